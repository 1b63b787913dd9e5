// SPDX-License-Identifier: MPL-2.0
// Lines of the log for what was written: one for each version of each item of the two years.
import { addDays, isWorkday, workdayBefore, workdayFrom } from "./calendar.mjs";
import { randomFor, two } from "./random.mjs";
import { ACTORS } from "./story_actors.mjs";
import { ALL_HOURS, LOG_BEGINS, LOG_ENDS, WRITERS, WRITING } from "./story_events.mjs";

function writerOf(slug, item) {
  const writers = WRITERS[slug];
  return writers === undefined ? item.holder : writers?.[item.person];
}

/** When an item is written: at once in office hours, else when the office opens again. */
export function writtenAt(item, seconds = "00") {
  const hour = Number(item.at.slice(11, 13));
  const date = item.at.slice(0, 10);
  const late = hour >= 17;
  if (ALL_HOURS.has(item.holder) || (isWorkday(date) && hour >= 7 && !late))
    return `${item.at.slice(0, 16)}:${seconds}`;
  return `${workdayFrom(late ? addDays(date, 1) : date)}T08:${item.at.slice(14, 16)}:${seconds}`;
}

/** A line for each version of an item: written first, changed after. */
export function writtenLines(slug, items, complete) {
  return items.flatMap((item) => {
    const unit = writerOf(slug, item);
    if (!item.at || !item.person || !unit || item.hidden) return [];
    const random = randomFor(`written ${item.url}`);
    const { sector, role } = ACTORS[unit];
    const basis = WRITING[unit] ?? WRITING[sector.startsWith("health") ? "health" : "other"];
    const latest = writtenAt(item, two(10 + random.below(50)));
    const count = Number(item.v ?? 1);
    const versions = Array.from({ length: count }, (_, version) => {
      const back = 6 * (count - 1 - version);
      const date = back === 0 ? latest.slice(0, 10) : workdayBefore(addDays(latest.slice(0, 10), -back));
      const action = version === 0 ? "C" : "U";
      return {
        person: item.person,
        unit,
        item,
        basis,
        role: role.toLowerCase(),
        action,
        at: date + latest.slice(10),
      };
    });
    return versions.filter(({ at }) => at >= LOG_BEGINS && at < complete && at < LOG_ENDS);
  });
}
