// SPDX-License-Identifier: MPL-2.0
// The main path: files go in, and the answer is the one that an independent count gives.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { hostileNames, large, manyHolders, twoPersons } from "./support/bundles.mjs";
import { countHolders } from "./support/holders.mjs";

const { choose, drop, exampleFile, finish, importFile, openHolders, openMore, openScreen } = support;
const { readJson, sharedFile, status, textOf, told, wholeText } = support;
const SYNTHEA = "fhir/synthea/Kathy_Walker_59885d16-d333-481e-8edb-422fa047d6b6.json";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const numberIn = (text) => Number(text.replaceAll(".", "").match(/\d+/)[0]);

/** The list behind the answer: for each place its number of items, as the place's own screen says it. */
async function readList(page) {
  await openHolders(page);
  const counts = [];
  for (let at = 0; at < (await page.locator(".holders > li").count()); at++) {
    await page.locator(".holders .title").nth(at).click();
    await page.locator(".contact").waitFor();
    counts.push(numberIn(await textOf(page, ".content section .say strong")));
    await page.getByRole("button", { name: "Tilbage" }).click();
    await page.locator(".holders > li").first().waitFor();
  }
  return counts;
}

async function assertCounted(page, bundle) {
  const expected = countHolders(bundle);
  assert.ok(expected.holders.size > 0, "a file that shows nothing tests nothing");
  const answer = await textOf(page, ".answer .say");
  const place = expected.holders.size === 1 ? "sted" : "steder";
  assert.match(answer, new RegExp(`^${expected.holders.size} ${place} har oplysninger om .+\\.$`));
  assert.equal(await textOf(page, ".answer .say strong"), `${expected.holders.size} ${place}`);
  assert.deepEqual(
    await readList(page),
    [...expected.holders.values()].sort((a, b) => b - a),
  );
}

test("a Synthea bundle is dropped on the page", async (context) => {
  const file = sharedFile(SYNTHEA);
  if (!file) return context.skip(`${SYNTHEA} is absent: set INDSIGT_SHARED to the shared folder`);
  const page = await portal.page();
  await drop(page, [file]);
  await page.locator(".answer .say").waitFor();
  assert.match(await status(page), /^1 fil er læst\. 3 steder har oplysninger om /);
  await assertCounted(page, readJson(file));
  await finish(page);
});

for (const name of ["Bundle-lipids.json", "Bundle-ghp.json", "Bundle-101.json", "Bundle-hla-1.json"]) {
  test(`HL7's own example ${name} is chosen`, async () => {
    const page = await portal.page();
    await importFile(page, exampleFile(name));
    await assertCounted(page, readJson(exampleFile(name)));
    await finish(page);
  });
}

test("where no place is stated the page says so, and shows no empty list", async () => {
  const bundle = readJson(exampleFile("Bundle-xds.json"));
  const { holders, unstated } = countHolders(bundle);
  assert.equal(holders.size, 0);
  assert.equal(unstated, 1);
  const page = await portal.page();
  await importFile(page, exampleFile("Bundle-xds.json"));
  assert.match(await textOf(page, ".answer .say"), /De siger ikke, hvem der har dem/);
  await openMore(page);
  // Whoever wrote it is a person, and no place.
  assert.match(
    await textOf(page, ".answer"),
    /For 1 oplysning nævner filerne en medarbejder, men intet sted/,
  );
  assert.equal(await page.locator("[data-at=answer-open]").count(), 0);
  await finish(page);
});

test("a long list comes in pages of fifty, and the focus goes to where the new ones begin", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(120)));
  await openHolders(page);
  assert.equal(await page.locator("h1").evaluate((h1) => h1.getRootNode().activeElement === h1), true);
  const [earlier, later] = ["Forrige", "Næste"].map((name) => page.getByRole("button", { name }));
  const names = new Set();
  for (const [first, last] of [
    [1, 50],
    [51, 100],
    [101, 120],
  ]) {
    await page.getByText(`${first}–${last} af 120`).waitFor();
    const shown = await page.locator(".holders h2").allInnerTexts();
    assert.equal(shown.length, last - first + 1);
    shown.forEach((name) => names.add(name));
    assert.equal(await earlier.isDisabled(), first === 1);
    assert.equal(await later.isDisabled(), last === 120);
    if (last === 120) break;
    await later.click();
    await page.getByText(`${last + 1}–`).waitFor();
    assert.equal(await support.focusedText(page), "120 steder");
  }
  assert.equal(names.size, 120);
  await earlier.click();
  await page.getByText("51–100 af 120").waitFor();
  await finish(page);
});

test("a list of one page has nothing to turn", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("halvtreds.json", manyHolders(50)));
  await openHolders(page);
  assert.equal(await page.locator(".holders > li").count(), 50);
  assert.equal(await page.locator(".pager").count(), 0);
  await finish(page);
});

test("files of several persons show nobody before it is said whom they are about", async () => {
  const page = await portal.page();
  await choose(page, portal.file("to.json", twoPersons()));
  await page.locator(".whose-form").waitFor();
  await told(page, "1 fil er læst. Hvem handler det om?");
  assert.equal(await support.focusedText(page), "Hvem handler det om?");
  assert.deepEqual(await page.locator(".whose-form label").allInnerTexts(), [
    "Noah Holm\n2 oplysninger",
    "Emma Holm\n1 oplysning",
  ]);
  assert.equal(await page.locator(".who, .answer").count(), 0, "somebody is shown");
  assert.doesNotMatch(await wholeText(page), /Lægehuset/);
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await told(page, "Vælg mindst én");
  await page.getByLabel("Emma Holm").check();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await page.locator(".whose", { hasText: "Emma Holm" }).waitFor();
  assert.match(await textOf(page, ".answer .say"), /om Emma Holm\./);
  assert.doesNotMatch(await wholeText(page), /Noah/);
  assert.equal(await page.locator("[data-at=panel-person]").count(), 0, "others are offered");
  // Whoever is new is asked about, and nobody is shown until then.
  await openScreen(page, "files");
  await choose(page, portal.file("mange.json", manyHolders(3)));
  await page.locator(".files .lines > li:nth-child(2)").waitFor();
  assert.equal(await page.locator(".who").count(), 0, "somebody is shown");
  await page.getByRole("button", { name: "Vælg, hvem det handler om" }).click();
  await page.locator(".whose-form").waitFor();
  assert.equal(await page.getByLabel("Emma Holm").isChecked(), true, "the choice is forgotten");
  await support.chooseEverybody(page);
  await page.locator("[data-at=panel-person]").waitFor();
  await finish(page);
});

test("the person can be switched, and the banner says whose information this is", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  assert.match(await textOf(page, ".who p"), /Noah Holm/);
  const opener = page.getByRole("button", { name: "Noah Holm, skift person" });
  assert.equal(await opener.getAttribute("aria-expanded"), "false");
  await opener.click();
  assert.equal(await opener.getAttribute("aria-expanded"), "true");
  assert.deepEqual(await page.locator(".persons .choice").allInnerTexts(), [
    "Noah Holm 2 oplysninger",
    "Emma Holm 1 oplysning",
  ]);
  assert.equal(await textOf(page, ".persons [aria-current=true] strong"), "Noah Holm");
  await page.locator(".persons .choice", { hasText: "Emma Holm" }).click();
  await page.locator(".whose", { hasText: "Emma Holm" }).waitFor();
  assert.match(
    await textOf(page, ".answer .say"),
    /^Filerne har oplysninger om Emma Holm\. De siger ikke, hvem der har dem\.$/,
  );
  await told(page, "Emma Holm");
  assert.equal(await page.locator(".persons").count(), 0, "the choice is still open");
  assert.equal(await support.focusedText(page), "Overblik");
  await finish(page);
});

test("a second file adds to the first, and the same file is noticed", async () => {
  const page = await portal.page();
  const first = portal.file("en.json", twoPersons());
  await importFile(page, first);
  await openScreen(page, "files");
  await choose(page, first);
  await page.locator(".files .lines > li:nth-child(2)").waitFor();
  assert.match(await textOf(page, ".files li"), /Filen var her allerede/);
  await choose(page, portal.file("mange.json", manyHolders(5)));
  await page.locator(".files .lines > li:nth-child(3)").waitFor();
  await openScreen(page, "overview");
  await page.locator(".whose-form").waitFor();
  await support.chooseEverybody(page);
  await openMore(page);
  await page.getByText("Svaret bygger kun på 2 filer.").waitFor();
  await finish(page);
});

test("clearing forgets everything and begins again", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await openScreen(page, "files");
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await page.locator(".drop").waitFor();
  await told(page, "Alt er glemt. Du kan fortryde i et minut.");
  assert.doesNotMatch(await wholeText(page), /Noah|to\.json/);
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  // The core has forgotten too, not only the screen.
  await openMore(page);
  await page.getByText("Svaret bygger kun på 1 fil.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Noah Holm, skift person" }).count(), 0);
  await finish(page);
});

test("names are text, whatever they say", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("<b>&.json", hostileNames()));
  assert.match(
    await textOf(page, ".answer .say"),
    /om <img src=x onerror=alert\(1\)> \*\*\{ \$count \}\*\*\.$/,
  );
  assert.equal(await page.locator("img, script:not([src])").count(), 0);
  await openHolders(page);
  assert.equal(await textOf(page, ".holders h2"), '<script>alert("x")</script>');
  await finish(page);
});

test("a file of 10 MB works", async () => {
  const page = await portal.page();
  const { bundle, visits } = large(10);
  await choose(page, portal.file("stor.json", bundle));
  await page.locator(".answer .say").waitFor({ timeout: 60_000 });
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  await openHolders(page);
  const written = (number) => new Intl.NumberFormat("da-DK").format(number);
  const fromB = Math.ceil(visits / 3);
  const what = await page.locator(".holders > li p:not(.note)").allInnerTexts();
  assert.deepEqual(
    what.map((text) => text.trim()),
    [`${written(visits - fromB)} besøg`, `${written(fromB)} besøg`],
  );
  await finish(page);
});

test("nothing leaves the browser and nothing is kept in it", async () => {
  const page = await portal.page();
  const sent = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  await importFile(page, portal.file("to.json", twoPersons()));
  await openHolders(page);
  // The core may still be on its way when the file is chosen; the other screens, their sentences and style and the words come after the first.
  const own =
    /^GET http:\/\/127\.0\.0\.1:\d+\/(indsigt-core\.(js|wasm)|(all|all_acts|chunk|kinds)-\w+\.js|obtain-\w+\.json|portal-\w+\.css|locales\/(words|core|later|files)-[\w-]+\.ftl)$/;
  assert.deepEqual(
    sent.filter((line) => !own.test(line)),
    [],
  );
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
    document.cookie,
    history.length,
  ]);
  assert.deepEqual(kept.slice(0, 5), [0, 0, 0, 0, ""]);
  assert.equal(await page.title(), "Indsigt");
  await finish(page);
});
