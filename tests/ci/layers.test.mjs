// SPDX-License-Identifier: MPL-2.0
// ci/check_layers: a small sound checkout passes; with one planted fault it fails, says where, and says nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { knots, shortestCircle } from "../../ci/layers/circles.mjs";
import { FENCES, HARM, INTERNAL, PUBLIC, ROWS } from "../../ci/layers/table.mjs";
import { append, assertFails, copyOfTree, run, treeOf } from "./support/checks.mjs";

const SOUND = {
  "core/base/error.h": "#pragma once\n#include <expected>\n",
  "core/base/error.cc": '#include "base/error.h"\n',
  "core/crypto/labels.h": 'inline constexpr auto kVault = "jpe1/vault";\n',
  "core/crypto/libsodium.cc": '#include <sodium.h>\nint r = sodium_init();\n#include "crypto/labels.h"\n',
  "core/crypto/wrap.cc": "#include <sodium.h>\n// jpe1/wrap\nint x = crypto_kem_xwing_enc();\n",
  "core/tree/tree.h": '#include "base/error.h"\n#include "tree/tree_node.h"\n',
  "core/tree/tree_node.h": "",
  "core/records/records.h": '#include "base/error.h"\n',
  "core/records/index.h": '#include "records/records.h"\n',
  "core/records/questions/holders.h": '#include "records/records.h"\n',
  "core/records/questions/holders.cc": '#include "records/index.h"\n',
  "core/sources/source.h": '#include "tree/tree.h"\n#include "sources/fhir_text.h"\n',
  "core/sources/fhir_text.h": "",
  "core/view/overview.h": '#include "records/questions/holders.h"\n',
  "core/api/session.h": '#include "view/overview.h"\n#include "sources/source.h"\n#include "table.inc"\n',
  "core/api/wire.cc": "#include <nlohmann/json.hpp>\n",
  "core/cli/main.cc": '#include <iostream>\n#include "api/session.h"\n',
  "wasm/bindings.cc": '#include <emscripten/val.h>\n#include "api/session.h"\n#include "marshal.h"\n',
  "wasm/marshal.h": "",
  "wasm/core.d.ts": "export type Module = object;\n",
  "web/src/engine/values.ts": "export type Text = string;\n",
  "web/src/engine/engine.ts":
    'import type { Module } from "../../../wasm/core.d.ts";\nimport type { Text } from "./values.ts";\n',
  "web/src/app/state.ts": 'export type { Text } from "../engine/values.ts";\n',
  "web/src/app/model.ts": 'import type { Text } from "./state.ts";\n',
  "web/src/screens/consents/consents.tsx": 'import { h } from "preact";\nimport "../../app/state.ts";\n',
  "web/src/screens/insight/log.tsx": 'import css from "./log.css";\n',
  "web/src/registry/all.ts":
    'export * from "../screens/consents/consents.tsx";\nimport "../screens/insight/log.tsx";\n',
};

test("check_layers passes on the tree as it is", () => {
  const result = run("check_layers", copyOfTree("layers"));
  assert.ok(result.ok, result.text);
});

test("check_layers passes on a small sound tree, with rows of folders that are not there", () => {
  const result = run("check_layers", treeOf(SOUND));
  assert.ok(result.ok, result.text);
});

test("check_layers fails where there is nothing to check", () => {
  assertFails(run("check_layers", treeOf({ "README.md": "" })), /0 files/);
});

for (const [name, file, text, pattern] of [
  [
    "an upward include",
    "core/base/error.cc",
    '#include "records/records.h"\n',
    /core\/base\/error\.cc:2: core\/base may not include core\/records \(core\/records\/records\.h\), only nothing/,
  ],
  [
    "an upward include with blanks and angles",
    "core/base/error.cc",
    "  # include <records/records.h>\n",
    /core\/base may not include core\/records/,
  ],
  [
    "a sideways include",
    "core/view/overview.h",
    '#include "sources/source.h"\n',
    /core\/view may not include core\/sources/,
  ],
  [
    "the index that includes a question",
    "core/records/records.h",
    '#include "records/questions/hops.h"\n',
    /core\/records may not include core\/records\/questions/,
  ],
  [
    "the tree that knows records",
    "core/tree/tree.h",
    '#include "records/records.h"\n',
    /core\/tree may not include core\/records .*, only core\/base\n/,
  ],
  [
    "an include by way of the folder above",
    "core/view/overview.h",
    '#include "../sources/source.h"\n',
    /core\/view may not include core\/sources/,
  ],
  [
    "an include that a macro makes",
    "core/view/overview.h",
    "#include WHATEVER\n",
    /overview\.h:2: .* no check can follow it/,
  ],
  [
    "an include of a test",
    "core/api/session.h",
    '#include "tests/support/read_source.h"\n',
    /core\/api may not include tests\/support/,
  ],
  [
    "an include of a folder that has no row",
    "core/api/session.h",
    '#include "unknown/what.h"\n',
    /core\/api may not include core\/unknown/,
  ],
  ["a folder without a row", "core/unknown/what.h", "", /core\/unknown has no row: ci\/layers\/table\.mjs/],
  ["a folder without a row inside of one", "core/view/new/what.h", "", /core\/view\/new has no row/],
  ["a folder of the page without a row", "web/src/unknown/what.ts", "", /web\/src\/unknown has no row/],
  [
    "an internal header from above",
    "core/view/overview.h",
    '#include "records/index.h"\n',
    /overview\.h:2: core\/records\/index\.h is internal to core\/records: ask through a header that is not/,
  ],
  [
    "an internal header from beside",
    "core/sources/source.h",
    '#include "tree/tree_node.h"\n',
    /core\/tree\/tree_node\.h is internal to core\/tree/,
  ],
  [
    "one of a folder where but a few are not internal",
    "core/api/session.h",
    '#include "sources/fhir_text.h"\n',
    /core\/sources\/fhir_text\.h is internal to core\/sources/,
  ],
  [
    "a circle of headers",
    "core/tree/tree_node.h",
    '#include "tree/tree.h"\n',
    /circle: core\/tree\/tree\.h → core\/tree\/tree_node\.h → core\/tree\/tree\.h: none of them/,
  ],
  [
    "a header that includes itself",
    "core/tree/tree.h",
    '#include "tree/tree.h"\n',
    /circle: core\/tree\/tree\.h → core\/tree\/tree\.h:/,
  ],
  [
    "a circle of types",
    "web/src/app/state.ts",
    'import type { Model } from "./model.ts";\n',
    /circle: web\/src\/app\/model\.ts → web\/src\/app\/state\.ts → web\/src\/app\/model\.ts/,
  ],
  [
    "a circle that closes while the page runs",
    "web/src/app/state.ts",
    "const model = await import(\n  './model.ts'\n);\n",
    /circle: web\/src\/app\/model\.ts → web\/src\/app\/state\.ts → web\/src\/app\/model\.ts/,
  ],
  [
    "a circle of types written in place",
    "web/src/app/state.ts",
    'type Model = import("./model").Model;\n',
    /circle: web\/src\/app\/model\.ts/,
  ],
  [
    "a circle by passing names on",
    "web/src/app/state.ts",
    'export {\n  Model,\n} from "./model.ts";\n',
    /circle: web\/src\/app\/model\.ts/,
  ],
  [
    "a screen of one subject that knows another's",
    "web/src/screens/insight/log.tsx",
    'import "../child/child.tsx";\n',
    /web\/src\/screens\/insight may not include web\/src\/screens\/child/,
  ],
  [
    "a screen that knows the model",
    "web/src/screens/insight/log.tsx",
    'import "../../app/model.ts";\n',
    /web\/src\/screens\/insight may not include web\/src\/app \(web\/src\/app\/model\.ts\)/,
  ],
  [
    "a file whose own row allows less than its folder's",
    "web/src/engine/values.ts",
    'import type { Module } from "../../../wasm/core.d.ts";\n',
    /web\/src\/engine\/values\.ts may not include wasm .*, only nothing/,
  ],
  [
    "the engine that knows a screen",
    "web/src/engine/engine.ts",
    "import '../screens/all';\n",
    /web\/src\/engine may not include web\/src\/screens/,
  ],
  [
    "an import that is computed",
    "web/src/app/model.ts",
    "await import(`../screens/${name}.ts`);\n",
    /model\.ts:2: .* no check can follow it/,
  ],
  [
    "a page that imports a test",
    "web/src/app/state.ts",
    "await import('../../../tests/web/x.mjs');\n",
    /web\/src\/app may not include tests\/web/,
  ],
  [
    "JSON outside its fence",
    "core/records/records.h",
    "#include <nlohmann/json.hpp>\n",
    /core\/records\/records\.h: <nlohmann\/…> is outside its fence \(core\/api\/wire\*\)/,
  ],
  [
    "libsodium outside its fence",
    "core/api/session.h",
    "#include <sodium.h>\n",
    /<sodium…> is outside its fence/,
  ],
  [
    "Emscripten in the core",
    "core/api/session.h",
    "#include <emscripten/val.h>\n",
    /<emscripten…> is outside its fence/,
  ],
  [
    "printing in the core",
    "core/view/overview.h",
    "#include <iostream>\n",
    /overview\.h:2: <iostream>: the core has no I\/O, clock, randomness or exceptions/,
  ],
  [
    "an exception in the core",
    "core/view/overview.h",
    "void f() { throw 1; }\n",
    /throw: the core has no I\/O, clock, randomness or exceptions/,
  ],
  [
    "a bare curve in the page",
    "web/src/engine/engine.ts",
    "sodium.crypto_scalarmult(a, b);\n",
    /engine\.ts:3: crypto_scalarmult: X-Wing only/,
  ],
  [
    "sodium_init elsewhere",
    "core/crypto/wrap.cc",
    "int s = sodium_init();\n",
    /wrap\.cc:4: sodium_init: X-Wing only, and sodium_init in core\/crypto\/libsodium\.cc only/,
  ],
  [
    "a label outside its file",
    "core/crypto/wrap.cc",
    'constexpr auto kPlanted = "jpe1/planted";\n',
    /wrap\.cc:4: a label outside core\/crypto\/labels\.h/,
  ],
]) {
  test(`check_layers fails on ${name}`, () => {
    const root = treeOf(SOUND);
    append(root, file, text);
    const result = run("check_layers", root);
    assertFails(result, pattern);
    assert.match(result.text, /error: check_layers: 1 faults/);
  });
}

const COPIES = [
  ["whether somebody may begin", "bool b = o == Outcome::kNeedsAlso;", /kNeedsAlso: .*: ask may_begin\(\)/],
  [
    "whether somebody looks first",
    "if (decision.human_review) return;",
    /human_review: .* must_look_first\(\)/,
  ],
  [
    "why somebody looks first",
    "if (is_under_protection(w, p)) return;",
    /is_under_protection: .* must_look_first\(\)/,
  ],
  [
    "who looks first",
    "signers.push_back({kReviewer, role});",
    /kReviewer: .* has_reviewer\(\) or all_signers\(\)/,
  ],
  ["what tells a place", "out.contains(Redaction::kAddress);", /Redaction::kA: .* hides_places\(\)/],
  ["whose name tells a place", "return party.registered_name;", /registered_name: .* name_for\(\)/],
  ["who reads what a child says", "return words.shown_to;", /shown_to: .* may_read_words\(\)/],
];

for (const [name, code, pattern] of COPIES) {
  test(`check_layers fails where a room writes itself ${name}`, () => {
    for (const room of ["api", "household", "sync", "view", "access"]) {
      const root = treeOf(SOUND);
      append(
        root,
        `core/${room}/copy.cc`,
        `// human_review, kNeedsAlso and kReviewer may be named\n${code}\n`,
      );
      const result = run("check_layers", root);
      assertFails(result, new RegExp(`core/${room}/copy\\.cc:2: ${pattern.source}`));
      assert.match(result.text, /error: check_layers: 1 faults/);
    }
  });
}

test("each rule of harm has a word that is caught, and its function may use the word", () => {
  for (const { word } of HARM)
    assert.ok(
      COPIES.some(([, code]) => word.test(code)),
      String(word),
    );
  for (const { allowed, ask } of HARM) {
    assert.ok(allowed.length > 0, ask);
    assert.match(ask, / of core\/access\/harm\.h$/);
  }
});

test("check_layers fails on every key agreement but X-Wing", () => {
  const root = treeOf(SOUND);
  const calls = "crypto_box_seal(); crypto_kx_keypair();\ncrypto_kem_enc();\ncrypto_kem_mlkem768_enc();\n";
  append(root, "core/crypto/wrap.cc", calls);
  const pattern =
    /crypto_box_seal: [^]*crypto_kx_keypair: [^]*crypto_kem_enc: [^]*crypto_kem_mlkem768_enc: [^]*4 faults/;
  assertFails(run("check_layers", root), pattern);
});

test("tests may include internal headers", () => {
  const root = treeOf(SOUND);
  append(root, "tests/core/records/index_test.cc", '#include "records/index.h"\n');
  assert.ok(run("check_layers", root).ok);
});

test("a circle of many says its shortest one, and who else is tied to it", () => {
  const targets = new Map([
    ["a", ["b"]],
    ["b", ["c"]],
    ["c", ["a", "d"]],
    ["d", ["c", "e"]],
    ["e", []],
  ]);
  assert.deepEqual(knots(targets), [["a", "b", "c", "d"]]);
  assert.deepEqual(shortestCircle(targets, ["a", "b", "c", "d"]), ["c", "d", "c"]);
});

test("the table names only folders and files that have rows, and goes one way", () => {
  const rows = Object.keys(ROWS);
  const folderOf = (row) => (row.split("/").at(-1).includes(".") ? row.replace(/\/[^/]*$/, "") : row);
  const isRow = (row) => rows.includes(row) || rows.includes(row.replace(/\/[^/]*$/, "/*"));
  for (const row of Object.values(ROWS).flat()) assert.ok(isRow(folderOf(row)), `${row} has no row`);
  const targets = new Map(rows.map((row) => [row, ROWS[row]]));
  assert.deepEqual(knots(targets), []);
});

test("what is public is so among internal ones, and each fence says who may", () => {
  const folders = INTERNAL.filter((header) => header.endsWith("/*")).map((header) => header.slice(0, -1));
  for (const header of PUBLIC)
    assert.ok(
      folders.some((folder) => header.startsWith(folder)),
      header,
    );
  assert.ok(FENCES.every(({ header, allowed }) => header && allowed.length > 0));
});
