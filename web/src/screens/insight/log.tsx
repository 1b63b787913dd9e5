// SPDX-License-Identifier: MPL-2.0
// Who looked and who shared (R6, R17): a bar a month, what has no reason, then a row for each day and place, which
// opens in place.
import type { AskCore } from "../../engine/ask.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { LogActor, LogFilter as Filter, LogGroup, LogMonth, LogView } from "../../engine/protocol.ts";
import type { About, Page } from "../../engine/values.ts";
import { Link } from "../../parts/links.tsx";
import { Pager, PartOf } from "../../parts/pager.tsx";
import { Sentence } from "../../parts/words.tsx";
import { LogFilter, Reset } from "./log_filter.tsx";
import { type Groups, GroupRows, loadLines } from "./log_groups.tsx";
import { Months, MONTHS } from "./months.tsx";
import type { LogWish } from "./routes.ts";

/** Rows on a page: about two windows of a phone. */
const PAGE_GROUPS = 20;
const FIRST_UNEXPLAINED = 3;
const MOST_ACTORS = 200;

interface LogData {
  /** The numbers of all that is let through. */
  readonly log: LogView;
  readonly months: Page<LogMonth>;
  readonly groups: Groups;
  /** The newest without a reason; null where the list is about them, or goes on from an earlier page. */
  readonly unexplained: Groups | null;
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
      <Months words={words} months={data.months.rows} wish={route.wish} actions={actions} />
      <LogFilter
        words={words}
        dayFault={state.dayFault}
        actions={actions}
        wish={route.wish}
        actors={data.actors.rows}
      />
      <Unexplained {...props} />
      <Days {...props} />
    </>
  );
}

/** Shows where the newest lines without a reason are, before all others. */
function Unexplained({ words, state, actions, route, data: { log, unexplained } }: Props) {
  if (!unexplained || unexplained.page.total === 0) return null;
  const count = log.byBasis.none;
  const { total, rows } = unexplained.page;
  const all = { screen: "log", offset: 0, wish: { ...route.wish, basis: "none" } } as const;
  return (
    <section class="unexplained" part="card">
      <h2>{words.say("log-unexplained", { count })}</h2>
      <p class="note">{words.say("log-unexplained-text")}</p>
      <GroupRows words={words} state={state} actions={actions} route={route} groups={unexplained} />
      <PartOf words={words} shown={rows.length} total={total} />
      {total > rows.length && (
        <Link
          words={words}
          kind="go"
          label="log-unexplained-all"
          args={{ count }}
          onPress={() => actions.turn(all, "shown")}
        />
      )}
    </section>
  );
}

/** Shows a row for each day and place. */
function Days(props: Props) {
  const { words, state, actions, route } = props;
  const { log, groups } = props.data;
  return (
    <section class="days" part="card">
      <h2 tabIndex={-1} data-at="shown">
        {words.say("log-lines", { count: log.total })}
      </h2>
      {log.total === 0 && <Empty {...props} />}
      {!props.data.unexplained && groups.page.rows.some(({ withoutReason }) => withoutReason > 0) && (
        <p class="note">{words.say("log-unexplained-text")}</p>
      )}
      <GroupRows words={words} state={state} actions={actions} route={route} groups={groups} />
      <Pager
        words={words}
        page={groups.page}
        size={PAGE_GROUPS}
        onTurn={(offset) => actions.turn({ screen: "log", wish: route.wish, offset }, "shown")}
      />
    </section>
  );
}

/** Says the numbers before the list. */
function Summary({ words, data: { log }, overview }: Props) {
  if (log.total === 0) return null;
  const { look, disclosure, change, attempt, other } = log.byKind;
  return (
    <>
      <p class="say">
        <Sentence words={words} id="log-count" args={{ looks: look, shares: disclosure }} />
      </p>
      <p class="note">
        {change > 0 && words.say("log-changes", { count: change })}{" "}
        {attempt > 0 && words.say("log-attempts", { count: attempt })}{" "}
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

/** Gives what the core is asked for by a wish. */
const filterOf = ({ fresh, ...filter }: LogWish): Filter => ({ ...filter, ...(fresh && { new: 1 }) });

/** Asks for groups with the lines of those that are open. */
async function loadGroups(
  ask: AskCore,
  about: About,
  filter: Filter,
  slice: { offset?: number; limit: number },
  open: readonly string[],
): Promise<Groups> {
  const page: Page<LogGroup> = await ask("access_log_groups.open", { ...about, ...filter, ...slice });
  const groups = { page, filter, lines: new Map() };
  return { ...groups, lines: await loadLines(ask, about, groups, open) };
}

async function load(ask: AskCore, about: About, { offset, wish, open = [] }: LogRoute): Promise<LogData> {
  const filter = filterOf(wish);
  const { from: _from, to: _to, ...always } = filter;
  const first = offset === 0 && wish.basis === undefined;
  const [log, months, groups, unexplained, actors] = await Promise.all([
    ask("access_log.open", { ...about, ...filter, limit: 1 }),
    ask("access_log_months.open", { ...about, ...always, limit: MONTHS }),
    loadGroups(ask, about, filter, { offset, limit: PAGE_GROUPS }, open),
    first ? loadGroups(ask, about, { ...filter, basis: "none" }, { limit: FIRST_UNEXPLAINED }, open) : null,
    ask("actors.open", { ...about, limit: MOST_ACTORS }),
  ]);
  return { log, months, groups, unexplained, actors };
}

export const screen = {
  ...defineScreen<LogRoute, LogData>(load, View, { forOther: { screen: "log", offset: 0, wish: {} } }),
  /** Fetches the lines of what was opened. */
  follow: async (ask: AskCore, about: About, route: unknown, before: unknown) => {
    const { open = [] } = route as LogRoute;
    const data = before as LogData;
    const opened = async (groups: Groups) => ({
      ...groups,
      lines: await loadLines(ask, about, groups, open),
    });
    const [groups, unexplained] = await Promise.all([
      opened(data.groups),
      data.unexplained && opened(data.unexplained),
    ]);
    return { data: { ...data, groups, unexplained }, sayings: [] };
  },
};
