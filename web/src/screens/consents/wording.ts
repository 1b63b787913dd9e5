// SPDX-License-Identifier: MPL-2.0
// What is shared and with whom, in words that fit into a sentence.
import type { ConsentRow, Continuing, Share } from "../../engine/consent_protocol.ts";
import type { OverviewView } from "../../engine/protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { listed, namesOf } from "../../parts/lists.ts";
import { nameOf } from "../../parts/words.tsx";

/** Writes a kind of information as the commands do. */
export const cellOf = ({ field, type }: Share) => `${field}/${type}`;

const small = (words: Sentences, text: string) =>
  text.charAt(0).toLocaleLowerCase(words.format) + text.slice(1);

/** Names a kind of information as it stands inside a sentence: several of it, in small letters. */
export const typeInSentence = (words: Sentences, type: string) => words.say("type-inside", { type });

/** Names a share inside a sentence: "3 pieces about absence", "plans", "everything about health". */
export function shareName(words: Sentences, { name }: Share): string {
  const [group, word = ""] = name.key.split(".");
  if (group === "type") return typeInSentence(words, word);
  const text = small(words, words.sayText(name));
  return group === "field" ? words.say("share-all", { what: text }) : text;
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

/** Names a kind on a line of its own, with its field, how many pieces there are and the newest. */
export function shareWhole(words: Sentences, share: Share): string {
  const note = shareNote(words, share);
  return note ? `${shareTitle(words, share)} (${note})` : shareTitle(words, share);
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

/** What a consent is about: sentences choose their form by it. */
export type Matter = "share" | "plan" | "proxy" | "treatment" | "help" | "placement" | "opt_out";

const MATTERS: Readonly<Record<ConsentRow["kind"], Matter>> = {
  secrecy_consent: "share",
  gdpr_consent: "share",
  law_share: "share",
  plan_agreement: "plan",
  proxy_grant: "proxy",
  treatment_consent: "treatment",
  intervention_consent: "help",
  statutory_opt_out: "opt_out",
};

export const matterOf = ({ kind, placement }: Pick<ConsentRow, "kind" | "placement">): Matter =>
  placement ? "placement" : MATTERS[kind];

/** Whether somebody gets to see something by it. Whoever agreed to a medicine has not agreed that anybody reads of
 *  it. */
export const lets = (matter: Matter) => matter === "share" || matter === "plan" || matter === "proxy";

/** Whether it ends elsewhere: somebody tells the place, and the place decides what follows (P14). */
export const endsElsewhere = (matter: Matter) =>
  matter === "treatment" || matter === "help" || matter === "placement";

/** Chooses the form of a consent's heading. */
function formOf(row: ConsentRow): string {
  const matter = matterOf(row);
  if (matter !== "share") return matter;
  return row.group === "ended" && !row.held ? "closed" : row.group;
}

/** Gives how and when a consent ended, or a question closed. What has run out held until its last day, and ended with
 *  that day. */
export function endedOf({ state, held, since, to }: ConsentRow) {
  const how = held ? state : "question";
  const date = how === "expired" && to ? to : (since?.slice(0, 10) ?? null);
  return { how: date ? how : "unknown", date: date ?? "" };
}

/** Names what a law lets somebody go on sharing. */
export const continuingOf = (words: Sentences, { from, to, types }: Continuing) => ({
  from: nameOf(words, from),
  to: nameOf(words, to),
  count: types.length,
  what: listed(
    words,
    types.map((type) => typeInSentence(words, type)),
  ),
});

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
