// SPDX-License-Identifier: MPL-2.0
// Faults that a look at many screens found, and rules of a stylesheet that are planted into the portal.
import assert from "node:assert/strict";

const MOST_TOLD = 40;

/** Fails with the faults as text, of many the first. */
export function assertNone(faults) {
  const rest = faults.length > MOST_TOLD ? `\n… ${faults.length} in all` : "";
  assert.ok(faults.length === 0, faults.slice(0, MOST_TOLD).join("\n") + rest);
}

/** Adds rules after the portal's own; gives a function that takes them away. */
export async function plant(page, css) {
  await page.locator("indsigt-portal").evaluate(({ shadowRoot }, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  }, css);
  return () =>
    page.locator("indsigt-portal").evaluate(({ shadowRoot }) => {
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.slice(0, -1);
    });
}
