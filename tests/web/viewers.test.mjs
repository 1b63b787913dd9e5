// SPDX-License-Identifier: MPL-2.0
// The example as each of the family sees it, and as it changes when the clock is moved: what somebody may not see is as
// if it did not exist.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { unfoldAll } from "./support/folds.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

test("the banner says what the viewer is to the person", async () => {
  const family = await openFamily(portal);
  const banner = () => family.text(".who p");
  assert.match(await banner(), /om Noah Holm i dag Du har del i forældremyndigheden\./);
  await family.look("Jonas");
  assert.match(await banner(), /Du har del i forældremyndigheden\./);
  await family.look("Emma");
  assert.match(await banner(), /^Du ser oplysninger om dig selv i dag$/i);
  assert.equal(await family.count("[data-at=panel-person]"), 0, "she sees somebody else");
  await family.look("Plejeforælder");
  assert.match(await banner(), /Du er plejeforælder\./);
  await family.look("Sagsbehandler");
  assert.match(await banner(), /Du ser dem som sagsbehandler\./);
  await family.finish();
});

test("nobody can look as somebody else with files of their own", async () => {
  const family = await openFamily(portal);
  assert.equal(await family.count("[data-at=panel-example]"), 1);
  await family.to("files", "section.files");
  const { manyHolders } = await import("./support/bundles.mjs");
  await support.choose(family.page, portal.file("egen.json", manyHolders(2)));
  await family.page.locator(".demo").waitFor({ state: "detached" });
  await family.page.locator(".answer").waitFor();
  assert.equal(await family.count("[data-at=panel-example]"), 0);
  // Nobody knows who looks on: what can be decided is not offered.
  assert.equal(await family.count("[data-at=nav-consents], [data-at=nav-laws], [data-at=nav-changes]"), 0);
  await family.finish();
});

test("a child comes to its own page", async () => {
  const family = await openFamily(portal);
  await family.look("Liv");
  assert.equal(await family.text("h1"), "Min side");
  await family.finish();
});

test("Noah can decide nothing here, and is told what he can do instead", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  assert.match(await family.text(".content"), /Når du fylder 15 år/);
  await family.to("consents", ".consent");
  assert.equal(await family.count(".consent .button:not(.quiet)"), 0);
  await unfoldAll(family.page);
  await family.page.locator(".consent.is-active .quiet").first().click();
  await family.page.locator(".contact").waitFor();
  assert.match(await family.text(".consent"), /Skriv, hvad du ønsker/);
  await family.finish();
});

test("Noah is not told that the files are silent of what he may not see (P2)", async () => {
  const family = await openFamily(portal);
  await family.look("Noah");
  await family.to("overview", ".seen");
  assert.match(await family.text(".seen"), /Det kan du ikke se her\./);
  assert.doesNotMatch(await support.wholeText(family.page), /Filerne siger ikke/);
  assert.equal(await family.count("[data-at=nav-log], [data-at=nav-sharing]"), 0);
  await family.to("holders", ".lines.holders .title");
  await family.page.locator(".lines.holders .title").first().click();
  await family.page.locator(".contact").waitFor();
  assert.match(await support.wholeText(family.page), /Det kan du ikke se her\./);
  assert.doesNotMatch(await support.wholeText(family.page), /Filerne siger ikke/);
  await family.finish();
});

test("past and coming birthdays stand on Emma's own page until she is of age", async () => {
  const family = await openFamily(portal);
  await family.look("Emma");
  await family.moveClock(["14", "8", "2025"]);
  assert.match(await family.text(".past"), /14\. august 2025/);
  await family.moveClock(["14", "8", "2028"]);
  assert.equal(await family.text("h1"), "Overblik", "of age, the page is an adult's");
  await family.page.locator(".past .link").click();
  await family.page.locator("h1", { hasText: "Min side" }).waitFor();
  assert.equal(await family.count(".past"), 0);
  await family.finish();
});

/** The example with its family changed. */
const withFamily = (change) => (page) =>
  page.route("**/demo.json", async (route) => {
    const demo = await (await route.fetch()).json();
    const family = JSON.parse(demo["family.json"]);
    change(family);
    await route.fulfill({ json: { ...demo, "family.json": JSON.stringify(family) } });
  });

test("somebody who may see nobody gets one sentence and the way to look as somebody else", async () => {
  const before = withFamily((family) => {
    family.ties = family.ties.filter(({ party }) => !party.endsWith("|plejemor"));
    const tie = { party: "urn:indsigt:demo:party|plejemor", subject: "urn:indsigt:demo:person|noah" };
    family.ties.push({ ...tie, role: "nearest_relative" });
  });
  const family = await openFamily(portal, { before });
  await family.look("En i nær familie");
  const text = await family.text(".content");
  assert.match(text, /Det kan du ikke se her\./);
  assert.doesNotMatch(text, /Filerne (viser|siger)/, "what somebody may not see is not said to be absent");
  assert.equal(await family.count("[data-at=panel-example]"), 1);
  await family.finish();
});

test("a caseworker confirms that the place has stopped", async () => {
  const family = await openFamily(portal);
  await family.to("consents", ".consent");
  await family.page.getByRole("button", { name: /^Stop deling: Familieafdelingen/ }).click();
  await family.ready();
  await family.page.locator(".answers .button:last-child").click();
  await family.page.locator(".receipt").waitFor();
  await family.look("Sagsbehandler");
  await family.to("consents", ".consent");
  await family.page.getByRole("button", { name: /^Bekræft, at vi er stoppet: Familieafdelingen/ }).click();
  await family.page.locator(".receipt").waitFor();
  assert.match(await family.text(".receipt"), /I har bekræftet/);
  await family.look("Mette");
  await family.to("consents", ".consent");
  assert.equal(await family.page.getByText("ikke bekræftet").count(), 0);
  await family.finish();
});
