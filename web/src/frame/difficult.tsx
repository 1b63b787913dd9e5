// SPDX-License-Identifier: MPL-2.0
// The difficult words of a screen, under it.
import type { Entry } from "../i18n/glossary.ts";
import type { Words } from "../parts/words.tsx";

interface DifficultProps extends Words {
  /** The words that stand on the screen. */
  entries: readonly Entry[];
  open: string | null;
  onOpen(term: string): void;
}

/** Lists the difficult words of a screen, each a button that explains it (R63). They stand under the text, not in
 *  it: a sentence full of buttons is hard to read, hard to hit, and long to listen to. */
export function Difficult({ words, entries, open, onOpen }: DifficultProps) {
  if (entries.length === 0) return null;
  return (
    <div class="difficult">
      <h2>{words.say("words-title")}</h2>
      <ul class="terms">
        {entries.map(({ id, title, text }) => (
          <li key={id} class={open === id ? "open" : undefined}>
            <button type="button" class="term" aria-expanded={open === id} onClick={() => onOpen(id)}>
              {title}
            </button>
            {open === id && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
