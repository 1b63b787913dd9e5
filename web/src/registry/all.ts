// SPDX-License-Identifier: MPL-2.0
// Every screen but the first, a line for each folder, with the panels that nobody needs before. One script.
import type { ScreenName } from "../app/route.ts";
import type { Screen } from "../app/screen.ts";
import { CHILD } from "../screens/child/index.ts";
import { CONSENTS } from "../screens/consents/index.ts";
import { FILES } from "../screens/files/index.ts";
import { INSIGHT } from "../screens/insight/index.ts";

export const SCREENS: Readonly<Record<Exclude<ScreenName, "start">, Screen>> = {
  ...INSIGHT,
  ...CONSENTS,
  ...CHILD,
  ...FILES,
};

export { PANELS } from "../frame/panels.tsx";
export { findEmpty } from "./empty.ts";
