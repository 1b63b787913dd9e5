// SPDX-License-Identifier: MPL-2.0
// What will change: birthdays, ends of consents, questions that nobody has answered, law to come. The young person is
// told first.
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { ChangeRow } from "../../engine/consent_protocol.ts";
import type { Page } from "../../engine/values.ts";
import { Link } from "../../parts/links.tsx";
import { namesOf } from "../../parts/lists.ts";
import { PAGE_ROWS, Pager } from "../../parts/pager.tsx";
import { Sentence } from "../../parts/words.tsx";
import { effectOf, personOf, soonIn } from "./wording.ts";

type ChangesRoute = RouteOf<"changes">;
type Props = ScreenProps<ChangesRoute, Page<ChangeRow>>;

function View(props: Props) {
  const { words, data, overview } = props;
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
        <Listed {...props} />
      )}
      <p class="note">{words.say("changes-rules")}</p>
    </>
  );
}

function Listed(props: Props) {
  const { words, actions, route, data } = props;
  return (
    <section part="card">
      <h2 tabIndex={-1} data-at="shown">
        {words.say("changes-count", { count: data.total })}
      </h2>
      <ul class="cards">
        {data.rows.map((row) => (
          <Change key={`${row.on} ${row.kind} ${row.law ?? ""}`} {...props} row={row} />
        ))}
      </ul>
      <Pager words={words} page={data} onTurn={(offset) => actions.turn({ ...route, offset }, "shown")} />
    </section>
  );
}

type RowProps = Props & { row: ChangeRow };

function Change(props: RowProps) {
  const { words, row, overview } = props;
  const { kind, recipients, told } = row;
  const whose = overview?.viewer === "self" ? "own" : "other";
  const person = personOf(props);
  return (
    <li class="consent change">
      <Title {...props} />
      <div>
        <Effects {...props} />
        {row.law && <p>{words.say("changes-law", { law: row.law })}</p>}
        {recipients.length > 0 && (
          <p>{words.say("changes-recipients", { kind, to: namesOf(words, recipients) })}</p>
        )}
        {kind === "birthday" && (
          <p class="note">{words.say("changes-told", { whose, told: told ? "yes" : "no", person })}</p>
        )}
        <Open {...props} />
      </div>
    </li>
  );
}

function Title(props: RowProps) {
  const { words, row, overview } = props;
  const { kind, on, days, age, consents } = row;
  const yours = kind === "birthday" && overview?.viewer === "self";
  const what = { kind: yours ? "you" : kind, person: personOf(props), age: age ?? 0, count: consents.length };
  return (
    <h3>
      <Sentence words={words} id="changes-when" args={{ soon: soonIn(days), count: days, date: on }} />{" "}
      {words.say("changes-what", what)}
    </h3>
  );
}

/** Lists what changes. */
function Effects(props: RowProps) {
  const { words, row, overview } = props;
  if (row.effects.length === 0) return null;
  const said = (effect: string) =>
    overview?.viewer === "self"
      ? words.say("effect-own", { effect: effectOf(effect) })
      : words.say("effect", { effect: effectOf(effect), person: personOf(props) });
  return (
    <ul class="bullets">
      {row.effects.map((effect) => (
        <li key={effect}>{said(effect)}</li>
      ))}
    </ul>
  );
}

/** Leads to the consents that are concerned. */
const Open = ({ words, actions, row: { consents } }: RowProps) => (
  <>
    {consents.map((consent, index) => (
      <Link
        key={consent}
        words={words}
        kind="go"
        label="changes-open"
        args={{ at: index + 1, count: consents.length }}
        onPress={() => actions.go({ screen: "consent", consent })}
      />
    ))}
  </>
);

export const screen = defineScreen<ChangesRoute, Page<ChangeRow>>(
  (ask, { subject }, { offset }) => ask("changes.open", { subject, offset, limit: PAGE_ROWS }),
  View,
);
