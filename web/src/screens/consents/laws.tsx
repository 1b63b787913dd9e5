// SPDX-License-Identifier: MPL-2.0
// What is shared by law (R23): who with whom, by which law, and how to object. Nothing here can be switched off, so
// nothing looks as if it could; the statutory opt-out is a thing of its own.
import type { LawsView } from "../../engine/consent_protocol.ts";
import { LawLine } from "./consent_parts.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { listed } from "../../parts/lists.ts";
import type { RouteOf } from "../../app/route.ts";
import { nameOf, Sentence } from "../../parts/words.tsx";
import { personOf } from "./consents.tsx";

type LawsRoute = RouteOf<"laws" | "changes" | "sharing" | "sources">;
type Props = ScreenProps<LawsRoute, LawsView>;
type Row = LawsView["rows"][number];

function View(props: Props) {
  const { words, actions, route, data } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("laws-title")}</h1>
      <p class="say">{words.say("laws-lead")}</p>
      <p>{words.say("laws-no-stop")}</p>
      {data.optOut && <OptOut {...props} optOut={data.optOut} />}
      <section part="card">
        <h2 tabIndex={-1} data-at="shown">
          {words.say("laws-count", { count: data.total })}
        </h2>
        {data.total === 0 && <p class="empty">{words.say("laws-none")}</p>}
        <ul class="cards">
          {data.rows.map((row) => (
            <LawCard key={`${row.from.id} ${row.to.id} ${row.law}`} {...props} row={row} />
          ))}
        </ul>
        <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
      </section>
    </>
  );
}

function LawCard({ words, actions, row }: Props & { row: Row }) {
  const { from, to, types, law, times, last, limit } = row;
  const names = { from: nameOf(words, from), to: nameOf(words, to) };
  const facts: [string, string | null][] = [
    [
      "laws-what",
      listed(
        words,
        types.map((type) => words.say(`type.${type}`)),
      ) || null,
    ],
    ["laws-law", law],
    ["laws-limit", limit],
    ["laws-times", words.say("times", { count: times })],
    ["laws-last", last && words.say("line-moment", { moment: last })],
  ];
  return (
    <li class="consent law">
      <h3>
        <Icon mark="law" /> <Sentence words={words} id="laws-row" args={names} />
      </h3>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{words.say(label)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="note">{words.say("law-unsigned")}</p>
      <div class="under">
        <button
          type="button"
          class="link go"
          aria-label={words.say("laws-log-of", names)}
          onClick={() => actions.go({ screen: "log", offset: 0, wish: { actor: to.id, basis: "law" } })}
        >
          {words.say("laws-log")}
        </button>
        <Objecting words={words} actions={actions} row={row} />
      </div>
    </li>
  );
}

/** How to object and where to complain: both begin with asking the place. */
function Objecting({ words, actions, row }: Pick<Props, "words" | "actions"> & { row: Row }) {
  const from = nameOf(words, row.from);
  return (
    <details>
      <summary>{words.say("laws-object")}</summary>
      <p>{words.say("laws-object-text", { from })}</p>
      {row.objection && <p>{words.say("laws-object-law", { law: row.objection })}</p>}
      <p>{words.say("laws-complain")}</p>
      <button
        type="button"
        class="link go"
        onClick={() => actions.go({ screen: "actor", actor: row.from.id })}
      >
        {words.say("card-contact", { who: from })}
      </button>
    </details>
  );
}

/** A control of its own, never called a withdrawal. */
function OptOut(props: Props & { optOut: NonNullable<LawsView["optOut"]> }) {
  const {
    words,
    actions,
    optOut: { state, law, consent },
  } = props;
  const person = personOf(props);
  return (
    <section class="optout" part="card">
      <h2>{words.say("optout-title")}</h2>
      <p>{words.say("optout-may")}</p>
      <p>{words.say("optout-state", { state, person })}</p>
      {state === "possible" && (
        <>
          <p>
            <Sentence words={words} id="optout-doctor" />
          </p>
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => actions.go({ screen: "decide", act: "opt_out" })}
          >
            {words.say("optout-open")}
          </button>
        </>
      )}
      {consent && (
        <button type="button" class="link go" onClick={() => actions.go({ screen: "consent", consent })}>
          {words.say("optout-see")}
        </button>
      )}
      <LawLine words={words} law={law} />
    </section>
  );
}

export const screen = defineScreen<LawsRoute, LawsView>(
  (ask, about, { offset }) => ask("laws.open", { ...about, offset, limit: PAGE_ROWS }),
  View,
);
