// SPDX-License-Identifier: MPL-2.0
// From keys and arguments to sentences.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { read } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";

const { Sentences } = await importSource("i18n/sentences.ts");
const { formatDate } = await importSource("i18n/dates.ts");
const { chooseLocale, OFFERED } = await importSource("i18n/locales.ts");

const ftl = (locale) =>
  `${read(`assets/locales/core.${locale}.ftl`)}\n${read(`assets/locales/page.${locale}.ftl`)}`;
const danish = new Sentences("da-DK", ftl("da"));

test("a core text becomes a sentence with its number first in sight", () => {
  assert.deepEqual(danish.parts("overview.holders", { count: 29, person: "Noah" }), [
    { text: "29 steder", strong: true },
    { text: " har oplysninger om Noah.", strong: false },
  ]);
  assert.equal(
    danish.say("overview.holders", { count: 1, person: "Noah" }),
    "1 sted har oplysninger om Noah.",
  );
});

test("no holders is never said as nobody", () => {
  const text = danish.say("overview.holders", { count: 0, person: "Noah" });
  assert.match(text, /viser ikke/);
});

test("numbers follow the language", () => {
  assert.match(danish.say("import.read", { count: 12345 }), /12\.345/);
  assert.match(new Sentences("en-GB", ftl("en")).say("import.read", { count: 12345 }), /12,345/);
});

test("a name is only ever text: no emphasis, no reference, no mark", () => {
  const person = "**Eva** { $count } <b>\u0002x";
  assert.deepEqual(danish.parts("overview.holders", { count: 2, person }), [
    { text: "2 steder", strong: true },
    { text: " har oplysninger om **Eva** { $count } <b>x.", strong: false },
  ]);
});

test("dates are as precise as the source states them, and no time zone moves them", () => {
  assert.equal(formatDate("2024", "da-DK"), "2024");
  assert.equal(formatDate("2024-03", "da-DK"), "marts 2024");
  assert.equal(formatDate("2024-03-05", "da-DK"), "5. marts 2024");
  assert.equal(formatDate("2024-03-05", "sv-SE"), "5 mars 2024");
  assert.equal(formatDate("2024-03-05", "en-GB"), "5 March 2024");
  assert.equal(formatDate("2024-03-05T23:30:00-11:00", "da-DK"), "5. marts 2024");
});

test("what is no date stays as it came", () => {
  for (const text of ["", "i går", "2024-3-5", "2024-13", "20240305"])
    assert.equal(formatDate(text, "da-DK"), text);
});

test("an unknown key gives a safe sentence, and the console is told the key only", () => {
  const log = mock.method(console, "error", () => undefined);
  assert.equal(danish.say("no.such", { person: "Noah" }), "Her mangler en sætning.");
  assert.equal(danish.sayError("no.such"), "Der skete en fejl. Prøv igen, eller vælg en anden fil.");
  assert.equal(new Sentences("da-DK", "").say("no.such", { person: "Noah" }), "…");
  const told = JSON.stringify(log.mock.calls.map((call) => call.arguments));
  log.mock.restore();
  assert.match(told, /no\.such/);
  assert.doesNotMatch(told, /Noah/);
});

test("the first language there is wins, and Danish where there is none", () => {
  assert.equal(chooseLocale(["", "sv-FI", "en"]), "sv");
  assert.equal(chooseLocale([null, undefined, "fr", "EN-us"]), "en");
  assert.equal(chooseLocale(["fr", "constructor", "__proto__"]), "da");
});

test("the made-up language, for trying out a layout, is had by its tag only and is never offered", () => {
  assert.equal(chooseLocale(["en-XB", "da"]), "xb");
  assert.equal(chooseLocale(["xb", "sv"]), "sv");
  assert.deepEqual(OFFERED, ["da", "sv", "en"]);
});
