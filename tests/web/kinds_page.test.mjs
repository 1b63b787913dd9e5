// SPDX-License-Identifier: MPL-2.0
// What people really have: whatever is chosen, the page says visibly what it is and what to do, with and without files
// before, and what is in a packed file takes the way of a chosen one.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { gzipSync } from "node:zlib";
import * as support from "./support/browser.mjs";
import { manyHolders, twoPersons } from "./support/bundles.mjs";
import { lookAs } from "./support/screens.mjs";
import { noise, zipOf } from "./support/zips.mjs";

const { choose, drop, finish, focusedText, importFile, openScreen, status, textOf, told } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const good = (count = 3) => JSON.stringify(manyHolders(count));

/** Name of a file, what is in it, and what the page says in Danish. */
const FILES = [
  ["brev.pdf", "%PDF-1.7", /^Det er en PDF\. Siden kan ikke læse den endnu\. Behold den selv/],
  ["foto.json", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /^Det er et billede\./],
  ["log.json", "<!doctype html><p>", /^Det er en gemt webside\./],
  [
    "sundhed.har",
    '{"log":{"creator":{},"entries":[]}}',
    /Den har nøgler til dit login\. Slet den, og del den ikke/,
  ],
  ["kort.txt", "shc:/5676", /^Det er et sundhedskort/],
  [
    "dok.xml",
    '<ClinicalDocument xmlns="urn:hl7-org:v3"/>',
    /^Det er et dokument fra sundhedsvæsenet \(CDA\)\./,
  ],
  ["liste.csv", "Dato;Sted\n", /^Det er tekst eller en tabel\./],
  ["tom.json", "", /^Filen er tom\./],
  ["lås.zip", zipOf([{ name: "a.json", text: "[]", flags: 0x801 }]), /^Filen er låst med en kode i pakken\./],
  ["word.docx", zipOf([{ name: "word/document.xml", text: "x" }]), /^Det er et dokument eller et regneark\./],
];

for (const [name, content, says] of FILES) {
  test(`${name} is named with a next step, on the start and beside other files`, async () => {
    const page = await portal.page();
    const file = portal.file(name, content);
    await choose(page, file);
    await page.locator(".failed").waitFor();
    assert.match(await textOf(page, ".failed div > p"), says);
    assert.equal(await textOf(page, ".told"), "1 fil kunne ikke læses.");
    assert.equal(await focusedText(page), "1 fil kunne ikke læses.");
    await told(page, "1 fil kunne ikke læses.");

    await importFile(page, portal.file("god.json", good()));
    await drop(page, [file]);
    await page.locator("section.files .failed").first().waitFor();
    assert.match(await textOf(page, ".failed div > p"), says);
    assert.ok(await page.locator(".told").isVisible());
    assert.equal(await focusedText(page), "1 fil kunne ikke læses.");
    await told(page, /^1 fil kunne ikke læses\./);
    await finish(page);
  });
}

test("among many files the one chosen last stands alone and first", async () => {
  const page = await portal.page();
  const many = Array.from({ length: 8 }, (_, at) => portal.file(`${at}.json`, good(at + 1)));
  await importFile(page, many);
  await openScreen(page, "files");
  await choose(page, portal.file("brev.pdf", "%PDF-1.7"));
  await page.locator(".told").waitFor();
  const rows = page.locator(".files > .lines > li > div > h2");
  assert.deepEqual(await rows.allInnerTexts(), ["Ikke læst: brev.pdf", "8 filer er læst"]);
  await choose(page, portal.file("ny.json", JSON.stringify(twoPersons())));
  await page.getByText("1 fil er læst.", { exact: true }).first().waitFor();
  assert.deepEqual(await rows.allInnerTexts(), ["Læst: ny.json", "Ikke læst: brev.pdf", "8 filer er læst"]);
  await finish(page);
});

test("what came first and was not read whole is told before the answer, and back leads there", async () => {
  const page = await portal.page();
  await choose(page, [portal.file("god.json", good()), portal.file("brev.pdf", "%PDF-1.7")]);
  await page.locator(".told").waitFor();
  assert.equal(await textOf(page, ".told"), "1 fil er læst. 1 fil kunne ikke læses.");
  await openScreen(page, "overview");
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await finish(page);
});

/** Drops something that is no file. */
const dropNothing = (page) =>
  page.locator("indsigt-portal").evaluate((portal) => {
    const event = new Event("drop", { bubbles: true, composed: true, cancelable: true });
    portal.dispatchEvent(Object.assign(event, { dataTransfer: { types: ["Files"], files: [] } }));
  });

test("what is no file is answered in sight, on the start and beside files", async () => {
  const page = await portal.page();
  await dropNothing(page);
  await page.locator(".told").waitFor();
  assert.match(await textOf(page, ".told"), /^Det var ikke en fil\./);
  await importFile(page, portal.file("god.json", good()));
  await dropNothing(page);
  await page.locator("section.files").waitFor();
  assert.match(await textOf(page, ".told"), /^Det var ikke en fil\./);
  assert.match(await focusedText(page), /^Det var ikke en fil\./);
  await finish(page);
});

test("words that a child is writing are not lost to an answer: the page asks first", async () => {
  const page = await portal.page();
  await page.locator("[data-at=demo]").click();
  await page.locator(".answer .say").waitFor();
  await lookAs(page, "Noah");
  await page.locator("textarea").fill("Jeg vil hellere ...");
  await dropNothing(page);
  await page.locator("[data-at=losing]").waitFor();
  assert.equal(await page.locator("textarea").inputValue(), "Jeg vil hellere ...");
  await finish(page);
});

test("a folder that is dropped beside files is answered in sight", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("god.json", good()));
  await drop(page, ["/tmp"]);
  await page.locator(".told").waitFor();
  assert.match(await textOf(page, ".told"), /^Det var ikke en fil\.|^1 fil kunne ikke læses\./);
  await finish(page);
});

test("a ZIP file is unpacked: what is in it is read, named, and can be saved and forgotten", async () => {
  const page = await portal.page();
  const zip = zipOf([
    { name: "svar/a.json", text: good(2) },
    { name: "svar/brev.pdf", text: "%PDF-1.7" },
    { name: "lås.json", text: "[]", flags: 0x801 },
    { name: "mere.zip", text: zipOf([{ name: "b.json", text: good() }]), method: 0 },
  ]);
  await choose(page, portal.file("alt.zip", zip));
  await page.locator(".told").waitFor();
  assert.equal(await textOf(page, ".told"), "1 fil er læst. 3 filer kunne ikke læses.");
  assert.deepEqual((await page.locator(".files .file").allInnerTexts()).sort(), [
    "alt.zip › lås.json",
    "alt.zip › mere.zip",
    "alt.zip › svar/a.json",
    "alt.zip › svar/brev.pdf",
  ]);
  await page.getByText("Det er en pakke i en pakke.").waitFor();
  await openScreen(page, "overview");
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  await openScreen(page, "files");
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await page.getByRole("button", { name: "Fortryd" }).click();
  await page.getByText("alt.zip › svar/a.json").waitFor();
  await finish(page);
});

test("a ZIP file of good files alone leads to the answer, as those files would", async () => {
  const page = await portal.page();
  await choose(page, portal.file("alt.zip", zipOf([{ name: "a.json", text: good(2) }])));
  await page.locator(".answer .say").waitFor();
  await told(page, "1 fil er læst. 2 steder har oplysninger om Noah Holm.");
  await openScreen(page, "files");
  await finish(page);
});

test("gzip is unpacked", async () => {
  const page = await portal.page();
  await choose(page, portal.file("svar.json.gz", gzipSync(good(2))));
  await page.locator(".answer .say").waitFor();
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  await finish(page);
});

test("a bomb is refused, and the page goes on", async () => {
  const page = await portal.page();
  const zip = zipOf([{ name: "a.json", text: Buffer.alloc(60 << 20) }]);
  await choose(page, portal.file("alt.zip", zip));
  await page.locator(".failed").waitFor();
  assert.match(await textOf(page, ".failed div > p"), /^Pakken kan fylde uventet meget/);
  await choose(
    page,
    portal.file(
      "to.zip",
      zipOf([
        { name: "a", text: noise(33 << 20), method: 0 },
        { name: "b", text: noise(33 << 20), method: 0 },
      ]),
    ),
  );
  await page.getByText("Filerne i pakken fylder for meget.").waitFor();
  await importFile(page, portal.file("god.json", good()));
  await finish(page);
});

test("the sentences follow the language, also on the start", async () => {
  const page = await portal.page();
  await choose(page, portal.file("brev.pdf", "%PDF-1.7"));
  await page.locator(".failed").waitFor();
  for (const [locale, says] of [
    ["sv", /^Det är en PDF\./],
    ["en", /^This is a PDF\./],
  ]) {
    await page.locator(".bar select").selectOption(locale);
    await page
      .locator(".portal")
      .and(page.locator(`[lang=${locale}]`))
      .waitFor();
    assert.match(await textOf(page, ".failed div > p"), says);
  }
  await finish(page);
});

test("what a file is called or holds is not written to the console or sent", async () => {
  const page = await portal.page();
  const lines = [];
  page.on("console", (message) => lines.push(message.text()));
  const sent = [];
  page.on("request", (request) => sent.push(request.url()));
  await choose(page, [
    portal.file("010203-1234.pdf", "%PDF-1.7 010203-1234"),
    portal.file("010203-1234.zip", zipOf([{ name: "010203-1234.json", text: "{" }])),
  ]);
  await page.locator(".told").waitFor();
  assert.deepEqual(
    lines.concat(sent).filter((line) => line.includes("1234")),
    [],
  );
  assert.equal(await status(page), "2 filer kunne ikke læses.");
  await finish(page);
});

test("a script that looks at files and does not come is said", async () => {
  const before = (page) => page.context().route("**/kinds-*.js", (route) => route.abort());
  const page = await portal.page({ before });
  await choose(page, portal.file("god.json", good()));
  await page.locator(".failed").waitFor();
  assert.match(await textOf(page, ".failed div > p"), /^En del af siden mangler\./);
  await finish(page, [/kinds-|Failed to load/]);
});
