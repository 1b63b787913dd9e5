// SPDX-License-Identifier: MPL-2.0
// The first screen (R4): who holds, who has seen, what is allowed; then what needs somebody, what comes next,
// and which sources do not answer.
import type { Actions } from "../../app/actions.ts";
import type { Route, RouteOf } from "../../app/route.ts";
import type { Screen, ScreenProps } from "../../app/screen.ts";
import type { LogRow, Need, NeedKind } from "../../engine/protocol.ts";
import { Button } from "../../parts/buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { PartOf } from "../../parts/pager.tsx";
import { Picker } from "../../parts/picker.tsx";
import { nameOf, Notes, Said, type Words } from "../../parts/words.tsx";
import { Allowed, Go, type PartProps, Seen, Who } from "./answers.tsx";

const FIRST_LINES = 3;
const ASKED_LINES = 20;
const FIRST_SILENT = 5;

interface OverviewData {
  readonly lines: readonly LogRow[];
  readonly consents: number;
}

type OverviewRoute = RouteOf<"overview">;

function View({ words, state, actions, overview, data }: ScreenProps<OverviewRoute, OverviewData | null>) {
  if (!overview) return null;
  const part = { words, actions, overview };
  return (
    <>
      <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
      <div class="columns">
        <div>
          <Who {...part} />
          <Seen {...part} lines={data?.lines ?? []} young={state.young} />
          {data && <Allowed {...part} consents={data.consents} />}
        </div>
        <div>
          <Needs {...part} />
          <Next {...part} />
          <Freshness {...part} />
          <More {...part} demo={state.demo} />
        </div>
      </div>
    </>
  );
}

/** Where each kind of need leads. */
const NEED_ROUTES: Record<NeedKind, Route> = {
  unexplained: { screen: "log", offset: 0, wish: { basis: "none" } },
  overdue: { screen: "checks" },
  birth_dates: { screen: "checks" },
  coordinator: { screen: "checks" },
  contact: { screen: "checks" },
  source: { screen: "sources", offset: 0 },
};

function Needs({ words, actions, overview: { needs, needsTotal } }: PartProps) {
  if (needs.length === 0) return null;
  return (
    <section class="needs" part="card">
      <h2>{words.say("needs-title")}</h2>
      <ul class="lines">
        {needs.map((need, index) => (
          <NeedRow key={index} words={words} actions={actions} need={need} />
        ))}
      </ul>
      {needsTotal > needs.length && (
        <Go words={words} actions={actions} label="needs-all" route={{ screen: "checks" }} />
      )}
    </section>
  );
}

function NeedRow({ words, actions, need }: Words & { actions: Actions; need: Need }) {
  const { text, kind } = need;
  return (
    <li>
      <Icon mark={kind === "unexplained" ? "none" : "wait"} />
      <div>
        <p>
          <Said words={words} text={text} />
        </p>
        <Link
          words={words}
          kind="small"
          label="needs-open"
          name={`${words.say("needs-open")}: ${words.sayText(text)}`}
          onPress={() => actions.go(NEED_ROUTES[kind])}
        />
      </div>
    </li>
  );
}

function Next({ words, overview: { next } }: PartProps) {
  if (next.length === 0) return null;
  return (
    <section class="next" part="card">
      <h2>{words.say("next-title")}</h2>
      <ul class="lines">
        {next.map(({ name, date, holder }, index) => (
          <li key={index}>
            <span class="icon day" aria-hidden="true">
              {Number(date.slice(8, 10)) || "•"}
            </span>
            <div>
              <p>
                <strong>{words.say("next-day", { date })}</strong>: <Said words={words} text={name} />
              </p>
              {holder && <p class="note">{nameOf(words, holder)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Freshness({ words, actions, overview: { freshness } }: PartProps) {
  if (freshness.notes.length === 0) return null;
  return (
    <section class="freshness" part="card">
      <h2>{words.say("freshness-title")}</h2>
      <Notes words={words} notes={freshness.notes} />
      {freshness.notAnswering.length > 0 && (
        <ul class="names">
          {freshness.notAnswering.slice(0, FIRST_SILENT).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <PartOf
        words={words}
        shown={Math.min(freshness.notAnswering.length, FIRST_SILENT)}
        total={freshness.notAnswering.length}
      />
      <Go words={words} actions={actions} label="freshness-open" route={{ screen: "sources", offset: 0 }} />
    </section>
  );
}

function More({ words, actions, demo }: PartProps & { demo: boolean }) {
  const label = demo ? "files-own" : "files-add";
  return (
    <section class="more" part="card">
      <h2>{words.say("more-title")}</h2>
      <p class="note">{words.say("files-memory")}</p>
      <div class="buttons">
        <Picker words={words} label={label} onFiles={(files) => actions.importFiles(files)} />
        <Button
          words={words}
          kind="quiet"
          label="files-open"
          onPress={() => actions.go({ screen: "files" })}
        />
      </div>
      <p class="note">{words.say("limits-only")}</p>
      <Go words={words} actions={actions} label="limits-open" route={{ screen: "about" }} />
    </section>
  );
}

export const screen: Screen = {
  async load(ask, about) {
    if (!about) return null;
    const [log, consents] = await Promise.all([
      // Of a past day there is nothing since the last visit.
      ask("access_log.open", {
        ...about,
        ...(!about.at && { new: 1 }),
        order: "unexplained",
        limit: ASKED_LINES,
      }),
      ask("items.open", { ...about, type: "consent", limit: 1 }),
    ]);
    // The answer counts looks and disclosures.
    const lines = log.rows.filter(({ kind }) => kind === "look" || kind === "disclosure");
    return { lines: lines.slice(0, FIRST_LINES), consents: consents.total } satisfies OverviewData;
  },
  View: View as unknown as Screen["View"],
  withoutPerson: true,
};
