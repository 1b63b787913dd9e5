// SPDX-License-Identifier: MPL-2.0
// ci/measure_code: reads the code below ROOT, prints figures or, as a check, what is over the limits.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { readCpp } from "./cpp.mjs";
import { readScript } from "./script.mjs";

const LONGEST_FILE = 500;
const LONGEST_FUNCTION = 60;
const SHOWN = 10;
const AREAS = ["core", "wasm", "web/src"]; // where functions are measured
const TREES = ["core", "wasm", "web", "tests", "ci"]; // where files are
const CPP = /\.(h|cc)$/;
const SCRIPT = /\.(ts|tsx)$/;
const CODE = /\.(h|cc|def|ts|tsx|mjs|css|py)$/;

const HOW = `How it counts
  function  from the line where its declaration begins (template line and attributes too, comments above not) to the
            line of its closing brace. One inside another, named or not, counts to the outer one; a method of a class
            that is not inside a function counts by itself, and so does a lambda or arrow function outside of functions.
            What has no body (= default, overloads, types) is not counted. One line: 1.
  median, p90  the smallest length that so many of the functions do not exceed.
  declared  functions and variables that a header names, in classes and outside; not types, enumerators, friends and
            aliases. private: those of them under private: or protected:, and all of a class that is there itself.
  Functions are of core, wasm and web/src; files, with every line, of core, wasm, web, tests and ci.
  Too long: a file of more than ${LONGEST_FILE} lines, a function of more than ${LONGEST_FUNCTION}.`;

function* filesBelow(root, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== "node_modules") yield* filesBelow(root, path);
    if (entry.isFile() && CODE.test(path)) yield path;
  }
}

function readFile(root, path) {
  const text = readFileSync(join(root, path), "utf8");
  const file = { path, lines: text.split("\n").length - (text.endsWith("\n") ? 1 : 0), functions: [] };
  if (!AREAS.some((area) => path.startsWith(`${area}/`))) return file;
  try {
    if (CPP.test(path)) Object.assign(file, readCpp(text));
    if (SCRIPT.test(path)) Object.assign(file, readScript(text, path));
  } catch (error) {
    file.unread = error.message;
  }
  file.functions = file.functions.map((one) => ({ ...one, path }));
  return file;
}

const rank = (sorted, share) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
const most = (list, size) => [...list].sort((a, b) => size(b) - size(a) || (a.path < b.path ? -1 : 1));
const inArea = (area) => (one) => one.path.startsWith(`${area}/`);
const described = ({ lines, path, line, name }) => `${String(lines).padStart(5)}  ${path}:${line} ${name}`;

function figuresOf(name, files) {
  const lengths = files.flatMap(({ functions }) => functions.map(({ lines }) => lines)).sort((a, b) => a - b);
  const lines = files.reduce((sum, file) => sum + file.lines, 0);
  const figures = [
    files.length,
    lines,
    lengths.length,
    rank(lengths, 0.5),
    rank(lengths, 0.9),
    rank(lengths, 1),
  ];
  return name.padEnd(34) + figures.map((figure) => String(figure).padStart(10)).join("");
}

function printArea(area, files) {
  const own = files.filter(inArea(area)).filter(({ path }) => CPP.test(path) || SCRIPT.test(path));
  const folders = [...new Set(own.map(({ path }) => dirname(path)))].sort();
  console.log(`\n${figuresOf(area, own)}`);
  for (const folder of folders.length > 1 ? folders : []) {
    const ownOfFolder = own.filter(({ path }) => dirname(path) === folder);
    console.log(figuresOf(`  ${folder}`, ownOfFolder));
  }
  const functions = own.flatMap((file) => file.functions);
  console.log(`  the longest functions of ${area}`);
  for (const one of most(functions, ({ lines }) => lines).slice(0, SHOWN)) console.log(described(one));
}

function report(files, long) {
  console.log(HOW);
  const heads = ["files", "lines", "functions", "median", "p90", "longest"];
  console.log(`\n${" ".repeat(34)}${heads.map((head) => head.padStart(10)).join("")}`);
  for (const area of AREAS) printArea(area, files);
  console.log("\nThe widest headers: declared, of which private");
  const headers = files.filter(({ path, declared }) => path.endsWith(".h") && declared !== undefined);
  for (const { path, declared, declaredPrivate } of most(headers, (one) => one.declared).slice(0, SHOWN)) {
    console.log(`${String(declared).padStart(5)} ${String(declaredPrivate).padStart(5)}  ${path}`);
  }
  console.log("\nToo long");
  for (const line of long.length > 0 ? long : ["nothing"]) console.log(`  ${line}`);
}

function tooLong(files) {
  const functions = files.flatMap((file) => file.functions);
  return [
    ...files.filter(({ unread }) => unread).map(({ path, unread }) => `${path}: cannot be read: ${unread}`),
    ...files
      .filter(({ lines }) => lines > LONGEST_FILE)
      .map(({ path, lines }) => `${path}: ${lines} lines: a file stops at ${LONGEST_FILE}`),
    ...functions
      .filter(({ lines }) => lines > LONGEST_FUNCTION)
      .map(
        ({ path, line, name, lines }) =>
          `${path}:${line}: ${name} has ${lines} lines: a function stops at ${LONGEST_FUNCTION}`,
      ),
  ];
}

const [mode, root] = process.argv.slice(2);
const trees = TREES.filter((tree) => existsSync(join(root, tree)));
const files = trees.flatMap((tree) => [...filesBelow(root, tree)]).map((path) => readFile(root, path));
const long = tooLong(files);
if (mode === "report") {
  report(files, long);
} else {
  for (const line of long) console.log(line);
  if (long.length > 0 || files.length === 0) {
    console.error(`error: measure_code: ${long.length} too long in ${files.length} files`);
    process.exit(1);
  }
  console.log(`measure_code: no file and no function is too long`);
}
