// SPDX-License-Identifier: MPL-2.0
// Nothing is imported: what this is, how to begin, what happens to a file, and what it cannot do.
import type { Actions } from "../../app/actions.ts";
import type { FileResult, State } from "../../app/state.ts";
import { ENGINE_STOPPED } from "../../engine/messages.ts";
import { Button } from "../../parts/buttons.tsx";
import { Picker } from "../../parts/picker.tsx";
import { Points } from "../../parts/points.tsx";
import { ForHelpers, type Words } from "../../parts/words.tsx";
import { FileList } from "./file_list.tsx";
import { Memory } from "./memory_choice.tsx";
import { Told } from "./told.tsx";

interface StartProps extends Words {
  state: State;
  actions: Actions;
  locale: string;
}

/** Whether a file is read: while there are many, the first ones are done before there is an answer. */
const isRead = ({ outcome }: FileResult) => "view" in outcome;

const SAFETY = ["safety-here", "safety-nothing", "safety-forgotten"];
const LIMITS = ["limits-only", "limits-missing"];

export function Start(props: StartProps) {
  const { words, state, actions, locale } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("start-title")}</h1>
      <div class="columns">
        <div>
          <p class="say lead">{words.say("start-lead")}</p>
          <Before {...props} />
          <Example words={words} actions={actions} fault={state.fault} />
          <Drop words={words} actions={actions} dragging={state.dragging} />
          <Asking words={words} actions={actions} />
        </div>
        <div>
          <Points words={words} title="safety-title" points={SAFETY} mark="✓" />
          <Memory words={words} alone={state.alone} actions={actions} locale={locale} />
          <Points words={words} title="limits-title" points={LIMITS} mark="–" />
        </div>
      </div>
    </>
  );
}

/** Says what happened before: the core stopped, something was cleared, files were read. */
function Before({ words, actions, state: { files, chosen, stopped, undo } }: StartProps) {
  return (
    <>
      {stopped && (
        <section class="alert" part="card">
          <h2>{words.say(stopped === ENGINE_STOPPED ? "stopped-title" : "blocked-title")}</h2>
          <p>{words.sayError(stopped)}</p>
          {stopped !== ENGINE_STOPPED && <ForHelpers words={words} lines={[stopped]} />}
        </section>
      )}
      {undo && (
        <section class="undo" part="card">
          <p>{words.say("undo-text")}</p>
          <Button words={words} label="undo" onPress={() => actions.undoClear()} />
        </section>
      )}
      {chosen && <Told words={words} chosen={chosen} />}
      {files.length > 0 && (
        <section part="card">
          <h2>{words.say(files.some(isRead) ? "files-title" : "files-failed")}</h2>
          <FileList words={words} files={files} level={3} />
        </section>
      )}
    </>
  );
}

/** Takes files: chosen here, or dropped anywhere on the page. */
function Drop({ words, actions, dragging }: Words & { actions: Actions; dragging: boolean }) {
  return (
    <div class={dragging ? "drop over" : "drop"} part="drop">
      <h2>{words.say("start-file")}</h2>
      <p class="hint">{words.say(dragging ? "drop-now" : "drop-hint")}</p>
      <Picker words={words} label="start-choose" onFiles={(chosen) => actions.importFiles(chosen)} />
      <details>
        <summary>{words.say("formats-title")}</summary>
        <p>{words.say("formats-text")}</p>
      </details>
    </div>
  );
}

/** Offers the invented family. */
const Example = ({ words, actions, fault }: Words & { actions: Actions; fault: string | null }) => (
  <section class="example" part="card">
    <h2>{words.say("demo-title")}</h2>
    <p>{words.say("demo-text")}</p>
    {fault && <p class="fault">{words.say(fault)}</p>}
    <Button words={words} kind="fill" label="demo-open" at="demo" onPress={() => actions.openDemo()} />
  </section>
);

/** Leads those who have no file to where one can ask. */
const Asking = ({ words, actions }: Words & { actions: Actions }) => (
  <section part="card">
    <h2>{words.say("start-ask")}</h2>
    <p>{words.say("start-ask-text")}</p>
    <Button words={words} label="files-ask" at="ask" onPress={() => actions.go({ screen: "obtain" })} />
  </section>
);
