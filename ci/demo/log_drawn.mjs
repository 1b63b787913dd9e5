// SPDX-License-Identifier: MPL-2.0
// Lines of the log that nobody wrote one by one: from the tables of story_readers.mjs, a look or a disclosure for
// each that they count, soon after an item was written, in office hours, seldom in holidays, always the same.
import { addDays, dateOf, dayOf, isQuiet, isWorkday } from "./calendar.mjs";
import { writtenAt } from "./log_written.mjs";
import { randomFor, two } from "./random.mjs";
import { CONSENTS } from "./story_consents.mjs";
import { LAST_VISIT, LOG_BEGINS, LOG_ENDS } from "./story_events.mjs";
import { READERS } from "./story_readers.mjs";

function timeOfDay(random, hours) {
  const late = hours === "all" && random.next() < 0.55;
  const hour = late
    ? (16 + random.below(10)) % 24
    : 8 + Math.floor(7.5 * Math.sqrt(random.next() * random.next()));
  return `T${two(hour)}:${two(random.below(60))}:${two(random.below(60))}`;
}

/** Mostly few, seldom many. */
function daysLater(random) {
  let days = 0;
  while (days < 120 && random.next() < 0.915) days += 1;
  return days;
}

/** When somebody reads an item: soon after it was written, or, where it is old, at some time of the window. */
function momentOf(random, item, window, hours) {
  const begin = item.at > window.from ? item.at : window.from;
  const span = dayOf(window.to) - dayOf(begin);
  for (let tries = 0; tries < 400; tries += 1) {
    const soon = daysLater(random);
    const fresh = item.at > window.from && tries < 60;
    const date = dateOf(dayOf(begin) + (fresh ? soon : random.below(span + 1)));
    const at = date + timeOfDay(random, hours);
    const open = hours === "all" || (isWorkday(date) && (!isQuiet(date) || random.next() < 0.3));
    if (open && at > writtenAt(item) && at > window.from && at < window.to) return at;
  }
  return null;
}

function windowOf({ person, basis, complete, from, to }) {
  const consent = basis.startsWith("consent ") ? CONSENTS[basis.slice(8)] : null;
  if (basis.startsWith("consent ") && !consent) throw new Error(`no such consent: ${basis}`);
  const begins = [LOG_BEGINS, from, consent && `${consent.from}T16:00`].filter(Boolean).sort().at(-1);
  const ends = [
    LOG_ENDS,
    complete,
    person === "noah" && LAST_VISIT,
    to && `${to}T23:59`,
    consent && `${consent.until}T00:00`,
  ];
  return {
    from: begins.length === 10 ? `${begins}T00:00` : begins,
    to: ends.filter(Boolean).sort()[0],
    consent,
  };
}

/** Lines of one reader or one way of sharing. */
function linesOf(row, key, items, complete) {
  const { person, unit, to, role, basis, count, options } = row;
  const window = windowOf({ person, basis, complete, ...options });
  const random = randomFor(key);
  const open = items.filter(
    (item) =>
      item.person === person &&
      !item.hidden &&
      (!options.of || item.holder === options.of) &&
      item.at &&
      item.at < addDays(window.to, -1) &&
      (!window.consent || window.consent.cells.includes(item.cell)),
  );
  if (open.length === 0 || window.from >= window.to) throw new Error(`nothing to read for ${key}`);
  const recent = open.filter((item) => item.at >= window.from);
  const lines = [];
  for (let tries = 0; lines.length < count && tries < count * 20; tries += 1) {
    const item = random.pick(recent.length > 0 && random.next() < 0.85 ? recent : open);
    const at = momentOf(random, item, window, options.hours);
    if (at) lines.push({ person, unit, to, role, basis, item, at });
  }
  if (lines.length < count) throw new Error(`${lines.length} of ${count} lines for ${key}`);
  return lines;
}

/** "2025-08-11..2025-12-19 all of unit", each part optional. */
function optionsOf(when) {
  const [, from, until] = /([\d-]*)\.\.([\d-]*)/.exec(when) ?? [];
  const of = / of (\S+)/.exec(when)?.[1];
  return { from: from || undefined, to: until || undefined, of, hours: / all\b/.test(when) && "all" };
}

/** One line of a table; a disclosure is of the first unit's own items. */
function rowOf(person, line) {
  const [system, units, role, stated, count, when = ""] = line.split(" | ");
  const [unit, to] = units.split(" > ");
  const options = optionsOf(when);
  if (to) options.of = unit;
  const basis = stated === "-" ? "" : stated;
  return { system, person, unit, to, role, basis, count: Number(count), options };
}

const ROWS = Object.entries(READERS).flatMap(([person, table]) =>
  table
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => rowOf(person, line)),
);

/** The lines that the readers of one system make. */
export function drawnLines(slug, items, complete) {
  return ROWS.filter((row) => row.system === slug).flatMap((row) => {
    const key = [slug, row.person, row.unit, row.to, row.role, row.basis, row.options.from].join(" ");
    return linesOf(row, key, items, complete);
  });
}
