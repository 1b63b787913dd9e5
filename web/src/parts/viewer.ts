// SPDX-License-Identifier: MPL-2.0
// Who looks on, as sentences choose by it.
import type { Role } from "../engine/consent_protocol.ts";

const OFFICIAL: readonly unknown[] = [
  "authority",
  "placing_authority",
  "health_professional",
  "school_staff",
] satisfies Role[];

/** Whether the viewer speaks for a place: a sentence to the family would be wrong then. */
export const isOfficial = (overview: { readonly viewer: Role | null } | null) =>
  OFFICIAL.includes(overview?.viewer);
