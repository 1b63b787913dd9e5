// SPDX-License-Identifier: MPL-2.0
// A no looks like silence, byte for byte, on every screen of everybody else (core/access/RULES.md, "Doing no harm").
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import * as support from "./support/browser.mjs";
import { openFamily } from "./support/deciding.mjs";
import { everything } from "./support/everything.mjs";

let portal;
before(async () => (portal = await support.openPortal()));
after(() => portal?.close());

const ANSWER = ".content > .asking .button";
const YES = ".answers .button:last-child";
const NO = ".answers .button:first-child";

// At night (ci/nightly) everybody of the family but the father looks, and on three later days.
const MANY = Boolean(process.env.INDSIGT_MANY);
const VIEWERS = ["Mette", "Noah", "Sagsbehandler", ...(MANY ? ["Emma", "Plejeforælder"] : [])];
const LATER = [
  ["5", "12", "2026"],
  ...(MANY
    ? [
        ["13", "12", "2026"],
        ["22", "12", "2026"],
      ]
    : []),
];

/** The mother says yes to the question; then its other signer looks at it. */
async function ask(family) {
  const { page } = family;
  await family.to("consents", ANSWER);
  await page.locator(ANSWER).first().click();
  await page.locator("[name=cell]").first().check();
  await page.locator("[name=until][value=asked]").check();
  await family.ready();
  await page.locator(YES).click();
  await family.shownLines();
  await page.locator(YES).click();
  await page.locator(".receipt").waitFor();
  await family.look("Jonas");
  await family.to("consents", ANSWER);
  await page.locator(ANSWER).first().click();
  await page.locator(NO).waitFor();
}

test("the father's no and his silence leave every other screen byte-equal, also on a later day", async () => {
  const [silent, refused] = [await openFamily(portal), await openFamily(portal)];
  for (const family of [silent, refused]) await ask(family);
  await refused.page.locator(NO).click();
  await refused.page.locator(".receipt").waitFor();
  let compared = 0;
  const compare = async (who) => {
    const [one, other] = [await everything(silent), await everything(refused)];
    assert.deepEqual(Object.keys(other), Object.keys(one));
    for (const [screen, markup] of Object.entries(one)) {
      assert.ok(other[screen] === markup, `${who}: ${screen} differs`);
      compared += 1;
    }
  };
  for (const name of VIEWERS) {
    for (const family of [silent, refused]) await family.look(name);
    await compare(name);
  }
  for (const day of LATER) {
    for (const family of [silent, refused]) {
      await family.look("Mette");
      await family.moveClock(day);
    }
    await compare(`Mette, ${day.join(".")}`);
  }
  assert.ok(compared >= (MANY ? 129 : 50), `${compared} states`);
  await silent.finish();
  await refused.finish();
});
