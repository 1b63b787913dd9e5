// SPDX-License-Identifier: MPL-2.0
// Where the person notes that they asked a place why, and what came back. The note is nobody else's, and is gone with
// the page.
import type { Actions } from "../../app/actions.ts";
import type { Noted, State } from "../../app/state.ts";
import type { ActorView } from "../../engine/protocol.ts";
import { today } from "../../i18n/dates.ts";
import { DayFields, readDay } from "../../parts/day.tsx";
import { Form } from "../../parts/form.tsx";
import type { Words } from "../../parts/words.tsx";

/** Finds what was noted about a place, for the person who is shown. */
export const notedAt = ({ noted, overview }: State, actor: string): Noted | undefined =>
  noted.find((one) => one.actor === actor && one.subject === overview?.subject?.id);

/** Gives the day by which an answer can be expected: so many months later, at the latest on that month's last day. */
export function dueBy(asked: string, months: number): string {
  const [year = 0, month = 0, day = 0] = asked.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

interface NotedFormProps extends Words {
  state: State;
  actions: Actions;
  view: ActorView;
}

export function NotedForm({ words, state, actions, view }: NotedFormProps) {
  const { id } = view.actor;
  const noted = notedAt(state, id);
  const subject = state.overview?.subject?.id;
  if (!subject) return null;
  const onDone = (form: HTMLFormElement) => {
    const asked = readDay(form, "asked");
    if (asked === null) return actions.refuseDay("asked");
    const answer = String(new FormData(form).get("answer") ?? "").trim();
    actions.note({ subject, actor: id, asked: asked || today(), answer });
  };
  return (
    <div class="noted">
      <h3 tabIndex={-1} data-at="noted">
        {noted ? words.say("noted-asked", { date: noted.asked }) : words.say("noted-title")}
      </h3>
      {noted && view.answerWithin && (
        <p>{words.say("noted-due", { date: dueBy(noted.asked, view.answerWithin.months) })}</p>
      )}
      {noted?.answer && <blockquote class="own">{noted.answer}</blockquote>}
      <Form class="note-form" key={JSON.stringify(noted)} onDone={onDone}>
        <DayFields
          words={words}
          title={words.say("noted-day")}
          name="asked"
          value={noted?.asked ?? today()}
          fault={state.dayFault === "asked" ? "day-none" : null}
        />
        <label class="grow">
          <span>{words.say("noted-answer")}</span>
          <textarea name="answer" rows={3} maxLength={2000} defaultValue={noted?.answer ?? ""} />
        </label>
        <button type="submit" class="button" part="button">
          {words.say(noted ? "noted-save-change" : "noted-save")}
        </button>
      </Form>
      <p class="note">{words.say("noted-limit")}</p>
    </div>
  );
}
