// SPDX-License-Identifier: MPL-2.0
// Sentences on the screen: always text nodes.
import type { Actor, Text } from "../engine/values.ts";
import type { Args, Sentences } from "../i18n/sentences.ts";
import { Explained } from "./explain.tsx";

/** What every part of the screen is given. */
export interface Words {
  readonly words: Sentences;
}

/** Draws a sentence with its emphasis, and explains the difficult words in it. */
export const Sentence = ({ words, id, args }: Words & { id: string; args?: Args }) => (
  <Explained parts={words.parts(id, args)} args={args} explaining={words.explaining} />
);

/** Draws a sentence in which words of another language stand, and says which: they are read aloud in their own. */
export function InTongue(props: Words & { id: string; args: Args; text: string; lang: string | undefined }) {
  const { words, id, args, text, lang } = props;
  const said = words.say(id, args);
  const at = said.indexOf(text);
  if (at < 0) return <>{said}</>;
  return (
    <>
      {said.slice(0, at)}
      <span lang={lang}>{text}</span>
      {said.slice(at + text.length)}
    </>
  );
}

/** Draws a sentence of the core. */
export const Said = ({ words, text }: Words & { text: Text }) => (
  <Sentence words={words} id={text.key} args={text.args} />
);

/** Draws several sentences of the core as paragraphs. */
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

/** Gives how somebody is called in running text. */
export const nameOf = (words: Sentences, actor: Actor | null) =>
  actor?.name ?? words.say(actor ? "holder.unnamed" : "actor-unknown");

/** Gives the technical name of what went wrong, out of the way, for somebody who helps. */
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
