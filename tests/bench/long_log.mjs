// SPDX-License-Identifier: MPL-2.0
// A log of LINES lines on the page, in Chromium: what turning a page, going to the end and filtering cost until the
// new lines are drawn, on a desktop and with a processor 4 times slower (the worker is not slowed); how many elements
// the page has then. Prints one JSON line a profile; medians of TURNS turns.
//   node tests/bench/long_log.mjs SITE [LINES] [TURNS]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../web/serve.mjs";
import { median } from "./figures.mjs";

const [site, lines = "100000", turns = "10"] = process.argv.slice(2);
const POLICIES = ["urn:indsigt:law:dk:sundhedsloven:157", "urn:indsigt:consent:2025-02-10-sted", null];
const PLACES = 40;
const PER_FILE = 50_000;

function event(i) {
  const place = { reference: `urn:uuid:place-${i % PLACES}` };
  const recorded = new Date(Date.parse("2020-01-01T08:00:00Z") + i * 1_800_000).toISOString();
  const policy = POLICIES[i % POLICIES.length];
  return {
    fullUrl: `urn:uuid:line-${i}`,
    resource: {
      resourceType: "AuditEvent",
      type: { system: "http://terminology.hl7.org/CodeSystem/audit-event-type", code: "rest" },
      action: "R",
      recorded,
      agent: [{ who: place, requestor: true, ...(policy && { policy: [policy] }) }],
      source: { observer: place },
      entity: [{ what: { reference: "urn:uuid:child" } }],
    },
  };
}

// The same in all files.
const identifier = (value) => [{ system: "urn:indsigt:bench", value }];

/** The lines from `first` on, at most PER_FILE of them. */
function bundle(first, count) {
  const places = Array.from({ length: PLACES }, (_, i) => ({
    fullUrl: `urn:uuid:place-${i}`,
    resource: { resourceType: "Organization", identifier: identifier(`place-${i}`), name: `Sted ${i}` },
  }));
  const child = {
    fullUrl: "urn:uuid:child",
    resource: { resourceType: "Patient", identifier: identifier("child"), name: [{ text: "Barnet" }] },
  };
  const events = Array.from({ length: Math.min(PER_FILE, count - first) }, (_, i) => event(first + i));
  const entry = [child, ...places, ...events];
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry });
}

/** Acts, and waits until what is listed is another than before and has been drawn. */
async function drawn(page, act) {
  const shown = () =>
    page.evaluate(
      () => document.querySelector("indsigt-portal").shadowRoot.querySelector(".days").textContent,
    );
  const before = await shown();
  const begun = performance.now();
  await act();
  await page.waitForFunction(
    (text) =>
      document.querySelector("indsigt-portal").shadowRoot.querySelector(".days")?.textContent !== text,
    before,
  );
  return performance.now() - begun;
}

async function measure(slower) {
  const context = await browser.newContext({ locale: "da-DK", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.locator("indsigt-portal:defined input[type=file]").first().setInputFiles(files);
  await page.locator(".answer .say").waitFor({ timeout: 60_000 });
  await page.locator("[data-at=nav-log]").click();
  await page.locator(".days .group").first().waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const next = page.locator(".days .pager button").last();
  const times = [];
  for (let i = 0; i < Number(turns); i++) times.push(await drawn(page, () => next.press("Enter")));
  await page.locator(".filter-box summary").press("Enter");
  await page.locator("[name=basis]").selectOption("none");
  const filtered = await drawn(page, () => page.locator(".filter .fill").press("Enter"));
  const elements = await page.evaluate(
    () => document.querySelector("indsigt-portal").shadowRoot.querySelectorAll("*").length,
  );
  await context.close();
  return {
    what: `a log of ${lines} lines, processor ${slower} times slower`,
    next_page_ms: Math.round(median(times)),
    filtered_ms: Math.round(filtered),
    elements,
  };
}

const folder = mkdtempSync(join(tmpdir(), "indsigt-bench-"));
const files = [];
for (let first = 0; first < Number(lines); first += PER_FILE) {
  files.push(join(folder, `log-${first}.json`));
  writeFileSync(files.at(-1), bundle(first, Number(lines)));
}
const server = await serve({ folder: site, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.INDSIGT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  for (const slower of [1, 4]) console.log(JSON.stringify(await measure(slower)));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
