// SPDX-License-Identifier: MPL-2.0
// The law, decisions, a place taken out, birthdays and a hidden placement, in each language.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { unfoldAll } from "./support/folds.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const ANSWER = ".content > .asking .button";
const YES = ".answers .button:last-child";

const SAYS = {
  da: {
    law: [/deler med/, /ikke godkendt af en jurist/, /Gør indsigelse eller klag/],
    doctor: /Tal med din læge først/,
    stop: /Stop deling|tilbage/,
    decision: "Tal med en advokat eller din støtteperson først",
    takeOut: "Fjern et sted fra samtykket: Mosevig Kommune",
    out: /Samtykket lader ikke længere Mosevig Skole se/,
    card: /Fjernet: .*Mosevig Skole/,
    mine: "Min side",
    overview: "Overblik",
    ahead: /I morgen fylder du 15 år/,
    health: /Du bestemmer, hvem der må se noget om dit helbred/,
    adult: /Når du fylder 18 år/,
  },
  sv: {
    law: [/delar med/, /inte godkänd av en jurist/, /Invänd eller klaga/],
    doctor: /Prata med din läkare först/,
    stop: /Stoppa delningen|tillbaka/,
    decision: "Prata med en advokat eller din stödperson först",
    takeOut: "Ta bort en mottagare: Mosevig Kommune",
    out: /Samtycket låter inte längre Mosevig Skole se/,
    card: /Borttaget: .*Mosevig Skole/,
    mine: "Min sida",
    overview: "Översikt",
    ahead: /I morgon fyller du 15 år/,
    health: /Du bestämmer vem som får se något om din hälsa/,
    adult: /När du fyller 18 år/,
  },
  en: {
    law: [/shares with/, /No lawyer has approved/, /Object or complain/],
    doctor: /Talk to your doctor first/,
    stop: /Stop sharing|back/,
    decision: "Talk to a lawyer or your support person first",
    takeOut: "Remove a place from the consent: Mosevig Kommune",
    out: /The consent no longer lets Mosevig Skole see/,
    card: /Removed: .*Mosevig Skole/,
    mine: "My page",
    overview: "Overview",
    ahead: /Tomorrow you turn 15/,
    health: /You decide who may see something about your health/,
    adult: /When you turn 18/,
  },
};

/** Two holders say yes to the same: the one gives it, the other answers. */
async function bothAllowMosevig(family) {
  const confirm = async () => {
    await family.ready();
    await family.use(YES);
    await family.shownLines();
    await family.use(YES);
    await family.page.locator(".receipt").waitFor();
  };
  await family.to("consents", ".more .button");
  await family.use(".more .buttons .button");
  await family.page.locator("[name=recipient]").selectOption({ label: "Mosevig Kommune" });
  await family.use("[name=cell]", "Space");
  await family.use("[name=purpose]", "Space");
  await family.day("day", ["1", "6", "2027"]);
  await confirm();
  await family.look("Jonas");
  await family.to("consents", ANSWER);
  await family.page.locator(".asking li", { hasText: "Mosevig Kommune" }).locator(".row .button").click();
  await family.use("[name=cell]", "Space");
  await family.use("[name=until]", "Space");
  await confirm();
  await family.look("Mette");
}

/** The example in which Noah's placement is secret for his father. */
const withSecret = (page) =>
  page.route("**/demo.json", async (route) => {
    const demo = await (await route.fetch()).json();
    const family = JSON.parse(demo["family.json"]);
    family.subjects.find(({ party }) => party.endsWith("|noah")).flags = [
      { flag: "placement_secret", from: "2025-05-05", against: ["urn:indsigt:demo:party|far"] },
    ];
    await route.fulfill({ json: { ...demo, "family.json": JSON.stringify(family) } });
  });

const SCREENS = ["overview", "holders", "log", "consents", "laws", "changes", "sharing", "sources", "files"];

describe("in each language", { concurrency: 2 }, () => {
  for (const [locale, says] of Object.entries(SAYS)) {
    test(`${locale}: what is by law has nothing to switch, and a decision no button to stop`, async () => {
      const family = await openFamily(portal, { locale });
      await family.to("laws", ".consent.law");
      const switches = ":is([role=switch], [type=checkbox], [type=radio], [aria-pressed], [aria-checked])";
      assert.equal(await family.count(`.content ${switches}`), 0);
      await unfoldAll(family.page);
      const card = await family.text(".content > section:last-of-type");
      for (const sentence of says.law) assert.match(card, sentence);
      assert.equal(await family.count(".consent.law .button"), 0);
      const optOut = await family.text(".optout");
      assert.match(optOut, says.doctor);
      assert.doesNotMatch(optOut, says.stop);
      await family.to("consents", ".consent");
      const decision = family.page.locator(".consent", { hasText: says.decision }).first();
      assert.equal(await decision.locator(".button:not(.quiet)").count(), 0);
      await family.finish();
    });

    test(`${locale}: a place inside an organisation is taken out, and the rest goes on`, async () => {
      const family = await openFamily(portal, { locale });
      await bothAllowMosevig(family);
      await family.to("consents", ".consent");
      await unfoldAll(family.page);
      await family.page.getByRole("button", { name: says.takeOut }).click();
      await family.page.locator("[name=unit]").first().waitFor();
      await family.page.getByLabel(/^Mosevig Skole/).check();
      await family.ready();
      const lines = await family.shownLines();
      assert.match(lines.join("\n"), says.out);
      await family.use(YES);
      await family.page.locator(".receipt").waitFor();
      await family.isShown("exclude", lines);
      assert.match(await family.text(".consent"), says.card);
      await family.finish();
    });

    test(`${locale}: Emma at 15, 16 and 18`, async () => {
      const family = await openFamily(portal, { locale });
      await family.look("Emma");
      await family.moveClock(["13", "8", "2025"]);
      assert.equal(await family.text("h1"), says.mine);
      assert.match(await family.text(".content"), says.ahead);
      for (const year of ["2025", "2026"]) {
        await family.moveClock(["14", "8", year]);
        assert.match(await family.text(".content"), says.health);
        assert.doesNotMatch(await family.text(".content"), says.ahead);
        assert.match(await family.text(".content"), says.adult);
      }
      await family.moveClock(["14", "8", "2028"]);
      assert.equal(await family.text("h1"), says.overview);
      await family.finish();
    });

    test(`${locale}: a placement that is secret for one parent hides the school from that parent`, async () => {
      const family = await openFamily(portal, { locale, before: withSecret });
      assert.match(await support.wholeText(family.page), /Mosevig/);
      await family.look("Jonas");
      for (const screen of SCREENS) {
        await support.openScreen(family.page, screen);
        await family.page.locator("h1").waitFor();
        assert.doesNotMatch(await support.wholeText(family.page), /Mosevig/, screen);
      }
      await family.finish();
    });
  }
});
