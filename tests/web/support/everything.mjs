// SPDX-License-Identifier: MPL-2.0
// The markup of everything that one viewer can be shown, to compare two worlds that must look alike.
import { unfoldAll } from "./folds.mjs";

/** The names of all screens that the navigation offers, but what the page is. */
async function offered(family) {
  const { page } = family;
  const names = (selector) =>
    page
      .locator(selector)
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-at").replace(/^nav-/, "")));
  const sections = page.locator(".first-level .place");
  const found = [];
  for (let i = 0, many = await sections.count(); i < many; ++i) {
    await sections.nth(i).click();
    await page.locator(`.first-level li:nth-child(${i + 1}) [aria-current]`).waitFor();
    const near = await names(".near");
    found.push(...(near.length > 0 ? near : await names(".place[aria-current]")));
  }
  return found.filter((name) => name !== "about");
}

/** The markup of every screen that the navigation offers, of each consent and of the question. */
export async function everything(family) {
  const { page } = family;
  const markup = () => page.locator("indsigt-portal").evaluate((host) => host.shadowRoot.innerHTML);
  const seen = {};
  const screens = await offered(family);
  seen.offered = screens.join(" ");
  for (const screen of screens) {
    await family.to(screen, "h1");
    seen[screen] = await markup();
  }
  await family.to("consents", "h1");
  seen.consents = await markup();
  const more = page.locator(".consent .quiet");
  for (let i = 0, many = await more.count(); i < many; ++i) {
    await family.to("consents", "h1");
    await unfoldAll(page);
    await more.nth(i).click();
    await page.locator(".content > .back + h1").waitFor();
    seen[`consent ${i}`] = await markup();
  }
  return seen;
}
