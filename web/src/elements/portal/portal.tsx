// SPDX-License-Identifier: MPL-2.0
// The whole screen, as a function of state and sentences.
import type { Locale } from "../../i18n/locales.ts";
import { Banner, Bar } from "./bar.tsx";
import { Holders } from "./holders.tsx";
import { listFile } from "./list_file.ts";
import type { PortalModel } from "./model.ts";
import { Overview } from "./overview.tsx";
import { Start } from "./start.tsx";
import type { Ask } from "./state.ts";
import { Waiting, waitingFor } from "./waiting.tsx";
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
      <Waiting words={words} busy={state.busy} onStop={() => model.stopImport()} />
      <Main class="main" part="main">
        <Screen words={words} model={model} locale={locale} />
      </Main>
      <p role="status" class="unseen">
        <span key={waiting ?? state.status.turn}>
          {waiting ?? state.status.sayings.map(({ key, args }) => words.say(key, args)).join(" ")}
        </span>
      </p>
    </div>
  );
}

function Screen({ words, model, locale }: Pick<PortalProps, "words" | "model" | "locale">) {
  const { screen, overview, holders, files, ask } = model.state;
  const onFiles = (chosen: File[]) => model.importFiles(chosen);
  const saving = { asked: ask, onAsk: (wish: Ask) => model.ask(wish), onNo: () => model.stopAsking() };
  if (screen === "holders" && overview?.subject) {
    return (
      <Holders
        key="holders"
        words={words}
        subject={overview.subject}
        holders={holders}
        onBack={() => model.showOverview()}
        onMore={() => model.showMoreHolders()}
        saving={{
          ...saving,
          onYes: () => model.saveList(words.say("list-file"), (rows) => listFile(words, locale, rows)),
        }}
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
      copying={{ ...saving, onCopy: (source) => model.saveCopy(source, words.say("copy-file")) }}
      onHolders={() => model.showHolders()}
      onFiles={onFiles}
      onClear={() => model.clear()}
    />
  );
}
