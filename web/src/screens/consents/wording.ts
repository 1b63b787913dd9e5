// SPDX-License-Identifier: MPL-2.0
// What is shared and with whom, in words that fit into a sentence.
import type { ConsentRow, Share } from "../../engine/consent_protocol.ts";
import type { OverviewView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { listed, namesOf } from "../../parts/lists.ts";
import { nameOf } from "../../parts/words.tsx";

/** Writes a kind of information as the commands do. */
export const cellOf = ({ field, type }: Share) => `${field}/${type}`;

/** Names a kind inside a sentence: "3 pieces about absence", "plans". */
export function shareName(words: Sentences, { name }: Share): string {
  const text = words.sayText(name);
  return text.charAt(0).toLocaleLowerCase(words.format) + text.slice(1);
}

/** Names several kinds in a sentence; what is called the same in several fields is said once. */
export function shareNames(words: Sentences, what: readonly Share[]): string {
  const named = new Map<string, Share>();
  for (const share of what) {
    const { key, args } = share.name;
    const before = named.get(key);
    const count = Number(args["count"] ?? 0) + Number(before?.name.args["count"] ?? 0);
    named.set(key, "count" in args ? { ...share, name: { key, args: { ...args, count } } } : share);
  }
  return listed(
    words,
    [...named.values()].map((share) => shareName(words, share)),
  );
}

/** Names a kind on a line of its own. */
export function shareTitle(words: Sentences, share: Share): string {
  const text = words.sayText(share.name);
  return text.charAt(0).toLocaleUpperCase(words.format) + text.slice(1);
}

/** Says which field, how many pieces the viewer can see now, and the newest. Where there are none nothing is said: what
 *  is  hidden looks as what is not there. */
export function shareNote(words: Sentences, { field, type, items, newest }: Share): string {
  const parts = [
    field && type ? words.say(`field.${field}`) : "",
    items > 0 ? words.say("share-count", { count: items }) : "",
    newest ? words.say("holder.newest", { date: newest }) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

/** Names the recipients in a sentence. A consent that shares with nobody is called by who asked for it. */
export function recipientsOf(words: Sentences, row: ConsentRow): string {
  if (row.recipients.length > 0) return namesOf(words, row.recipients);
  const shares = row.kind === "secrecy_consent" || row.kind === "gdpr_consent";
  if (row.everyone && shares) return words.say("card-everyone");
  return nameOf(words, row.askedBy);
}

/** Says the purposes in plain words; where a source has words of its own, those. */
export function purposesOf(words: Sentences, purposes: readonly string[]): string {
  const known = purposes.map((purpose) =>
    CLOSED.has(purpose) ? words.say("purpose", { purpose }) : purpose,
  );
  return known.length > 0 ? known.join(" · ") : words.say("purpose", { purpose: "unstated" });
}

const CLOSED = new Set([
  "any",
  "case_processing",
  "child_protection",
  "emergency",
  "joint_plan",
  "prevention",
  "treatment",
]);

interface Whose {
  readonly words: Sentences;
  readonly overview: OverviewView | null;
}

/** Gives how the person is called in the sentences of these screens. */
export const personOf = ({ words, overview }: Whose) =>
  overview?.subject?.name ?? words.say("who-unnamed-person");

/** Chooses the form of a consent's heading. */
function formOf({ placement, kind, state, group, recipients, endsBy }: ConsentRow): string {
  if (placement) return "placement";
  if (kind === "statutory_opt_out") return "optout";
  if (kind === "plan_agreement") return "plan";
  if (kind === "treatment_consent" && recipients.length === 0) return "treatment";
  if (kind === "intervention_consent") return "help";
  return state === "expired" && endsBy === "nobody_answered" ? "closed" : group;
}

/** Gives what is filled into the heading. */
export const titleArgs = (words: Sentences, row: ConsentRow, person: string) => ({
  form: formOf(row),
  to: recipientsOf(words, row),
  person,
});

/** Gives a code of a pack as Fluent can choose by it. */
export const effectOf = (code: string) => code.replace(/\W/g, "_");

const MOST_DAYS = 365;

/** Whether it is so soon that days are counted. */
export const soonIn = (days: number) => (days <= MOST_DAYS ? "yes" : "no");
