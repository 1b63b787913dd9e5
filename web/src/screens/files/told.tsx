// SPDX-License-Identifier: MPL-2.0
// What became of the files that were chosen last, in a sentence; the focus goes there.
import type { Chosen } from "../../app/state.ts";
import type { Words } from "../../parts/words.tsx";

export const Told = ({ words, chosen: { sayings } }: Words & { chosen: Chosen }) => (
  <p class="say told" tabIndex={-1} data-at="chosen">
    {sayings.map(({ key, args }) => words.say(key, args)).join(" ")}
  </p>
);
