// SPDX-License-Identifier: MPL-2.0
// Several names in one sentence.
import type { Actor } from "../engine/values.ts";
import type { Sentences } from "../i18n/sentences.ts";
import { nameOf } from "./words.tsx";

/** Gives "A, B and C", as the language has it; each once. */
export const listed = (words: Sentences, names: readonly string[]) =>
  new Intl.ListFormat(words.format, { type: "conjunction" }).format(new Set(names));

/** Gives the names of actors as they stand in a sentence. */
export const namesOf = (words: Sentences, actors: readonly Actor[]) =>
  listed(
    words,
    actors.map((actor) => nameOf(words, actor)),
  );
