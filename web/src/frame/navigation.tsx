// SPDX-License-Identifier: MPL-2.0
// Where else to look: the screens. On a phone they are behind one button.
import type { PanelProps, Place } from "../app/registry.ts";
import type { State } from "../app/state.ts";

interface NavigationProps extends PanelProps {
  places: readonly Place[];
  /** False where the page around wants no landmark of the element. */
  isLandmark: boolean;
}

/** Gives the places that are offered. */
const placesIn = (state: State, places: readonly Place[]) => places.filter(({ isThere }) => isThere(state));

export function Navigation({ words, state, actions, places, isLandmark }: NavigationProps) {
  const there = placesIn(state, places);
  const { screen } = state.route;
  const here = there.find(({ route }) => route.screen === screen);
  const open = state.panel === "menu";
  return (
    <nav
      class={open ? "places open" : "places"}
      role={isLandmark ? undefined : "presentation"}
      aria-label={isLandmark ? words.say("nav-title") : undefined}
      part="nav"
    >
      <button
        type="button"
        class="menu"
        data-at="panel-menu"
        aria-expanded={open}
        onClick={() => actions.togglePanel("menu")}
      >
        <span>{words.say("nav-menu")}</span>
        {here && <span class="here">{words.say(here.label)}</span>}
      </button>
      <ul>
        {there.map(({ label, route }) => (
          <li key={label}>
            <button
              type="button"
              class="place"
              aria-current={route.screen === screen ? "page" : undefined}
              onClick={() => actions.go(route)}
            >
              {words.say(label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
