// SPDX-License-Identifier: MPL-2.0
// axe over every screen and state in each language, in light and dark, at three widths. By day not each width in each
// colour, and of the languages the longest in more windows than the others; at night (INDSIGT_MANY) all of them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before, describe } from "node:test";
import { REPO } from "./support/locales.mjs";
import * as support from "./support/browser.mjs";
import { assertNone } from "./support/faults.mjs";
import { openReady, visitAll } from "./support/screens.mjs";

const AXE = readFileSync(`${REPO}/tests/node_modules/axe-core/axe.min.js`, "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const WIDTHS = [320, 390, 1180];
const SCHEMES = ["light", "dark"];
const ALL = WIDTHS.flatMap((width) => SCHEMES.map((colorScheme) => [width, colorScheme]));
const LOOKS = {
  da: [
    [320, "light"],
    [390, "dark"],
    [1180, "light"],
  ],
  sv: [
    [390, "dark"],
    [1180, "light"],
  ],
  en: [
    [390, "light"],
    [1180, "dark"],
  ],
};
const looksFor = (locale) => (process.env.INDSIGT_MANY ? ALL : LOOKS[locale]);

// Only these pages run without the content security policy: axe is a script of somebody else.
const FREE = { bypassCSP: true };

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { found, passed } = await page.evaluate(async (tags) => {
    // Without "preload" it fetches the stylesheets once more, for rules that look at the page on its side.
    const options = { runOnly: tags, resultTypes: ["violations"], preload: false };
    const { violations, passes } = await globalThis.axe.run(options);
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    );
    return { found, passed: passes.length };
  }, TAGS);
  assert.ok(passed > 8, "axe looked at nothing");
  return found;
}

describe("axe finds nothing", { concurrency: 2 }, () => {
  for (const locale of ["da", "sv", "en"]) {
    test(`on any screen, in any state: ${locale}`, async (context) => {
      const faults = [];
      let runs = 0;
      await visitAll(portal, { locale, ...FREE }, async (page, name) => {
        for (const [width, colorScheme] of looksFor(locale)) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          for (const fault of await violations(page)) {
            faults.push(`${name}, ${width} px, ${colorScheme}: ${fault}`);
          }
          runs += 1;
        }
      });
      assertNone(faults);
      context.diagnostic(`${runs} runs`);
    });
  }

  test("in the page of somebody else", async () => {
    const page = await portal.page({ path: "embed.html", ...FREE });
    assert.deepEqual(await violations(page), []);
    await page.locator("[data-at=demo]").click();
    await page.locator(".answer .say").waitFor();
    assert.deepEqual(await violations(page), []);
    await support.finish(page);
  });
});

test("axe does find a fault where there is one", async () => {
  const page = await openReady(portal, FREE);
  await page.locator("indsigt-portal").evaluate((host) => {
    host.shadowRoot.querySelector(".bar select").removeAttribute("aria-label");
    host.style.setProperty("--indsigt-ink", "#bbb");
  });
  const found = (await violations(page)).join("\n");
  assert.match(found, /select-name/);
  assert.match(found, /color-contrast/);
  await support.finish(page);
});
