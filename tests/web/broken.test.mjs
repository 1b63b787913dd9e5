// SPDX-License-Identifier: MPL-2.0
// Files that are no good: a plain sentence, nothing lost, and the next file works.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders, twoPersons } from "./support/bundles.mjs";

const { choose, drop, finish, importFile, status, textOf, waitForFiles } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const good = () => JSON.stringify(manyHolders(3));
const deep = "[".repeat(100_000) + "]".repeat(100_000);

const BROKEN = {
  "a truncated file": { content: () => good().slice(0, -200), says: /^Filen er skadet/, code: /json\.syntax/ },
  "a file that is something else": { content: () => "GIF89a\u0001", says: /^Filen er skadet/, code: /json\.syntax/ },
  "an empty file": { content: () => "", says: /^Filen er skadet/, code: /json\.syntax/ },
  "deep nesting": {
    content: () => `{"resourceType":"Bundle","x":${deep}}`,
    says: /^Filen er bygget, så/,
    code: /json\.depth/,
  },
  "text that is no Unicode": {
    content: () => Buffer.from([0x22, 0xc3, 0x28, 0x22]),
    says: /^Filen har tegn/,
    code: /json\.utf8/,
  },
  "data that is no health record": {
    content: () => '{"name":"x"}',
    says: /^Siden kan ikke læse den slags filer/,
    code: /fhir\.not_resource/,
  },
};

for (const [name, { content, says, code }] of Object.entries(BROKEN)) {
  test(`${name} gives a plain error, and a good file works afterwards`, async () => {
    const page = await portal.page();
    await choose(page, portal.file("skadet.json", content()));
    await page.locator(".failed").waitFor();
    assert.match(await textOf(page, ".failed h3"), /^Ikke læst: skadet\.json$/);
    assert.match(await textOf(page, ".failed div > p"), says);
    assert.equal(await status(page), "1 fil kunne ikke læses.");
    assert.equal(await page.locator(".failed code").isVisible(), false);
    await page.locator(".failed summary").click();
    assert.match(await textOf(page, ".failed code"), code);
    await importFile(page, portal.file("god.json", good()));
    assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
    assert.equal(await page.locator(".files li").count(), 2);
    await finish(page);
  });
}

test("a bad file beside good ones loses nothing, before or after it", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("en.json", twoPersons()));
  await choose(page, [portal.file("skadet.json", "{"), portal.file("to.json", good())]);
  await waitForFiles(page, 3);
  await page.getByText("Svaret bygger kun på 2 filer.").waitFor();
  assert.match(await status(page), /^1 fil er læst\. 1 fil kunne ikke læses\. \d sted/);
  await finish(page);
});

test("a part that cannot be read is told, with its place for helpers", async () => {
  const bundle = manyHolders(2);
  bundle.entry.find((entry) => entry.resource.resourceType === "Encounter").resource.period = { start: "yesterday" };
  const page = await portal.page();
  await importFile(page, portal.file("dato.json", bundle));
  assert.match(await textOf(page, ".files li"), /1 ting kunne ikke læses helt\.\s+En dato i filen kan ikke læses\./);
  await page.locator(".files summary").click();
  assert.match(await textOf(page, ".files code"), /^fhir\.date \/entry\/\d/);
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  await finish(page);
});

test("a file that vanished before it was read is told", async () => {
  const { rmSync } = await import("node:fs");
  const page = await portal.page();
  // The core is held back, so that the file is gone when the worker comes to read it.
  const path = portal.file("væk.json", good());
  await page.evaluate(() => {
    File.prototype.arrayBuffer = undefined;
  });
  rmSync(path);
  await page.locator("input[type=file]").evaluate((input) => {
    const folder = new DataTransfer();
    folder.items.add(new File(["{}"], "tom.json"));
    input.files = folder.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.locator(".failed").waitFor();
  await finish(page);
});

test("a folder that is dropped is refused in words", async () => {
  const { tmpdir } = await import("node:os");
  const page = await portal.page();
  await drop(page, [tmpdir()]);
  await page.locator(".failed").waitFor();
  assert.match(await textOf(page, ".failed div > p"), /^Filen kan ikke åbnes/);
  await finish(page);
});
