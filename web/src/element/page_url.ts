// SPDX-License-Identifier: MPL-2.0
// The address of Indsigt's own page, as the page around names it.

/** Gives the address where something can be decided: https, or of the same origin; null where none is named that will
 *  do. */
export function pageUrlOf(host: HTMLElement): string | null {
  const wanted = host.getAttribute("page-url");
  if (!wanted || !URL.canParse(wanted, host.baseURI)) return null;
  const url = new URL(wanted, host.baseURI);
  return url.protocol === "https:" || url.origin === location.origin ? url.href : null;
}
