// SPDX-License-Identifier: MPL-2.0
// What people wrote in a file for people: a document's text, the comments of a program, the names of tests. As pieces
// of {line, text}; lines of comment that follow each other are one piece, so that a citation may run over their ends.
import { extname } from "node:path";

const C_LIKE = new Set([".h", ".cc", ".def", ".ts", ".tsx", ".mjs", ".css"]);
const HASHED = new Set([".py", ".cmake", ".ftl", ".txt", ""]);
// Strings are read over, so that "https://…" is no comment. An apostrophe behind a digit parts digits: 10'000.
const TOKENS = /"(?:\\.|[^"\\\n])*"|(?<![\w])'(?:\\.|[^'\\\n])*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const NOT_OURS = /^tests\/web\/trees\//;
const TEST_NAME = /^\s*(?:TEST\w*|test|describe)\(.*$/gm;

const lineAt = (text, index) => text.slice(0, index).split("\n").length;

/** Joins pieces of neighbouring lines. */
function joined(pieces) {
  const all = [];
  for (const { line, text } of pieces) {
    const last = all.at(-1);
    if (last && last.line + last.text.split("\n").length === line) last.text += `\n${text}`;
    else all.push({ line, text });
  }
  return all;
}

function commentsOfC(source) {
  const found = [];
  for (const { 0: token, index } of source.matchAll(TOKENS)) {
    if (!token.startsWith("/")) continue;
    found.push({ line: lineAt(source, index), text: token.replace(/^(\/\/|\/\*+)|\*\/$|^\s*\*/gm, "") });
  }
  return joined(found);
}

function commentsOfHash(source) {
  const found = [];
  source.split("\n").forEach((text, index) => {
    const [, comment] = text.match(/(?:^|\s)#(?!!)(.*)$/) ?? [];
    if (comment !== undefined) found.push({ line: index + 1, text: comment });
  });
  for (const { 0: text, index } of source.matchAll(/"""[\s\S]*?"""/g)) {
    found.push({ line: lineAt(source, index), text });
  }
  return joined(found);
}

const pieces = (source, pattern) =>
  [...source.matchAll(pattern)].map(({ 0: text, index }) => ({ line: lineAt(source, index), text }));

/** `read` gives the file's text. Data, pictures and what a test expects to see have no words of ours. */
export function textsOf(path, read) {
  const kind = extname(path);
  if (NOT_OURS.test(path)) return { prose: [], tests: [] };
  if (kind === ".md" || path === "LICENSE") return { prose: [{ line: 1, text: read() }], tests: [] };
  if (kind === ".html" || kind === ".svg") return { prose: pieces(read(), /<!--[\s\S]*?-->/g), tests: [] };
  if (C_LIKE.has(kind)) {
    const source = read();
    return { prose: commentsOfC(source), tests: pieces(source, TEST_NAME) };
  }
  return { prose: HASHED.has(kind) ? commentsOfHash(read()) : [], tests: [] };
}
