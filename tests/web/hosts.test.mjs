// SPDX-License-Identifier: MPL-2.0
// Manners on somebody else's page: layouts and styles of a host, and files that are dropped on it.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { openEngine } from "./support/engines.mjs";
import { openHost, pageWith } from "./support/hosts.mjs";

const ELEMENT = "<indsigt-portal></indsigt-portal>";
const PATIENT = JSON.stringify({ resourceType: "Patient", id: "p", name: [{ text: "Noah" }] });

let host;
before(async () => (host = await openHost()));
after(() => host?.close());

/** Where the width of a child follows from what is in it. */
const LAYOUTS = {
  "a row of flex": `<div style="display:flex">${ELEMENT}</div>`,
  "a row of flex beside something": `<div style="display:flex"><p>Menu</p>${ELEMENT}</div>`,
  "a grid": `<div style="display:grid">${ELEMENT}</div>`,
  "a grid that does not stretch": `<div style="display:grid;justify-items:start">${ELEMENT}</div>`,
  "a float": `<div style="float:left">${ELEMENT}</div>`,
  "an inline block": `<div style="display:inline-block">${ELEMENT}</div>`,
  "fit-content": `<div style="width:fit-content">${ELEMENT}</div>`,
  "a dialog": `<dialog open>${ELEMENT}</dialog>`,
  "a box with a position": `<div style="position:absolute">${ELEMENT}</div>`,
};

const DARK = "body{background:#000;color:#fff;color-scheme:dark}";
const STYLES = {
  "a reset of everything": "*{all:revert}",
  "a reset of everything on a dark page": `*{all:revert}${DARK}`,
  "a reset of everything to nothing": "*{all:unset}",
  "a colour that is important": "*{color:red!important}",
  "a ground that is important": `*{background:#700!important}${DARK}`,
  "letters that are important":
    "*{text-transform:uppercase!important;letter-spacing:1em!important;text-align:end!important}",
  "tiny type": "*{font-size:4px!important;line-height:1!important;font-weight:900!important}",
};

async function openPage(engine, body, head = "") {
  await engine.goto(host.page(pageWith(body, { head })));
  await engine.waitFor("h1");
}

/** How wide the portal is, and how much wider than the window the page became. */
const measure = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const { width } = shadowRoot.querySelector(".portal").getBoundingClientRect();
    return { width, over: document.documentElement.scrollWidth - innerWidth };
  });

/** What the text of the lead looks like. */
const lookOf = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const style = getComputedStyle(shadowRoot.querySelector(".lead"));
    const { fontSize, textTransform, letterSpacing, color, fontWeight, textAlign, userSelect } = style;
    return { fontSize, textTransform, letterSpacing, color, fontWeight, textAlign, userSelect };
  });

/** Drags a file over what the selector finds and drops it there. Gives whether somebody took it. */
const dropOn = (engine, selector, name) =>
  engine.evaluate(
    (selector, name, content) => {
      const target = document.querySelector(selector);
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      const how = { dataTransfer, bubbles: true, composed: true, cancelable: true };
      return ["dragenter", "dragover", "drop"].map(
        (type) => !target.dispatchEvent(new DragEvent(type, how)),
      )[2];
    },
    selector,
    name,
    PATIENT,
  );

/** The names of files in the first and the second element, once the worker has had its time. */
const filesIn = (engine, selector) =>
  engine.evaluate((selector) => {
    const { shadowRoot } = document.querySelector(selector);
    return shadowRoot.querySelector(".answer, .files, .failed") ? "taken" : "nothing";
  }, selector);

const LANDMARKS = {
  "": "region navigation",
  'mode="page"': "banner navigation main",
  'landmarks="none"': "",
};

/** The levels of the headings that there are. */
const levelsIn = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const headings = [...shadowRoot.querySelectorAll("h1, h2, h3, h4")];
    return [...new Set(headings.map((one) => one.ariaLevel ?? one.localName.slice(1)))].sort();
  });

/** What becomes a landmark by its element or role. */
const landmarksIn = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    const roles = { header: "banner", nav: "navigation", main: "main" };
    const found = shadowRoot.querySelectorAll("header, nav, main, aside, footer, [role=region]");
    const told = [...found].map((one) => one.getAttribute("role") ?? roles[one.localName]);
    return told.filter((role) => role !== "presentation");
  });

const clipOf = (engine) =>
  engine.evaluate(() => {
    const { shadowRoot } = document.querySelector("indsigt-portal");
    return getComputedStyle(shadowRoot.querySelector(".skip")).clipPath;
  });

for (const name of ["chromium", "firefox"]) {
  describe(name, () => {
    let engine;
    before(async () => (engine = await openEngine(name)));
    after(() => engine?.close());

    for (const [width, least] of [
      [390, 260],
      [1180, 700],
    ]) {
      for (const [layout, body] of Object.entries(LAYOUTS)) {
        test(`in ${layout} of ${width} px the element has its width`, async () => {
          await engine.setViewport(width, 844);
          await openPage(engine, body);
          const { width: own, over } = await measure(engine);
          assert.ok(own >= least && own <= width, `${own} px`);
          assert.ok(over <= 0, `${over} px too wide`);
        });
      }
    }

    for (const [style, css] of Object.entries(STYLES)) {
      test(`with ${style} the text looks as it does alone`, async () => {
        await engine.setViewport(390, 844);
        await openPage(engine, '<indsigt-portal theme="light"></indsigt-portal>');
        const alone = await lookOf(engine);
        await openPage(engine, '<indsigt-portal theme="light"></indsigt-portal>', `<style>${css}</style>`);
        assert.deepEqual(await lookOf(engine), alone);
        // The host's own heading and language are no concern of this test.
        const faults = (await engine.axe()).filter(({ id }) => id === "color-contrast");
        assert.deepEqual(faults, []);
      });
    }

    test("what the page around inherits to all of it stops at the element", async () => {
      await openPage(engine, ELEMENT);
      const alone = await lookOf(engine);
      const css =
        "body{text-transform:uppercase;letter-spacing:9px;text-align:right;user-select:none;-webkit-user-select:none;" +
        "font-weight:900;color:red}";
      await openPage(engine, ELEMENT, `<style>${css}</style>`);
      assert.deepEqual(await lookOf(engine), alone);
    });

    test("an element that the page hides stays hidden", async () => {
      await openPage(engine, '<indsigt-portal style="visibility:hidden"></indsigt-portal>');
      assert.equal(await engine.isSeen("h1"), false);
    });

    test("headings follow the level that the page wants, and one that is none is left out", async () => {
      const levels = { 1: "1 2", 2: "2 3", 3: "3 4", 4: "1 2", x: "1 2" };
      for (const [wanted, found] of Object.entries(levels)) {
        await openPage(engine, `<indsigt-portal heading-level="${wanted}"></indsigt-portal>`);
        assert.equal((await levelsIn(engine)).join(" "), found, wanted);
      }
      await openPage(engine, '<indsigt-portal heading-level="3"></indsigt-portal>');
      await engine.evaluate(() => document.querySelector("indsigt-portal").removeAttribute("heading-level"));
      await engine.until(async () => (await levelsIn(engine)).join(" ") === "1 2", "the level of before");
    });

    for (const [attributes, found] of Object.entries(LANDMARKS)) {
      test(`<indsigt-portal ${attributes}> has the landmarks ${found || "of nobody"}`, async () => {
        await openPage(engine, `<indsigt-portal ${attributes}></indsigt-portal>`);
        assert.equal((await landmarksIn(engine)).join(" "), found);
      });
    }

    test("the first stop of the Tab key leads past the menus, and is seen only then", async () => {
      await openPage(engine, ELEMENT);
      await engine.press("Tab");
      const stop = await engine.focused();
      assert.deepEqual([stop.name, stop.ring], ["Gå til indholdet", true]);
      assert.equal(await clipOf(engine), "none");
      await engine.press("Enter");
      assert.equal((await engine.focused()).tag, "h1");
      assert.notEqual(await clipOf(engine), "none");
      await engine.press("Tab");
      assert.notEqual((await engine.focused()).name, "Forlad siden");
    });

    test("a file that is dropped beside the element stays the host's", async () => {
      await openPage(engine, `<input type="file" id="own"><p id="text">Ansøgning</p>${ELEMENT}`);
      for (const target of ["#own", "#text", "body"]) {
        assert.equal(await dropOn(engine, target, "bilag.json"), false, target);
      }
      assert.equal(await filesIn(engine, "indsigt-portal"), "nothing");
      assert.equal(await dropOn(engine, "indsigt-portal", "noah.json"), true);
      await engine.waitFor(".answer");
    });

    test("of two elements each takes the file that is dropped on it", async () => {
      await openPage(
        engine,
        '<indsigt-portal></indsigt-portal><indsigt-portal id="second"></indsigt-portal>',
      );
      await engine.until(
        () =>
          engine.evaluate(() => document.querySelector("#second").shadowRoot.querySelector("h1") !== null),
        "the second",
      );
      assert.equal(await dropOn(engine, "#second", "noah.json"), true);
      await engine.until(async () => (await filesIn(engine, "#second")) === "taken", "the file");
      assert.equal(await filesIn(engine, "indsigt-portal"), "nothing");
    });

    test("the whole page takes files anywhere, but not on a field of somebody else", async () => {
      await openPage(
        engine,
        '<label><input type="file" id="own"></label><p id="text">Tekst</p><indsigt-portal mode="page"></indsigt-portal>',
      );
      assert.equal(await dropOn(engine, "#own", "bilag.json"), false);
      assert.equal(await filesIn(engine, "indsigt-portal"), "nothing");
      assert.equal(await dropOn(engine, "#text", "noah.json"), true);
      await engine.waitFor(".answer");
    });
  });
}
