// SPDX-License-Identifier: MPL-2.0
// What takes longer than a moment: which file is being read, how many there are, and a way to stop.
import type { Busy, Progress } from "../app/state.ts";
import type { Sentences } from "../i18n/sentences.ts";
import { Button } from "../parts/buttons.tsx";
import type { Words } from "../parts/words.tsx";

interface WaitingProps extends Words {
  busy: Busy | null;
  onStop(): void;
}

export function Waiting({ words, busy, onStop }: WaitingProps) {
  const several = busy?.slow && busy.progress && busy.progress.of > 1 ? busy.progress : null;
  if (several) return <Several words={words} progress={several} onStop={onStop} />;
  const sentence = waitingFor(words, busy);
  return <div class="waiting">{sentence && <p>{sentence}</p>}</div>;
}

function Several({ words, progress, onStop }: Words & { progress: Progress; onStop(): void }) {
  const { at, of, file, stopping } = progress;
  return (
    <div class="waiting">
      <div class="progress">
        <label>
          <span>{words.say("progress-file", { at, of })}</span>
          <span class="note file">{file}</span>
          {/* Files that are done: the one that is being read is not. */}
          <progress max={of} value={at - 1} />
        </label>
        {stopping ? (
          <p tabIndex={-1} data-at="stopping">
            {words.say("progress-stopping")}
          </p>
        ) : (
          <Button words={words} label="progress-stop" onPress={onStop} />
        )}
      </div>
    </div>
  );
}

/** Gives the sentence to be said, once for a whole import however many files it has: nobody wants to hear sixty
 *  names. */
export function waitingFor(words: Sentences, busy: Busy | null): string | null {
  if (!busy?.slow) return null;
  const { progress } = busy;
  if (!progress) return words.say("waiting");
  if (progress.of === 1) return words.say("waiting-file", { file: progress.file });
  return progress.stopping
    ? words.say("progress-stopping")
    : words.say("waiting-files", { count: progress.of });
}
