// SPDX-License-Identifier: MPL-2.0
// Dates as the source states them: never more precise than they are, never moved by a time zone.

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/;

/** "2024", "2024-03", "2024-03-05" or an instant (its own civil date) in the locale's long style.
 *  What is no such date is given back as it came. */
export function formatDate(iso: string, locale: string): string {
  const [, year, month, day] = SHAPE.exec(iso) ?? [];
  if (!year) return iso;
  if (!month) return year;
  const date = new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const style: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric", month: "long" };
  if (day) style.day = "numeric";
  return new Intl.DateTimeFormat(locale, style).format(date);
}
