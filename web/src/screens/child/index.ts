// SPDX-License-Identifier: MPL-2.0
// The screens of this folder, for the registry.
import { screen as child } from "./child.tsx";

export const CHILD = { child };
