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
  for (let i = 0; i < 30; i++) {
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
  assert.equal(await focused(page), "button: Gå til indholdet");
  await assertRing(page);
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /: Sprog$/);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "link: Forlad siden");
  await assertRing(page);
  await tabTo(page, "Vælg filer");
  await assertRing(page);

  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  assert.equal(chooser.isMultiple(), true);
  await chooser.setFiles(portal.file("mange.json", manyHolders(60)));
  await page.locator(".answer").waitFor();
  assert.equal(await focused(page), "heading: Overblik");

  // The words that are explained come a little later than the screen.
  await page.locator(".content .term").first().waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: oplysninger");
  await assertRing(page);
  await tabTo(page, "button: Se de 60 steder");
  await assertRing(page);
  await page.keyboard.press("Enter");
  await page.locator(".holders").waitFor();
  assert.equal(await focused(page), "heading: Hvem har oplysninger om Noah Holm?");

  for (const place of [
    "oplysninger",
    "Søg efter sted eller system",
    "Område",
    "Vis",
    "Gem listen",
    "Sted 001",
  ]) {
    await page.keyboard.press("Tab");
    assert.match(await focused(page), new RegExp(`: ${place}$`));
    await assertRing(page);
  }
  await page.keyboard.press("Enter");
  await page.locator(".contact").waitFor();
  assert.equal(await focused(page), "heading: Sted 001");
  await page.keyboard.press("Shift+Tab");
  assert.match(await focused(page), /^button: .*Tilbage$/);
  await page.keyboard.press("Enter");
  await page.locator(".holders").waitFor();
  assert.equal(await focused(page), "heading: Hvem har oplysninger om Noah Holm?");

  for (let row = 1; row <= 50; row++) await page.keyboard.press("Tab");
  await tabTo(page, "button: Næste");
  await assertRing(page);
  await page.keyboard.press("Space");
  await page.getByText("51–60 af 60").waitFor();
  // What is read next is the first of the new rows.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: Sted 051");

  await page.locator(".bar select").focus();
  await tabTo(page, "button: Oplysninger");
  await assertRing(page);
  await tabTo(page, "button: Filer");
  await assertRing(page);
  await page.keyboard.press("Enter");
  await page.locator(".files").waitFor();
  assert.equal(await focused(page), "heading: Dine filer");
  await tabTo(page, "Ryd og begynd forfra");
  await page.keyboard.press("Enter");
  await page.locator(".drop").waitFor();
  assert.match(await focused(page), /^heading: Se, hvem der har oplysninger/);
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: Fortryd");
  await support.finish(page);
});

test("sections and places stand in two rows, reached one after the other", async () => {
  const page = await portal.page({ viewport: { width: 1180, height: 800 } });
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await support.openScreen(page, "holders");
  await page.locator(".exit").focus();
  for (const name of ["i dag, vælg dag", "Overblik", "Oplysninger", "Mere", "Hvem", "Hvad", "Filer"]) {
    await page.keyboard.press("Tab");
    assert.equal(await focused(page), `button: ${name}`);
    await assertRing(page);
  }
  await support.finish(page);
});

test("another day and its faults with the keyboard alone", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await page.locator(".exit").focus();
  await page.keyboard.press("Tab");
  assert.equal(await focused(page), "button: i dag, vælg dag");
  await page.keyboard.press("Enter");
  await tabTo(page, ": Dag");
  await page.keyboard.type("31");
  await page.keyboard.press("Tab");
  assert.match(await focused(page), /: Måned$/);
  await page.keyboard.type("feb");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2026");
  await page.keyboard.press("Enter");
  await page.locator(".fault").waitFor();
  assert.equal(await support.focusedText(page), "Skriv en dag, der findes, med tal. For eksempel 1 og 2026.");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  assert.match(await focused(page), /: Måned$/);
  await page.keyboard.type("jan");
  await tabTo(page, "button: Vis dagen");
  await page.keyboard.press("Enter");
  await page.locator(".past").waitFor();
  assert.match(await support.textOf(page, ".past"), /^Sådan var det den 31\. januar 2026\./);
  assert.equal(await focused(page), "heading: Overblik");
  await support.finish(page);
});

test("Escape closes what is open first, and the focus goes back to what opened it", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  const opener = page.locator("[data-at=panel-day]");
  await opener.press("Enter");
  await page.locator(".panel").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await page.locator(".panel").waitFor({ state: "detached" });
  assert.equal(await support.textOf(page, "h1"), "Overblik");
  assert.match(await focused(page), /vælg dag/);
  await support.finish(page);
});

test("Escape leads to the screen before, and nothing is lost", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await support.openHolders(page);
  await page.locator(".holders .title").first().click();
  await page.locator(".contact").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".holders > li").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".answer .say").waitFor();
  await support.openHolders(page);
  await support.openScreen(page, "overview");
  await page.keyboard.press("Escape");
  assert.equal(await support.textOf(page, "h1"), "Overblik");
  await support.finish(page);
});

test("the focus stays where it is while files are added", async () => {
  const page = await portal.page();
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await support.openScreen(page, "files");
  await page.locator(".files input").focus();
  await support.choose(page, portal.file("flere.json", manyHolders(4)));
  // Whom the second file names is asked about on the overview: here nothing moves.
  await page.locator(".files .lines > li:nth-child(2)").waitFor();
  assert.equal(await page.locator(".files .lines > li").count(), 2);
  assert.match(await focused(page), /Tilføj flere filer/);
  await support.finish(page);
});

test("one polite region says one thing for each command", async () => {
  const page = await portal.page();
  const told = await support.listen(page);
  await support.importFile(page, portal.file("mange.json", manyHolders(3)));
  await support.openScreen(page, "files");
  for (const count of [2, 3]) {
    await support.choose(page, portal.file("skadet.json", "{"));
    await page.locator(`.files .lines > li:nth-child(${count})`).waitFor();
  }
  // A new screen is told by its heading, which has the focus.
  await support.openScreen(page, "holders");
  await page.locator(".holders").waitFor();
  await page.getByRole("button", { name: "Gem listen" }).click();
  await support.download(page, () => page.getByRole("button", { name: "Gem", exact: true }).click());
  await support.told(page, "Din browser gemmer filen nu.");
  assert.deepEqual(told, [
    "1 fil er læst. 3 steder har oplysninger om Noah Holm.",
    "1 fil kunne ikke læses.",
    "1 fil kunne ikke læses.",
    "Din browser gemmer filen nu.",
  ]);
  assert.equal(await page.locator("[aria-live], [role=status], [role=alert]").count(), 1);
  await support.finish(page);
});
