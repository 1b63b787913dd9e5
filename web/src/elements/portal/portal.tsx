// SPDX-License-Identifier: MPL-2.0
// The whole screen, as a function of state and sentences.
import type { Locale } from "../../i18n/locales.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { Banner, Bar } from "./bar.tsx";
import { Holders } from "./holders.tsx";
import type { PortalModel } from "./model.ts";
import { Overview } from "./overview.tsx";
import { Start } from "./start.tsx";
import type { State } from "./state.ts";
import type { Words } from "./words.tsx";

interface PortalProps extends Words {
  model: PortalModel;
  locale: Locale;
  /** True where this is the whole page: then its content is the page's main landmark. */
  whole: boolean;
  onLocale(locale: Locale): void;
  onExit(): void;
}

export function Portal({ words, model, locale, whole, onLocale, onExit }: PortalProps) {
  const { state } = model;
  const { overview, dragging } = state;
  const waiting = waitingFor(words, state.busy);
  const Main = whole ? "main" : "div";
  return (
    <div class={dragging ? "portal over" : "portal"} lang={locale} part="portal">
      <Bar words={words} locale={locale} onLocale={onLocale} onExit={onExit} />
      {overview && <Banner words={words} overview={overview} onSubject={(id) => model.chooseSubject(id)} />}
      <div class="waiting">{waiting && <p>{waiting}</p>}</div>
      <Main class="main" part="main">
        <Screen words={words} model={model} />
      </Main>
      <p role="status" class="unseen">
        <span key={waiting ?? state.status.turn}>
          {waiting ?? state.status.sayings.map(({ key, args }) => words.say(key, args)).join(" ")}
        </span>
      </p>
    </div>
  );
}

function Screen({ words, model }: Words & { model: PortalModel }) {
  const { screen, overview, holders, files } = model.state;
  const onFiles = (chosen: File[]) => model.importFiles(chosen);
  if (screen === "holders" && overview?.subject) {
    return (
      <Holders
        key="holders"
        words={words}
        subject={overview.subject}
        holders={holders}
        onBack={() => model.showOverview()}
        onMore={() => model.showMoreHolders()}
      />
    );
  }
  if (screen === "start" || !overview) {
    return <Start key="start" words={words} state={model.state} onFiles={onFiles} />;
  }
  return (
    <Overview
      key="overview"
      words={words}
      overview={overview}
      files={files}
      onHolders={() => model.showHolders()}
      onFiles={onFiles}
      onClear={() => model.clear()}
    />
  );
}

/** Said only when it takes more than a moment. */
function waitingFor(words: Sentences, busy: State["busy"]): string | null {
  if (!busy?.slow) return null;
  return busy.file === null ? words.say("waiting") : words.say("waiting-file", { file: busy.file });
}
