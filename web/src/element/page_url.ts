// SPDX-License-Identifier: MPL-2.0
// The address of Indsigt's own page, as the page around names it.

/** Gives the address where something can be decided: https, or of the same origin; null where none is named that will
 *  do. */
export function pageUrlOf(host: HTMLElement): string | null {
  const wanted = host.getAttribute("page-url");
  if (!wanted || !URL.canParse(wanted, host.baseURI)) return null;
  const url = new URL(wanted, host.baseURI);
  // Of a page without an origin (a frame's srcdoc, a file) every address of a script would be "of the same origin".
  const isOwn = url.protocol === "http:" && url.origin === location.origin;
  return url.protocol === "https:" || isOwn ? url.href : null;
}
