// SPDX-License-Identifier: MPL-2.0
// The files that were chosen: what became of each, more of them, a copy, and a new beginning.
import { isAsking } from "../../app/viewer.ts";
import type { Screen, ViewProps } from "../../app/screen.ts";
import type { FileResult, State } from "../../app/state.ts";
import { Button } from "../../parts/buttons.tsx";
import { Link } from "../../parts/links.tsx";
import { Picker } from "../../parts/picker.tsx";
import { Save } from "../../parts/save.tsx";
import { FileList, type Copying } from "./file_list.tsx";
import { Told } from "./told.tsx";

const isUnread = ({ outcome }: FileResult) => "error" in outcome;

/** Whether it was or has to be said whom the files are about. */
const isOfSeveral = ({ overview, people }: State) =>
  people.asked.length > 1 || (overview !== null && isAsking(overview));

function View({ words, state, actions }: ViewProps) {
  const { demo, files, chosen, ask: asked } = state;
  const copying: Copying = ({ id, name }, source) => (
    <Save
      words={words}
      wish={id}
      asked={asked}
      name={name}
      onAsk={(wish) => actions.ask(wish)}
      onNo={() => actions.stopAsking()}
      onYes={() => actions.saveCopy(source, words.say("copy-file"))}
    />
  );
  return (
    <>
      <h1 tabIndex={-1}>{words.say("files-title")}</h1>
      {demo && <p class="say">{words.say("demo-files")}</p>}
      {chosen && <Told words={words} chosen={chosen} />}
      <section class="files" part="card">
        <div class="buttons">
          <Picker
            words={words}
            label={demo ? "files-own" : "files-add"}
            onFiles={(chosen) => actions.importFiles(chosen)}
          />
          <Button words={words} kind="quiet" label="files-clear" onPress={() => actions.clear()} />
        </div>
        <p class="note">{words.say("files-memory")}</p>
        <FileList words={words} files={files} level={2} after={chosen?.after} copying={copying} />
        {isOfSeveral(state) && (
          <Link words={words} kind="go" label="whose-change" onPress={() => actions.askPeople()} />
        )}
        {files.some(isUnread) && (
          <Link words={words} kind="go" label="files-ask" onPress={() => actions.go({ screen: "obtain" })} />
        )}
      </section>
    </>
  );
}

export const screen: Screen = { load: async () => null, View, withoutPerson: true };
