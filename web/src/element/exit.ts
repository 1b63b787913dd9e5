// SPDX-License-Identifier: MPL-2.0
// Away from here.

/** A page that says nothing about the person who goes there. */
export const EXIT_URL = "https://www.dmi.dk/";

const REFUSED_MS = 1000;

/** Replaces the page, so that "back" does not lead here; from a frame the page around it. `refused` is called where the
 *  page around does not let itself be replaced. */
export function goAway(url: string, refused: () => void): void {
  const { top } = window;
  if (!top || top === window) return location.replace(url);
  try {
    top.location.replace(url);
    // Some browsers refuse without a word.
    setTimeout(refused, REFUSED_MS);
  } catch {
    refused();
  }
}
