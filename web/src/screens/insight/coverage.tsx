// SPDX-License-Identifier: MPL-2.0
// Six fields by nine kinds (R7): what is there, what is shared, what is surely not there, what nobody knows.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { CoverageView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Icon } from "../../parts/icon.tsx";
import { listed } from "../../parts/lists.ts";
import { Table, type Column } from "../../parts/table.tsx";
import type { Words } from "../../parts/words.tsx";

type CoverageRoute = RouteOf<"coverage">;

const STATES = ["held", "shared", "not_held", "unknown"] as const;

type Cell = CoverageView["rows"][number]["cells"][number];
/** A kind of information; its cells stand at the same place in the row of each field. */
interface Kind {
  readonly type: string;
  readonly index: number;
}

/** Says how it stands with one kind in one field; leads to what is there. */
function CellView({ words, cell, onOpen }: Words & { cell: Cell | undefined; onOpen(): void }) {
  if (!cell) return null;
  const said = words.say(`coverage.${cell.state}`);
  const count = words.say("number", { count: cell.items });
  return (
    <span class={`cell ${cell.state}`}>
      {cell.items > 0 ? (
        <button type="button" class="link" aria-label={`${count} ${said}`} onClick={onOpen}>
          <Icon mark={cell.state} />
          <span class="count">{count}</span> <span class="unseen">{said}</span>
        </button>
      ) : (
        <>
          <Icon mark={cell.state} />
          <span class="word">{said}</span>
        </>
      )}
    </span>
  );
}

const columnsOf = (words: Sentences, actions: Actions, rows: CoverageView["rows"]): Column<Kind>[] => [
  { title: words.say("coverage-kind"), cell: ({ type }) => words.say(`type.${type}`) },
  ...rows.map(({ field, cells }) => ({
    title: words.say(`field.${field}`),
    cell: ({ type, index }: Kind) => (
      <CellView
        words={words}
        cell={cells[index]}
        onOpen={() => actions.go({ screen: "items", offset: 0, type, field })}
      />
    ),
  })),
];

/** Whether anything is known of a field. What is hidden and what never was are both not known, so that a field without a
 *  column says of neither. */
const isKnown = ({ cells }: CoverageView["rows"][number]) => cells.some(({ state }) => state !== "unknown");

function View({ words, actions, data }: ScreenProps<CoverageRoute, CoverageView>) {
  const cells = data.rows.flatMap((row) => row.cells);
  const known = data.rows.filter(isKnown);
  const unknown = data.rows.filter((row) => !isKnown(row));
  const there = cells.filter(({ items }) => items > 0).length;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("coverage-title")}</h1>
      <p class="say">{words.say("coverage-count", { count: there, total: cells.length })}</p>
      <p class="note">{words.say("coverage-lead")}</p>
      <Legend words={words} />
      {known.length > 0 && (
        <section class="wide" part="card">
          <Table
            caption={words.say("coverage-title")}
            kind="coverage"
            rows={data.types.map((type, index) => ({ type, index }))}
            keyOf={({ type }) => type}
            columns={columnsOf(words, actions, known)}
          />
        </section>
      )}
      {unknown.length > 0 && (
        <p class="note">
          {words.say("coverage-unknown-fields", {
            what: listed(
              words,
              unknown.map(({ field }) => words.say(`field.${field}`)),
            ),
          })}
        </p>
      )}
      {data.withoutField > 0 && (
        <p class="note">{words.say("coverage-without", { count: data.withoutField })}</p>
      )}
    </>
  );
}

const Legend = ({ words }: Words) => (
  <ul class="legend">
    {STATES.map((state) => (
      <li key={state}>
        <span class={`cell ${state}`}>
          <Icon mark={state} />
        </span>{" "}
        {words.say(`coverage.${state}`)}
      </li>
    ))}
  </ul>
);

export const screen = defineScreen<CoverageRoute, CoverageView>(
  (ask, about) => ask("coverage.open", { ...about }),
  View,
);
