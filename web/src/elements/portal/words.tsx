// SPDX-License-Identifier: MPL-2.0
// Sentences on the screen: always text nodes.
import type { Text } from "../../engine/protocol.ts";
import type { Args, Sentences } from "../../i18n/sentences.ts";

/** What every part of the screen is given. */
export interface Words {
  readonly words: Sentences;
}

/** A sentence with its emphasis. */
export function Sentence({ words, id, args }: Words & { id: string; args?: Args }) {
  const parts = words.parts(id, args);
  return <>{parts.map(({ text, strong }) => (strong ? <strong>{text}</strong> : text))}</>;
}

/** Several sentences of the core as paragraphs. */
export function Notes({ words, notes }: Words & { notes: readonly Text[] }) {
  return (
    <>
      {notes.map((note) => (
        <p class="note">
          <Sentence words={words} id={note.key} args={note.args} />
        </p>
      ))}
    </>
  );
}

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
