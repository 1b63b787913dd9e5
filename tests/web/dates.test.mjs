// SPDX-License-Identifier: MPL-2.0
// Dates and moments: as precise as the source states them, in any time zone, and never another day.
import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import { read } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";

const { dayOf, formatBrief, formatDate, formatMoment, formatTime, monthNames } =
  await importSource("i18n/dates.ts");
const { Sentences } = await importSource("i18n/sentences.ts");

const LOCALES = ["da-DK", "sv-SE", "en-GB"];
const ALL = [formatBrief, formatDate, formatMoment];
const HERE = process.env.TZ;
afterEach(() => {
  if (HERE === undefined) delete process.env.TZ;
  else process.env.TZ = HERE;
});

test("a moment has its own date and its own time of day", () => {
  const looked = "2026-11-20T14:12:00+01:00";
  assert.match(formatMoment(looked, "da-DK"), /^20\. november 2026 .*14\.12$/);
  assert.match(formatMoment(looked, "sv-SE"), /^20 november 2026 .*14:12$/);
  assert.match(formatMoment(looked, "en-GB"), /^20 November 2026.* 14:12$/);
  assert.deepEqual(
    LOCALES.map((locale) => formatTime(looked, locale)),
    ["14.12", "14:12", "14:12"],
  );
  assert.deepEqual(
    LOCALES.map((locale) => formatBrief(looked, locale)),
    ["20. nov. 2026", "20 nov. 2026", "20 Nov 2026"],
  );
});

test("a time of day is written in the same way alone and with its date", () => {
  for (const iso of ["2026-11-20T09:05:00Z", "2026-11-20T00:00:00Z", "2026-11-20T23:59:59.999Z"]) {
    for (const locale of LOCALES) {
      assert.ok(formatMoment(iso, locale).endsWith(formatTime(iso, locale)), `${iso} ${locale}`);
    }
  }
});

test("29 February is a day in leap years only", () => {
  assert.equal(formatDate("2024-02-29", "da-DK"), "29. februar 2024");
  assert.equal(formatBrief("2024-02-29", "en-GB"), "29 Feb 2024");
  assert.match(formatMoment("2000-02-29T08:00:00Z", "sv-SE"), /^29 februari 2000/);
  assert.equal(dayOf("29", "2", "2024"), "2024-02-29");
  assert.equal(dayOf("29", "2", "2000"), "2000-02-29");
  assert.equal(dayOf("29", "2", "2023"), null);
  assert.equal(dayOf("29", "2", "1900"), null);
});

test("no time zone moves a date or a time of day", () => {
  for (const zone of [
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "America/Los_Angeles",
    "Europe/Copenhagen",
  ]) {
    process.env.TZ = zone;
    for (const iso of ["2026-01-01T00:05:00-11:00", "2026-01-01T00:05:00Z", "2026-01-01T00:05:00+14:00"]) {
      assert.equal(formatDate(iso, "da-DK"), "1. januar 2026", `${iso} in ${zone}`);
      assert.match(formatMoment(iso, "en-GB"), /^1 January 2026.* 00:05$/, `${iso} in ${zone}`);
      assert.match(formatTime(iso, "sv-SE"), /^0?0:05$/, `${iso} in ${zone}`);
    }
    // The hour that summer time leaves out, and the day on which it does.
    assert.equal(formatTime("2026-03-29T02:30:00+01:00", "en-GB"), "02:30", zone);
    assert.equal(formatBrief("2026-03-29", "en-GB"), "29 Mar 2026", zone);
    assert.equal(dayOf("29", "3", "2026"), "2026-03-29", zone);
    assert.equal(monthNames("en-GB")[0], "January", zone);
  }
});

test("what the source states less precisely stays so", () => {
  for (const format of ALL) {
    assert.equal(format("2024", "da-DK"), "2024");
    assert.equal(format("2024-03", "da-DK"), "marts 2024");
  }
  assert.doesNotMatch(formatMoment("2024-03-05", "da-DK"), /\.\d\d$|:/);
  for (const iso of ["2024", "2024-03", "2024-03-05"]) assert.equal(formatTime(iso, "da-DK"), "");
});

test("what is no date stays as it came, and is never another day", () => {
  const none = ["2023-02-29", "2026-02-30", "2026-04-31", "2026-02-30T10:00:00Z", "2026-13-01", "2026-00-10"];
  const more = [
    "2026-01-00",
    "2026-01-32",
    "2026-11-20T25:00:00Z",
    "2026-11-20T10:99:00Z",
    "i går",
    "",
    "-",
    "20",
  ];
  for (const text of [...none, ...more, "2026-11-20T", "2026-11-20 14:12", "<b>2026</b>", "2026\n"]) {
    for (const format of ALL) assert.equal(format(text, "da-DK"), text);
    assert.equal(formatTime(text, "da-DK"), "", text);
  }
});

test("the months are twelve, in the language", () => {
  for (const [locale, third] of [
    ["da-DK", "marts"],
    ["sv-SE", "mars"],
    ["en-GB", "March"],
  ]) {
    const names = monthNames(locale);
    assert.equal(new Set(names).size, 12);
    assert.equal(names[2], third);
  }
});

test("three fields are a day only where there is such a day", () => {
  assert.equal(dayOf("1", "1", "2026"), "2026-01-01");
  assert.equal(dayOf(" 31 ", "12", " 2026 "), "2026-12-31");
  for (const [day, month, year] of [
    ["0", "1", "2026"],
    ["32", "1", "2026"],
    ["31", "4", "2026"],
    ["1", "13", "2026"],
    ["1", "0", "2026"],
    ["", "1", "2026"],
    ["1", "1", ""],
    ["1", "1", "26"],
    ["1", "1", "20260"],
    ["-1", "1", "2026"],
    ["1.5", "1", "2026"],
    ["1e1", "1", "2026"],
    ["1", "x", "2026"],
    ["१", "1", "2026"],
    ["01-01", "1", "2026"],
  ]) {
    assert.equal(dayOf(day, month, year), null, [day, month, year].join("/"));
  }
});

test("in a sentence an argument's name says how it is written", () => {
  const words = new Sentences("da-DK", read("assets/locales/page.da.ftl"));
  const at = "2026-11-20T14:12:00+01:00";
  assert.equal(words.say("day", { date: at }), "20. november 2026");
  assert.equal(words.say("day-brief", { brief: at }), "20. nov. 2026");
  assert.equal(words.say("line-time", { time: at }), "Kl. 14.12");
  assert.match(words.say("line-moment", { moment: at }), /^20\. november 2026 .*14\.12$/);
  assert.match(words.say("list-title", { person: "2026-11-20" }), /2026-11-20/);
});
