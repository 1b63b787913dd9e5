// SPDX-License-Identifier: MPL-2.0
// The way out is one press away, at every scroll position and width, whatever is open (P19); and Shift three times leads
// the same way. Neither "back", "forward" nor a page that the browser kept shows anything afterwards.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { BEFORE, EXIT, openAfter, press, shown } from "./support/around.mjs";
import * as support from "./support/browser.mjs";
import { manyFiles, manyHolders } from "./support/bundles.mjs";
import { plant } from "./support/faults.mjs";
import { MAIN } from "./support/screens.mjs";

const { choose, finish, importFile, openDemo, openScreen, wholeText } = support;
const SIZES = [
  [390, 844],
  [320, 256],
  [1180, 800],
];
const enter = Object.fromEntries(MAIN);

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

async function choosing(page) {
  await openDemo(page);
  await enter.ask(page);
  await press(page, "[name=cell]");
}

/** What can be going on when somebody must leave: [name, how to get there, what the page needs beforehand]. */
const SITUATIONS = [
  ["the start", async () => undefined],
  ["about the page", (page) => openScreen(page, "about")],
  ["the overview of one's own files", (page) => importFile(page, portal.file("en.json", manyHolders(60)))],
  [
    "a long list",
    async (page) => {
      await openDemo(page);
      await enter.log(page);
    },
  ],
  [
    "one place",
    async (page) => {
      await openDemo(page);
      await enter.actor(page);
    },
  ],
  [
    "a panel",
    async (page) => {
      await openDemo(page);
      await press(page, "[data-at=panel-day]");
      await shown(page, ".panel");
    },
  ],
  [
    "the question before a list is saved",
    async (page) => {
      await importFile(page, portal.file("en.json", manyHolders(60)));
      await openScreen(page, "holders");
      await press(page, "[data-at=save-list]");
      await shown(page, ".ask");
    },
  ],
  [
    "many files that are read",
    async (page) => {
      await support.holdWorker(page);
      await choose(page, manyFiles(portal, 12));
      await shown(page, "progress");
    },
  ],
  [
    "an example that does not come",
    async (page) => {
      await press(page, "[data-at=demo]");
      await shown(page, ".waiting p");
    },
    (page) => page.route("**/demo.json", () => undefined),
  ],
  ["a decision that is half made", choosing],
  [
    "the summary of a decision",
    async (page) => {
      await choosing(page);
      await press(page, "[name=until][value=asked]");
      await page.locator(".answers .button:last-child:not([aria-disabled])").waitFor();
      await press(page, ".answers .button:last-child");
      await shown(page, ".shown .item");
    },
  ],
  [
    "the question before something is lost",
    async (page) => {
      await importFile(page, portal.file("en.json", manyHolders(60)));
      await page.goBack();
      await shown(page, ".losing");
    },
  ],
];

/** Scrolls there and says what is wrong with the way out; null where it can be pressed. */
function wayOutFault(part) {
  const { scrollHeight } = document.documentElement;
  scrollTo({ top: part * scrollHeight, behavior: "instant" });
  const { shadowRoot } = document.querySelector("indsigt-portal");
  const exit = shadowRoot.querySelector(".exit");
  const { left, right, top, bottom, width, height } = exit.getBoundingClientRect();
  const where = `at ${Math.round(scrollY)} of ${scrollHeight} px it lies from ${Math.round(top)} to ${Math.round(bottom)}`;
  if (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight) return where;
  if (Math.round(width) < 44 || Math.round(height) < 44) return `it is ${width} × ${height} px`;
  const hit = shadowRoot.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return hit === exit ? null : `${where}, under ${hit?.className}`;
}

async function assertInReach(page) {
  const faults = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const part of [0, 0.5, 1]) {
      const fault = await page.evaluate(wayOutFault, part);
      if (fault) faults.push(`${width} × ${height}: ${fault}`);
    }
  }
  assert.deepEqual(faults, []);
  await page.setViewportSize({ width: 390, height: 844 });
}

/** Neither "back" nor "forward" leads here, and nothing of the portal is fetched for them but the empty page. */
async function assertGone(page) {
  await page.waitForURL(EXIT);
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goBack();
  assert.equal(page.url(), BEFORE);
  await page.goForward();
  assert.equal(page.url(), EXIT);
  await page.goForward();
  await page.waitForURL(EXIT);
  await page.locator("h1", { hasText: EXIT }).waitFor();
  const ours = asked.filter((url) => url.startsWith(portal.url));
  assert.deepEqual(
    ours.filter((url) => !url.endsWith("/blank.html")),
    [],
  );
}

describe("one press, whatever is open", () => {
  for (const [name, open, before] of SITUATIONS) {
    test(name, async () => {
      const page = await openAfter(portal, { before });
      await open(page);
      await assertInReach(page);
      const { x, y, width, height } = await page.locator(".exit").boundingBox();
      await page.mouse.click(x + width / 2, y + height / 2);
      await assertGone(page);
      await finish(page);
    });
  }
});

// ---- what stays in sight covers nothing that has the focus (WCAG 2.4.11)

/** The focused control with what lies over a part of it; null where nothing does. */
function coveredFocus() {
  const { shadowRoot } = document.querySelector("indsigt-portal");
  const at = shadowRoot.activeElement;
  if (!at || at.closest(".bar")) return null;
  const { left, right, top, bottom } = at.getBoundingClientRect();
  if (bottom - top > innerHeight - 120) return null;
  const bar = shadowRoot.querySelector(".bar");
  const over = getComputedStyle(bar).display === "contents" ? bar.querySelector(".exit") : bar;
  const box = over.getBoundingClientRect();
  const isOver = left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top;
  return isOver ? `${at.className} "${at.textContent.trim().slice(0, 30)}" at ${Math.round(top)} px` : null;
}

for (const [width, height] of SIZES) {
  test(`nothing that has the focus lies under the way out: ${width} × ${height} px`, async () => {
    const page = await portal.page({ viewport: { width, height } });
    await openDemo(page);
    await enter.holders(page);
    const covered = async () => {
      const found = [];
      await page.locator(".tools .button").last().focus();
      for (let i = 0; i < 45; i++) {
        await page.keyboard.press("Shift+Tab");
        found.push(await page.evaluate(coveredFocus));
      }
      return found.filter(Boolean);
    };
    assert.deepEqual(await covered(), []);
    await plant(page, ".portal * { scroll-margin: 0 !important }");
    assert.notDeepEqual(await covered(), [], "a fault that is planted is not found");
    await finish(page);
  });
}

test("under a header of the page around the way out stays in sight, where the page says how high it is", async () => {
  const page = await portal.page({ path: "embed.html" });
  await importFile(page, portal.file("en.json", manyHolders(60)));
  await page.evaluate(() => {
    const header = document.querySelector("header");
    Object.assign(header.style, {
      position: "sticky",
      top: 0,
      height: "60px",
      zIndex: 9,
      boxSizing: "border-box",
    });
    document.querySelector("indsigt-portal").style.setProperty("--indsigt-top", "60px");
    scrollTo({ top: 600, behavior: "instant" });
  });
  const { y } = await page.locator(".exit").boundingBox();
  assert.ok(y >= 60 && y < 120, `${y} px`);
  await finish(page);
});

// ---- by key

const shift = async (page, times) => {
  for (let i = 0; i < times; i++) await page.keyboard.press("Shift");
};
const isHere = async (page) => {
  // Leaving would have begun: the element is empty at once.
  assert.notEqual(await wholeText(page), "");
  assert.equal(page.url().startsWith(portal.url), true);
};

test("Shift three times leaves, wherever the focus is: nowhere, on a button, in a list, in a text field", async () => {
  const places = {
    nowhere: () => undefined,
    button: (page) => page.locator("[data-at=panel-day]").focus(),
    list: (page) => page.locator(".bar select").focus(),
    field: async (page) => {
      await openScreen(page, "holders");
      await page.locator(".content input").first().fill("Sted");
    },
  };
  for (const [name, go] of Object.entries(places)) {
    const page = await openAfter(portal);
    await importFile(page, portal.file("en.json", manyHolders(3)));
    await go(page);
    await shift(page, 2);
    await isHere(page);
    await shift(page, 1);
    await assertGone(page).catch((error) => assert.fail(`${name}: ${error.message}`));
    await finish(page);
  }
});

test("Shift that belongs to something else, or comes late, does not leave", async () => {
  const page = await openAfter(portal);
  const { keyboard } = page;
  await importFile(page, portal.file("en.json", manyHolders(3)));
  await openScreen(page, "holders");
  await page.locator(".content input").first().focus();
  await keyboard.type("ABCD");
  for (let i = 0; i < 4; i++) {
    await keyboard.down("Shift");
    await keyboard.press("A");
    await keyboard.up("Shift");
  }
  for (const other of ["Control", "Alt", "Meta", "b"]) {
    await keyboard.down(other);
    await shift(page, 4);
    await keyboard.up(other);
  }
  // A key that is held down repeats.
  for (let i = 0; i < 6; i++) await keyboard.down("Shift");
  await keyboard.up("Shift");
  await shift(page, 1);
  await page.waitForTimeout(1600);
  await shift(page, 2);
  await page.mouse.click(5, 500);
  await shift(page, 2);
  await isHere(page);
  await shift(page, 1);
  await page.waitForURL(EXIT);
  await finish(page);
});

test("in somebody else's page Shift leaves only while the focus is inside", async () => {
  const page = await openAfter(portal, { path: "embed.html" });
  await importFile(page, portal.file("en.json", manyHolders(3)));
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.querySelector("main").prepend(field);
    field.focus();
  });
  await shift(page, 4);
  await isHere(page);
  await page.locator("[data-at=panel-day]").focus();
  await shift(page, 3);
  await page.waitForURL(EXIT);
  await page.goBack();
  assert.equal(page.url(), BEFORE);
  await finish(page);
});

test("about the page says how to leave fast, and what stays in the browser's history", async () => {
  for (const [locale, key, trace] of [
    ["da-DK", /tre gange på Shift/, /historik viser stadig, at du har været her/],
    ["sv-SE", /tre gånger på Skift/, /historik visar ändå att du har varit här/],
    ["en-GB", /Shift three times/, /history still shows that you were here/],
  ]) {
    const page = await portal.page({ locale });
    await openScreen(page, "about");
    const text = await page.locator(".content").innerText();
    assert.match(text, key);
    assert.match(text, trace);
    await finish(page);
  }
});

// ---- while it leaves, and in a frame

test("from the press on nothing is there: no text, no worker, no warning, also where the page is shown again", async () => {
  const page = await openAfter(portal);
  // An answer without content leaves the browser where it is.
  await page.route(EXIT, (route) => route.fulfill({ status: 204 }));
  await importFile(page, portal.file("en.json", manyHolders(3)));
  const isWarned = () =>
    page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));
  const seen = () => page.evaluate(() => document.querySelector("indsigt-portal").shadowRoot.textContent);
  await press(page, ".exit");
  assert.equal(await seen(), "");
  await support.until(() => page.workers().length === 0);
  assert.equal(await isWarned(), false);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  assert.equal(await seen(), "");
  await finish(page);
});

/** The portal in a frame of another page; `sandbox` is what the frame may do. */
async function openFramed(sandbox) {
  const host = `${portal.url}host.html`;
  const page = await openAfter(portal, {
    path: "host.html",
    waitFor: "iframe",
    before: async (page) => {
      await page.route(portal.url, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), "content-security-policy": "" };
        return route.fulfill({ response, headers });
      });
      await page.route(host, (route) =>
        route.fulfill({ contentType: "text/html", body: `<iframe src="/" ${sandbox}></iframe>` }),
      );
    },
  });
  const frame = page.frameLocator("iframe");
  await frame.locator(".portal h1").waitFor();
  await frame.locator("indsigt-portal link").waitFor({ state: "detached" });
  return { page, frame };
}

test("from a frame the way out leads the page around away, too", async () => {
  const { page, frame } = await openFramed("");
  await frame.locator(".exit").click();
  await page.waitForURL(EXIT);
  await page.goBack();
  assert.equal(page.url(), BEFORE);
  await finish(page);
});

test("where the page around cannot be left, the frame is empty and says that it is still open", async () => {
  const { page, frame } = await openFramed('sandbox="allow-scripts allow-same-origin"');
  await frame.locator("input[type=file]").setInputFiles(portal.file("en.json", manyHolders(3)));
  await frame.locator(".answer .say").waitFor();
  await frame.locator(".exit").click();
  await frame.getByText("Siden omkring er stadig åben.").waitFor();
  const text = await frame.locator("indsigt-portal").evaluate((host) => host.shadowRoot.textContent);
  assert.equal(text, "Indsigt er lukket. Siden omkring er stadig åben. Luk selv fanen eller vinduet.");
  assert.match(page.url(), /host\.html$/);
  await support.until(() => page.workers().length === 0);
  await finish(page, [/^console: Unsafe attempt/, /^console: .*sandbox/]);
});
