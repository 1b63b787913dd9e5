// SPDX-License-Identifier: MPL-2.0
// The overview's three answers (R4), a line each: who holds, who has seen, what is allowed. A number on a way on is that
// of the list to which it leads.
import type { Actions } from "../../app/actions.ts";
import type { Route } from "../../app/route.ts";
import { answerTo, NOT_HERE } from "../../app/viewer.ts";
import type { OverviewView } from "../../engine/protocol.ts";
import type { Text } from "../../engine/values.ts";
import type { Args } from "../../i18n/sentences.ts";
import { Link } from "../../parts/links.tsx";
import { isOfficial, seesPart } from "../../parts/viewer.ts";
import { Notes, Said, Sentence, type Words } from "../../parts/words.tsx";

export interface PartProps extends Words {
  actions: Actions;
  overview: OverviewView;
  /** The viewer is the person, and not of age. */
  young: boolean;
}

interface GoProps extends Words {
  actions: Actions;
  label: string;
  args?: Args;
  route: Route;
}

export const Go = ({ words, actions, label, args, route }: GoProps) => (
  <Link words={words} kind="go" label={label} args={args} at={label} onPress={() => actions.go(route)} />
);

/** What belongs into the answer itself, not under it. */
const IN_ANSWER = ["overview.systems", "overview.systems_held", "overview.incomplete"];
/** Lines that no number of looks tells of must not be missed: in nobody's log, without a day, of a day to come. */
const IN_LOG = ["overview.log_no_subject", "overview.log_undated", "overview.log_ahead"];

/** Whether a note stands behind the number. */
const isMore = ({ key }: Text) => !IN_ANSWER.includes(key) && !IN_LOG.includes(key);

/** How many lines of the log there are behind each way on from the overview. */
export interface LogCounts {
  /** Since the last visit, where one is known; null on a past day. */
  readonly fresh: number | null;
  readonly unexplained: number;
}

export const Answers = (props: PartProps & { counts: LogCounts | null; consents: number | null }) => (
  <section class="three" part="card">
    <Who {...props} />
    <Seen {...props} />
    {props.consents !== null && <Allowed {...props} consents={props.consents} />}
  </section>
);

function Who(props: PartProps) {
  const { words, actions, overview, young } = props;
  const { holders, notes } = overview;
  const answer = answerTo(overview, young);
  const isTold = answer === overview.answer;
  return (
    <div class="answer">
      <h2>{words.say("answer-title")}</h2>
      <p class="say">
        {answer && <Said words={words} text={answer} />}
        {notes
          .filter(({ key }) => isTold && IN_ANSWER.includes(key))
          .map((note) => (
            <>
              {" "}
              <Said words={words} text={note} />
            </>
          ))}
      </p>
      {isOfficial(overview) && <p class="note">{words.say("answer-official")}</p>}
      {holders > 0 && (
        <Go
          words={words}
          actions={actions}
          label="answer-open"
          args={{ count: holders }}
          route={{ screen: "holders", offset: 0 }}
        />
      )}
      {isTold && <MoreOfNumber {...props} />}
    </div>
  );
}

/** Says what stands behind the number, for whoever wants to know. */
function MoreOfNumber({ words, overview: { notes, newItems } }: PartProps) {
  const more = notes.filter(isMore);
  if (more.length === 0) return null;
  return (
    <details>
      <summary>{words.say("answer-more")}</summary>
      {newItems > 0 && <p class="note">{words.say("answer-new", { count: newItems })}</p>}
      <Notes words={words} notes={more} />
    </details>
  );
}

const FRESH: Route = { screen: "log", offset: 0, wish: { fresh: true } };
const UNEXPLAINED: Route = { screen: "log", offset: 0, wish: { basis: "none" } };
const LOG: Route = { screen: "log", offset: 0, wish: {} };

/** No file says who has seen anything, or this viewer may not know. */
const NO_LOG = "overview.no_log";

type SeenProps = PartProps & { counts: LogCounts | null };

function Seen(props: SeenProps) {
  const { words, actions, overview, young, counts } = props;
  const { answer, since } = overview.seen;
  const odd = overview.notes.filter(({ key }) => IN_LOG.includes(key));
  if (!answer && odd.length === 0) return null;
  const none = answer?.key === NO_LOG;
  const { unexplained = 0 } = counts ?? {};
  const fresh = since ? (counts?.fresh ?? 0) : 0;
  return (
    <div class="seen">
      <h2>{words.say("seen-title")}</h2>
      {answer && <Looks {...props} answer={answer} />}
      <Notes words={words} notes={odd} />
      {none && !seesPart(overview, young) && <p class="note">{words.say("seen-fill")}</p>}
      {fresh > 0 && (
        <Go words={words} actions={actions} label="seen-fresh" args={{ count: fresh }} route={FRESH} />
      )}
      {unexplained > 0 && (
        <Go
          words={words}
          actions={actions}
          label="seen-unexplained"
          args={{ count: unexplained }}
          route={UNEXPLAINED}
        />
      )}
      {answer && !none && fresh + unexplained === 0 && (
        <Go words={words} actions={actions} label="seen-open" route={LOG} />
      )}
    </div>
  );
}

/** Says what is new and what there is in all, apart from each other. */
function Looks({ words, overview, young, counts, answer }: SeenProps & { answer: Text }) {
  const { since, total, withoutReason } = overview.seen;
  const { unexplained = 0 } = counts ?? {};
  const others = since ? (counts?.fresh ?? total) - total : 0;
  if (answer.key === NO_LOG && seesPart(overview, young))
    return <p class="say">{words.say("log-not-here")}</p>;
  return (
    <p class="say">
      {since ? (
        <Sentence words={words} id="seen-new" args={{ count: total, date: since }} />
      ) : (
        <Said words={words} text={answer} />
      )}
      {others > 0 && ` ${words.say("seen-new-others", { count: others })}`}
      {since && withoutReason > 0 && ` ${words.say("seen-new-unexplained", { count: withoutReason })}`}
      {unexplained > 0 && ` ${words.say("seen-all-unexplained", { count: unexplained })}`}
    </p>
  );
}

/** Says what is allowed now, and what waits for an answer. Where that cannot be told, only what the records say. */
const Allowed = (props: PartProps & { consents: number }) => (
  <div class="allowed">
    <h2>{props.words.say("allowed-title")}</h2>
    {props.overview.allowed ? <Known {...props} allowed={props.overview.allowed} /> : <Recorded {...props} />}
  </div>
);

const CONSENTS: Route = { screen: "consents", offset: 0 };

type KnownProps = PartProps & { allowed: NonNullable<OverviewView["allowed"]> };

function Known({ words, actions, overview, young, allowed }: KnownProps) {
  const { waiting, active, unconfirmed, toAcknowledge } = allowed;
  const answer = active === 0 && seesPart(overview, young) ? NOT_HERE : allowed.answer;
  const others = unconfirmed - toAcknowledge;
  return (
    <>
      <p class="say">
        <Said words={words} text={answer} /> {waiting && <Said words={words} text={waiting} />}
      </p>
      {others > 0 && <p class="told">{words.say("allowed-unconfirmed", { count: others })}</p>}
      <Go words={words} actions={actions} label="allowed-see" args={{ count: active }} route={CONSENTS} />
    </>
  );
}

const CONSENT_ITEMS: Route = { screen: "items", offset: 0, type: "consent" };

const Recorded = ({ words, actions, consents }: PartProps & { consents: number }) => (
  <>
    <p class="say">{words.say("allowed-count", { count: consents })}</p>
    <p class="note">{words.say("allowed-limit")}</p>
    {consents > 0 && (
      <Go
        words={words}
        actions={actions}
        label="allowed-open"
        args={{ count: consents }}
        route={CONSENT_ITEMS}
      />
    )}
  </>
);
