// SPDX-License-Identifier: MPL-2.0
// What we allow, by keyboard: to say yes and no, to stop, to extend, to opt out.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { unfold } from "./support/folds.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const ANSWER = ".content > .asking .button";
const YES = ".answers .button:last-child";
const NO = ".answers .button:first-child";
const STOP = ".consent.is-active .buttons .button:first-child";

const SAYS = {
  da: {
    both: /begge har sagt ja/,
    seen: /kan ikke tages tilbage/,
    open: /ikke afgjort endnu/i,
    no: /Du har sagt nej/,
  },
  sv: {
    both: /båda har sagt ja/,
    seen: /kan inte tas tillbaka/,
    open: /inte avgjort än/i,
    no: /Du har sagt nej/,
  },
  en: {
    both: /both said yes/,
    seen: /cannot be taken back/,
    open: /not settled yet/i,
    no: /You have said no/,
  },
};

/** Says yes to the first kind until the day that is asked for. */
async function sayYes(family) {
  await family.use(ANSWER);
  await family.use("[name=cell]", "Space");
  await family.use("[name=until]", "Space");
  await family.ready();
  await family.use(YES);
  const lines = await family.shownLines();
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  return lines;
}

describe("in each language", { concurrency: 2 }, () => {
  for (const [locale, says] of Object.entries(SAYS)) {
    test(`${locale}: both parents must say yes, and to stop takes no more presses`, async () => {
      const family = await openFamily(portal, { locale });
      await family.to("consents", ANSWER);
      const lines = await sayYes(family);
      await family.isShown("sign", lines);
      assert.match(await family.text(".receipt"), says.both);
      assert.match(await family.text("[role=status]"), says.both);
      assert.match(await family.text(".consent .state"), says.open);
      const toAgree = family.presses;

      await family.to("consents", STOP);
      await family.use(STOP);
      const ends = await family.shownLines();
      assert.ok(ends.length >= 3, ends.join("\n"));
      assert.match(ends.join("\n"), says.seen);
      await family.use(YES);
      await family.page.locator(".receipt").waitFor();
      await family.isShown("withdraw", ends);
      assert.ok(family.presses <= toAgree, `${family.presses} to stop, ${toAgree} to agree`);
      assert.equal(family.presses, 2);
      await family.finish();
    });

    test(`${locale}: a no is one press, and is told to nobody else`, async () => {
      const family = await openFamily(portal, { locale });
      await family.to("consents", ANSWER);
      await family.use(ANSWER);
      await family.use(NO);
      assert.match(await family.text(".receipt"), says.no);
      assert.equal((await family.sent("refuse")).args.shown, undefined);
      await family.look("Jonas");
      await family.to("consents", ANSWER);
      const card = await family.text(".consent.is-waiting");
      assert.match(card, says.open);
      assert.doesNotMatch(card, /har sagt nej|said no/);
      await family.finish();
    });
  }
});

test("nothing is chosen beforehand, and yes says what is missing", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ANSWER);
  await family.use(ANSWER);
  assert.equal(await family.count(":is([name=cell], [name=until]):checked"), 0);
  assert.equal(await family.page.locator(YES).getAttribute("aria-disabled"), "true");
  await family.use(YES);
  assert.equal(await support.focusedText(family.page), "Vælg først, hvad de må se.");
  assert.match(await support.status(family.page), /Vælg først/);
  await family.use(".picks .link");
  assert.equal(await family.count("[name=cell]:checked"), await family.count("[name=cell]"));
  await family.use(YES);
  assert.equal(await support.focusedText(family.page), "Vælg, hvor længe det skal gælde.");
  assert.equal(await family.sent("sign"), null);
  assert.equal(await family.count(".shown"), 0);
  // Both answers weigh the same.
  const [no, yes] = await Promise.all([NO, YES].map((one) => family.page.locator(one).boundingBox()));
  assert.ok(Math.abs(no.width - yes.width) < 2 && Math.abs(no.height - yes.height) < 2);
  await family.finish();
});

test("only what is chosen is shared, until the day that is chosen", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ANSWER);
  await family.use(ANSWER);
  await family.use("[name=cell][value='education/status']", "Space");
  await family.use("[name=until]", "Space");
  await family.page.locator("[name=until][value=own]").check();
  await family.day("day", ["26", "11", "2026"]);
  await family.ready();
  assert.match(await family.text(".preview"), /26\. november 2026/);
  await family.use(YES);
  await family.shownLines();
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  const { args } = await family.sent("sign");
  assert.equal(args.cells, "education/status");
  assert.equal(args.to, "2026-11-26");
  assert.equal(await family.count(".consent .bullets li"), 1);
  await family.finish();
});

test("a day that is too late is refused where it is chosen", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ANSWER);
  await family.use(ANSWER);
  await family.use("[name=cell]", "Space");
  await family.page.locator("[name=until][value=own]").check();
  await family.day("day", ["1", "1", "2040"]);
  await family.page.locator(".preview", { hasText: "Vælg en anden dag." }).waitFor();
  await family.use(YES);
  assert.equal(await family.count(".shown"), 0);
  await family.finish();
});

test("the second yes makes it hold, and the overview counts it", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ANSWER);
  await sayYes(family);
  await family.look("Jonas");
  await family.to("consents", ANSWER);
  await sayYes(family);
  assert.match(await family.text(".receipt"), /Det gælder nu/);
  await family.to("overview", ".allowed .say");
  assert.doesNotMatch(await family.text(".allowed"), /ikke afgjort/);
  await family.finish();
});

test("a withdrawal that the place has not confirmed says so", async () => {
  const family = await openFamily(portal);
  await family.to("consents", STOP);
  await family.use(STOP);
  assert.match(await family.text(".shown"), /Samtykket lader ikke længere .* se/);
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  assert.match(
    await family.text(".consent"),
    /Taget tilbage, men ikke bekræftet\. .* har ikke bekræftet, at de er stoppet/,
  );
  assert.equal(await family.count(".consent .buttons .button:has-text('Stop deling')"), 0);
  await family.finish();
});

test("the opt-out is a thing of its own, and is shown before it is confirmed", async () => {
  const family = await openFamily(portal);
  await family.to("laws", ".optout .button");
  await family.use(".optout .button");
  const lines = await family.shownLines();
  assert.match(lines.join(" "), /Tal med din læge først/);
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  await family.isShown("opt_out", lines);
  await family.finish();
});

test("a new yes names place, kinds, purpose and day, and is shown before it is confirmed", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".more .button");
  await family.use(".more .buttons .button");
  await family.page.locator("[name=recipient]").selectOption({ label: "Familiehuset, Fjordby Kommune" });
  await family.use("[name=cell]", "Space");
  await family.use("[name=purpose]", "Space");
  await family.day("day", ["1", "6", "2027"]);
  await family.ready();
  await family.use(YES);
  const lines = await family.shownLines();
  assert.match(lines.join("\n"), /Familiehuset må se.*\n[\s\S]*1\. juni 2027/);
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  await family.isShown("grant", lines);
  await family.finish();
});

test("extending is the same again until another day", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await unfold(family.page, "Familieafdelingen");
  await family.page.getByRole("button", { name: /^Forlæng: Familieafdelingen/ }).click();
  await family.page.locator("[name=day-day]").waitFor();
  await family.day("day", ["1", "10", "2027"]);
  await family.ready();
  const lines = await family.shownLines();
  assert.match(lines.join(" "), /1\. oktober 2027/);
  await family.use(YES);
  await family.page.locator(".receipt").waitFor();
  await family.isShown("renew", lines);
  await family.finish();
});

test("what an earlier choice would do is not shown for a later one", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ANSWER);
  await family.use(ANSWER);
  await family.page.locator("[name=until][value=asked]").check();
  const release = await support.holdWorker(family.page);
  await family.page.locator("[name=cell]").nth(0).check();
  await family.page.locator("[name=cell]").nth(0).uncheck();
  await family.page.locator("[name=cell]").nth(1).check();
  await release();
  await family.ready();
  assert.match(await family.text(".preview"), /oplysninger om fravær/);
  assert.doesNotMatch(await family.text(".preview"), /status/i);
  await family.finish();
});
