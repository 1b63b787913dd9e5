// SPDX-License-Identifier: MPL-2.0
// Why something was allowed, and how a cell stands: a shape, a sign and always a word beside them.
import type { Basis, Coverage } from "../engine/protocol.ts";

export type Mark = Basis | Coverage | "wait" | "ask";

const SIGN: Record<Mark, string> = {
  law: "§",
  consent: "✓",
  stated: "…",
  none: "?",
  emergency: "!",
  held: "●",
  shared: "⇄",
  not_held: "–",
  unknown: "?",
  wait: "!",
  ask: "?",
};

/** Draws a sign that is only for the eye: what the sign means is said in words beside it. */
export const Icon = ({ mark }: { mark: Mark }) => (
  <span class={`icon ${mark}`} aria-hidden="true">
    {SIGN[mark]}
  </span>
);
