// SPDX-License-Identifier: MPL-2.0
// What a person waits for, in Chromium on the built site under its real headers: the first view (HTML), the page
// ready to be used (the element has taken it over), the first answer after choosing a file, the overview of the
// demo family after opening it; cold, and warm (the same browser once more). On a desktop and on the phone profile
// of an old phone (processor 4 times slower on the main thread, 1.6 Mbit/s, 150 ms; Chromium does not slow the
// worker). Memory: what the page's process takes beside an empty page. Prints one JSON line a profile; medians of
// RUNS fresh browser contexts.
//   node tests/bench/first_answer.mjs SITE [RUNS] [MEGABYTES]
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "../../web/serve.mjs";
import { makeBundle } from "./bundle.mjs";
import { median } from "./figures.mjs";

const [site, runs = "5", megabytes = "1"] = process.argv.slice(2);
const file = {
  name: "bundle.json",
  mimeType: "application/json",
  buffer: Buffer.from(makeBundle(megabytes * 1e6)),
};

const server = await serve({ folder: site, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.INDSIGT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});
const devtoolsOfBrowser = await browser.newBrowserCDPSession();

/** Memory of all pages' processes, in MB: private pages, and its part of shared ones. */
async function memory() {
  const { processInfo } = await devtoolsOfBrowser.send("SystemInfo.getProcessInfo");
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const kilobytes = pages.map(({ id }) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0);
    } catch {
      return 0; // It ended meanwhile.
    }
  });
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function openPage(context, phone) {
  const page = await context.newPage();
  if (!phone) return page;
  const devtools = await context.newCDPSession(page);
  const rate = (1.6e6 / 8) | 0;
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return page;
}

/** Counted by the browser's own record of each request, the worker's included. */
function countBytes(page) {
  const sizes = [];
  page.on("requestfinished", (request) => sizes.push(request.sizes()));
  return async () => {
    const counted = await Promise.all(sizes);
    return counted.reduce((sum, one) => sum + one.responseHeadersSize + one.responseBodySize, 0);
  };
}

/** Opens the start page: when its first view is painted, and when it can be used. */
async function start(page) {
  const begun = performance.now();
  await page.goto(server.url, { waitUntil: "commit" });
  await page.locator("indsigt-portal:defined h1[tabindex]").first().waitFor();
  await page.waitForFunction(
    () => document.querySelector("indsigt-portal").shadowRoot.adoptedStyleSheets.length,
  );
  const ready = performance.now() - begun;
  const firstView = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const painted = (entries) =>
          resolve(entries.getEntriesByName("first-contentful-paint")[0]?.startTime);
        new PerformanceObserver(painted).observe({ type: "paint", buffered: true });
      }),
  );
  return { firstView, ready };
}

const answered = (page) => page.locator("indsigt-portal section.answer .say").waitFor();

async function since(act) {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

async function visit(phone) {
  const context = await browser.newContext({
    locale: "da-DK",
    viewport: phone ? { width: 390, height: 844 } : null,
  });
  const empty = await openPage(context, phone);
  const before = await memory();
  const page = await openPage(context, phone);
  const startBytes = countBytes(page);
  const cold = await start(page);
  const bytesOfStart = await startBytes();
  const answer = await since(async () => {
    await page.locator("indsigt-portal input[type=file]").first().setInputFiles(file);
    await answered(page);
  });
  const bytes = await startBytes();
  const memoryOfFile = (await memory()) - before;
  await page.close();

  const again = await openPage(context, phone);
  const againBytes = countBytes(again);
  const warm = await start(again);
  const bytesOfWarm = await againBytes();
  const demo = await since(async () => {
    await again.locator("indsigt-portal [data-at=demo]").click();
    await answered(again);
  });
  const bytesOfDemo = (await againBytes()) - bytesOfWarm;
  const memoryOfDemo = (await memory()) - before;
  await empty.close();
  await context.close();
  return {
    first_view_ms: cold.firstView,
    ready_ms: cold.ready,
    first_view_warm_ms: warm.firstView,
    ready_warm_ms: warm.ready,
    first_answer_after_choosing_ms: answer,
    demo_after_opening_ms: demo,
    bytes_until_ready: bytesOfStart,
    bytes_with_answer: bytes,
    bytes_until_ready_warm: bytesOfWarm,
    bytes_of_demo: bytesOfDemo,
    memory_with_file_mb: memoryOfFile,
    memory_with_demo_mb: memoryOfDemo,
  };
}

for (const phone of [false, true]) {
  const visits = [];
  for (let run = 0; run < Number(runs); run++) visits.push(await visit(phone));
  const names = Object.keys(visits[0]);
  console.log(
    JSON.stringify({
      what: phone ? "page on the phone profile, Chromium" : "page on a desktop, Chromium",
      file_megabytes: Number(megabytes),
      ...Object.fromEntries(names.map((name) => [name, Math.round(median(visits.map((one) => one[name])))])),
    }),
  );
}
await browser.close();
await server.close();
