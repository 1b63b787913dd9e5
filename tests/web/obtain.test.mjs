// SPDX-License-Identifier: MPL-2.0
// Whom to ask: packs that are whole and say how old they are, and the screen that shows them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";
import { LOCALES, messagesOf, REPO } from "./support/locales.mjs";
import { importSource } from "./support/source.mjs";

const { choose, finish, focusedText, importFile, openScreen, textOf } = support;
const { guessCountry, oldSince } = await importSource("screens/files/obtain_packs.ts");
const { today } = await importSource("i18n/dates.ts");
const axe = readFileSync(
  createRequire(import.meta.url).resolve("../node_modules/axe-core/axe.min.js"),
  "utf8",
);

const FOLDER = `${REPO}/assets/obtain`;
const PACKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")));
const keyOf = (key) => key.replaceAll(".", "-");
const KEYS = PACKS.flatMap(({ note, obtain }) => [
  ...(note ? [note] : []),
  ...obtain.flatMap(({ where, what, how_long }) => [where, what, how_long]),
]).map(keyOf);

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

// ---- the packs
test("there is a pack for each of the five countries, signed by nobody", () => {
  assert.deepEqual(PACKS.map(({ country }) => country).sort(), ["dk", "ee", "fi", "no", "se"]);
  for (const pack of PACKS) {
    assert.equal(pack.schema, "obtain-pack/1");
    assert.equal(pack.signed_off_by, null);
    assert.match(pack.lang, /^[a-z]{2}$/);
    assert.ok(pack.obtain.length > 0);
  }
});

test("each row is whole: form, source, how old it is, until when, and that it is research", () => {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  for (const { country, obtain } of PACKS) {
    assert.equal(new Set(obtain.map(({ id }) => id)).size, obtain.length);
    for (const row of obtain) {
      const name = `${country} ${row.id}`;
      assert.deepEqual(
        Object.keys(row).sort(),
        ["as_of", "form", "how_long", "id", "recheck_by", "source", "status", "what", "where"],
        name,
      );
      assert.ok(
        row.form.length > 0 && row.form.every((form) => ["screen", "pdf", "paper"].includes(form)),
        name,
      );
      assert.match(row.as_of, /^\d{4}(-\d{2}){0,2}$/, name);
      assert.match(row.recheck_by, day, name);
      assert.ok(row.source.length > 3, name);
      assert.equal(row.status, "research", name);
    }
  }
});

test("Denmark is to be looked at again by 1 January 2027", () => {
  const { obtain } = PACKS.find(({ country }) => country === "dk");
  assert.deepEqual([...new Set(obtain.map((row) => row.recheck_by))], ["2027-01-01"]);
});

test("each sentence of a pack stands in every language, and none stands there for nothing", () => {
  for (const locale of Object.keys(LOCALES)) {
    const messages = messagesOf("files", locale);
    for (const key of KEYS) assert.ok(messages.has(key), `${key} in ${locale}`);
    const own = [...messages.keys()].filter((key) => /^obtain-(dk|ee|fi|no|se|long)[_-]/.test(key));
    assert.deepEqual(
      own.filter((key) => !KEYS.includes(key)),
      [],
    );
  }
});

// ---- what is guessed and what is old
test("the country is guessed by language, the most wanted first", () => {
  assert.equal(guessCountry(["da-DK", "sv"]), "dk");
  assert.equal(guessCountry(["en-GB", "nb-NO"]), "no");
  assert.equal(guessCountry(["sv-FI"]), "fi");
  assert.equal(guessCountry(["SV"]), "se");
  assert.equal(guessCountry(["et"]), "ee");
  assert.equal(guessCountry(["en", "de-DE"]), null);
});

test("a pack is old from the day after, and says since when", () => {
  const pack = { obtain: [{ recheck_by: "2027-06-01" }, { recheck_by: "2027-01-01" }] };
  assert.equal(oldSince(pack, "2027-01-01"), null);
  assert.equal(oldSince(pack, "2027-01-02"), "2027-01-01");
  assert.equal(today(new Date(2027, 0, 2, 0, 30)), "2027-01-02");
});

// ---- the screen
async function openAsk(options) {
  const page = await portal.page(options);
  await page.locator("[data-at=ask]").click();
  await page.locator(".obtain").waitFor();
  return page;
}

test("the start leads to whom to ask, and back", async () => {
  const page = await openAsk();
  assert.equal(await focusedText(page), "Hvem kan du spørge?");
  assert.equal(await textOf(page, ".obtain h2"), "Danmark");
  assert.equal(await page.locator(".gives > li").count(), 3);
  assert.match(await textOf(page, ".obtain"), /Syv arbejdsdage for sager og journaler\./);
  assert.match(await textOf(page, ".obtain"), /Kilde: sundhed\.dk\. Kilden er fra februar 2026\./);
  assert.match(await textOf(page, ".obtain"), /Ingen jurist har godkendt det\./);
  await page.getByRole("button", { name: "Tilbage" }).click();
  await page.locator(".drop").waitFor();
  await finish(page);
});

test("another country is chosen with the keyboard, and nothing happens before the button", async () => {
  const page = await openAsk();
  await page.locator("select[name=country]").focus();
  await page.keyboard.press("End");
  assert.equal(await textOf(page, ".obtain h2"), "Danmark");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".obtain h2", { hasText: "Sverige" }).waitFor();
  assert.equal(await focusedText(page), "Sverige");
  assert.match(await textOf(page, ".obtain"), /registerudtræk/);
  assert.deepEqual(await page.locator("select[name=country] option").allInnerTexts(), [
    "Danmark",
    "Estland",
    "Finland",
    "Norge",
    "Sverige",
  ]);
  await page.getByRole("button", { name: "Tilbage" }).click();
  await page.locator(".drop").waitFor();
  await finish(page);
});

test("whoever reads Swedish sees Sweden first", async () => {
  const page = await openAsk({ locale: "sv-SE" });
  assert.equal(await textOf(page, ".obtain h2"), "Sverige");
  assert.match(
    await textOf(page, ".obtain"),
    /Från 13 till 15 år kan oftast varken du eller barnet se den\./,
  );
  await finish(page);
});

for (const [day, isOld] of [
  ["2027-01-01T12:00:00", false],
  ["2027-01-02T12:00:00", true],
]) {
  test(`on ${day.slice(0, 10)} the Danish rows are ${isOld ? "" : "not "}said to be old`, async () => {
    const before = (page) => page.clock.setFixedTime(new Date(day));
    const page = await openAsk({ before, timezoneId: "Europe/Copenhagen" });
    assert.equal(await page.locator(".obtain .old").count(), isOld ? 1 : 0);
    if (isOld)
      assert.match(
        await textOf(page, ".old"),
        /forældet\. Det skulle tjekkes igen senest den 1\. januar 2027\./,
      );
    await finish(page);
  });
}

test("packs that are not those of this build are not shown", async () => {
  const before = (page) =>
    page.context().route("**/obtain-*.json", (route) => route.fulfill({ json: PACKS.slice(0, 1) }));
  const page = await portal.page({ before });
  await page.locator("[data-at=ask]").click();
  await page.getByRole("button", { name: /igen/ }).waitFor();
  assert.equal(await page.locator(".obtain").count(), 0);
  await finish(page, [/integrity|obtain|Failed|engine/]);
});

test("files that were not read lead there, and back leads to the files", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("god.json", manyHolders(2)));
  await openScreen(page, "files");
  assert.equal(await page.getByRole("button", { name: "Se, hvem du kan spørge" }).count(), 0);
  await choose(page, portal.file("brev.pdf", "%PDF-1.7"));
  await page.getByRole("button", { name: "Se, hvem du kan spørge" }).click();
  await page.locator(".obtain").waitFor();
  await page.goBack();
  await page.locator("section.files").waitFor();
  await finish(page);
});

test("the screen passes axe, small and wide, and prints nothing outside of its width", async () => {
  const page = await openAsk();
  for (const width of [320, 1180]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0, `${over} px too wide at ${width}`);
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(
    violations.map(({ id }) => id).filter((id) => id !== "region"),
    [],
  );
  await finish(page);
});
