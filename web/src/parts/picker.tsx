// SPDX-License-Identifier: MPL-2.0
// Choosing files.
import type { Words } from "./words.tsx";

interface PickerProps extends Words {
  label: string;
  primary?: boolean;
  onFiles(files: File[]): void;
}

/** Draws the browser's own file field, laid invisibly over a button that speaks the page's language. */
export function Picker({ words, label, primary = false, onFiles }: PickerProps) {
  return (
    <label class={primary ? "pick button fill" : "pick button"} part="button">
      <span aria-hidden="true">{words.say(label)}</span>
      <input
        type="file"
        aria-label={words.say(label)}
        multiple
        onChange={({ currentTarget }) => {
          // Closing the dialog without a choice is no import.
          if (currentTarget.files?.length) onFiles([...currentTarget.files]);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
