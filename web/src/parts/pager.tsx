// SPDX-License-Identifier: MPL-2.0
// One page of a long list at a time: the screen stays light, whatever the list.
import type { Page } from "../engine/values.ts";
import type { Words } from "./words.tsx";

export const PAGE_ROWS = 50;

interface PagerProps extends Words {
  page: Page<unknown>;
  /** How many rows a page has. */
  size?: number;
  /** Shows the page that begins there. */
  onTurn(offset: number): void;
}

/** Says, on the screen and on paper, that a list is shown in part; nothing where all of the list is there. */
export const PartOf = ({ words, shown, total }: Words & { shown: number; total: number }) =>
  shown < total ? <p class="note part">{words.say("part-shown", { shown, total })}</p> : null;

/** Draws "51–100 of 382" and the two ways on; nothing where there is only one page. */
export function Pager({ words, page: { total, offset, rows }, size = PAGE_ROWS, onTurn }: PagerProps) {
  if (total <= size) return null;
  const end = offset + rows.length;
  return (
    <nav class="pager" aria-label={words.say("pager-title")}>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - size))}
      >
        {words.say("pager-back")}
      </button>
      <p>{words.say("pager-shown", { first: offset + 1, last: end, total })}</p>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={end >= total}
        onClick={() => onTurn(offset + size)}
      >
        {words.say("pager-next")}
      </button>
    </nav>
  );
}
