// SPDX-License-Identifier: MPL-2.0
// What a person waits for, in Chromium on the built site under its real headers: the start screen, and the
// first answer after choosing a file; on a desktop and on the phone profile of an old phone (processor 4 times
// slower on the main thread, 1.6 Mbit/s, 150 ms; Chromium does not slow the worker). Prints one JSON line a profile; medians of RUNS fresh browser contexts.
//   node tests/bench/first_answer.mjs SITE [RUNS] [MEGABYTES]
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { makeBundle } from "./bundle.mjs";

const [site, runs = "5", megabytes = "1"] = process.argv.slice(2);
const file = {
  name: "bundle.json",
  mimeType: "application/json",
  buffer: Buffer.from(makeBundle(megabytes * 1e6)),
};

const server = spawn(process.execPath, [
  new URL("../../web/serve.mjs", import.meta.url).pathname,
  "--site",
  site,
  "--port",
  "0",
]);
let printed = "";
server.stdout.setEncoding("utf8");
while (!/http:\/\/\S+/.test(printed)) printed += (await once(server.stdout, "data"))[0];
const url = printed.match(/http:\/\/\S+/)[0];

const browser = await chromium.launch({
  executablePath: process.env.INDSIGT_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
});

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1]);
}

async function visit(phone) {
  const context = await browser.newContext({
    locale: "da-DK",
    viewport: phone ? { width: 390, height: 844 } : null,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  // Counted by the browser's own record of each request, the worker's included.
  const sizes = [];
  page.on("requestfinished", (request) => sizes.push(request.sizes()));
  if (phone) {
    const rate = (1.6e6 / 8) | 0;
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: rate,
      uploadThroughput: rate,
    });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  }
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.locator("indsigt-portal h1").first().waitFor();
  const startScreen = performance.now() - start;
  const chosen = performance.now();
  await page.locator("indsigt-portal input[type=file]").first().setInputFiles(file);
  await page.locator("indsigt-portal section.answer").waitFor();
  const answer = performance.now() - chosen;
  const counted = await Promise.all(sizes);
  const bytes = counted.reduce((sum, one) => sum + one.responseHeadersSize + one.responseBodySize, 0);
  await context.close();
  return { startScreen, answer, bytes };
}

for (const phone of [false, true]) {
  const visits = [];
  for (let run = 0; run < Number(runs); run++) visits.push(await visit(phone));
  console.log(
    JSON.stringify({
      what: phone ? "page on the phone profile, Chromium" : "page on a desktop, Chromium",
      start_screen_ms: median(visits.map((one) => one.startScreen)),
      first_answer_after_choosing_ms: median(visits.map((one) => one.answer)),
      file_megabytes: Number(megabytes),
      bytes_over_the_wire: median(visits.map((one) => one.bytes)),
    }),
  );
}
await browser.close();
server.kill();
