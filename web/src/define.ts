// SPDX-License-Identifier: MPL-2.0
// For pages that only want the element: <script type="module" src="define.js">.
import { definePortal } from "./index.ts";

definePortal();
