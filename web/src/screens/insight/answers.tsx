// SPDX-License-Identifier: MPL-2.0
// The overview's three answers (R4): who holds, who has seen, what is allowed.
import type { Actions } from "../../app/actions.ts";
import type { Route } from "../../app/route.ts";
import { isOfficial } from "../../parts/viewer.ts";
import type { LogRow, OverviewView } from "../../engine/protocol.ts";
import type { Text } from "../../engine/values.ts";
import { Button } from "../../parts/buttons.tsx";
import { Link } from "../../parts/links.tsx";
import { Notes, Said, type Words } from "../../parts/words.tsx";
import { Line } from "./line.tsx";

export interface PartProps extends Words {
  actions: Actions;
  overview: OverviewView;
}

interface GoProps extends Words {
  actions: Actions;
  label: string;
  route: Route;
}

export const Go = ({ words, actions, label, route }: GoProps) => (
  <Link words={words} kind="go" label={label} at={label} onPress={() => actions.go(route)} />
);

/** What belongs into the answer itself, not under it. */
const IN_ANSWER = ["overview.systems", "overview.systems_held"];
/** Lines that are in nobody's log must not be missed. */
const LOG_WITHOUT_PERSON = "overview.log_no_subject";

const isNewest = ({ key }: Text) => key.startsWith("overview.newest");
/** Whether a note has no place of its own. */
const isMore = (note: Text) =>
  !IN_ANSWER.includes(note.key) && !isNewest(note) && note.key !== LOG_WITHOUT_PERSON;

/** Says sentences after another one. */
const After = ({ words, texts }: Words & { texts: readonly Text[] }) => (
  <>
    {texts.map((text) => (
      <>
        {" "}
        <Said words={words} text={text} />
      </>
    ))}
  </>
);

export function Who({ words, actions, overview }: PartProps) {
  const { answer, holders, notes, newItems } = overview;
  const more = notes.filter(isMore);
  return (
    <section class="answer" part="card">
      <h2>{words.say("answer-title")}</h2>
      {answer && (holders > 0 || !isOfficial(overview)) && (
        <p class="say">
          <Said words={words} text={answer} />
          <After words={words} texts={notes.filter(({ key }) => IN_ANSWER.includes(key))} />
        </p>
      )}
      {/* A file that is not for a place's staff to see says nothing about who holds something. */}
      {isOfficial(overview) && <p>{words.say("answer-official")}</p>}
      <Notes words={words} notes={notes.filter(isNewest)} />
      {newItems > 0 && <p class="note">{words.say("answer-new", { count: newItems })}</p>}
      {holders > 0 && (
        <Go words={words} actions={actions} label="answer-open" route={{ screen: "holders", offset: 0 }} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{words.say("answer-more")}</summary>
          <Notes words={words} notes={more} />
        </details>
      )}
    </section>
  );
}

const LOG: Route = { screen: "log", offset: 0, wish: {} };

/** No file says who has seen anything, or this viewer may not know. */
const NO_LOG = "overview.no_log";

type SeenProps = PartProps & { lines: readonly LogRow[]; young: boolean };

export function Seen({ words, actions, overview, lines, young }: SeenProps) {
  const { answer, reasons } = overview.seen;
  const without = overview.notes.filter(({ key }) => key === LOG_WITHOUT_PERSON);
  if (!answer && without.length === 0) return null;
  return (
    <section class="seen" part="card">
      <h2>{words.say("seen-title")}</h2>
      {answer && (
        <p class="say">
          {/* What the files say is not for a child to be told wrongly: whichever it is, the sentence is the same. */}
          {young && answer.key === NO_LOG ? words.say("log-not-here") : <Said words={words} text={answer} />}
          <After words={words} texts={reasons ? [reasons] : []} />
        </p>
      )}
      <Notes words={words} notes={without} />
      <ul class="lines log">
        {lines.map((row, index) => (
          <Line key={index} words={words} row={row} actions={actions} />
        ))}
      </ul>
      {lines.length > 0 && <Go words={words} actions={actions} label="seen-open" route={LOG} />}
    </section>
  );
}

/** Says what is allowed now, and what waits for an answer. Where that cannot be told, only what the records say. */
export const Allowed = (props: PartProps & { consents: number }) => (
  <section class="allowed" part="card">
    <h2>{props.words.say("allowed-title")}</h2>
    {props.overview.allowed ? <Known {...props} allowed={props.overview.allowed} /> : <Recorded {...props} />}
  </section>
);

function Known(props: PartProps & { allowed: NonNullable<OverviewView["allowed"]> }) {
  const { words, actions, allowed } = props;
  const { answer, waiting, mine, unconfirmed, toAcknowledge } = allowed;
  const others = unconfirmed - toAcknowledge;
  return (
    <>
      <p class="say">
        <Said words={words} text={answer} /> {waiting && <Said words={words} text={waiting} />}
      </p>
      {mine > 0 && (
        <Button
          words={words}
          label="allowed-mine"
          args={{ count: mine }}
          onPress={() => actions.go({ screen: "decide", act: "sign" })}
        />
      )}
      {toAcknowledge > 0 && (
        <Button
          words={words}
          label="allowed-acknowledge"
          args={{ count: toAcknowledge }}
          onPress={() => actions.go({ screen: "consents", offset: 0 })}
        />
      )}
      {others > 0 && <p class="told">{words.say("allowed-unconfirmed", { count: others })}</p>}
      <Go words={words} actions={actions} label="allowed-see" route={{ screen: "consents", offset: 0 }} />
    </>
  );
}

const CONSENT_ITEMS: Route = { screen: "items", offset: 0, type: "consent" };

const Recorded = ({ words, actions, consents }: PartProps & { consents: number }) => (
  <>
    <p class="say">{words.say("allowed-count", { count: consents })}</p>
    <p class="note">{words.say("allowed-limit")}</p>
    {consents > 0 && <Go words={words} actions={actions} label="allowed-open" route={CONSENT_ITEMS} />}
  </>
);
