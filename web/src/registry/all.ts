// SPDX-License-Identifier: MPL-2.0
// The screens that show what there is, a line for each folder, with the panels that nobody needs before. One script.
import { FILES } from "../screens/files/index.ts";
import { INSIGHT } from "../screens/insight/index.ts";

export const SCREENS = { ...INSIGHT, ...FILES };

export { PANELS } from "../frame/panels.tsx";
export { findEmpty } from "./empty.ts";
