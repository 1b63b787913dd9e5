// SPDX-License-Identifier: MPL-2.0
// Two sheets of paper for a meeting (P25), a page each: one for the person alone, one for the table. The second holds the
// meeting and lines to write on and nothing else: the page does not know who is invited, nor what all of them may see.
import type { ComponentChildren } from "preact";
import type { AskCore } from "../../engine/ask.ts";
import type { RouteOf } from "../../app/route.ts";
import type { Screen, ScreenProps } from "../../app/screen.ts";
import type { ActorView, OverviewView, Planned } from "../../engine/protocol.ts";
import type { About } from "../../engine/values.ts";
import { nameOf, Sentence, type Words } from "../../parts/words.tsx";
import { findPending, NOTHING_PENDING, type Pending } from "./first_things.tsx";
import { Meeting } from "./next.tsx";

type SheetRoute = RouteOf<"sheet">;

interface SheetData {
  /** Whoever the next meeting is with; null where nobody is stated. */
  readonly place: ActorView | null;
  readonly pending: Pending;
  readonly unexplained: number;
}

type Props = ScreenProps<SheetRoute, SheetData | null>;
type Known = Props & { overview: OverviewView; data: SheetData };

function View(props: Props) {
  const { words, actions, route, overview, data } = props;
  if (!overview || !data) return null;
  const known = { ...props, overview, data };
  return (
    <>
      <h1 tabIndex={-1}>{words.say(route.kind === "me" ? "sheet-me" : "sheet-table")}</h1>
      <p class="note on-screen">{words.say(route.kind === "me" ? "sheet-me-text" : "sheet-table-text")}</p>
      <p class="links on-screen">
        {(["me", "table"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="button quiet"
            part="button"
            aria-pressed={kind === route.kind}
            onClick={() => actions.turn({ screen: "sheet", kind }, "heading")}
          >
            {words.say(kind === "me" ? "sheet-me" : "sheet-table")}
          </button>
        ))}
      </p>
      <div class="sheet">{route.kind === "me" ? <ForMe {...known} /> : <ForTable {...known} />}</div>
    </>
  );
}

/** Draws lines to write on. */
const Lines = ({ count }: { count: number }) => (
  <div class="write" aria-hidden="true">
    {Array.from({ length: count }, (_, line) => (
      <span key={line} />
    ))}
  </div>
);

const Part = ({ words, title, children }: Words & { title: string; children: ComponentChildren }) => (
  <section>
    <h2>{words.say(title)}</h2>
    {children}
  </section>
);

/** Says when the next meeting is and with whom; where none is known there are lines. */
function When({ words, next }: Words & { next: Planned | undefined }) {
  return (
    <Part words={words} title="sheet-when">
      {next ? (
        <ul class="lines">
          <Meeting words={words} row={next} />
        </ul>
      ) : (
        <Lines count={2} />
      )}
    </Part>
  );
}

function ForMe({ words, state, overview, data }: Known) {
  const { place } = data;
  const questions = questionsOf({ words, overview, data });
  const noted = state.noted.filter(({ subject }) => subject === overview.subject?.id);
  return (
    <>
      <When words={words} next={overview.next[0]} />
      {place && (place.contact ?? place.phone) && (
        <p>
          {words.say("sheet-call", { who: nameOf(words, place.actor) })}{" "}
          {[place.contact, place.phone].filter(Boolean).join(" · ")}
        </p>
      )}
      <Part words={words} title="sheet-new">
        <ul class="bullets">
          {overview.seen.since && overview.seen.total > 0 && (
            <li>
              <Sentence
                words={words}
                id="seen-new"
                args={{ date: overview.seen.since, count: overview.seen.total }}
              />
            </li>
          )}
          {data.pending.mine.length > 0 && (
            <li>{words.say("allowed-mine", { count: data.pending.mine.length })}</li>
          )}
          {data.pending.unconfirmed.length > 0 && (
            <li>{words.say("allowed-acknowledge", { count: data.pending.unconfirmed.length })}</li>
          )}
        </ul>
      </Part>
      <Part words={words} title="sheet-questions">
        <ul class="bullets">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
          {noted.map(({ actor, asked, answer }) => (
            <li key={actor}>
              {words.say("noted-asked", { date: asked })} {answer}
            </li>
          ))}
        </ul>
        <Lines count={4} />
      </Part>
      <Part words={words} title="sheet-agreed">
        <Lines count={4} />
      </Part>
    </>
  );
}

/** Gives what there is to ask about, as short sentences. */
function questionsOf({ words, overview, data }: Pick<Known, "words" | "overview" | "data">): string[] {
  return [
    ...(data.unexplained > 0 ? [words.say("sheet-unexplained", { count: data.unexplained })] : []),
    ...overview.needs.filter(({ kind }) => kind !== "unexplained").map(({ text }) => words.sayText(text)),
  ];
}

const TOPICS = ["sheet-who", "sheet-topics"] as const;

function ForTable({ words, overview }: Known) {
  return (
    <>
      <When words={words} next={overview.next[0]} />
      {TOPICS.map((title) => (
        <Part key={title} words={words} title={title}>
          <Lines count={4} />
        </Part>
      ))}
      <Part words={words} title="sheet-agreed">
        <p class="note">
          <Sentence words={words} id="sheet-agreed-text" />
        </p>
        <Lines count={4} />
      </Part>
      <Part words={words} title="sheet-again">
        <Lines count={1} />
      </Part>
    </>
  );
}

async function load(ask: AskCore, about: About, overview: OverviewView | null): Promise<SheetData> {
  const holder = overview?.next[0]?.holder;
  const [place, pending, none] = await Promise.all([
    holder ? ask("actor.open", { ...about, actor: holder.id }) : null,
    overview?.viewer ? findPending(ask, about) : NOTHING_PENDING,
    ask("access_log.open", { ...about, basis: "none", limit: 1 }),
  ]);
  return { place, pending, unexplained: none.total };
}

export const screen: Screen = {
  load: async (ask, about, _, overview) => (about ? load(ask, about, overview) : null),
  View: View as unknown as Screen["View"],
  forOther: { screen: "sheet", kind: "me" },
};
