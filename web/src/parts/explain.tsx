// SPDX-License-Identifier: MPL-2.0
// Difficult words, explained where they stand (R63): the first time that running text on a screen says one, the word is
// a button, and its meaning opens right after the sentence.
import type { ComponentChild } from "preact";
import type { Explaining } from "../i18n/explaining.ts";
import type { Piece } from "../i18n/glossary.ts";
import type { Args, Part } from "../i18n/sentences.ts";

interface Cut {
  readonly pieces: readonly Piece[];
  readonly strong: boolean;
}

interface ExplainedProps {
  /** The sentence, cut at its emphasis. */
  parts: readonly Part[];
  /** What was filled in. */
  args?: Args | undefined;
  explaining: Explaining | null;
}

/** Gives what was filled in that is not the page's own word: names of people and places, laws, reasons. Kinds of
 *  information are the page's. */
function namesIn({ what: _, ...others }: Args): string[] {
  return Object.values(others).filter((value) => typeof value === "string" && value !== "") as string[];
}

/** Draws a sentence, and explains the difficult words in it that no sentence before it says. */
export function Explained({ parts, args = {}, explaining }: ExplainedProps) {
  const names = namesIn(args);
  const cut = parts.map(({ text, strong }) => ({
    pieces: explaining?.glossary.cut(text, names) ?? [{ text, entry: null }],
    strong,
  }));
  const terms = cut.flatMap(({ pieces }) => pieces.flatMap(({ entry }) => entry?.id ?? []));
  // A number with its kind is no sentence: a word alone would be too small to hit (WCAG 2.5.8).
  const isSentence = cut.some(({ pieces }) =>
    pieces.some(({ text, entry }) => !entry && /\p{L}/u.test(text)),
  );
  if (!explaining || terms.length === 0 || !isSentence) return <Drawn cut={cut} draw={({ text }) => text} />;
  return <Marked cut={cut} terms={terms} explaining={explaining} />;
}

const Drawn = ({ cut, draw }: { cut: readonly Cut[]; draw(piece: Piece): ComponentChild }) => (
  <>{cut.map(({ pieces, strong }) => (strong ? <strong>{pieces.map(draw)}</strong> : pieces.map(draw)))}</>
);

interface MarkedProps {
  cut: readonly Cut[];
  terms: readonly string[];
  explaining: Explaining;
}

/** Draws a sentence with difficult words. Its number and its words say afterwards which sentence is the first. */
function Marked({ cut, terms, explaining }: MarkedProps) {
  const number = explaining.next();
  const left = new Set(terms.filter((term) => explaining.places.get(term) === number));
  const { open } = explaining;
  const meaning = open !== null && left.has(open) ? explaining.glossary.find(open) : null;
  const draw = ({ text, entry }: Piece) =>
    entry && left.delete(entry.id) ? <Term id={entry.id} text={text} explaining={explaining} /> : text;
  return (
    <span class="said" data-said={number} data-terms={terms.join(" ")}>
      <Drawn cut={cut} draw={draw} />
      {meaning && <span class="meaning">{meaning.text}</span>}
    </span>
  );
}

/** Draws the word as a button. Escape closes its meaning only, not the screen as well. */
function Term({
  id,
  text,
  explaining: { open, onTurn },
}: {
  id: string;
  text: string;
  explaining: Explaining;
}) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || open !== id) return;
    event.preventDefault();
    onTurn(id);
  };
  return (
    <button
      type="button"
      class="term"
      aria-expanded={open === id}
      onClick={() => onTurn(id)}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
}
