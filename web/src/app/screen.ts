// SPDX-License-Identifier: MPL-2.0
// The screens: fetched after the first view, each asks the core for what it shows, and draws it.
import type { ComponentType } from "preact";
import type { CommandName, Commands, OverviewView, Person } from "../engine/protocol.ts";
import type { Glossary } from "../i18n/glossary.ts";
import type { Locale } from "../i18n/locales.ts";
import type { PortalModel } from "./model.ts";
import type { Route, Saying, ScreenName, State } from "./state.ts";
import type { Words } from "../parts/words.tsx";

/** One question to the core. */
export type AskCore = <Name extends CommandName>(
  type: Name,
  args: Commands[Name]["args"],
) => Promise<Commands[Name]["view"]>;

/** Whom every question is about, and which day. */
export interface About {
  readonly subject: string;
  readonly at?: string;
}

export interface ViewProps extends Words {
  state: State;
  model: PortalModel;
  locale: Locale;
  /** Null until it is fetched. */
  glossary: Glossary | null;
}

/** Beside the common things: the route it was opened with, what it loaded, and whose it is. */
export interface ScreenProps<R extends Route, Data> extends ViewProps {
  route: R;
  data: Data;
  overview: OverviewView | null;
}

/** What the screen shows after a choice in it, and what is said of it. */
export interface Followed<Data> {
  readonly data: Data;
  readonly sayings: readonly Saying[];
}

export interface Screen {
  /** `about` is null where no person is known: then there is nothing to ask. */
  load(ask: AskCore, about: About | null, route: Route): Promise<unknown>;
  /** Asks what follows from a choice; `data` is what it showed before. */
  follow?(ask: AskCore, about: About, route: Route, data: unknown): Promise<Followed<unknown>>;
  readonly View: ComponentType<ScreenProps<Route, unknown>>;
}

/** A screen about a person; its own types are of no concern to the registry. */
export function defineScreen<R extends Route, Data>(
  load: (ask: AskCore, about: About, route: R) => Promise<Data>,
  View: ComponentType<ScreenProps<R, Data> & { overview: OverviewView & { subject: Person } }>,
): Screen {
  const guarded: Screen["load"] = async (ask, about, route) => (about ? load(ask, about, route as R) : null);
  return { load: guarded, View: View as unknown as Screen["View"] };
}

type Screens = Readonly<Record<Exclude<ScreenName, "start">, Screen>>;

/** What opens under the bar and is not needed before the screens are. */
export type Panels = Readonly<
  Record<"viewer" | "clock", ComponentType<Words & { state: State; model: PortalModel }>>
>;

let fetched: Screens | null = null;
let panels: Panels | null = null;

/** Null until the screens have been fetched. */
export const panelOf = (name: keyof Panels) => panels?.[name] ?? null;

/** Null until the screens have been fetched. */
export const screenOf = (name: ScreenName): Screen | null =>
  fetched && name !== "start" ? fetched[name] : null;

/** All of them at once: they are small, and are there when the network is not. Rejects where the network is
 *  gone already. */
export async function fetchScreens(): Promise<Screens> {
  // A browser may remember for ever that a script could not be fetched: without network it is not tried.
  if (!fetched && !navigator.onLine) throw new Error("offline");
  if (!fetched) ({ SCREENS: fetched, PANELS: panels } = await import("../registry/all.ts"));
  return fetched;
}
