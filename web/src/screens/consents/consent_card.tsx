// SPDX-License-Identifier: MPL-2.0
// One consent: who may see what, why, until when, who said yes, and what can be done about it. Treatment, help and a
// placement are no sharing (R66, P14): their consents have no button to stop.
import type { Actions } from "../../app/actions.ts";
import type { Act, ConsentRow, Signer } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Button } from "../../parts/buttons.tsx";
import { Fact } from "../../parts/facts.tsx";
import { namesOf } from "../../parts/lists.ts";
import { Sentence, type Words } from "../../parts/words.tsx";
import {
  Broad,
  type CardProps,
  Child,
  LawLine,
  narrow,
  Shares,
  StateLine,
  writeAbout,
} from "./consent_parts.tsx";
import { EndsElsewhere } from "./disagree.tsx";
import { endedOf, endsElsewhere, lets, matterOf, purposesOf, recipientsOf, titleArgs } from "./wording.ts";

/** Shows one consent on a screen of its own. */
export function ConsentCard(props: CardProps) {
  const { words, row, person } = props;
  return (
    <section class={`consent is-${row.group}`} part="card">
      <h2>
        <Sentence words={words} id="card-title" args={titleArgs(words, row, person)} />
      </h2>
      <StateLine words={words} row={row} />
      <CardBody {...props} at="page" />
    </section>
  );
}

/** Says everything that is known of a consent, and what can be done about it there. */
export function CardBody(props: CardProps & { at: Where }) {
  const { words, row } = props;
  return (
    <>
      {endsElsewhere(matterOf(row)) && row.group !== "ended" && <EndsElsewhere {...props} />}
      <CardFacts {...props} />
      <Notes {...props} />
      <Acts {...props} />
      <LawLine words={words} law={row.law} />
    </>
  );
}

function CardFacts(props: CardProps) {
  const { words, actions, row, person, own, young, whole = false } = props;
  const matter = matterOf(row);
  return (
    <dl>
      {lets(matter) && <Shared {...props} />}
      {endsElsewhere(matter) && row.purposes.length > 0 && (
        <Fact title={words.say("card-why")}>{purposesOf(words, row.purposes)}</Fact>
      )}
      {row.phases.length > 0 && (
        <Fact title={words.say("card-phases")}>
          {row.phases.map((phase) => words.say("phase", { phase })).join(" · ")}
        </Fact>
      )}
      {/* Whose yes counted is not known of what is over. */}
      {row.group === "ended" ? <Ended words={words} row={row} /> : <Holds words={words} row={row} />}
      {(whole || row.placement) && (
        <Fact title={words.say(own ? "card-child-you" : "card-child-title", { person })}>
          <Child
            words={words}
            person={person}
            says={row.childSays}
            own={own}
            onWrite={young ? writeAbout(actions, row) : undefined}
          />
        </Fact>
      )}
    </dl>
  );
}

/** Says what is shared, and for what. */
const Shared = ({ words, row }: CardProps) => (
  <>
    <Fact title={words.say("card-what")}>
      <Shares words={words} what={row.what} />
    </Fact>
    <Fact title={words.say("card-why")}>{purposesOf(words, row.purposes)}</Fact>
  </>
);

/** Says when and how a consent ended, or a question closed. */
const Ended = ({ words, row }: Words & { row: ConsentRow }) => (
  <Fact title={words.say("card-ended-title", { how: row.held ? row.state : "question" })}>
    {words.say("card-ended", endedOf(row))}
  </Fact>
);

/** Says until when a question waits for answers, until when a consent holds, and who said yes. */
const Holds = ({ words, row }: Words & { row: ConsentRow }) => (
  <>
    {row.group === "waiting" && row.lastDay && (
      <Fact title={words.say("card-answer-by")}>{words.say("card-closes", { date: row.lastDay })}</Fact>
    )}
    <Fact title={words.say("card-until")}>{words.say("card-end", endOf(row))}</Fact>
    <Fact title={words.say("card-signers", { matter: matterOf(row) })}>
      <Signers words={words} row={row} />
    </Fact>
  </>
);

/** Gives the last day for which a consent was asked or given; of what holds, with what ends it. */
function endOf({ group, to, lastDay, endsBy }: ConsentRow) {
  if (group === "waiting") return { ends: to ? "period" : "none", date: to ?? "" };
  return { ends: lastDay ? endsBy : "none", date: lastDay ?? "" };
}

const Signers = ({ words, row }: Words & { row: ConsentRow }) => (
  <>
    <ul>
      {row.signers.map((signer, index) => (
        <li key={index}>
          {words.say("card-signer", {
            who: signerName(words, signer),
            matter: matterOf(row),
            signed: signer.refused ? "refused" : signer.signed ? "yes" : "no",
          })}
        </li>
      ))}
    </ul>
    {row.mode === "any_of" && row.signers.length > 1 && <p class="note">{words.say("card-any")}</p>}
  </>
);

function signerName(words: Sentences, { you, name, role }: Signer): string {
  if (you) return words.say("card-you");
  return name ?? words.say("role-name", { role });
}

/** Says what is out of the ordinary. */
function Notes({ words, actions, row, whole = false }: CardProps) {
  const { excluded, unconfirmed, routed, breadth, group } = row;
  return (
    <>
      {excluded.length > 0 && <p>{words.say("card-excluded", { who: namesOf(words, excluded) })}</p>}
      {unconfirmed.length > 0 && (
        <p class="told">
          <Sentence words={words} id="card-unconfirmed" args={{ who: namesOf(words, unconfirmed) }} />
        </p>
      )}
      {routed && <p class="told">{words.say("card-routed")}</p>}
      {breadth.length > 0 && group !== "ended" && lets(matterOf(row)) && (
        <TooBroad words={words} actions={actions} row={row} />
      )}
      {whole && <Instead words={words} row={row} />}
    </>
  );
}

/** Says how broad a consent is, and leads to a narrower one. */
const TooBroad = ({ words, actions, row }: Words & { actions: Actions; row: ConsentRow }) => (
  <div class="told">
    <Broad words={words} breadth={row.breadth} narrower={row.narrower} />
    {row.can.renew && row.narrower && (
      <Button words={words} label="broad-open" onPress={() => narrow(actions, row)} />
    )}
  </div>
);

/** Lists what can be done instead. */
const Instead = ({ words, row: { alternatives } }: Words & { row: ConsentRow }) =>
  alternatives.length > 0 && (
    <>
      <p>{words.say("card-instead")}</p>
      <ul class="bullets">
        {alternatives.map((way) => (
          <li key={way}>{words.say("instead", { way })}</li>
        ))}
      </ul>
    </>
  );

/** Confirms, for the place that the viewer speaks for, that it has stopped. */
export function acknowledge(actions: Actions, { consent }: ConsentRow): void {
  actions.commit("consent.act", { act: "acknowledge", consent }, (done) => ({
    route: { screen: "consent", consent: done.consent, done: "acknowledge" },
    saying: { key: "done", args: { done: "acknowledge" } },
  }));
}

function stopLabel({ kind, group }: ConsentRow): string {
  if (kind === "statutory_opt_out") return group === "waiting" ? "card-optout-back" : "card-optout-end";
  return group === "waiting" ? "card-take-back" : "card-stop";
}

type Deed = readonly [possible: boolean, label: string, act: () => void];

/** Gives what stands on a consent's row, one press from the list: to answer, to stop, to confirm. */
function rowActs({ actions, row }: CardProps): Deed[] {
  const { can, consent } = row;
  const open = (act: Act) => () => actions.go({ screen: "decide", act, consent });
  return [
    [can.sign, "card-answer", open("sign")],
    [can.withdraw, stopLabel(row), open("withdraw")],
    [can.acknowledge, "card-acknowledge", () => acknowledge(actions, row)],
  ];
}

/** Gives what else can be done. */
function furtherActs({ actions, row }: CardProps): Deed[] {
  const { can, consent } = row;
  const open = (act: Act) => () => actions.go({ screen: "decide", act, consent });
  return [
    [can.exclude, "card-exclude", open("exclude")],
    [can.renew, row.group === "ended" ? "card-again" : "card-renew", open("renew")],
  ];
}

const more = ({ actions, row }: CardProps): Deed => [
  true,
  "card-more",
  () => actions.go({ screen: "consent", consent: row.consent }),
];

const ACTS = {
  row: rowActs,
  fold: (props: CardProps) => [...furtherActs(props), more(props)],
  page: (props: CardProps) => [...rowActs(props), ...furtherActs(props)],
};

type Where = keyof typeof ACTS;

/** Shows only what the viewer can do. */
export function Acts(props: CardProps & { at: Where }) {
  const { words, row, at } = props;
  const to = recipientsOf(words, row);
  const acts = ACTS[at](props).filter(([possible]) => possible);
  if (acts.length === 0) return null;
  return (
    <div class="buttons">
      {acts.map(([, label, act]) => (
        <Button
          key={label}
          words={words}
          kind={label === "card-more" ? "quiet" : undefined}
          label={label}
          name={`${words.say(label)}: ${to}`}
          onPress={act}
        />
      ))}
    </div>
  );
}
