// SPDX-License-Identifier: MPL-2.0
// What is shared by law (R23): who with whom, by which law, and how to object. Nothing here can be switched off, so
// nothing looks as if it could; the statutory opt-out is a thing of its own.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { LawsView } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Button } from "../../parts/buttons.tsx";
import { Facts } from "../../parts/facts.tsx";
import { Folded, isOpen, turned, Unfold } from "../../parts/fold.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { listed } from "../../parts/lists.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { nameOf, Sentence } from "../../parts/words.tsx";
import { LawLine } from "./consent_parts.tsx";
import { personOf, typeInSentence } from "./wording.ts";

type LawsRoute = RouteOf<"laws">;
type Props = ScreenProps<LawsRoute, LawsView>;
type Row = LawsView["rows"][number];

function View(props: Props) {
  const { words, data } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("laws-title")}</h1>
      <p class="say">{words.say("laws-lead")}</p>
      <p>{words.say("laws-no-stop")}</p>
      {data.optOut && <OptOut {...props} optOut={data.optOut} />}
      <Listed {...props} />
    </>
  );
}

function Listed(props: Props) {
  const { words, actions, route, data } = props;
  return (
    <section part="card">
      <h2 tabIndex={-1} data-at="shown">
        {words.say("laws-count", { count: data.total })}
      </h2>
      {data.total === 0 && <p class="empty">{words.say("laws-none")}</p>}
      {data.total > 0 && <p class="note">{words.say("law-unsigned")}</p>}
      <ul class="cards">
        {data.rows.map((row) => (
          <LawFold key={foldOf(row)} {...props} row={row} />
        ))}
      </ul>
      <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
    </section>
  );
}

type RowProps = Props & { row: Row };

const foldOf = ({ from, to, law }: Row) => `${from.id} ${to.id} ${law}`;

/** Draws a row: who shares with whom by which law, how often and how lately; the rest opens in place. */
function LawFold(props: RowProps) {
  const { words, actions, route, row } = props;
  const { from, to, law, times, last } = row;
  const names = { from: nameOf(words, from), to: nameOf(words, to) };
  const brief = [words.say("times", { count: times }), last && words.say("laws-lately", { date: last })];
  const open = isOpen(route, foldOf(row));
  return (
    <li class="consent law">
      <div class="row">
        <h3>
          <Unfold open={open} onTurn={() => actions.revise(turned(route, foldOf(row)))}>
            <Sentence words={words} id="laws-row" args={names} />
          </Unfold>
        </h3>
        <p class="note">{brief.filter(Boolean).join(" · ")}</p>
        <p class="state-cell">
          <Icon mark="law" />
          <span>{law}</span>
        </p>
      </div>
      <Folded open={open}>
        <Facts words={words} facts={factsOf(words, row)} />
        <div class="under">
          <LawLog {...props} names={names} />
          <Objecting {...props} />
        </div>
      </Folded>
    </li>
  );
}

const LawLog = ({ words, actions, row, names }: RowProps & { names: { from: string; to: string } }) => (
  <Link
    words={words}
    kind="go"
    label="laws-log"
    name={words.say("laws-log-of", names)}
    onPress={() => actions.go({ screen: "log", offset: 0, wish: { actor: row.to.id, basis: "law" } })}
  />
);

function factsOf(words: Sentences, { types, law, limit, times, last }: Row): [string, string | null][] {
  const kinds = types.map((type) => typeInSentence(words, type));
  return [
    ["laws-what", listed(words, kinds) || null],
    ["laws-law", law],
    ["laws-limit", limit],
    ["laws-times", words.say("times", { count: times })],
    ["laws-last", last && words.say("line-moment", { moment: last })],
  ];
}

/** Says how to object and where to complain: both begin with asking the place. */
function Objecting({ words, actions, row }: RowProps) {
  const from = nameOf(words, row.from);
  return (
    <details>
      <summary>{words.say("laws-object")}</summary>
      <p>{words.say("laws-object-text", { from })}</p>
      {row.objection && <p>{words.say("laws-object-law", { law: row.objection })}</p>}
      <p>{words.say("laws-complain")}</p>
      <Link
        words={words}
        kind="go"
        label="card-contact"
        args={{ who: from }}
        onPress={() => actions.go({ screen: "actor", actor: row.from.id })}
      />
    </details>
  );
}

type OptOutProps = Props & { optOut: NonNullable<LawsView["optOut"]> };

/** Draws a control of its own, never called a withdrawal. */
function OptOut(props: OptOutProps) {
  const { words, actions, optOut } = props;
  const { state, law, consent } = optOut;
  return (
    <section class="optout" part="card">
      <h2>{words.say("optout-title")}</h2>
      <p>{words.say("optout-may")}</p>
      <p>{words.say("optout-state", { state, person: personOf(props) })}</p>
      {state === "possible" && <Possible {...props} />}
      {consent && (
        <Link
          words={words}
          kind="go"
          label="optout-see"
          onPress={() => actions.go({ screen: "consent", consent })}
        />
      )}
      <LawLine words={words} law={law} />
    </section>
  );
}

const Possible = ({ words, actions }: Props) => (
  <>
    <p>
      <Sentence words={words} id="optout-doctor" />
    </p>
    <Button
      words={words}
      label="optout-open"
      onPress={() => actions.go({ screen: "decide", act: "opt_out" })}
    />
  </>
);

export const screen = defineScreen<LawsRoute, LawsView>(
  (ask, about, { offset }) => ask("laws.open", { ...about, offset, limit: PAGE_ROWS }),
  View,
);
