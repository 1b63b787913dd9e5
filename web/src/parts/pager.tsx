// SPDX-License-Identifier: MPL-2.0
// One page of a long list at a time: the page stays light, whatever the list.
import type { Page } from "../engine/protocol.ts";
import type { PortalModel } from "../app/model.ts";
import type { Route } from "../app/state.ts";
import type { Words } from "./words.tsx";

export const PAGE_ROWS = 50;

interface PagerProps extends Words {
  model: PortalModel;
  route: Extract<Route, { offset: number }>;
  page: Page<unknown>;
}

/** "51–100 of 382" and the two ways on; nothing where there is only one page. */
export function Pager({ words, model, route, page: { total, offset, rows } }: PagerProps) {
  if (total <= PAGE_ROWS) return null;
  const end = offset + rows.length;
  const turn = (to: number) => model.turn({ ...route, offset: to }, "shown");
  return (
    <nav class="pager" aria-label={words.say("pager-title")}>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={offset === 0}
        onClick={() => turn(Math.max(0, offset - PAGE_ROWS))}
      >
        {words.say("pager-back")}
      </button>
      <p>{words.say("pager-shown", { first: offset + 1, last: end, total })}</p>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={end >= total}
        onClick={() => turn(offset + PAGE_ROWS)}
      >
        {words.say("pager-next")}
      </button>
    </nav>
  );
}
