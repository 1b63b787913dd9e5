// SPDX-License-Identifier: MPL-2.0
// The real page in Chromium, under the real headers, with the real core.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { chromium } from "playwright-core";
import { serve } from "../../../web/serve.mjs";
import { REPO } from "./locales.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
];

export function siteFolder() {
  const folder = process.env.INDSIGT_SITE;
  if (folder && existsSync(join(folder, "index.html"))) return resolve(folder);
  throw new Error(
    "INDSIGT_SITE must name the folder of the built site (ci/build site, or node web/build.mjs)",
  );
}

/** A file of the shared data, or null where that folder is absent. */
export function sharedFile(path) {
  const file = join(process.env.INDSIGT_SHARED ?? join(REPO, "../shared"), "data", path);
  return existsSync(file) ? file : null;
}

export const exampleFile = (name) => join(REPO, "tests/node_modules/hl7.fhir.r4.examples", name);
export const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Starts server and browser. `page()` gives a page of its own context, `close()` ends everything. */
export async function openPortal() {
  const server = await serve({ folder: siteFolder(), port: 0 });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  const folder = mkdtempSync(join(tmpdir(), "indsigt-web-"));
  return {
    url: server.url,
    page: (options) => openPage(browser, server.url, options),
    /** Writes a file to import; gives its path. Each stands alone: a browser refuses to read a file that changed after
     *  it was chosen, and several pages choose at once. */
    file(name, content) {
      const path = join(mkdtempSync(join(folder, "file-")), name);
      writeFileSync(
        path,
        typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content),
      );
      return path;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Opens the portal. Console errors and violations of the policy are collected in `page.faults`. */
async function openPage(browser, url, { path = "", before, waitFor, waitUntil, ...context } = {}) {
  const own = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: "da-DK",
    ...context,
  });
  const page = await own.newPage();
  page.setDefaultTimeout(10_000);
  page.faults = [];
  page.on(
    "console",
    (message) => message.type() === "error" && page.faults.push(`console: ${message.text()}`),
  );
  page.on("pageerror", (error) => page.faults.push(`error: ${error.message}`));
  await page.exposeBinding("reportViolation", (_, text) => page.faults.push(`policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ""}`);
    });
  });
  await before?.(page);
  await page.goto(url + path, { waitUntil });
  if (waitFor) await page.locator(waitFor).first().waitFor();
  else await waitForScript(page);
  return page;
}

/** The first view came with the page; the script has taken it over when the view's own stylesheet is gone. */
export async function waitForScript(page) {
  await page.locator(".portal h1").waitFor();
  await page.locator("indsigt-portal link").waitFor({ state: "detached" });
}

/** Ends a page's context; fails where the console or the policy reported anything but `expected`. */
export async function finish(page, expected = []) {
  const surprising = page.faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
  // A request that is still held back is nothing to fail for.
  for (const routed of [page, page.context()]) await routed.unrouteAll({ behavior: "ignoreErrors" });
  await page.context().close();
  assert.deepEqual(surprising, []);
}

/** Drops files from the disk on a point of the page, as the operating system would. */
export async function drop(page, files, { x = 200, y = 300 } = {}) {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files, dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
  await session.detach();
}

export const choose = (page, files) => page.locator("input[type=file]").setInputFiles(files);

const SOON = 1_000_000; // ms

/** Lets the page's time stand still; `page.clock.runFor` makes it go on. Only where the clock was installed before. */
export const stopClock = (page) => page.clock.pauseAt(Date.now() + SOON);

/** Keeps back what the page sends to its worker. Gives a function that hands it over and holds no more. */
export async function holdWorker(page) {
  const worker = page.workers()[0];
  await worker.evaluate(() => {
    const { onmessage } = self;
    const held = [];
    self.onmessage = (event) => held.push(event);
    self.release = () => {
      self.onmessage = onmessage;
      for (const event of held) onmessage(event);
    };
  });
  return () => worker.evaluate(() => self.release());
}

/** Makes the only worker fail with the next command, as a trap in the core would. */
export async function breakCore(page) {
  await page.workers()[0].evaluate(() => {
    JSON.parse = () => {
      throw new WebAssembly.RuntimeError("unreachable");
    };
  });
}

/** Saves what the page offers after `act`: its name and its bytes. */
export async function download(page, act) {
  const [offered] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: offered.suggestedFilename(), bytes: readFileSync(await offered.path()) };
}

/** Waits until `check` says yes; fails after ten seconds. */
export async function until(check) {
  const end = Date.now() + 10_000;
  while (!(await check())) {
    if (Date.now() > end) assert.fail(`waited in vain for ${check}`);
    await setTimeout(20);
  }
}

export const textOf = async (page, selector) => (await page.locator(selector).first().innerText()).trim();
export const status = async (page) => (await page.locator("[role=status]").textContent()).trim();
/** Waits until the page has said it. */
export const told = (page, text) => page.locator("[role=status]").filter({ hasText: text }).waitFor();
/** Collects what the page says from now on. */
export async function listen(page) {
  const said = [];
  await page.exposeFunction("heard", (text) => said.push(text));
  await page.locator("[role=status]").evaluate((region) => {
    const observer = new MutationObserver(() => region.textContent && globalThis.heard(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
  });
  return said;
}
/** Everything that stands in the portal, shown or not. */
export const wholeText = (page) =>
  page.locator("indsigt-portal").evaluate((host) => host.shadowRoot.textContent);
/** The text of what has the focus. */
export const focusedText = (page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);

/** Imports and waits for the answer; where the files are of several persons all of them are meant. */
export async function importFile(page, file) {
  await choose(page, file);
  await waitForAnswer(page);
}

/** Waits for the answer, about everybody where the page asks whom the files are about. */
export async function waitForAnswer(page) {
  await page.locator(".answer .say, .whose-form").first().waitFor();
  await chooseEverybody(page);
  await page.locator(".answer .say").waitFor();
}

/** Answers that the files are about everybody in them, where the page asks. */
export async function chooseEverybody(page) {
  const form = page.locator(".whose-form");
  if ((await form.count()) === 0) return;
  for (const box of await form.locator("[name=person]").all()) await box.check();
  await form.locator("[type=submit]").click();
  await page.locator(".answer .say").waitFor();
}

/** From the overview to everybody who holds something. */
export async function openHolders(page) {
  await page.locator("[data-at=answer-open]").click();
  await page.locator(".holders > li").first().waitFor();
}

/** Shows what stands behind the number of the answer. */
export async function openMore(page) {
  const more = page.locator(".answer details");
  if (!(await more.evaluate((details) => details.open))) await more.locator("summary").click();
}

/** Opens the invented family and waits for its overview. */
export async function openDemo(page) {
  await page.locator("[data-at=demo]").click();
  await page.locator(".answer .say").waitFor();
}

/** The section of the navigation in which a screen is, where it is not one by itself; for a child in its own. */
const SECTIONS = {
  holders: ["information", "case"],
  sharing: ["information", "case"],
  coverage: ["information", "case"],
  sources: ["information"],
  files: ["information", "help"],
  checks: ["information"],
  overview: ["overview", "case"],
  log: ["log", "case"],
  consents: ["consents", "case"],
  laws: ["consents", "child"],
  changes: ["consents", "child"],
  about: ["more", "help"],
  obtain: ["more"],
  sheet: ["more", "help"],
};

/** The control that leads to a screen; its section is opened for that. */
export async function wayTo(page, name) {
  const way = page.locator(`[data-at=nav-${name}]`).last();
  if ((await way.count()) > 0) return way;
  const [all, young = all] = SECTIONS[name];
  const child = (await page.locator("[data-at=nav-case]").count()) > 0;
  // Not with the mouse: after that a browser draws no ring where a script puts the focus.
  const section = page.locator(`[data-at=nav-${child ? young : all}]`).first();
  await section.evaluate((one) => one.click());
  await way.waitFor();
  return way;
}

/** Opens one of the screens that lead everywhere, where it is not open. */
export async function openScreen(page, name) {
  const way = await wayTo(page, name);
  const here = page.locator(`[data-at=nav-${name}][aria-current=page]`);
  // A section opens its first place.
  if ((await here.count()) === 0) await way.click();
  await here.first().waitFor();
}
