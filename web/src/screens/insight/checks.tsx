// SPDX-License-Identifier: MPL-2.0
// What does not fit together, who may be one and what is waited for: things somebody can ask about.
import type { Actions } from "../../app/actions.ts";
import type { RouteOf } from "../../app/route.ts";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { AlikeRow, CodesView, FindingsView, RequestsView } from "../../engine/protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { nameOf, Said, type Words } from "../../parts/words.tsx";
import { findAlike, SamePerson } from "./same_person.tsx";

interface ChecksData {
  readonly alike: readonly AlikeRow[];
  readonly findings: FindingsView;
  readonly requests: RequestsView;
  readonly codes: CodesView;
}

type ChecksRoute = RouteOf<"checks">;

type Props = ScreenProps<ChecksRoute, ChecksData>;
type Finding = FindingsView["rows"][number];

/** Whether a finding is for a family: what vendors said about themselves is not. */
const forFamilies = ({ kind }: Finding) => !kind.startsWith("claims");

function View(props: Props) {
  const { words, data, overview } = props;
  const { codes } = data;
  return (
    <>
      <h1 tabIndex={-1}>{words.say("checks-title")}</h1>
      <p class="say">{words.say("checks-lead")}</p>
      <SamePerson
        words={words}
        actions={props.actions}
        shown={overview?.subject?.id ?? ""}
        alike={data.alike}
      />
      <div class="columns">
        <Differing {...props} />
        <div>
          <Awaited {...props} />
          <section part="card">
            <h2>{words.say("codes-title")}</h2>
            <p>{words.say("codes-count", { count: codes.unmapped, total: codes.items })}</p>
          </section>
        </div>
      </div>
    </>
  );
}

/** Lists what does not fit together. */
function Differing({ words, actions, data: { findings } }: Props) {
  const rows = findings.rows.filter(forFamilies);
  return (
    <section part="card">
      <h2>{words.say("checks-differ")}</h2>
      {rows.length === 0 && <p>{words.say("checks-none")}</p>}
      <ul class="lines">
        {rows.map((row, index) => (
          <Difference key={index} words={words} actions={actions} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Difference({ words, actions, row }: Words & { actions: Actions; row: Finding }) {
  const { text, systems, dates, actor } = row;
  return (
    <li>
      <Icon mark="wait" />
      <div>
        <p>
          <Said words={words} text={text} />
        </p>
        {dates.length > 0 && <Dates words={words} dates={dates} systems={systems} />}
        {dates.length === 0 && systems.length > 0 && <p class="note">{systems.join(", ")}</p>}
        {actor && (
          <Link
            words={words}
            kind="small"
            label="line-actor"
            args={{ who: nameOf(words, actor) }}
            onPress={() => actions.go({ screen: "actor", actor: actor.id })}
          />
        )}
      </div>
    </li>
  );
}

/** Lists what somebody asked for and is not known to have come. */
function Awaited({ words, data: { requests } }: Props) {
  return (
    <section part="card">
      <h2>{words.say("checks-waiting")}</h2>
      {requests.total === 0 && <p>{words.say("checks-none-waiting")}</p>}
      <ul class="lines">
        {requests.rows.map((row, index) => (
          <Request key={index} words={words} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Request({ words, row }: Words & { row: RequestsView["rows"][number] }) {
  const { asker, asked, code, text, overdueDays } = row;
  const from = nameOf(words, asker);
  const what = code ?? words.say("request-unstated");
  return (
    <li>
      <Icon mark={overdueDays > 0 ? "wait" : "held"} />
      <div>
        <p>
          {words.say("request-who", { from, to: nameOf(words, asked), what })}{" "}
          <Said words={words} text={text} />
        </p>
      </div>
    </li>
  );
}

interface DatesProps extends Words {
  dates: readonly string[];
  systems: readonly string[];
}

/** Lists which dates there are, the rarest first: it is the likelier slip of the pen, which the page does not say. */
function Dates({ words, dates, systems }: DatesProps) {
  const byDate = new Map<string, string[]>();
  dates.forEach((date, index) => {
    byDate.set(date, [...(byDate.get(date) ?? []), systems[index] ?? ""]);
  });
  return (
    <ul class="names">
      {[...byDate].map(([date, names]) => (
        <li key={date}>
          {words.say("checks-date", { date, count: names.length })}
          {names.length <= 3 && `: ${names.join(", ")}`}
        </li>
      ))}
    </ul>
  );
}

export const screen = defineScreen<ChecksRoute, ChecksData>(async (ask, about, _, overview) => {
  const [alike, findings, requests, codes] = await Promise.all([
    overview ? findAlike(ask, overview) : [],
    ask("findings.open", { ...about, limit: 200 }),
    ask("requests.open", { ...about, limit: 50 }),
    ask("codes.open", { ...about, limit: 1 }),
  ]);
  return { alike, findings, requests, codes };
}, View);
