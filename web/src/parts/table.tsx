// SPDX-License-Identifier: MPL-2.0
// A real table, which becomes a list of cards where there is no room for it. The roles are written out: a
// browser forgets what a table is when a stylesheet makes its rows blocks.
import type { ComponentChildren } from "preact";

export interface Column<Row> {
  readonly title: string;
  cell(row: Row): ComponentChildren;
  /** Numbers stand under each other; what is short stays on one line. */
  readonly look?: "number" | "short";
}

interface TableProps<Row> {
  caption: string;
  rows: readonly Row[];
  keyOf(row: Row, index: number): string;
  /** The first column names the row. */
  columns: readonly Column<Row>[];
  kind: string;
}

export function Table<Row>({ caption, rows, keyOf, columns, kind }: TableProps<Row>) {
  return (
    <table class={`table ${kind}`} role="table" part="table">
      <caption class="unseen">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ title, look }) => (
            <th key={title} role="columnheader" scope="col" class={look}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <TableRow key={keyOf(row, index)} row={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow<Row>({ row, columns: [head, ...rest] }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {head?.cell(row)}
      </th>
      {rest.map(({ title, cell, look }) => (
        <td key={title} role="cell" class={look}>
          {/* On a card the column's title stands before the value; those who listen have the header. */}
          <span class="label" aria-hidden="true">
            {title}
          </span>
          <span class="value">{cell(row)}</span>
        </td>
      ))}
    </tr>
  );
}
