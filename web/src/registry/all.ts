// SPDX-License-Identifier: MPL-2.0
// The screens that show what there is, a line for each folder, with the panels that nobody needs before. One script.
import { FILES } from "../screens/files/index.ts";
import { INSIGHT } from "../screens/insight/index.ts";

/** Fetches what a screen shows that no file of the person's holds: there also when the network is not. */
export { fetchPacks as fetchAhead } from "../screens/files/obtain_packs.ts";

export const SCREENS = { ...INSIGHT, ...FILES };

export { PANELS } from "../frame/panels.tsx";
export { findEmpty } from "./empty.ts";
