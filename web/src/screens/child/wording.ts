// SPDX-License-Identifier: MPL-2.0
// Who reads what a child writes, in words that fit into a sentence.
import type { Reader, Role } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { listed } from "../../parts/lists.ts";

const CASEWORKERS: readonly Role[] = ["authority", "placing_authority"];
const PARENTS: readonly Role[] = ["custody_holder", "parent_without_custody", "guardian_adult"];

/** Says what somebody is to the child. */
export const readerRole = (words: Sentences, { helper, role }: Reader) =>
  helper ? words.say("helper-name", { helper }) : words.say("role-name", { role });

/** Names a reader: by name, else by role; a caseworker with the place. */
export function readerName(words: Sentences, reader: Reader): string {
  const name = reader.name ?? readerRole(words, reader);
  return reader.at?.name ? `${name} (${reader.at.name})` : name;
}

export const readerNames = (words: Sentences, readers: readonly Reader[]) =>
  listed(
    words,
    readers.map((reader) => readerName(words, reader)),
  );

/** Gives what follows for the child when these read, as the keys of sentences. */
export function warningsOf(readers: readonly Reader[]): string[] {
  const some = (roles: readonly Role[]) => readers.some(({ role }) => roles.includes(role));
  return [
    ...(some(CASEWORKERS) ? ["wish-caseworker"] : []),
    ...(some(PARENTS) ? ["wish-parent"] : []),
    ...(readers.length > 0 ? ["wish-further"] : []),
  ];
}
