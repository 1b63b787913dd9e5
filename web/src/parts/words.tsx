// SPDX-License-Identifier: MPL-2.0
// Sentences on the screen: always text nodes.
import type { Actor, Text } from "../engine/protocol.ts";
import type { Entry } from "../i18n/glossary.ts";
import type { Args, Sentences } from "../i18n/sentences.ts";

/** What every part of the screen is given. */
export interface Words {
  readonly words: Sentences;
}

/** A sentence with its emphasis. */
export function Sentence({ words, id, args }: Words & { id: string; args?: Args }) {
  const parts = words.parts(id, args);
  return <>{parts.map(({ text, strong }) => (strong ? <strong>{text}</strong> : text))}</>;
}

/** A sentence of the core. */
export const Said = ({ words, text }: Words & { text: Text }) => (
  <Sentence words={words} id={text.key} args={text.args} />
);

/** Several sentences of the core as paragraphs. */
export function Notes({ words, notes }: Words & { notes: readonly Text[] }) {
  return (
    <>
      {notes.map((note) => (
        <p class="note">
          <Said words={words} text={note} />
        </p>
      ))}
    </>
  );
}

/** How somebody is called in running text. */
export const nameOf = (words: Sentences, actor: Actor | null) =>
  actor?.name ?? words.say(actor ? "holder.unnamed" : "actor-unknown");

/** The technical name of what went wrong, out of the way, for somebody who helps. */
export function ForHelpers({ words, lines }: Words & { lines: readonly string[] }) {
  return (
    <details>
      <summary>{words.say("help-title")}</summary>
      <ul class="plain">
        {lines.map((line) => (
          <li>
            <code>{line}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DifficultProps extends Words {
  /** The words that stand on the screen. */
  entries: readonly Entry[];
  open: string | null;
  onOpen(term: string): void;
}

/** The difficult words of a screen, each a button that explains it (R63). They stand under the text, not in
 *  it: a sentence full of buttons is hard to read, hard to hit, and long to listen to. */
export function Difficult({ words, entries, open, onOpen }: DifficultProps) {
  if (entries.length === 0) return null;
  return (
    <div class="difficult">
      <h2>{words.say("words-title")}</h2>
      <ul class="terms">
        {entries.map(({ id, title, text }) => (
          <li key={id} class={open === id ? "open" : undefined}>
            <button type="button" class="term" aria-expanded={open === id} onClick={() => onOpen(id)}>
              {title}
            </button>
            {open === id && <p>{text}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
