// SPDX-License-Identifier: MPL-2.0
// Every screen in the smallest window, with text twice as large, and with the spacing that WCAG 1.4.12 names: nothing
// is cut, lies over something else, or makes the page scroll sideways. Controls are large enough for a thumb.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import * as support from "./support/browser.mjs";
import { assertNone, plant } from "./support/faults.mjs";
import { layoutFaults, smallTargets } from "./support/layout.mjs";
import { openReady, visitAll } from "./support/screens.mjs";

const TARGET = 44; // px

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** The person's own stylesheet, as WCAG 1.4.12 has it. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const spaceText = (page) => plant(page, SPACED);

/** The base font in this size; gives a function that ends it. */
async function sizeText(page, size) {
  const set = (value) =>
    page.evaluate(
      (wanted) => document.querySelector("indsigt-portal").style.setProperty("--indsigt-size", wanted),
      value,
    );
  await set(size);
  return () => set("");
}

const WAYS = [
  { what: "320 × 256 px", width: 320, height: 256 },
  { what: "spaced text, 320 px", width: 320, change: spaceText },
  { what: "spaced text, 390 px", width: 390, change: spaceText },
  { what: "spaced text, 1180 px", width: 1180, change: spaceText },
  { what: "text of 200 %, 390 px", width: 390, change: (page) => sizeText(page, "36px") },
  { what: "text of 200 %, 1180 px", width: 1180, change: (page) => sizeText(page, "34px") },
];

/** By day Danish in every way, which is the longest; the others in the smallest window and with the largest text. */
const waysFor = (locale) =>
  locale === "da" || process.env.INDSIGT_MANY ? WAYS : WAYS.filter(({ what }) => /256|200 %, 390/.test(what));

async function faultsIn(page, { what, width, height = 844, change }) {
  await page.setViewportSize({ width, height });
  const undo = await change?.(page);
  const faults = await page.evaluate(layoutFaults);
  await undo?.();
  return faults.map((fault) => `${what}: ${fault}`);
}

describe("every screen", { concurrency: 2 }, () => {
  for (const locale of ["da", "sv", "en"]) {
    test(`small, spaced and enlarged: ${locale}`, async () => {
      const faults = [];
      await visitAll(portal, { locale }, async (page, name) => {
        for (const way of waysFor(locale)) {
          for (const fault of await faultsIn(page, way)) faults.push(`${name}, ${fault}`);
        }
        await page.setViewportSize({ width: 390, height: 844 });
        for (const small of await page.evaluate(smallTargets, TARGET)) faults.push(`${name}, ${small}`);
      });
      assertNone(faults);
    });
  }
});

test("faults that are planted are found", async () => {
  const page = await openReady(portal);
  assert.deepEqual(await page.evaluate(layoutFaults), []);
  const planted = async (css, look = layoutFaults, ...args) => {
    const undo = await plant(page, css);
    const found = (await page.evaluate(look, ...args)).join("\n");
    await undo();
    return found;
  };
  assert.match(await planted("section { width: 500px }"), /the page is \d+ px wide/);
  assert.match(await planted("h1 { white-space: nowrap }"), /h1 ".*" lies from|the page is/);
  assert.match(await planted("h1 { height: 20px; overflow: hidden }"), /h1 ".*" is cut/);
  assert.match(await planted("h1 { height: 10px }"), /overlap/);
  assert.match(await planted(".exit { white-space: nowrap; width: 44px }"), /its text leaves it/);
  const small = await planted(".bar select { min-height: 30px; padding: 0 }", smallTargets, TARGET);
  assert.match(small, /^select\./);
  await support.finish(page);
});

const STEPS = ["[data-at=demo]", "[data-at=nav-log]", "[data-at=nav-more]"];
const SIGNS = [".answer .say", ".days .group", ".glossary"];

/** How large everything inside is made, whatever room there is. */
function sizesInside() {
  const KINDS = ["font-size", "line-height", "letter-spacing", "min-height", "row-gap", "column-gap"];
  for (const side of ["block-start", "block-end", "inline-start", "inline-end"]) {
    KINDS.push(`padding-${side}`, `border-${side}-width`);
  }
  const root = document.querySelector("indsigt-portal").shadowRoot;
  return [...root.querySelectorAll(".portal, .portal *")].map((one) => {
    const style = getComputedStyle(one);
    return `${one.localName}.${one.className}: ${KINDS.map((kind) => style.getPropertyValue(kind)).join(" ")}`;
  });
}

test("the size of everything inside is its own, whatever the root font of the page around", async () => {
  // Wide enough that what the page around takes at its sides leaves the layout as it is.
  const page = await portal.page({ path: "embed.html", viewport: { width: 600, height: 844 } });
  for (const [step, control] of STEPS.entries()) {
    await page.locator(control).evaluate((one) => one.click());
    await page.locator(SIGNS[step]).first().waitFor();
    const sizes = [];
    for (const size of [10, 16, 20]) {
      await page.evaluate((px) => (document.documentElement.style.fontSize = `${px}px`), size);
      const outside = await page.evaluate(
        () => getComputedStyle(document.querySelector("main > p")).fontSize,
      );
      assert.equal(outside, `${1.7 * size}px`);
      sizes.push(await page.evaluate(sizesInside));
    }
    assert.ok(sizes[0].length > 50);
    for (const other of sizes.slice(1)) assertNone(other.filter((line, index) => line !== sizes[0][index]));
  }
  await support.finish(page);
});
