// SPDX-License-Identifier: MPL-2.0
// Where to get what, per country (`assets/obtain`): fetched with its digest, checked by the browser.
import { fetchOwn } from "../../engine/fetching.ts";

export type Country = "dk" | "se" | "no" | "fi" | "ee";

/** What one place gives. Texts are keys of sentences; `source` is in the pack's own language. */
export interface ObtainRow {
  readonly id: string;
  readonly where: string;
  readonly what: string;
  readonly form: readonly ("screen" | "pdf" | "paper")[];
  readonly how_long: string;
  readonly source: string;
  /** How old the source is, as a year, month or day. */
  readonly as_of: string;
  /** The last day on which the row may be trusted unseen. */
  readonly recheck_by: string;
}

export interface ObtainPack {
  readonly country: Country;
  readonly lang: string;
  readonly note: string | null;
  readonly obtain: readonly ObtainRow[];
}

// Set by build.mjs.
declare const INDSIGT_OBTAIN: { readonly file: string; readonly integrity: string };

type Packs = readonly ObtainPack[];
let fetched: Promise<Packs> | null = null;

/** Fetches all packs, once; rejects where they do not come or are others than those of this build. */
export function fetchPacks(): Promise<Packs> {
  fetched ??= fetchOnce();
  fetched.catch(() => (fetched = null));
  return fetched;
}

async function fetchOnce(): Promise<Packs> {
  const { file, integrity } = INDSIGT_OBTAIN;
  const response = await fetchOwn(new URL(file, import.meta.url), { integrity });
  return (await response.json()) as Packs;
}

const BY_LANGUAGE: Readonly<Record<string, Country>> = {
  da: "dk",
  sv: "se",
  nb: "no",
  nn: "no",
  no: "no",
  fi: "fi",
  et: "ee",
};

/** Guesses the country by the languages that the browser wants, the most wanted first; never by where somebody is. */
export function guessCountry(tags: readonly string[]): Country | null {
  for (const tag of tags) {
    const [language = "", region = ""] = tag.toLowerCase().split("-");
    if (language === "sv" && region === "fi") return "fi";
    const country = BY_LANGUAGE[language];
    if (country) return country;
  }
  return null;
}

/** The earliest day past which something of the pack is old, where that day is past; null where all is as it was. */
export function oldSince({ obtain }: ObtainPack, today: string): string | null {
  const first = obtain.map((row) => row.recheck_by).sort()[0];
  return first !== undefined && today > first ? first : null;
}
