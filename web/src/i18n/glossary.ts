// SPDX-License-Identifier: MPL-2.0
// Difficult words and what they mean: recognised in running text, explained on tap (R63).
import { FluentBundle, FluentResource } from "@fluent/bundle";

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A piece of a text: a difficult word, or what stands between two. */
export interface Piece {
  readonly text: string;
  readonly entry: Entry | null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Whether a stretch of a text belongs to one of the names in it. */
function isInName(text: string, from: number, to: number, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at >= 0 && at <= from; at = text.indexOf(name, at + 1)) {
      if (to <= at + name.length) return true;
    }
    return false;
  });
}

export class Glossary {
  /** By title, in the order of the language. */
  readonly entries: readonly Entry[];
  readonly #byForm = new Map<string, Entry>();
  readonly #pattern: RegExp;

  constructor(locale: string, source: string) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const resource = new FluentResource(source);
    bundle.addResource(resource);
    const say = (id: string) => {
      const pattern = bundle.getMessage(id)?.value;
      return pattern ? bundle.formatPattern(pattern) : "";
    };
    const entries: Entry[] = [];
    for (const { id } of resource.body) {
      if (/-(forms|text)$/.test(id)) continue;
      const entry = { id, title: say(id), text: say(`${id}-text`) };
      entries.push(entry);
      for (const form of say(`${id}-forms`).split("|")) {
        if (form.trim()) this.#byForm.set(form.trim().toLowerCase(), entry);
      }
    }
    this.entries = entries.sort((a, b) => a.title.localeCompare(b.title, locale));
    // The longest form first: "Fælles Medicinkort" before a word inside it.
    const forms = [...this.#byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
    this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  }

  /** Finds the difficult words that stand in some texts, each once, in the order in which they come. */
  among(texts: readonly string[]): Entry[] {
    const found = new Set<Entry>();
    for (const { entry } of texts.flatMap((text) => this.cut(text))) if (entry) found.add(entry);
    return [...found];
  }

  /** Cuts a text at the difficult words in it. What stands inside a name is none: a name is not the page's word. */
  cut(text: string, names: readonly string[] = []): Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const { 0: form, index } of text.matchAll(this.#pattern)) {
      if (isInName(text, index, index + form.length, names)) continue;
      const entry = this.#byForm.get(form.toLowerCase()) ?? null;
      pieces.push({ text: text.slice(end, index), entry: null }, { text: form, entry });
      end = index + form.length;
    }
    return [...pieces, { text: text.slice(end), entry: null }].filter((piece) => piece.text !== "");
  }

  find(id: string): Entry | null {
    return this.entries.find((entry) => entry.id === id) ?? null;
  }
}
