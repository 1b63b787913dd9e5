// SPDX-License-Identifier: MPL-2.0
// What a screen is about, written down: a route. None of it is ever written to an address.

/** The parameters of every route, by the name of its screen. Each folder of screens adds its own, in its routes.ts
 *  (`declare module`), so that one screen can lead to another without importing it. */
export interface Routes {}

export type ScreenName = keyof Routes;
export type RouteOf<Name extends ScreenName> = { readonly screen: Name } & Routes[Name];
export type Route = { [Name in ScreenName]: RouteOf<Name> }[ScreenName];

/** Screens that show a list page by page. */
export interface Paged {
  readonly offset: number;
}
