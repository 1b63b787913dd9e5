// SPDX-License-Identifier: MPL-2.0
// What stands on each sheet of paper: whose, as initials alone, the day of printing, and which sheet of how many.
import type { State } from "../app/state.ts";
import { today } from "../i18n/dates.ts";
import type { Sentences } from "../i18n/sentences.ts";

/** What the page's own stylesheet prints at the foot of each sheet (web/page.css). */
const FOOT = "--indsigt-foot";
const PART = "data-part";

interface Shown {
  readonly words: Sentences;
  readonly state: State;
  readonly root: ShadowRoot;
  /** Whether the element is the whole page, whose stylesheet is Indsigt's own. */
  readonly whole: boolean;
}

/** Gives the first letters of a name's words: "N.H." for Noah Holm. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return words.map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ""}.`).join("");
}

export class Paper {
  readonly #shown: () => Shown | null;

  /** `shown` gives what is on the screen; null where there is nothing to print. */
  constructor(shown: () => Shown | null) {
    this.#shown = shown;
  }

  listen(change: "addEventListener" | "removeEventListener"): void {
    window[change]("beforeprint", this.#before);
    window[change]("afterprint", this.#after);
  }

  readonly #before = () => {
    const shown = this.#shown();
    if (!shown) return;
    const { words, state, root, whole } = shown;
    const name = state.overview?.subject?.name ?? "";
    const foot = words.say("paper-foot", { initials: initialsOf(name), date: today() });
    // The browser counts the sheets where it can; elsewhere each part says which it is.
    if (whole && "CSSMarginRule" in window) {
      document.documentElement.style.setProperty(FOOT, JSON.stringify(foot));
    } else markParts(root, words, foot);
  };

  readonly #after = () => {
    document.documentElement.style.removeProperty(FOOT);
    for (const part of this.#shown()?.root.querySelectorAll(`[${PART}]`) ?? []) part.removeAttribute(PART);
  };
}

/** Writes on each part of the screen which part it is: a sheet that lies alone says what is missing. */
function markParts(root: ShadowRoot, words: Sentences, foot: string): void {
  const cards = [...root.querySelectorAll(".content [part~=card]")];
  const parts = cards.filter((card) => !cards.some((other) => other !== card && other.contains(card)));
  parts.forEach((part, index) => {
    part.setAttribute(PART, words.say("paper-part", { part: index + 1, parts: parts.length, foot }));
  });
}
