// SPDX-License-Identifier: MPL-2.0
// Lists that fold: no screen is taller than a few windows when it opens, what opens does so in place and by keyboard, and
// paper shows all of it. What stands first, and what is named instead of hidden.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { unfold, unfoldAll } from "./support/folds.mjs";
import { MAIN, openReady } from "./support/screens.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const MOST_HIGH = 4000; // px, on a phone of 390 px
const FOLDED = "consents consent ask laws changes sources coverage items holders actor checks".split(" ");

describe("no screen is too high when it opens", { concurrency: 2 }, () => {
  for (const locale of ["da", "sv"]) {
    test(locale, async () => {
      const page = await openReady(portal, { locale });
      const enter = Object.fromEntries(MAIN);
      await enter.overview(page);
      for (const name of FOLDED) {
        await enter[name](page);
        await page.locator(".waiting:empty").waitFor({ state: "attached" });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(height <= MOST_HIGH, `${name} is ${height} px high`);
      }
      await support.finish(page);
    });
  }
});

test("a consent opens in place by keyboard, and is found open again after a look at it", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  const row = page.locator(".consent.is-active").first();
  const button = row.locator(".unfold");
  await family.to("consents", ".consent.is-active .unfold");
  assert.equal(await button.getAttribute("aria-expanded"), "false");
  assert.equal(await row.locator("dl").first().isVisible(), false);
  await family.use(".consent.is-active .unfold");
  assert.equal(await button.getAttribute("aria-expanded"), "true");
  assert.ok(await row.locator("dl").first().isVisible());
  assert.equal(await support.focusedText(page), await button.textContent());
  await family.use(".consent.is-active .folded .quiet");
  await page.locator(".content > .back").click();
  await row.locator("dl").first().waitFor();
  await page.locator(".unfold[aria-expanded=true]").first().waitFor();
  assert.equal(await page.locator(".unfold[aria-expanded=true]").count(), 1);
  await family.use(".consent.is-active .unfold");
  assert.equal(await row.locator("dl").first().isVisible(), false);
  await family.finish();
});

test("a row says who, what for, until when and how it stands; what is over is one line with its number", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent.is-active");
  const row = await family.text(".consent.is-active");
  assert.match(row, /^PPR Mosevig Støtte i skolen · til og med 31\. juli 2027 ✓ Gælder nu Stop deling$/);
  const ended = family.page.locator(".unfold", { hasText: /^Slut: 6/ });
  assert.equal(await ended.getAttribute("aria-expanded"), "false");
  assert.equal(await family.page.locator(".consent.is-ended").filter({ visible: true }).count(), 0);
  await ended.click();
  assert.equal(await family.page.locator(".consent.is-ended").filter({ visible: true }).count(), 6);
  // What waits for an answer stands first, and one press away.
  assert.match(await family.text(".content > section"), /^Ikke afgjort endnu: 1 spørgsmål .* Læs og svar$/);
  await family.finish();
});

test("what was folded comes into sight with the focus on it", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  for (const [screen, rows, count] of [
    ["holders", ".holders > li", 29],
    ["sources", ".sources tbody tr", 58],
  ]) {
    await family.to(screen, rows);
    const inSight = page.locator(rows).filter({ visible: true });
    const before = await inSight.count();
    assert.ok(before < count);
    await family.use(".rest .unfold");
    assert.equal(await inSight.count(), count);
    const focused = await support.focusedText(page);
    assert.ok((await page.locator(rows).nth(before).innerText()).includes(focused), focused);
  }
  await family.finish();
});

test("sources: what does not answer and what is not up to date stands first, the others are a number", async () => {
  const family = await openFamily(portal);
  await family.to("sources", ".table.sources");
  const states = await family.page.locator(".sources .state-cell").filter({ visible: true }).allInnerTexts();
  const said = states.map((state) => state.replace(/^\W+/, ""));
  assert.deepEqual(said, [
    "Svarer ikke",
    "Svarer ikke",
    "Er ikke klar endnu",
    ...Array(3).fill("Svarer, men er ikke opdateret"),
  ]);
  assert.equal(await family.text(".rest"), "52 kilder svarer. Vis dem");
  await family.page.setViewportSize({ width: 1180, height: 800 });
  await family.page
    .locator(".sources tbody th")
    .first()
    .evaluate((cell) => (cell.textContent = "Et".repeat(80)));
  assert.ok((await family.page.evaluate(() => document.documentElement.scrollWidth)) <= 1180);
  await family.finish();
});

test("paper has no folds: every kind, every place, every source", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  const inSight = (selector) => page.locator(selector).filter({ visible: true }).count();
  await family.to("consents", ".consent.is-active");
  await page.emulateMedia({ media: "print" });
  assert.equal(await inSight("li.consent"), 13);
  const kinds = await page.locator(".consent.is-active").first().locator(".bullets li").allInnerTexts();
  assert.equal(kinds.length, 7);
  assert.equal(await inSight(".consent.is-active:first-child .bullets li"), 7);
  assert.doesNotMatch(await family.text(".content"), /slags mere/);
  for (const [screen, rows, count] of [
    ["holders", ".holders > li", 29],
    ["sources", ".sources tbody tr", 58],
    ["laws", ".law dl", 11],
  ]) {
    await page.emulateMedia({ media: null });
    await family.to(screen, rows.replace(" dl", ""));
    await page.emulateMedia({ media: "print" });
    assert.equal(await inSight(rows), count, screen);
  }
  await family.finish();
});

test("coverage keeps its grid on a phone: cells side by side, large enough, with a word for those who listen", async () => {
  const family = await openFamily(portal);
  await family.to("coverage", ".table.coverage");
  const rows = await family.page.locator(".coverage tbody tr").evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll("td .cell")].map((cell) => {
        const { top, width, height } = cell.getBoundingClientRect();
        return { top: Math.round(top), width, height, text: cell.textContent };
      }),
    ),
  );
  assert.equal(rows.length, 9);
  for (const cells of rows) {
    assert.equal(new Set(cells.map(({ top }) => top)).size, 1);
    for (const { width, height, text } of cells) {
      assert.ok(width >= 24 && height >= 24, text);
      assert.match(text, /Findes|Ved ikke/);
    }
  }
  // A field of which nothing is known is named, and takes no room.
  assert.match(await family.text(".content"), /Siden ved intet om: Arbejde\./);
  await family.finish();
});

test("the page of a place begins with whom to ask, and lists as its doing only what it did", async () => {
  const family = await openFamily(portal);
  await family.to("holders", ".holders .title");
  await family.page.locator(".holders .title", { hasText: "Familieafdelingen" }).first().click();
  await family.page.locator(".contact").waitFor();
  assert.match(await family.text(".content > section"), /^Hvem kan du spørge\? Sagsbehandler .*\+45/);
  const lines = await family.texts(".log .line > div > p");
  assert.equal(lines.length, 3);
  for (const line of lines) assert.match(line, /^Familieafdelingen /);
  assert.match(await family.text(".content"), /Se alle 532 linjer, hvor stedet er med/);
  await family.finish();
});

test("choosing all chooses only what can be given; what cannot be given is named", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".more .button");
  await family.use(".more .buttons .button");
  await family.page.locator("[name=recipient]").selectOption({ label: "Familiehuset, Fjordby Kommune" });
  await family.page.getByRole("button", { name: "Vælg alle" }).click();
  await family.page.locator("[name=purpose]").first().check();
  await family.day("day", ["1", "6", "2027"]);
  await family.ready();
  assert.equal(await family.count("[name=cell]:checked"), 25);
  assert.equal(await family.count(":is([value^=justice], [value^=economy])"), 0);
  assert.match(await family.text(".blocked"), /Siden ved ikke.*Retsvæsen.*Økonomi/);
  assert.equal(await family.count(".blocked li"), 5);
  const follows = await family.text(".preview");
  assert.doesNotMatch(follows, /kan du ikke gøre her|så længe, de har bedt om/);
  assert.match(follows, /1\. juni 2027/);
  await family.finish();
});

test("nobody is offered a length that no place asked for", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await family.to("consents", ".more .button");
  await family.use(".more .buttons .button");
  await page.locator("[name=recipient]").selectOption({ label: "Familiehuset, Fjordby Kommune" });
  await page.locator("[name=cell]").first().check();
  await page.locator("[name=purpose]").first().check();
  await family.day("day", ["1", "6", "2027"]);
  await family.ready();
  await page.locator(".answers .button:last-child").click();
  await family.shownLines();
  await page.locator(".answers .button:last-child").click();
  await page.locator(".receipt").waitFor();
  await family.look("Jonas");
  await family.to("consents", ".asking .consent");
  await page.locator(".asking li", { hasText: "Familiehuset" }).locator(".row .button").click();
  await page.locator("[name=until]").first().waitFor();
  const lengths = await family.texts(".radio:has([name=until])");
  assert.deepEqual(lengths, ["Til og med 1. juni 2027", "Kun til en dag, jeg vælger"]);
  await family.finish();
});

test("on a phone the answers stay in sight, and never lie over what has the focus", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await family.to("consents", ".asking .button");
  await page.locator(".asking .button").first().click();
  await page.locator(".preview").waitFor();
  const box = () => page.locator(".answers").boundingBox();
  assert.ok((await box()).y + (await box()).height <= 845);
  assert.equal(await page.locator(".rule").isVisible(), false);
  assert.equal(
    await page.locator(".answers .button:last-child").evaluate((one) => getComputedStyle(one).borderStyle),
    "solid",
  );
  for (let at = 0; at < 40; ++at) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const root = document.querySelector("indsigt-portal").shadowRoot;
      const held = root.activeElement;
      const answers = root.querySelector(".answers");
      if (!held?.closest(".deciding") || answers.contains(held)) return null;
      const [one, other] = [held, answers].map((each) => each.getBoundingClientRect());
      return one.bottom > other.top + 1 && one.top < other.bottom ? held.textContent || held.name : null;
    });
    assert.equal(covered, null);
  }
  await unfold(page, "Regler");
  assert.ok(await page.locator(".rule").isVisible());
  await family.finish();
});

test("a companion is called one, Borgerservice is not money alone, and a warning has no check mark", async () => {
  const family = await openFamily(portal);
  const { page } = family;
  await page.locator("[data-at=panel-example]").click();
  assert.match(await family.text(".panel"), /Bisidder/);
  await page.locator("[data-at=panel-example]").click();
  await family.to("holders", ".holders .title");
  await page.locator(".holders .title", { hasText: "Borgerservice" }).evaluate((one) => one.click());
  await page.locator(".contact").waitFor();
  assert.match(await family.text(".lead"), /borgerservice$/);
  await family.to("about", ".glossary");
  const checked = await family.texts(".points li:has(.mark:text('✓'))");
  assert.ok(checked.length > 0);
  for (const point of checked) assert.doesNotMatch(point, /inde i en anden side/);
  await family.finish();
});

test("what is folded is no word on the screen until it is opened", async () => {
  const page = await openReady(portal);
  await support.openDemo(page);
  await support.openScreen(page, "consents");
  await page.locator(".difficult").waitFor();
  const before = await page.locator(".difficult dt").count();
  await unfoldAll(page);
  await support.until(async () => (await page.locator(".difficult dt").count()) > before);
  await support.finish(page);
});
