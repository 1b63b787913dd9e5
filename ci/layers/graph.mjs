// SPDX-License-Identifier: MPL-2.0
// The product's files and the arrows between them: what each includes (C++) or imports (TypeScript, also as a type
// only and while it runs).
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";

const TREES = ["core", "wasm", "web/relay", "web/src"];
const CPP = /\.(h|hh|hpp|c|cc|cpp|cxx|def|inc)$/;
const SCRIPT = /\.(m|c)?(ts|tsx|js|jsx)$/;

// An include of a macro's value or of a kind not known here is matched without a name: nobody could follow it.
const INCLUDE = /^[ \t]*#[ \t]*(?:include|include_next|import|embed)\b[ \t]*(?:(["<])([^">\n]+)[">])?/gm;
const IMPORT = /\b(?:from|import|require)\s*\(?\s*(["'`])(\.[^"'`]*)\1/g;
const COMPUTED_IMPORT = /(?<![#.\w$])import\s*\(\s*(?!["'`\s])|(?<![#.\w$])import\s*\(\s*`[^`]*\$\{/g;

function* filesBelow(root, folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== "node_modules") yield* filesBelow(root, path);
    if (entry.isFile() && (CPP.test(path) || SCRIPT.test(path))) yield path;
  }
}

/** The product's files below `root`: their paths, sorted, and their text. */
export function readProduct(root) {
  const trees = TREES.filter((tree) => existsSync(join(root, tree)));
  const paths = trees.flatMap((tree) => [...filesBelow(root, tree)]).sort();
  return paths.map((path) => ({ path, isCpp: CPP.test(path), text: readFileSync(join(root, path), "utf8") }));
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** "module/header.h" is below core/, other quoted names stand in the file's own folder. Null for what is not of this
 *  repository: a library's header, or one that the build makes. */
function includedPath(root, path, quote, name) {
  if (/^(tests|ci|wasm|web|assets|support)\//.test(name)) return name;
  for (const candidate of [posix.join("core", name), posix.join(dirname(path), name)]) {
    if (isFile(join(root, candidate))) return candidate;
  }
  return quote === '"' && name.includes("/") ? posix.join("core", name) : null;
}

function importedPath(root, path, name) {
  const target = posix.join(dirname(path), name);
  const endings = ["", ".ts", ".tsx", ".d.ts", "/index.ts", "/index.tsx"];
  const found = endings.map((ending) => target + ending).find((candidate) => isFile(join(root, candidate)));
  return found ?? target;
}

const lineAt = (text, index) => text.slice(0, index).split("\n").length;
const isComment = (text, index) =>
  /^\s*(\/\/|\/?\*)/.test(text.slice(text.lastIndexOf("\n", index) + 1, index));

/** The arrows of one file, in their order: `{ from, line, to }`; `to` is null where it cannot be followed. */
export function arrowsOf(root, { path, isCpp, text }) {
  const arrow = (match, to) => ({ from: path, line: lineAt(text, match.index), to });
  if (isCpp) {
    return [...text.matchAll(INCLUDE)]
      .map((match) => [match, match[2] ? includedPath(root, path, match[1], match[2]) : null])
      .filter(([match, to]) => to !== null || !match[2])
      .map(([match, to]) => arrow(match, to));
  }
  const written = [...text.matchAll(IMPORT)].filter(([, , name]) => !name.includes("${"));
  const computed = [...text.matchAll(COMPUTED_IMPORT)].filter((match) => !isComment(text, match.index));
  return [
    ...written.map((match) => arrow(match, importedPath(root, path, match[2]))),
    ...computed.map((match) => arrow(match, null)),
  ];
}
