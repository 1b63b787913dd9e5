// SPDX-License-Identifier: MPL-2.0
// The difficult words of a screen, all of them, under it.
import type { Entry } from "../i18n/glossary.ts";
import { Fact } from "../parts/facts.tsx";
import type { Words } from "../parts/words.tsx";

interface DifficultProps extends Words {
  /** The words that stand on the screen. */
  entries: readonly Entry[];
}

/** Lists what each difficult word of a screen means, folded: names in lists and headings are explained only here. */
export const Difficult = ({ words, entries }: DifficultProps) =>
  entries.length > 0 ? (
    <details class="difficult">
      <summary>{words.say("words-title", { count: entries.length })}</summary>
      <dl>
        {entries.map(({ id, title, text }) => (
          <Fact key={id} title={title}>
            {text}
          </Fact>
        ))}
      </dl>
    </details>
  ) : null;
