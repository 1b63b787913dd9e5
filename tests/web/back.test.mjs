// SPDX-License-Identifier: MPL-2.0
// "Back" and reload lose nothing without a question: the browser's "back" leads back inside the page, which adds one
// neutral entry to the history.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { BEFORE, openAfter, press, shown } from "./support/around.mjs";
import * as support from "./support/browser.mjs";
import { manyFiles, manyHolders } from "./support/bundles.mjs";
import { withEngine } from "./support/engines.mjs";
import { ready } from "./support/scenario.mjs";
import { lookAs, MAIN } from "./support/screens.mjs";

const { choose, finish, focusedText, importFile, openDemo, openScreen, textOf, wholeText } = support;
const START = "Se, hvem der har oplysninger om dig eller dit barn";
const enter = Object.fromEntries(MAIN);

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const own = () => portal.file("noah-holm.json", manyHolders(60));
const question = (page) => page.locator(".losing");
const lines = async (page) => (await question(page).locator("p").allInnerTexts()).join(" ");
const answer = (page, name) => question(page).getByRole("button", { name, exact: true }).click();

/** Reloads the page as a person would; true where the browser asks, which is answered with "stay". */
function reloadAsks(page) {
  return new Promise((resolve) => {
    page.once("dialog", async (dialog) => {
      assert.equal(dialog.type(), "beforeunload");
      await dialog.dismiss();
      resolve(true);
    });
    page.once("load", () => resolve(false));
    page.evaluate(() => setTimeout(() => location.reload())).catch(() => undefined);
  });
}

/** The browser's "back", where the page stays. */
async function back(page) {
  await page.evaluate(() => setTimeout(() => history.back()));
}

async function choosing(page) {
  await openDemo(page);
  await enter.ask(page);
  await page.locator("[name=cell]").first().check();
  await page.locator("[name=until][value=asked]").check();
}
const isChosen = async (page) => {
  assert.equal(await page.locator("[name=cell]").first().isChecked(), true);
  assert.equal(await page.locator("[name=until][value=asked]").isChecked(), true);
};

async function decided(page) {
  await choosing(page);
  // A person's own press: a script's decides nothing.
  await page.locator(".answers .button:first-child").click();
  await shown(page, ".consent, .contact");
  await openScreen(page, "overview");
  while ((await page.evaluate(() => history.state)) === "inside") {
    const heading = await textOf(page, "h1");
    await back(page);
    await support.until(
      async () => (await question(page).count()) === 1 || (await textOf(page, "h1")) !== heading,
    );
    if (await question(page).count()) break;
  }
  await page.keyboard.press("Escape");
  await question(page).waitFor({ state: "detached" });
}

const FILES = "Så glemmer siden dine filer.";
const CHOICE = "Så glemmer siden det, du har valgt.";
const WORDS = "Så glemmer siden det, du har skrevet.";
const DECIDED = "Så glemmer siden det, du har besluttet eller gemt her.";

/** [name, how to get there, what is asked before the page or the screen is left, what must be there afterwards] */
const ASKED = [
  [
    "one's own files, on the first screen",
    (page) => importFile(page, own()),
    FILES,
    async (page) => assert.match(await textOf(page, ".answer .say"), /^60 steder/),
  ],
  [
    "files that are being read",
    async (page) => {
      await support.holdWorker(page);
      await choose(page, manyFiles(portal, 12));
      await shown(page, "progress");
    },
    FILES,
    async (page) => assert.equal(await page.locator("progress").count(), 1),
  ],
  ["a choice that is half made", choosing, CHOICE, isChosen],
  [
    "the summary before a decision",
    async (page) => {
      await choosing(page);
      await page.locator(".answers .button:last-child:not([aria-disabled])").waitFor();
      await press(page, ".answers .button:last-child");
      await shown(page, ".shown .item");
    },
    CHOICE,
    async (page) => assert.ok(await page.locator(".shown .item").count()),
  ],
  [
    "words that a child wrote",
    async (page) => {
      await openDemo(page);
      await lookAs(page, "Noah");
      await page.locator("textarea").first().fill("Jeg vil spille fodbold.");
    },
    WORDS,
    async (page) =>
      assert.equal(await page.locator("textarea").first().inputValue(), "Jeg vil spille fodbold."),
  ],
  [
    "what was decided",
    decided,
    DECIDED,
    async (page) => assert.ok(await page.locator(".answer .say, textarea").count()),
  ],
];

describe("what would be lost is asked about, by back and by reload", () => {
  for (const [name, open, asked, isThere] of ASKED) {
    test(name, async () => {
      const page = await openAfter(portal);
      await open(page);
      assert.equal(await reloadAsks(page), true, "reload");
      await isThere(page);
      for (const stay of ["Bliv her", "Escape", "back"]) {
        await back(page);
        await question(page).waitFor();
        assert.equal(await lines(page), asked);
        assert.match(await focusedText(page), /^Vil du /);
        assert.equal(await page.evaluate(() => history.state), "inside");
        if (stay === "back") await back(page);
        else if (stay === "Escape") await page.keyboard.press("Escape");
        else await answer(page, stay);
        await question(page).waitFor({ state: "detached" });
        await isThere(page);
      }
      await finish(page);
    });
  }
});

test("both answers look alike, and who goes anyway is not asked again", async () => {
  const page = await openAfter(portal);
  await importFile(page, own());
  await back(page);
  await question(page).waitFor();
  const looks = await question(page)
    .locator("button")
    .evaluateAll((all) =>
      all.map((one) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(one);
        return [color, backgroundColor, fontSize, fontWeight, borderColor, one.offsetWidth].join();
      }),
    );
  assert.equal(looks.length, 2);
  assert.equal(looks[0], looks[1]);
  await answer(page, "Gå alligevel");
  await page.waitForURL(BEFORE);
  await page.goForward();
  await support.waitForScript(page);
  assert.equal(await textOf(page, "h1"), START);
  assert.doesNotMatch(await wholeText(page), /Noah|Holm/);
  await finish(page);
});

test("who goes anyway where there is no page before finds the start, with nothing of anybody", async () => {
  const page = await portal.page();
  // The first page of this tab is the portal.
  const [next] = await Promise.all([
    page.context().waitForEvent("page"),
    page.evaluate(() => void window.open(location.href, "_blank", "noopener")),
  ]);
  await support.waitForScript(next);
  await importFile(next, own());
  await back(next);
  await answer(next, "Gå alligevel");
  await next.getByRole("heading", { name: START }).waitFor();
  assert.doesNotMatch(await wholeText(next), /Noah|Holm/);
  await finish(page);
});

test("the question comes to where somebody is, and who stays is there again, with the focus where it was", async () => {
  const page = await openAfter(portal);
  await choosing(page);
  const where = () => page.evaluate(() => [scrollY, document.activeElement.shadowRoot.activeElement.value]);
  await page.locator("[name=until][value=asked]").focus();
  const before = await where();
  assert.ok(before[0] > 200);
  await back(page);
  await question(page).waitFor();
  const { y } = await question(page).boundingBox();
  assert.ok(y > 0 && y < 200, `${y} px`);
  await answer(page, "Bliv her");
  await question(page).waitFor({ state: "detached" });
  assert.deepEqual(await where(), before);
  await finish(page);
});

test("a half-made choice is left when the person says so, and then is gone", async () => {
  const page = await openAfter(portal);
  await choosing(page);
  await back(page);
  await answer(page, "Gå alligevel");
  await shown(page, ".cards .consent");
  assert.equal(await question(page).count(), 0);
  await enter.ask(page);
  assert.equal(await page.locator("[name=cell]:checked").count(), 0);
  await finish(page);
});

test("words that were written are asked about before another screen is opened, too", async () => {
  const page = await portal.page();
  await openDemo(page);
  await lookAs(page, "Noah");
  await page.locator("textarea").first().fill("Jeg vil spille fodbold.");
  await openScreen(page, "overview").catch(() => undefined);
  await question(page).waitFor();
  assert.equal(await lines(page), WORDS);
  assert.equal(await page.locator("textarea").first().inputValue(), "Jeg vil spille fodbold.");
  await answer(page, "Gå alligevel");
  await shown(page, ".answer .say");
  await finish(page);
});

// ---- where nothing is lost, nobody is asked

describe("where nothing is lost, nobody is asked", () => {
  test("the start: back leaves, reload is silent", async () => {
    const page = await openAfter(portal);
    await page.mouse.click(5, 500);
    assert.equal(await reloadAsks(page), false);
    await page.goBack();
    assert.equal(page.url(), BEFORE);
    await finish(page);
  });

  test("the example: it is nobody's", async () => {
    const page = await openAfter(portal);
    await openDemo(page);
    assert.equal(await reloadAsks(page), false);
    await support.waitForScript(page);
    await openDemo(page);
    await page.goBack();
    assert.equal(page.url(), BEFORE);
    await finish(page);
  });

  test("what was cleared on purpose", async () => {
    const page = await openAfter(portal);
    await importFile(page, own());
    await openScreen(page, "files");
    await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
    await page.locator(".undo").waitFor();
    assert.equal(await reloadAsks(page), false);
    await finish(page);
  });
});

// ---- back inside the page

test("the browser's back closes what is open, and leads to the screen before, with one entry of the history", async () => {
  const page = await openAfter(portal);
  const length = await page.evaluate(() => history.length);
  await importFile(page, own());
  await support.openHolders(page);
  await press(page, ".holders .title");
  await shown(page, ".contact");
  const entry = () => page.evaluate(() => [history.length, history.state, location.href]);
  assert.deepEqual(await entry(), [length + 1, "inside", portal.url]);
  await press(page, "[data-at=panel-day]");
  await shown(page, ".panel");
  await back(page);
  await page.locator(".panel").waitFor({ state: "detached" });
  await shown(page, ".contact");
  await back(page);
  await shown(page, ".holders > li");
  await press(page, "[data-at=save-list]");
  await shown(page, ".ask");
  await back(page);
  await page.locator(".ask").waitFor({ state: "detached" });
  await back(page);
  await shown(page, ".answer .say");
  assert.deepEqual(await entry(), [length + 1, "inside", portal.url]);
  await finish(page);
});

test("before anything is chosen the browser's back leads from a screen to the start, and then away", async () => {
  const page = await openAfter(portal);
  await openScreen(page, "about");
  await back(page);
  await page.getByRole("heading", { name: START }).waitFor();
  await back(page);
  await page.waitForURL(BEFORE);
  await finish(page);
});

test("after a reload the entry is still one, and leads on", async () => {
  const page = await openAfter(portal);
  const length = await page.evaluate(() => history.length);
  await openScreen(page, "about");
  await page.reload();
  await support.waitForScript(page);
  await importFile(page, own());
  assert.equal(await page.evaluate(() => history.length), length + 1);
  await back(page);
  await question(page).waitFor();
  await page.locator(".exit").click();
  await page.waitForURL("https://www.dmi.dk/");
  await page.goBack();
  assert.equal(page.url(), BEFORE);
  await finish(page);
});

test("no entry is added before somebody pressed anything: browsers would pass over the page", async () => {
  const page = await openAfter(portal, {
    before: (page) =>
      page.addInitScript(() => {
        const activation = { get: () => ({ hasBeenActive: globalThis.pressed === true }) };
        Object.defineProperty(Navigator.prototype, "userActivation", activation);
      }),
  });
  await importFile(page, own());
  assert.equal(await page.evaluate(() => history.state), null);
  await page.evaluate(() => (globalThis.pressed = true));
  await openScreen(page, "files");
  await support.until(() => page.evaluate(() => history.state === "inside"));
  await finish(page);
});

test("a link within the page around is no back", async () => {
  const page = await openAfter(portal);
  await importFile(page, own());
  await page.evaluate(() => (location.hash = "somewhere"));
  await page.waitForTimeout(300);
  assert.equal(await question(page).count(), 0);
  assert.match(page.url(), /#somewhere$/);
  await finish(page);
});

test("in somebody else's page nothing is written to the history, and nobody is asked", async () => {
  const page = await openAfter(portal, { path: "embed.html" });
  const entry = () => page.evaluate(() => [history.length, history.state]);
  const before = await entry();
  await importFile(page, own());
  await support.openHolders(page);
  assert.deepEqual(await entry(), before);
  assert.equal(await reloadAsks(page), false);
  await support.waitForScript(page);
  await importFile(page, own());
  await page.goBack();
  assert.equal(page.url(), BEFORE);
  await finish(page);
});

// ---- another engine

test("in Firefox back leads back inside, asks before files are lost, and nothing is behind or ahead after leaving", async () => {
  await withEngine("firefox", {}, async (engine) => {
    const { page } = engine;
    await page.setRequestInterception(true);
    page.on(
      "request",
      (request) =>
        (request.url().startsWith("https://")
          ? request.respond({ contentType: "text/html", body: "<p>x</p>" })
          : request.continue()
        ).catch(() => undefined), // a request that the browser gave up meanwhile
    );
    const move = (steps) => engine.evaluate((by) => void setTimeout(() => history.go(by)), steps);
    const isAt = (url) =>
      engine.until(
        // While the browser moves there is nothing to ask.
        async () => (await engine.evaluate(() => location.href).catch(() => null)) === url,
        url,
      );
    await page.goto(BEFORE);
    await engine.goto(portal.url);
    await ready(engine);
    await engine.press("Tab");
    await engine.upload([engine.file("en.json", manyHolders(3))]);
    await engine.waitFor(".answer .say");
    await engine.tabTo("Se hvem");
    await engine.press("Enter");
    await engine.waitFor(".holders");
    await move(-1);
    await engine.waitFor(".answer .say");
    await move(-1);
    await engine.waitFor(".losing");
    assert.ok((await engine.text(".losing")).includes(FILES));
    await engine.press("Escape");
    await engine.waitForNone(".losing");
    for (let i = 0; i < 3; i++) await engine.press("Shift");
    await isAt("https://www.dmi.dk/");
    await move(-1);
    await isAt(BEFORE);
    await move(2);
    await isAt("https://www.dmi.dk/");
    assert.equal(await engine.evaluate(() => document.body.textContent), "x");
  });
});
