// SPDX-License-Identifier: MPL-2.0
// The list of holders as a table for Excel and its like (RFC 4180), from the rows that the list shows.
import type { HolderRow } from "../engine/protocol.ts";
import type { Text } from "../engine/values.ts";

/** What Excel expects between two cells follows the reader's country: where the comma parts a number from
 *  its decimals, it is the semicolon. */
export type Separator = ";" | ",";

/** The words that the table needs, in the reader's language. */
export interface TableWords {
  readonly header: {
    readonly place: string;
    readonly count: string;
    readonly what: string;
    readonly newest: string;
  };
  readonly unnamed: string;
  say(text: Text): string;
}

// Without it Excel takes the bytes for another alphabet, and "æ" becomes two strange letters.
const BYTE_ORDER_MARK = "\uFEFF";
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

/** Puts an apostrophe before text that a table program would take for a formula, and could be made to run.
 *  That holds for the start of a cell, and for what would become one if the file were opened with the
 *  other separator. */
function harmless(text: string): string {
  return text.replace(/(^|[;,\t\r\n])(?=[=+\-@\t\r＝＋－＠])/g, "$1'");
}

function cell(text: string): string {
  const safe = harmless(text);
  return /[";,\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Writes any table. A number is written as it is. */
export function writeCsv(rows: readonly (readonly (string | number)[])[], separator: Separator): string {
  const lines = rows.map((row) =>
    row.map((value) => (typeof value === "number" ? String(value) : cell(value))).join(separator),
  );
  return BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join("");
}

function total(what: readonly Text[]): number {
  return what.reduce((sum, { args }) => sum + Number(args["count"] ?? 0), 0);
}

/** Gives a date as precise as the source states it, and in the one form that every table program sorts rightly. */
function dateOf(newest: Text | null): string {
  return DATE.exec(String(newest?.args["date"] ?? ""))?.[0] ?? "";
}

/** Makes the table of who holds information: a line for each place, under a line of headings. The table names no
 *  person. */
export function holdersTable(rows: readonly HolderRow[], words: TableWords): (string | number)[][] {
  const { place, count, what, newest } = words.header;
  return [
    [place, count, what, newest],
    ...rows.map((row) => [
      row.name ?? words.unnamed,
      total(row.what),
      row.what.map((text) => words.say(text)).join(", "),
      dateOf(row.newest),
    ]),
  ];
}
