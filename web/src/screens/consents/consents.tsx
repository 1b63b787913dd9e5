// SPDX-License-Identifier: MPL-2.0
// What we allow (R16, R20): what waits for my answer, what holds, what is not settled, what has ended.
import type { ConsentRow, ConsentsView, Group } from "../../engine/consent_protocol.ts";
import { ConsentCard, titleArgs } from "./consent_card.tsx";
import { Child } from "./consent_parts.tsx";
import { Icon } from "../../parts/icon.tsx";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { RouteOf } from "../../app/route.ts";
import { Said, Sentence } from "../../parts/words.tsx";

const GROUPS = ["active", "waiting", "ended"] as const;
const FIRST_MINE = 3;
const FIRST_ROWS = 10;

type ConsentsRoute = RouteOf<"consents">;
/** Of each group the first, or of one of them a page. */
type ConsentsData = readonly { readonly group: Group; readonly page: ConsentsView }[];
type Props = ScreenProps<ConsentsRoute, ConsentsData>;

/** How somebody is called in the sentences of these screens. */
export const personOf = ({ words, overview }: Pick<Props, "words" | "overview">) =>
  overview?.subject?.name ?? words.say("who-unnamed-person");

function View(props: Props) {
  const { words, state, actions, overview, data, route } = props;
  const [first] = data;
  if (!first) return null;
  const own = overview?.viewer === "self";
  const total = GROUPS.reduce((sum, group) => sum + first.page.counts[group], 0);
  return (
    <>
      {route.group && (
        <button type="button" class="link back" onClick={() => actions.back()}>
          <span aria-hidden="true">← </span>
          {words.say("back")}
        </button>
      )}
      <h1 tabIndex={-1}>{words.say("consents-title", { person: personOf(props) })}</h1>
      {overview?.allowed && (
        <p class="say">
          <Said words={words} text={overview.allowed.answer} />{" "}
          {overview.allowed.waiting && <Said words={words} text={overview.allowed.waiting} />}
        </p>
      )}
      {state.at !== null && <p class="note">{words.say("consents-now")}</p>}
      {!route.group && <Mine {...props} />}
      {total === 0 && (
        <section part="card">
          <p>{words.say("consents-none")}</p>
          <p class="note">{words.say("consents-none-next")}</p>
        </section>
      )}
      {total > 0 && !route.group && (
        <section part="card">
          <h2>{words.say(own ? "card-child-you" : "card-child-title", { person: personOf(props) })}</h2>
          <Child words={words} person={personOf(props)} says={first.page.childSays} own={own} />
        </section>
      )}
      {data.map(({ group, page }) => (
        <Listed key={group} {...props} group={group} page={page} />
      ))}
      <More {...props} />
    </>
  );
}

/** What waits for this viewer's answer; each opens the question. */
function Mine(props: Props) {
  const { words, data } = props;
  const mine = data.flatMap(({ page }) => page.rows).filter((row) => row.mine);
  if (mine.length === 0) return null;
  return (
    <section class="asking" part="card">
      <h2>{words.say("consents-mine", { count: data[0]?.page.mine ?? 0 })}</h2>
      <ul class="lines">
        {mine.slice(0, FIRST_MINE).map((row) => (
          <li key={row.consent}>
            <Icon mark="wait" />
            <div>
              <p>
                <Sentence words={words} id="card-title" args={titleArgs(words, row, personOf(props))} />
              </p>
              <AnswerButton {...props} row={row} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnswerButton({ words, actions, row }: Props & { row: ConsentRow }) {
  const { to } = titleArgs(words, row, "");
  return (
    <button
      type="button"
      class="button small"
      part="button"
      aria-label={`${words.say("card-answer")}: ${to}`}
      onClick={() => actions.go({ screen: "decide", act: "sign", consent: row.consent })}
    >
      {words.say("card-answer")}
    </button>
  );
}

function Listed(props: Props & { group: Group; page: ConsentsView }) {
  const { words, actions, route, group, page, overview } = props;
  if (page.total === 0) return null;
  return (
    <section part="card">
      <h2 tabIndex={-1} data-at={route.group ? "shown" : undefined}>
        {words.say("consents-group", { group, count: page.total })}
      </h2>
      <ul class="cards">
        {page.rows.map((row) => (
          <ConsentCard
            key={row.consent}
            words={words}
            actions={actions}
            row={row}
            person={personOf(props)}
            own={overview?.viewer === "self"}
          />
        ))}
      </ul>
      {!route.group && page.total > page.rows.length && (
        <button
          type="button"
          class="link go"
          onClick={() => actions.go({ screen: "consents", offset: 0, group })}
        >
          {words.say("consents-all", { count: page.total })}
        </button>
      )}
      {route.group && (
        <Pager words={words} page={page} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
      )}
    </section>
  );
}

function More({ words, actions, overview, data, state }: Props) {
  const { viewer } = overview ?? {};
  // A child decides where the rules let it: where they do, there is something it can do already.
  const may = data.some(({ page }) => page.rows.some(({ can }) => can.renew || can.sign));
  const decides = viewer === "custody_holder" || (viewer === "self" && (!state.young || may));
  return (
    <section class="more" part="card">
      <h2>{words.say("more-title")}</h2>
      <div class="buttons">
        {decides && (
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => actions.go({ screen: "decide", act: "grant" })}
          >
            {words.say("consents-grant")}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          part="button"
          onClick={() => actions.go({ screen: "laws", offset: 0 })}
        >
          {words.say("consents-laws")}
        </button>
      </div>
    </section>
  );
}

export const screen = defineScreen<ConsentsRoute, ConsentsData>(
  (ask, { subject }, { group: one, offset }) =>
    Promise.all(
      (one ? [one] : GROUPS).map(async (group) => ({
        group,
        page: await ask("consents.open", { subject, group, offset, limit: one ? PAGE_ROWS : FIRST_ROWS }),
      })),
    ),
  View,
  { isStep: (route) => "group" in route },
);
