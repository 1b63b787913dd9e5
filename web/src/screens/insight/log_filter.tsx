// SPDX-License-Identifier: MPL-2.0
// What to look for in the log: whom, on what ground, between which days.
import type { Actions } from "../../app/actions.ts";
import type { Basis, LogActor } from "../../engine/protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import { DayFields, readDay } from "../../parts/day.tsx";
import { Form } from "../../parts/form.tsx";
import { nameOf, type Words } from "../../parts/words.tsx";
import { GROUNDS } from "./grounds.ts";
import type { LogWish } from "./routes.ts";

interface FilterProps extends Words {
  /** The fields in which no day stands. */
  dayFault: string | null;
  actions: Actions;
  wish: LogWish;
  actors: readonly LogActor[];
}

/** Reads the form; null where a day in it is none, of which the person is told. */
function readWish(form: HTMLFormElement, actions: Actions): LogWish | null {
  const data = new FormData(form);
  const [actor, basis] = [String(data.get("actor")), String(data.get("basis")) as Basis | ""];
  const [from, to] = [readDay(form, "from"), readDay(form, "to")];
  if (from === null || to === null) {
    actions.refuseDay(from === null ? "from" : "to");
    return null;
  }
  return {
    ...(actor && { actor }),
    ...(basis && { basis }),
    ...(from && { from }),
    ...(to && { to }),
    ...(data.get("fresh") && { fresh: true }),
  };
}

const show = (actions: Actions, wish: LogWish) => actions.turn({ screen: "log", offset: 0, wish }, "shown");

export function LogFilter(props: FilterProps) {
  const { words, actions, wish } = props;
  const used = Object.keys(wish).length > 0;
  const onDone = (form: HTMLFormElement) => {
    const wanted = readWish(form, actions);
    if (wanted) show(actions, wanted);
  };
  return (
    <details class="filter-box" open={used} key={JSON.stringify(wish)}>
      <summary>{words.say(used ? "filter-used" : "filter-title")}</summary>
      <Form class="filter" onDone={onDone}>
        <Choices {...props} />
        <Days {...props} />
        <div class="buttons">
          <button type="submit" class="button fill" part="button">
            {words.say("filter-show")}
          </button>
          {used && <Reset words={words} actions={actions} kind="quiet" />}
        </div>
      </Form>
    </details>
  );
}

/** Ends the filter. */
export const Reset = ({ words, actions, kind }: Words & { actions: Actions; kind?: "quiet" }) => (
  <Button words={words} kind={kind} label="filter-reset" onPress={() => show(actions, {})} />
);

function Choices({ words, wish, actors }: FilterProps) {
  return (
    <>
      <label class="grow">
        <span>{words.say("filter-actor")}</span>
        <select name="actor">
          <option value="">{words.say("filter-all")}</option>
          {actors.map((actor) => (
            <option key={actor.id} value={actor.id} selected={actor.id === wish.actor}>
              {words.say("filter-count", { name: nameOf(words, actor), count: actor.lines })}
            </option>
          ))}
        </select>
      </label>
      <label class="grow">
        <span>{words.say("filter-basis")}</span>
        <select name="basis">
          <option value="">{words.say("filter-all")}</option>
          {GROUNDS.map(({ basis, name }) => (
            <option key={basis} value={basis} selected={basis === wish.basis}>
              {words.say(name)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Days({ words, dayFault, wish }: FilterProps) {
  const fault = (name: string) => (dayFault === name ? "day-none" : null);
  return (
    <>
      <DayFields
        words={words}
        title={words.say("filter-from")}
        name="from"
        value={wish.from}
        fault={fault("from")}
      />
      <DayFields words={words} title={words.say("filter-to")} name="to" value={wish.to} fault={fault("to")} />
      <label class="radio">
        <input type="checkbox" name="fresh" value="1" defaultChecked={wish.fresh ?? false} />
        <span>{words.say("filter-fresh")}</span>
      </label>
    </>
  );
}
