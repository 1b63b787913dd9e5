// SPDX-License-Identifier: MPL-2.0
// What waits for somebody stands in the first window; the page's head is low, the navigation short, and a number on a
// link is that of what opens.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";
import { openFamily } from "./support/deciding.mjs";
import { visitMain } from "./support/screens.mjs";

const WINDOW = { width: 390, height: 844 };
const MOST_HEAD = 200; // px
const MOST_ENTRIES = 5;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const boxOf = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return { top, bottom };
    });

const SAYS = {
  da: {
    answer:
      /Må Børne- og Ungdomspsykiatrien se oplysninger om Noah Holm\? Svar senest den 12\. december 2026\./,
    ask: /Borgerservice åbnede en børnefaglig undersøgelse, som ligger hos Familieafdelingen.*20\. november 2026 kl\. 14\.12/,
    next: /26 ?nov\. ?Torsdag den 26\. november 2026: /,
    seen: /6 nye opslag og delinger, siden du var her den 14\. november 2026\..* Ét har ingen oplyst grund\. I alt mangler grunden 64 gange\./,
    entries: ["Overblik", "Oplysninger", "Opslag", "Samtykker", "Mere"],
    child: ["Min side", "Min sag", "Hjælp"],
    notHere: "Det kan du ikke se her.",
    files: /Filerne (viser|siger) ikke/,
    caseworker: "Sagsbehandler",
    stop: "Stop deling",
    confirm: /Bekræft, at I er stoppet\. Samtykket til .* om Noah Holm er taget tilbage\./,
  },
  sv: {
    answer:
      /Får Børne- og Ungdomspsykiatrien se uppgifter om Noah Holm\? Svara senast den 12 december 2026\./,
    ask: /Borgerservice .*20 november 2026 kl\. 14:12/,
    next: /26 ?nov\. ?Torsdag 26 november 2026: /,
    seen: /6 gånger har någon tittat på eller delat uppgifter sedan den 14 november 2026\..* En gång utan angiven orsak\. Totalt saknas orsaken 64 gånger\./,
    entries: ["Översikt", "Uppgifter", "Loggen", "Samtycken", "Mer"],
    child: ["Min sida", "Mitt ärende", "Hjälp"],
    notHere: "Det kan du inte se här.",
    files: /Filerna (visar|säger) inte/,
    caseworker: "Handläggare",
    stop: /Sluta dela|Stoppa delningen/,
    confirm: /Bekräfta att ni har slutat\. Samtycket till .* om Noah Holm är återkallat\./,
  },
};

const numberOf = (text) => Number(/\d+/.exec(text.replace(/(\d)[.\s](?=\d{3})/g, "$1"))?.[0]);

/** Opens a way on from the overview, and gives the number on it and that of what opens. */
async function follow(family, at, sign) {
  await family.to("overview", ".answer .say");
  const link = family.page.locator(`[data-at=${at}]`);
  const said = numberOf(await link.innerText());
  await link.click();
  await family.page.locator(sign).first().waitFor();
  const shown = numberOf((await family.page.locator(sign).first().innerText()).trim());
  return { said, shown };
}

describe("in each language", { concurrency: 2 }, () => {
  for (const [locale, says] of Object.entries(SAYS)) {
    test(`${locale}: what waits stands in the first window, each with its day, before any press`, async () => {
      const family = await openFamily(portal, { locale, viewport: WINDOW });
      const things = await family.texts(".things > li");
      assert.equal(things.length, 3);
      assert.match(things[0], says.answer);
      assert.match(things[1], says.ask);
      assert.match(things[2], says.next);
      for (const kind of [".to-answer", ".to-ask"]) {
        const { top, bottom } = await boxOf(family.page, kind);
        assert.ok(top > 0 && bottom <= WINDOW.height, `${kind} lies from ${top} to ${bottom}`);
      }
      assert.equal(await family.page.evaluate(() => scrollY), 0);
      // What is new and what there is in all are not the same number.
      assert.match(await family.text(".seen .say"), says.seen);
      await family.finish();
    });

    test(`${locale}: a number on a link is that of what opens`, async () => {
      const family = await openFamily(portal, { locale });
      const pairs = {
        places: await follow(family, "answer-open", ".above .note, .above p"),
        news: await follow(family, "seen-fresh", ".days h2"),
        unexplained: await follow(family, "seen-unexplained", ".days h2"),
      };
      for (const [name, { said, shown }] of Object.entries(pairs)) {
        assert.ok(said > 1, name);
        assert.equal(shown, said, name);
      }
      await family.to("overview", ".answer .say");
      const active = numberOf(await family.text("[data-at=allowed-see]"));
      await family.page.locator("[data-at=allowed-see]").click();
      await family.page.locator(".consent").first().waitFor();
      const heads = (await family.texts("h2")).filter((text) => text.includes(`${active}`));
      assert.ok(active > 1 && heads.length > 0, `${active} consents apply`);
      await family.finish();
    });

    test(`${locale}: the heading stands within the first ${MOST_HEAD} px of every screen`, async () => {
      const low = [];
      await visitMain(portal, { locale, viewport: WINDOW }, async (page, name) => {
        await page.evaluate(() => scrollTo(0, 0));
        const { top } = await boxOf(page, "h1");
        if (top >= MOST_HEAD) low.push(`${name}: ${top} px`);
        if (name === "start") return;
        const entries = await page.locator(".first-level > li").count();
        if (entries > MOST_ENTRIES) low.push(`${name}: ${entries} entries`);
        if ((await page.locator(".first-level [aria-current]").count()) !== 1) low.push(`${name}: nowhere`);
      });
      assert.deepEqual(low, []);
    });

    test(`${locale}: five entries for a parent, three for a child, and nothing empty among their places`, async () => {
      const family = await openFamily(portal, { locale, viewport: WINDOW });
      assert.deepEqual(await family.texts(".first-level > li"), says.entries);
      const row = async () =>
        new Set(
          await family.page
            .locator(".first-level .place")
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top)),
        ).size;
      assert.equal(await row(), 1, "one row on a phone");
      await family.look("Noah");
      assert.deepEqual(await family.texts(".first-level > li"), says.child);
      await family.to("overview", ".answer .say");
      // He may not see these: they are not offered, and what would stand there is said by his role alone.
      assert.equal(await family.count("[data-at=nav-log], [data-at=nav-sharing]"), 0);
      assert.equal(await family.text(".seen .say"), says.notHere);
      assert.doesNotMatch(await support.wholeText(family.page), says.files);
      await family.to("help", ".contact");
      assert.match(await family.text(".contact"), /116/);
      await family.finish();
    });

    test(`${locale}: a caseworker first reads what to confirm, and never that no file says anything`, async () => {
      const family = await openFamily(portal, { locale });
      await family.look(says.caseworker);
      assert.doesNotMatch(await support.wholeText(family.page), says.files);
      assert.equal(await family.text(".seen .say"), says.notHere);
      assert.equal(await family.count(".first"), 0, "nothing waits");
      await family.look("Mette");
      await family.to("consents", ".consent");
      const card = family.page.locator(".consent.is-active", { hasText: "Familieafdelingen" }).first();
      await card.getByRole("button", { name: says.stop }).click();
      await family.ready();
      await family.use(".answers .button:last-child");
      await family.page.locator(".receipt").waitFor();
      await family.look(says.caseworker);
      await family.to("overview", ".first");
      assert.match(await family.text(".things > li"), says.confirm);
      const button = family.page.locator(".to-confirm .button");
      assert.equal(numberOf(await button.innerText()), 1);
      await button.click();
      await family.page.locator(".unconfirmed .button").first().waitFor();
      assert.equal(await family.count(".unconfirmed .button"), 1, "as many as the button said");
      await family.finish();
    });
  }
});

test("the head says whose and which day in one row, and the example is a strip apart", async () => {
  const family = await openFamily(portal, { viewport: WINDOW });
  const { page } = family;
  assert.deepEqual(await family.texts(".whose .opener"), ["Noah Holm", "i dag"]);
  const whose = await boxOf(page, ".whose");
  const strip = await boxOf(page, ".demo");
  assert.ok(strip.top < whose.bottom && whose.bottom - whose.top <= 50, "one row");
  const grounds = await page
    .locator(".who, .demo")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  assert.notEqual(grounds[0], grounds[1]);
  assert.match(await family.text(".demo"), /Eksempel.*Set som Mette/);
  await family.look("Plejeforælder");
  assert.match(await family.text(".demo"), /Set som Plejeforælder/);
  await page.locator("[data-at=panel-day]").click();
  await family.day("day", ["1", "6", "2026"]);
  await page.locator(".panel [type=submit]").click();
  await page.locator(".past").waitFor();
  assert.equal(await family.text("[data-at=panel-day]"), "1. juni 2026");
  assert.equal(await family.count(".first"), 0, "of a past day nothing waits");
  await family.finish();
});

test("a file without a log: the log is not offered, and the overview says which file would fill it", async () => {
  const page = await portal.page({ locale: "da-DK" });
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  assert.deepEqual(await page.locator(".first-level > li").allInnerTexts(), [
    "Overblik",
    "Oplysninger",
    "Mere",
  ]);
  await page.locator("[data-at=nav-information]").click();
  await page.locator(".lines.holders").waitFor();
  assert.equal(await page.locator("[data-at=nav-sharing]").count(), 0);
  await support.openScreen(page, "overview");
  assert.match(
    await support.textOf(page, ".seen"),
    /Det betyder ikke, at ingen har\. Opslag står i en log\. Har du en log, så vælg den under Filer\./,
  );
  await support.finish(page);
});
