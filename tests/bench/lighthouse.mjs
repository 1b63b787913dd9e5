// SPDX-License-Identifier: MPL-2.0
// What Lighthouse says about the start screen of a built site under its real headers, as on a phone (its default):
// medians of the scores of RUNS fresh browsers, and the audits that are not fulfilled. Prints one JSON line.
//   node tests/bench/lighthouse.mjs SITE [RUNS]
import lighthouse from "lighthouse";
import puppeteer from "puppeteer-core";
import { serve } from "../../web/serve.mjs";
import { median } from "./figures.mjs";

const [site, runs = "3"] = process.argv.slice(2);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FIGURES = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

const server = await serve({ folder: site, port: 0 });

async function visit() {
  const browser = await puppeteer.launch({
    executablePath: process.env.INDSIGT_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const { lhr } = await lighthouse(server.url, { port, logLevel: "error", onlyCategories: CATEGORIES });
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await browser.close();
  }
}

/** Audits that count in a category and are not fulfilled, each with its score. */
function failing({ categories, audits }) {
  const counted = Object.values(categories).flatMap((category) => category.auditRefs);
  const ids = counted
    .filter((one) => one.weight > 0 && (audits[one.id].score ?? 1) < 0.9)
    .map((one) => one.id);
  return Object.fromEntries(ids.map((id) => [id, audits[id].score]));
}

try {
  const visits = [];
  for (let run = 0; run < Number(runs); run++) visits.push(await visit());
  const middle = (pick) => median(visits.map(pick));
  const scores = CATEGORIES.map((id) => [id, Math.round(100 * middle((lhr) => lhr.categories[id].score))]);
  const figures = FIGURES.map((id) => [
    id,
    middle((lhr) => Math.round(lhr.audits[id].numericValue * 1000) / 1000),
  ]);
  console.log(
    JSON.stringify({
      what: "Lighthouse, start screen as on a phone",
      ...Object.fromEntries(scores),
      failing: Object.assign({}, ...visits.map(failing)),
      ...Object.fromEntries(figures),
    }),
  );
} finally {
  await server.close();
}
