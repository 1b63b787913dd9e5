// SPDX-License-Identifier: MPL-2.0
// The first screen (R4): what waits for the viewer; who holds, who has seen, what is allowed; then what can be asked
// about, what comes later, and which sources do not answer.
import type { Actions } from "../../app/actions.ts";
import { isAsking } from "../../app/viewer.ts";
import type { Route, RouteOf } from "../../app/route.ts";
import type { Screen, ScreenProps } from "../../app/screen.ts";
import type { AskCore } from "../../engine/ask.ts";
import type { LogRow, Need, NeedKind } from "../../engine/protocol.ts";
import type { About, Text } from "../../engine/values.ts";
import { Button } from "../../parts/buttons.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Link } from "../../parts/links.tsx";
import { PartOf } from "../../parts/pager.tsx";
import { Picker } from "../../parts/picker.tsx";
import { Notes, Said, Sentence, type Words } from "../../parts/words.tsx";
import { Answers, Go, type LogCounts, type PartProps } from "./answers.tsx";
import { FirstThings, findPending, NOTHING_PENDING, type Pending } from "./first_things.tsx";
import { Later } from "./next.tsx";
import { findAlike } from "./same_person.tsx";
import { Whose } from "./whose.tsx";

const FIRST_SILENT = 5;
/** Among so many lines without a reason a look or a disclosure is found. */
const ASKED_LINES = 20;

interface OverviewData {
  readonly counts: LogCounts;
  /** The newest look or disclosure without a reason. */
  readonly unexplained: LogRow | null;
  readonly pending: Pending;
  readonly consents: number;
  /** How often two persons of the files may be one. */
  readonly alike: number;
}

type OverviewRoute = RouteOf<"overview">;

function View(props: ScreenProps<OverviewRoute, OverviewData | null>) {
  const { words, state, actions, overview, data } = props;
  if (!overview) return null;
  if (isAsking(overview)) return <Whose {...props} overview={overview} />;
  const part = { words, actions, overview, young: state.young };
  return (
    <>
      <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
      {/* Of a past day nothing waits. */}
      {data && state.at === null && (
        <FirstThings {...part} pending={data.pending} unexplained={data.unexplained} />
      )}
      <Answers {...part} counts={data?.counts ?? null} consents={data?.consents ?? null} />
      <div class="pairs">
        <Needs {...part} alike={data?.alike ?? 0} />
        <Later words={words} next={overview.next} />
        <Freshness {...part} />
        <More {...part} demo={state.demo} />
      </div>
    </>
  );
}

/** Where each kind of need leads. */
const NEED_ROUTES: Record<Exclude<NeedKind, "unexplained">, Route> = {
  overdue: { screen: "checks" },
  birth_dates: { screen: "checks" },
  coordinator: { screen: "checks" },
  contact: { screen: "checks" },
  source: { screen: "sources", offset: 0 },
};

/** Lists what can be asked about; what has no reason stands with what waits. */
function Needs({ words, actions, overview: { needs, needsTotal }, alike }: PartProps & { alike: number }) {
  const others = needs.filter(({ kind }) => kind !== "unexplained");
  if (others.length + alike === 0) return null;
  return (
    <section class="needs" part="card">
      <h2>{words.say("needs-title")}</h2>
      <ul class="lines">
        {alike > 0 && <AlikeRow words={words} actions={actions} count={alike} />}
        {others.map((need, index) => (
          <NeedRow key={index} words={words} actions={actions} need={need} />
        ))}
      </ul>
      {needsTotal > needs.length && (
        <Go words={words} actions={actions} label="needs-all" route={{ screen: "checks" }} />
      )}
    </section>
  );
}

/** Asks whether two persons of the files are one. */
const AlikeRow = ({ words, actions, count }: Words & { actions: Actions; count: number }) => (
  <li class="alike">
    <Icon mark="wait" />
    <div>
      <p>
        <Sentence words={words} id="same-need" args={{ count }} />
      </p>
      <Link
        words={words}
        kind="small"
        label="same-see"
        at="same-see"
        onPress={() => actions.go({ screen: "checks" }, "same")}
      />
    </div>
  </li>
);

function NeedRow({ words, actions, need }: Words & { actions: Actions; need: Need }) {
  const { text, kind } = need;
  if (kind === "unexplained") return null;
  return (
    <li>
      <Icon mark="wait" />
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

/** Gives how old the sources are. Where no source is silent or old there are no others beside them. */
const aged = (notes: readonly Text[]): Text[] =>
  notes.map((note) =>
    notes.length === 1 && note.key === "overview.complete" ? { ...note, key: "freshness-all" } : note,
  );

function Freshness({ words, actions, overview: { freshness } }: PartProps) {
  if (freshness.notes.length === 0) return null;
  return (
    <section class="freshness" part="card">
      <h2>{words.say("freshness-title")}</h2>
      <Notes words={words} notes={aged(freshness.notes)} />
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

async function countLog(ask: AskCore, about: About): Promise<Pick<OverviewData, "counts" | "unexplained">> {
  const [news, none] = await Promise.all([
    // Of a past day there is nothing since the last visit.
    about.at === undefined ? ask("access_log.open", { ...about, new: 1, limit: 1 }) : null,
    ask("access_log.open", { ...about, basis: "none", limit: ASKED_LINES }),
  ]);
  return {
    counts: { fresh: news?.total ?? null, unexplained: none.total },
    unexplained: none.rows.find(({ kind }) => kind === "look" || kind === "disclosure") ?? null,
  };
}

export const screen: Screen = {
  async load(ask, about, _, overview) {
    if (!about) return null;
    const [log, pending, consents, alike] = await Promise.all([
      countLog(ask, about),
      // Where nobody knows who looks on, nothing waits for them.
      overview?.viewer ? findPending(ask, about) : NOTHING_PENDING,
      ask("items.open", { ...about, type: "consent", limit: 1 }),
      // Of a past day nothing is asked.
      about.at === undefined && overview ? findAlike(ask, overview) : [],
    ]);
    return {
      ...log,
      pending,
      consents: consents.total,
      alike: alike.filter(({ state }) => state === "open").length,
    } satisfies OverviewData;
  },
  View: View as unknown as Screen["View"],
  withoutPerson: true,
};
