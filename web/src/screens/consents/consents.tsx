// SPDX-License-Identifier: MPL-2.0
// What we allow (R16, R20): what waits for my answer, what holds, what is not settled, what has ended.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { isOfficial } from "../../parts/viewer.ts";
import type { ChildSays, ConsentsView, Group } from "../../engine/consent_protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import { Folded, isOpen, turned, Unfold } from "../../parts/fold.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Back, Link } from "../../parts/links.tsx";
import { namesOf } from "../../parts/lists.ts";
import { PAGE_ROWS, Pager, PartOf } from "../../parts/pager.tsx";
import { Said, Sentence, type Words } from "../../parts/words.tsx";
import { acknowledge } from "./consent_card.tsx";
import { Child } from "./consent_parts.tsx";
import { ConsentFold } from "./consent_row.tsx";
import { lets, matterOf, personOf } from "./wording.ts";

const GROUPS = ["waiting", "active", "ended"] as const;
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
      {total === 0 && <None words={words} />}
      {data.map(({ group, page }) => (
        <Listed key={group} {...props} group={group} page={page} />
      ))}
      <div class="columns">
        {!route.group && <Says {...props} says={first.page.childSays} />}
        <More {...props} />
      </div>
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
                <Button
                  words={words}
                  label="card-acknowledge"
                  name={`${words.say("card-acknowledge")}: ${namesOf(words, row.unconfirmed)}`}
                  onPress={() => acknowledge(actions, row)}
                />
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

type ListedProps = Props & { group: Group; page: ConsentsView };

/** Lists one group; what waits for this viewer's answer stands first, and what is over is folded. */
function Listed(props: ListedProps) {
  const { words, actions, route, group, page } = props;
  if (page.total === 0) return null;
  const title = words.say("consents-group", { group, count: page.total });
  const folds = group === "ended" && !route.group;
  const open = !folds || isOpen(route, group);
  return (
    <section class={group === "waiting" && page.mine > 0 ? "asking" : undefined} part="card">
      <h2 tabIndex={-1} data-at={route.group ? "shown" : undefined}>
        {folds ? (
          <Unfold open={open} onTurn={() => actions.revise(turned(route, group))}>
            {title}
          </Unfold>
        ) : (
          title
        )}
      </h2>
      <Folded open={open}>
        <Rows {...props} />
      </Folded>
    </section>
  );
}

function Rows(props: ListedProps) {
  const { words, state, actions, route, group, page, overview } = props;
  return (
    <>
      {group === "active" && <Others {...props} />}
      {group === "waiting" && page.mine > 0 && <p>{words.say("consents-mine", { count: page.mine })}</p>}
      {!route.group && <PartOf words={words} shown={page.rows.length} total={page.total} />}
      <ul class="cards">
        {page.rows.map((row) => (
          <ConsentFold
            key={row.consent}
            words={words}
            actions={actions}
            row={row}
            person={personOf(props)}
            own={overview?.viewer === "self"}
            official={isOfficial(overview)}
            young={state.young}
            open={isOpen(route, row.consent)}
            onTurn={() => actions.revise(turned(route, row.consent))}
          />
        ))}
      </ul>
      <Rest {...props} />
    </>
  );
}

/** Says how many of the consents let nobody see anything, so that the places and the consents add up. */
function Others({ words, page: { rows, total } }: ListedProps) {
  const count = rows.filter((row) => !lets(matterOf(row))).length;
  if (count === 0 || rows.length < total) return null;
  return <p class="note">{words.say("consents-others", { count })}</p>;
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
