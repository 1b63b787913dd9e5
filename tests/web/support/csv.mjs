// SPDX-License-Identifier: MPL-2.0
// A reader of RFC 4180 tables that shares no line with the writer.

export function readCsv(text, separator) {
  if (text[0] !== "\uFEFF") throw new Error("no byte order mark");
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, "y");
  const rows = [[]];
  cell.lastIndex = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`no cell at ${at}`);
    rows.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (found[3] !== separator) rows.push([]);
  }
  if (rows.pop().length > 0) throw new Error("the last line has no end");
  return rows;
}
