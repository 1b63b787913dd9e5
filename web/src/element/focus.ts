// SPDX-License-Identifier: MPL-2.0
// Where the focus goes after a drawing.
import type { Focus } from "../app/state.ts";

const selectorOf = (focus: Focus) => (focus === "heading" ? "h1" : `[data-at="${CSS.escape(focus)}"]`);

/** Moves the focus to where it belongs. */
export function moveFocus(host: HTMLElement, root: ShadowRoot, focus: Focus): void {
  root.querySelector<HTMLElement>(selectorOf(focus))?.focus();
  // A new screen begins at its top, as a new page would.
  if (focus === "heading") host.scrollIntoView({ block: "start" });
}

/** Keeps the focus on the screen: what had it (`held`) may be gone, as a button to stop what has ended. Then it goes to
 *  `before`, which had it before that, or to the heading. Without this, Tab would begin at the top of the page around. */
export function keepFocus(root: ShadowRoot, held: Element | null, before: Element | null): void {
  if (!held || held.isConnected) return;
  const next = before?.isConnected ? before : root.querySelector("h1");
  (next as HTMLElement | null)?.focus({ preventScroll: true });
}
