// SPDX-License-Identifier: MPL-2.0
// The log as a picture: a bar for each of the last months, by ground. A press shows that month alone. The same numbers
// stand in a table below.
import type { Actions } from "../../app/actions.ts";
import type { LogMonth } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Table, type Column } from "../../parts/table.tsx";
import type { Words } from "../../parts/words.tsx";
import { GROUNDS } from "./grounds.ts";
import type { LogWish } from "./routes.ts";

export const MONTHS = 12;
/** The picture's own units. */
const HIGH = 100;
const WIDE = 20;

interface MonthsProps extends Words {
  /** The newest first; months without lines are left out. */
  months: readonly LogMonth[];
  wish: LogWish;
  actions: Actions;
}

interface Bar {
  readonly month: string;
  readonly counts: LogMonth["byBasis"] | null;
  readonly total: number;
}

const totalOf = ({ byBasis }: LogMonth) => GROUNDS.reduce((sum, { basis }) => sum + byBasis[basis], 0);

/** Gives the month before. */
function before(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number > 1
    ? `${year}-${String(number - 1).padStart(2, "0")}`
    : `${String(year - 1).padStart(4, "0")}-12`;
}

/** Gives the last day of a month, as an ISO date. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, "0")}`;
}

/** Gives a bar for each of the last months, oldest first, also for those in which there is nothing. */
function barsOf(months: readonly LogMonth[]): Bar[] {
  const known = new Map(months.map((one) => [one.month, one]));
  const newest = months.find(({ month }) => month !== null)?.month;
  const bars: Bar[] = [];
  for (let month = newest; month && bars.length < MONTHS; month = before(month)) {
    const one = known.get(month);
    bars.push({ month, counts: one?.byBasis ?? null, total: one ? totalOf(one) : 0 });
  }
  return bars.reverse();
}

export function Months({ words, months, wish, actions }: MonthsProps) {
  const bars = barsOf(months);
  // One bar says no more than the sentence above.
  if (bars.filter(({ total }) => total > 0).length < 2) return null;
  const most = Math.max(...bars.map(({ total }) => total));
  const show = (month: string | null) =>
    actions.turn({ screen: "log", offset: 0, wish: withMonth(wish, month) }, month ? "shown" : "months");
  return (
    <figure class="months" part="card">
      <figcaption tabIndex={-1} data-at="months">
        <strong>{words.say("months-title")}</strong>{" "}
        <span class="note on-screen">{words.say("months-how")}</span>
      </figcaption>
      <ul class="bars">
        {bars.map((bar) => (
          <li key={bar.month}>
            <MonthBar words={words} bar={bar} most={most} wish={wish} onShow={show} />
          </li>
        ))}
      </ul>
      <Legend words={words} bars={bars} />
      <details>
        <summary>{words.say("months-table")}</summary>
        <Table
          caption={words.say("months-title")}
          kind="month-table"
          rows={bars.filter(({ total }) => total > 0).reverse()}
          keyOf={({ month }) => month}
          columns={columnsOf(words)}
        />
      </details>
    </figure>
  );
}

/** Gives the wish with that month alone, or with no month. */
function withMonth({ from: _from, to: _to, ...wish }: LogWish, month: string | null): LogWish {
  return month ? { ...wish, from: `${month}-01`, to: lastDay(month) } : wish;
}

interface MonthBarProps extends Words {
  bar: Bar;
  most: number;
  wish: LogWish;
  onShow(month: string | null): void;
}

function MonthBar({ words, bar: { month, counts, total }, most, wish, onShow }: MonthBarProps) {
  const isShown = wish.from === `${month}-01` && wish.to === lastDay(month);
  const label = (
    <>
      <Stack counts={counts} most={most} />
      <span class="month">{words.say("tile-month", { month })}</span>
      <span class="unseen">
        {words.say("months-bar", { year: month.slice(0, 4), count: total, none: counts?.none ?? 0 })}
      </span>
    </>
  );
  if (!counts) return <span class="bar-none">{label}</span>;
  return (
    <button
      type="button"
      class="bar-month"
      aria-pressed={isShown}
      onClick={() => onShow(isShown ? null : month)}
    >
      {label}
    </button>
  );
}

/** Draws one bar: what has no reason at the bottom, where the eye compares best. */
function Stack({ counts, most }: { counts: Bar["counts"]; most: number }) {
  let top = HIGH;
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {counts &&
        GROUNDS.filter(({ basis }) => counts[basis] > 0).map(({ basis }) => {
          const height = (counts[basis] / most) * HIGH;
          top -= height;
          return <rect key={basis} class={basis} x="0" y={top} width={WIDE} height={height} />;
        })}
    </svg>
  );
}

/** Says which colour is which ground; those that occur. */
const Legend = ({ words, bars }: Words & { bars: readonly Bar[] }) => (
  <ul class="legend">
    {GROUNDS.filter(({ basis }) => bars.some(({ counts }) => counts && counts[basis] > 0)).map(
      ({ basis, name }) => (
        <li key={basis}>
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <rect class={basis} width="10" height="10" />
          </svg>{" "}
          {words.say(name)}
        </li>
      ),
    )}
  </ul>
);

const columnsOf = (words: Sentences): readonly Column<Bar>[] => [
  { title: words.say("months-month"), cell: ({ month }) => words.say("day", { date: month }) },
  ...GROUNDS.map(({ basis, name }): Column<Bar> => ({
    title: words.say(name),
    look: "number",
    cell: ({ counts }) => words.say("number", { count: counts?.[basis] ?? 0 }),
  })),
];
