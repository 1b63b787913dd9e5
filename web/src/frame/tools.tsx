// SPDX-License-Identifier: MPL-2.0
// Under every screen: have it read aloud, where the device itself can, and print it.
import { Button } from "../parts/buttons.tsx";
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
        <Button words={words} kind="quiet" label={speaking ? "speak-stop" : "speak"} onPress={onSpeak} />
      )}
      <Button words={words} kind="quiet" label="print" onPress={() => window.print()} />
    </div>
  );
}
