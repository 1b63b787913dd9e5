// SPDX-License-Identifier: MPL-2.0
// The question before something is lost. It stands in the page and not in a window above: the way out stays in reach.
import type { FrameActions } from "../app/actions.ts";
import type { Losing, Stake } from "../app/state.ts";
import { Button } from "../parts/buttons.tsx";
import type { Words } from "../parts/words.tsx";

const LOST: Readonly<Record<Stake, string>> = {
  words: "losing-words",
  choice: "losing-choice",
  decided: "losing-decided",
  files: "losing-files",
};

interface QuestionProps extends Words {
  losing: Losing;
  actions: FrameActions;
  /** Leaves the page backwards. */
  onOut(): void;
}

/** Says what would be lost, and offers two answers of the same weight. */
export function Question({ words, losing: { stakes, going }, actions, onOut }: QuestionProps) {
  const out = going === "out";
  return (
    <section class="losing" part="card">
      <h2 tabIndex={-1} data-at="losing">
        {words.say(out ? "losing-out" : "losing-here")}
      </h2>
      {stakes.map((stake) => (
        <p key={stake}>{words.say(LOST[stake])}</p>
      ))}
      <div class="buttons">
        <Button words={words} label="losing-stay" onPress={() => actions.stay()} />
        <Button words={words} label="losing-go" onPress={out ? onOut : () => actions.goOn()} />
      </div>
    </section>
  );
}

/** Says what is left after the person went, where the page around could not be left with it. */
export const Gone = ({ words }: Words) => (
  <div class="portal">
    <p class="main" tabIndex={-1}>
      {words.say("left-around")}
    </p>
  </div>
);
