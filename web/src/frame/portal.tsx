// SPDX-License-Identifier: MPL-2.0
// The whole page, as a function of state and sentences.
import type { Glossary } from "../i18n/glossary.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { Banner, Bar, Places } from "./bar.tsx";
import { Picker } from "../parts/picker.tsx";
import { screenOf, type ViewProps } from "../app/screen.ts";
import { Start } from "../screens/files/start.tsx";
import type { ScreenName } from "../app/state.ts";
import { Tools } from "./tools.tsx";
import { Waiting, waitingFor } from "./waiting.tsx";
import { Difficult, type Words } from "../parts/words.tsx";

interface PortalProps extends ViewProps {
  glossary: Glossary | null;
  /** Ids of the difficult words that stand on the screen. */
  terms: readonly string[];
  canSpeak: boolean;
  /** True where this is the whole page: then its content is the page's main landmark. */
  whole: boolean;
  exitUrl: string;
  onLocale(locale: Locale): void;
  onExit(): void;
  onSpeak(): void;
}

export function Portal(props: PortalProps) {
  const { words, model, state, locale, whole, exitUrl, onLocale, onExit } = props;
  const waiting = waitingFor(words, state.busy);
  const Main = whole ? "main" : "div";
  // The made-up locale looks like a right-to-left language, so it is called one.
  const language = locale === "xb" ? "ar" : locale;
  return (
    <div
      class={state.dragging ? "portal over" : "portal"}
      lang={language}
      dir={LOCALES[locale].dir}
      part="portal"
    >
      <Bar words={words} locale={locale} exitUrl={exitUrl} onLocale={onLocale} onExit={onExit} />
      <Banner words={words} state={state} model={model} />
      <Places words={words} state={state} model={model} />
      {state.offline && <p class="offline">{words.say("offline-text")}</p>}
      <Waiting words={words} busy={state.busy} onStop={() => model.stopImport()} />
      <Main class="main" part="main">
        <div class="content">
          <Content {...props} />
        </div>
        <Under {...props} />
      </Main>
      <p role="status" class="unseen">
        <span key={waiting ?? state.status.turn}>
          {waiting ?? state.status.sayings.map(({ key, args }) => words.say(key, args)).join(" ")}
        </span>
      </p>
    </div>
  );
}

/** What belongs to every screen but stands under it. */
function Under({ words, model, state, glossary, terms, canSpeak, onSpeak }: PortalProps) {
  const entries = terms.map((term) => glossary?.find(term) ?? null).filter((entry) => entry !== null);
  return (
    <>
      <Difficult words={words} entries={entries} open={state.term} onOpen={(term) => model.explain(term)} />
      <Tools words={words} model={model} canSpeak={canSpeak} onSpeak={onSpeak} />
      <p class="unsigned">{words.say("limits-research")}</p>
    </>
  );
}

/** Screens that have something to say where the files name no person. */
const WITHOUT_PERSON: readonly ScreenName[] = ["overview", "files", "about"];

/** There are files, and nobody in them: why, and what next. */
function Nobody({ words, model, state: { overview } }: PortalProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("nobody-title")}</h1>
      {overview?.answer && <p class="say">{words.sayText(overview.answer)}</p>}
      <p>{words.say("nobody-text")}</p>
      <div class="buttons">
        <Picker words={words} label="files-add" onFiles={(files) => model.importFiles(files)} />
      </div>
    </>
  );
}

/** The same sentence, whatever the reason: what is hidden is as if it did not exist. */
const Hidden = ({ words }: Words) => (
  <>
    <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
    <p class="say">{words.say("hidden-neutral")}</p>
  </>
);

function Content(props: PortalProps) {
  const { state, words, model } = props;
  const { route, data, overview, broken } = state;
  if (broken !== null) {
    return (
      <>
        <h1 tabIndex={-1}>{words.say("broken-title")}</h1>
        <p class="say">{words.say(broken)}</p>
        <button type="button" class="button" part="button" onClick={() => model.turn(route, "heading")}>
          {words.say("broken-again")}
        </button>
      </>
    );
  }
  if (state.viewers && !overview?.subject && route.screen !== "about") return <Hidden words={words} />;
  const screen = screenOf(route.screen);
  if (!screen) return <Start key="start" {...props} />;
  if (data === null && !WITHOUT_PERSON.includes(route.screen)) return <Nobody {...props} />;
  const { View } = screen;
  return <View key={route.screen} {...props} route={route} data={data} overview={overview} />;
}
