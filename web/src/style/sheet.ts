// SPDX-License-Identifier: MPL-2.0
// Fetches the stylesheet. As text and not as a link: a page of somebody else need not allow our styles for that, only
// what it allows for our sentences already.

// Set by build.mjs: what the file is called.
declare const INDSIGT_STYLE: string;

let sheet: Promise<CSSStyleSheet> | undefined;

async function fetchSheet(): Promise<CSSStyleSheet> {
  const response = await fetch(new URL(INDSIGT_STYLE, import.meta.url));
  if (!response.ok) throw new Error(`${INDSIGT_STYLE}: ${response.status}`);
  return new CSSStyleSheet().replace(await response.text());
}

/** Gives the sheet that all elements of the page share. A failure is not remembered, so that the next try can
 *  succeed. */
export function loadSheet(): Promise<CSSStyleSheet> {
  sheet ??= fetchSheet();
  sheet.catch(() => (sheet = undefined));
  return sheet;
}
