// SPDX-License-Identifier: MPL-2.0
// The place of the element among the headings of the page around.

const HEADINGS = "h1, h2, h3, h4";

/** Gives the level of the element's first heading: 1 where the page around says nothing that will do. */
export function headingLevelOf(host: HTMLElement): number {
  const wanted = host.getAttribute("heading-level") ?? "";
  return /^[23]$/.test(wanted) ? Number(wanted) : 1;
}

/** Moves all headings down with the first one, for those who listen; what they look like stays. */
export function levelHeadings(root: ShadowRoot, first: number): void {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (first === 1) heading.removeAttribute("aria-level");
    else heading.setAttribute("aria-level", String(Number(heading.localName.slice(1)) + first - 1));
  }
}
