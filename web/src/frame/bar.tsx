// SPDX-License-Identifier: MPL-2.0
// Above all screens: the name, the language, the way out, whose information this is, and where else to look.
import type { OverviewView, Person } from "../engine/protocol.ts";
import { LOCALES, OFFERED, type Locale } from "../i18n/locales.ts";
import { DayFields, readDay } from "../parts/day.tsx";
import type { PortalModel } from "../app/model.ts";
import { panelOf } from "../app/screen.ts";
import type { Panel, Route, State } from "../app/state.ts";
import { Sentence, type Words } from "../parts/words.tsx";

interface BarProps extends Words {
  locale: Locale;
  /** Where the way out leads: an address that says nothing. */
  exitUrl: string;
  onLocale(locale: Locale): void;
  onExit(): void;
}

export function Bar({ words, locale, exitUrl, onLocale, onExit }: BarProps) {
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    onExit();
  };
  return (
    <header class="bar" part="bar">
      <span class="name">{words.say("page-name")}</span>
      <select
        aria-label={words.say("bar-language")}
        value={locale}
        onChange={(event) => onLocale(event.currentTarget.value as Locale)}
      >
        {OFFERED.map((code) => (
          <option value={code} lang={code}>
            {LOCALES[code].name}
          </option>
        ))}
      </select>
      {/* A link, so that there is a way out before any script has come; the script's leaves no trace. */}
      <a class="exit" part="exit" href={exitUrl} rel="noreferrer" onClick={onClick}>
        {words.say("bar-exit")}
      </a>
    </header>
  );
}

interface PartProps extends Words {
  state: State;
  model: PortalModel;
}

/** A button that opens something right below it. */
function Opener({ words, state, model, panel, label }: PartProps & { panel: Panel; label: string }) {
  return (
    <button
      type="button"
      class="opener"
      data-at={`panel-${panel}`}
      aria-expanded={state.panel === panel}
      onClick={() => model.togglePanel(panel)}
    >
      {words.say(label)}
    </button>
  );
}

/** Whose information is shown and of which day, with the ways to another person and another day. */
export function Banner(props: PartProps) {
  const { words, state, model } = props;
  const { overview, viewers, at, demo, panel } = state;
  if (!overview?.subject && !viewers) return null;
  const subjects = overview?.subjects ?? [];
  return (
    <div class="who" part="who">
      <p>
        {overview?.subject && <Whose words={words} subject={overview.subject} viewer={overview.viewer} />}
        {demo && (
          <>
            {" "}
            <span class="demo">{words.say("demo-banner")}</span>
          </>
        )}
      </p>
      {at !== null && (
        <p class="past">
          <Sentence words={words} id="day-shown" args={{ date: at }} />{" "}
          <button type="button" class="link" onClick={() => model.chooseDay(null)}>
            {words.say("day-today")}
          </button>
        </p>
      )}
      {state.clock !== null && (
        <p class="past">
          <Sentence words={words} id="clock-moved" args={{ date: state.clock }} />{" "}
          <button type="button" class="link" onClick={() => model.moveClock(null)}>
            {words.say("clock-reset")}
          </button>
        </p>
      )}
      <div class="openers">
        {subjects.length > 1 && <Opener {...props} panel="person" label="who-switch" />}
        {overview?.subject && <Opener {...props} panel="day" label="day-open" />}
        {viewers && <Opener {...props} panel="viewer" label="viewer-switch" />}
        {viewers && <Opener {...props} panel="clock" label="clock-open" />}
      </div>
      {panel === "person" && <Persons {...props} />}
      {panel === "day" && <Day {...props} />}
      {(panel === "viewer" || panel === "clock") && <Later {...props} panel={panel} />}
    </div>
  );
}

interface WhoseProps extends Words {
  subject: Person;
  viewer: OverviewView["viewer"];
}

/** Whose information it is, and what the viewer is to that person. */
function Whose({ words, subject, viewer }: WhoseProps) {
  if (viewer === "self") return <Sentence words={words} id="who-self" />;
  return (
    <>
      {subject.name === null ? (
        <Sentence words={words} id="who-unnamed" />
      ) : (
        <Sentence words={words} id="who-named" args={{ person: subject.name }} />
      )}
      {viewer && <> {words.say("who-role", { role: viewer })}</>}
    </>
  );
}

/** Panels that come with the other screens. */
function Later({ panel, ...props }: PartProps & { panel: "viewer" | "clock" }) {
  const Panel = panelOf(panel);
  return Panel && <Panel {...props} />;
}

function Persons({ words, state: { overview }, model }: PartProps) {
  return (
    <ul class="panel persons" aria-label={words.say("who-switch")}>
      {overview?.subjects.map(({ id, name, items }) => (
        <li key={id}>
          <button
            type="button"
            class="choice"
            aria-current={id === overview.subject?.id ? "true" : undefined}
            onClick={() => model.choosePerson(id)}
          >
            <strong>{name ?? words.say("who-no-name")}</strong>{" "}
            <span class="small">{words.say("who-items", { count: items })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const DAY_FAULTS: Readonly<Record<string, string>> = { day: "day-none", future: "day-future" };

function Day({ words, state: { at, dayFault }, model }: PartProps) {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const day = readDay(event.currentTarget as HTMLFormElement, "day");
    if (day) model.chooseDay(day);
    else model.refuseDay("day");
  };
  return (
    <form class="panel" onSubmit={onSubmit} noValidate>
      <DayFields
        words={words}
        title={words.say("day-title")}
        name="day"
        value={at ?? ""}
        fault={DAY_FAULTS[dayFault ?? ""] ?? null}
      />
      <button type="submit" class="button" part="button">
        {words.say("day-show")}
      </button>
    </form>
  );
}

type Place = { readonly label: string; readonly route: Route };

/** Only where it is known who looks on. */
const DECIDED: readonly Place[] = [
  { label: "nav-consents", route: { screen: "consents", offset: 0 } },
  { label: "nav-laws", route: { screen: "laws", offset: 0 } },
  { label: "nav-changes", route: { screen: "changes", offset: 0 } },
];
const PLACES: readonly Place[] = [
  { label: "nav-overview", route: { screen: "overview" } },
  { label: "nav-holders", route: { screen: "holders", offset: 0 } },
  { label: "nav-log", route: { screen: "log", offset: 0, wish: {} } },
  ...DECIDED,
  { label: "nav-sharing", route: { screen: "sharing", offset: 0 } },
  { label: "nav-coverage", route: { screen: "coverage" } },
  { label: "nav-sources", route: { screen: "sources", offset: 0 } },
  { label: "nav-files", route: { screen: "files" } },
  { label: "nav-about", route: { screen: "about" } },
];
/** Comes first for a child that looks on. */
const OWN: Place = { label: "nav-child", route: { screen: "child" } };
const BEFORE_IMPORT: readonly Place[] = [
  { label: "nav-start", route: { screen: "start" } },
  { label: "nav-about", route: { screen: "about" } },
];

function placesOf({ overview, young }: State): readonly Place[] {
  if (!overview) return BEFORE_IMPORT;
  if (overview.viewer === null) return PLACES.filter((place) => !DECIDED.includes(place));
  return young ? [OWN, ...PLACES] : PLACES;
}

/** The screens. On a phone they are behind one button. */
export function Places({ words, state, model }: PartProps) {
  const places = placesOf(state);
  const here = places.find(({ route }) => route.screen === state.route.screen);
  const open = state.panel === "menu";
  return (
    <nav class={open ? "places open" : "places"} aria-label={words.say("nav-title")} part="nav">
      <button
        type="button"
        class="menu"
        data-at="panel-menu"
        aria-expanded={open}
        onClick={() => model.togglePanel("menu")}
      >
        <span>{words.say("nav-menu")}</span>
        {here && <span class="here">{words.say(here.label)}</span>}
      </button>
      <ul>
        {places.map(({ label, route }) => (
          <li key={label}>
            <button
              type="button"
              class="place"
              aria-current={route.screen === state.route.screen ? "page" : undefined}
              onClick={() => model.go(route)}
            >
              {words.say(label)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
