// SPDX-License-Identifier: MPL-2.0
// The screens of this folder, for the registry.
import { screen as changes } from "./changes.tsx";
import { screen as consent } from "./consent.tsx";
import { screen as consents } from "./consents.tsx";
import { screen as decide } from "./decide.tsx";
import { screen as disagree } from "./disagree.tsx";
import { screen as laws } from "./laws.tsx";

export const CONSENTS = { changes, consent, consents, decide, disagree, laws };
