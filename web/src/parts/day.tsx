// SPDX-License-Identifier: MPL-2.0
// A day in three fields: the browsers' own date fields differ, and some cannot be used with the keyboard.
import { dayOf, monthNames } from "../i18n/dates.ts";
import type { Words } from "./words.tsx";

interface DayFieldsProps extends Words {
  /** What the day is for. */
  title: string;
  /** The fields' names begin with it. */
  name: string;
  /** An ISO date that stands in the fields at first. */
  value?: string | undefined;
  fault?: string | null;
}

export function DayFields({ words, title, name, value = "", fault = null }: DayFieldsProps) {
  const [year = "", month = "1", day = ""] = value ? value.split("-") : [];
  const described = fault ? `${name}-fault` : undefined;
  return (
    <fieldset class="day" aria-describedby={described}>
      <legend>{title}</legend>
      <div class="fields">
        <label>
          <span>{words.say("day-day")}</span>
          <input
            name={`${name}-day`}
            inputMode="numeric"
            maxLength={2}
            size={2}
            autocomplete="off"
            aria-invalid={fault ? true : undefined}
            defaultValue={day && String(Number(day))}
          />
        </label>
        <label>
          <span>{words.say("day-month")}</span>
          <select name={`${name}-month`}>
            {monthNames(words.format).map((label, index) => (
              <option value={String(index + 1)} selected={Number(month) === index + 1}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.say("day-year")}</span>
          <input
            name={`${name}-year`}
            inputMode="numeric"
            maxLength={4}
            size={4}
            autocomplete="off"
            aria-invalid={fault ? true : undefined}
            defaultValue={year}
          />
        </label>
      </div>
      {fault && (
        <p class="fault" id={described} tabIndex={-1} data-at={`${name}-fault`}>
          {words.say(fault)}
        </p>
      )}
    </fieldset>
  );
}

/** What stands in the fields: an ISO date; "" where day and year are empty; null where there is no such day. */
export function readDay(form: HTMLFormElement, name: string): string | null {
  const data = new FormData(form);
  const field = (part: string) => String(data.get(`${name}-${part}`) ?? "");
  if (!field("day").trim() && !field("year").trim()) return "";
  return dayOf(field("day"), field("month"), field("year"));
}
