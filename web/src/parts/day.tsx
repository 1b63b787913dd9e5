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

interface NumberProps extends Words {
  name: string;
  label: string;
  digits: number;
  value: string;
  fault: string | null;
}

const NumberField = ({ words, name, label, digits, value, fault }: NumberProps) => (
  <label>
    <span>{words.say(label)}</span>
    <input
      name={name}
      inputMode="numeric"
      maxLength={digits}
      size={digits}
      autocomplete="off"
      aria-invalid={fault ? true : undefined}
      defaultValue={value}
    />
  </label>
);

const MonthField = ({ words, name, month }: Words & { name: string; month: number }) => (
  <label>
    <span>{words.say("day-month")}</span>
    <select name={name}>
      {monthNames(words.format).map((label, index) => (
        <option value={String(index + 1)} selected={month === index + 1}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

export function DayFields({ words, title, name, value = "", fault = null }: DayFieldsProps) {
  const [year = "", month = "1", date = ""] = value ? value.split("-") : [];
  const described = fault ? `${name}-fault` : undefined;
  const day = date && String(Number(date));
  const number = { words, fault };
  return (
    <fieldset class="day" aria-describedby={described}>
      <legend>{title}</legend>
      <div class="fields">
        <NumberField {...number} name={`${name}-day`} label="day-day" digits={2} value={day} />
        <MonthField words={words} name={`${name}-month`} month={Number(month)} />
        <NumberField {...number} name={`${name}-year`} label="day-year" digits={4} value={year} />
      </div>
      {fault && (
        <p class="fault" id={described} tabIndex={-1} data-at={`${name}-fault`}>
          {words.say(fault)}
        </p>
      )}
    </fieldset>
  );
}

/** Reads the fields: an ISO date; "" where day and year are empty; null where there is no such day. */
export function readDay(form: HTMLFormElement, name: string): string | null {
  const data = new FormData(form);
  const field = (part: string) => String(data.get(`${name}-${part}`) ?? "");
  if (!field("day").trim() && !field("year").trim()) return "";
  return dayOf(field("day"), field("month"), field("year"));
}
