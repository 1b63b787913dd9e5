// SPDX-License-Identifier: MPL-2.0
// In the example: see the page as somebody else does, and move its clock. Never there with somebody's own files.
import type { FrameActions } from "../app/actions.ts";
import type { State } from "../app/state.ts";
import type { ViewersView } from "../engine/consent_protocol.ts";
import type { Sentences } from "../i18n/sentences.ts";
import { Button } from "../parts/buttons.tsx";
import { DayFields, readDay } from "../parts/day.tsx";
import { Form } from "../parts/form.tsx";
import { listed } from "../parts/lists.ts";
import type { Words } from "../parts/words.tsx";

interface PanelProps extends Words {
  state: State;
  actions: FrameActions;
}

type Ties = ViewersView["rows"][number]["ties"];

const personsOf = (words: Sentences, ties: Ties) =>
  ties.map(({ person }) => person ?? words.say("who-unnamed-person"));

/** Says what somebody is to whom, each role once. */
function tiesOf(words: Sentences, ties: Ties): string {
  const roles = [...new Set(ties.map(({ role }) => role))];
  const says = roles.map((role) => {
    const persons = personsOf(
      words,
      ties.filter((tie) => tie.role === role),
    );
    return words.say("viewer-tie", { role, person: listed(words, persons) });
  });
  return says.join(" · ");
}

export const Example = (props: PanelProps) => (
  <div class="panel">
    <Viewers {...props} />
    <Clock {...props} />
  </div>
);

function Viewers({ words, state: { viewers }, actions }: PanelProps) {
  return (
    <>
      <p class="note">{words.say("viewer-example")}</p>
      <ul class="persons" aria-label={words.say("viewer-switch")}>
        {viewers?.rows.map(({ viewer, name, ties }) => (
          <li key={viewer}>
            <button
              type="button"
              class="choice"
              aria-current={viewer === viewers.viewer ? "true" : undefined}
              onClick={() => actions.look(viewer)}
            >
              <strong>{name ?? words.say("role-name", { role: ties[0]?.role ?? "" })}</strong>{" "}
              <span class="small">
                {name === null ? listed(words, personsOf(words, ties)) : tiesOf(words, ties)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Clock({ words, state: { clock, dayFault }, actions }: PanelProps) {
  const onDone = (form: HTMLFormElement) => {
    const day = readDay(form, "clock");
    if (day) actions.moveClock(day);
    else actions.refuseDay("clock");
  };
  return (
    <Form class="clock" onDone={onDone}>
      <DayFields
        words={words}
        title={words.say("clock-title")}
        name="clock"
        value={clock ?? ""}
        fault={dayFault === "clock" ? "day-none" : null}
      />
      <p class="note">{words.say("clock-text")}</p>
      <div class="buttons">
        <button type="submit" class="button" part="button">
          {words.say("clock-move")}
        </button>
        {clock !== null && (
          <Button words={words} kind="quiet" label="clock-reset" onPress={() => actions.moveClock(null)} />
        )}
      </div>
    </Form>
  );
}
