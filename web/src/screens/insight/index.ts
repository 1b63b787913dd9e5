// SPDX-License-Identifier: MPL-2.0
// The screens of this folder, for the registry.
import { screen as actor } from "./actor.tsx";
import { screen as checks } from "./checks.tsx";
import { screen as coverage } from "./coverage.tsx";
import { screen as holders } from "./holders.tsx";
import { screen as items } from "./items.tsx";
import { screen as log } from "./log.tsx";
import { screen as overview } from "./overview.tsx";
import { screen as sheet } from "./sheet.tsx";
import { screen as sharing } from "./sharing.tsx";
import { screen as sources } from "./sources.tsx";

export const INSIGHT = { actor, checks, coverage, holders, items, log, overview, sharing, sheet, sources };
