// SPDX-License-Identifier: MPL-2.0
// What comes next: the day as on a calendar's leaf, then weekday, time and with whom, as far as that is stated.
import type { Planned } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { nameOf, Said, type Words } from "../../parts/words.tsx";

/** Draws the day for the eye alone: what it says stands in words beside it. */
const DayTile = ({ words, date }: Words & { date: string }) => (
  <span class="icon day" aria-hidden="true">
    {Number(date.slice(8, 10)) || "•"}
    <span class="month">{words.say("tile-month", { month: date })}</span>
  </span>
);

/** Writes the first letter large: where a day stands first, some languages write it small. */
const capital = ({ format }: Sentences, text: string) =>
  text.charAt(0).toLocaleUpperCase(format) + text.slice(1);

export function Meeting({ words, row }: Words & { row: Planned }) {
  const { name, date, at, holder } = row;
  const facts = [at && words.say("line-time", { time: at }), holder && nameOf(words, holder)];
  return (
    <li class="meeting">
      <DayTile words={words} date={date} />
      <div>
        <p>
          <strong>{capital(words, words.say("next-day", { weekday: date }))}</strong>:{" "}
          <Said words={words} text={name} />
        </p>
        <p class="note">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </li>
  );
}

/** Lists what comes after the first, which stands with what waits. */
export function Later({ words, next }: Words & { next: readonly Planned[] }) {
  const later = next.slice(1);
  if (later.length === 0) return null;
  return (
    <section class="next" part="card">
      <h2>{words.say("next-title")}</h2>
      <ul class="lines">
        {later.map((row, index) => (
          <Meeting key={index} words={words} row={row} />
        ))}
      </ul>
    </section>
  );
}
