// SPDX-License-Identifier: MPL-2.0
// What opens in place on the page (web/src/parts/fold.tsx).

/** Opens everything that is folded on the screen: what opens may hold more of it. */
export async function unfoldAll(page) {
  await page.locator(".unfold").first().waitFor();
  await page.evaluate(() => {
    const root = document.querySelector("indsigt-portal").shadowRoot;
    const closed = () => root.querySelector(".unfold[aria-expanded=false]");
    // Each press is drawn at once.
    for (let at = 0, one = closed(); one && at < 200; ++at, one = closed()) one.click();
  });
}

/** Opens the fold whose button says this. */
export async function unfold(page, text) {
  const button = page.locator(".unfold", { hasText: text }).first();
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
}
