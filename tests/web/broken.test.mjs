// SPDX-License-Identifier: MPL-2.0
// Files that are no good: a plain sentence, nothing lost, and the next file works.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders, twoPersons } from "./support/bundles.mjs";

const { choose, drop, finish, importFile, openMore, openScreen, textOf, told } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const good = () => JSON.stringify(manyHolders(3));
const deep = "[".repeat(100_000) + "]".repeat(100_000);

const BROKEN = {
  "a truncated file": {
    content: () => good().slice(0, -200),
    says: /^Filen er skadet/,
    code: /json\.syntax/,
  },
  "a file that is something else": {
    content: () => "GIF89a\u0001",
    says: /^Det er et billede\./,
    code: /kind\.picture/,
  },
  "an empty file": { content: () => "", says: /^Filen er tom\./, code: /kind\.empty/ },
  "deep nesting": {
    content: () => `{"resourceType":"Bundle","x":${deep}}`,
    says: /^Filen er bygget, så/,
    code: /json\.depth/,
  },
  "text that is no Unicode": {
    content: () => Buffer.from([0x5b, 0x22, 0xc3, 0x28, 0x22, 0x5d]),
    says: /^Siden kan ikke læse bogstaverne/,
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
    await told(page, "1 fil kunne ikke læses.");
    assert.equal(await page.locator(".failed code").isVisible(), false);
    await page.locator(".failed summary").click();
    assert.match(await textOf(page, ".failed code"), code);
    await importFile(page, portal.file("god.json", good()));
    assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
    await openScreen(page, "files");
    assert.equal(await page.locator(".files .lines > li").count(), 2);
    await finish(page);
  });
}

test("a bad file beside good ones loses nothing, before or after it", async () => {
  const page = await portal.page();
  await importFile(page, portal.file("en.json", twoPersons()));
  await choose(page, [portal.file("skadet.json", "{"), portal.file("to.json", good())]);
  await told(page, /^1 fil er læst\. 1 fil kunne ikke læses\. Hvem handler det om\?/);
  await openScreen(page, "overview");
  await support.waitForAnswer(page);
  await openMore(page);
  await page.getByText("Svaret bygger kun på 2 filer.").waitFor();
  await openScreen(page, "files");
  assert.equal(await page.locator(".files .lines > li").count(), 3);
  await finish(page);
});

test("a part that cannot be read is told, with its place for helpers", async () => {
  const bundle = manyHolders(2);
  bundle.entry.find((entry) => entry.resource.resourceType === "Encounter").resource.period = {
    start: "yesterday",
  };
  const page = await portal.page();
  await importFile(page, portal.file("dato.json", bundle));
  assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.");
  await openScreen(page, "files");
  assert.match(
    await textOf(page, ".files li"),
    /1 ting kunne ikke læses helt\.\s+En dato i filen kan ikke læses\./,
  );
  await page.locator(".files summary").click();
  assert.match(await textOf(page, ".files code"), /^fhir\.date \/entry\/\d/);
  await finish(page);
});

test("a file that vanished before it was read is told", async () => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  // Reading begins when the core is there; until then the file can go.
  const before = (page) =>
    page.context().route("**/*.wasm", async (route) => {
      await held;
      await route.continue();
    });
  const page = await portal.page({ before });
  const path = portal.file("væk.json", good());
  await choose(page, path);
  rmSync(path);
  release();
  await page.locator(".failed").waitFor();
  assert.match(
    await textOf(page, ".failed div > p"),
    /^Filen kan ikke åbnes\. Den er måske flyttet\. Vælg den igen\.$/,
  );
  await finish(page);
});

test("a folder that is dropped is refused in words", async () => {
  const page = await portal.page();
  await drop(page, [tmpdir()]);
  await page.locator(".failed").waitFor();
  assert.match(await textOf(page, ".failed div > p"), /^Filen kan ikke åbnes/);
  await finish(page);
});
