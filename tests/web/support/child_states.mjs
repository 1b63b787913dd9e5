// SPDX-License-Identifier: MPL-2.0
// The states of a child's own page, for the list of all screens and states (screens.mjs).

/** Goes on from the child's page: [name, enter]. `press` and `shown` are those of screens.mjs. */
export const childStates = (press, shown) => [
  [
    "child, something saved and readers chosen for more",
    async (page) => {
      await page.locator("[data-at=wish]").fill("Jeg vil være med.");
      await press(page, ".wish [name=reader]");
      // A person's own press: a script's saves nothing.
      await page.locator(".wish [type=submit]").first().press("Enter");
      await shown(page, "[data-at='wish done']");
      await press(page, ".wish label:last-of-type [name=reader]");
    },
  ],
  [
    "child, words being changed",
    async (page) => {
      await press(page, "[data-at^='change ']");
      await shown(page, "[data-at=wish-change]");
    },
  ],
  [
    "child, asked before words are taken back",
    async (page) => {
      await press(page, "[data-at^='back ']");
      await shown(page, "[data-at=wish-back-yes]");
    },
  ],
];
