// SPDX-License-Identifier: MPL-2.0
// What can be given can be taken back, for every purpose; what ended says what it was and when; what waits, what is not
// confirmed and what is shown in part says so.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { unfold, unfoldAll } from "./support/folds.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const YES = ".answers .button:last-child";
const PURPOSES = ["joint_plan", "treatment", "case_processing", "prevention", "child_protection"];
/** In each other language one purpose a giver; all of them at night (ci/nightly). */
const purposesIn = (locale, giver) =>
  locale === "da" || process.env.INDSIGT_MANY
    ? PURPOSES
    : [PURPOSES[(GIVERS.indexOf(giver) + (locale === "sv" ? 0 : 2)) % PURPOSES.length]];
const SAYS = {
  da: {
    ended: /Taget tilbage .* den \d+\. \p{L}+ \d{4}/u,
    others: /Der kan være andre, som må dele efter en lov/,
  },
  sv: {
    ended: /Återkallat .* den \d+ \p{L}+ \d{4}/u,
    others: /Det kan finnas andra som får dela enligt en lag/,
  },
  en: { ended: /Taken back .* on \d+ \w+ \d{4}/, others: /There may be others who may share by a law/ },
};
/** Who gives what about whom. */
const GIVERS = [
  { name: "Mette", person: "Noah", cell: "education/" },
  { name: "Emma", person: null, cell: "health/" },
  { name: "Mette", person: "Mette", cell: "" },
];

async function lookAt(family, { name, person }) {
  const { page } = family;
  await family.look(name);
  if (!person || !(await page.locator("[data-at=panel-person]").count())) return;
  await page.locator("[data-at=panel-person]").click();
  const choice = page.locator(".panel .choice", { has: page.locator("strong", { hasText: person }) });
  await choice.first().click();
  await page.locator(".waiting:empty").waitFor({ state: "attached" });
  if (await page.locator(".panel").count()) await page.locator("[data-at=panel-person]").click();
}

async function give(family, cell, purpose) {
  const { page } = family;
  await family.to("consents", ".more .button");
  await page.locator(".more .buttons .button").first().click();
  await page.locator("[name=recipient]").selectOption({ index: 2 });
  await page
    .locator(cell ? `[name=cell][value^="${cell}"]` : "[name=cell]")
    .first()
    .check();
  await page.locator(`[name=purpose][value=${purpose}]`).check();
  await family.day("day", ["1", "3", "2027"]);
  await family.ready();
  await page.locator(YES).click();
  await family.shownLines();
  await page.locator(YES).click();
  await page.locator(".receipt").waitFor();
}

/** Ends what was just given, from its own screen; gives what stands there before it is confirmed. */
async function stop(family) {
  const { page } = family;
  await page.locator(".consent .buttons .button").first().click();
  const lines = await family.shownLines();
  await page.locator(YES).click();
  await page.locator(".receipt").waitFor();
  return lines.join("\n");
}

describe("for every purpose", { concurrency: 2 }, () => {
  for (const [locale, says] of Object.entries(SAYS)) {
    for (const giver of GIVERS) {
      test(`${locale}: ${giver.name} gives and ends it about ${giver.person ?? "herself"}`, async () => {
        const family = await openFamily(portal, { locale });
        await lookAt(family, giver);
        for (const purpose of purposesIn(locale, giver)) {
          await give(family, giver.cell, purpose);
          const lines = await stop(family);
          assert.match(lines, says.others, purpose);
          assert.match(await family.text(".receipt"), says.others);
          assert.match(await family.text(".consent"), says.ended);
          assert.equal((await family.sent("withdraw")).type, "consent.act");
        }
        await family.finish();
      });
    }
  }
});

const cardOf = (page, text) => page.locator(".consent", { hasText: text }).first();

test("a consent to medicine has no button to stop sharing: it leads to the doctor, and promises nothing", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  const card = cardOf(family.page, /Samtykke til behandling/);
  await card.waitFor();
  await unfoldAll(family.page);
  assert.equal(await card.locator(".button", { hasText: /Stop|Fjern/ }).count(), 0);
  assert.match(await card.innerText(), /Tal med lægen først/);
  assert.match(await card.innerText(), /Medicin mod ADHD/);
  await card.locator(".link.go", { hasText: "Jeg er ikke længere enig" }).click();
  await family.page.locator("blockquote").waitFor();
  const text = await support.wholeText(family.page);
  assert.match(text, /Siden sender intet og ændrer intet/);
  assert.match(text, /afgør, hvad der så sker/);
  assert.equal(await family.count(".content .button"), 0);
  await family.finish();
});

test("stopping names what a place writes that a law lets it go on with, before and after", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await family.page.getByRole("button", { name: /^Stop deling: PPR Mosevig/ }).click();
  const lines = (await family.shownLines()).join("\n");
  const goesOn =
    /skriver, at en lov lader dem dele med PPR Mosevig\. Det gælder .*\. Det er ikke efterprøvet\./;
  assert.match(lines, goesOn);
  assert.match(lines, /Samtykket lader ikke længere PPR Mosevig se/);
  assert.doesNotMatch(lines, /kan ikke længere se/);
  await family.page.locator(YES).click();
  await family.page.locator(".receipt").waitFor();
  assert.match(await family.text(".receipt"), goesOn);
  await family.finish();
});

test("a no thanks says that sharing goes on until it holds, and asks nobody to say yes", async () => {
  const family = await openFamily(portal);
  await family.to("laws", ".optout .button");
  await family.page.locator(".optout .button").first().click();
  const lines = (await family.shownLines()).join("\n");
  assert.match(lines, /I skal begge sige nej tak/);
  assert.match(lines, /Der deles som hidtil, til jeres nej tak gælder/);
  assert.doesNotMatch(lines, /Intet bliver delt|sige ja/);
  await family.page.locator(YES).click();
  await family.page.locator(".receipt").waitFor();
  assert.match(await family.text(".receipt"), /Der deles som hidtil indtil da/);
  assert.match(await family.text(".consent"), /Du har sagt nej tak/);
  await family.finish();
});

test("an ended consent says when and how it ended, and nothing of today", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await unfold(family.page, /^Slut/);
  const card = cardOf(family.page, /Klub Havnen: samtykket er slut/);
  const text = await card.innerText();
  assert.match(text, /Det (gjaldt til og med|blev taget tilbage den|sluttede den) \d+\. \p{L}+ \d{4}/u);
  assert.doesNotMatch(text, /\d+ oplysninger|Nyest/);
  await family.finish();
});

test("the time to answer and the time that a consent lasts stand apart", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent.is-waiting");
  await unfoldAll(family.page);
  const card = family.page.locator(".consent.is-waiting").first();
  const facts = await card.locator("dl > div").allInnerTexts();
  const [by] = facts.filter((fact) => fact.startsWith("Svar senest"));
  const [long] = facts.filter((fact) => fact.startsWith("Hvor længe gælder det?"));
  assert.ok(by && long, facts.join("\n"));
  assert.doesNotMatch(long, /spørgsmålet|svar/i);
  await family.finish();
});

test("a place out of a consent is offered only where there is one", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await unfoldAll(family.page);
  for (const name of await family.texts(".consent .button:has-text('Fjern et sted')")) {
    assert.match(name, /Fjern et sted/);
  }
  const offered = family.page.locator(".consent .button", { hasText: "Fjern et sted" });
  const cards = await family.count(".consent.is-active");
  assert.ok((await offered.count()) < cards);
  if (await offered.count()) {
    await offered.first().click();
    await family.page.locator("[name=unit]").first().waitFor();
  }
  await family.finish();
});

test("an unconfirmed stop is on the overview, and the caseworker is asked first to confirm it", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await family.page.getByRole("button", { name: /^Stop deling: Familieafdelingen/ }).click();
  await family.shownLines();
  await family.page.locator(YES).click();
  await family.page.locator(".receipt").waitFor();
  await family.to("overview", ".allowed .say");
  assert.match(await family.text(".allowed"), /stop er ikke bekræftet endnu/);
  await family.look("Sagsbehandler");
  await family.to("overview", ".allowed .say");
  const text = await support.wholeText(family.page);
  assert.doesNotMatch(text, /Filerne viser ikke, hvem der har/);
  await family.page.locator(".things > li:first-child .button", { hasText: "Bekræft" }).click();
  await family.page.locator(".unconfirmed .button", { hasText: "Bekræft, at vi er stoppet" }).click();
  await family.page.locator(".receipt").waitFor();
  assert.doesNotMatch(await support.wholeText(family.page), /advokat|Spørg Familieafdelingen/);
  await family.to("overview", ".allowed .say");
  assert.equal(await family.page.locator(".things .button", { hasText: "Bekræft" }).count(), 0);
  await family.finish();
});

test("what is listed or printed in part says so", async () => {
  const family = await openFamily(portal);
  await family.to("log", ".days .group");
  await family.page.emulateMedia({ media: "print" });
  const text = await support.wholeText(family.page);
  assert.match(text, /1–20 af 1\.\d{3}/);
  assert.match(text, /Her er vist 3 af 6\d\./);
  await family.finish();
});

test("the numbers of the overview are those of the list behind it", async () => {
  const family = await openFamily(portal);
  await family.to("overview", ".allowed .say");
  const places = Number(/(\d+) steder må se oplysninger/.exec(await family.text(".allowed"))?.[1]);
  await family.to("consents", ".consent.is-active");
  const [heading] = await family.texts("h2");
  const listed = (await family.texts("h2")).find((title) => /^Gælder nu: \d+ samtykker$/.test(title));
  assert.ok(listed, heading);
  assert.equal(await family.count(".consent.is-active"), Number(/\d+/.exec(listed)[0]));
  const titles = await family.texts(".consent.is-active .folded > p:first-child");
  const lets = new Set(
    titles.filter((title) => / må se oplysninger /.test(title)).map((title) => title.split(" må se ")[0]),
  );
  // What is no sharing is counted apart, so that the places and the consents add up.
  const others = Number(/(\d+) af dem handler om behandling/.exec(await family.text(".content"))?.[1]);
  assert.equal(lets.size + others, await family.count(".consent.is-active"));
  assert.equal(lets.size, places, titles.join("\n"));
  await family.finish();
});
