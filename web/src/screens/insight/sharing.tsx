// SPDX-License-Identifier: MPL-2.0
// Who shares what with whom, and on what ground as the source states it (R17), until the day that is shown.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { SharingView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Icon } from "../../parts/icon.tsx";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { nameOf, Sentence, type Words } from "../../parts/words.tsx";
import { GROUNDS } from "./grounds.ts";

type SharingRoute = RouteOf<"sharing">;
type Row = SharingView["rows"][number];

type Props = ScreenProps<SharingRoute, SharingView>;

const Grounds = ({ words, row }: Words & { row: Row }) => (
  <ul class="grounds">
    {GROUNDS.filter(({ basis }) => row.byBasis[basis] > 0).map(({ basis, times }) => (
      <li key={basis}>
        <Icon mark={basis} /> {words.say(times, { count: row.byBasis[basis] })}
      </li>
    ))}
  </ul>
);

const Pair = ({ words, row: { from, to } }: Words & { row: Row }) => (
  <span class="pair">
    {nameOf(words, from)} <span aria-hidden="true">→</span>
    <span class="unseen">{words.say("sharing-to")}</span> {nameOf(words, to)}
  </span>
);

const columnsOf = (words: Sentences): readonly Column<Row>[] => [
  { title: words.say("sharing-pair"), cell: (row) => <Pair words={words} row={row} /> },
  {
    title: words.say("sharing-what"),
    cell: ({ type }) => words.say(type ? `type.${type}` : "unstated"),
  },
  { title: words.say("sharing-ground"), cell: (row) => <Grounds words={words} row={row} /> },
  {
    title: words.say("sharing-last"),
    look: "short",
    cell: ({ last }) => (last ? words.say("day-brief", { brief: last }) : words.say("line-undated")),
  },
];

function View({ words, state, actions, route, data }: Props) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("sharing-title")}</h1>
      <p class="say">
        {state.young && data.disclosures === 0 ? (
          words.say("log-not-here")
        ) : (
          <Sentence words={words} id="sharing-count" args={{ count: data.disclosures }} />
        )}
      </p>
      {data.withoutParties > 0 && (
        <p class="note">{words.say("sharing-without", { count: data.withoutParties })}</p>
      )}
      <section part="card">
        <p class="note" tabIndex={-1} data-at="shown">
          {words.say("sharing-rows", { count: data.total })}
        </p>
        {data.total > 0 && (
          <Table
            caption={words.say("sharing-title")}
            kind="sharing"
            rows={data.rows}
            keyOf={({ from, to, type }) => `${from.id} ${to.id} ${type}`}
            columns={columnsOf(words)}
          />
        )}
        <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
      </section>
    </>
  );
}

export const screen = defineScreen<SharingRoute, SharingView>(
  (ask, about, { offset }) => ask("sharing.open", { ...about, offset, limit: PAGE_ROWS }),
  View,
);
