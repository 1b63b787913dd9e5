// SPDX-License-Identifier: MPL-2.0
// What stands on each sheet of paper, and the two sheets for a meeting.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { withEngine } from "./support/engines.mjs";
import { ready } from "./support/scenario.mjs";
import { openExampleAt } from "./support/screens.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const open = (screen, options) => openExampleAt(portal, screen, options);

const sheets = (bytes) => bytes.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
const YEAR = String(new Date().getFullYear());

/** What is on paper while it is printed: the foot of each sheet, and what stands on each part. */
const printed = (page) =>
  page.evaluate(() => {
    const root = document.querySelector("indsigt-portal").shadowRoot;
    const shown = () => ({
      foot: document.documentElement.style.getPropertyValue("--indsigt-foot"),
      parts: [...root.querySelectorAll("[data-part]")].map((part) => part.dataset.part),
      cards: root.querySelectorAll(".content [part~=card]").length,
    });
    dispatchEvent(new Event("beforeprint"));
    const during = shown();
    dispatchEvent(new Event("afterprint"));
    return { during, after: shown() };
  });

test("each sheet says whose by initials, and when; the browser counts the sheets", async () => {
  const page = await open("log");
  const { during, after: left } = await printed(page);
  assert.match(during.foot, new RegExp(`^"N\\.H\\. Udskrevet \\d+\\. \\p{L}+ ${YEAR}"$`, "u"));
  assert.equal(during.foot.includes("Holm"), false);
  assert.deepEqual(during.parts, []);
  assert.equal(left.foot, "");
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n"),
  );
  assert.match(
    rules,
    /@page[\s\S]*@bottom-left[\s\S]*var\(--indsigt-foot[\s\S]*counter\(page\) " \/ " counter\(pages\)/,
  );
  assert.ok(sheets(await page.pdf({ format: "A4", preferCSSPageSize: true })) > 1);
  await support.finish(page);
});

test("in somebody else's page each part says which part of how many, and nothing is left behind", async () => {
  const page = await open("log", { path: "embed.html" });
  const { during, after: left } = await printed(page);
  assert.equal(during.foot, "");
  assert.equal(during.parts.length, during.cards);
  assert.ok(during.parts.length >= 3);
  during.parts.forEach((part, index) => {
    assert.match(part, new RegExp(`^Del ${index + 1} af ${during.cards} · N\\.H\\. Udskrevet .* ${YEAR}$`));
  });
  assert.deepEqual(left.parts, []);
  await support.finish(page);
});

test("where the browser counts no sheets, as in Firefox, the parts do", async () => {
  await withEngine("firefox", {}, async (engine) => {
    await engine.goto(portal.url);
    await ready(engine);
    await engine.press("Tab");
    await engine.tabTo("Åbn eksemplet");
    await engine.press("Enter");
    await engine.waitFor(".first");
    const { during } = await printed(engine);
    const counts = await engine.evaluate(() => "CSSMarginRule" in window);
    if (counts) assert.match(during.foot, /N\.H\./);
    else assert.match(during.parts[0], new RegExp(`^Del 1 af ${during.cards} · N\\.H\\. `));
  });
});

test("the two sheets are a page each, grey, and name the child by initials alone", async () => {
  const page = await open("sheet");
  const onPaper = async () => {
    await page.emulateMedia({ media: "print" });
    const text = await page.locator(".portal").innerText();
    const colours = await page.evaluate(() =>
      [...document.querySelector("indsigt-portal").shadowRoot.querySelectorAll(".sheet *")].map(
        (one) => getComputedStyle(one).color,
      ),
    );
    await page.emulateMedia({ media: null });
    return { text, colours: [...new Set(colours)] };
  };
  const isGrey = (colour) => {
    const [red, green, blue] = colour.match(/\d+/g);
    return red === green && green === blue;
  };
  const me = await onPaper();
  assert.match(me.text, /Torsdag den 26\. november 2026/);
  assert.match(me.text, /\+45 /);
  assert.match(me.text, /64 linjer i loggen/);
  assert.match(me.text, /1 venter på dit svar/);
  assert.equal(me.text.includes("Noah"), false);
  assert.ok(me.colours.every(isGrey), me.colours.join());
  assert.equal(sheets(await page.pdf({ format: "A4", preferCSSPageSize: true })), 1);
  await page.getByRole("button", { name: "Ark til bordet" }).click();
  await page.getByRole("heading", { name: "Hvem er med?" }).waitFor();
  const table = await onPaper();
  assert.match(table.text, /Torsdag den 26\. november 2026/);
  for (const own of ["Noah", "64", "venter", "+45", "koordinator", "Mine spørgsmål"]) {
    assert.equal(table.text.includes(own), false, own);
  }
  assert.ok(table.colours.every(isGrey), table.colours.join());
  assert.equal(sheets(await page.pdf({ format: "A4", preferCSSPageSize: true })), 1);
  await support.finish(page);
});
