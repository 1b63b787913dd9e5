// SPDX-License-Identifier: MPL-2.0
// axe over every state of the screen, in light and dark, at three widths, in each language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { after, before } from "node:test";
import { REPO } from "./support/locales.mjs";
import * as support from "./support/browser.mjs";
import { states } from "./support/states.mjs";

const AXE = readFileSync(`${REPO}/tests/node_modules/axe-core/axe.min.js`, "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const WIDTHS = [320, 390, 1180];
const SCHEMES = ["light", "dark"];

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

// Only these pages run without the content security policy: axe is a script of somebody else.
const open = (options) => portal.page({ bypassCSP: true, ...options });

async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(AXE);
  const { violations: found, passes } = await page.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
  assert.ok(passes.length > 8, "axe looked at nothing");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

for (const locale of ["da", "sv", "en"]) {
  test(`axe finds nothing in any state: ${locale}`, async (context) => {
    const page = await open();
    // Colours must be the final ones when axe reads them.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.locator(".bar select").selectOption(locale);
    await page.locator(`.portal[lang=${locale}]`).waitFor();
    let runs = 0;
    for (const [name, enter] of states(portal)) {
      await enter(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await violations(page), [], `${name}, ${width} px, ${colorScheme}`);
          runs += 1;
        }
      }
    }
    context.diagnostic(`${runs} runs`);
    await support.finish(page);
  });
}

test("axe finds nothing in the page of somebody else", async () => {
  const page = await open({ path: "embed.html" });
  assert.deepEqual(await violations(page), []);
  await support.importFile(page, portal.file("mange.json", { resourceType: "Patient", id: "p" }));
  assert.deepEqual(await violations(page), []);
  await support.finish(page);
});

test("axe does find a fault where there is one", async () => {
  const page = await open();
  await page.locator("indsigt-portal").evaluate((host) => {
    host.shadowRoot.querySelector(".bar select").removeAttribute("aria-label");
    host.style.setProperty("--indsigt-ink", "#bbb");
  });
  const found = (await violations(page)).join("\n");
  assert.match(found, /select-name/);
  assert.match(found, /color-contrast/);
  await support.finish(page);
});
