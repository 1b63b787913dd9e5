// SPDX-License-Identifier: MPL-2.0
// The contract of the registry, which stands above the screens: which there are, and how they are fetched.
import type { ComponentType } from "preact";
import type { AskCore } from "../engine/ask.ts";
import type { About } from "../engine/values.ts";
import type { Words } from "../parts/words.tsx";
import type { FrameActions } from "./actions.ts";
import type { Route, ScreenName } from "./route.ts";
import type { Screen } from "./screen.ts";
import type { Panel, State } from "./state.ts";

export interface PanelProps extends Words {
  state: State;
  actions: FrameActions;
}

/** A place in the navigation: a screen that one can open from anywhere. */
export interface Place {
  readonly label: string;
  readonly route: Route;
  /** Whether this viewer has it, whatever is in it. */
  readonly isThere: (state: State) => boolean;
}

/** What the navigation names first: one place, or several of the same kind. */
export interface Section {
  readonly label: string;
  readonly places: readonly Place[];
  /** Screens that these places lead to. */
  readonly further: readonly ScreenName[];
}

export interface Registry {
  /** In the order of the navigation, with the places that are offered in this state; at most five. */
  sectionsIn(state: State): readonly Section[];
  /** Finds a screen; null until the screens have been fetched, and for the start, which needs no fetching. */
  screenOf(name: ScreenName): Screen | null;
  /** Finds a panel, which nobody needs before the screens are; null until they have been fetched. */
  panelOf(name: Panel): ComponentType<PanelProps> | null;
  /** Finds the screens with nothing in them about this person: what is hidden and what never was are both nothing. Gives
   *  none until the screens have been fetched. */
  findEmpty(ask: AskCore, about: About, state: State): Promise<readonly ScreenName[]>;
  /** Fetches all screens at once: they are small, and are there when the network is not. Rejects where the network
   *  is gone already. */
  fetch(): Promise<void>;
}
