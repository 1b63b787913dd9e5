// SPDX-License-Identifier: MPL-2.0
// The files that were chosen: what became of each, more of them, a copy, and a new beginning.
import { Button } from "../../parts/buttons.tsx";
import { FileList } from "./file_list.tsx";
import { Picker } from "../../parts/picker.tsx";
import type { Screen, ViewProps } from "../../app/screen.ts";

function View({ words, state, actions }: ViewProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("files-title")}</h1>
      {state.demo && <p class="say">{words.say("demo-files")}</p>}
      <section class="files" part="card">
        <div class="buttons">
          <Picker
            words={words}
            label={state.demo ? "files-own" : "files-add"}
            onFiles={(files) => actions.importFiles(files)}
          />
          <Button words={words} kind="quiet" label="files-clear" onPress={() => actions.clear()} />
        </div>
        <p class="note">{words.say("files-memory")}</p>
        <FileList
          words={words}
          files={state.files}
          level={2}
          copying={{
            asked: state.ask,
            onAsk: (wish) => actions.ask(wish),
            onNo: () => actions.stopAsking(),
            onCopy: (source) => actions.saveCopy(source, words.say("copy-file")),
          }}
        />
      </section>
    </>
  );
}

export const screen: Screen = { load: async () => null, View, withoutPerson: true };
