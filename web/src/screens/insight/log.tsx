// SPDX-License-Identifier: MPL-2.0
// Who looked and who shared (R6, R17): those without a reason first, then day by day, each line a sentence.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { LogActor, LogRow, LogView } from "../../engine/protocol.ts";
import type { Page } from "../../engine/values.ts";
import { Link } from "../../parts/links.tsx";
import { PAGE_ROWS, Pager, PartOf } from "../../parts/pager.tsx";
import { Sentence } from "../../parts/words.tsx";
import { Line } from "./line.tsx";
import { LogFilter, Reset } from "./log_filter.tsx";

const FIRST_UNEXPLAINED = 5;
const MOST_ACTORS = 200;

interface LogData {
  readonly log: LogView;
  /** The newest without a reason; null where the list is about them, or goes on from an earlier page. */
  readonly unexplained: LogView | null;
  readonly actors: Page<LogActor>;
}

type LogRoute = RouteOf<"log">;

type Props = ScreenProps<LogRoute, LogData>;

function View(props: Props) {
  const { words, state, actions, route, data, overview } = props;
  const person = overview?.subject?.name;
  return (
    <>
      <h1 tabIndex={-1}>{person ? words.say("log-title", { person }) : words.say("seen-title")}</h1>
      <Summary {...props} />
      <LogFilter
        words={words}
        dayFault={state.dayFault}
        actions={actions}
        wish={route.wish}
        actors={data.actors.rows}
      />
      <Unexplained {...props} />
      <Lines {...props} />
    </>
  );
}

/** Shows the lines without a reason before all others. */
function Unexplained({ words, actions, route, data: { unexplained } }: Props) {
  if (!unexplained || unexplained.total === 0) return null;
  const { total, rows } = unexplained;
  const all = { ...route, offset: 0, wish: { ...route.wish, basis: "none" } } as const;
  return (
    <section class="unexplained" part="card">
      <h2>{words.say("log-unexplained", { count: total })}</h2>
      <p class="note">{words.say("log-unexplained-text")}</p>
      <ul class="lines log">
        {rows.map((row, index) => (
          <Line key={index} words={words} row={row} actions={actions} detailed />
        ))}
      </ul>
      <PartOf words={words} shown={rows.length} total={total} />
      {total > rows.length && (
        <Link
          words={words}
          kind="go"
          label="log-unexplained-all"
          args={{ count: total }}
          onPress={() => actions.turn(all, "shown")}
        />
      )}
    </section>
  );
}

/** Shows the page of the log, day by day. */
function Lines(props: Props) {
  const { words, actions, route } = props;
  const { log } = props.data;
  return (
    <section class="days" part="card">
      <h2 tabIndex={-1} data-at="shown">
        {words.say("log-lines", { count: log.total })}
      </h2>
      {log.rows.length === 0 && <Empty {...props} />}
      {byDay(log.rows).map(({ day, rows }) => (
        <div key={day ?? ""} class="one-day">
          <h3>{day ? words.say("day", { date: day }) : words.say("line-undated")}</h3>
          <ul class="lines log">
            {rows.map(({ row, index }) => (
              <Line key={index} words={words} row={row} actions={actions} dated={false} detailed />
            ))}
          </ul>
        </div>
      ))}
      <Pager words={words} page={log} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
    </section>
  );
}

/** Says the numbers before the list. */
function Summary({ words, data: { log }, overview }: Props) {
  if (log.total === 0) return null;
  const { look, disclosure, change, other } = log.byKind;
  return (
    <>
      <p class="say">
        <Sentence words={words} id="log-count" args={{ looks: look, shares: disclosure }} />
      </p>
      <p class="note">
        {change > 0 && words.say("log-changes", { count: change })}{" "}
        {other > 0 && words.say("log-others", { count: other })}{" "}
        {overview &&
          overview.freshness.notAnswering.length > 0 &&
          words.say("log-partial", { count: overview.freshness.notAnswering.length })}
      </p>
    </>
  );
}

/** Says why the list is empty, which never looks like "nobody looked". */
function Empty({ words, state, actions, route, overview }: Props) {
  const filtered = Object.keys(route.wish).length > 0;
  const key = state.young ? "log-not-here" : "log-empty";
  return (
    <div class="empty">
      <p>{words.say(filtered ? "log-empty-filter" : key)}</p>
      {overview && overview.freshness.notAnswering.length > 0 && (
        <p class="note">{words.say("log-partial", { count: overview.freshness.notAnswering.length })}</p>
      )}
      {filtered && <Reset words={words} actions={actions} />}
    </div>
  );
}

interface Day {
  readonly day: string | null;
  readonly rows: { readonly row: LogRow; readonly index: number }[];
}

/** Groups the rows by day: they come newest first, so those of one day stand together. */
function byDay(rows: readonly LogRow[]): Day[] {
  const days: Day[] = [];
  rows.forEach((row, index) => {
    const day = row.at?.slice(0, 10) ?? null;
    const last = days.at(-1);
    if (last && last.day === day) last.rows.push({ row, index });
    else days.push({ day, rows: [{ row, index }] });
  });
  return days;
}

export const screen = defineScreen<LogRoute, LogData>(
  async (ask, about, { offset, wish }) => {
    const { fresh, ...filter } = wish;
    const asked = { ...about, ...filter, ...(fresh && { new: 1 as const }) };
    const first = offset === 0 && wish.basis === undefined;
    const [log, unexplained, actors] = await Promise.all([
      ask("access_log.open", { ...asked, offset, limit: PAGE_ROWS }),
      first ? ask("access_log.open", { ...asked, basis: "none", limit: FIRST_UNEXPLAINED }) : null,
      ask("actors.open", { ...about, limit: MOST_ACTORS }),
    ]);
    return { log, unexplained, actors };
  },
  View,
  { forOther: { screen: "log", offset: 0, wish: {} } },
);
