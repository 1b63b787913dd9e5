// SPDX-License-Identifier: MPL-2.0
// The table of ci/check_layers: data only.

// A row is a folder, and what its files may include or import beside each other. `*` stands for one name. A row may
// be there before its folder is; a folder that has no row is a fault. A row may also be a file, with its ending:
// then it holds for that file alone, in place of its folder's row, and what it may of its own folder is named too.

/** What stands under the things a person may do: `access` joins them. */
const JOINED = [
  "core/base",
  "core/records",
  "core/records/questions",
  "core/rules",
  "core/consent",
  "core/family",
  "core/plan",
  "core/rights",
];

const CORE = {
  "core/base": [],
  "core/crypto": ["core/base"],
  "core/tree": ["core/base"],
  "core/records": ["core/base"],
  "core/records/questions": ["core/base", "core/records"],
  "core/rules": ["core/base"],
  "core/consent": ["core/base", "core/records", "core/rules"],
  "core/family": ["core/base", "core/records", "core/rules"],
  "core/plan": ["core/base", "core/records"],
  "core/rights": ["core/base", "core/records"],
  "core/access": JOINED,
  "core/household": [
    "core/base",
    "core/records",
    "core/records/questions",
    "core/rules",
    "core/consent",
    "core/family",
    "core/access",
  ],
  "core/plan_log": ["core/base", "core/crypto"],
  "core/sync": [...JOINED, "core/access", "core/crypto", "core/tree", "core/plan_log"],
  "core/sources": ["core/base", "core/tree", "core/records", "core/consent"],
  // A Verifier is passed in: no crypto.
  "core/documents": ["core/base", "core/tree", "core/records", "core/rules", "core/consent", "core/family"],
  "core/view": [...JOINED, "core/access"],
  "core/api": [
    ...JOINED,
    "core/access",
    "core/household",
    "core/crypto",
    "core/tree",
    "core/plan_log",
    "core/sync",
    "core/sources",
    "core/documents",
    "core/view",
  ],
  "core/cli": ["core/base", "core/api"],
};

const WASM = {
  wasm: ["core/base", "core/api"],
  "wasm/pictures": [],
  "wasm/platform": ["wasm/pictures"],
};

/** What every screen may use; of another subject it knows nothing. The registry above them knows them all. */
const SCREEN = [
  "web/src/engine",
  "web/src/i18n",
  "web/src/parts",
  "web/src/app/actions.ts",
  "web/src/app/problem.ts",
  "web/src/app/route.ts",
  "web/src/app/screen.ts",
  "web/src/app/state.ts",
  "web/src/app/viewer.ts",
];

const WEB = {
  "web/relay": ["core/base", "core/crypto", "core/plan_log"],
  // What is built: the library, its registration, the first view as HTML, the style sheet.
  "web/src": [
    "web/src/app",
    "web/src/element",
    "web/src/engine",
    "web/src/frame",
    "web/src/i18n",
    "web/src/parts",
    "web/src/registry",
    "web/src/screens/*",
    "web/src/style",
  ],
  // Runs in the worker: bytes in, a word out.
  "web/src/kinds": [],
  "web/src/engine": ["wasm", "web/src/kinds"],
  "web/src/engine/values.ts": [],
  "web/src/i18n": ["web/src/engine"],
  "web/src/export": ["web/src/engine"],
  "web/src/storage": ["web/src/engine"],
  "web/src/sync": ["web/src/engine"],
  "web/src/pictures": ["web/src/engine"],
  "web/src/embed": [],
  "web/src/style": [],
  "web/src/parts": ["web/src/engine", "web/src/i18n"],
  "web/src/app": ["web/src/engine", "web/src/i18n", "web/src/export", "web/src/parts"],
  "web/src/screens/*": SCREEN,
  // The overview begins with the consents that wait.
  "web/src/screens/insight": [...SCREEN, "web/src/export", "web/src/screens/consents"],
  // A child's own page shows the child's consents.
  "web/src/screens/child": [...SCREEN, "web/src/screens/consents"],
  // The start screen is part of the first view.
  "web/src/frame": [...SCREEN, "web/src/app/registry.ts", "web/src/screens/files"],
  "web/src/registry": [...SCREEN, "web/src/app/registry.ts", "web/src/frame", "web/src/screens/*"],
  "web/src/element": [
    "web/src/app",
    "web/src/engine",
    "web/src/frame",
    "web/src/i18n",
    "web/src/registry",
    "web/src/style",
  ],
};

export const ROWS = { ...CORE, ...WASM, ...WEB };

/** Headers that only their own folder, and the folders inside it, may include. Tests may. */
export const INTERNAL = [
  "core/crypto/libsodium.h",
  "core/crypto/seal_body.h",
  "core/tree/tree_builder.h",
  "core/tree/tree_names.h",
  "core/tree/tree_node.h",
  "core/tree/tree_scan.h",
  "core/tree/tree_simd.h",
  "core/tree/tree_text.h",
  "core/records/index.h",
  "core/access/domains.h",
  "core/access/sight.h",
  "core/records/questions/kept.h",
  "core/consent/match.h",
  "core/consent/replay.h",
  "core/plan_log/batch_writer.h",
  "core/plan_log/keyring_state.h",
  "core/plan_log/payload_parts.h",
  "core/plan_log/plan_candidate.h",
  "core/plan_log/plan_state.h",
  "core/plan_log/undo_map.h",
  "core/sync/checkpoints.h",
  "core/sources/*",
  "core/documents/pack_rules.h",
  "core/documents/strict.h",
  "core/api/*",
];
/** Those of INTERNAL's `*` that everybody above may include. */
export const PUBLIC = [
  "core/sources/source.h",
  "core/sources/context.h",
  "core/api/session.h",
  "core/api/make_session.h",
  "core/api/wire_decision.h",
];

/** Libraries of others: how a header's name begins, and the files that may include it. */
export const FENCES = [
  { header: "nlohmann/", allowed: ["core/api/wire*"] },
  { header: "sodium", allowed: ["core/crypto/*.cc"] },
  { header: "emscripten", allowed: ["wasm/bindings.cc", "wasm/platform/*"] },
  { header: "imgui", allowed: ["wasm/pictures/*", "wasm/platform/*"] },
  { header: "GLES", allowed: ["wasm/platform/*"] },
];

/**
 * Words by which a rule of harm could be written a second time, and the files of the core that may use them outside of
 * a comment. Everything else calls the function.
 */
export const HARM = [
  {
    word: /\bkNeedsAlso\b/,
    ask: "may_begin() of core/access/harm.h",
    allowed: ["core/rules/*", "core/access/harm.cc", "core/access/decide.cc", "core/documents/pack_rules.cc"],
  },
  {
    word: /\b(human_review|is_under_protection)\b/,
    ask: "must_look_first() of core/access/harm.h",
    allowed: [
      "core/rules/*",
      "core/access/harm.cc",
      "core/access/decide.*",
      "core/documents/pack_rules.cc",
      // What is told of a decision, and in which words.
      "core/view/consent_preview.cc",
      "core/api/wire*",
      "core/cli/main.cc",
    ],
  },
  {
    word: /\bkReviewer\b/,
    ask: "has_reviewer() or all_signers() of core/access/harm.h",
    allowed: ["core/access/harm.*", "core/access/visible.cc", "core/view/consents.cc"],
  },
  {
    word: /\bRedaction::k[A-Z]/,
    ask: "hides_places() of core/access/harm.h",
    allowed: ["core/rules/*", "core/access/sight.cc"],
  },
  {
    word: /\bregistered_name\b/,
    ask: "name_for() of core/access/harm.h",
    allowed: ["core/family/*", "core/documents/family.cc", "core/access/harm.cc"],
  },
  {
    word: /\bshown_to\b/,
    ask: "may_read_words() of core/access/harm.h",
    // The household keeps what the child chose.
    allowed: [
      "core/family/*",
      "core/documents/family.cc",
      "core/access/harm.cc",
      "core/household/household.cc",
    ],
  },
];

/** What the domain must not use: it has no I/O, no clock, no randomness and never throws. The command may. */
export const FORBIDDEN =
  /<(iostream|fstream|ostream|cstdio|stdio\.h|chrono|ctime|time\.h|random|thread|mutex|filesystem|stdexcept)>|\bthrow\b|\bprintf *\(|std::(cout|cerr|abort|exit|rand)\b/g;
