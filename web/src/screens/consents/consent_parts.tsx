// SPDX-License-Identifier: MPL-2.0
// Pieces of what is said about a consent, on its card and where it is decided.
import type { Actions } from "../../app/actions.ts";
import type { ChildSays, ConsentRow, Continuing, Law, Narrower } from "../../engine/consent_protocol.ts";
import { Facts } from "../../parts/facts.tsx";
import { Icon, type Mark } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { InTongue, nameOf, Sentence, type Words } from "../../parts/words.tsx";
import { cellOf, continuingOf, shareNames, shareNote, shareTitle } from "./wording.ts";

export interface CardProps extends Words {
  actions: Actions;
  row: ConsentRow;
  person: string;
  /** The viewer is the person. */
  own: boolean;
  /** The viewer speaks for a place. */
  official: boolean;
  /** The viewer is the person, and has a child's own page to write on. */
  young: boolean;
  /** On a screen of its own, with everything. */
  whole?: boolean;
}

const MARKS: Readonly<Record<ConsentRow["group"], Mark>> = {
  active: "consent",
  waiting: "wait",
  ended: "not_held",
};

/** Shows how a consent stands: a shape, a sign and a word. */
export const StateLine = ({ words, row: { group, state } }: Words & { row: ConsentRow }) => (
  <p class="state-cell">
    <Icon mark={state === "suspended_dispute" ? "wait" : MARKS[group]} />
    <span class="state">{words.say("card-state", { state })}</span>
  </p>
);

/** Lists the kinds of information, each with how much of it there is. */
export const Shares = ({ words, what }: Words & { what: ConsentRow["what"] }) => (
  <ul class="bullets">
    {what.map((share) => (
      <li key={cellOf(share)}>
        {shareTitle(words, share)} <span class="note">{shareNote(words, share)}</span>
      </li>
    ))}
  </ul>
);

/** Says what places write that a law lets them go on sharing, and that there may be others (P8). */
export const GoesOn = ({ words, continues }: Words & { continues: readonly Continuing[] }) => (
  <>
    {continues.map((one, index) => (
      <p key={index}>
        <Sentence words={words} id="stop-law" args={continuingOf(words, one)} />
      </p>
    ))}
    <p>{words.say("stop-others")}</p>
  </>
);

interface PersonProps extends Words {
  person: string;
}

interface ChildProps extends PersonProps {
  says: readonly ChildSays[];
  own: boolean;
  /** Leads the child to where it writes about this. */
  onWrite?: (() => void) | undefined;
}

/** Says what the child says of exactly this, in its own words. Of what is private, refused or never asked others are
 *  told the same (P4). Never asks the child to choose between others. */
export function Child({ words, person, says, own, onWrite }: ChildProps) {
  const write = own && onWrite && <Link words={words} kind="go" label="card-child-write" onPress={onWrite} />;
  if (says.length > 0) {
    return (
      <>
        {says.map((one, index) => (
          <p key={index}>
            <span class="own">{words.say("card-child", { what: one.words })}</span>{" "}
            <span class="note">{words.say("day", { date: one.said })}</span>
          </p>
        ))}
        {write}
      </>
    );
  }
  if (own) {
    return (
      <>
        <p>{words.say("card-child-own-none")}</p>
        {write}
      </>
    );
  }
  return (
    <>
      <p>{words.say("card-child-none", { person })}</p>
      <details>
        <summary>{words.say("card-child-how")}</summary>
        <p>{words.say("card-child-talk", { person })}</p>
      </details>
    </>
  );
}

/** The language in which a country's rule pack cites the law. */
const LANGUAGE_OF: Readonly<Record<string, string>> = { dk: "da", se: "sv", no: "nb", fi: "fi" };

/** Names the rule, and says that no lawyer has looked at it. */
export function LawLine({ words, law }: Words & { law: Law | null }) {
  if (!law?.hook) return null;
  const facts: [string, string | null][] = [
    ["rule-id", law.rule],
    ["rule-data", law.gdpr],
    ["rule-sure", words.say("rule-confidence", { confidence: law.confidence })],
    ["rule-pack", [law.pack, law.version].filter(Boolean).join(" ")],
  ];
  return (
    <div class="rule">
      <p class="note">
        <InTongue
          words={words}
          id="rule-line"
          args={{ law: law.hook, signed: law.signedOff ? "yes" : "no" }}
          text={law.hook}
          lang={LANGUAGE_OF[law.pack ?? ""]}
        />
      </p>
      {law.old && <p class="note">{words.say("rule-old")}</p>}
      <details>
        <summary>{words.say("rule-more")}</summary>
        <Facts words={words} facts={facts} />
      </details>
    </div>
  );
}

/** Opens the child's own page, to write about that consent. */
export const writeAbout =
  (actions: Actions, { consent }: ConsentRow) =>
  () =>
    actions.go({ screen: "child", about: consent }, "wish title");

interface BroadProps extends Words {
  breadth: readonly string[];
  narrower: Narrower | null;
}

/** Says calmly how broad a consent is: a wide yes is no mistake. */
export function Broad({ words, breadth, narrower }: BroadProps) {
  return (
    <>
      <p>
        <strong>{words.say("broad-title")}</strong>{" "}
        {breadth.map((finding) => words.say("broad", { breadth: finding })).join(" ")}
      </p>
      {narrower && (
        <p>
          {narrower.to && words.say("broad-until", { date: narrower.to })}{" "}
          {narrower.what.length > 0 &&
            words.say("broad-what", { what: shareNames(words, narrower.what.slice(0, MOST_NAMED)) })}{" "}
          {narrower.what.length > MOST_NAMED &&
            words.say("broad-more", { count: narrower.what.length - MOST_NAMED })}
        </p>
      )}
    </>
  );
}

const MOST_NAMED = 3;

/** Opens the flow with the narrower proposal in it. A shorter one is the same again; a smaller one is a new one. */
export function narrow(actions: Actions, row: ConsentRow): void {
  const { narrower, recipients } = row;
  const [recipient] = recipients;
  const shorter = row.breadth.every((one) => one === "no_end" || one === "longer_than_law");
  const day = narrower?.to ?? "";
  const draft = { until: "own", day } as const;
  if (shorter || !recipient) {
    actions.go({ screen: "decide", act: "renew", consent: row.consent, draft });
    return;
  }
  const cells = narrower?.what.map(cellOf) ?? [];
  actions.go({
    screen: "decide",
    act: "grant",
    draft: { ...draft, cells, recipient: recipient.id },
  });
}

/** Leads to who can be asked about a consent: whoever asked for it, else who receives. */
export function Contact({ words, actions, row }: Words & { actions: Actions; row: ConsentRow }) {
  const actor = row.askedBy ?? row.recipients[0];
  if (!actor) return <p>{words.say("card-contact-none")}</p>;
  return (
    <Link
      words={words}
      kind="go"
      label="card-contact"
      args={{ who: nameOf(words, actor) }}
      onPress={() => actions.go({ screen: "actor", actor: actor.id })}
    />
  );
}
