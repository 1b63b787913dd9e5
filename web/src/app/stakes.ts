// SPDX-License-Identifier: MPL-2.0
// What somebody would lose by going on: nothing of theirs is lost without a question.
import type { Registry } from "./registry.ts";
import type { Route } from "./route.ts";
import type { Stake, State } from "./state.ts";

const STAKES = ["words", "choice", "decided", "files"] as const satisfies readonly Stake[];

/** Lists what is lost with the page: also a choice on a screen that "back" leads to. `writing`: words stand in a field
 *  that are not saved. The example's files are nobody's. */
export function stakesOf(state: State, registry: Registry, writing: boolean): Stake[] {
  const { trail, route, demo, files, busy, decided } = state;
  const isHalf = (one: Route) => registry.screenOf(one.screen)?.isHalf?.(one) ?? false;
  const isRead = files.some(({ outcome }) => "view" in outcome);
  const there = {
    words: writing,
    choice: [...trail, route].some(isHalf),
    decided,
    files: !demo && (isRead || busy?.progress != null),
  };
  return STAKES.filter((stake) => there[stake]);
}
