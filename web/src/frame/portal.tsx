// SPDX-License-Identifier: MPL-2.0
// The whole page, as a function of state and sentences.
import type { FrameActions } from "../app/actions.ts";
import type { Registry } from "../app/registry.ts";
import type { ViewProps } from "../app/screen.ts";
import { LOCALES, type Locale } from "../i18n/locales.ts";
import { Button } from "../parts/buttons.tsx";
import { Picker } from "../parts/picker.tsx";
import type { Words } from "../parts/words.tsx";
import { Start } from "../screens/files/start.tsx";
import { Banner } from "./banner.tsx";
import { Bar } from "./bar.tsx";
import { Difficult } from "./difficult.tsx";
import { Deciding, Elsewhere } from "./elsewhere.tsx";
import { Question } from "./losing.tsx";
import { Navigation } from "./navigation.tsx";
import { Tools } from "./tools.tsx";
import { Waiting, waitingFor } from "./waiting.tsx";

export interface PortalProps extends ViewProps {
  actions: FrameActions;
  registry: Registry;
  /** Ids of the difficult words that stand on the screen. */
  terms: readonly string[];
  canSpeak: boolean;
  /** True where this is the whole page, which is Indsigt's own. */
  whole: boolean;
  /** Of the whole page with banner and main; in a page of somebody else one region with a name, or none. */
  landmarks: "page" | "region" | "none";
  exitUrl: string;
  /** The address of Indsigt's own page, where something can be decided; null where none is known. */
  pageUrl: string | null;
  onLocale(locale: Locale): void;
  onExit(): void;
  /** Leaves the page backwards, to the one before. */
  onOut(): void;
  onSpeak(): void;
}

export function Portal(props: PortalProps) {
  const { words, actions, state, locale, whole, landmarks } = props;
  const Main = landmarks === "page" ? "main" : "div";
  // The made-up locale looks like a right-to-left language, so it is called one.
  const language = locale === "xb" ? "ar" : locale;
  return (
    <div
      class={state.dragging ? "portal over" : "portal"}
      lang={language}
      dir={LOCALES[locale].dir}
      part="portal"
      {...(landmarks === "region" && { role: "region", "aria-label": words.say("page-name") })}
    >
      <Skip words={words} />
      <Above {...props} />
      {state.offline && <p class="offline">{words.say("offline-text")}</p>}
      <Waiting words={words} busy={state.busy} onStop={() => actions.stopImport()} />
      {state.losing && <Question words={words} losing={state.losing} actions={actions} onOut={props.onOut} />}
      <Main class="main" part="main">
        <div class="content">
          {state.route.screen !== "decide" || whole ? <Deciding {...props} /> : null}
          <Content {...props} />
        </div>
        <Under {...props} />
      </Main>
      <Status {...props} />
    </div>
  );
}

/** Leads past what stands above every screen; seen only while it has the focus. */
function Skip({ words }: Words) {
  const onClick = ({ currentTarget }: { currentTarget: HTMLElement }) =>
    (currentTarget.getRootNode() as ShadowRoot).querySelector<HTMLElement>("h1")?.focus();
  return (
    <button type="button" class="button skip" onClick={onClick}>
      {words.say("skip-content")}
    </button>
  );
}

/** Draws what stands above every screen. */
function Above(props: PortalProps) {
  const { words, state, actions, registry, landmarks } = props;
  return (
    <>
      <Bar {...props} />
      <Banner words={words} state={state} actions={actions} registry={registry} />
      <Navigation
        words={words}
        state={state}
        actions={actions}
        sections={registry.sectionsIn(state)}
        isLandmark={landmarks !== "none"}
      />
    </>
  );
}

/** Draws what belongs to every screen but stands under it. */
function Under({ words, state, glossary, terms, canSpeak, onSpeak }: PortalProps) {
  const entries = terms.map((term) => glossary?.find(term) ?? null).filter((entry) => entry !== null);
  return (
    <>
      <Difficult words={words} entries={entries} />
      <Tools words={words} speaking={state.speaking} canSpeak={canSpeak} onSpeak={onSpeak} />
      {/* The same for everybody on every screen: it never follows from what is hidden (P2). */}
      {state.overview && <p class="unsigned">{words.say("limits-more")}</p>}
      <p class="unsigned">{words.say("limits-research")}</p>
    </>
  );
}

/** Draws the live region: what assistive software says by itself. */
function Status({ words, state: { busy, status } }: PortalProps) {
  const waiting = waitingFor(words, busy);
  const said = () => status.sayings.map(({ key, args }) => words.say(key, args)).join(" ");
  return (
    <p role="status" class="unseen">
      <span key={waiting ?? status.turn}>{waiting ?? said()}</span>
    </p>
  );
}

/** Says that there are files and nobody in them: why, and what next. */
function Nobody({ words, actions, state: { overview } }: PortalProps) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("nobody-title")}</h1>
      {overview?.answer && <p class="say">{words.sayText(overview.answer)}</p>}
      <p>{words.say("nobody-text")}</p>
      <div class="buttons">
        <Picker words={words} label="files-add" onFiles={(files) => actions.importFiles(files)} />
      </div>
    </>
  );
}

/** Says the same sentence, whatever the reason: what is hidden is as if it did not exist. */
const Hidden = ({ words }: Words) => (
  <>
    <h1 tabIndex={-1}>{words.say("overview-title")}</h1>
    <p class="say">{words.say("hidden-neutral")}</p>
  </>
);

/** Says why a screen cannot be shown, and tries again. */
function Broken({ words, actions, state: { route }, why }: PortalProps & { why: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{words.say("broken-title")}</h1>
      <p class="say">{words.say(why)}</p>
      <Button words={words} label="broken-again" onPress={() => actions.turn(route, "heading")} />
    </>
  );
}

function Content(props: PortalProps) {
  const { state, words, registry, whole } = props;
  const { route, data, overview, broken } = state;
  if (broken !== null) return <Broken {...props} why={broken} />;
  if (route.screen === "decide" && !whole) return <Elsewhere {...props} />;
  if (state.viewers && !overview?.subject && route.screen !== "about") return <Hidden words={words} />;
  const screen = registry.screenOf(route.screen);
  if (!screen) return <Start key="start" {...props} />;
  if (data === null && !screen.withoutPerson) return <Nobody {...props} />;
  const { View } = screen;
  return <View key={route.screen} {...props} route={route} data={data} overview={overview} />;
}
