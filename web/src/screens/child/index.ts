// SPDX-License-Identifier: MPL-2.0
// The screens of this folder, for the registry.
import { screen as child } from "./child.tsx";
import { screen as help } from "./help.tsx";

export const CHILD = { child, help };
