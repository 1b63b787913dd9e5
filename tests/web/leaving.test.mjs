// SPDX-License-Identifier: MPL-2.0
// Nothing stays behind: not in the history, not in the browser, not in what is asked of the server, not after leaving.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { looks, manyHolders, twoPersons } from "./support/bundles.mjs";
import { lookAs, MAIN } from "./support/screens.mjs";

const { choose, download, finish, importFile, openDemo, openMore, openScreen, textOf, told, wholeText } =
  support;
const START = "Se, hvem der har oplysninger om dig eller dit barn";
// A file that a portal named after somebody.
const TELLING = "noah-holm-010117-4321.json";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

/** A page that came from somewhere, and from which somewhere else can be gone to. */
async function openAfter(options = {}) {
  const before = async (page) => {
    await page.route("https://**", (route) =>
      route.fulfill({ contentType: "text/html", body: `<title>x</title><h1>${route.request().url()}</h1>` }),
    );
    await page.goto("https://before.example/");
    await options.before?.(page);
  };
  return portal.page({ ...options, before });
}

async function assertNobody(page) {
  await support.waitForScript(page);
  assert.equal(await textOf(page, ".portal h1"), START);
  assert.doesNotMatch(await wholeText(page), /Noah|Holm|010117/);
  assert.equal(await page.locator(".who, .answer, .undo, .alert, .files").count(), 0);
}

const kept = (page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    name: window.name,
  }));
const NOTHING = { local: [], session: [], databases: [], caches: [], workers: 0, cookie: "", name: "" };

const clear = async (page) => {
  await openScreen(page, "files");
  await page.getByRole("button", { name: "Ryd og begynd forfra" }).click();
  await page.locator(".undo").waitFor();
};

// ---- history

test("back from the way out leads to the page before, and never to the portal", async () => {
  const page = await openAfter();
  await importFile(page, portal.file(TELLING, twoPersons()));
  await openScreen(page, "holders");
  const length = await page.evaluate(() => history.length);
  await page.locator(".exit").click();
  await page.waitForURL("https://www.dmi.dk/");
  assert.equal(await page.evaluate(() => history.length), length);
  assert.equal(await page.evaluate(() => document.referrer), "");
  await page.goBack();
  assert.equal(page.url(), "https://before.example/");
  await page.goForward();
  assert.equal(page.url(), "https://www.dmi.dk/");
  await finish(page);
});

test("who leaves in another way and comes back finds the start, with nothing of anybody", async () => {
  const page = await openAfter();
  await openDemo(page);
  await page.goto("https://elsewhere.example/");
  await page.goBack();
  await assertNobody(page);
  await importFile(page, portal.file(TELLING, twoPersons()));
  // The browser's own list of pages: two back, over the page's own entry. The browser asks (back.test.mjs).
  page.once("dialog", (dialog) => dialog.accept());
  await page.evaluate(() => setTimeout(() => history.go(-2)));
  await page.waitForURL("https://before.example/");
  await page.goForward();
  await assertNobody(page);
  await importFile(page, portal.file(TELLING, twoPersons()));
  await page.reload();
  await assertNobody(page);
  await finish(page);
});

// Chromium keeps no page that is sent with no-store; others may, and bring it back as it was.
test("a page that the browser kept is empty while it is kept, and begins anew when it is shown again", async () => {
  const page = await portal.page();
  await importFile(page, portal.file(TELLING, twoPersons()));
  const turn = (name) =>
    page.evaluate((type) => window.dispatchEvent(new PageTransitionEvent(type, { persisted: true })), name);
  await turn("pagehide");
  assert.equal(await wholeText(page), "");
  await support.until(() => page.workers().length === 0);
  await turn("pageshow");
  await page.locator(".drop").waitFor();
  await assertNobody(page);
  await importFile(page, portal.file("ny.json", manyHolders(3)));
  assert.equal(await textOf(page, ".answer .say"), "3 steder har oplysninger om Noah Holm.");
  await openMore(page);
  await page.getByText("Svaret bygger kun på 1 fil.").waitFor();
  await finish(page);
});

// ---- a whole session with the example

test("a session with the example leaves no trace: address, title, history, storage, requests, names of files", async () => {
  const asked = [];
  const page = await portal.page({
    before: (page) => {
      page.on("request", (request) => asked.push(request));
      page.on("websocket", (socket) => assert.fail(`a socket to ${socket.url()}`));
    },
  });
  const seen = () => page.evaluate(() => [location.href, document.title, history.length, history.state]);
  const first = await seen();
  assert.deepEqual(first.slice(0, 2), [portal.url, "Indsigt"]);
  const names = [];
  const save = async (selector) => {
    await page.locator(selector).first().click();
    const saved = await download(page, () => page.getByRole("button", { name: "Gem", exact: true }).click());
    names.push(saved.name);
  };

  // One entry comes, with the same address and a word that is the same for everybody.
  const [url, title, length] = first;
  const further = [url, title, length + 1, "inside"];
  for (const [name, enter] of MAIN) {
    await enter(page);
    assert.deepEqual(await seen(), ["start", "overview"].includes(name) ? first : further, name);
  }
  await lookAs(page, "Mette");
  await openScreen(page, "files");
  await page.locator(".files summary").first().click();
  await save(".files .save");
  await openScreen(page, "holders");
  await save("[data-at=save-list]");
  await page.getByRole("button", { name: /skift person$/ }).click();
  await page.getByRole("button", { name: /^Emma/ }).click();
  await page.locator(".whose", { hasText: "Emma" }).waitFor();
  await page.getByRole("button", { name: /vælg dag$/ }).click();
  await page.locator("[name=day-day]").fill("1");
  await page.locator("[name=day-month]").selectOption("6");
  await page.locator("[name=day-year]").fill("2026");
  await page.getByRole("button", { name: "Vis dagen" }).click();
  await page.locator(".past").waitFor();
  await page.locator(".bar select").selectOption("sv");
  await page.locator(".portal[lang=sv]").waitFor();
  assert.deepEqual(await seen(), further);

  assert.match(names.join(" "), /^oplysninger-\d+\.json liste\.csv$/);
  assert.deepEqual(await kept(page), NOTHING);
  assert.deepEqual(await page.context().cookies(), []);

  assert.ok(asked.length > 10, "no request was seen");
  for (const request of asked) {
    const url = new URL(request.url());
    assert.equal(url.origin, new URL(portal.url).origin, request.url());
    assert.equal(url.search + url.hash, "", request.url());
    assert.equal(request.method(), "GET", request.url());
    assert.equal(request.postData(), null, request.url());
    assert.equal((await request.allHeaders()).referer, undefined, request.url());
  }
  await finish(page);
});

// ---- a phone that is only mine

test("only who says so is remembered: language and last visit, under one name, until they say otherwise", async () => {
  const page = await portal.page();
  const remembered = () => page.evaluate(() => JSON.parse(localStorage.getItem("indsigt")));
  assert.equal(await page.getByLabel("Også andre").isChecked(), true);
  await page.getByLabel("Kun mig").check();
  await told(page, "Siden husker nu sprog og besøg her.");
  assert.deepEqual(await remembered(), { language: "da" });
  await page.locator(".bar select").selectOption("sv");
  await page.locator(".portal[lang=sv]").waitFor();
  assert.deepEqual(await remembered(), { language: "sv" });
  await importFile(page, portal.file(TELLING, twoPersons()));
  await told(page, "Noah Holm");
  const { lastVisit, ...others } = await remembered();
  assert.deepEqual(others, { language: "sv" });
  assert.ok(Math.abs(Date.now() - Date.parse(lastVisit)) < 60_000, lastVisit);
  assert.deepEqual(await kept(page), { ...NOTHING, local: ["indsigt"] });
  assert.doesNotMatch(JSON.stringify(await remembered()), /noah|holm|010117/i);

  // The next visit: the server sends the browser's language, the page shows the person's.
  const next = await page.context().newPage();
  await next.goto(portal.url);
  await next.locator(".portal[lang=sv]").waitFor();
  assert.equal(await next.getByLabel("Bara jag").isChecked(), true);
  assert.doesNotMatch(await wholeText(next), /Noah|010117/);
  await importFile(next, portal.file(TELLING, twoPersons()));
  await next.locator(".seen .say").waitFor();
  await openScreen(next, "about");
  await next.getByLabel("Också andra").check();
  await next.getByLabel("Bara jag").and(next.locator(":not(:checked)")).waitFor();
  assert.deepEqual(await kept(next), NOTHING);
  // Nothing comes back with what is done afterwards.
  await next.locator(".bar select").selectOption("en");
  await next.locator(".portal[lang=en]").waitFor();
  await openScreen(next, "files");
  await choose(next, portal.file("mere.json", manyHolders(2)));
  await next.locator(".files .lines > li:nth-child(2)").waitFor();
  await openScreen(next, "overview");
  assert.deepEqual(await kept(next), NOTHING);
  await next.reload();
  await support.waitForScript(next);
  await next.locator(".portal[lang=da]").waitFor();
  assert.equal(await next.getByLabel("Også andre").isChecked(), true);
  await finish(page);
});

test("news is what came since the visit before, the whole visit long: after more files, clearing, and a core that began anew", async () => {
  const lastVisit = "2026-11-14T19:15:00.000Z";
  const before = (page) =>
    page.addInitScript((text) => localStorage.setItem("indsigt", text), JSON.stringify({ lastVisit }));
  const page = await portal.page({ before });
  const log = portal.file("log.json", looks("2026-11-10T08:00:00Z", "2026-11-20T13:12:00Z"));
  const news = /^1 nyt opslag eller deling, siden du var her den 14\. november 2026\./;
  await importFile(page, log);
  assert.match(await textOf(page, ".seen .say"), news);
  await openScreen(page, "files");
  await choose(page, portal.file("mere.json", manyHolders(2)));
  await page.locator(".files .lines > li:nth-child(2)").waitFor();
  await openScreen(page, "overview");
  // The one of the log has fewer pieces of information.
  await page.locator(".whose-form [name=person]").last().check();
  await page.locator(".whose-form [type=submit]").click();
  await page.locator(".answer .say").waitFor();
  assert.match(await textOf(page, ".seen .say"), news, "after more files");
  await clear(page);
  await importFile(page, log);
  assert.match(await textOf(page, ".seen .say"), news, "after clearing");
  await support.breakCore(page);
  await choose(page, log);
  await page.locator(".alert").waitFor();
  await importFile(page, log);
  assert.match(await textOf(page, ".seen .say"), news, "after the core stopped");
  await finish(page);
});

test("what somebody else wrote under the name is not believed", async () => {
  for (const value of [
    '{"language":"<b>","lastVisit":"i går"}',
    '{"lastVisit":"2026"}',
    "{",
    "[]",
    "null",
    '"sv"',
    '{"language":7}',
  ]) {
    const page = await portal.page({
      before: (page) => page.addInitScript((text) => localStorage.setItem("indsigt", text), value),
    });
    assert.equal(await textOf(page, ".portal h1"), START, value);
    await importFile(page, portal.file("x.json", manyHolders(2)));
    assert.equal(await textOf(page, ".answer .say"), "2 steder har oplysninger om Noah Holm.", value);
    await finish(page);
  }
});

test("where the browser lets nothing be kept, the page says so and works", async () => {
  const page = await portal.page({
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }),
  });
  await page.getByLabel("Kun mig").click();
  await told(page, "Din browser lader ikke siden huske noget.");
  await importFile(page, portal.file("x.json", manyHolders(2)));
  await openScreen(page, "about");
  assert.equal(await page.getByLabel("Også andre").isChecked(), true);
  await finish(page);
});

// ---- clearing, and a minute to undo it

test("what was cleared comes back: own files", async () => {
  const page = await portal.page();
  await importFile(page, [portal.file(TELLING, twoPersons()), portal.file("mange.json", manyHolders(5))]);
  await openMore(page);
  const answer = await textOf(page, ".answer");
  await clear(page);
  assert.doesNotMatch(await wholeText(page), /Noah|010117|mange\.json/);
  await page.getByRole("button", { name: "Fortryd" }).click();
  await support.waitForAnswer(page);
  await openMore(page);
  assert.equal(await textOf(page, ".answer"), answer);
  assert.equal(await page.locator(".undo").count(), 0);
  await openScreen(page, "files");
  assert.deepEqual(
    (await page.locator(".files h2 .file").allInnerTexts()).sort(),
    ["mange.json", TELLING].sort(),
  );
  await finish(page);
});

test("what was cleared comes back: the example", async () => {
  const page = await portal.page();
  await openDemo(page);
  const answer = await textOf(page, ".answer");
  await clear(page);
  assert.doesNotMatch(await wholeText(page), /Noah|Holm/);
  await page.getByRole("button", { name: "Fortryd" }).click();
  await page.locator(".answer .say").waitFor();
  assert.equal(await textOf(page, ".answer"), answer);
  assert.ok(await page.locator(".demo").isVisible());
  await finish(page);
});

test("what was cleared does not mix with what is chosen next", async () => {
  const page = await portal.page();
  await importFile(page, portal.file(TELLING, twoPersons()));
  await clear(page);
  await importFile(page, portal.file("ny.json", manyHolders(3)));
  await clear(page);
  await page.getByRole("button", { name: "Fortryd" }).click();
  await page.locator(".answer .say").waitFor();
  await openScreen(page, "files");
  assert.deepEqual(await page.locator(".files h2 .file").allInnerTexts(), ["ny.json"]);
  await finish(page);
});

/** Whether a text stands anywhere in the memory of the page's scripts. */
async function isInMemory(page, text) {
  const session = await page.context().newCDPSession(page);
  let snapshot = "";
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => (snapshot += chunk));
  await session.send("HeapProfiler.takeHeapSnapshot");
  await session.detach();
  return snapshot.includes(text);
}

/** How many files the page's scripts still hold. */
async function heldFiles(page) {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send("Runtime.evaluate", { expression: "File.prototype" });
  const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
  const { result: count } = await session.send("Runtime.callFunctionOn", {
    objectId: objects.objectId,
    functionDeclaration: "function () { return this.length; }",
  });
  await session.detach();
  return count.value;
}

test("undo ends after a minute, and nothing of the names is left, on the screen or in memory", async () => {
  const page = await portal.page({ before: (page) => page.clock.install() });
  const telling = twoPersons();
  telling.entry[0].resource.name = [{ given: ["Kvistgren"], family: "Holm" }];
  await importFile(page, portal.file(TELLING, telling));
  await openScreen(page, "files");
  assert.ok(await isInMemory(page, "Kvistgren"), "the search finds nothing");
  await support.stopClock(page);
  await clear(page);
  await page.clock.runFor(59_000);
  assert.equal(await page.locator(".undo").count(), 1);
  assert.equal(await heldFiles(page), 1);
  await page.clock.runFor(2_000);
  await page.locator(".undo").waitFor({ state: "detached" });
  await assertNobody(page);
  assert.equal(await isInMemory(page, "Kvistgren"), false, "a name is still in memory");
  assert.equal(await isInMemory(page, "010117"), false, "a file's name is still in memory");
  assert.equal(await heldFiles(page), 0, "a file is still held");
  await finish(page);
});
