// SPDX-License-Identifier: MPL-2.0
// Nothing is imported: what this is, how to begin, what happens to a file, and what it cannot do.
import { ENGINE_START } from "../../engine/protocol.ts";
import { FileList } from "./files.tsx";
import { Picker } from "./picker.tsx";
import type { FileResult, State } from "./state.ts";
import { Sentence, type Words } from "./words.tsx";

interface StartProps extends Words {
  state: State;
  onFiles(files: File[]): void;
}

/** While many files are read, the first ones are done before there is an answer. */
const isRead = ({ outcome }: FileResult) => "view" in outcome;

const SAFETY = ["safety-here", "safety-nothing", "safety-forgotten"];
const LIMITS = ["limits-only", "limits-missing", "limits-research"];

export function Start({ words, state: { files, stopped, dragging }, onFiles }: StartProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("start-title")}</h1>
      <div class="columns">
        <div>
          <p class="say">{words.say("start-lead")}</p>
          {stopped && (
            <section class="alert" part="card">
              <h2>{words.say(stopped === ENGINE_START ? "blocked-title" : "stopped-title")}</h2>
              <p>{words.sayError(stopped)}</p>
            </section>
          )}
          {files.length > 0 && (
            <section part="card">
              <h2>{words.say(files.some(isRead) ? "files-title" : "files-failed")}</h2>
              <FileList words={words} files={files} />
            </section>
          )}
          <div class={dragging ? "drop over" : "drop"} part="drop">
            <p class="hint">{words.say(dragging ? "drop-now" : "drop-hint")}</p>
            <Picker words={words} label="start-choose" primary onFiles={onFiles} />
            <details>
              <summary>{words.say("formats-title")}</summary>
              <p>{words.say("formats-text")}</p>
            </details>
          </div>
        </div>
        <div>
          <Points words={words} kind="safety" points={SAFETY} mark="✓" />
          <Limits words={words} />
        </div>
      </div>
    </>
  );
}

/** Said on every screen that shows an answer too: an answer without its limits misleads. */
export function Limits({ words }: Words) {
  return <Points words={words} kind="limits" points={LIMITS} mark="–" />;
}

interface PointsProps extends Words {
  kind: "limits" | "safety";
  points: readonly string[];
  mark: string;
}

function Points({ words, kind, points, mark }: PointsProps) {
  return (
    <section class={kind} part="card">
      <h2>{words.say(kind === "limits" ? "limits-title" : "safety-title")}</h2>
      <ul class="points">
        {points.map((point) => (
          <li>
            <span class="mark" aria-hidden="true">
              {mark}
            </span>
            <span>
              <Sentence words={words} id={point} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
