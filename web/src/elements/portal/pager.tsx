// SPDX-License-Identifier: MPL-2.0
// One page of a long list at a time: the page stays light, whatever the list.
import type { Words } from "./words.tsx";

export const PAGE_ROWS = 50;

interface PagerProps extends Words {
  total: number;
  offset: number;
  shown: number;
  onPage(offset: number): void;
}

/** "51–100 of 382" and the two ways on; nothing where there is only one page. */
export function Pager({ words, total, offset, shown, onPage }: PagerProps) {
  if (total <= PAGE_ROWS) return null;
  const last = offset + shown >= total;
  return (
    <nav class="pager" aria-label={words.say("pager-title")}>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={offset === 0}
        onClick={() => onPage(Math.max(0, offset - PAGE_ROWS))}
      >
        {words.say("pager-back")}
      </button>
      <p>{words.say("pager-shown", { first: offset + 1, last: offset + shown, total })}</p>
      <button
        type="button"
        class="button quiet"
        part="button"
        disabled={last}
        onClick={() => onPage(offset + PAGE_ROWS)}
      >
        {words.say("pager-next")}
      </button>
    </nav>
  );
}
