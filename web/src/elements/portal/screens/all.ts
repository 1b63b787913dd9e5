// SPDX-License-Identifier: MPL-2.0
// Every screen but the first: one script, fetched while the first is read.
import { PANELS } from "../panels.tsx";
import { screen as about } from "./about.tsx";
import { screen as actor } from "./actor.tsx";
import { screen as changes } from "./changes.tsx";
import { screen as checks } from "./checks.tsx";
import { screen as child } from "./child.tsx";
import { screen as consent } from "./consent.tsx";
import { screen as consents } from "./consents.tsx";
import { screen as coverage } from "./coverage.tsx";
import { screen as decide } from "./decide.tsx";
import { screen as files } from "./files.tsx";
import { screen as holders } from "./holders.tsx";
import { screen as items } from "./items.tsx";
import { screen as laws } from "./laws.tsx";
import { screen as log } from "./log.tsx";
import { screen as overview } from "./overview.tsx";
import { screen as sharing } from "./sharing.tsx";
import { screen as sources } from "./sources.tsx";

export { PANELS };

export const SCREENS = {
  about,
  actor,
  changes,
  checks,
  child,
  consent,
  consents,
  coverage,
  decide,
  files,
  holders,
  items,
  laws,
  log,
  overview,
  sharing,
  sources,
};
