// SPDX-License-Identifier: MPL-2.0
// The question, what can be chosen in it, what would follow, and two answers of the same weight.
import { Button } from "../../parts/buttons.tsx";
import { Fact } from "../../parts/facts.tsx";
import { Folded, isOpen, turned, Unfold } from "../../parts/fold.tsx";
import { nameOf, Sentence, type Words } from "../../parts/words.tsx";
import { Broad, Child, Contact, LawLine, writeAbout } from "./consent_parts.tsx";
import { Items, LastDay, Purposes, Recipient, Until } from "./decide_fields.tsx";
import { consequences, receiver } from "./decide_lines.ts";
import { aboutOf, hasSummary, matterIn, missingIn, type DecideProps } from "./deciding.ts";
import { lets, type Matter, personOf, purposesOf } from "./wording.ts";

export function Choosing(props: DecideProps) {
  const { route, data } = props;
  return (
    <section part="card">
      {route.act === "sign" && <Who {...props} />}
      {hasSummary(route, data) && <Choices {...props} />}
      <Voice {...props} />
      <IfYes {...props} />
      <Openly {...props} />
      <Rules {...props} />
      <Answers {...props} />
    </section>
  );
}

/** Draws what can be chosen: what others may see, what for, and how long. */
function Choices({ words, route, data, actions }: DecideProps) {
  const signs = route.act === "sign";
  return (
    <>
      {!signs && <Recipient words={words} route={route} data={data} />}
      <Items words={words} route={route} data={data} actions={actions} />
      {!signs && <Purposes words={words} route={route} />}
      {signs ? (
        <Until words={words} route={route} data={data} />
      ) : (
        <LastDay words={words} draft={route.draft} />
      )}
    </>
  );
}

/** Says who asks for what. */
function Who(props: DecideProps) {
  const { words, route, data } = props;
  const { row } = data;
  if (!row) return null;
  const matter = matterIn(route, data);
  const asker = row.askedBy;
  const itself = !asker || row.recipients.some(({ id }) => id === asker.id);
  const args = { from: nameOf(words, asker), to: receiver(props), person: personOf(props), matter };
  return (
    <>
      <p class="say">
        <Sentence words={words} id={asksBy(matter, itself)} args={args} /> {words.say("decide-yours")}
      </p>
      {lets(matter) && <p>{words.say("sum-why", { what: purposesOf(words, row.purposes) })}</p>}
    </>
  );
}

function asksBy(matter: Matter, itself: boolean): string {
  if (matter !== "share") return "decide-asks-other";
  return itself ? "decide-asks-self" : "decide-asks";
}

/** Shows what the child says beside what is asked: never in its place. */
function Voice(props: DecideProps) {
  const {
    words,
    state,
    actions,
    data: { row },
    overview,
  } = props;
  if (!row) return null;
  const person = personOf(props);
  const own = overview?.viewer === "self";
  return (
    <>
      <h2>{words.say(own ? "card-child-you" : "decide-child", { person })}</h2>
      <Child
        words={words}
        person={person}
        says={row.childSays}
        own={own}
        onWrite={state.young ? writeAbout(actions, row) : undefined}
      />
    </>
  );
}

/** Says what would follow from a yes, as it is chosen now. */
function IfYes(props: DecideProps) {
  const { words, route, data } = props;
  const { preview, asked } = data;
  const missing = missingIn(route, aboutOf(props), data);
  const person = personOf(props);
  // Who else must say yes is known before anything is chosen.
  const matter = matterIn(route, data);
  const always = preview ? [] : (asked?.needsAlso ?? []);
  const following = preview ? consequences({ words, route, data, person }, preview) : [];
  return (
    <div class="told preview">
      <h2>{words.say("decide-yes-title", { matter })}</h2>
      <Missing words={words} missing={missing} />
      {following.map(({ key, args }) => (
        <p>
          <Sentence words={words} id={key} args={args} />
        </p>
      ))}
      {always.map((needs) => (
        <p key={needs}>
          <Sentence words={words} id="decide-needs" args={{ needs, person, matter }} />
        </p>
      ))}
      {preview && preview.breadth.length > 0 && (
        <Broad words={words} breadth={preview.breadth} narrower={preview.narrower} />
      )}
      <Instead {...props} />
    </div>
  );
}

/** Lists what can be done instead. */
export const Instead = ({ words, data: { preview } }: DecideProps) => (
  <>
    {preview?.alternatives.map((way) => (
      <p key={way}>{words.say("instead", { way })}</p>
    ))}
  </>
);

interface MissingProps extends Words {
  /** The key of what stands in the way. */
  missing: string | null;
  look?: string;
}

/** Says what stands in the way of a yes. */
export const Missing = ({ words, missing, look }: MissingProps) =>
  missing && (
    <p id="yes-why" class={look} tabIndex={-1} data-at="yes why">
      {words.say(missing)}
    </p>
  );

/** Says openly, before anybody answers, what a no means, how to stop, whom to ask. */
function Openly(props: DecideProps) {
  const { words, actions, route, data } = props;
  const { row } = data;
  const from = nameOf(words, row?.askedBy ?? null);
  const matter = matterIn(route, data);
  return (
    <dl class="openly">
      {row && (
        <Fact title={words.say("decide-no-title")}>
          {words.say(row.askedBy ? "decide-no" : "decide-no-unknown", { from, matter })}{" "}
          {words.say("decide-no-more")}
        </Fact>
      )}
      <Fact title={words.say("decide-stop-title")}>{words.say("decide-stop", { matter })}</Fact>
      {row && (
        <Fact title={words.say("decide-contact-title")}>
          <Contact words={words} actions={actions} row={row} />
        </Fact>
      )}
    </dl>
  );
}

/** Says by which rule it is asked; folded, since few need it to answer. */
function Rules({ words, actions, route, data }: DecideProps) {
  const law = data.preview?.law ?? data.asked?.law ?? data.row?.law ?? null;
  const open = isOpen(route, "rules");
  return (
    <>
      <h2>
        <Unfold open={open} onTurn={() => actions.revise(turned(route, "rules"))}>
          {words.say("decide-rule-title")}
        </Unfold>
      </h2>
      <Folded open={open}>
        <p>{words.say("decide-basis", { matter: matterIn(route, data) })}</p>
        <LawLine words={words} law={law} />
      </Folded>
    </>
  );
}

interface YesProps {
  /** What stands on it, as a sentence. */
  said: string;
  missing: string | null;
  onYes(): void;
}

/** Draws the yes, which is never dead: where something is missing, the button leads to what that is. */
export const Yes = ({ said, missing, onYes }: YesProps) => (
  <button
    type="button"
    class="button"
    part="button"
    aria-disabled={missing ? true : undefined}
    aria-describedby={missing ? "yes-why" : undefined}
    onClick={onYes}
  >
    {said}
  </button>
);

function refuse({ actions, data: { row } }: DecideProps): void {
  if (!row) return actions.back(true);
  actions.commit("consent.act", { act: "refuse", consent: row.consent }, ({ consent }) => ({
    route: { screen: "consent", consent, done: "refuse" },
    saying: { key: "done", args: { done: "refuse" } },
  }));
}

function Answers(props: DecideProps) {
  const { words, actions, route, data } = props;
  const missing = missingIn(route, aboutOf(props), data);
  const { row } = data;
  const matter = matterIn(route, data);
  const onYes = () =>
    missing
      ? actions.point("yes why", { key: missing, args: {} })
      : actions.turn({ ...route, summary: true }, "heading");
  return (
    <div class="buttons answers">
      <Button
        words={words}
        label={row ? "decide-no-button" : "decide-leave"}
        args={{ matter }}
        onPress={() => refuse(props)}
      />
      <Yes
        said={words.say(row ? "decide-yes-button" : "decide-go-on", { matter })}
        missing={missing}
        onYes={onYes}
      />
    </div>
  );
}
