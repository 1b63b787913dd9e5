// SPDX-License-Identifier: MPL-2.0
// The first of the three answers: who holds information.
import type { OverviewView } from "../../engine/protocol.ts";
import { FileList, type Copying } from "./files.tsx";
import { Picker } from "./picker.tsx";
import { Limits } from "./start.tsx";
import type { FileResult } from "./state.ts";
import { Notes, Sentence, type Words } from "./words.tsx";

interface OverviewProps extends Words {
  overview: OverviewView;
  files: readonly FileResult[];
  copying: Copying;
  onHolders(): void;
  onFiles(files: File[]): void;
  onClear(): void;
}

export function Overview({ words, overview, files, copying, onHolders, onFiles, onClear }: OverviewProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
      <div class="overview">
        <Answer words={words} overview={overview} onHolders={onHolders} />
        <section class="files" part="card">
          <h2>{words.say("files-title")}</h2>
          <div class="buttons">
            <Picker words={words} label="files-add" onFiles={onFiles} />
            <button type="button" class="button quiet" part="button" onClick={onClear}>
              {words.say("files-clear")}
            </button>
          </div>
          <p class="note">{words.say("files-memory")}</p>
          <FileList words={words} files={files} copying={copying} />
        </section>
        <Limits words={words} />
      </div>
    </>
  );
}

type AnswerProps = Pick<OverviewProps, "words" | "overview" | "onHolders">;

function Answer({ words, overview: { answer, holders, notes }, onHolders }: AnswerProps) {
  return (
    <section class="answer" part="card">
      <h2>{words.say("answer-title")}</h2>
      {answer && (
        <p class="say">
          <Sentence words={words} id={answer.key} args={answer.args} />
        </p>
      )}
      <Notes words={words} notes={notes} />
      {holders > 0 && (
        <button type="button" class="button fill go" part="button" onClick={onHolders}>
          {words.say("answer-open")}
        </button>
      )}
    </section>
  );
}
