// SPDX-License-Identifier: MPL-2.0
// Under every screen: have it read aloud, where the device itself can, and print it.
import type { Words } from "../parts/words.tsx";

interface ToolsProps extends Words {
  speaking: boolean;
  /** The device has a voice of its own in this language. */
  canSpeak: boolean;
  onSpeak(): void;
}

export function Tools({ words, speaking, canSpeak, onSpeak }: ToolsProps) {
  return (
    <div class="tools">
      {canSpeak && (
        <button type="button" class="button quiet" part="button" onClick={onSpeak}>
          {words.say(speaking ? "speak-stop" : "speak")}
        </button>
      )}
      <button type="button" class="button quiet" part="button" onClick={() => window.print()}>
        {words.say("print")}
      </button>
    </div>
  );
}
