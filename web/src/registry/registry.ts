// SPDX-License-Identifier: MPL-2.0
// Where the screens come from: all but the first are one script, fetched after the first view.
import type { Registry } from "../app/registry.ts";
import { sectionsIn } from "./places.ts";

let fetched: typeof import("./all.ts") | null = null;

export const REGISTRY: Registry = {
  sectionsIn,
  screenOf: (name) => (name === "start" ? null : (fetched?.SCREENS[name] ?? null)),
  panelOf: (name) => fetched?.PANELS[name] ?? null,
  findEmpty: async (ask, about, state) => fetched?.findEmpty(ask, about, state) ?? [],
  async fetch() {
    // A browser may remember for ever that a script could not be fetched: without network it is not tried.
    if (!fetched && !navigator.onLine) throw new Error("offline");
    fetched ??= await import("./all.ts");
  },
};
