// SPDX-License-Identifier: MPL-2.0
// Which languages there are, which one to use, and how its sentences are fetched.
import { Sentences } from "./sentences.ts";

/** `format` is what Intl gets for numbers and dates; `name` is the language's name in itself; `cells` is what
 *  table programs expect between two cells: where the comma begins the decimals, it cannot be the comma. */
export const LOCALES = {
  da: { name: "Dansk", format: "da-DK", cells: ";" },
  sv: { name: "Svenska", format: "sv-SE", cells: ";" },
  en: { name: "English", format: "en-GB", cells: "," },
} as const;
export type Locale = keyof typeof LOCALES;

export const DEFAULT_LOCALE: Locale = "da";

/** The first of the wishes (language tags, most wanted first) that there is. */
export function chooseLocale(wishes: readonly (string | null | undefined)[]): Locale {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split("-")[0];
    if (language && Object.hasOwn(LOCALES, language)) return language as Locale;
  }
  return DEFAULT_LOCALE;
}

const loaded = new Map<Locale, Promise<Sentences>>();

async function fetchSentences(locale: Locale): Promise<Sentences> {
  const response = await fetch(new URL(`locales/${locale}.ftl`, import.meta.url));
  if (!response.ok) throw new Error(`sentences ${locale}: ${response.status}`);
  return new Sentences(LOCALES[locale].format, await response.text());
}

/** Fetched when first asked for. A failure is not remembered, so that the next try can succeed. */
export function loadSentences(locale: Locale): Promise<Sentences> {
  const known = loaded.get(locale);
  if (known) return known;
  const fresh = fetchSentences(locale);
  loaded.set(locale, fresh);
  fresh.catch(() => loaded.delete(locale));
  return fresh;
}
