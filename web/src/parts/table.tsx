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
  /** How many rows are always in sight; the others are folded unless they are `open`. */
  first?: number;
  open?: boolean;
}

export function Table<Row>(props: TableProps<Row>) {
  const { caption, rows, keyOf, columns, kind, first = rows.length, open = false } = props;
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
          <TableRow
            key={keyOf(row, index)}
            row={row}
            columns={columns}
            folded={index >= first && !open}
            at={index === first ? "rest" : undefined}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  folded: boolean;
  /** Where the focus can be put. */
  at: string | undefined;
}

function TableRow<Row>({ row, columns: [head, ...rest], folded, at }: RowProps<Row>) {
  return (
    <tr role="row" hidden={folded}>
      <th role="rowheader" scope="row" tabIndex={at ? -1 : undefined} data-at={at}>
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
