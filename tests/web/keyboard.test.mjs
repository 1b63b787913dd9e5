// SPDX-License-Identifier: MPL-2.0
// The whole path with the keyboard alone, and what somebody who listens is told.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** The name and kind of what has the focus, as the accessibility tree gives them. */
async function focused(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const node = nodes
    .filter((one) => one.properties?.some((p) => p.name === "focused" && p.value.value))
    .at(-1);
  return node ? `${node.role.value}: ${node.name.value}` : "";
}

async function tabTo(page, wanted) {
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press("Tab");
    if ((await focused(page)).includes(wanted)) return;
  }
  assert.fail(`${wanted} is not reached by Tab`);
}

/** Fails unless the focused control shows an outline on itself or on the label around it. */
async function assertRing(page) {
  const width = await page.evaluate(() => {
    const at = document.activeElement.shadowRoot.activeElement;
    return [at, at.closest("label")].some((one) => one && getComputedStyle(one).outlineStyle === "solid");
  });
  assert.ok(width, "the focus cannot be seen");
}

test("from an empty page to the list and back", async () => {
  const page = await portal.page();
  // The browser is told to hand file choosers to the test when the first listener comes. Told only together with
  // the key press, it may be too late.
  page.on("filechooser", () => undefined);
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /: Sprog$/);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: Forlad siden");
  await assertRing(page);
  await tabTo(page, "Vælg filer");
  await assertRing(page);

  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  assert.equal(chooser.isMultiple(), true);
  await chooser.setFiles(portal.file("mange.json", manyHolders(60)));
  await page.locator(".answer").waitFor();
  assert.equal(await focused(page), "heading: Overblik");

  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: Se hvem");
  await assertRing(page);
  await page.keyboard.press("Enter");
  await page.locator(".holders").waitFor();
  assert.equal(await focused(page), "heading: Hvem har oplysninger om Noah Holm?");

  await tabTo(page, "Vis flere");
  await page.keyboard.press("Space");
  await page.locator("[data-row='59']").waitFor();
  assert.equal(await focused(page), "heading: Sted 051");

  await page.keyboard.press("Shift+Tab");
  assert.equal(await focused(page), "button: Gem listen");
  await page.keyboard.press("Shift+Tab");
  assert.match(await focused(page), /^button: .*Tilbage til overblik$/);
  await page.keyboard.press("Enter");
  await page.locator(".answer").waitFor();
  assert.equal(await focused(page), "heading: Overblik");

  await tabTo(page, "Ryd og begynd forfra");
  await page.keyboard.press("Enter");
  await page.locator(".drop").waitFor();
  assert.match(await focused(page), /^heading: Se, hvem der har oplysninger/);
  await support.finish(page);
});

test("Escape leads from the list to the overview, and nothing is lost", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.locator(".go").click();
  await page.locator(".holders").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".answer .say").waitFor();
  await page.locator(".go").click();
  await page.locator(".holders").waitFor();
  await page.locator(".back").click();
  await page.keyboard.press("Escape");
  assert.equal(await support.textOf(page, "h1"), "Overblik");
  await support.finish(page);
});

test("the focus stays where it is while files are added", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.locator(".files input").focus();
  await support.choose(page, portal.file("flere.json", manyHolders(4)));
  await support.waitForFiles(page, 2);
  assert.match(await focused(page), /Tilføj flere filer/);
  await support.finish(page);
});

test("one polite region says one thing for each command", async () => {
  const page = await portal.page();
  const told = [];
  await page.exposeFunction("told", (text) => told.push(text));
  await page.locator("[role=status]").evaluate((region) => {
    const observer = new MutationObserver(() => region.textContent && globalThis.told(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await support.choose(page, portal.file("skadet.json", "{"));
  await page.locator(".failed").waitFor();
  await support.choose(page, portal.file("skadet.json", "{"));
  await support.waitForFiles(page, 3);
  await page.locator(".go").click();
  await page.locator(".holders").waitFor();
  await page.waitForTimeout(100);
  assert.deepEqual(told, [
    "1 fil er læst. 3 steder har oplysninger om Noah Holm.",
    "1 fil kunne ikke læses.",
    "1 fil kunne ikke læses.",
    "3 af 3 vist",
  ]);
  assert.equal(await page.locator("[aria-live], [role=status], [role=alert]").count(), 1);
  await support.finish(page);
});
