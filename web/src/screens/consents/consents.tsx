// SPDX-License-Identifier: MPL-2.0
// What we allow (R16, R20): what waits for my answer, what holds, what is not settled, what has ended.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { isOfficial } from "../../parts/viewer.ts";
import type { ChildSays, ConsentRow, ConsentsView, Group } from "../../engine/consent_protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Back, Link } from "../../parts/links.tsx";
import { namesOf } from "../../parts/lists.ts";
import { PAGE_ROWS, Pager, PartOf } from "../../parts/pager.tsx";
import { Said, Sentence, type Words } from "../../parts/words.tsx";
import { acknowledge, ConsentCard } from "./consent_card.tsx";
import { Child } from "./consent_parts.tsx";
import { personOf, titleArgs } from "./wording.ts";

const GROUPS = ["active", "waiting", "ended"] as const;
const FIRST_MINE = 3;
const FIRST_ROWS = 10;

type ConsentsRoute = RouteOf<"consents">;
/** Of each group the first, or of one of them a page. */
type ConsentsData = readonly { readonly group: Group; readonly page: ConsentsView }[];
type Props = ScreenProps<ConsentsRoute, ConsentsData>;

function View(props: Props) {
  const { words, state, actions, data, route } = props;
  const [first] = data;
  if (!first) return null;
  const total = GROUPS.reduce((sum, group) => sum + first.page.counts[group], 0);
  return (
    <>
      {route.group && <Back words={words} onBack={() => actions.back()} />}
      <h1 tabIndex={-1}>{words.say("consents-title", { person: personOf(props) })}</h1>
      <Answer {...props} />
      {state.at !== null && <p class="note">{words.say("consents-now")}</p>}
      {!route.group && <Unconfirmed {...props} />}
      {!route.group && <Mine {...props} />}
      {total === 0 && <None words={words} />}
      {!route.group && <Says {...props} says={first.page.childSays} />}
      {data.map(({ group, page }) => (
        <Listed key={group} {...props} group={group} page={page} />
      ))}
      <More {...props} />
    </>
  );
}

/** Says what is allowed and what waits. */
function Answer({ words, overview }: Props) {
  const allowed = overview?.allowed;
  return (
    allowed && (
      <p class="say">
        <Said words={words} text={allowed.answer} />{" "}
        {allowed.waiting && <Said words={words} text={allowed.waiting} />}
      </p>
    )
  );
}

const None = ({ words }: Words) => (
  <section part="card">
    <p>{words.say("consents-none")}</p>
    <p class="note">{words.say("consents-none-next")}</p>
  </section>
);

/** Shows what the child says in general, before what others decided. */
function Says(props: Props & { says: readonly ChildSays[] }) {
  const { words, overview, says } = props;
  const own = overview?.viewer === "self";
  const person = personOf(props);
  return (
    <section part="card">
      <h2>{words.say(own ? "card-child-you" : "card-child-title", { person })}</h2>
      <Child words={words} person={person} says={says} own={own} />
    </section>
  );
}

/** Lists what waits for this viewer's answer; each opens the question. */
function Mine(props: Props) {
  const { words, data } = props;
  const mine = data.flatMap(({ page }) => page.rows).filter((row) => row.mine);
  if (mine.length === 0) return null;
  return (
    <section class="asking" part="card">
      <h2>{words.say("consents-mine", { count: data[0]?.page.mine ?? 0 })}</h2>
      <PartOf words={words} shown={Math.min(mine.length, FIRST_MINE)} total={data[0]?.page.mine ?? 0} />
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

/** Lists what somebody has ended and a place has not confirmed; who speaks for the place confirms it here. */
function Unconfirmed(props: Props) {
  const { words, actions, data } = props;
  const rows = data.flatMap(({ page }) => page.rows).filter(({ unconfirmed }) => unconfirmed.length > 0);
  if (rows.length === 0) return null;
  return (
    <section class="unconfirmed" part="card">
      <h2>{words.say("consents-unconfirmed", { count: rows.length })}</h2>
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.consent}>
            <Icon mark="wait" />
            <div>
              <p>
                <Sentence
                  words={words}
                  id="card-unconfirmed"
                  args={{ who: namesOf(words, row.unconfirmed) }}
                />
              </p>
              {row.can.acknowledge ? (
                <Button words={words} label="card-acknowledge" onPress={() => acknowledge(actions, row)} />
              ) : (
                <Link
                  words={words}
                  kind="go"
                  label="card-more"
                  onPress={() => actions.go({ screen: "consent", consent: row.consent })}
                />
              )}
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
    <Button
      words={words}
      kind="small"
      label="card-answer"
      name={`${words.say("card-answer")}: ${to}`}
      onPress={() => actions.go({ screen: "decide", act: "sign", consent: row.consent })}
    />
  );
}

type ListedProps = Props & { group: Group; page: ConsentsView };

function Listed(props: ListedProps) {
  const { words, state, actions, route, group, page, overview } = props;
  if (page.total === 0) return null;
  return (
    <section part="card">
      <h2 tabIndex={-1} data-at={route.group ? "shown" : undefined}>
        {words.say("consents-group", { group, count: page.total })}
      </h2>
      {!route.group && <PartOf words={words} shown={page.rows.length} total={page.total} />}
      <ul class="cards">
        {page.rows.map((row) => (
          <ConsentCard
            key={row.consent}
            words={words}
            actions={actions}
            row={row}
            person={personOf(props)}
            own={overview?.viewer === "self"}
            official={isOfficial(overview)}
            young={state.young}
          />
        ))}
      </ul>
      <Rest {...props} />
    </section>
  );
}

/** Leads to what of the group is not shown. */
function Rest({ words, actions, route, group, page }: ListedProps) {
  if (route.group) {
    return (
      <Pager words={words} page={page} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
    );
  }
  if (page.total <= page.rows.length) return null;
  return (
    <Link
      words={words}
      kind="go"
      label="consents-all"
      args={{ count: page.total }}
      onPress={() => actions.go({ screen: "consents", offset: 0, group })}
    />
  );
}

/** Whether the viewer can give a consent. A child decides where the rules let it: where they do, there is something it
 *  can do already. */
function decides({ overview, data, state }: Props): boolean {
  const viewer = overview?.viewer;
  const may = data.some(({ page }) => page.rows.some(({ can }) => can.renew || can.sign));
  return viewer === "custody_holder" || (viewer === "self" && (!state.young || may));
}

function More(props: Props) {
  const { words, actions } = props;
  return (
    <section class="more" part="card">
      <h2>{words.say("more-title")}</h2>
      <div class="buttons">
        {decides(props) && (
          <Button
            words={words}
            label="consents-grant"
            onPress={() => actions.go({ screen: "decide", act: "grant" })}
          />
        )}
        <Button
          words={words}
          kind="quiet"
          label="consents-laws"
          onPress={() => actions.go({ screen: "laws", offset: 0 })}
        />
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
