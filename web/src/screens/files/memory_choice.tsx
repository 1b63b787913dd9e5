// SPDX-License-Identifier: MPL-2.0
// A phone that is not only mine (R65): nothing is remembered unless the person says that nobody else uses it.
import type { Actions } from "../../app/actions.ts";
import type { Words } from "../../parts/words.tsx";

interface MemoryProps extends Words {
  /** Nobody else uses this browser. */
  alone: boolean;
  actions: Actions;
  locale: string;
}

const CHOICES = [
  { choice: false, label: "memory-shared", note: "memory-shared-text" },
  { choice: true, label: "memory-alone", note: "memory-alone-text" },
];

export function Memory({ words, alone, actions, locale }: MemoryProps) {
  return (
    <section class="memory" part="card">
      <fieldset>
        <legend>{words.say("memory-title")}</legend>
        {CHOICES.map(({ choice, label, note }) => (
          <label key={label} class="radio">
            <input
              type="radio"
              name="memory"
              checked={alone === choice}
              onChange={() => actions.setAlone(choice, locale)}
            />
            <span>
              {words.say(label)} <span class="note">{words.say(note)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
