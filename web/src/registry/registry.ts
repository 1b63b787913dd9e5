// SPDX-License-Identifier: MPL-2.0
// Where the screens come from: all but the first are two scripts, fetched after the first view.
import type { Registry } from "../app/registry.ts";
import type { ScreenName } from "../app/route.ts";
import type { Screen } from "../app/screen.ts";
import { sectionsIn } from "./places.ts";

type All = typeof import("./all.ts") & {
  readonly screens: Readonly<Record<Exclude<ScreenName, "start">, Screen>>;
};
let fetched: All | null = null;

export const REGISTRY: Registry = {
  sectionsIn,
  screenOf: (name) => (name === "start" ? null : (fetched?.screens[name] ?? null)),
  panelOf: (name) => fetched?.PANELS[name] ?? null,
  findEmpty: async (ask, about, state) => fetched?.findEmpty(ask, about, state) ?? [],
  async fetch() {
    // A browser may remember for ever that a script could not be fetched: without network it is not tried.
    if (!fetched && !navigator.onLine) throw new Error("offline");
    if (fetched) return;
    const [all, acts] = await Promise.all([import("./all.ts"), import("./all_acts.ts")]);
    // A failure shows when the screen is opened.
    all.fetchAhead().catch(() => undefined);
    fetched = { ...all, screens: { ...all.SCREENS, ...acts.SCREENS } };
  },
};
