// SPDX-License-Identifier: MPL-2.0
// The screens on which something is decided or said, a line for each folder. One script.
import { CHILD } from "../screens/child/index.ts";
import { CONSENTS } from "../screens/consents/index.ts";

export const SCREENS = { ...CONSENTS, ...CHILD };
