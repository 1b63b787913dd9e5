// SPDX-License-Identifier: MPL-2.0
// The contract of a screen: what it asks the core, how it is drawn, and how one goes on from it.
import type { ComponentType } from "preact";
import type { AskCore } from "../engine/ask.ts";
import type { OverviewView } from "../engine/protocol.ts";
import type { About, Person } from "../engine/values.ts";
import type { Glossary } from "../i18n/glossary.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Words } from "../parts/words.tsx";
import type { Actions } from "./actions.ts";
import type { Route } from "./route.ts";
import type { Saying, State } from "./state.ts";

export interface ViewProps extends Words {
  state: State;
  actions: Actions;
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

/** How one goes on from a screen, where it is not the common way. */
export interface Ways {
  /** Where another person begins; without it the same route from its beginning. */
  readonly forOther?: Route;
  /** Whether "back" leads from this route to another one of the same screen. */
  readonly isStep?: (route: Route) => boolean;
  /** True where the screen has something to say although the files name no person. */
  readonly withoutPerson?: boolean;
  /** True for a step on the way to a decision: once it is made, "back" does not lead there. */
  readonly passing?: boolean;
  /** Whether something was chosen in this route that is not done yet. */
  readonly isHalf?: (route: Route) => boolean;
}

export interface Screen extends Ways {
  /** Asks for what the screen shows; `about` is null where no person is known: then there is nothing to ask. `overview`
   *  is what was asked already. */
  load(ask: AskCore, about: About | null, route: Route, overview: OverviewView | null): Promise<unknown>;
  /** Asks what follows from a choice; `data` is what the screen showed before. */
  follow?(ask: AskCore, about: About, route: Route, data: unknown): Promise<Followed<unknown>>;
  readonly View: ComponentType<ScreenProps<Route, unknown>>;
}

/** Makes a screen about a person; its own types are of no concern to the registry. */
export function defineScreen<R extends Route, Data>(
  load: (ask: AskCore, about: About, route: R, overview: OverviewView | null) => Promise<Data>,
  View: ComponentType<ScreenProps<R, Data> & { overview: OverviewView & { subject: Person } }>,
  ways: Ways = {},
): Screen {
  const guarded: Screen["load"] = async (ask, about, route, overview) =>
    about ? load(ask, about, route as R, overview) : null;
  return { ...ways, load: guarded, View: View as unknown as Screen["View"] };
}
