// SPDX-License-Identifier: MPL-2.0
// The routes of this folder's screens.
export {};

/** What is being chosen for words that are there already. */
export interface Changing {
  readonly wish: string;
  readonly readers: readonly string[];
}

declare module "../../app/route.ts" {
  interface Routes {
    child: {
      /** The consent that the child writes about. */
      readonly about?: string;
      /** Who is to read what is being written; without it nobody. */
      readonly readers?: readonly string[];
      readonly change?: Changing;
      /** What the child is asked about before it is taken back. */
      readonly back?: string;
      /** What was just done. */
      readonly done?: "saved" | "changed" | "taken";
    };
    help: object;
  }
}
