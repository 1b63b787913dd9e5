// SPDX-License-Identifier: MPL-2.0
// The five kinds of reason (D4) in the order in which they are shown: what is not given comes first.
import type { Basis } from "../../engine/protocol.ts";

interface Ground {
  readonly basis: Basis;
  /** The key of its name, and that of how often it occurred. */
  readonly name: string;
  readonly times: string;
}

export const GROUNDS: readonly Ground[] = [
  { basis: "none", name: "ground-none-name", times: "ground-none" },
  { basis: "emergency", name: "ground-emergency-name", times: "ground-emergency" },
  { basis: "stated", name: "ground-stated-name", times: "ground-stated" },
  { basis: "consent", name: "ground-consent-name", times: "ground-consent" },
  { basis: "law", name: "ground-law-name", times: "ground-law" },
];
