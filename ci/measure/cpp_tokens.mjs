// SPDX-License-Identifier: MPL-2.0
// The tokens of C++ text, without comments, white space and preprocessor lines.

const TOKEN = new RegExp(
  [
    /(?<blank>\s+|\/\/[^\n]*|\/\*[^]*?\*\/|(?<=^[ \t]*)#(?:[^\n\\]|\\[^])*)/,
    /(?<text>(?:u8|[uUL])?R"(?<mark>[^\s()\\]*)\([^]*?\)\k<mark>"|(?:u8|[uUL])?(?:"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])+'))/,
    /(?<number>\.?\d(?:[eEpP][+-]|'?[\w.])*)/,
    /(?<word>[A-Za-z_]\w*)/,
    /::|->|<<|[^]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gm",
);

function newlinesIn(text) {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

const kindOf = ({ text, number, word }) => (word ? "word" : text ? "text" : number ? "number" : "sign");

/** `{ kind, text, line, last }`; `kind` is word, number, text or sign, `last` the line where it ends. */
export function tokenize(text) {
  const tokens = [];
  let line = 1;
  for (const { 0: found, groups } of text.matchAll(TOKEN)) {
    const last = line + newlinesIn(found);
    if (groups.blank === undefined) tokens.push({ kind: kindOf(groups), text: found, line, last });
    line = last;
  }
  return tokens;
}
