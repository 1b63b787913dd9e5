// SPDX-License-Identifier: MPL-2.0
// The log and the sharing: rows that open in place, a bar a month, numbers that are what opens; and asking why.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { lookAs, MAIN, openExampleAt } from "./support/screens.mjs";

const { finish, focusedText, textOf } = support;
const enter = Object.fromEntries(MAIN);

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const open = (screen, options) => openExampleAt(portal, screen, options);

/** The first number of a text, as Danish writes it. */
const numberIn = (text) => Number(/\d[\d.]*/.exec(text)[0].replaceAll(".", ""));
const linesShown = async (page) => numberIn(await textOf(page, ".days h2"));
const groups = (page) => page.locator(".days .group");

test("a row opens in place with the keyboard, and shows as many lines as it says", async () => {
  const page = await open("log");
  const rows = await groups(page).count();
  assert.ok(rows > 5);
  for (let at = 0; at < 3; at++) {
    const row = groups(page).nth(at);
    const button = row.locator(".unfold");
    assert.equal(await button.getAttribute("aria-expanded"), "false");
    assert.equal(await row.locator(".line").count(), 0);
    await button.focus();
    await page.keyboard.press("Enter");
    await row.locator(".line").first().waitFor();
    assert.equal(await button.getAttribute("aria-expanded"), "true");
    const said = (await button.innerText()).split("·")[1];
    assert.equal(await row.locator(".line").count(), numberIn(said));
    assert.match(await focusedText(page), new RegExp(await row.locator("strong").first().innerText()));
  }
  // "Back" from a place finds the rows as they were.
  await groups(page).nth(0).locator("summary").first().click();
  await groups(page).nth(0).locator(".line .link").first().click();
  await page.locator(".contact").waitFor();
  await page.locator(".back").click();
  await groups(page).nth(0).locator(".line").first().waitFor();
  assert.equal(await page.locator(".days .unfold[aria-expanded=true]").count(), 3);
  await groups(page).nth(0).locator(".unfold").click();
  assert.equal(await groups(page).nth(0).locator(".line").first().isVisible(), false);
  await finish(page);
});

test("that a reason may be missing lawfully is said once, not in every line", async () => {
  const page = await open("log");
  for (const button of await page.locator(".unexplained .unfold").all()) await button.click();
  await page.locator(".unexplained .line").nth(2).waitFor();
  const text = await page.locator(".unexplained").innerText();
  assert.equal(text.split("lovligt").length - 1, 1);
  assert.equal(text.split("Du kan spørge").length - 1, 1);
  await finish(page);
});

test("the bars are the numbers of the table, and a press shows that month alone", async () => {
  const page = await open("log");
  const bars = page.locator(".bar-month");
  const labels = await bars.evaluateAll((all) => all.map((one) => one.innerText.replace(/\s+/g, " ")));
  assert.ok(labels.length >= 6);
  await page.locator(".months summary").click();
  const table = await page
    .locator(".month-table tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector("th").innerText.trim(),
        ...[...row.querySelectorAll(".value")].map(({ innerText }) => Number(innerText.replaceAll(".", ""))),
      ]),
    );
  assert.equal(labels.length, table.length);
  labels.toReversed().forEach((label, at) => {
    const [month, ...counts] = table[at];
    assert.equal(month.slice(0, 3), label.slice(0, 3));
    assert.equal(
      numberIn(label.split(":")[1]),
      counts.reduce((sum, one) => sum + one),
    );
    assert.equal(numberIn(label.split(",")[1]), counts[0], "without a reason comes first");
  });
  const all = await linesShown(page);
  const last = bars.last();
  const count = numberIn(labels.at(-1).split(":")[1]);
  await last.click();
  await support.until(async () => (await linesShown(page)) === count);
  assert.equal(await last.getAttribute("aria-pressed"), "true");
  assert.equal(await bars.count(), labels.length, "the other months stay to be chosen");
  await last.click();
  await support.until(async () => (await linesShown(page)) === all);
  await finish(page);
});

/** Asks one place about everything there that has no reason. */
async function askAboutAll(page) {
  const row = page.locator(".unexplained .group", { hasText: "PPR Mosevig" }).first();
  await row.locator(".unfold").click();
  await row.getByRole("button", { name: /^Spørg .* om alle/ }).click();
  await page.locator(".asking blockquote").waitFor();
}

test("one asks about everything at one place at once, and copies the words", async () => {
  const page = await open("log", { permissions: ["clipboard-read", "clipboard-write"] });
  await askAboutAll(page);
  const words = (await page.locator(".asking blockquote").first().innerText()).trim();
  assert.match(
    words,
    /^»I loggen står, at I har brugt oplysninger om Noah Holm\. Grunden mangler \d+ gange\.«/,
  );
  await page.getByRole("button", { name: "Kopiér ordene" }).click();
  await page.getByText("Ordene er kopieret.").waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.equal(copied.replace(/\s+/g, " "), words.replace(/\s+/g, " "));
  await finish(page);
});

test("where the page around forbids copying, the page says so", async () => {
  const page = await open("log", {
    before: (one) =>
      one.addInitScript(() =>
        Object.defineProperty(navigator, "clipboard", {
          value: { writeText: () => Promise.reject(new Error("forbidden")) },
        }),
      ),
  });
  await askAboutAll(page);
  await page.getByRole("button", { name: "Kopiér ordene" }).click();
  await page.getByText("Siden kan ikke kopiere her.").waitFor();
  await finish(page);
});

test("the words say what was done to those who did it, and how long an answer may take", async () => {
  const page = await open("log");
  await page.locator(".unexplained .unfold").first().click();
  await page.locator(".unexplained .line .button").first().click();
  await page.locator(".asking blockquote").waitFor();
  const text = await page.locator(".asking").innerText();
  assert.match(text, /»I loggen kan jeg se, at I åbnede .* den 20\. november 2026 kl\. 14\.12\./);
  assert.match(text, /inden en måned \(Databeskyttelsesforordningen art\. 12, stk\. 3\)/);
  assert.match(text, /En jurist har ikke godkendt/);
  await finish(page);
});

test("what one asked and what came back is noted, for this viewer alone, and not lost without a question", async () => {
  const page = await open("log");
  await page.locator(".unexplained .unfold").first().click();
  await page.locator(".unexplained .line .button").first().click();
  await page.locator(".noted").waitFor();
  const day = async (of) => {
    await page.locator("[name=asked-day]").fill(of[0]);
    await page.locator("[name=asked-month]").selectOption(of[1]);
    await page.locator("[name=asked-year]").fill(of[2]);
  };
  const save = () => page.locator(".noted [type=submit]").click();
  await day(["31", "2", "2026"]);
  await save();
  await page.locator("#asked-fault").waitFor();
  await day(["31", "1", "2026"]);
  await page.locator("[name=answer]").fill("De ringer igen.");
  await save();
  await page.getByText("Du spurgte den 31. januar 2026.").waitFor();
  assert.match(await page.locator(".noted").innerText(), /svar senest den 28\. februar 2026/);
  assert.equal(await textOf(page, ".noted blockquote"), "De ringer igen.");
  assert.match(await focusedText(page), /^Du spurgte/);
  // The row in the log says so as well.
  await page.locator(".back").click();
  await page
    .locator(".unexplained .folded:not([hidden])", { hasText: "Du spurgte den 31. januar 2026." })
    .waitFor();
  await enter.overview(page);
  await page.evaluate(() => setTimeout(() => history.back()));
  // Nobody else of the family reads it, and it does not come back with the first.
  for (const name of ["Jonas", "Mette"]) {
    await lookAs(page, name);
    await enter.log(page);
    assert.equal((await support.wholeText(page)).includes("Du spurgte"), false, name);
  }
  await page.close();
});

test("the pairs add up to what was shared, and each pair's grounds to its number", async () => {
  const page = await open("sharing");
  const said = numberIn(await textOf(page, ".say"));
  const rows = await page.locator(".group .often").allInnerTexts();
  assert.equal(
    rows.map(numberIn).reduce((sum, one) => sum + one),
    said,
  );
  const first = page.locator(".group").first();
  await first.locator(".unfold").click();
  const grounds = await first.locator(".grounds li").allInnerTexts();
  assert.equal(
    grounds.map(numberIn).reduce((sum, one) => sum + one),
    numberIn(rows[0]),
  );
  await finish(page);
});

for (const locale of ["da-DK", "sv-SE"]) {
  test(`log and sharing are not taller than 4,000 px on a phone, ${locale}`, async () => {
    const page = await open("log", { locale });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok((await height()) <= 4000, `log ${await height()}`);
    await enter.sharing(page);
    assert.ok((await height()) <= 4000, `sharing ${await height()}`);
    await finish(page);
  });
}
