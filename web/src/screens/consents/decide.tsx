// SPDX-License-Identifier: MPL-2.0
// Deciding (R16, R20, R61): what is asked, what would happen, and a summary that is confirmed. As many steps to stop
// as to begin, or fewer.
import type { ComponentChildren } from "preact";
import { Broad, Child, Contact, LawLine } from "./consent_parts.tsx";
import { Items, LastDay, Purposes, readDraft, Recipient, Units, Until } from "./decide_fields.tsx";
import { consequences, linesOf, receiver, textOf, type Lines } from "./decide_lines.ts";
import {
  confirm,
  followDeciding,
  hasSummary,
  loadDeciding,
  missingIn,
  wholeRoute,
  type DecideRoute,
  type Deciding,
} from "./deciding.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type Screen, type ScreenProps } from "../../app/screen.ts";
import { purposesOf } from "./share.ts";
import { nameOf, Sentence } from "../../parts/words.tsx";
import { personOf } from "./consents.tsx";

type Props = ScreenProps<DecideRoute, Deciding>;

const aboutOf = ({ overview }: Props) => ({ subject: overview?.subject?.id ?? "" });

function View(props: Props) {
  const { words, actions, route, data } = props;
  if (route.act !== "grant" && route.act !== "opt_out" && !data.row) {
    return (
      <>
        <Back {...props} />
        <h1 tabIndex={-1}>{words.say("decide-gone-title")}</h1>
        <p>{words.say("decide-gone")}</p>
      </>
    );
  }
  return (
    <>
      <Back {...props} />
      <Heading {...props} />
      <div class="deciding">
        {route.summary ? (
          <Confirm {...props} />
        ) : (
          <form
            noValidate
            onSubmit={(event) => event.preventDefault()}
            onInput={({ currentTarget }) =>
              actions.revise({ ...route, draft: readDraft(currentTarget, route.draft) })
            }
          >
            {hasSummary(route) ? <Choosing {...props} /> : <Confirm {...props} />}
          </form>
        )}
      </div>
    </>
  );
}

const Back = ({ words, actions }: Props) => (
  <button type="button" class="link back" onClick={() => actions.back()}>
    <span aria-hidden="true">← </span>
    {words.say("back")}
  </button>
);

function Heading(props: Props) {
  const { words, route, data } = props;
  const person = personOf(props);
  const kind = data.row?.placement
    ? "placement"
    : data.row?.kind === "statutory_opt_out"
      ? "lift"
      : route.act;
  const act = route.summary ? "summary" : route.act === "sign" ? "sign" : kind;
  return (
    <h1 tabIndex={-1}>{words.say("decide-title", { act, to: receiver({ words, route, data }), person })}</h1>
  );
}

/** The question, what can be chosen in it, what would follow, and two answers of the same weight. */
function Choosing(props: Props) {
  const { words, route, data, actions } = props;
  return (
    <section part="card">
      {route.act === "sign" && <Who {...props} />}
      {route.act === "grant" && <Recipient words={words} route={route} data={data} />}
      <Items words={words} route={route} data={data} actions={actions} />
      {route.act === "grant" && <Purposes words={words} route={route} />}
      {route.act === "sign" ? (
        <Until words={words} route={route} data={data} />
      ) : (
        <LastDay words={words} draft={route.draft} />
      )}
      <Voice {...props} />
      <IfYes {...props} />
      <Openly {...props} />
      <Answers {...props} />
    </section>
  );
}

function Who(props: Props) {
  const {
    words,
    data: { row },
  } = props;
  if (!row) return null;
  const [to, person] = [receiver(props), personOf(props)];
  const asker = row.askedBy;
  const itself = !asker || row.recipients.some(({ id }) => id === asker.id);
  return (
    <>
      <p class="say">
        <Sentence
          words={words}
          id={itself ? "decide-asks-self" : "decide-asks"}
          args={{ from: nameOf(words, asker), to, person }}
        />{" "}
        {words.say("decide-yours")}
      </p>
      <p>{words.say("sum-why", { what: purposesOf(words, row.purposes) })}</p>
    </>
  );
}

/** What the child says stands beside what is asked: never in its place. */
function Voice(props: Props) {
  const {
    words,
    data: { row },
    overview,
  } = props;
  if (!row) return null;
  const person = personOf(props);
  const own = overview?.viewer === "self";
  return (
    <>
      <h2>{words.say(own ? "card-child-you" : "decide-child", { person })}</h2>
      <Child words={words} person={person} says={row.childSays} own={own} />
    </>
  );
}

/** What would follow from a yes, as it is chosen now. */
function IfYes(props: Props) {
  const { words, route, data } = props;
  const missing = missingIn(route, aboutOf(props), data);
  const person = personOf(props);
  const shown = data.preview ?? data.asked;
  const always = data.preview ? null : shown?.needsAlso;
  return (
    <div class="told preview">
      <h2>{words.say("decide-yes-title")}</h2>
      {missing && (
        <p id="yes-why" tabIndex={-1} data-at="yes why">
          {words.say(missing)}
        </p>
      )}
      {data.preview &&
        consequences({ words, route, data, person }, data.preview).map(({ key, args }) => (
          <p>
            <Sentence words={words} id={key} args={args} />
          </p>
        ))}
      {always?.map((needs) => (
        <p key={needs}>
          <Sentence words={words} id="decide-needs" args={{ needs, person }} />
        </p>
      ))}
      {data.preview && data.preview.breadth.length > 0 && (
        <Broad words={words} breadth={data.preview.breadth} narrower={data.preview.narrower} />
      )}
      {data.preview?.alternatives.map((way) => (
        <p key={way}>{words.say("instead", { way })}</p>
      ))}
    </div>
  );
}

/** What is said openly before anybody answers: what a no means, how to stop, by which rule, whom to ask. */
function Openly(props: Props) {
  const { words, actions, data } = props;
  const { row } = data;
  const law = data.preview?.law ?? data.asked?.law ?? row?.law ?? null;
  const from = nameOf(words, row?.askedBy ?? null);
  return (
    <dl class="openly">
      {row && (
        <Point title={words.say("decide-no-title")}>
          {words.say(row.askedBy ? "decide-no" : "decide-no-unknown", { from })} {words.say("decide-no-more")}
        </Point>
      )}
      <Point title={words.say("decide-stop-title")}>{words.say("decide-stop")}</Point>
      <Point title={words.say("decide-rule-title")}>
        {words.say("decide-basis")}
        <LawLine words={words} law={law} />
      </Point>
      {row && (
        <Point title={words.say("decide-contact-title")}>
          <Contact words={words} actions={actions} row={row} />
        </Point>
      )}
    </dl>
  );
}

const Point = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
);

/** Yes is never dead: where something is missing, it leads to what that is. */
function Answers(props: Props) {
  const { words, actions, route, data } = props;
  const missing = missingIn(route, aboutOf(props), data);
  const { row } = data;
  const onNo = () =>
    row
      ? actions.commit("consent.refuse", { consent: row.consent }, (done) => ({
          route: { screen: "consent", consent: done.consent, done: "refuse" },
          saying: { key: "done", args: { done: "refuse" } },
        }))
      : actions.back();
  const onYes = () =>
    missing
      ? actions.point("yes why", { key: missing, args: {} })
      : actions.turn({ ...route, summary: true }, "heading");
  return (
    <div class="buttons answers">
      <button type="button" class="button" part="button" onClick={onNo}>
        {words.say(row ? "decide-no-button" : "decide-leave")}
      </button>
      <button
        type="button"
        class="button"
        part="button"
        aria-disabled={missing ? true : undefined}
        aria-describedby={missing ? "yes-why" : undefined}
        onClick={onYes}
      >
        {words.say(row ? "decide-yes-button" : "decide-go-on")}
      </button>
    </div>
  );
}

/** What happens, in the words that are kept, and the button that does it. */
function Confirm(props: Props) {
  const { words, actions, route, data } = props;
  const person = personOf(props);
  const lines = linesOf({ words, route, data, person });
  const missing = missingIn(route, aboutOf(props), data);
  const denied = data.preview?.outcome === "denied" || data.preview?.outcome === "not_consent_based";
  const onYes = () =>
    missing || !lines
      ? actions.point("yes why", { key: missing ?? "waiting", args: {} })
      : confirm(actions, aboutOf(props), { route, data }, textOf(words, lines));
  const onNo = () => (route.summary ? actions.turn({ ...route, summary: false }, "heading") : actions.back());
  return (
    <section part="card">
      {route.act === "exclude" && <Units words={words} route={route} data={data} />}
      {route.act === "renew" && <LastDay words={words} draft={route.draft} />}
      {missing && (
        <p id="yes-why" class="told" tabIndex={-1} data-at="yes why">
          {words.say(missing)}
        </p>
      )}
      {lines && !denied && <Summary {...props} lines={lines} />}
      {data.preview?.alternatives.map((way) => (
        <p key={way}>{words.say("instead", { way })}</p>
      ))}
      <div class="buttons answers">
        <button type="button" class="button" part="button" onClick={onNo}>
          {words.say(route.summary ? "sum-back" : "decide-leave")}
        </button>
        <button
          type="button"
          class="button"
          part="button"
          aria-disabled={missing ? true : undefined}
          aria-describedby={missing ? "yes-why" : undefined}
          onClick={onYes}
        >
          {words.say("sum-confirm", { act: confirmKind(props) })}
        </button>
      </div>
      <LawLine words={words} law={data.preview?.law ?? data.row?.law ?? null} />
    </section>
  );
}

const confirmKind = ({ route: { act }, data: { row } }: Props) =>
  act !== "withdraw" ? act : row?.placement ? "placement" : row?.kind === "statutory_opt_out" ? "lift" : act;

function Summary({ words, lines: { title, lines } }: Props & { lines: Lines }) {
  return (
    <div class="told shown">
      <h2>{words.say(title.key, title.args)}</h2>
      {lines.map(({ key, args }, index) => (
        <p key={index} class={key === "sum-item" ? "item" : undefined}>
          <Sentence words={words} id={key} args={args} />
        </p>
      ))}
    </div>
  );
}

type DecideProps = ScreenProps<RouteOf<"decide">, Deciding>;

export const screen: Screen = {
  ...defineScreen<RouteOf<"decide">, Deciding>(
    (ask, about, route) => loadDeciding(ask, about, wholeRoute(route)),
    (props: DecideProps) => <View {...props} route={wholeRoute(props.route)} />,
    { forOther: { screen: "consents", offset: 0 }, passing: true },
  ),
  follow: (ask, about, route, data) =>
    followDeciding(ask, about, wholeRoute(route as RouteOf<"decide">), data as Deciding),
};
