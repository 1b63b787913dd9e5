// SPDX-License-Identifier: MPL-2.0
// A child's own view (R57, R61), in short sentences: what others may share, what the child decides, what it wishes,
// and who can help.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ChangeRow, ConsentRow, ConsentsView, WishesView } from "../../engine/consent_protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { PartOf } from "../../parts/pager.tsx";
import { Sentence, type Words } from "../../parts/words.tsx";
import { effectOf, lets, matterOf, personOf, recipientsOf, shareNames, soonIn } from "../consents/wording.ts";
import { Wish } from "./wish.tsx";
import { Helpers } from "./help.tsx";

const FIRST = 5;
const FIRST_KINDS = 2;
/** As many as the core keeps. */
const MOST_WISHES = 200;

interface ChildData {
  readonly active: ConsentsView;
  readonly waiting: ConsentsView;
  readonly birthdays: readonly ChangeRow[];
  readonly wishes: WishesView;
  /** What the child is about to write about. */
  readonly about: ConsentRow | null;
}

type ChildRoute = RouteOf<"child">;
type Props = ScreenProps<ChildRoute, ChildData>;

/** Says how old the child is, as far as the page is told: by the next birthday that changes something. */
function bandOf(birthdays: readonly ChangeRow[]): "young" | "middle" | "youth" | "adult" {
  const ages = birthdays.map(({ age }) => age ?? 0);
  if (ages.some((age) => age <= 10)) return "young";
  if (ages.some((age) => age <= 15)) return "middle";
  return ages.length > 0 ? "youth" : "adult";
}

function View(props: Props) {
  const { words, actions, route, overview, data } = props;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("child-title")}</h1>
      <p class="say">{words.say("child-lead")}</p>
      <div class="columns">
        <div>
          <Mine {...props} />
          <Sharing {...props} />
          <Deciding {...props} />
        </div>
        <div>
          <Wish
            words={words}
            actions={actions}
            route={route}
            wishes={data.wishes}
            about={data.about}
            person={{ id: overview?.subject?.id ?? "", name: personOf(props) }}
          />
          <section class="contact" part="card">
            <h2>{words.say("child-help")}</h2>
            <Helpers words={words} help={data.wishes.help} />
          </section>
        </div>
      </div>
    </>
  );
}

function Mine({ words, actions, data: { waiting } }: Props) {
  if (waiting.mine === 0) return null;
  return (
    <section class="asking" part="card">
      <h2>{words.say("child-asked", { count: waiting.mine })}</h2>
      <Button
        words={words}
        label="card-answer"
        onPress={() => actions.go({ screen: "decide", act: "sign" })}
      />
    </section>
  );
}

function Sharing({ words, actions, data: { active } }: Props) {
  const rows = active.rows.filter((row) => lets(matterOf(row)));
  return (
    <section part="card">
      <h2>{words.say("child-sharing")}</h2>
      {rows.length === 0 && <p>{words.say("child-sharing-none")}</p>}
      <ul class="lines">
        {rows.slice(0, FIRST).map((row) => (
          <li key={row.consent}>
            <Icon mark="consent" />
            <div>
              <p>
                <Sees words={words} row={row} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <PartOf words={words} shown={Math.min(rows.length, FIRST)} total={rows.length} />
      <Link
        words={words}
        kind="go"
        label="child-all"
        onPress={() => actions.go({ screen: "consents", offset: 0 })}
      />
    </section>
  );
}

/** Says who sees what. */
function Sees({ words, row }: Words & { row: ConsentRow }) {
  const args = { to: recipientsOf(words, row), what: shareNames(words, row.what.slice(0, FIRST_KINDS)) };
  return (
    <Sentence
      words={words}
      id={row.what.length > FIRST_KINDS ? "child-sees-more" : "child-sees"}
      args={args}
    />
  );
}

function Deciding({ words, actions, data: { birthdays } }: Props) {
  return (
    <section part="card">
      <h2>{words.say("child-decide")}</h2>
      <p>{words.say("child-now", { band: bandOf(birthdays) })}</p>
      {birthdays.map(({ age, effects, days, on }) => (
        <div key={on}>
          <h3>{words.say("child-when", { age: age ?? 0, soon: soonIn(days), count: days })}</h3>
          <ul class="bullets">
            {effects.map((effect) => (
              <li key={effect}>{words.say("effect-own", { effect: effectOf(effect) })}</li>
            ))}
          </ul>
        </div>
      ))}
      <Link
        words={words}
        kind="go"
        label="child-changes"
        onPress={() => actions.go({ screen: "changes", offset: 0 })}
      />
    </section>
  );
}

export const screen = defineScreen<ChildRoute, ChildData>(
  async (ask, { subject }, { about: consent }) => {
    const [active, waiting, changes, wishes, about] = await Promise.all([
      ask("consents.open", { subject, group: "active" }),
      ask("consents.open", { subject, group: "waiting" }),
      ask("changes.open", { subject }),
      ask("wishes.open", { subject, limit: MOST_WISHES }),
      consent ? ask("consent.open", { consent }) : null,
    ]);
    const birthdays = changes.rows.filter(({ kind }) => kind === "birthday");
    return { active, waiting, birthdays, wishes, about };
  },
  View,
  { forOther: { screen: "overview" } },
);
