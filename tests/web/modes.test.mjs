// SPDX-License-Identifier: MPL-2.0
// Every screen in forced colours, with more contrast, without motion, on paper, and from right to left; and the tokens
// of the stylesheet.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test, { after, before, describe } from "node:test";
import { constants, inflateSync } from "node:zlib";
import * as support from "./support/browser.mjs";
import { assertNone, plant } from "./support/faults.mjs";
import { layoutFaults } from "./support/layout.mjs";
import { read, REPO } from "./support/locales.mjs";
import * as modes from "./support/modes.mjs";
import { openReady, visitAll, visitMain } from "./support/screens.mjs";
import { importSource } from "./support/source.mjs";

const { STYLE } = await importSource("sheet.ts");

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const setTheme = (page, theme) =>
  page.locator("indsigt-portal").evaluate((host, name) => host.setAttribute("theme", name), theme);

// Gives back to emulateMedia what it had.
const PLAIN = { media: null, forcedColors: null, contrast: null, reducedMotion: "reduce", colorScheme: null };

/** What each mode finds wrong with the page as it stands. */
const MODES = {
  async "forced colours"(page) {
    const before = await page.evaluate(modes.toldTexts);
    await page.emulateMedia({ forcedColors: "active" });
    const after = await page.evaluate(modes.toldTexts);
    return [
      ...before.filter((text, index) => text !== after[index]).map((text) => `"${text}" vanishes`),
      ...(await page.evaluate(modes.paleTexts, 4.5)),
      ...(await page.evaluate(modes.unmarkedControls)),
    ];
  },
  async "more contrast"(page) {
    const faults = [];
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ contrast: "more", colorScheme });
      faults.push(...(await page.evaluate(modes.paleTexts, 7)).map((fault) => `${colorScheme}: ${fault}`));
    }
    return faults;
  },
  async "reduced motion"(page) {
    await page.emulateMedia({ reducedMotion: "reduce" });
    return page.evaluate(modes.moving);
  },
  async paper(page) {
    const told = await page.evaluate(modes.toldTexts);
    await page.emulateMedia({ media: "print" });
    const printed = new Set(await page.evaluate(modes.toldTexts));
    const faults = told.filter((text) => !printed.has(text)).map((text) => `"${text}" is not printed`);
    faults.push(...(await page.evaluate(modes.onPaper)));
    // The theme of somebody who uses it in the dark: paper is white.
    await setTheme(page, "dark");
    faults.push(...(await page.evaluate(modes.paleTexts, 7)));
    await page.locator("indsigt-portal").evaluate((host) => host.removeAttribute("theme"));
    return faults;
  },
};

describe("every screen", () => {
  const found = Object.fromEntries(Object.keys(MODES).map((mode) => [mode, []]));
  let screens = 0;
  before(async () => {
    await visitAll(portal, {}, async (page, name) => {
      for (const [mode, look] of Object.entries(MODES)) {
        const faults = await look(page);
        await page.emulateMedia(PLAIN);
        found[mode].push(...faults.map((fault) => `${name}: ${fault}`));
      }
      screens += 1;
    });
  });
  for (const mode of Object.keys(MODES)) {
    test(mode, () => {
      assert.ok(screens > 30);
      assertNone(found[mode]);
    });
  }
});

test("what is wrong in a mode is found", async () => {
  const page = await openReady(portal);
  await plant(
    page,
    `.lead { forced-color-adjust: none; color: Canvas }
    .button.fill { border: 0 }
    summary:focus-visible { outline: none }
    @media (prefers-reduced-motion) { h1 { transition: color 1s } }
    @media (prefers-contrast: more) { .note { color: #888 } }
    @media print { h1 { display: none } .tools, .tools .button { display: block } }`,
  );
  const look = async (mode) => {
    const faults = (await MODES[mode](page)).join("\n");
    await page.emulateMedia(PLAIN);
    return faults;
  };
  const forced = await look("forced colours");
  assert.match(forced, /p\.say lead .*: 1\.0/);
  assert.match(forced, /button\.button fill .* is unmarked/);
  assert.match(forced, /summary.*has no ring/);
  assert.match(await look("more contrast"), /light: span\.note/);
  assert.match(await look("reduced motion"), /h1/);
  const paper = await look("paper");
  assert.match(paper, /the heading is not printed/);
  assert.match(paper, /"Udskriv" is printed/);
  await support.finish(page);
});

test("there is motion where nobody minds", async () => {
  const page = await openReady(portal, { reducedMotion: "no-preference" });
  assert.ok((await page.evaluate(modes.moving)).length > 0);
  await support.finish(page);
});

// What comes after the end of the packed bytes does not matter.
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

/** Pages of a document, and whether there is text on one of them. */
function readPdf(bytes) {
  const text = bytes.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const streams = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1"), LENIENT).toString("latin1");
    } catch {
      return ""; // a font or a picture
    }
  });
  return { pages, lines: streams.join("\n").match(/\bT[jJ]\b/g)?.length ?? 0 };
}

test("the screens become pages of text on paper", async () => {
  await visitMain(portal, {}, async (page, name) => {
    const { pages, lines } = readPdf(await page.pdf({ format: "A4" }));
    assert.ok(pages > 0 && lines > 10, `${name}: ${pages} pages, ${lines} lines`);
  });
});

test("from right to left", async () => {
  const faults = [];
  await visitAll(portal, { locale: "xb" }, async (page, name) => {
    assert.equal(await page.locator(".portal").getAttribute("dir"), "rtl");
    for (const width of [320, 1180]) {
      await page.setViewportSize({ width, height: 800 });
      const found = [...(await page.evaluate(layoutFaults)), ...(await page.evaluate(modes.notFromRight))];
      faults.push(...found.map((fault) => `${name}, ${width} px: ${fault}`));
    }
  });
  assertNone(faults);
  const page = await openReady(portal);
  assert.match((await page.evaluate(modes.notFromRight)).join("\n"), /h1/);
  await support.finish(page);
});

const ground = (page) =>
  page.locator("indsigt-portal").evaluate((host) => getComputedStyle(host).backgroundColor);

test("the theme of the page around counts more than the system's", async () => {
  const page = await openReady(portal, { colorScheme: "light" });
  const light = await ground(page);
  await setTheme(page, "dark");
  const dark = await ground(page);
  assert.notEqual(dark, light);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await ground(page), dark);
  await setTheme(page, "light");
  assert.equal(await ground(page), light);
  await support.finish(page);
});

test("a token that the page around sets is used", async () => {
  const page = await openReady(portal);
  const paper = await page.locator("indsigt-portal").evaluate((host) => {
    host.style.setProperty("--indsigt-paper", "rgb(1, 2, 3)");
    return getComputedStyle(host.shadowRoot.querySelector("section")).backgroundColor;
  });
  assert.equal(paper, "rgb(1, 2, 3)");
  await support.finish(page);
});

// ---- the stylesheet itself
const CSS = readdirSync(`${REPO}/web/src`, { recursive: true }).filter((name) => name.endsWith(".css"));

test("every token that is used is declared, and the other way round", () => {
  const declared = new Set([...STYLE.matchAll(/--indsigt-([\w-]+)\s*:/g)].map(([, name]) => name));
  const used = new Set([...STYLE.matchAll(/var\(\s*--indsigt-([\w-]+)/g)].map(([, name]) => name));
  assert.ok(declared.size >= 45 && declared.size <= 70, `${declared.size} tokens`);
  assert.deepEqual(
    [...used].filter((name) => !declared.has(name)),
    ["size"], // the base font size has no default: it differs by width
  );
  assert.deepEqual(
    [...declared].filter((name) => !used.has(name)),
    [],
  );
});

test("no size depends on the root font, and no side is left or right", () => {
  assert.ok(CSS.length >= 5);
  for (const name of CSS) {
    const css = read(`web/src/${name}`).replace(/\/\*[\s\S]*?\*\//g, "");
    assert.doesNotMatch(css, /[\d.]rem\b/, name);
    assert.doesNotMatch(css, /[\s{;](?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?\s*:/, name);
    assert.doesNotMatch(css, /(?:text-align|float|clear)\s*:\s*(?:left|right)/, name);
    for (const [, right, left] of css.matchAll(/(?:margin|padding)\s*:\s*\S+ (\S+) \S+ (\S+);/g)) {
      assert.equal(left, right, name);
    }
  }
});
