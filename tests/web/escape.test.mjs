// SPDX-License-Identifier: MPL-2.0
// Escape and the phone's gesture only close or step back, and are never taken from the page around.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { openAfter, shown } from "./support/around.mjs";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";

const { finish, importFile, textOf } = support;

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const own = () => portal.file("noah-holm.json", manyHolders(60));

/** Puts a field of the page around before the portal, with the focus in it. */
const addField = (page) =>
  page.evaluate(() => {
    const field = document.createElement("input");
    field.id = "theirs";
    globalThis.escapes = [];
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") setTimeout(() => globalThis.escapes.push(event.defaultPrevented));
    });
    document.querySelector("indsigt-portal").before(field);
    field.focus();
  });
const isUntouched = async (page) => {
  assert.equal(await page.locator(".holders > li").count(), 50);
  assert.equal(await page.evaluate(() => document.activeElement.id), "theirs");
};

for (const path of ["embed.html", ""]) {
  test(`Escape in a field of the page around is that page's: ${path || "mode=page"}`, async () => {
    const page = await portal.page({ path });
    await importFile(page, own());
    await support.openHolders(page);
    await addField(page);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
    await isUntouched(page);
    await support.until(() => page.evaluate(() => globalThis.escapes.length === 3));
    assert.deepEqual(await page.evaluate(() => globalThis.escapes), [false, false, false]);
    await page.locator("[data-at=panel-day]").focus();
    await page.keyboard.press("Escape");
    await shown(page, ".answer .say");
    await finish(page);
  });
}

test("Escape with the focus nowhere steps back in a page of our own, and in no other", async () => {
  for (const path of ["", "embed.html"]) {
    const page = await portal.page({ path });
    await importFile(page, own());
    await support.openHolders(page);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    assert.equal(await page.locator(".holders > li").count(), path === "" ? 0 : 50);
    await finish(page);
  }
});

test("an element that is hidden takes no Escape", async () => {
  const page = await portal.page();
  await importFile(page, own());
  await support.openHolders(page);
  await page.evaluate(() => {
    document.activeElement.blur();
    document.querySelector("indsigt-portal").hidden = true;
  });
  await page.keyboard.press("Escape");
  await page.waitForTimeout(300);
  await page.evaluate(() => (document.querySelector("indsigt-portal").hidden = false));
  assert.equal(await page.locator(".holders > li").count(), 50);
  await finish(page);
});

test("Escape never leaves and never asks to: on the first screen it does nothing", async () => {
  const page = await openAfter(portal);
  await importFile(page, own());
  for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
  assert.equal(await page.locator(".losing").count(), 0);
  assert.match(await textOf(page, ".answer .say"), /^60 steder/);
  await finish(page);
});

test("the page's watcher for the phone's gesture is there only while the focus is inside a page of others", async () => {
  const page = await portal.page({
    path: "embed.html",
    before: (page) =>
      page.addInitScript(() => {
        const Real = globalThis.CloseWatcher;
        globalThis.watchers = new Set();
        globalThis.CloseWatcher = class extends Real {
          constructor() {
            super();
            globalThis.watchers.add(this);
          }
          destroy() {
            globalThis.watchers.delete(this);
            super.destroy();
          }
        };
      }),
  });
  const watching = () => page.evaluate(() => globalThis.watchers.size);
  await importFile(page, own());
  await support.openHolders(page);
  assert.equal(await watching(), 1);
  await addField(page);
  assert.equal(await watching(), 0);
  await page.locator("[data-at=panel-day]").focus();
  assert.equal(await watching(), 1);
  await page.evaluate(() => [...globalThis.watchers][0].requestClose());
  await shown(page, ".answer .say");
  await finish(page);
});
