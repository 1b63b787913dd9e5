// SPDX-License-Identifier: MPL-2.0
// The core stops: by a trap, by an uncaught fault, by being killed without a word, or by never starting.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";

const { breakCore, choose, finish, importFile, openMore, textOf, told, wholeText } = support;
const FORGOTTEN = "Siden gik i stå, og dine filer er glemt. Vælg dem igen, en ad gangen.";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

async function assertStartsAgain(page) {
  await page.locator(".alert").waitFor();
  assert.equal(await textOf(page, ".alert p"), FORGOTTEN);
  await told(page, FORGOTTEN);
  assert.doesNotMatch(await wholeText(page), /Noah|(først|fælde|tabt)\.json/);
  await importFile(page, portal.file("igen.json", manyHolders(4)));
  assert.equal(await textOf(page, ".answer .say"), "4 steder har oplysninger om Noah Holm.");
  await openMore(page);
  assert.match(await textOf(page, ".answer"), /Svaret bygger kun på 1 fil\./);
  assert.equal(await page.locator(".alert").count(), 0);
}

async function imported() {
  const page = await portal.page();
  await importFile(page, portal.file("først.json", manyHolders(3)));
  return page;
}

test("a trap while a file is read", async () => {
  const page = await imported();
  await breakCore(page);
  await choose(page, portal.file("fælde.json", manyHolders(2)));
  await assertStartsAgain(page);
  await finish(page);
});

test("an uncaught fault in the worker, while nothing is asked", async () => {
  const page = await imported();
  await page.workers()[0].evaluate(() => {
    setTimeout(() => {
      throw new Error("fault on purpose");
    });
  });
  await assertStartsAgain(page);
  await finish(page, [/fault on purpose/]);
});

test("a worker that ends without a word, with a file on its way", async () => {
  const page = await imported();
  await page.workers()[0].evaluate(() => {
    self.onmessage = null;
  });
  await choose(page, portal.file("tabt.json", manyHolders(2)));
  await page.workers()[0].evaluate(() => self.close());
  await assertStartsAgain(page);
  await finish(page);
});

test("a core that cannot be fetched is told, and the next try fetches it again", async () => {
  let broken = true;
  const page = await portal.page({
    before: (page) =>
      page
        .context()
        .route("**/*.wasm", (route) => (broken ? route.fulfill({ status: 404 }) : route.continue())),
  });
  await page.locator(".alert").waitFor();
  assert.match(await textOf(page, ".alert p"), /^En del af siden findes ikke på serveren\./);
  broken = false;
  await importFile(page, portal.file("først.json", manyHolders(3)));
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await finish(page, [/404/, /integrity/, /engine\.missing/]);
});

test("a worker script that cannot be fetched is told at once, before anything is chosen", async () => {
  const before = (page) =>
    page.context().route("**/worker.js", (route) => route.fulfill({ status: 404, body: "" }));
  const page = await portal.page({ before });
  await page.locator(".alert").waitFor();
  assert.match(
    await textOf(page, ".alert"),
    /^Siden virker ikke lige nu\s+En del af siden findes ikke på serveren\./,
  );
  await finish(page, [/404/, /engine\.missing/]);
});

test("a core that is not the one the page was built with is refused", async () => {
  const page = await portal.page({
    before: (page) =>
      page.context().route("**/*.wasm", async (route) => {
        const body = await (await route.fetch()).body();
        body[body.length - 1] ^= 1;
        await route.fulfill({ body, contentType: "application/wasm" });
      }),
  });
  await choose(page, portal.file("først.json", manyHolders(3)));
  await page.locator(".alert").waitFor();
  assert.match(await textOf(page, ".alert p"), /^En fil på siden er ikke den rigtige\./);
  await finish(page, [/integrity/, /engine\.altered/]);
});
