// SPDX-License-Identifier: MPL-2.0
// What will change: birthdays, ends of consents, questions that nobody has answered. The young person is told first.
import type { ChangeRow } from "../../engine/consent_protocol.ts";
import type { Page } from "../../engine/values.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import { namesOf } from "../../parts/lists.ts";
import type { RouteOf } from "../../app/route.ts";
import { Sentence } from "../../parts/words.tsx";
import { personOf } from "./consents.tsx";

type ChangesRoute = RouteOf<"laws" | "changes" | "sharing" | "sources">;
type Props = ScreenProps<ChangesRoute, Page<ChangeRow>>;

/** Codes of a pack as Fluent can choose by them. */
export const effectOf = (code: string) => code.replace(/\W/g, "_");

const MOST_DAYS = 365;

/** What is further away is not counted in days. */
export const soonIn = (days: number) => (days <= MOST_DAYS ? "yes" : "no");

function View(props: Props) {
  const { words, actions, route, data, overview } = props;
  const own = overview?.viewer === "self";
  return (
    <>
      <h1 tabIndex={-1}>
        {words.say("changes-title", { whose: own ? "own" : "other", person: personOf(props) })}
      </h1>
      {data.total === 0 ? (
        <>
          <p class="say">{words.say("changes-none")}</p>
          <p class="note">{words.say("changes-none-why")}</p>
        </>
      ) : (
        <section part="card">
          <h2 tabIndex={-1} data-at="shown">
            {words.say("changes-count", { count: data.total })}
          </h2>
          <ul class="cards">
            {data.rows.map((row) => (
              <Change key={`${row.on} ${row.kind}`} {...props} row={row} />
            ))}
          </ul>
          <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
        </section>
      )}
      <p class="note">{words.say("changes-rules")}</p>
    </>
  );
}

function Change(props: Props & { row: ChangeRow }) {
  const { words, actions, row, overview } = props;
  const { kind, on, days, age, effects, consents, recipients, told } = row;
  const own = overview?.viewer === "self";
  const person = personOf(props);
  return (
    <li class="consent">
      <h3>
        <Sentence words={words} id="changes-when" args={{ soon: soonIn(days), count: days, date: on }} />{" "}
        {words.say("changes-what", {
          kind: kind === "birthday" ? (own ? "you" : "birthday") : kind,
          person,
          age: age ?? 0,
          count: consents.length,
        })}
      </h3>
      {effects.length > 0 && (
        <ul class="bullets">
          {effects.map((effect) => (
            <li key={effect}>
              {own
                ? words.say("effect-own", { effect: effectOf(effect) })
                : words.say("effect", { effect: effectOf(effect), person })}
            </li>
          ))}
        </ul>
      )}
      {recipients.length > 0 && (
        <p>{words.say("changes-recipients", { kind, to: namesOf(words, recipients) })}</p>
      )}
      {consents.map((consent, index) => (
        <button
          key={consent}
          type="button"
          class="link go"
          onClick={() => actions.go({ screen: "consent", consent })}
        >
          {words.say("changes-open", { at: index + 1, count: consents.length })}
        </button>
      ))}
      {kind === "birthday" && (
        <p class="note">
          {words.say("changes-told", { whose: own ? "own" : "other", told: told ? "yes" : "no", person })}
        </p>
      )}
    </li>
  );
}

export const screen = defineScreen<ChangesRoute, Page<ChangeRow>>(
  (ask, { subject }, { offset }) => ask("changes.open", { subject, offset, limit: PAGE_ROWS }),
  View,
);
