// SPDX-License-Identifier: MPL-2.0
// ci/check_references fails on each kind of planted reference that leads nowhere, and passes without it. What is planted
// is put together here, so that this file cites nothing that is not there.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const repo = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "indsigt-references-"));
after(() => rmSync(scratch, { recursive: true }));

/** A copy of what git tracks or would track. */
function copyOfTree() {
  const root = join(scratch, "tree");
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
    cwd: repo,
    encoding: "utf8",
  });
  for (const file of files.split("\n").filter((line) => line && existsSync(join(repo, line)))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(repo, file), join(root, file));
  }
  return root;
}
const tree = copyOfTree();

function check() {
  const result = spawnSync("bash", [join(repo, "ci/check_references"), tree], { encoding: "utf8" });
  return { ok: result.status === 0, text: result.stdout + result.stderr };
}

/** What the check says with `change` made to the file's text; the file is as it was afterwards. */
function checkWith(file, change) {
  const path = join(tree, file);
  const kept = existsSync(path) ? readFileSync(path, "utf8") : null;
  writeFileSync(path, change(kept ?? ""));
  try {
    return check();
  } finally {
    if (kept === null) rmSync(path);
    else writeFileSync(path, kept);
  }
}

const adding = (text) => (kept) => `${kept}\n${text}\n`;
const document = (name) => `${name}.${"md"}`;
const number = (letter, digits) => `${letter}${digits}`;
const FORMAT = document("FORMAT");
const RULES = `core/access/${document("RULES")}`;

test("the tree as it is has no reference that leads nowhere", () => {
  const result = check();
  assert.ok(result.ok, result.text);
});

for (const [name, file, text, fault] of [
  [
    "a requirement",
    "core/base/error.h",
    `// Needs (R1, ${number("R", 99)}).`,
    /error\.h:\d+: R99 is not defined/,
  ],
  [
    "a definition",
    "web/src/index.ts",
    `/** As ${number("D", 41)} says. */`,
    /index\.ts:\d+: D41 is not defined/,
  ],
  ["a point of harm", "ci/build", `# ${number("P", 55)}: …`, /ci\/build:\d+: P55 is not defined/],
  [
    "the end of a range of requirements",
    "README.md",
    `R1–${number("R", 80)}`,
    /README\.md:\d+: R80 is not defined/,
  ],
  [
    "a requirement in a test's name",
    "tests/core/base/sort_test.cc",
    `TEST(Sort, ${number("R", 83)}KeepsTheOrder) {}`,
    /sort_test\.cc:\d+: R83 is not defined/,
  ],
  [
    "a document",
    "core/base/error.h",
    `// See ${document("nowhere")}.`,
    /error\.h:\d+: nowhere\.md is not there/,
  ],
  [
    "a document whose name is written otherwise",
    "core/base/error.h",
    `// See ${document("rules")}.`,
    /error\.h:\d+: rules\.md is not there/,
  ],
  [
    "a section by its heading, over the end of a line",
    "core/base/error.h",
    `// A rule (${RULES}, "Facts" and\n// "Fables").`,
    /error\.h:\d+: core\/access\/RULES\.md has no section "Fables"/,
  ],
  [
    "a section by half of its heading",
    "core/base/error.h",
    `// A rule (${RULES}, "Protected address").`,
    /has no section "Protected address"/,
  ],
  [
    "a section before its document",
    "core/base/error.h",
    `// "Manners" of core/api/${document("WIRE")}.`,
    /has no section "Manners"/,
  ],
  [
    "a section by its number",
    "core/crypto/seal.h",
    `// A seal (${FORMAT}, sections 4 and 44).`,
    /seal\.h:\d+: core\/plan_log\/FORMAT\.md has no section 44/,
  ],
  [
    "a heading in a numbered section",
    "core/crypto/seal.h",
    `// ${FORMAT}, section 3, "Pay".`,
    /has no section "Pay"/,
  ],
  [
    "a file in backticks",
    "core/rules/README.md",
    "- `nothing.h`: nothing.",
    /rules\/README\.md:\d+: nothing\.h is not there/,
  ],
  [
    "a header of another module in backticks",
    "core/rules/README.md",
    "- `acts.h`: what is done.",
    /acts\.h is not there/,
  ],
  ["files in backticks that none fits", "core/rules/README.md", "- `wire*.cc`", /wire\*\.cc is not there/],
  ["a folder in backticks", "README.md", "| `cellar/` |", /README\.md:\d+: cellar\/ is not there/],
  ["a link", "README.md", `[a](core/${document("b")})`, /core\/b\.md is not there/],
  ["a link into a document", "core/plan_log/FORMAT.md", "[a](#fables)", /has no section #fables/],
  [
    "a path in a comment",
    "core/base/error.h",
    "// As core/base/errors.h has it.",
    /error\.h:\d+: core\/base\/errors\.h is not there/,
  ],
  [
    "a number that is defined twice",
    "assets/docs/REQUIREMENTS.md",
    `| ${number("R", 7)} | B | again | |`,
    /REQUIREMENTS\.md:\d+: R7 is defined twice/,
  ],
]) {
  test(`fails on ${name}`, () => {
    const result = checkWith(file, adding(text));
    assert.equal(result.ok, false, `passed, but a fault was planted: ${text}`);
    assert.match(result.text, fault);
    assert.match(result.text, /check_references: 1 faults/);
  });
}

test("fails where a requirement that code cites is taken away", () => {
  const result = checkWith(`assets/docs/${document("REQUIREMENTS")}`, (kept) =>
    kept.replace(/^\| R58 .*\n/m, ""),
  );
  assert.equal(result.ok, false);
  assert.match(result.text, /core\/records\/.*: R58 is not defined/);
});

test("fails where a section that code cites has another name", () => {
  const result = checkWith(RULES, (kept) => kept.replace("## Transitions", "## Birthdays"));
  assert.match(result.text, /core\/rules\/ages\.h:\d+: core\/access\/RULES\.md has no section "Transitions"/);
});

test("what only looks like a reference is none", () => {
  const lookalikes = [
    `// P-256, PM2, P1Y2M3D, ${number("P", 60)}D, 0x${number("D", 99)}, D0 CF, FHIR R4, ${number("P", 3)}KA, R4B`,
    `const char* kBytes = "${number("R", 99)}/${number("P", 88)}+${number("D", 77)}=";`,
    `const char* kText = "see ${document("nowhere")} and core/nothing.h";`,
    "// build/anything.txt, core/NAME/README, web/node_modules/x.js",
  ];
  const code = checkWith("core/base/error.h", adding(lookalikes.join("\n")));
  assert.ok(code.ok, code.text);
  const generated =
    "`index.js`, `build/<configuration>/x.txt`, `marshal.{h,cc}`, `ci/check_*`, `application/json`";
  const words = checkWith("wasm/README.md", adding(generated));
  assert.ok(words.ok, words.text);
});

for (const [language, column] of [
  ["da", 2],
  ["sv", 3],
]) {
  test(`${language}: each word that the glossary says is on the screens is in the locales`, () => {
    const folder = join(repo, "assets/locales");
    const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.ftl`));
    const said = files
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n")
      .toLowerCase();
    const glossary = readFileSync(join(repo, "assets/docs", document("GLOSSARY")), "utf8");
    const rows = glossary
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter((cells) => cells.length === 7 && !/^(term|-+)$/.test(cells[1]));
    assert.ok(rows.length >= 60, `${rows.length} rows`);
    const words = rows
      .flatMap((cells) => cells[column].split(", "))
      .filter((word) => word !== "–" && !/^\*.*\*$/.test(word));
    assert.deepEqual(
      words.filter((word) => !said.includes(word.toLowerCase())),
      [],
    );
  });
}
