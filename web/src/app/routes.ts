// SPDX-License-Identifier: MPL-2.0
// From one screen to the next.
import type { Route } from "./state.ts";

/** The same screen from its beginning. What was looked for stays for another day, not for another person; a
 *  place and its pieces of information are one person's. */
export function fromTheStart(route: Route, otherPerson: boolean): Route {
  if (route.screen === "start") return { screen: "overview" };
  if (!otherPerson) return "offset" in route ? { ...route, offset: 0 } : route;
  switch (route.screen) {
    case "actor":
    case "items":
    case "child":
      return { screen: "overview" };
    case "consent":
    case "decide":
      return { screen: "consents", offset: 0 };
    case "holders":
      return { screen: "holders", offset: 0 };
    case "log":
      return { screen: "log", offset: 0, wish: {} };
    default:
      return "offset" in route ? { ...route, offset: 0 } : route;
  }
}

/** Where the page begins: with a child's own view for the child. */
export const homeOf = (young: boolean): Route => ({ screen: young ? "child" : "overview" });
