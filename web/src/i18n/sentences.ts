// SPDX-License-Identifier: MPL-2.0
// From keys and arguments to sentences. The result is text, and is only ever put into text nodes.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Text } from "../engine/values.ts";
import type { Explaining } from "./explaining.ts";
import { formatBrief, formatDate, formatMoment, formatMonth, formatTime, formatWeekday } from "./dates.ts";

export type Args = Readonly<Record<string, string | number>>;

/** A piece of a sentence; `strong` is what the reader should see first. */
export interface Part {
  readonly text: string;
  readonly strong: boolean;
}

// The locale files write **29 places** for emphasis. The mark is turned into a character that no
// argument may contain, so a name with asterisks in it stays a name.
const MARK = "\u0002";
const asMark = (text: string) => text.replaceAll("**", MARK);

/** Gives Fluent's name of a key: the core's have dots and underscores, Fluent's hyphens for dots. */
const messageId = (key: string) => key.replaceAll(".", "-");

/** Arguments that are formatted, by their name: whole texts are not. */
const FORMATS: Readonly<Record<string, (iso: string, locale: string) => string>> = {
  date: formatDate,
  brief: formatBrief,
  moment: formatMoment,
  time: formatTime,
  weekday: formatWeekday,
  month: formatMonth,
};

export class Sentences {
  /** What explains the difficult words of what is being drawn; null where there is no glossary. */
  explaining: Explaining | null = null;
  readonly #bundle: FluentBundle;
  readonly #locale: string;

  /** Reads the sentences of `source`. `locale` is what numbers, plurals and dates follow; `change` is done to the
   *  file's own words. */
  constructor(locale: string, source: string, change = (text: string) => text) {
    this.#locale = locale;
    const transform = (text: string) => asMark(change(text));
    this.#bundle = new FluentBundle(locale, { useIsolating: false, transform });
    this.add(source);
  }

  /** Adds the sentences of another file of the same language. */
  add(source: string): void {
    this.#bundle.addResource(new FluentResource(source));
  }

  /** Gives the sentence as plain text. */
  say(key: string, args: Args = {}): string {
    return this.#format(key, args).replaceAll(MARK, "");
  }

  /** Gives the sentence cut at its emphasis. */
  parts(key: string, args: Args = {}): Part[] {
    return this.#format(key, args)
      .split(MARK)
      .map((text, index) => ({ text, strong: index % 2 === 1 }))
      .filter((part) => part.text !== "");
  }

  /** Gives what Intl is told for this language. */
  get format(): string {
    return this.#locale;
  }

  sayText(text: Text): string {
    return this.say(text.key, text.args);
  }

  /** Says what happened and what to do, for a code of the core or of the page. */
  sayError(code: string): string {
    return this.say(`error.${code}`);
  }

  #format(key: string, args: Args): string {
    const pattern = this.#bundle.getMessage(messageId(key))?.value;
    if (!pattern) {
      // The key only: arguments may be somebody's data.
      console.error(`no sentence for ${key}`);
      return this.#fallback(key);
    }
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, this.#prepare(args), errors);
    if (errors.length > 0) console.error(`sentence for ${key} lacks an argument`);
    return text;
  }

  #fallback(key: string): string {
    const general = key.startsWith("error.") ? "error-unknown" : "sentence-missing";
    return key === general ? "…" : this.say(general);
  }

  #prepare(args: Args): Record<string, string | number> {
    const prepared: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === "number") prepared[name] = value;
      else prepared[name] = (FORMATS[name]?.(value, this.#locale) ?? value).replaceAll(MARK, "");
    }
    return prepared;
  }
}
