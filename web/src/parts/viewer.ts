// SPDX-License-Identifier: MPL-2.0
// Who looks on, as sentences choose by it.
import type { Role } from "../engine/consent_protocol.ts";

interface Overview {
  readonly viewer: Role | null;
}

const OFFICIAL: readonly unknown[] = [
  "authority",
  "placing_authority",
  "health_professional",
  "school_staff",
  "municipal_health_staff",
] satisfies Role[];

/** Whether the viewer speaks for a place: a sentence to the family would be wrong then. */
export const isOfficial = (overview: Overview | null) => OFFICIAL.includes(overview?.viewer);

/** Whether somebody in this role may see a part only: then an empty list does not mean that no file says anything. That
 *  follows from the role alone (P2); `young`: the viewer is the person, and not of age. */
export const seesPart = ({ viewer }: Overview, young: boolean) =>
  viewer === "self" ? young : viewer !== null && viewer !== "custody_holder";
