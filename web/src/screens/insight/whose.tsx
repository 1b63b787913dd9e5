// SPDX-License-Identifier: MPL-2.0
// "Whom is it about?": asked of files of several persons before anybody is shown.
import type { ViewProps } from "../../app/screen.ts";
import type { OverviewView } from "../../engine/protocol.ts";
import { Form } from "../../parts/form.tsx";

export function Whose({ words, state, actions, overview }: ViewProps & { overview: OverviewView }) {
  const { chosen } = state.people;
  const onDone = (form: HTMLFormElement) =>
    actions.choosePeople(new FormData(form).getAll("person").map(String));
  return (
    <>
      <h1 tabIndex={-1}>{words.say("whose-title")}</h1>
      <p class="say">{words.say("whose-lead", { count: overview.subjects.length })}</p>
      <Form class="whose-form" onDone={onDone}>
        <section part="card">
          <fieldset class="picks">
            <legend tabIndex={-1} data-at="whose-least">
              {words.say("whose-least")}
            </legend>
            {overview.subjects.map(({ id, name, items }) => (
              <label class="radio" key={id}>
                <input type="checkbox" name="person" value={id} defaultChecked={chosen.includes(id)} />
                <span>
                  {name ?? words.say("who-no-name")}
                  <span class="note">{words.say("who-items", { count: items })}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit" class="button" part="button">
            {words.say("whose-show")}
          </button>
        </section>
      </Form>
    </>
  );
}
