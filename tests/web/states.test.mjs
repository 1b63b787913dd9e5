// SPDX-License-Identifier: MPL-2.0
// What the page says where something is missing: the network, a script, time, or information.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders, twoPersons } from "./support/bundles.mjs";
import { MAIN } from "./support/screens.mjs";

const { choose, finish, holdWorker, importFile, openDemo, openScreen, textOf, told, wholeText } = support;
const NOTE = "Du har ikke net. Det, du har åbnet, virker stadig.";
const SCREENS = /\/all-\w+\.js$/;
const NOT_FETCHED = [/^console: Failed to load resource/, /^console: TypeError: Failed to fetch/];

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** A page that has fetched of its own accord whatever it will ever need; what it asks for from now on is in `asked`. */
async function openWhole() {
  const page = await portal.page();
  // The words are fetched after the screens.
  await page.locator(".difficult").waitFor();
  // The core has answered once.
  await page
    .workers()[0]
    .evaluate(() => fetch("indsigt-core.wasm").then((response) => response.arrayBuffer()));
  page.asked = [];
  return page;
}

async function goOffline(page) {
  await page.context().setOffline(true);
  await page.locator(".offline").waitFor();
  page.on("request", (request) => page.asked?.push(request.url()));
}

// ---- without a network

test("without a network the page says so, and says when it is back", async () => {
  const page = await openWhole();
  assert.equal(await page.locator(".offline").count(), 0);
  await goOffline(page);
  assert.equal(await textOf(page, ".offline"), NOTE);
  await told(page, NOTE);
  await page.context().setOffline(false);
  await page.locator(".offline").waitFor({ state: "detached" });
  await told(page, "Du har net igen.");
  await finish(page);
});

test("without a network a file is read and every screen opens, also those that were never seen", async () => {
  const page = await openWhole();
  await goOffline(page);
  await importFile(page, portal.file("to.json", twoPersons()));
  assert.equal(await textOf(page, ".answer .say"), "1 sted har oplysninger om Noah Holm.");
  for (const [screen, title] of [
    ["holders", "Hvem har oplysninger om Noah Holm?"],
    ["coverage", "Hvad findes, og hvad findes ikke?"],
    ["files", "Dine filer"],
    ["about", "Om siden"],
  ]) {
    await openScreen(page, screen);
    assert.equal(await textOf(page, ".content h1"), title);
  }
  await page.getByText(/^Alle svære ord/).waitFor();
  assert.deepEqual(page.asked, []);
  await finish(page);
});

test("without a network the example that was opened works on", async () => {
  const page = await openWhole();
  await openDemo(page);
  await goOffline(page);
  for (const [name, enter] of MAIN) {
    await enter(page);
    assert.doesNotMatch(await textOf(page, ".content h1"), /kunne ikke/, name);
  }
  assert.deepEqual(page.asked, []);
  await finish(page);
});

test("an example that cannot be fetched is told where it was wanted, and can be had once there is a network", async () => {
  const page = await openWhole();
  await goOffline(page);
  const sentence = "Denne del kunne ikke hentes. Se, om du har net, og prøv igen.";
  await page.locator("[data-at=demo]").click();
  await told(page, sentence);
  assert.equal(await textOf(page, ".example .fault"), sentence);
  assert.equal(await page.locator(".who").count(), 0);
  await page.context().setOffline(false);
  await openDemo(page);
  assert.match(await textOf(page, ".answer .say"), /^29 steder/);
  await openScreen(page, "files");
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await page.locator(".example").waitFor();
  assert.equal(await page.locator(".fault").count(), 0, "the fault is still there");
  await finish(page, NOT_FETCHED);
});

test("an example that comes damaged is told, and nothing of it is shown", async () => {
  const page = await portal.page({
    before: (page) => page.route("**/demo.json", (route) => route.fulfill({ body: '{"manifest.json":' })),
  });
  await page.locator("[data-at=demo]").click();
  await page.locator(".example .fault").waitFor();
  assert.equal(await page.locator(".who, .files, .demo").count(), 0);
  await importFile(page, portal.file("to.json", twoPersons()));
  assert.equal(await page.locator(".demo").count(), 0);
  await finish(page, [/SyntaxError/]);
});

// ---- a script that does not come

test("a screen whose script cannot be fetched says so, and comes with another try", async () => {
  const page = await portal.page({ before: (page) => page.route(SCREENS, (route) => route.abort()) });
  await choose(page, portal.file("to.json", twoPersons()));
  await page.getByRole("heading", { name: "Denne del kunne ikke vises" }).waitFor();
  assert.equal(
    await textOf(page, ".content .say"),
    "Denne del af siden kunne ikke hentes. Prøv igen, eller åbn siden igen.",
  );
  assert.equal(await support.focusedText(page), "Denne del kunne ikke vises");
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await page.getByRole("heading", { name: "Denne del kunne ikke vises" }).waitFor();
  await page.unroute(SCREENS);
  await page.getByRole("button", { name: "Prøv igen" }).click();
  await support.waitForAnswer(page);
  assert.equal(await textOf(page, ".answer .say"), "1 sted har oplysninger om Noah Holm.");
  assert.equal(await support.focusedText(page), "Overblik");
  await openScreen(page, "holders");
  await page.locator(".holders > li").first().waitFor();
  await finish(page, NOT_FETCHED);
});

test("a screen that the core refuses says why, and the others work on", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await page.workers()[0].evaluate(() => {
    const { parse } = JSON;
    JSON.parse = () => {
      JSON.parse = parse;
      return { error: { code: "subject.unknown", place: "" } };
    };
  });
  await openScreen(page, "holders");
  assert.equal(await textOf(page, ".content h1"), "Denne del kunne ikke vises");
  assert.equal(await textOf(page, ".content .say"), "Personen er ikke i filerne. Vælg en anden person.");
  await openScreen(page, "overview");
  assert.equal(await textOf(page, ".answer .say"), "1 sted har oplysninger om Noah Holm.");
  await finish(page);
});

// ---- what takes time

test("what takes longer than a second is said, and no sooner", async () => {
  const page = await portal.page({ before: (page) => page.clock.install() });
  await importFile(page, portal.file("to.json", twoPersons()));
  const waiting = page.locator(".waiting p");
  const release = await holdWorker(page);
  await support.stopClock(page);
  await page.locator("[data-at=answer-open]").click();
  await page.clock.runFor(900);
  assert.equal(await waiting.count(), 0);
  await page.clock.runFor(200);
  await waiting.waitFor();
  assert.equal(await waiting.innerText(), "Vent lidt. Siden arbejder.");
  await told(page, "Vent lidt. Siden arbejder.");
  assert.ok(await page.locator(".exit").isEnabled());
  await release();
  await page.locator(".holders > li").first().waitFor();
  assert.equal(await waiting.count(), 0);
  await finish(page);
});

test("an example that is long on its way is waited for in words", async () => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await portal.page({
    before: async (page) => {
      await page.clock.install();
      await page.route("**/demo.json", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await support.stopClock(page);
  await page.locator("[data-at=demo]").click();
  await page.clock.runFor(900);
  assert.equal(await page.locator(".waiting p").count(), 0);
  await page.clock.runFor(200);
  await page.locator(".waiting p").waitFor();
  assert.equal(await textOf(page, ".waiting p"), "Vent lidt. Siden arbejder.");
  send();
  await page.locator(".answer .say").waitFor();
  await page.locator(".waiting:empty").waitFor({ state: "attached" });
  await finish(page);
});

test("a core that is slow to come is nothing to wait for before anything is asked of it", async () => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  const page = await portal.page({
    before: async (page) => {
      await page.clock.install();
      await page.context().route("**/*.wasm", async (route) => {
        await held;
        await route.continue();
      });
    },
  });
  await support.stopClock(page);
  await page.clock.runFor(5_000);
  assert.equal(await page.locator(".waiting p").count(), 0);
  await choose(page, portal.file("to.json", twoPersons()));
  await page.clock.runFor(1_100);
  await page.getByText("Vent lidt. Siden læser to.json.").first().waitFor();
  send();
  await page.locator(".whose-form").waitFor();
  await finish(page);
});

// ---- what is not there

const NOBODY_LOOKED = /ingen (har )?(set|læst|delt|åbnet)|er ikke (set|læst|delt)/i;

test("a file with nobody in it: every screen says so, and none says that nobody has anything", async () => {
  const page = await portal.page();
  const place = { fullUrl: "urn:uuid:s", resource: { resourceType: "Organization", id: "s", name: "Sted" } };
  await importFile(
    page,
    portal.file("ingen.json", { resourceType: "Bundle", type: "collection", entry: [place] }),
  );
  assert.equal(await textOf(page, ".answer .say"), "Filerne nævner ingen person.");
  assert.equal(await page.locator(".who").count(), 0);
  assert.doesNotMatch(await wholeText(page), NOBODY_LOOKED);
  // Of nobody there is nothing to open.
  assert.deepEqual(await page.locator(".place").allInnerTexts(), ["Overblik", "Oplysninger", "Mere"]);
  for (const [screen, title] of [
    ["files", "Dine filer"],
    ["about", "Om siden"],
  ]) {
    await openScreen(page, screen);
    assert.equal(await textOf(page, ".content h1"), title);
  }
  await openScreen(page, "files");
  await choose(page, portal.file("to.json", twoPersons()));
  await page.getByRole("button", { name: "Vælg, hvem det handler om" }).click();
  await support.waitForAnswer(page);
  await page.locator(".whose", { hasText: "Noah Holm" }).waitFor();
  await finish(page);
});

test("a person without a log: nothing says or looks as if nobody had looked", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(1)));
  const unsaid = "Filerne siger ikke, hvem der har set oplysningerne.";
  assert.equal(await textOf(page, ".seen .say"), unsaid);
  assert.match(await textOf(page, ".seen"), /Det betyder ikke, at ingen har\./);
  assert.doesNotMatch(await textOf(page, ".seen"), /\b0\b/, "a nought looks like an answer");
  assert.equal(await page.locator("[data-at=nav-log], [data-at=nav-sharing]").count(), 0);
  await openScreen(page, "holders");
  await page.locator(".holders .title").click();
  await page.locator(".contact").waitFor();
  assert.match(
    await textOf(page, ".content"),
    /Filerne siger ikke, at stedet har set eller delt oplysninger\./,
  );
  await openScreen(page, "overview");
  const text = (await textOf(page, ".content")).replaceAll("Det betyder ikke, at ingen har.", "");
  assert.doesNotMatch(text, NOBODY_LOOKED);
  await finish(page);
});

test("a person without sources, kinds or consents: unknown is said, and nothing is said not to be there", async () => {
  const page = await portal.page();
  await importFile(
    page,
    portal.file("p.json", { resourceType: "Patient", id: "p", name: [{ text: "Noah" }] }),
  );
  assert.match(await textOf(page, ".answer .say"), /viser ikke, hvem der har oplysninger om Noah\.$/);
  assert.match(await textOf(page, ".allowed"), /Filerne nævner ingen samtykker\./);
  // What has nothing in it is not offered: nothing there can look like an answer.
  await openScreen(page, "files");
  assert.equal(await page.locator(":is([data-at=nav-coverage], [data-at=nav-sources], .near)").count(), 0);
  await finish(page);
});

test("a choice that nothing fits offers the whole list again", async () => {
  const page = await portal.page();
  await openDemo(page);
  await openScreen(page, "log");
  await page.locator(".filter-box summary").click();
  await page.locator("[name=from-day]").fill("1");
  await page.locator("[name=from-year]").fill("2030");
  await page.locator(".filter [type=submit]").click();
  await page.locator(".days .empty").waitFor();
  assert.match(await textOf(page, ".days .empty"), /^Ingen linjer passer til det, du har valgt\./);
  // Sources that do not answer may know more.
  assert.match(await textOf(page, ".days .empty"), /3 kilder svarer ikke\. Der kan være flere opslag/);
  await page.locator(".empty .button").click();
  await page.locator(".days .group").first().waitFor();
  await finish(page);
});
