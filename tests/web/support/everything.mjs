// SPDX-License-Identifier: MPL-2.0
// The markup of everything that one viewer can be shown, to compare two worlds that must look alike.
import { unfoldAll } from "./folds.mjs";

/** The markup of every screen about Noah that leads everywhere, of each consent and of the question. */
export async function everything(family) {
  const { page } = family;
  const markup = () => page.locator("indsigt-portal").evaluate((host) => host.shadowRoot.innerHTML);
  const seen = {};
  const screens = [
    "overview",
    "holders",
    "log",
    "laws",
    "changes",
    "sharing",
    "coverage",
    "sources",
    "files",
  ];
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
