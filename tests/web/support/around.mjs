// SPDX-License-Identifier: MPL-2.0
// A portal with a page before it, and somewhere else to go to.

export const BEFORE = "https://before.example/";
export const EXIT = "https://www.dmi.dk/";

/** Opens the portal after another page; every address elsewhere answers with a page that says which it is. */
export const openAfter = (portal, { before, ...options } = {}) =>
  portal.page({
    ...options,
    before: async (page) => {
      await page.route("https://**", (route) => {
        const body = `<title>x</title><h1>${route.request().url()}</h1>`;
        return route.fulfill({ contentType: "text/html", body });
      });
      await page.goto(BEFORE);
      await before?.(page);
    },
  });

/** Presses a control whether or not it is in sight. */
export const press = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => one.click());

export const shown = (page, selector) => page.locator(selector).first().waitFor();
