// SPDX-License-Identifier: MPL-2.0
// The first view: there as HTML before any script, in the reader's language, and taken over without a jump.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { manyHolders } from "./support/bundles.mjs";
import { REPO } from "./support/locales.mjs";

const { choose, finish, textOf, waitForScript } = support;
const AXE = readFileSync(`${REPO}/tests/node_modules/axe-core/axe.min.js`, "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const FIRST = ".portal h1";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** A page whose scripts and whose core wait for `release()`; `came` lists those that have come. */
async function openHeld(options = {}) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const came = [];
  const before = async (page) => {
    page.on("response", (response) => came.push(new URL(response.url()).pathname));
    await page.context().route(/\.(js|wasm)$/, async (route) => {
      await held;
      await route.continue();
    });
    await options.before?.(page);
  };
  const page = await portal.page({ waitFor: FIRST, waitUntil: "commit", ...options, before });
  return { page, release, came };
}

for (const [locale, lang, title, exit] of [
  ["da-DK", "da", "Se, hvem der har oplysninger om dig eller dit barn", "Forlad siden"],
  ["sv-SE", "sv", "Se vem som har uppgifter om dig eller ditt barn", "Lämna sidan"],
  ["en-GB", "en", "See who has information about you or your child", "Leave this page"],
]) {
  test(`without scripts the first view is there, with its style and its way out: ${lang}`, async () => {
    const page = await portal.page({
      locale,
      javaScriptEnabled: false,
      waitFor: FIRST,
      before: (page) => page.route("https://www.dmi.dk/**", (route) => route.fulfill({ body: "Vejret" })),
    });
    assert.equal(await textOf(page, FIRST), title);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    assert.equal(await page.locator(".portal").getAttribute("lang"), lang);
    assert.equal(await page.locator(".bar select").inputValue(), lang);
    assert.ok(await page.locator("[data-at=demo]").isVisible());
    assert.ok(await page.locator("main .points").first().isVisible());
    assert.equal(await page.locator("indsigt-portal > p").filter({ visible: true }).count(), 0);

    const { size, base, ground, radius } = await page.locator("indsigt-portal").evaluate((host) => {
      const styleOf = (selector) => getComputedStyle(host.shadowRoot.querySelector(selector));
      return {
        size: parseFloat(styleOf("h1").fontSize),
        base: parseFloat(getComputedStyle(host).fontSize),
        ground: getComputedStyle(host).backgroundColor,
        radius: styleOf(".button").borderRadius,
      };
    });
    assert.ok(size > base * 1.3, "the heading has no style");
    assert.notEqual(ground, "rgba(0, 0, 0, 0)");
    assert.notEqual(radius, "0px");

    await page.getByRole("link", { name: exit }).click();
    await page.waitForURL("https://www.dmi.dk/");
    await finish(page);
  });
}

for (const locale of ["da-DK", "sv-SE", "en-GB"]) {
  test(`axe finds nothing in the first view as it was sent, in light and dark: ${locale}`, async () => {
    // Colours must be the final ones when axe reads them.
    const { page, release } = await openHeld({ locale, bypassCSP: true, reducedMotion: "reduce" });
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
      assert.deepEqual(
        violations.map(({ id }) => id),
        [],
      );
      assert.ok(passes.length > 8, "axe looked at nothing");
    }
    assert.equal(await page.evaluate(() => customElements.get("indsigt-portal")), undefined);
    release();
    await finish(page);
  });
}

test("the first view is seen before any script or the core has come, and the way out works already", async () => {
  const { page, release, came } = await openHeld({
    before: (page) => page.route("https://www.dmi.dk/**", (route) => route.fulfill({ body: "Vejret" })),
  });
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.getByText("Vælg filer").isVisible());
  assert.ok((await page.locator(FIRST).evaluate((h1) => parseFloat(getComputedStyle(h1).fontSize))) > 24);
  assert.equal(await page.evaluate(() => customElements.get("indsigt-portal")), undefined);
  assert.deepEqual(
    came.filter((path) => /\.(js|wasm)$/.test(path)),
    [],
  );
  await page.getByRole("link", { name: "Forlad siden" }).click();
  await page.waitForURL("https://www.dmi.dk/");
  release();
  await finish(page);
});

test("a file that was chosen before the script came is imported once it has come", async () => {
  const { page, release } = await openHeld();
  await choose(page, [portal.file("en.json", manyHolders(3)), portal.file("skadet.json", "{")]);
  assert.equal(await page.locator(".answer").count(), 0);
  release();
  await support.told(page, "1 fil er læst. 1 fil kunne ikke læses.");
  await support.openScreen(page, "overview");
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await support.openScreen(page, "files");
  assert.equal(await page.locator(".files .lines > li").count(), 2, "a file was read twice");
  await finish(page);
});

for (const [width, height] of [
  [390, 844],
  [1180, 800],
]) {
  test(`the script takes over what is there, with no second copy and no jump: ${width} px`, async () => {
    const { page, release } = await openHeld({
      viewport: { width, height },
      before: (page) =>
        page.addInitScript(() => {
          globalThis.shifts = [];
          const note = ({ value, sources }) =>
            globalThis.shifts.push([value, ...sources.map(({ node }) => node?.className ?? node?.nodeName)]);
          new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
            type: "layout-shift",
            buffered: true,
          });
        }),
    });
    const boxes = () =>
      page.locator("indsigt-portal").evaluate((host) =>
        // Words that are explained come later, and move nothing: the list of shifts says so.
        [...host.shadowRoot.querySelectorAll(":is(.bar, .places, .content) :not(.said, .term)")].map(
          (one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            return [one.localName, x, y, width, height].join(" ");
          },
        ),
      );
    await page.locator(".bar select").focus();
    await page.locator(FIRST).evaluate((h1) => (h1.isFirst = true));
    const before = await boxes();
    release();
    await waitForScript(page);
    assert.deepEqual(await boxes(), before);
    assert.ok(await page.locator(FIRST).evaluate((h1) => h1.isFirst), "the heading is another one");
    const focused = await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName);
    assert.equal(focused, "select", "the focus was lost");
    // What comes last of its own accord.
    await page.locator(".difficult").waitFor();
    for (const one of [
      ".portal",
      "h1",
      "main",
      "nav",
      "header",
      "input[type=file]",
      "[role=status]",
      ".exit",
    ]) {
      assert.equal(await page.locator(`indsigt-portal ${one}`).count(), 1, one);
    }
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    await finish(page);
  });
}

test("nothing is fetched twice, and no language but the reader's", async () => {
  const asked = [];
  const page = await portal.page({
    locale: "sv-SE",
    before: (page) => page.on("request", (request) => asked.push(new URL(request.url()).pathname)),
  });
  await page.locator(".difficult").waitFor();
  assert.deepEqual(asked.toSorted(), [...new Set(asked)].toSorted());
  const texts = asked.filter((path) => path.endsWith(".ftl"));
  // Those of the first view, what the core says, those of the other screens and of files, and the difficult words.
  assert.equal(texts.length, 5);
  for (const path of texts) assert.match(path, /\/(core-|words-|later-|files-)?sv-\w+\.ftl$/);
  assert.equal(await page.locator(".portal").getAttribute("lang"), "sv");
  await finish(page);
});

test("the page says what it is to those who search, and nothing of anybody", async () => {
  const page = await portal.page({ locale: "en-GB" });
  assert.equal(await page.title(), "Indsigt");
  const description = await page.locator("meta[name=description]").getAttribute("content");
  assert.match(description, /^The page shows /);
  assert.equal(await page.locator("meta[name=referrer]").getAttribute("content"), "no-referrer");
  await finish(page);
});

test("the style that comes first draws the first view as all of the style does", async () => {
  const hold = async (page, files) => {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };
  let dress;
  let explain;
  const page = await portal.page({
    before: async (page) => {
      dress = await hold(page, /portal-\w+\.css$/);
      // Difficult words are no part of the first view.
      explain = await hold(page, /words-[\w-]+\.ftl$/);
    },
  });
  await page.locator(".drop").waitFor();
  const inRoot = (look) => page.locator("indsigt-portal").evaluate(look);
  const count = () => inRoot((host) => host.shadowRoot.adoptedStyleSheets[0].cssRules.length);
  const styles = () =>
    inRoot((host) =>
      [...host.shadowRoot.querySelectorAll("*")].map((one) => {
        const style = getComputedStyle(one);
        return [one.outerHTML, ...[...style].map((name) => `${name}: ${style[name]}`)].join("\n");
      }),
    );
  const few = await count();
  const first = await styles();
  dress();
  await support.until(async () => (await count()) > few);
  assert.deepEqual(await styles(), first);
  explain();
  await page.locator(".difficult").waitFor();
  await finish(page);
});
