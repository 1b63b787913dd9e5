// SPDX-License-Identifier: MPL-2.0
// Choosing files, and what became of each.
import type { ImportView, Problem } from "../../engine/protocol.ts";
import type { FileResult } from "./state.ts";
import { ForHelpers, Notes, type Words } from "./words.tsx";

interface PickerProps extends Words {
  label: string;
  primary?: boolean;
  onFiles(files: File[]): void;
}

/** The browser's own file field, laid invisibly over a button that speaks the page's language. */
export function Picker({ words, label, primary = false, onFiles }: PickerProps) {
  return (
    <label class={primary ? "pick button fill" : "pick button"} part="button">
      <span>{words.say(label)}</span>
      <input
        type="file"
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

const technical = ({ code, place }: Problem) => (place ? `${code} ${place}` : code);

/** Each kind of problem once as a sentence; the places are for helpers. */
function Problems({ words, problems: { total, rows } }: Words & Pick<ImportView, "problems">) {
  if (total === 0) return null;
  const codes = [...new Set(rows.map((row) => row.code))];
  const lines = rows.map(technical);
  if (total > rows.length) lines.push(words.say("list-shown", { shown: rows.length, total }));
  return (
    <>
      {codes.map((code) => (
        <p class="note">{words.sayError(code)}</p>
      ))}
      <ForHelpers words={words} lines={lines} />
    </>
  );
}

function Outcome({ words, outcome }: Words & Pick<FileResult, "outcome">) {
  if ("error" in outcome) {
    return (
      <>
        <p>{words.sayError(outcome.error.code)}</p>
        <ForHelpers words={words} lines={[technical(outcome.error)]} />
      </>
    );
  }
  return (
    <>
      <Notes words={words} notes={outcome.view.notes} />
      <Problems words={words} problems={outcome.view.problems} />
    </>
  );
}

export function FileList({ words, files }: Words & { files: readonly FileResult[] }) {
  return (
    <ul class="lines" part="files">
      {files.map(({ id, name, outcome }) => {
        const failed = "error" in outcome;
        return (
          <li key={id} class={failed ? "failed" : "read"}>
            <span class="icon" aria-hidden="true">
              {failed ? "!" : "✓"}
            </span>
            <div>
              <h3>
                <span class="state">{words.say(failed ? "file-failed" : "file-read")}</span>{" "}
                <span class="file">{name}</span>
              </h3>
              <Outcome words={words} outcome={outcome} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
