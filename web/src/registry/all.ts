// SPDX-License-Identifier: MPL-2.0
// Every screen but the first: one script, fetched while the first is read.
import { PANELS } from "../frame/panels.tsx";
import { screen as about } from "../screens/files/about.tsx";
import { screen as actor } from "../screens/insight/actor.tsx";
import { screen as changes } from "../screens/consents/changes.tsx";
import { screen as checks } from "../screens/insight/checks.tsx";
import { screen as child } from "../screens/child/child.tsx";
import { screen as consent } from "../screens/consents/consent.tsx";
import { screen as consents } from "../screens/consents/consents.tsx";
import { screen as coverage } from "../screens/insight/coverage.tsx";
import { screen as decide } from "../screens/consents/decide.tsx";
import { screen as files } from "../screens/files/files.tsx";
import { screen as holders } from "../screens/insight/holders.tsx";
import { screen as items } from "../screens/insight/items.tsx";
import { screen as laws } from "../screens/consents/laws.tsx";
import { screen as log } from "../screens/insight/log.tsx";
import { screen as overview } from "../screens/insight/overview.tsx";
import { screen as sharing } from "../screens/insight/sharing.tsx";
import { screen as sources } from "../screens/insight/sources.tsx";

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
