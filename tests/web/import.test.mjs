// SPDX-License-Identifier: MPL-2.0
// The main path: files go in, and the answer is the one that an independent count gives.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { hostileNames, large, manyHolders, twoPersons } from "./support/bundles.mjs";
import { countHolders } from "./support/holders.mjs";

const { choose, drop, exampleFile, finish, importFile, readJson, sharedFile, status, textOf, waitForFiles } =
  support;
const SYNTHEA = "fhir/synthea/Kathy_Walker_59885d16-d333-481e-8edb-422fa047d6b6.json";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const sumOf = (text) => (text.match(/\d+/g) ?? []).reduce((sum, number) => sum + Number(number), 0);

/** The list behind the answer: for each row its number of items, read from its sentence. */
async function readList(page) {
  await page.locator(".go").click();
  await page.locator(".holders > li").first().waitFor();
  const rows = await page.locator(".holders > li > p:not(.note)").allInnerTexts();
  return rows.map(sumOf);
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

for (const name of ["Bundle-lipids.json", "Bundle-ghp.json", "Bundle-101.json", "Bundle-xds.json"]) {
  test(`HL7's own example ${name} is chosen`, async () => {
    const page = await portal.page();
    await importFile(page, exampleFile(name));
    await assertCounted(page, readJson(exampleFile(name)));
    await finish(page);
  });
}

test("where no holder is stated the page says so, and shows no empty list", async () => {
  const bundle = readJson(exampleFile("Bundle-hla-1.json"));
  const { holders, unstated } = countHolders(bundle);
  assert.equal(holders.size, 0);
  const page = await portal.page();
  await importFile(page, exampleFile("Bundle-hla-1.json"));
  assert.match(await textOf(page, ".answer .say"), /viser ikke, hvem der har oplysninger/);
  assert.match(
    await textOf(page, ".answer"),
    new RegExp(`For ${unstated} oplysninger står der ikke, hvem der har dem`),
  );
  assert.equal(await page.locator(".go").count(), 0);
  await finish(page);
});

test("a long list comes fifty at a time, and the focus goes to the first new row", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("mange.json", manyHolders(120)));
  assert.equal((await readList(page)).length, 50);
  assert.match(await textOf(page, ".main"), /50 af 120 vist/);
  assert.equal(await page.locator("h1").evaluate((h1) => h1.getRootNode().activeElement === h1), true);
  await page.getByRole("button", { name: "Vis flere" }).click();
  await page.locator("[data-row='99']").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.dataset.row), "50");
  assert.equal(await status(page), "100 af 120 vist");
  await page.getByRole("button", { name: "Vis flere" }).click();
  await page.locator("[data-row='119']").waitFor();
  assert.equal(await page.getByRole("button", { name: "Vis flere" }).count(), 0);
  const names = await page.locator(".holders h2").allInnerTexts();
  assert.equal(new Set(names).size, 120);
  await finish(page);
});

test("the person can be switched, and the banner says whose information this is", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  assert.equal(await textOf(page, ".who p"), "Du ser oplysninger om Noah Holm.");
  await page.getByLabel("Skift person").focus();
  await page.getByLabel("Skift person").selectOption({ label: "Emma Holm (1 oplysning)" });
  await page.getByText("Du ser oplysninger om Emma Holm.").waitFor();
  assert.match(
    await textOf(page, ".answer .say"),
    /^Filerne viser ikke, hvem der har oplysninger om Emma Holm\.$/,
  );
  assert.match(await status(page), /Emma Holm/);
  assert.equal(
    await page.evaluate(() => document.activeElement.shadowRoot.activeElement.localName),
    "select",
  );
  await finish(page);
});

test("a second file adds to the first, and the same file is noticed", async () => {
  const page = await portal.page();
  const first = portal.file("en.json", twoPersons());
  await importFile(page, first);
  await choose(page, first);
  await waitForFiles(page, 2);
  assert.match(await textOf(page, ".files li"), /Filen var her allerede/);
  await choose(page, portal.file("mange.json", manyHolders(5)));
  await waitForFiles(page, 3);
  await page.getByText("Svaret bygger kun på 2 filer.").waitFor();
  await finish(page);
});

test("clearing forgets everything and begins again", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await page.locator(".drop").waitFor();
  assert.equal(await status(page), "Alt er glemt. Du kan begynde forfra.");
  assert.doesNotMatch(
    await page.locator("indsigt-portal").evaluate((host) => host.shadowRoot.textContent),
    /Noah/,
  );
  await importFile(page, portal.file("mange.json", manyHolders(3)));
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  // The core has forgotten too, not only the screen.
  assert.match(await textOf(page, ".answer"), /Svaret bygger kun på 1 fil\./);
  assert.equal(await page.getByLabel("Skift person").count(), 0);
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
  await page.locator(".go").click();
  assert.equal(await textOf(page, ".holders h2"), '<script>alert("x")</script>');
  await finish(page);
});

test("a file of 10 MB works", async () => {
  const page = await portal.page();
  const { bundle, visits } = large(10);
  await choose(page, portal.file("stor.json", bundle));
  await page.locator(".answer .say").waitFor({ timeout: 60_000 });
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  const rows = await readList(page);
  // The list writes thousands with a dot, which sumOf reads as two numbers: compare the text instead.
  assert.equal(rows.length, 2);
  const written = (number) => new Intl.NumberFormat("da-DK").format(number);
  const fromB = Math.ceil(visits / 3);
  const what = await page.locator(".holders > li > p:not(.note)").allInnerTexts();
  assert.deepEqual(what, [`${written(visits - fromB)} besøg`, `${written(fromB)} besøg`]);
  await finish(page);
});

test("nothing leaves the browser and nothing is kept in it", async () => {
  const page = await portal.page();
  const sent = [];
  page.on("request", (request) => sent.push(`${request.method()} ${request.url()}`));
  await importFile(page, portal.file("to.json", twoPersons()));
  await page.locator(".go").click();
  await page.locator(".holders").waitFor();
  // The core may still be on its way when the file is chosen.
  assert.deepEqual(
    sent.filter((line) => !/^GET .*\/indsigt-core\.(js|wasm)$/.test(line)),
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
