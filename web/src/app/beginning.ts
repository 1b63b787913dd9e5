// SPDX-License-Identifier: MPL-2.0
// Where a screen begins anew.
import type { Route } from "./route.ts";
import type { Screen } from "./screen.ts";

/** Gives the same screen from its beginning, for another day or person. What was looked for stays for another day, not
 *  for another person; a place and its pieces of information are one person's. */
export function fromTheStart(route: Route, screen: Screen | null, otherPerson: boolean): Route {
  if (route.screen === "start") return { screen: "overview" };
  if (otherPerson && screen?.forOther) return screen.forOther;
  return "offset" in route ? { ...route, offset: 0 } : route;
}

/** Gives the screen where the page begins: a child's own view for the child. */
export const homeOf = (young: boolean): Route => ({ screen: young ? "child" : "overview" });
