// SPDX-License-Identifier: MPL-2.0
// The stylesheet: from the link that came with the page, else fetched as text. Not as a link in a page of somebody else:
// such a page need not allow our styles, only what it allows for our sentences already.

// Set by build.mjs: what the file is called.
declare const INDSIGT_STYLE: string;

let sheet: Promise<CSSStyleSheet> | undefined;

/** Gives the rules of the link in the page's first view, so that nothing is fetched twice; null where there is none,
 *  or nothing came. */
function linkedRules(root: ShadowRoot): string | null {
  const linked = root.querySelector<HTMLLinkElement>("link[rel=stylesheet]")?.sheet;
  return linked ? [...linked.cssRules].map(({ cssText }) => cssText).join("") : null;
}

async function fetchRules(): Promise<string> {
  const response = await fetch(new URL(INDSIGT_STYLE, import.meta.url));
  if (!response.ok) throw new Error(`${INDSIGT_STYLE}: ${response.status}`);
  return response.text();
}

const makeSheet = async (root: ShadowRoot) =>
  new CSSStyleSheet().replace(linkedRules(root) ?? (await fetchRules()));

/** Gives the sheet that all elements of the page share. A failure is not remembered, so that the next try can
 *  succeed. */
export function loadSheet(root: ShadowRoot): Promise<CSSStyleSheet> {
  sheet ??= makeSheet(root);
  sheet.catch(() => (sheet = undefined));
  return sheet;
}
