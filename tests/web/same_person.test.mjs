// SPDX-License-Identifier: MPL-2.0
// "Is this the same person?": asked of files that cannot tell, said by the person, undone without a trace, and asked of
// nobody where a family is known.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { childOf } from "./support/bundles.mjs";

const { choose, importFile, finish, openDemo, openHolders, openScreen, textOf, told, wholeText } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const NOAH = { text: "Noah Holm", birthDate: "2015-03-05" };
const CPR = "urn:oid:1.2.208.176.1.2";

/** Imports two files, each of one person. */
async function open(one, other) {
  const page = await portal.page();
  await importFile(page, portal.file("one.json", one));
  await openScreen(page, "files");
  await choose(page, portal.file("other.json", other));
  await page.locator(".files .lines > li:nth-child(2)").waitFor();
  await openScreen(page, "overview");
  await page.locator(".whose-form").waitFor();
  await support.chooseEverybody(page);
  return page;
}

/** What the overview and the places say. */
async function shown(page) {
  await openScreen(page, "overview");
  const markup = () => page.locator(".content").first().innerHTML();
  await page.locator(".answer .say").waitFor();
  const overview = await markup();
  await openHolders(page);
  return [overview, await markup()];
}

test("two of one name and birthday are joined by the person, and parted again without a trace", async () => {
  const page = await open(childOf(NOAH, "Lægehuset", 2), childOf(NOAH, "Skolen"));
  const apart = await shown(page);
  await openScreen(page, "overview");
  assert.match(
    await textOf(page, ".needs .alike p"),
    /^Er det den samme\? To personer i filerne kan være én\.$/,
  );
  await page.locator("[data-at=same-see]").click();
  await page.locator(".same").waitFor();
  assert.equal(await support.focusedText(page), "Er det den samme person?");
  assert.deepEqual(await page.locator(".same .two > li").allInnerTexts(), [
    "Noah Holm\nFødt 5. marts 2015\n2 oplysninger",
    "Noah Holm\nFødt 5. marts 2015\n1 oplysning",
  ]);
  assert.deepEqual(await page.locator(".same .bullets li").allInnerTexts(), [
    "Navnene passer sammen.",
    "Fødselsdagen er den samme.",
  ]);
  await page.getByRole("button", { name: "Ja, det er den samme" }).click();
  await told(page, "Nu vises de som én.");
  assert.match(await textOf(page, ".same .told"), /^Du har sagt, at de er den samme \(.+\)\.$/);
  assert.match(await support.focusedText(page), /^Du har sagt/);
  const [joined, places] = await shown(page);
  assert.match(joined, /2 steder/);
  assert.match(places, /Lægehuset/);
  assert.match(places, /Skolen/);
  await openScreen(page, "checks");
  await page.getByRole("button", { name: "Fortryd" }).click();
  await told(page, "Nu vises de hver for sig.");
  assert.deepEqual(await shown(page), apart);
  await finish(page);
});

test("where too much speaks against it nobody can join, and the page says why", async () => {
  const number = { identifier: [{ system: CPR, value: "0503151234" }] };
  const emma = { text: "Emma Berg", birthDate: "2012-01-02", ...number };
  const page = await open(childOf({ ...NOAH, ...number }, "Lægehuset"), childOf(emma, "Skolen"));
  assert.equal(await page.locator(".alike").count(), 0, "asked although the answer is known");
  await openScreen(page, "checks");
  const said = await textOf(page, ".same");
  assert.match(said, /De kan ikke samles\. For meget taler imod\./);
  assert.match(said, /Navnene er forskellige\.\s+Fødselsdagene er forskellige\./);
  assert.equal(await page.locator(".same .button").count(), 0);
  assert.doesNotMatch(await wholeText(page), /0503151234/);
  await finish(page);
});

test("in a family nobody is asked", async () => {
  const page = await portal.page();
  await openDemo(page);
  assert.equal(await page.locator(".alike").count(), 0);
  await openScreen(page, "checks");
  assert.equal(await page.locator(".same").count(), 0);
  await finish(page);
});
