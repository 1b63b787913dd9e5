// SPDX-License-Identifier: MPL-2.0
// One consent: who may see what, why, until when, who said yes, and what can be done about it. A consent to live
// elsewhere is a decision, not a sharing (R66): it has no button to stop.
import type { ComponentChildren } from "preact";
import type { Act, ConsentRow, Signer } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Broad, Child, LawLine, narrow, Shares, StateLine, type CardProps } from "./consent_parts.tsx";
import { DecisionCard } from "./decision_card.tsx";
import type { Actions } from "../../app/actions.ts";
import { namesOf } from "../../parts/lists.ts";
import { purposesOf, recipientsOf } from "./share.ts";
import { Sentence, type Words } from "../../parts/words.tsx";

const FIRST_KINDS = 3;

/** What kind of sentence the heading is. */
function formOf({ placement, kind, state, group, recipients, endsBy }: ConsentRow): string {
  if (placement) return "placement";
  if (kind === "statutory_opt_out") return "optout";
  if (kind === "plan_agreement") return "plan";
  if (kind === "treatment_consent" && recipients.length === 0) return "treatment";
  if (kind === "intervention_consent") return "help";
  return state === "expired" && endsBy === "nobody_answered" ? "closed" : group;
}

/** The recipient as a sentence. */
export const titleArgs = (words: Sentences, row: ConsentRow, person: string) => ({
  form: formOf(row),
  to: recipientsOf(words, row),
  person,
});

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
      <Facts {...props} />
      <Notes {...props} />
      {!row.placement && <Doing {...props} />}
      <LawLine words={words} law={row.law} />
    </li>
  );
}

function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ words, row, person, own, whole = false }: CardProps) {
  const { lastDay } = row;
  // Whose yes counted is not known of what is over.
  const holds = row.group !== "ended";
  const share = !row.placement && row.kind !== "statutory_opt_out";
  return (
    <dl>
      {share && (
        <Fact title={words.say("card-what")}>
          <Shares words={words} what={row.what} most={whole ? row.what.length : FIRST_KINDS} />
        </Fact>
      )}
      {share && <Fact title={words.say("card-why")}>{purposesOf(words, row.purposes)}</Fact>}
      {row.phases.length > 0 && (
        <Fact title={words.say("card-phases")}>
          {row.phases.map((phase) => words.say("phase", { phase })).join(" · ")}
        </Fact>
      )}
      {holds && (
        <Fact title={words.say("card-until")}>
          {words.say("card-end", { ends: lastDay ? row.endsBy : "none", date: lastDay ?? "" })}
        </Fact>
      )}
      {holds && (
        <Fact title={words.say("card-signers")}>
          <Signers words={words} row={row} />
        </Fact>
      )}
      {(whole || row.placement) && (
        <Fact title={words.say(own ? "card-child-you" : "card-child-title", { person })}>
          <Child words={words} person={person} says={row.childSays} own={own} />
        </Fact>
      )}
    </dl>
  );
}

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

/** What is out of the ordinary. */
function Notes({ words, actions, row, whole = false }: CardProps) {
  const broad = row.breadth.length > 0 && row.group !== "ended" && !row.placement;
  return (
    <>
      {row.excluded.length > 0 && <p>{words.say("card-excluded", { who: namesOf(words, row.excluded) })}</p>}
      {row.unconfirmed.length > 0 && (
        <p class="told">
          <Sentence words={words} id="card-unconfirmed" args={{ who: namesOf(words, row.unconfirmed) }} />
        </p>
      )}
      {row.routed && <p class="told">{words.say("card-routed")}</p>}
      {broad && (
        <div class="told">
          <Broad words={words} breadth={row.breadth} narrower={row.narrower} />
          {row.can.renew && row.narrower && (
            <button type="button" class="button" part="button" onClick={() => narrow(actions, row)}>
              {words.say("broad-open")}
            </button>
          )}
        </div>
      )}
      {whole && row.alternatives.length > 0 && (
        <>
          <p>{words.say("card-instead")}</p>
          <ul class="bullets">
            {row.alternatives.map((way) => (
              <li key={way}>{words.say("instead", { way })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Only what the viewer can do. */
function Doing({ words, actions, row, whole = false }: CardProps) {
  const { can, consent } = row;
  const to = recipientsOf(words, row);
  const open = (act: Act) => actions.go({ screen: "decide", act, consent });
  const asked = row.group === "waiting" ? "card-take-back" : "card-stop";
  const stop = row.kind === "statutory_opt_out" ? "card-optout-end" : asked;
  const acts: [boolean, string, () => void][] = [
    [can.sign, "card-answer", () => open("sign")],
    [can.withdraw, stop, () => open("withdraw")],
    [can.exclude, "card-exclude", () => open("exclude")],
    [can.renew, row.group === "ended" ? "card-again" : "card-renew", () => open("renew")],
    [can.acknowledge, "card-acknowledge", () => acknowledge(actions, row)],
    [!whole, "card-more", () => actions.go({ screen: "consent", consent })],
  ];
  return (
    <div class="buttons">
      {acts.map(
        ([possible, label, act]) =>
          possible && (
            <button
              key={label}
              type="button"
              class={label === "card-more" ? "button quiet" : "button"}
              part="button"
              aria-label={`${words.say(label)}: ${to}`}
              onClick={act}
            >
              {words.say(label)}
            </button>
          ),
      )}
    </div>
  );
}

function acknowledge(actions: Actions, { consent }: ConsentRow): void {
  actions.commit("consent.acknowledge", { consent }, (done) => ({
    route: { screen: "consent", consent: done.consent, done: "acknowledge" },
    saying: { key: "done", args: { done: "acknowledge" } },
  }));
}
