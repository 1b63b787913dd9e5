// SPDX-License-Identifier: MPL-2.0
// A child's own view (R57, R61), in short sentences: what others may share, what the child decides, what it wishes,
// and who can help.
import type { ChangeRow, ConsentsView } from "../../engine/consent_protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { recipientsOf, shareNames } from "../consents/share.ts";
import type { RouteOf } from "../../app/route.ts";
import { Sentence } from "../../parts/words.tsx";
import { effectOf, soonIn } from "../consents/changes.tsx";

const FIRST = 5;
const MOST_WISH = 500;

interface ChildData {
  readonly active: ConsentsView;
  readonly waiting: ConsentsView;
  readonly birthdays: readonly ChangeRow[];
}

type ChildRoute = RouteOf<"child">;
type Props = ScreenProps<ChildRoute, ChildData>;

/** How old, as far as the page is told: by the next birthday that changes something. */
function bandOf(birthdays: readonly ChangeRow[]): "young" | "middle" | "youth" | "adult" {
  const ages = birthdays.map(({ age }) => age ?? 0);
  if (ages.some((age) => age <= 10)) return "young";
  if (ages.some((age) => age <= 15)) return "middle";
  return ages.length > 0 ? "youth" : "adult";
}

function View(props: Props) {
  const { words } = props;
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
          <Wish {...props} />
          <section class="contact" part="card">
            <h2>{words.say("child-help")}</h2>
            <p>{words.say("child-bisidder")}</p>
            <p>{words.say("child-ask")}</p>
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
      <button
        type="button"
        class="button"
        part="button"
        onClick={() => actions.go({ screen: "decide", act: "sign" })}
      >
        {words.say("card-answer")}
      </button>
    </section>
  );
}

function Sharing({ words, actions, data: { active } }: Props) {
  const rows = active.rows.filter(({ placement }) => !placement);
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
                <Sentence
                  words={words}
                  id="child-sees"
                  args={{ to: recipientsOf(words, row), what: shareNames(words, row.what.slice(0, 2)) }}
                />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="link go" onClick={() => actions.go({ screen: "consents", offset: 0 })}>
        {words.say("child-all")}
      </button>
    </section>
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
      <button type="button" class="link go" onClick={() => actions.go({ screen: "changes", offset: 0 })}>
        {words.say("child-changes")}
      </button>
    </section>
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** What the child wishes. The parents see it only where the child says so. */
function Wish({ words, actions, overview, data: { active } }: Props) {
  const says = active.childSays;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = String(data.get("wish") ?? "").trim();
    if (text === "") return actions.point("wish", { key: "wish-empty", args: {} });
    if (bytesOf(text) > MOST_WISH) return actions.point("wish", { key: "wish-long", args: {} });
    const args = {
      subject: overview?.subject?.id ?? "",
      words: text,
      parents: data.get("parents") ? 1 : 0,
    } as const;
    actions.commit("wish.record", args, () => ({
      route: { screen: "child" },
      saying: { key: "wish-saved", args: {} },
    }));
  };
  return (
    <section part="card">
      <h2>{words.say("wish-title")}</h2>
      {says && (
        <blockquote>
          <p>{says.words}</p>
          <p class="note">{words.say("day", { date: says.said })}</p>
        </blockquote>
      )}
      {/* A wish that was saved leaves an empty field. */}
      <form key={`${says?.said} ${says?.words}`} onSubmit={onSubmit} noValidate>
        <label class="field">
          <span class="legend">{words.say("wish-label")}</span>
          <textarea name="wish" rows={4} maxLength={MOST_WISH} data-at="wish" aria-describedby="wish-most" />
        </label>
        <p class="note" id="wish-most">
          {words.say("wish-most")}
        </p>
        <label class="radio">
          <input type="checkbox" name="parents" value="1" />
          <span>
            {words.say("wish-parents")}
            <span class="note">{words.say("wish-else")}</span>
          </span>
        </label>
        <button type="submit" class="button" part="button">
          {words.say("wish-save")}
        </button>
      </form>
    </section>
  );
}

export const screen = defineScreen<ChildRoute, ChildData>(
  async (ask, { subject }) => {
    const [active, waiting, changes] = await Promise.all([
      ask("consents.open", { subject, group: "active" }),
      ask("consents.open", { subject, group: "waiting" }),
      ask("changes.open", { subject }),
    ]);
    return { active, waiting, birthdays: changes.rows.filter(({ kind }) => kind === "birthday") };
  },
  View,
  { forOther: { screen: "overview" } },
);
