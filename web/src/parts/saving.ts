// SPDX-License-Identifier: MPL-2.0
// Whether the browser may save a file from here.

/** Tells "no" where a frame around forbids saving, "unknown" where a frame around cannot be asked: the browser says
 *  neither, and saves nothing. */
export function canSave(): "yes" | "no" | "unknown" {
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    // Null for a frame in a page of another origin.
    const frame = at.frameElement;
    if (!frame) return "unknown";
    if (frame.hasAttribute("sandbox") && !/\ballow-downloads\b/.test(frame.getAttribute("sandbox") ?? ""))
      return "no";
  }
  return "yes";
}
