// SPDX-License-Identifier: MPL-2.0
// One consent: who may see what, why, until when, who said yes, and what can be done about it. A consent to live
// elsewhere is a decision, not a sharing (R66): it has no button to stop.
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
import { DecisionCard } from "./decision_card.tsx";
import { purposesOf, recipientsOf, titleArgs } from "./wording.ts";

const FIRST_KINDS = 3;

export function ConsentCard(props: CardProps) {
  const { words, row, person, whole = false } = props;
  const Heading = whole ? "h2" : "h3";
  return (
    <li class={`consent is-${row.group}`}>
      <Heading>
        <Sentence words={words} id="card-title" args={titleArgs(words, row, person)} />
      </Heading>
      <StateLine words={words} row={row} />
      {row.placement && <DecisionCard {...props} />}
      <CardFacts {...props} />
      <Notes {...props} />
      {!row.placement && <Acts {...props} />}
      <LawLine words={words} law={row.law} />
    </li>
  );
}

function CardFacts(props: CardProps) {
  const { words, actions, row, person, own, young, whole = false } = props;
  return (
    <dl>
      {!row.placement && row.kind !== "statutory_opt_out" && <Shared {...props} />}
      {row.phases.length > 0 && (
        <Fact title={words.say("card-phases")}>
          {row.phases.map((phase) => words.say("phase", { phase })).join(" · ")}
        </Fact>
      )}
      {/* Whose yes counted is not known of what is over. */}
      {row.group !== "ended" && <Holds words={words} row={row} />}
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
const Shared = ({ words, row, whole = false }: CardProps) => (
  <>
    <Fact title={words.say("card-what")}>
      <Shares words={words} what={row.what} most={whole ? row.what.length : FIRST_KINDS} />
    </Fact>
    <Fact title={words.say("card-why")}>{purposesOf(words, row.purposes)}</Fact>
  </>
);

/** Says until when a consent holds, and who said yes. */
const Holds = ({ words, row }: Words & { row: ConsentRow }) => (
  <>
    <Fact title={words.say("card-until")}>
      {words.say("card-end", { ends: row.lastDay ? row.endsBy : "none", date: row.lastDay ?? "" })}
    </Fact>
    <Fact title={words.say("card-signers")}>
      <Signers words={words} row={row} />
    </Fact>
  </>
);

const Signers = ({ words, row }: Words & { row: ConsentRow }) => (
  <>
    <ul>
      {row.signers.map((signer, index) => (
        <li key={index}>
          {words.say("card-signer", {
            who: signerName(words, signer),
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
  const { excluded, unconfirmed, routed, breadth, group, placement } = row;
  return (
    <>
      {excluded.length > 0 && <p>{words.say("card-excluded", { who: namesOf(words, excluded) })}</p>}
      {unconfirmed.length > 0 && (
        <p class="told">
          <Sentence words={words} id="card-unconfirmed" args={{ who: namesOf(words, unconfirmed) }} />
        </p>
      )}
      {routed && <p class="told">{words.say("card-routed")}</p>}
      {breadth.length > 0 && group !== "ended" && !placement && (
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

function acknowledge(actions: Actions, { consent }: ConsentRow): void {
  actions.commit("consent.act", { act: "acknowledge", consent }, (done) => ({
    route: { screen: "consent", consent: done.consent, done: "acknowledge" },
    saying: { key: "done", args: { done: "acknowledge" } },
  }));
}

function stopLabel({ kind, group }: ConsentRow): string {
  if (kind === "statutory_opt_out") return "card-optout-end";
  return group === "waiting" ? "card-take-back" : "card-stop";
}

/** Gives what can be done about a consent: whether the viewer may, what it is called, how it is done. */
function actsOf({ actions, row, whole = false }: CardProps): [boolean, string, () => void][] {
  const { can, consent } = row;
  const open = (act: Act) => () => actions.go({ screen: "decide", act, consent });
  return [
    [can.sign, "card-answer", open("sign")],
    [can.withdraw, stopLabel(row), open("withdraw")],
    [can.exclude, "card-exclude", open("exclude")],
    [can.renew, row.group === "ended" ? "card-again" : "card-renew", open("renew")],
    [can.acknowledge, "card-acknowledge", () => acknowledge(actions, row)],
    [!whole, "card-more", () => actions.go({ screen: "consent", consent })],
  ];
}

/** Shows only what the viewer can do. */
function Acts(props: CardProps) {
  const { words, row } = props;
  const to = recipientsOf(words, row);
  return (
    <div class="buttons">
      {actsOf(props).map(
        ([possible, label, act]) =>
          possible && (
            <Button
              key={label}
              words={words}
              kind={label === "card-more" ? "quiet" : undefined}
              label={label}
              name={`${words.say(label)}: ${to}`}
              onPress={act}
            />
          ),
      )}
    </div>
  );
}
