// SPDX-License-Identifier: MPL-2.0
// ci/check_references says what is checked; tree.mjs how a path is looked for. A section is cited
// - behind its document's name: , "Heading" and "Heading" · , section 3, "Heading" · , sections 4 to 6 · 4; or
// - before it: "Heading" of the document.
// A heading is cited whole, without its number. What a build makes is not looked for: build/, node_modules/ and the
// files of the site (MADE); nor are paths in a fenced block of a document.
import { dirname, join, normalize } from "node:path";
import { textsOf } from "./texts.mjs";
import { Tree } from "./tree.mjs";

const FOLDERS = ["core", "wasm", "web", "assets", "tests", "ci"];
const READ = new RegExp(`^((${FOLDERS.join("|")})/|(README\\.md|LICENSE|CMakeLists\\.txt)$)`);
const MADE = new RegExp(
  "^build/|(^|/)node_modules/|^(index|define|worker|indsigt-core)\\.(js|wasm)$|^demo\\.json$|^notices\\.txt$|^index\\.<language>\\.html$",
);
const DEFINED_IN = {
  R: "assets/docs/REQUIREMENTS.md",
  D: "assets/docs/DEFINITIONS.md",
  P: "assets/docs/HARM.md",
};

const NUMBER = /(?<![\w/+=.%#$&@\\-])([RDP])([1-9]\d{0,2})(?![\w+=/]|\.\d|-\d)/g;
const NUMBER_OF_TEST = /(?<!\w)([RDP])([1-9]\d{0,2})(?=[A-Z][a-z]|A[A-Z]|\W)/g;
const FHIR_RELEASE = /FHIR(?:'s)?\s+R\d/g;
const DOCUMENT = /(?<![\w/.*<>}-])((?:\.\.?\/)*[A-Za-z][\w/-]*\.md)\b/g;
const SECTIONS_BEHIND =
  /^`?\)?,?\s*(?:sections?\s+)?(\d+(?:(?:,\s*|\s+and\s+|\s+to\s+)\d+)*)?,?\s*((?:(?:,\s*|\s*and\s+)?"[^"]{2,80}")*)/;
const SECTION_BEFORE = /"([^"]{2,80})"\s+(?:of|in)\s+`?$/;
const PATH = new RegExp(`(?<![\\w/.@-])(?:${FOLDERS.join("|")})/[\\w./*<>{},…-]+`, "g");
const TICKED = /`(?:\.\/)?((?:\.\.\/|[A-Za-z*<])[\w./*<>{},…-]*)`/g;
const IS_PATH = /\.(h|cc|def|ts|tsx|mjs|js|json|css|html|py|cmake|ftl|txt|wasm|commands)$|^[\w-].*\/$/;
const LINK = /\]\(([^)\s]+)\)/g;
const FENCE = /^```[\s\S]*?^```/gm;

const blank = (text) => text.replace(/[^\n]/g, " ");
const lineOf = (text, index) => text.slice(0, index).split("\n").length;
const flat = (text) => text.replace(/\s+/g, " ");

/** Where each number is defined: the first cell of a row, or a heading. */
function definitions(tree, report) {
  const defined = new Set();
  for (const [letter, file] of Object.entries(DEFINED_IN)) {
    const text = tree.has(file) ? tree.read(file) : "";
    for (const { 1: number, index } of text.matchAll(new RegExp(`^(?:\\| *|#+ +)(${letter}\\d+)\\b`, "gm"))) {
      if (defined.has(number)) report(file, lineOf(text, index), `${number} is defined twice`);
      defined.add(number);
    }
  }
  return defined;
}

function* faultsOfNumbers(text, pattern, defined) {
  for (const { 1: letter, 2: digits, index } of text.replace(FHIR_RELEASE, blank).matchAll(pattern)) {
    const number = letter + digits;
    if (!defined.has(number)) yield [index, `${number} is not defined in ${DEFINED_IN[letter]}`];
  }
}

function* faultsOfDocuments(text, file, tree) {
  for (const { 0: match, 1: name, index } of text.matchAll(DOCUMENT)) {
    const document = tree.document(name, file);
    if (document === undefined) {
      yield [index, `${name} is not there`];
      continue;
    }
    const headings = tree.headings(document);
    const end = index + match.length;
    const [, numbers = "", names = ""] = flat(text.slice(end, end + 400)).match(SECTIONS_BEHIND);
    for (const [number] of numbers.matchAll(/\d+/g)) {
      if (!headings.some((one) => one.number === number))
        yield [index, `${document} has no section ${number}`];
    }
    const [, before] = flat(text.slice(Math.max(0, index - 120), index)).match(SECTION_BEFORE) ?? [];
    const cited = [...names.matchAll(/"([^"]+)"/g)].map(([, section]) => section);
    for (const section of before === undefined ? cited : [before, ...cited]) {
      const found = headings.some((one) => one.name === section || one.text === section);
      if (!found) yield [index, `${document} has no section "${section}"`];
    }
  }
}

function* faultsOfPaths(text, file, tree) {
  for (const { 0: match, index } of text.matchAll(PATH)) {
    const path = match.replace(/[.,]+$/, "");
    if (path.endsWith(".md") || MADE.test(path)) continue;
    if (!tree.exists(path, file)) yield [index, `${path} is not there`];
  }
}

/** What stands in backticks is a path where it ends as a file does, or in a slash; an ending alone (`_test.cc`) is none. */
function* faultsOfTicks(text, file, tree) {
  for (const { 1: path, index } of text.matchAll(TICKED)) {
    if (!IS_PATH.test(path) || MADE.test(path)) continue;
    if (!tree.exists(path, file, dirname(file))) yield [index, `${path} is not there`];
  }
}

function* faultsOfLinks(text, file, tree) {
  for (const { 1: target, index } of text.matchAll(LINK)) {
    if (/^\w+:/.test(target)) continue;
    const [path, anchor] = target.split("#");
    const place = path ? normalize(join(dirname(file), path)) : file;
    if (!tree.has(place)) yield [index, `${target} is not there`];
    else if (anchor && !tree.headings(place).some((one) => one.anchor === anchor)) {
      yield [index, `${place} has no section #${anchor}`];
    }
  }
}

function* faultsOfProse(text, file, tree, defined) {
  yield* faultsOfNumbers(text, NUMBER, defined);
  yield* faultsOfDocuments(text, file, tree);
  const open = file.endsWith(".md") ? text.replace(FENCE, blank) : text;
  yield* faultsOfPaths(open, file, tree);
  if (!file.endsWith(".md")) return;
  yield* faultsOfTicks(open, file, tree);
  yield* faultsOfLinks(open, file, tree);
}

function check(root) {
  const tree = new Tree(root);
  const faults = new Set();
  const report = (file, line, fault) => faults.add(`${file}:${line}: ${fault}`);
  const reportAll = (file, line, text, found) => {
    for (const [index, fault] of found) report(file, line + lineOf(text, index) - 1, fault);
  };
  const defined = definitions(tree, report);
  for (const file of tree.files.filter((one) => READ.test(one))) {
    const { prose, tests } = textsOf(file, () => tree.read(file));
    for (const { line, text } of tests) {
      reportAll(file, line, text, faultsOfNumbers(text, NUMBER_OF_TEST, defined));
    }
    for (const { line, text } of prose) reportAll(file, line, text, faultsOfProse(text, file, tree, defined));
  }
  return [...faults];
}

const faults = check(process.argv[2]);
for (const fault of faults) console.log(fault);
if (faults.length > 0) {
  console.error(`error: check_references: ${faults.length} faults`);
  process.exitCode = 1;
} else {
  console.log("check_references: every reference leads somewhere");
}
