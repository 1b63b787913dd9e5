// SPDX-License-Identifier: MPL-2.0
// What opens under the banner: the other persons, another day, and what the example has beside.
import type { ComponentType } from "preact";
import type { PanelProps } from "../app/registry.ts";
import type { Panel } from "../app/state.ts";
import { DayFields, readDay } from "../parts/day.tsx";
import { Example } from "./example_panel.tsx";
import { Form } from "../parts/form.tsx";

function Persons({ words, state: { overview }, actions }: PanelProps) {
  return (
    <ul class="panel persons" aria-label={words.say("who-switch")}>
      {overview?.subjects.map(({ id, name, items }) => (
        <li key={id}>
          <button
            type="button"
            class="choice"
            aria-current={id === overview.subject?.id ? "true" : undefined}
            onClick={() => actions.choosePerson(id)}
          >
            <strong>{name ?? words.say("who-no-name")}</strong>{" "}
            <span class="small">{words.say("who-items", { count: items })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const DAY_FAULTS: Readonly<Record<string, string>> = { day: "day-none", future: "day-future" };

function Day({ words, state: { at, dayFault }, actions }: PanelProps) {
  const onDone = (form: HTMLFormElement) => {
    const day = readDay(form, "day");
    if (day) actions.chooseDay(day);
    else actions.refuseDay("day");
  };
  return (
    <Form class="panel" onDone={onDone}>
      <DayFields
        words={words}
        title={words.say("day-title")}
        name="day"
        value={at ?? ""}
        fault={DAY_FAULTS[dayFault ?? ""] ?? null}
      />
      <button type="submit" class="button" part="button">
        {words.say("day-show")}
      </button>
    </Form>
  );
}

export const PANELS: Readonly<Record<Panel, ComponentType<PanelProps>>> = {
  person: Persons,
  day: Day,
  example: Example,
};
