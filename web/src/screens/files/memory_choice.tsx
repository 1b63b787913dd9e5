// SPDX-License-Identifier: MPL-2.0
// A phone that is not only mine (R65): nothing is remembered unless the person says that nobody else uses it.
import type { State } from "../../app/state.ts";
import type { Actions } from "../../app/actions.ts";
import type { Words } from "../../parts/words.tsx";

interface MemoryProps extends Words {
  state: State;
  actions: Actions;
  locale: string;
}

const CHOICES = [
  { alone: false, label: "memory-shared", note: "memory-shared-text" },
  { alone: true, label: "memory-alone", note: "memory-alone-text" },
];

export function Memory({ words, state, actions, locale }: MemoryProps) {
  return (
    <section class="memory" part="card">
      <fieldset>
        <legend>{words.say("memory-title")}</legend>
        {CHOICES.map(({ alone, label, note }) => (
          <label key={label} class="radio">
            <input
              type="radio"
              name="memory"
              checked={state.alone === alone}
              onChange={() => actions.setAlone(alone, locale)}
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
