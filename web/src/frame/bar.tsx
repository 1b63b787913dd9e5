// SPDX-License-Identifier: MPL-2.0
// At the very top: the name, the language, and the way out.
import { LOCALES, OFFERED, type Locale } from "../i18n/locales.ts";
import type { Words } from "../parts/words.tsx";

interface BarProps extends Words {
  locale: Locale;
  /** Where the way out leads: an address that says nothing. */
  exitUrl: string;
  /** Only of the whole page this is the banner. */
  landmarks: "page" | "region" | "none";
  onLocale(locale: Locale): void;
  onExit(): void;
}

export function Bar({ words, locale, exitUrl, landmarks, onLocale, onExit }: BarProps) {
  const Head = landmarks === "page" ? "header" : "div";
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    onExit();
  };
  return (
    <Head class="bar" part="bar">
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
    </Head>
  );
}
