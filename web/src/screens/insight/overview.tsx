// SPDX-License-Identifier: MPL-2.0
// The first screen (R4): who holds, who has seen, what is allowed; then what needs somebody, what comes next,
// and which sources do not answer.
import type { LogRow, NeedKind, OverviewView } from "../../engine/protocol.ts";
import { Icon } from "../../parts/icon.tsx";
import { Line } from "./line.tsx";
import type { State } from "../../app/state.ts";
import type { Actions } from "../../app/actions.ts";
import { Picker } from "../../parts/picker.tsx";
import type { Screen, ScreenProps } from "../../app/screen.ts";
import type { Route, RouteOf } from "../../app/route.ts";
import { nameOf, Notes, Said, type Words } from "../../parts/words.tsx";

const FIRST_LINES = 3;
const ASKED_LINES = 20;

interface OverviewData {
  readonly lines: readonly LogRow[];
  readonly consents: number;
}

type OverviewRoute = RouteOf<"overview">;

interface Part extends Words {
  state: State;
  actions: Actions;
  overview: OverviewView;
}

function View({ words, state, actions, overview, data }: ScreenProps<OverviewRoute, OverviewData | null>) {
  if (!overview) return null;
  const part = { words, state, actions, overview };
  return (
    <>
      <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
      <div class="columns">
        <div>
          <Who {...part} />
          <Seen {...part} lines={data?.lines ?? []} />
          {data && <Allowed {...part} consents={data.consents} />}
        </div>
        <div>
          <Needs {...part} />
          <Next {...part} />
          <Freshness {...part} />
          <More {...part} />
        </div>
      </div>
    </>
  );
}

interface GoProps extends Words {
  actions: Actions;
  label: string;
  route: Route;
}

const Go = ({ words, actions, label, route }: GoProps) => (
  <button type="button" class="link go" data-at={label} onClick={() => actions.go(route)}>
    {words.say(label)}
  </button>
);

function Who({ words, actions, overview: { answer, holders, notes, newItems } }: Part) {
  const more = notes.filter(
    ({ key }) => !IN_ANSWER.includes(key) && !key.startsWith("overview.newest") && key !== LOG_WITHOUT_PERSON,
  );
  return (
    <section class="answer" part="card">
      <h2>{words.say("answer-title")}</h2>
      {answer && (
        <p class="say">
          <Said words={words} text={answer} />
          {SYSTEMS(notes).map((text) => (
            <>
              {" "}
              <Said words={words} text={text} />
            </>
          ))}
        </p>
      )}
      <Notes words={words} notes={notes.filter((note) => note.key.startsWith("overview.newest"))} />
      {newItems > 0 && <p class="note">{words.say("answer-new", { count: newItems })}</p>}
      {holders > 0 && (
        <Go words={words} actions={actions} label="answer-open" route={{ screen: "holders", offset: 0 }} />
      )}
      {more.length > 0 && (
        <details>
          <summary>{words.say("answer-more")}</summary>
          <Notes words={words} notes={more} />
        </details>
      )}
    </section>
  );
}

/** What belongs into the answer itself, not under it. */
const IN_ANSWER = ["overview.systems", "overview.systems_held"];
const SYSTEMS = (notes: OverviewView["notes"]) => notes.filter((note) => IN_ANSWER.includes(note.key));

/** Lines that are in nobody's log must not be missed. */
const LOG_WITHOUT_PERSON = "overview.log_no_subject";

function Seen({ words, actions, overview: { seen, notes }, lines }: Part & { lines: readonly LogRow[] }) {
  const without = notes.filter(({ key }) => key === LOG_WITHOUT_PERSON);
  if (!seen.answer && without.length === 0) return null;
  return (
    <section class="seen" part="card">
      <h2>{words.say("seen-title")}</h2>
      {seen.answer && (
        <p class="say">
          <Said words={words} text={seen.answer} />
          {seen.reasons && (
            <>
              {" "}
              <Said words={words} text={seen.reasons} />
            </>
          )}
        </p>
      )}
      <Notes words={words} notes={without} />
      <ul class="lines log">
        {lines.map((row, index) => (
          <Line key={index} words={words} row={row} actions={actions} />
        ))}
      </ul>
      {lines.length > 0 && (
        <Go
          words={words}
          actions={actions}
          label="seen-open"
          route={{ screen: "log", offset: 0, wish: {} }}
        />
      )}
    </section>
  );
}

/** What is allowed now, and what waits for an answer. Where that cannot be told, only what the records say. */
function Allowed({ words, actions, overview: { allowed }, consents }: Part & { consents: number }) {
  return (
    <section class="allowed" part="card">
      <h2>{words.say("allowed-title")}</h2>
      {allowed ? (
        <>
          <p class="say">
            <Said words={words} text={allowed.answer} />{" "}
            {allowed.waiting && <Said words={words} text={allowed.waiting} />}
          </p>
          {allowed.mine > 0 && (
            <button
              type="button"
              class="button"
              part="button"
              onClick={() => actions.go({ screen: "decide", act: "sign" })}
            >
              {words.say("allowed-mine", { count: allowed.mine })}
            </button>
          )}
          <Go words={words} actions={actions} label="allowed-see" route={{ screen: "consents", offset: 0 }} />
        </>
      ) : (
        <>
          <p class="say">{words.say("allowed-count", { count: consents })}</p>
          <p class="note">{words.say("allowed-limit")}</p>
          {consents > 0 && (
            <Go
              words={words}
              actions={actions}
              label="allowed-open"
              route={{ screen: "items", offset: 0, type: "consent" }}
            />
          )}
        </>
      )}
    </section>
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

function Needs({ words, actions, overview: { needs, needsTotal } }: Part) {
  if (needs.length === 0) return null;
  return (
    <section class="needs" part="card">
      <h2>{words.say("needs-title")}</h2>
      <ul class="lines">
        {needs.map(({ text, kind }, index) => (
          <li key={index}>
            <Icon mark={kind === "unexplained" ? "none" : "wait"} />
            <div>
              <p>
                <Said words={words} text={text} />
              </p>
              <button
                type="button"
                class="link small"
                aria-label={`${words.say("needs-open")}: ${words.sayText(text)}`}
                onClick={() => actions.go(NEED_ROUTES[kind])}
              >
                {words.say("needs-open")}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {needsTotal > needs.length && (
        <Go words={words} actions={actions} label="needs-all" route={{ screen: "checks" }} />
      )}
    </section>
  );
}

function Next({ words, overview: { next } }: Part) {
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

function Freshness({ words, actions, overview: { freshness } }: Part) {
  if (freshness.notes.length === 0) return null;
  return (
    <section class="freshness" part="card">
      <h2>{words.say("freshness-title")}</h2>
      <Notes words={words} notes={freshness.notes} />
      {freshness.notAnswering.length > 0 && (
        <ul class="names">
          {freshness.notAnswering.slice(0, 5).map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      <Go words={words} actions={actions} label="freshness-open" route={{ screen: "sources", offset: 0 }} />
    </section>
  );
}

function More({ words, state, actions }: Part) {
  const label = state.demo ? "files-own" : "files-add";
  return (
    <section class="more" part="card">
      <h2>{words.say("more-title")}</h2>
      <p class="note">{words.say("files-memory")}</p>
      <div class="buttons">
        <Picker words={words} label={label} onFiles={(files) => actions.importFiles(files)} />
        <button
          type="button"
          class="button quiet"
          part="button"
          onClick={() => actions.go({ screen: "files" })}
        >
          {words.say("files-open")}
        </button>
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
      ask("log.open", { ...about, ...(!about.at && { new: 1 }), order: "unexplained", limit: ASKED_LINES }),
      ask("items.open", { ...about, type: "consent", limit: 1 }),
    ]);
    // The answer counts looks and disclosures.
    const lines = log.rows.filter(({ kind }) => kind === "look" || kind === "disclosure");
    return { lines: lines.slice(0, FIRST_LINES), consents: consents.total } satisfies OverviewData;
  },
  View: View as unknown as Screen["View"],
  withoutPerson: true,
};
