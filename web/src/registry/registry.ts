// SPDX-License-Identifier: MPL-2.0
// Where the screens come from: all but the first are one script, fetched after the first view.
import type { Registry } from "../app/registry.ts";
import { PLACES } from "./places.ts";

let fetched: typeof import("./all.ts") | null = null;

export const REGISTRY: Registry = {
  places: PLACES,
  screenOf: (name) => (name === "start" ? null : (fetched?.SCREENS[name] ?? null)),
  panelOf: (name) => fetched?.PANELS[name] ?? null,
  async fetch() {
    // A browser may remember for ever that a script could not be fetched: without network it is not tried.
    if (!fetched && !navigator.onLine) throw new Error("offline");
    fetched ??= await import("./all.ts");
  },
};
