// SPDX-License-Identifier: MPL-2.0
// The navigation: at most five sections above all screens, each with its places, in their order.
import type { Place, Section } from "../app/registry.ts";
import type { Route, ScreenName } from "../app/route.ts";
import type { State } from "../app/state.ts";

const always = () => true;
const before = ({ overview }: State) => !overview;
const after = ({ overview }: State) => overview !== null;
/** Whether the files say whom they are about. */
const named = ({ overview }: State) => overview !== null && overview.subject !== null;
/** Whether it is known who looks on. */
const decided = ({ overview }: State) => overview !== null && overview.viewer !== null;
/** Whether a child looks on. */
const own = ({ overview, young }: State) => overview !== null && young;

const place = (label: string, route: Route, isThere: Place["isThere"] = after): Place => ({
  label,
  route,
  isThere,
});
const section = (label: string, places: Place[], further: ScreenName[] = []): Section => ({
  label,
  places,
  further,
});

const START = place("nav-start", { screen: "start" }, before);
const CHILD = place("nav-own", { screen: "child" }, own);
const HELP = place("nav-helpers", { screen: "help" }, own);
const OVERVIEW = place("nav-overview", { screen: "overview" });
const HOLDERS = place("nav-holders", { screen: "holders", offset: 0 }, named);
const LOG = place("nav-log", { screen: "log", offset: 0, wish: {} }, named);
const CONSENTS = place("nav-allowed", { screen: "consents", offset: 0 }, decided);
const LAWS = place("nav-laws", { screen: "laws", offset: 0 }, decided);
const CHANGES = place("nav-changes", { screen: "changes", offset: 0 }, decided);
const SHARING = place("nav-sharing", { screen: "sharing", offset: 0 }, named);
const COVERAGE = place("nav-coverage", { screen: "coverage" }, named);
const SOURCES = place("nav-sources", { screen: "sources", offset: 0 }, named);
const FILES = place("nav-files", { screen: "files" });
const CHECKS = place("nav-checks", { screen: "checks" }, named);
const SHEET = place("nav-sheet", { screen: "sheet", kind: "me" }, named);
const OBTAIN = place("nav-obtain", { screen: "obtain" });
const ABOUT = place("nav-about", { screen: "about" }, always);

const SECTIONS: readonly Section[] = [
  section("nav-start", [START]),
  section("nav-overview", [OVERVIEW]),
  section("nav-information", [HOLDERS, SHARING, COVERAGE, SOURCES, FILES, CHECKS], ["actor", "items"]),
  section("nav-log", [LOG]),
  section("nav-consents", [CONSENTS, LAWS, CHANGES], ["consent", "decide"]),
  section("nav-more", [ABOUT, OBTAIN, SHEET]),
];

/** A child has its own page first, and three sections in all. */
const SECTIONS_OF_CHILD: readonly Section[] = [
  section("nav-child", [CHILD, CHANGES, LAWS], ["decide"]),
  section(
    "nav-case",
    [OVERVIEW, HOLDERS, LOG, SHARING, COVERAGE, CONSENTS],
    ["actor", "items", "sources", "checks", "consent"],
  ),
  section("nav-help", [HELP, FILES, SHEET, ABOUT]),
];

/** Gives what is offered: what this viewer has and what has something in it, and always where one is. */
export function sectionsIn(state: State): Section[] {
  const { empty, route } = state;
  const isOffered = ({ route: { screen }, isThere }: Place) =>
    isThere(state) && (screen === route.screen || !empty.includes(screen));
  return (own(state) ? SECTIONS_OF_CHILD : SECTIONS)
    .map((one) => ({ ...one, places: one.places.filter(isOffered) }))
    .filter(({ places }) => places.length > 0);
}
