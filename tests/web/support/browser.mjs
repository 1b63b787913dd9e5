// SPDX-License-Identifier: MPL-2.0
// The real page in Chromium, under the real headers, with the real core.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
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
    /** Writes a file to import; gives its path. */
    file(name, content) {
      const path = join(folder, name);
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
async function openPage(browser, url, { path = "", before, waitFor = "h1[tabindex]", ...context } = {}) {
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
  await page.goto(url + path);
  await page.locator(waitFor).first().waitFor();
  return page;
}

/** Ends a page's context; fails where the console or the policy reported anything but `expected`. */
export async function finish(page, expected = []) {
  const surprising = page.faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)));
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

/** Saves what the page offers after `act`: its name and its bytes. */
export async function download(page, act) {
  const [offered] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: offered.suggestedFilename(), bytes: readFileSync(await offered.path()) };
}

/** Waits until that many files have been dealt with. */
export const waitForFiles = (page, count) =>
  page.locator(`.lines:not(.holders) > li:nth-child(${count})`).waitFor();

export const textOf = async (page, selector) => (await page.locator(selector).first().innerText()).trim();
export const status = async (page) => (await page.locator("[role=status]").textContent()).trim();

/** Imports and waits for the answer. */
export async function importFile(page, file) {
  await choose(page, file);
  await page.locator(".answer .say").waitFor();
}
