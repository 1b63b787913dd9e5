// SPDX-License-Identifier: MPL-2.0
// What can be chosen before something is decided. Nothing is chosen beforehand.
import { Component } from "preact";
import type { Actions } from "../../app/actions.ts";
import type { Purpose, Share } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { DayFields, readDay } from "../../parts/day.tsx";
import { Link } from "../../parts/links.tsx";
import { nameOf, type Words } from "../../parts/words.tsx";
import { Shares } from "./consent_parts.tsx";
import { type DecideRoute, type Deciding, named } from "./deciding.ts";
import type { Draft } from "./routes.ts";
import { cellOf, shareNote, shareTitle } from "./wording.ts";

interface FieldProps extends Words {
  route: DecideRoute;
  data: Deciding;
}

const PURPOSES: readonly Purpose[] = [
  "joint_plan",
  "treatment",
  "case_processing",
  "prevention",
  "child_protection",
];

/** Reads the form as it stands now. */
export function readDraft(form: HTMLFormElement, before: Draft): Draft {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? "");
  const until = text("until");
  return {
    cells: data.getAll("cell").map(String),
    until: until === "asked" || until === "own" ? until : null,
    day: form.querySelector("[name=day-day]") ? readDay(form, "day") : before.day,
    recipient: text("recipient"),
    purpose: PURPOSES.find((purpose) => purpose === text("purpose")) ?? "",
    unit: text("unit"),
  };
}

/** Names what cannot be given, so that nobody looks for it in vain. */
const Blocked = ({ words, data }: Words & { data: Deciding }) => (
  <>
    <Listed words={words} why="decide-blocked" what={data.blocked} />
    <Listed words={words} why="decide-unknown" what={data.unknown} />
  </>
);

const Listed = ({ words, why, what }: Words & { why: string; what: readonly Share[] }) =>
  what.length > 0 && (
    <div class="blocked">
      <p>{words.say(why)}</p>
      <Shares words={words} what={what} />
    </div>
  );

export function Items({ words, route, data, actions }: FieldProps & { actions: Actions }) {
  const { choices } = data;
  const { draft } = route;
  const every = draft.cells.length === choices.length;
  const all = () =>
    actions.revise({ ...route, draft: { ...draft, cells: every ? [] : choices.map(cellOf) } });
  if (choices.length === 0) {
    return (
      <>
        <p>{words.say("decide-nothing")}</p>
        <Blocked words={words} data={data} />
      </>
    );
  }
  return (
    <>
      <fieldset class="picks">
        <legend>{words.say("decide-what")}</legend>
        {choices.map((share) => (
          <Item key={cellOf(share)} words={words} share={share} chosen={draft.cells} />
        ))}
        {choices.length > 1 && (
          <Link words={words} kind="go" label={every ? "decide-none" : "decide-all"} onPress={all} />
        )}
      </fieldset>
      <Blocked words={words} data={data} />
      <div class="paper">
        <h2>{words.say("decide-what")}</h2>
        <Shares words={words} what={choices} />
      </div>
    </>
  );
}

const Item = ({ words, share, chosen }: Words & { share: Share; chosen: readonly string[] }) => (
  <label class="radio">
    <input type="checkbox" name="cell" value={cellOf(share)} checked={chosen.includes(cellOf(share))} />
    <span>
      {shareTitle(words, share)}
      <span class="note">{shareNote(words, share)}</span>
    </span>
  </label>
);

interface RadioProps {
  name: string;
  value: string;
  chosen: string | null;
  label: string;
}

const Radio = ({ name, value, chosen, label }: RadioProps) => (
  <label class="radio">
    <input type="radio" name={name} value={value} checked={chosen === value} />
    <span>{label}</span>
  </label>
);

/** Gives how the length is called that stands in the question: what a place asked for, or what somebody else chose. Null
 *  where neither is so: then a day is chosen. */
function askedLength(words: Sentences, { row }: Deciding): string | null {
  const date = row?.to;
  if (!row?.askedBy) return date ? words.say("decide-given-until", { date }) : null;
  return date ? words.say("decide-asked-until", { date }) : words.say("decide-asked");
}

/** Asks until when: as it was asked for, or until a day of one's own. */
export function Until({ words, route, data }: FieldProps) {
  const { draft } = route;
  const asked = askedLength(words, data);
  return (
    <>
      <fieldset class="picks">
        <legend>{words.say("decide-long")}</legend>
        {asked !== null && <Radio name="until" value="asked" chosen={draft.until} label={asked} />}
        <Radio name="until" value="own" chosen={draft.until} label={words.say("decide-own")} />
      </fieldset>
      {draft.until === "own" && <LastDay words={words} draft={draft} />}
    </>
  );
}

/** Asks for the last day. Drawn once: while somebody writes, the fields hold no day for a moment, and what was written
 *  must stay. */
export class LastDay extends Component<Words & { draft: Draft }> {
  override shouldComponentUpdate(next: Words): boolean {
    return next.words !== this.props.words;
  }

  override render({ words, draft }: Words & { draft: Draft }) {
    return <DayFields words={words} title={words.say("decide-own-day")} name="day" value={draft.day ?? ""} />;
  }
}

export function Units({ words, route, data }: FieldProps) {
  const units = named(data);
  if (units.length === 0) return null;
  return (
    <fieldset class="picks">
      <legend>{words.say("exclude-which")}</legend>
      {units.map((unit) => (
        <Radio
          key={unit.id}
          name="unit"
          value={unit.id}
          chosen={route.draft.unit}
          label={nameOf(words, unit)}
        />
      ))}
    </fieldset>
  );
}

export function Recipient({ words, route, data }: FieldProps) {
  const { recipient } = route.draft;
  return (
    <label class="field">
      <span class="legend">{words.say("grant-who")}</span>
      <select name="recipient">
        <option value="">{words.say("grant-choose")}</option>
        {data.shareable?.recipients.map((actor) => (
          <option key={actor.id} value={actor.id} selected={actor.id === recipient}>
            {[actor.name, actor.partOf].filter(Boolean).join(", ")}
          </option>
        ))}
      </select>
    </label>
  );
}

export const Purposes = ({ words, route }: Words & { route: DecideRoute }) => (
  <fieldset class="picks">
    <legend>{words.say("grant-why")}</legend>
    {PURPOSES.map((purpose) => (
      <Radio
        key={purpose}
        name="purpose"
        value={purpose}
        chosen={route.draft.purpose}
        label={words.say("purpose", { purpose })}
      />
    ))}
  </fieldset>
);
