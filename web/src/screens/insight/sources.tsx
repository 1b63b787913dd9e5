// SPDX-License-Identifier: MPL-2.0
// Which systems answer, how new their answers are, and what may be missing because of that (R26, R48). What does not
// answer and what is old stands first; the others are folded.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { SourcesView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Icon, type Mark } from "../../parts/icon.tsx";
import { isOpen, Rest, turned } from "../../parts/fold.tsx";
import { Pager } from "../../parts/pager.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { Notes } from "../../parts/words.tsx";

type SourcesRoute = RouteOf<"sources">;
type Props = ScreenProps<SourcesRoute, SourcesView>;

const MARKS: Readonly<Record<string, Mark>> = {
  "source.ready": "consent",
  "source.stale": "wait",
  "source.not_ready": "unknown",
  "source.silent": "unknown",
};

type Row = SourcesView["rows"][number];

/** As many as the core gives at once. */
const MOST_ROWS = 200;
/** How many are in sight of those that do not answer, and of those that are old. */
const FIRST_ROWS = 3;

const isReady = ({ state }: Row) => state.key === "source.ready";
const isOld = ({ state }: Row) => state.key === "source.stale";

/** Gives the rows with those first that are in sight, and how many these are. */
function sorted(rows: readonly Row[]): { rows: Row[]; first: number } {
  const old = rows.filter(isOld).slice(0, FIRST_ROWS);
  const silent = rows.filter((row) => !isReady(row) && !isOld(row)).slice(0, FIRST_ROWS);
  const troubled = [...silent, ...old];
  const inSight = troubled.length > 0 ? troubled : rows.slice(0, 2 * FIRST_ROWS);
  return {
    rows: [...inSight, ...rows.filter((row) => !inSight.includes(row))],
    first: inSight.length,
  };
}

const columnsOf = (words: Sentences): readonly Column<Row>[] => [
  { title: words.say("sources-name"), cell: ({ name, system }) => name ?? system },
  {
    title: words.say("sources-state"),
    cell: ({ state }) => (
      <span class="state-cell">
        <Icon mark={MARKS[state.key] ?? "unknown"} /> {words.sayText(state)}
      </span>
    ),
  },
  {
    title: words.say("sources-until"),
    look: "short",
    cell: ({ completeUpTo: brief }) => (brief ? words.say("day-brief", { brief }) : words.say("unstated")),
  },
  {
    title: words.say("sources-owner"),
    cell: ({ owners, vendor }) => (
      <>
        {owners.join(", ") || words.say("unstated")}
        {vendor && <p class="note">{words.say("sources-vendor", { name: vendor })}</p>}
      </>
    ),
  },
  {
    title: words.say("sources-items"),
    look: "number",
    cell: ({ items }) => words.say("number", { count: items }),
  },
];

function Count({ words, data: { total, notAnswering } }: Props) {
  if (total === 0) return <p class="say">{words.say("sources-none")}</p>;
  return (
    <p class="say" tabIndex={-1} data-at="shown">
      {words.say("sources-count", { count: total - notAnswering, total })}
    </p>
  );
}

function View(props: Props) {
  const { words, data, overview } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("sources-title")}</h1>
      <Count {...props} />
      {overview && <Notes words={words} notes={overview.freshness.notes} />}
      {data.total > 0 && <p class="note">{words.say("sources-vendor-none")}</p>}
      {data.total > 0 && <Listed {...props} />}
    </>
  );
}

function Listed({ words, actions, route, data }: Props) {
  const { rows, first } = sorted(data.rows);
  const open = isOpen(route, "rest");
  const ready = rows.slice(first).every(isReady);
  return (
    <section part="card">
      <Table
        caption={words.say("sources-title")}
        kind="sources"
        rows={rows}
        keyOf={({ system }) => system}
        columns={columnsOf(words)}
        first={first}
        open={open}
      />
      <Rest
        words={words}
        open={open}
        count={rows.length - first}
        label={ready ? "sources-ready" : "fold-rest"}
        onTurn={() => actions.revise(turned(route, "rest"), open ? null : "rest")}
      />
      <Pager
        words={words}
        page={data}
        size={MOST_ROWS}
        onTurn={(offset) => actions.turn({ ...route, offset }, "shown")}
      />
    </section>
  );
}

export const screen = defineScreen<SourcesRoute, SourcesView>(
  (ask, about, { offset }) => ask("sources.open", { ...about, offset, limit: MOST_ROWS }),
  View,
);
