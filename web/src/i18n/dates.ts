// SPDX-License-Identifier: MPL-2.0
// Dates and moments as the source states them: never more precise than they are, never moved by a time zone.

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}).*)?)?)?$/;

// The fields of the text are taken as they stand, so they are formatted as if they were UTC.
const UTC = { timeZone: "UTC" } as const;
const YEAR_AND_MONTH = { ...UTC, year: "numeric", month: "long" } as const;
const TIME = { ...UTC, timeStyle: "short" } as const;

interface Fields {
  readonly date: Date;
  readonly month: boolean;
  readonly day: boolean;
  readonly time: boolean;
}

function read(iso: string): Fields | null {
  const [, year, month, day, hour, minute] = SHAPE.exec(iso) ?? [];
  if (!year) return null;
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T${hour ?? "00"}:${minute ?? "00"}:00Z`);
  // "30 February" would become a day in March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day ?? 1)) return null;
  return { date, month: month !== undefined, day: day !== undefined, time: hour !== undefined };
}

/** Writes "2024", "2024-03", "2024-03-05" or an instant (its own civil date) in the locale's long style.
 *  What is no such date is given back as it came. */
export function formatDate(iso: string, locale: string): string {
  const fields = read(iso);
  if (!fields) return iso;
  if (!fields.month) return iso.slice(0, 4);
  const style: Intl.DateTimeFormatOptions = fields.day
    ? { ...YEAR_AND_MONTH, day: "numeric" }
    : YEAR_AND_MONTH;
  return new Intl.DateTimeFormat(locale, style).format(fields.date);
}

/** Writes a whole date with the day of the week; what has no day as formatDate says it. */
export function formatWeekday(iso: string, locale: string): string {
  const fields = read(iso);
  if (!fields?.day) return formatDate(iso, locale);
  return new Intl.DateTimeFormat(locale, { ...UTC, dateStyle: "full" }).format(fields.date);
}

/** Writes the month of a date in short, for a tile; nothing where it has none. */
export function formatMonth(iso: string, locale: string): string {
  const fields = read(iso);
  return fields?.month ? new Intl.DateTimeFormat(locale, { ...UTC, month: "short" }).format(fields.date) : "";
}

/** Writes an instant with its own date and time of day; what has no time of day as formatDate says it. */
export function formatMoment(iso: string, locale: string): string {
  const fields = read(iso);
  if (!fields?.time) return formatDate(iso, locale);
  const style: Intl.DateTimeFormatOptions = { ...UTC, dateStyle: "long", timeStyle: "short" };
  return new Intl.DateTimeFormat(locale, style).format(fields.date);
}

/** Writes a whole date in the locale's short style, for the columns of a table. */
export function formatBrief(iso: string, locale: string): string {
  const fields = read(iso);
  if (!fields?.day) return formatDate(iso, locale);
  return new Intl.DateTimeFormat(locale, { ...UTC, dateStyle: "medium" }).format(fields.date);
}

/** Writes the time of day of an instant; nothing where it has none. */
export function formatTime(iso: string, locale: string): string {
  const fields = read(iso);
  return fields?.time ? new Intl.DateTimeFormat(locale, TIME).format(fields.date) : "";
}

/** Gives the names of the twelve months. */
export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { ...UTC, month: "long" });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 1))));
}

/** Reads what somebody wrote in three fields as an ISO date; null where there is no such day. */
export function dayOf(day: string, month: string, year: string): string | null {
  if (!/^\d{1,2}$/.test(day.trim()) || !/^[1-9]\d{3}$/.test(year.trim())) return null;
  const iso = `${year.trim()}-${month.padStart(2, "0")}-${day.trim().padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** Gives the day as the reader's own calendar has it, as an ISO date. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
