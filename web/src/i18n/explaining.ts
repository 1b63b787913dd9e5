// SPDX-License-Identifier: MPL-2.0
// Which sentence of a screen explains which difficult word.
import type { Glossary } from "./glossary.ts";

/** The number of the sentence that explains a word, by the word's id. */
export type Places = ReadonlyMap<string, number>;

/** What the sentences of one drawing share. */
export class Explaining {
  readonly glossary: Glossary;
  readonly places: Places;
  /** The word that is being explained. */
  readonly open: string | null;
  readonly onTurn: (term: string) => void;
  #count = 0;

  constructor(glossary: Glossary, places: Places, open: string | null, onTurn: (term: string) => void) {
    this.glossary = glossary;
    this.places = places;
    this.open = open;
    this.onTurn = onTurn;
  }

  /** Numbers a sentence with difficult words in it. A drawing is always of the whole, so the same screen counts alike. */
  next(): number {
    return this.#count++;
  }
}
