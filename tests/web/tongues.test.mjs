// SPDX-License-Identifier: MPL-2.0
// Words of another language than the page's say which language they are of, where that is known (WCAG 3.1.2).
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

test("each language in the choice is named in itself", async () => {
  const page = await portal.page({ locale: "sv-SE" });
  const offered = await page
    .locator(".bar option")
    .evaluateAll((all) => all.map((one) => `${one.lang} ${one.textContent}`));
  assert.deepEqual(offered, ["da Dansk", "sv Svenska", "en English"]);
  await support.finish(page);
});

test("a Danish law on a Swedish page is Danish, and what stands around the law is not", async () => {
  const page = await portal.page({ locale: "sv-SE" });
  await support.openDemo(page);
  await support.openScreen(page, "consents");
  await page.locator(".asking .button").first().click();
  const rule = page.locator(".rule > .note").first();
  await rule.waitFor({ state: "attached" });
  const law = rule.locator("[lang]");
  assert.equal(await law.getAttribute("lang"), "da");
  assert.match(await law.textContent(), /§/);
  const whole = await rule.textContent();
  assert.ok(whole.length > (await law.textContent()).length, whole);
  assert.match(whole, /^Regel: /);
  await support.finish(page);
});
