// SPDX-License-Identifier: MPL-2.0
// What is read from the screen: the text for reading aloud, the difficult words in it, and whether somebody writes.
import type { Places } from "../i18n/explaining.ts";
import type { Glossary } from "../i18n/glossary.ts";

/** What is closed, and where no difficult word is looked for: names of files, what a person wrote, and meanings. */
const CLOSED = "details:not([open]) > :not(summary), [hidden]";
const NOT_READ = `${CLOSED}, .file, .own, .meaning`;
/** What is read aloud of a screen. */
const READ = ":is(h1,h2,h3,p,li,th,td,dt,dd):not(:has(:is(p,li)))";

/** Gives the screen as running text. */
export function textOf(root: ShadowRoot): string {
  const parts = [...root.querySelectorAll<HTMLElement>(`.content ${READ}`)];
  const open = parts.filter((part) => !part.closest(CLOSED));
  return open.map((part) => part.innerText.trim()).join(".\n");
}

/** Gives the ids of the difficult words on the screen. */
export function termsOn(root: ShadowRoot, glossary: Glossary | null): string[] {
  const content = root.querySelector(".content");
  // The list of all words explains itself.
  if (!content || !glossary || root.querySelector(".glossary")) return [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    if (nodeValue && !parentElement?.closest(NOT_READ)) texts.push(nodeValue);
  }
  return glossary.among(texts).map(({ id }) => id);
}

/** Where no word is a button: what is pressed or labels something stays whole, and so does a heading. */
const WHOLE = "h1, h2, h3, h4, button, a, summary, label, legend, th, dt";

/** Finds the first sentence in sight that says each word. */
export function placesOn(root: ShadowRoot): Places {
  const places = new Map<string, number>();
  for (const said of root.querySelectorAll<HTMLElement>(".content .said")) {
    if (said.closest(`${WHOLE}, ${CLOSED}`)) continue;
    for (const term of said.dataset.terms?.split(" ") ?? []) {
      if (!places.has(term)) places.set(term, Number(said.dataset.said));
    }
  }
  return places;
}

/** Whether words stand in a field for words: they are nowhere else until they are saved. */
export const isWriting = (root: ShadowRoot | null): boolean =>
  [...(root?.querySelectorAll("textarea") ?? [])].some(
    ({ value, defaultValue }) => value.trim() !== defaultValue.trim(),
  );
