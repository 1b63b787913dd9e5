// SPDX-License-Identifier: MPL-2.0
// Which languages there are, which one to use, and how its sentences are fetched.
import { Failure } from "../engine/failure.ts";
import { fetchOwn } from "../engine/fetching.ts";
import { Glossary } from "./glossary.ts";
import { Sentences } from "./sentences.ts";

/** What shows, before any right-to-left language is there, that the page is ready for one: English in Arabic
 *  letters. Chosen by the tag en-XB only, never offered. */
const LETTERS = "اببدهفغحيجكلمنوپقرستوثوخيز";
const pseudo = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 97));

/** `format` is what Intl gets for numbers and dates; `name` is the language's name in itself; `cells` is what
 *  table programs expect between two cells: where the comma begins the decimals, it cannot be the comma. */
export const LOCALES = {
  da: { name: "Dansk", format: "da-DK", cells: ";", dir: "ltr" },
  sv: { name: "Svenska", format: "sv-SE", cells: ";", dir: "ltr" },
  en: { name: "English", format: "en-GB", cells: ",", dir: "ltr" },
  xb: { name: "Pseudo", format: "en-GB", cells: ",", dir: "rtl" },
} as const;
export type Locale = keyof typeof LOCALES;

/** Those that a person can choose. */
export const OFFERED: readonly Locale[] = ["da", "sv", "en"];
const FETCHED: Record<Locale, Locale> = { da: "da", sv: "sv", en: "en", xb: "en" };

export const DEFAULT_LOCALE: Locale = "da";

/** Gives the first of the wishes (language tags, most wanted first) that there is. */
export function chooseLocale(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const tag = wish?.toLowerCase();
    if (tag === "en-xb") return "xb";
    const language = tag?.split("-")[0] as Locale | undefined;
    if (language && OFFERED.includes(language)) return language;
  }
  return DEFAULT_LOCALE;
}

// Set by build.mjs: what each language's files are called.
declare const INDSIGT_TEXTS: Readonly<Record<string, string>>;

/** Every file of sentences begins so. A server that answers each address with its start page sends another. */
const BEGINNING = "# SPDX";

async function fetchText(name: string): Promise<string> {
  const file = `locales/${INDSIGT_TEXTS[name]}`;
  const text = await (await fetchOwn(new URL(file, import.meta.url))).text();
  if (!text.startsWith(BEGINNING)) throw new Failure("engine.altered", file);
  return text;
}

/** Remembers what was fetched, by language. A failure is not remembered, so that the next try can succeed. */
function once<T>(fetchOne: (locale: Locale) => Promise<T>): (locale: Locale) => Promise<T> {
  const loaded = new Map<Locale, Promise<T>>();
  return (locale) => {
    const known = loaded.get(locale);
    if (known) return known;
    const fresh = fetchOne(locale);
    loaded.set(locale, fresh);
    fresh.catch(() => loaded.delete(locale));
    return fresh;
  };
}

export const loadSentences = once(
  async (locale) =>
    new Sentences(
      LOCALES[locale].format,
      await fetchText(FETCHED[locale]),
      locale === "xb" ? pseudo : undefined,
    ),
);

/** What the core says, and the sentences of the screens that come after the first view, added to those of the language. */
export const loadLater = once(async (locale) => {
  const words = await loadSentences(locale);
  const parts = ["core", "later", "files"].map((part) => fetchText(`${part}-${FETCHED[locale]}`));
  for (const text of await Promise.all(parts)) words.add(text);
});

/** Not needed for the first view, so fetched after it. */
export const loadGlossary = once(
  async (locale) => new Glossary(LOCALES[locale].format, await fetchText(`words-${FETCHED[locale]}`)),
);
