// SPDX-License-Identifier: MPL-2.0
// Who looked and who shared (R6, R17): those without a reason first, then day by day, each line a sentence.
import type { Basis, LogActor, LogRow, LogView } from "../../engine/protocol.ts";
import type { Page } from "../../engine/values.ts";
import { DayFields, readDay } from "../../parts/day.tsx";
import { GROUNDS } from "./grounds.ts";
import { Line } from "./line.tsx";
import type { Actions } from "../../app/actions.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { LogWish } from "./routes.ts";
import type { RouteOf } from "../../app/route.ts";
import { nameOf, Sentence, type Words } from "../../parts/words.tsx";

const FIRST_UNEXPLAINED = 5;
const MOST_ACTORS = 200;

interface LogData {
  readonly log: LogView;
  /** The newest without a reason; null where the list is about them, or goes on from an earlier page. */
  readonly unexplained: LogView | null;
  readonly actors: Page<LogActor>;
}

type LogRoute = RouteOf<"log">;

function View(props: ScreenProps<LogRoute, LogData>) {
  const { words, state, actions, route, data, overview } = props;
  const { log, unexplained } = data;
  const person = overview?.subject?.name;
  return (
    <>
      <h1 tabIndex={-1}>{person ? words.say("log-title", { person }) : words.say("seen-title")}</h1>
      <Summary {...props} />
      <Filter
        words={words}
        dayFault={state.dayFault}
        actions={actions}
        wish={route.wish}
        actors={data.actors.rows}
      />
      {unexplained && unexplained.total > 0 && (
        <section class="unexplained" part="card">
          <h2>{words.say("log-unexplained", { count: unexplained.total })}</h2>
          <p class="note">{words.say("log-unexplained-text")}</p>
          <ul class="lines log">
            {unexplained.rows.map((row, index) => (
              <Line key={index} words={words} row={row} actions={actions} detailed />
            ))}
          </ul>
          {unexplained.total > unexplained.rows.length && (
            <button
              type="button"
              class="link go"
              onClick={() =>
                actions.turn({ ...route, offset: 0, wish: { ...route.wish, basis: "none" } }, "shown")
              }
            >
              {words.say("log-unexplained-all", { count: unexplained.total })}
            </button>
          )}
        </section>
      )}
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
    </>
  );
}

/** The numbers before the list. */
function Summary({ words, data: { log }, overview }: ScreenProps<LogRoute, LogData>) {
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

/** An empty list never looks like "nobody looked". */
function Empty({ words, actions, route, overview }: ScreenProps<LogRoute, LogData>) {
  const filtered = Object.keys(route.wish).length > 0;
  return (
    <div class="empty">
      <p>{words.say(filtered ? "log-empty-filter" : "log-empty")}</p>
      {overview && overview.freshness.notAnswering.length > 0 && (
        <p class="note">{words.say("log-partial", { count: overview.freshness.notAnswering.length })}</p>
      )}
      {filtered && (
        <button
          type="button"
          class="button"
          part="button"
          onClick={() => actions.turn({ screen: "log", offset: 0, wish: {} }, "shown")}
        >
          {words.say("filter-reset")}
        </button>
      )}
    </div>
  );
}

interface Day {
  readonly day: string | null;
  readonly rows: { readonly row: LogRow; readonly index: number }[];
}

/** Rows come newest first, so those of one day stand together. */
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

interface FilterProps extends Words {
  /** The fields in which no day stands. */
  dayFault: string | null;
  actions: Actions;
  wish: LogWish;
  actors: readonly LogActor[];
}

function Filter({ words, dayFault, actions, wish, actors }: FilterProps) {
  const used = Object.keys(wish).length > 0;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const [actor, basis] = [String(data.get("actor")), String(data.get("basis")) as Basis | ""];
    const [from, to] = [readDay(form, "from"), readDay(form, "to")];
    if (from === null || to === null) return actions.refuseDay(from === null ? "from" : "to");
    actions.turn(
      {
        screen: "log",
        offset: 0,
        wish: {
          ...(actor && { actor }),
          ...(basis && { basis }),
          ...(from && { from }),
          ...(to && { to }),
          ...(data.get("fresh") && { fresh: true }),
        },
      },
      "shown",
    );
  };
  const fault = (name: string) => (dayFault === name ? "day-none" : null);
  return (
    <details class="filter-box" open={used} key={JSON.stringify(wish)}>
      <summary>{words.say(used ? "filter-used" : "filter-title")}</summary>
      <form class="filter" onSubmit={onSubmit} noValidate>
        <label class="grow">
          <span>{words.say("filter-actor")}</span>
          <select name="actor">
            <option value="">{words.say("filter-all")}</option>
            {actors.map((actor) => (
              <option key={actor.id} value={actor.id} selected={actor.id === wish.actor}>
                {words.say("filter-count", { name: nameOf(words, actor), count: actor.lines })}
              </option>
            ))}
          </select>
        </label>
        <label class="grow">
          <span>{words.say("filter-basis")}</span>
          <select name="basis">
            <option value="">{words.say("filter-all")}</option>
            {GROUNDS.map(({ basis, name }) => (
              <option key={basis} value={basis} selected={basis === wish.basis}>
                {words.say(name)}
              </option>
            ))}
          </select>
        </label>
        <DayFields
          words={words}
          title={words.say("filter-from")}
          name="from"
          value={wish.from}
          fault={fault("from")}
        />
        <DayFields
          words={words}
          title={words.say("filter-to")}
          name="to"
          value={wish.to}
          fault={fault("to")}
        />
        <label class="radio">
          <input type="checkbox" name="fresh" value="1" defaultChecked={wish.fresh ?? false} />
          <span>{words.say("filter-fresh")}</span>
        </label>
        <div class="buttons">
          <button type="submit" class="button fill" part="button">
            {words.say("filter-show")}
          </button>
          {used && (
            <button
              type="button"
              class="button quiet"
              part="button"
              onClick={() => actions.turn({ screen: "log", offset: 0, wish: {} }, "shown")}
            >
              {words.say("filter-reset")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

export const screen = defineScreen<LogRoute, LogData>(
  async (ask, about, { offset, wish }) => {
    const { fresh, ...filter } = wish;
    const asked = { ...about, ...filter, ...(fresh && { new: 1 as const }) };
    const first = offset === 0 && wish.basis === undefined;
    const [log, unexplained, actors] = await Promise.all([
      ask("log.open", { ...asked, offset, limit: PAGE_ROWS }),
      first ? ask("log.open", { ...asked, basis: "none", limit: FIRST_UNEXPLAINED }) : null,
      ask("actors.open", { ...about, limit: MOST_ACTORS }),
    ]);
    return { log, unexplained, actors };
  },
  View,
  { forOther: { screen: "log", offset: 0, wish: {} } },
);
