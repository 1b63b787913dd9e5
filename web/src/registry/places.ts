// SPDX-License-Identifier: MPL-2.0
// The navigation: a line for each place, in their order.
import type { Place } from "../app/registry.ts";
import type { State } from "../app/state.ts";

const always = () => true;
const before = ({ overview }: State) => !overview;
const after = ({ overview }: State) => overview !== null;
/** Whether it is known who looks on. */
const decided = ({ overview }: State) => overview !== null && overview.viewer !== null;
/** Whether a child looks on. */
const own = ({ overview, young }: State) => overview !== null && young;

export const PLACES: readonly Place[] = [
  { label: "nav-start", route: { screen: "start" }, isThere: before },
  { label: "nav-child", route: { screen: "child" }, isThere: own },
  { label: "nav-overview", route: { screen: "overview" }, isThere: after },
  { label: "nav-holders", route: { screen: "holders", offset: 0 }, isThere: after },
  { label: "nav-log", route: { screen: "log", offset: 0, wish: {} }, isThere: after },
  { label: "nav-consents", route: { screen: "consents", offset: 0 }, isThere: decided },
  { label: "nav-laws", route: { screen: "laws", offset: 0 }, isThere: decided },
  { label: "nav-changes", route: { screen: "changes", offset: 0 }, isThere: decided },
  { label: "nav-sharing", route: { screen: "sharing", offset: 0 }, isThere: after },
  { label: "nav-coverage", route: { screen: "coverage" }, isThere: after },
  { label: "nav-sources", route: { screen: "sources", offset: 0 }, isThere: after },
  { label: "nav-files", route: { screen: "files" }, isThere: after },
  { label: "nav-about", route: { screen: "about" }, isThere: always },
];
