// SPDX-License-Identifier: MPL-2.0
// Asking a place why: words for a call or a letter, how long an answer may take, and a place to note what came back.
// Nothing is sent, and nobody is accused of anything.
import { useState } from "preact/hooks";
import type { RouteOf } from "../../app/route.ts";
import type { ViewProps } from "../../app/screen.ts";
import type { ActorView, LogRow, LogView, OverviewView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Call } from "./call.tsx";
import { lineSentence, lineText } from "./line.tsx";
import { NotedForm } from "./noted.tsx";
import { nameOf, type Words } from "../../parts/words.tsx";

/** What stands in a list of moments: more is no question any more. */
export const MOST_ASKED = 20;

interface AskWhyProps extends ViewProps {
  route: RouteOf<"actor">;
  overview: OverviewView | null;
  view: ActorView;
  /** What there has no reason, the newest first; null where one line is asked about. */
  unexplained: LogView | null;
}

/** Gives the sentences of the question, one a paragraph. */
function questionOf({ words, route: { line }, overview, unexplained }: AskWhyProps): string[] {
  const person = overview?.subject?.name ?? words.say("who-unnamed-person");
  const about = line ? [aboutLine(words, line, person)] : aboutAll(words, unexplained, person);
  return [...about, words.say("ask-reason")];
}

/** Gives the sentence about one line, said to those who did it. */
function aboutLine(words: Sentences, line: LogRow, person: string): string {
  const { key, args } = lineSentence(words, line);
  const moment = line.at ?? "";
  const did = line.at === null ? "undated" : (DID[key] ?? "other");
  const { what, whose, to } = { what: lineText(words, line), whose: "", to: "", ...args };
  return words.say("ask-line", { did, person, moment, what, whose, to });
}

/** What the place did, by the key of the line's own sentence. */
const DID: Readonly<Record<string, string>> = {
  "line-looked": "looked",
  "line-looked-at": "looked_at",
  "line-shared": "shared",
  "line-changed": "changed",
};

function aboutAll(words: Sentences, unexplained: LogView | null, person: string): string[] {
  if (!unexplained) return [];
  const { total, rows } = unexplained;
  const moments = rows.flatMap(({ at }) => (at ? [words.say("line-moment", { moment: at })] : []));
  return [
    words.say("ask-all", { person, count: total }),
    ...(moments.length > 0
      ? [
          words.say("ask-moments", {
            moments: moments.join(" · "),
            all: total > moments.length ? "no" : "yes",
          }),
        ]
      : []),
  ];
}

export function AskWhy(props: AskWhyProps) {
  const { words, state, actions, view } = props;
  const question = questionOf(props);
  const { answerWithin } = view;
  return (
    <section class="asking" part="card">
      <h2>{words.say("ask-title")}</h2>
      <Call words={words} view={view} />
      <p>{words.say("ask-how", { who: nameOf(words, view.actor) })}</p>
      <blockquote>
        {question.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <Copy words={words} text={question.join("\n\n")} />
      <p class="note">{words.say("ask-limit")}</p>
      {answerWithin && (
        <p class="note">
          {words.say("ask-within", { months: answerWithin.months, law: answerWithin.law })}{" "}
          {words.say("ask-within-unsigned")}
        </p>
      )}
      <NotedForm words={words} state={state} actions={actions} view={view} />
    </section>
  );
}

/** Copies the words. Where the page around forbids it, the person is told to do it by hand. */
function Copy({ words, text }: Words & { text: string }) {
  const [done, setDone] = useState<"" | "ask-copied" | "ask-copy-failed">("");
  const onClick = () => {
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setDone("ask-copied"),
      () => setDone("ask-copy-failed"),
    );
  };
  return (
    <p class="copy">
      <button type="button" class="button quiet" part="button" onClick={onClick}>
        {words.say("ask-copy")}
      </button>{" "}
      <span role="status">{done && words.say(done)}</span>
    </p>
  );
}
