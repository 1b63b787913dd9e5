// SPDX-License-Identifier: MPL-2.0
// Tables: quoting, what a table program could be made to run, and what stands in which column.
import assert from "node:assert/strict";
import test from "node:test";
import { readCsv } from "./support/csv.mjs";
import { importSource } from "./support/source.mjs";

const { holdersTable, writeCsv } = await importSource("export/csv.ts");

test("a table begins with the byte order mark and every line ends as RFC 4180 says", () => {
  assert.equal(
    writeCsv(
      [
        ["a", 1],
        ["b", -2],
      ],
      ";",
    ),
    "\uFEFFa;1\r\nb;-2\r\n",
  );
  assert.equal(writeCsv([["a", 1]], ","), "\uFEFFa,1\r\n");
});

test("what would end a cell or a line is quoted, whichever separator", () => {
  assert.equal(
    writeCsv([['He said "no"', "a;b", "a,b", "a\r\nb", "æøå 😀"]], ";"),
    '\uFEFF"He said ""no""";"a;b";"a,b";"a\r\nb";æøå 😀\r\n',
  );
});

test("any text comes back from an independent reader", () => {
  const nasty = ['"', '""', ";", ",", "\n", "a\tb", "", " ", "'", 'x";"y', "Sted 1, afd. 2"];
  for (const separator of [";", ","]) {
    assert.deepEqual(readCsv(writeCsv([nasty, nasty], separator), separator), [nasty, nasty]);
  }
});

test("a cell that a table program would take for a formula begins with an apostrophe", () => {
  for (const text of ["=1+1", "+45", "-1", "@x", "\t=1", "\r=1", '=HYPERLINK("http://x")', "＝1"]) {
    const [[cell]] = readCsv(writeCsv([[text]], ";"), ";");
    assert.equal(cell[0], "'", JSON.stringify(text));
    assert.equal(cell.replaceAll("'", ""), text);
  }
  assert.deepEqual(readCsv(writeCsv([["1-1", "a=b", "a@b"]], ";"), ";"), [["1-1", "a=b", "a@b"]]);
});

test("a cell is no formula where the file is opened with the other separator either", () => {
  for (const [separator, other] of [";,", ",;"]) {
    const file = writeCsv([["Sted", `A${other}=1+1`, "B\n=2"]], separator);
    assert.doesNotMatch(file, /(^|[;,\t\r\n"])[=+@]/);
  }
});

const rows = [
  {
    id: "1",
    name: "Sted",
    what: [
      { key: "kind.encounter", args: { count: 11 } },
      { key: "kind.document", args: { count: 3 } },
    ],
    newest: { key: "holder.newest", args: { date: "2026-03-05T23:30:00-11:00" } },
  },
  { id: "2", name: null, what: [], newest: null },
  { id: "3", name: "X", what: [], newest: { key: "holder.newest", args: { date: "2024-03" } } },
];

test("the list: a line a place, and dates as precise as the source states them", () => {
  const words = {
    header: { place: "Sted", count: "Antal", what: "Oplysninger", newest: "Nyest" },
    unnamed: "Uden navn",
    say: ({ key, args }) => `${args.count} ${key}`,
  };
  assert.deepEqual(holdersTable(rows, words), [
    ["Sted", "Antal", "Oplysninger", "Nyest"],
    ["Sted", 14, "11 kind.encounter, 3 kind.document", "2026-03-05"],
    ["Uden navn", 0, "", ""],
    ["X", 0, "", "2024-03"],
  ]);
});
