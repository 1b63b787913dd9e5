// SPDX-License-Identifier: MPL-2.0
// The contract of the registry, which stands above the screens: which there are, and how they are fetched.
import type { ComponentType } from "preact";
import type { Words } from "../parts/words.tsx";
import type { FrameActions } from "./actions.ts";
import type { Route, ScreenName } from "./route.ts";
import type { Screen } from "./screen.ts";
import type { Panel, State } from "./state.ts";

/** What opens under the banner: not needed before the screens are, and fetched with them. */
export type LatePanel = Exclude<Panel, "menu">;

export interface PanelProps extends Words {
  state: State;
  actions: FrameActions;
}

/** A place in the navigation. */
export interface Place {
  readonly label: string;
  readonly route: Route;
  /** Whether it is offered. */
  readonly isThere: (state: State) => boolean;
}

export interface Registry {
  /** In the order of the navigation. */
  readonly places: readonly Place[];
  /** Finds a screen; null until the screens have been fetched, and for the start, which needs no fetching. */
  screenOf(name: ScreenName): Screen | null;
  /** Finds a panel; null until the screens have been fetched. */
  panelOf(name: LatePanel): ComponentType<PanelProps> | null;
  /** Fetches all screens at once: they are small, and are there when the network is not. Rejects where the network
   *  is gone already. */
  fetch(): Promise<void>;
}
