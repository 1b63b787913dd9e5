// SPDX-License-Identifier: MPL-2.0
// What opens in place on the page (web/src/parts/fold.tsx).

const CLOSED = ".unfold[aria-expanded=false]";

/** Opens everything that is folded on the screen: what opens may hold more of it. */
export async function unfoldAll(page) {
  const closed = page.locator(CLOSED).filter({ visible: true });
  while (await closed.count()) await closed.first().evaluate((one) => one.click());
}

/** Opens the fold whose button says this. */
export async function unfold(page, text) {
  const button = page.locator(".unfold", { hasText: text }).first();
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
}
