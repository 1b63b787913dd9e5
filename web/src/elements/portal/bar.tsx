// SPDX-License-Identifier: MPL-2.0
// Above all screens: the name, the language, the way out, and whose information this is.
import type { OverviewView } from "../../engine/protocol.ts";
import { LOCALES, type Locale } from "../../i18n/locales.ts";
import { Sentence, type Words } from "./words.tsx";

interface BarProps extends Words {
  locale: Locale;
  onLocale(locale: Locale): void;
  onExit(): void;
}

export function Bar({ words, locale, onLocale, onExit }: BarProps) {
  return (
    <header class="bar" part="bar">
      <span class="name">{words.say("page-name")}</span>
      <select
        aria-label={words.say("bar-language")}
        value={locale}
        onChange={(event) => onLocale(event.currentTarget.value as Locale)}
      >
        {Object.entries(LOCALES).map(([code, { name }]) => (
          <option value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" class="exit" part="exit" onClick={onExit}>
        {words.say("bar-exit")}
      </button>
    </header>
  );
}

interface BannerProps extends Words {
  overview: OverviewView;
  onSubject(id: string): void;
}

/** Whose information is shown, and a switch where there are several persons. */
export function Banner({ words, overview: { subject, subjects }, onSubject }: BannerProps) {
  if (!subject) return null;
  return (
    <div class="who" part="who">
      <p>
        {subject.name === null ? (
          <Sentence words={words} id="who-unnamed" />
        ) : (
          <Sentence words={words} id="who-named" args={{ person: subject.name }} />
        )}
      </p>
      {subjects.length > 1 && (
        <label>
          <span>{words.say("who-switch")}</span>
          <select value={subject.id} onChange={(event) => onSubject(event.currentTarget.value)}>
            {subjects.map(({ id, name, items }) => (
              <option value={id}>
                {words.say("who-option", { person: name ?? words.say("who-no-name"), count: items })}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
