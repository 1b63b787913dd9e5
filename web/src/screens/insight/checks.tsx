// SPDX-License-Identifier: MPL-2.0
// What does not fit together and what is waited for: things somebody can ask about.
import type { CodesView, FindingsView, RequestsView } from "../../engine/protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { defineScreen, type ScreenProps } from "../../app/screen.ts";
import type { RouteOf } from "../../app/route.ts";
import { nameOf, Said } from "../../parts/words.tsx";

interface ChecksData {
  readonly findings: FindingsView;
  readonly requests: RequestsView;
  readonly codes: CodesView;
}

type ChecksRoute = RouteOf<"checks">;

/** What vendors said about themselves is nothing for a family. */
const forFamilies = ({ kind }: FindingsView["rows"][number]) => !kind.startsWith("claims");

function View({ words, actions, data: { findings, requests, codes } }: ScreenProps<ChecksRoute, ChecksData>) {
  const rows = findings.rows.filter(forFamilies);
  return (
    <>
      <button type="button" class="link back" onClick={() => actions.back()}>
        <span aria-hidden="true">← </span>
        {words.say("back")}
      </button>
      <h1 tabIndex={-1}>{words.say("checks-title")}</h1>
      <p class="say">{words.say("checks-lead")}</p>
      <div class="columns">
        <section part="card">
          <h2>{words.say("checks-differ")}</h2>
          {rows.length === 0 && <p>{words.say("checks-none")}</p>}
          <ul class="lines">
            {rows.map(({ text, systems, dates, actor }, index) => (
              <li key={index}>
                <Icon mark="wait" />
                <div>
                  <p>
                    <Said words={words} text={text} />
                  </p>
                  {dates.length > 0 && <Dates words={words} dates={dates} systems={systems} />}
                  {dates.length === 0 && systems.length > 0 && <p class="note">{systems.join(", ")}</p>}
                  {actor && (
                    <button
                      type="button"
                      class="link small"
                      onClick={() => actions.go({ screen: "actor", actor: actor.id })}
                    >
                      {words.say("line-actor", { who: nameOf(words, actor) })}
                    </button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
        <div>
          <section part="card">
            <h2>{words.say("checks-waiting")}</h2>
            {requests.total === 0 && <p>{words.say("checks-none-waiting")}</p>}
            <ul class="lines">
              {requests.rows.map(({ asker, asked, code, text, overdueDays }, index) => (
                <li key={index}>
                  <Icon mark={overdueDays > 0 ? "wait" : "held"} />
                  <div>
                    <p>
                      {words.say("request-who", {
                        from: nameOf(words, asker),
                        to: nameOf(words, asked),
                        what: code ?? words.say("request-unstated"),
                      })}{" "}
                      <Said words={words} text={text} />
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <section part="card">
            <h2>{words.say("codes-title")}</h2>
            <p>{words.say("codes-count", { count: codes.unmapped, total: codes.items })}</p>
          </section>
        </div>
      </div>
    </>
  );
}

/** Which dates there are, the rarest first: it is the likelier slip of the pen, which the page does not say. */
function Dates({
  words,
  dates,
  systems,
}: {
  words: ScreenProps<ChecksRoute, ChecksData>["words"];
  dates: readonly string[];
  systems: readonly string[];
}) {
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

export const screen = defineScreen<ChecksRoute, ChecksData>(async (ask, about) => {
  const [findings, requests, codes] = await Promise.all([
    ask("findings.open", { ...about, limit: 200 }),
    ask("requests.open", { ...about, limit: 50 }),
    ask("codes.open", { ...about, limit: 1 }),
  ]);
  return { findings, requests, codes };
}, View);
