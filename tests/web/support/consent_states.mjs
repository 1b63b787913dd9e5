// SPDX-License-Identifier: MPL-2.0
// The states of what is allowed and decided, for the list of all screens and states (screens.mjs).

import { unfoldAll } from "./folds.mjs";

/** Goes on from the example's overview: [name, enter]. `enter` and the steps are those of screens.mjs. */
export const consentStates = (enter, { press, shown, openAll, fillDay }) => [
  ["consents", enter.consents],
  [
    "consents, everything open",
    async (page) => {
      await unfoldAll(page);
      await openAll(page, "details");
    },
  ],
  ["consent", enter.consent],
  ["ask", enter.ask],
  ["ask, its rules open", unfoldAll],
  [
    "ask, yes while nothing is chosen",
    async (page) => {
      await press(page, ".answers .button:last-child");
      await shown(page, "[data-at='yes why']:focus");
    },
  ],
  [
    "ask, chosen",
    async (page) => {
      await press(page, "[name=cell]");
      await press(page, "[name=until][value=own]");
      await shown(page, "[name=day-day]");
      await fillDay(page, "day", ["26", "11", "2026"]);
      await page.locator(".answers .button:last-child:not([aria-disabled])").waitFor();
    },
  ],
  [
    "ask, the question before it is lost",
    async (page) => {
      await page.evaluate(() => void setTimeout(() => history.back()));
      await shown(page, ".losing");
    },
  ],
  [
    "ask, the summary",
    async (page) => {
      await press(page, ".answers .button:last-child");
      await shown(page, ".shown .item");
    },
  ],
  [
    "stop sharing",
    async (page) => {
      await enter.consents(page);
      await press(page, ".consent.is-active .buttons .button");
      await shown(page, ".shown p");
    },
  ],
  [
    "disagree",
    async (page) => {
      await enter.consents(page);
      await press(page, ".consent .told > p:last-child > .link.go");
      await shown(page, "blockquote");
    },
  ],
  [
    "grant",
    async (page) => {
      await enter.consents(page);
      await press(page, ".more .buttons .button");
      await shown(page, "[name=recipient]");
    },
  ],
  ["laws", enter.laws],
  [
    "laws, everything open",
    async (page) => {
      await unfoldAll(page);
      await openAll(page, "details");
    },
  ],
  [
    "opt-out",
    async (page) => {
      await press(page, ".optout .button");
      await shown(page, ".shown p");
    },
  ],
];
