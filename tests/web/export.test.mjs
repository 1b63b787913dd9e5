// SPDX-License-Identifier: MPL-2.0
// Saving: a copy of a file and the list, each after a warning, under names that say nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { hostileNames, manyHolders, twoPersons } from "./support/bundles.mjs";
import { readCsv } from "./support/csv.mjs";

const { download, exampleFile, finish, focusedText, importFile, openHolders, openScreen } = support;
const { readJson, textOf, told } = support;
const COPY =
  "Kopien indeholder alle oplysningerne. Andre, der bruger telefonen eller computeren, kan læse den.";
const LIST =
  "Listen viser, hvem der har oplysninger. Andre, der bruger telefonen eller computeren, kan læse den.";
// A civil number and a name, as portals like to put them into file names.
const TELLING = "noah-holm-010117-4321";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const click = (page, name) => page.getByRole("button", { name, exact: true }).click();

async function saveCopy(page) {
  await openScreen(page, "files");
  await page.locator(".save").first().click();
  assert.equal(await textOf(page, ".ask p"), COPY);
  return download(page, () => click(page, "Gem"));
}

/** What the overview says about who holds something, with what is behind it. */
async function answer(page) {
  await openScreen(page, "overview");
  await support.openMore(page);
  return textOf(page, ".answer");
}

async function clear(page) {
  await openScreen(page, "files");
  await click(page, "Ryd og begynd forfra");
  await page.locator(".drop").waitFor();
}

for (const [name, source] of [
  ["an own bundle", () => JSON.stringify(twoPersons(), null, 2)],
  ["HL7's example with a document", () => readFileSync(exampleFile("Bundle-xds.json"), "utf8")],
  ["HL7's example with narrative", () => readFileSync(exampleFile("Bundle-lipids.json"), "utf8")],
]) {
  test(`a copy comes back as the same answer, and its copy is the same to the byte: ${name}`, async () => {
    const page = await portal.page();
    await importFile(page, portal.file(`${TELLING}.json`, source()));
    const before = await answer(page);
    const copy = await saveCopy(page);
    assert.equal(copy.name, "oplysninger-1.json");
    assert.deepEqual(JSON.parse(copy.bytes), JSON.parse(source()));
    await told(page, "Din browser gemmer filen nu.");
    assert.equal(await answer(page), before);
    await clear(page);
    await importFile(page, portal.file("igen.json", copy.bytes));
    assert.equal(await answer(page), before);
    const second = await saveCopy(page);
    assert.ok(copy.bytes.equals(second.bytes), "the second copy is another");
    await finish(page);
  });
}

test("a file of lines comes back as lines", async () => {
  const page = await portal.page();
  const lines = twoPersons().entry.map(({ resource }) => resource);
  const linked = JSON.stringify(lines.map((one) => JSON.stringify(one)).join("\n"));
  const text = JSON.parse(linked.replaceAll(/urn:uuid:(noah|emma)/g, "Patient/$1")).replaceAll(
    "urn:uuid:clinic",
    "Organization/clinic",
  );
  await importFile(page, portal.file(`${TELLING}.ndjson`, text));
  const before = await answer(page);
  assert.match(before, /1 sted har oplysninger om Noah Holm\./);
  const copy = await saveCopy(page);
  assert.equal(copy.name, "oplysninger-1.ndjson");
  assert.deepEqual(
    copy.bytes.toString().trim().split("\n").map(JSON.parse),
    text.split("\n").map(JSON.parse),
  );
  await clear(page);
  await importFile(page, portal.file("igen.ndjson", copy.bytes));
  assert.equal(await answer(page), before);
  assert.ok(copy.bytes.equals((await saveCopy(page)).bytes));
  await finish(page);
});

test("each file has its own copy, also in the groups of many", async () => {
  const page = await portal.page();
  const files = [1, 2, 3, 4, 5, 6].map((n) => portal.file(`${n}.json`, manyHolders(n)));
  await importFile(page, files);
  await openScreen(page, "files");
  await page.locator(".read summary").click();
  await page.getByRole("button", { name: "Gem en kopi af 4.json" }).click();
  const copy = await download(page, () => click(page, "Gem"));
  assert.equal(copy.name, "oplysninger-4.json");
  assert.deepEqual(JSON.parse(copy.bytes), readJson(files[3]));
  await finish(page);
});

test("saying no saves nothing, and two equal buttons ask", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await openScreen(page, "files");
  const saved = [];
  page.on("download", (one) => saved.push(one));
  await page.locator(".save").click();
  const [yes, no] = await page.locator(".ask button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, fontWeight, borderWidth } = getComputedStyle(button);
      return { width, height, color, backgroundColor, fontWeight, borderWidth };
    }),
  );
  assert.deepEqual(yes, no);
  await click(page, "Gem ikke");
  assert.equal(await page.locator(".ask").count(), 0);
  await page.locator(".save").click();
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".ask").count(), 0);
  // A download that is wanted comes after whatever was not.
  await page.locator(".save").click();
  await download(page, () => click(page, "Gem"));
  assert.equal(saved.length, 1);
  await finish(page);
});

test("the address of a copy is given back", async () => {
  const page = await portal.page({ before: (page) => page.clock.install() });
  await page.evaluate(() => {
    const { createObjectURL, revokeObjectURL } = URL;
    globalThis.open = [];
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      globalThis.open.push(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      globalThis.open = globalThis.open.filter((one) => one !== address);
      revokeObjectURL.call(URL, address);
    };
  });
  await importFile(page, portal.file("to.json", twoPersons()));
  await saveCopy(page);
  assert.equal(await page.evaluate(() => globalThis.open.length), 1);
  await page.clock.runFor(15_000);
  assert.equal(await page.evaluate(() => globalThis.open.length), 0);
  await finish(page);
});

test("saving works with the keyboard alone, and the focus comes back", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await openScreen(page, "files");
  await page.locator(".save").focus();
  await page.keyboard.press("Enter");
  assert.equal(await focusedText(page), COPY);
  await page.keyboard.press("Tab");
  assert.equal(await focusedText(page), "Gem");
  await page.keyboard.press("Tab");
  assert.equal(await focusedText(page), "Gem ikke");
  await page.keyboard.press("Shift+Tab");
  const copy = await download(page, () => page.keyboard.press("Enter"));
  assert.equal(copy.name, "oplysninger-1.json");
  assert.equal(await focusedText(page), "Gem en kopi");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  assert.equal(await focusedText(page), "Gem en kopi");
  assert.equal(await textOf(page, "h1"), "Dine filer", "Escape closed the screen as well");

  await openScreen(page, "holders");
  await page.locator(".save").focus();
  await page.keyboard.press("Enter");
  assert.equal(await focusedText(page), LIST);
  await page.keyboard.press("Escape");
  assert.equal(await focusedText(page), "Gem listen");
  assert.equal(await page.locator(".holders").count(), 1, "Escape closed the screen as well");
  await finish(page);
});

for (const [locale, file, separator, header] of [
  ["da", "liste.csv", ";", ["Sted", "Antal", "Oplysninger", "Nyest"]],
  ["sv", "lista.csv", ";", ["Verksamhet", "Antal", "Uppgifter", "Nyast"]],
  ["en", "list.csv", ",", ["Place", "Number", "Information", "Newest"]],
]) {
  test(`the list is saved whole, in the reader's language: ${locale}`, async () => {
    const page = await portal.page();
    await page.locator(".bar select").selectOption(locale);
    await page.locator(`.portal[lang=${locale}]`).waitFor();
    await importFile(page, portal.file(`${TELLING}.json`, manyHolders(230)));
    await openHolders(page);
    const shown = await page.locator(".holders h2").allInnerTexts();
    await page.locator(".save").click();
    if (locale === "da") assert.equal(await textOf(page, ".ask p"), LIST);
    const list = await download(page, () => page.locator(".ask button").first().click());
    assert.equal(list.name, file);
    const rows = readCsv(list.bytes.toString("utf8"), separator);
    assert.deepEqual(rows[0], header);
    assert.equal(rows.length, 231);
    assert.equal(new Set(rows.map(([place]) => place)).size, 231);
    assert.deepEqual(
      rows.slice(1, 51).map(([place]) => place),
      shown,
    );
    assert.deepEqual(rows[1].toSpliced(2, 1), ["Sted 001", "1", "2026-03-05"]);
    assert.doesNotMatch(list.bytes.toString(), /Noah|010117/);
    assert.equal(await page.locator(".holders > li").count(), 50, "the screen changed");
    await finish(page);
  });
}

test("a place whose name is a formula stays text in the table", async () => {
  const page = await portal.page();
  const bundle = hostileNames();
  bundle.entry[1].resource.name = '=HYPERLINK("https://x.example","klik")';
  await importFile(page, portal.file("x.json", bundle));
  await openHolders(page);
  await page.locator(".save").click();
  const list = await download(page, () => click(page, "Gem"));
  const rows = readCsv(list.bytes.toString("utf8"), ";");
  assert.equal(rows[1][0], `'=HYPERLINK("https://x.example","klik")`);
  await finish(page);
});

test("the library gives the archive as bytes, and names what it does not have", async () => {
  const page = await portal.page();
  const told = await page.evaluate(async () => {
    const { Engine } = await import("/index.js");
    const engine = new Engine(() => undefined);
    const text = '{"resourceType":"Patient","id":"p","x":1.50}';
    const view = await engine.request("source.import", {}, new File([text], "x"));
    const [first, second] = await Promise.all([engine.export(view.source), engine.export(view.source)]);
    const refused = await engine.export(7).catch((error) => error.code);
    engine.close();
    return [text, new TextDecoder().decode(first), new TextDecoder().decode(second), refused];
  });
  assert.equal(told[1], told[0]);
  assert.equal(told[2], told[0]);
  assert.equal(told[3], "source.unknown");
  await finish(page);
});

test("only what is operated has a ring", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("to.json", twoPersons()));
  await openScreen(page, "files");
  await page.locator(".save").focus();
  await page.keyboard.press("Enter");
  const outline = () =>
    page.evaluate(() => getComputedStyle(document.activeElement.shadowRoot.activeElement).outlineStyle);
  assert.equal(await outline(), "none");
  await page.keyboard.press("Tab");
  assert.equal(await outline(), "solid");
  await openScreen(page, "overview");
  await page.locator("[data-at=answer-open]").focus();
  await page.keyboard.press("Enter");
  await page.locator(".holders").waitFor();
  assert.equal(await focusedText(page), "Hvem har oplysninger om Noah Holm?");
  assert.equal(await outline(), "none");
  await finish(page);
});
