// SPDX-License-Identifier: MPL-2.0
// The screens of this folder, for the registry; the start is not among them, because it comes with the first view.
import { screen as about } from "./about.tsx";
import { screen as files } from "./files.tsx";
import { screen as obtain } from "./obtain.tsx";

export const FILES = { about, files, obtain };
