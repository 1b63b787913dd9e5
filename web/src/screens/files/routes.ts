// SPDX-License-Identifier: MPL-2.0
// The routes of this folder's screens.
import type { Country } from "./obtain_packs.ts";

declare module "../../app/route.ts" {
  interface Routes {
    start: object;
    files: object;
    about: object;
    /** Whom to ask; without a country the one that is guessed. */
    obtain: { country?: Country };
  }
}
