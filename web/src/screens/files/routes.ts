// SPDX-License-Identifier: MPL-2.0
// The routes of this folder's screens.
export {};

declare module "../../app/route.ts" {
  interface Routes {
    start: object;
    files: object;
    about: object;
  }
}
