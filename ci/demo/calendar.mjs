// SPDX-License-Identifier: MPL-2.0
// Danish civil time without a clock: local times "2026-11-19T09:40", days as numbers, holidays as data, and the
// EU daylight rule. Needs nothing; everything is a pure function.

const DAY = 86_400_000;

/** Public holidays, and the days on which offices are closed beside them. */
const HOLIDAYS = new Set(
  [
    "2024-12-24 2024-12-25 2024-12-26 2024-12-31 2025-01-01 2025-04-17 2025-04-18 2025-04-20 2025-04-21",
    "2025-05-29 2025-05-30 2025-06-05 2025-06-08 2025-06-09 2025-12-24 2025-12-25 2025-12-26 2025-12-31",
    "2026-01-01 2026-04-02 2026-04-03 2026-04-05 2026-04-06 2026-05-14 2026-05-15 2026-05-24 2026-05-25",
    "2026-06-05",
  ].flatMap((line) => line.split(" ")),
);

/** School holidays: little happens. First and last day. */
const QUIET = [
  ["2024-12-21", "2025-01-02"],
  ["2025-02-08", "2025-02-16"],
  ["2025-04-12", "2025-04-21"],
  ["2025-06-28", "2025-08-08"],
  ["2025-10-11", "2025-10-19"],
  ["2025-12-20", "2026-01-02"],
  ["2026-02-07", "2026-02-15"],
  ["2026-03-28", "2026-04-06"],
  ["2026-06-27", "2026-08-08"],
  ["2026-10-10", "2026-10-18"],
];

export const dayOf = (local) => Date.UTC(...parts(local).slice(0, 3)) / DAY;
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
export const addDays = (date, days) => dateOf(dayOf(date) + days);

const parts = (local) => {
  const [year, month, day] = local.slice(0, 10).split("-").map(Number);
  return [year, month - 1, day];
};

export const isWeekend = (date) => [0, 6].includes(new Date(dayOf(date) * DAY).getUTCDay());
export const isHoliday = (date) => HOLIDAYS.has(date);
export const isQuiet = (date) => QUIET.some(([from, to]) => date >= from && date <= to);
export const isWorkday = (date) => !isWeekend(date) && !isHoliday(date);

/** The last working day that is not after `date`. */
export function workdayBefore(date) {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, -1);
  return day;
}

function lastSunday(year, month) {
  const last = new Date(Date.UTC(year, month, 0));
  return dateOf(last.getTime() / DAY - last.getUTCDay());
}

/** The first working day that is not before `date`. */
export function workdayFrom(date) {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}

/** "2026-11-19T09:40" as an instant with Denmark's offset. Nothing in the story happens in the hour of change. */
export function instant(local) {
  const year = Number(local.slice(0, 4));
  const summer = local >= `${lastSunday(year, 3)}T02` && local < `${lastSunday(year, 10)}T03`;
  const time = local.length === 16 ? `${local}:00` : local;
  return `${time}${summer ? "+02:00" : "+01:00"}`;
}

const MONTHS = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
export const monthName = (date) => `${MONTHS[parts(date)[1]]} ${date.slice(0, 4)}`;

/** The last working days of the months from `from` to `to`; every `step`-th of them. */
export function monthEnds(from, to, step = 1) {
  const ends = [];
  for (let month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`); ;) {
    const first = month.toISOString().slice(0, 10);
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1));
    const last = workdayBefore(addDays(month.toISOString().slice(0, 10), -1));
    if (last > to || first > to) return ends.filter((_, index) => index % step === 0);
    if (last >= from) ends.push(last);
  }
}
