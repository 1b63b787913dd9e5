// SPDX-License-Identifier: MPL-2.0
// What waits for the viewer (R4, R8, R17): at most three things, each with its day and what can be done about it.
import type { ComponentChildren } from "preact";
import type { AskCore } from "../../engine/ask.ts";
import type { ConsentRow } from "../../engine/consent_protocol.ts";
import type { LogRow } from "../../engine/protocol.ts";
import type { OfSubject } from "../../engine/values.ts";
import { Button } from "../../parts/buttons.tsx";
import { Icon, type Mark } from "../../parts/icon.tsx";
import { isOfficial } from "../../parts/viewer.ts";
import { Said, Sentence } from "../../parts/words.tsx";
import { matterOf, personOf, titleArgs } from "../consents/wording.ts";
import { type PartProps } from "./answers.tsx";
import { askedAbout, lineSentence } from "./line.tsx";
import { Meeting } from "./next.tsx";

const MOST_THINGS = 3;
const MOST_CONSENTS = 200;

/** Consents about which the viewer has something to do. */
export interface Pending {
  /** The viewer's answer is asked for; the one that must be answered first comes first. */
  readonly mine: readonly ConsentRow[];
  /** Ended, and the viewer's place has not confirmed that it knows. */
  readonly unconfirmed: readonly ConsentRow[];
  /** A caseworker must look first; of concern to whoever is one. */
  readonly routed: readonly ConsentRow[];
}

export const NOTHING_PENDING: Pending = { mine: [], unconfirmed: [], routed: [] };

const byDay = (one: ConsentRow, other: ConsentRow) =>
  (one.lastDay ?? "9").localeCompare(other.lastDay ?? "9");

export async function findPending(ask: AskCore, { subject }: OfSubject): Promise<Pending> {
  const { rows } = await ask("consents.open", { subject, limit: MOST_CONSENTS });
  return {
    mine: rows.filter(({ mine }) => mine).sort(byDay),
    unconfirmed: rows.filter(({ can }) => can.acknowledge),
    routed: rows.filter(({ group, routed }) => group === "waiting" && routed),
  };
}

type ThingsProps = PartProps & {
  pending: Pending;
  /** The newest look or disclosure without a reason. */
  unexplained: LogRow | null;
};

export function FirstThings(props: ThingsProps) {
  const { words, overview, pending, unexplained } = props;
  const [next] = overview.next;
  const things = [
    pending.mine.length > 0 && <ToAnswer key="mine" {...props} />,
    pending.unconfirmed.length > 0 && <ToConfirm key="unconfirmed" {...props} />,
    isOfficial(overview) && pending.routed.length > 0 && <ToReview key="routed" {...props} />,
    unexplained && <ToAsk key="unexplained" {...props} row={unexplained} />,
    next && <Meeting key="next" words={words} row={next} />,
  ].filter(Boolean);
  if (things.length === 0) return null;
  return (
    <section class="first" part="card">
      <h2>{words.say("first-title")}</h2>
      <ul class="lines things">{things.slice(0, MOST_THINGS)}</ul>
    </section>
  );
}

const Thing = ({ mark, kind, children }: { mark: Mark; kind: string; children: ComponentChildren }) => (
  <li class={kind}>
    <Icon mark={mark} />
    <div>{children}</div>
  </li>
);

/** Asks for the answer that is due first. Where there are more, the button leads to all of them. */
function ToAnswer({ words, actions, overview, pending: { mine } }: ThingsProps) {
  const [row] = mine;
  if (!row) return null;
  const one = mine.length === 1;
  return (
    <Thing mark="wait" kind="to-answer">
      <p>
        <Sentence words={words} id="card-title" args={titleArgs(words, row, personOf({ words, overview }))} />
      </p>
      {row.lastDay && (
        <p class="note">
          <Sentence words={words} id="first-answer-by" args={{ date: row.lastDay }} />
        </p>
      )}
      <Button
        words={words}
        kind="small"
        label={one ? "card-answer" : "allowed-mine"}
        args={{ count: mine.length }}
        onPress={() =>
          actions.go(
            one ? { screen: "decide", act: "sign", consent: row.consent } : { screen: "consents", offset: 0 },
          )
        }
      />
    </Thing>
  );
}

/** Asks a place's caseworker to confirm that the place knows of an end. */
function ToConfirm({ words, actions, overview, pending: { unconfirmed } }: ThingsProps) {
  const [row] = unconfirmed;
  if (!row) return null;
  const { to, person } = titleArgs(words, row, personOf({ words, overview }));
  return (
    <Thing mark="wait" kind="to-confirm">
      <p>
        <Sentence words={words} id="first-confirm" args={{ to, person }} />
      </p>
      {row.since && <p class="note">{words.say("first-ended", { date: row.since })}</p>}
      <Button
        words={words}
        kind="small"
        label="allowed-acknowledge"
        args={{ count: unconfirmed.length }}
        onPress={() => actions.go({ screen: "consents", offset: 0 })}
      />
    </Thing>
  );
}

/** Asks a caseworker to look at what a consent is about before it can hold. */
function ToReview({ words, actions, overview, pending: { routed } }: ThingsProps) {
  const [row] = routed;
  if (!row) return null;
  const { to, person } = titleArgs(words, row, personOf({ words, overview }));
  return (
    <Thing mark="wait" kind="to-review">
      <p>
        <Sentence words={words} id="first-review" args={{ to, person, matter: matterOf(row) }} />
      </p>
      {row.lastDay && <p class="note">{words.say("first-closes", { date: row.lastDay })}</p>}
      <Button
        words={words}
        kind="small"
        label="first-review-open"
        args={{ count: routed.length }}
        onPress={() => actions.go({ screen: "consents", offset: 0 })}
      />
    </Thing>
  );
}

/** Shows the newest look without a reason, and whom to ask about it. */
function ToAsk({ words, actions, row }: ThingsProps & { row: LogRow }) {
  const { key, args } = lineSentence(words, row);
  const asked = askedAbout(row);
  return (
    <Thing mark="none" kind="to-ask line none">
      <p>
        <Sentence words={words} id={key} args={args} /> <Said words={words} text={row.why} />
      </p>
      <p class="note">
        {row.at ? words.say("line-moment", { moment: row.at }) : words.say("line-undated")}.{" "}
        {words.say("line-lawful")}
      </p>
      {asked && (
        <Button
          words={words}
          kind="small"
          label="line-ask"
          onPress={() => actions.go({ screen: "actor", actor: asked.id, line: row })}
        />
      )}
    </Thing>
  );
}
