// SPDX-License-Identifier: MPL-2.0
// The stylesheet. The page links what its first view needs, and the rest comes after it; elsewhere all is fetched as text.
// Not as a link in a page of somebody else: such a page need not allow our styles, only what it allows for our sentences
// already.

// Set by build.mjs: what the file with all rules is called.
declare const INDSIGT_STYLE: string;

let sheet: Promise<CSSStyleSheet> | undefined;
let whole: Promise<unknown> | undefined;

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

async function makeSheet(root: ShadowRoot): Promise<CSSStyleSheet> {
  const made = new CSSStyleSheet();
  const linked = linkedRules(root);
  if (linked === null) whole = made.replace(await fetchRules());
  else made.replaceSync(linked);
  return made;
}

/** Gives the sheet that all elements of the page share. A failure is not remembered, so that the next try can
 *  succeed. */
export function loadSheet(root: ShadowRoot): Promise<CSSStyleSheet> {
  sheet ??= makeSheet(root);
  sheet.catch(() => (sheet = undefined));
  return sheet;
}

/** Puts all rules into the shared sheet. Needs loadSheet() before; a failure is not remembered either. */
export function completeSheet(): Promise<unknown> {
  whole ??= Promise.all([sheet, fetchRules()]).then(([shared, rules]) => shared?.replace(rules));
  whole.catch(() => (whole = undefined));
  return whole;
}
