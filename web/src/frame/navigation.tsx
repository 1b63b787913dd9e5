// SPDX-License-Identifier: MPL-2.0
// Where else to look, on two levels: the sections above all screens, and under them the places of the section one is in.
import type { PanelProps, Place, Section } from "../app/registry.ts";
import type { ScreenName } from "../app/route.ts";

interface NavigationProps extends PanelProps {
  /** What is offered. */
  sections: readonly Section[];
  /** False where the page around wants no landmark of the element. */
  isLandmark: boolean;
}

const isAt = (screen: ScreenName, { route }: Place) => route.screen === screen;

export function Navigation(props: NavigationProps) {
  const { words, state, sections, isLandmark } = props;
  const { screen } = state.route;
  // A screen can be reached from several sections; the one that has it as a place comes first.
  const here =
    sections.find(({ places }) => places.some((place) => isAt(screen, place))) ??
    sections.find(({ further }) => further.includes(screen));
  return (
    <nav
      class="places"
      role={isLandmark ? undefined : "presentation"}
      aria-label={isLandmark ? words.say("nav-title") : undefined}
      part="nav"
    >
      <ul class="first-level">
        {sections.map((section) => (
          <Entry key={section.label} {...props} section={section} here={here === section} />
        ))}
      </ul>
      {here && <Within {...props} section={here} />}
    </nav>
  );
}

/** Draws a section, which leads to its first place. */
function Entry({
  words,
  state,
  actions,
  section,
  here,
}: NavigationProps & { section: Section; here: boolean }) {
  const { label, places } = section;
  const [first] = places;
  if (!first) return null;
  const single = places.length === 1;
  const current = single && isAt(state.route.screen, first) ? "page" : "true";
  return (
    <li>
      <button
        type="button"
        class="place"
        data-at={single ? `nav-${first.route.screen}` : label}
        aria-current={here ? current : undefined}
        onClick={() => actions.go(first.route)}
      >
        {words.say(label)}
      </button>
    </li>
  );
}

/** Draws the places of a section where there are several. A screen that one of them leads to has its way back there. */
function Within({
  words,
  state,
  actions,
  section: { places, label },
}: NavigationProps & { section: Section }) {
  const { screen } = state.route;
  if (places.length === 1 || !places.some((place) => isAt(screen, place))) return null;
  return (
    <ul class="second-level" aria-label={words.say(label)}>
      {places.map((place) => (
        <li key={place.label}>
          <button
            type="button"
            class="near"
            data-at={`nav-${place.route.screen}`}
            aria-current={isAt(screen, place) ? "page" : undefined}
            onClick={() => actions.go(place.route)}
          >
            {words.say(place.label)}
          </button>
        </li>
      ))}
    </ul>
  );
}
