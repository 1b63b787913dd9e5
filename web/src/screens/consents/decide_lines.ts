// SPDX-License-Identifier: MPL-2.0
// What is confirmed, sentence by sentence: the same lines stand on the screen and are kept as what was shown.
import type { Saying } from "../../app/state.ts";
import type { PreviewView, Share } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { namesOf } from "../../parts/lists.ts";
import { nameOf } from "../../parts/words.tsx";
import { type DecideRoute, deedIn, denies, type Deciding, hasSummary, matterIn } from "./deciding.ts";
import { cellOf, continuingOf, lets, purposesOf, recipientsOf, shareNames, shareWhole } from "./wording.ts";

export interface Lines {
  readonly title: Saying;
  readonly lines: readonly Saying[];
}

interface About {
  readonly words: Sentences;
  readonly route: DecideRoute;
  readonly data: Deciding;
  readonly person: string;
}

const say = (key: string, args: Saying["args"] = {}): Saying => ({ key, args });

/** Names who would receive. */
export function receiver({ words, route, data }: Omit<About, "person">): string {
  if (data.row) return recipientsOf(words, data.row);
  const chosen = data.shareable?.recipients.find(({ id }) => id === route.draft.recipient);
  return chosen ? nameOf(words, chosen) : words.say("grant-nobody");
}

const chosenIn = ({ route, data }: About): readonly Share[] =>
  hasSummary(route, data)
    ? data.choices.filter((share) => route.draft.cells.includes(cellOf(share)))
    : (data.row?.what ?? []);

/** Says what follows from saying yes: who would see what, until when, who else must say yes, who is told. */
export function consequences(about: About, preview: PreviewView): Saying[] {
  const { words } = about;
  if (denies(preview)) return [];
  const later = preview.effect === "when_all_signed";
  const lines: Saying[] = preview.gains.map(({ actor, what }) => {
    const args = { to: nameOf(words, actor), what: shareNames(words, what) };
    return later ? say("decide-later", args) : say("decide-gains", args);
  });
  return [...lines, ...until(about, preview), ...conditions(about, preview)];
}

/** Says until when a yes holds. An opt-out holds until somebody ends it; nobody asked for a length of what this viewer
 *  gives. */
function until({ route, data }: About, { lastDay }: PreviewView): Saying[] {
  if (matterIn(route, data) === "opt_out") return [];
  if (lastDay) return [say("decide-until", { date: lastDay })];
  return data.row?.askedBy ? [say("decide-until-asked")] : [];
}

/** Says who else must say yes, what holds until then, who looks, who is told. */
function conditions({ words, route, data, person }: About, preview: PreviewView): Saying[] {
  const { needsAlso, mode, humanReview, route: way, notify, effect } = preview;
  const matter = matterIn(route, data);
  const ends = effect === "forward_only";
  const review = humanReview || way !== null || effect === "after_review";
  const to = data.row ? recipientsOf(words, data.row) : receiver({ words, route, data });
  return [
    ...needsAlso.map((needs) => say("decide-needs", { needs, person, matter })),
    ...(mode === "any_of" && needsAlso.length > 1 ? [say("decide-any")] : []),
    // No review delays an end: whoever has to look hears of it afterwards.
    ...(review ? [say(ends ? "decide-heard" : "decide-review")] : []),
    ...(effect === "when_all_signed" ? [say("decide-nothing-before", { matter })] : []),
    ...notify.map((who) => say("decide-notify", { who, person, to, ends: ends ? "yes" : "no" })),
  ];
}

/** Says what ends: what the consent lets nobody see any more, what was shared by it, what may be touched. */
function endings({ words }: About, { loses, flows, requests }: PreviewView): Saying[] {
  return [
    ...loses.map(({ actor, what }) =>
      say("stop-loses", { who: nameOf(words, actor), what: shareNames(words, what) }),
    ),
    ...flows.map(({ from, to, times }) =>
      say("stop-flow", { from: nameOf(words, from), to: nameOf(words, to), count: times }),
    ),
    ...(requests > 0 ? [say("stop-requests", { count: requests })] : []),
  ];
}

function agreed(about: About, preview: PreviewView): Saying[] {
  const { words, route, data, person } = about;
  const { act, draft } = route;
  const purposes = act === "grant" ? [draft.purpose] : (data.row?.purposes ?? []);
  return [
    say(act === "renew" ? "sum-again" : "sum-yes", { to: receiver(about), person }),
    ...chosenIn(about).map((share) => say("sum-item", { what: shareWhole(words, share) })),
    say("sum-from"),
    say("sum-why", { what: purposesOf(words, purposes) }),
    ...until(about, preview),
    ...conditions(about, preview),
    say("decide-stop", { matter: matterIn(route, data) }),
  ];
}

/** Says what a yes means that lets nobody see anything: to treatment, help, a placement or an opt-out. */
function signed(about: About, preview: PreviewView): Saying[] {
  const { route, data, person } = about;
  const matter = matterIn(route, data);
  const to = receiver(about);
  return [
    say("sum-matter", { matter, to, person }),
    ...(matter === "opt_out" ? OPTED_OUT : []),
    ...until(about, preview),
    ...conditions(about, preview),
    say("decide-stop", { matter }),
  ];
}

const OPTED_OUT = [say("optout-doctor"), say("optout-care"), say("optout-emergency")];

/** Says what happens when a sharing ends, what a place writes that a law lets it go on with, what stays as it is. */
function stopped(about: About, preview: PreviewView, to: string): Saying[] {
  const { words } = about;
  const ends = endings(about, preview);
  return [
    ...(ends.length > 0 ? ends : [say("stop-nothing")]),
    ...preview.continues.map((one) => say("stop-law", continuingOf(words, one))),
    say("stop-others"),
    ...conditions(about, preview),
    say("stop-seen"),
    say("stop-when", { to }),
  ];
}

/** Gives what the person confirms, by what is done and what it is about. */
function linesFor(about: About, preview: PreviewView, to: string): Saying[] {
  const { words, route, data } = about;
  const matter = matterIn(route, data);
  switch (deedIn(route, data)) {
    case "lift":
      return [say("optout-lift"), ...conditions(about, preview)];
    case "opt_out":
      return [...OPTED_OUT, ...conditions(about, preview), say("decide-stop", { matter })];
    case "withdraw":
      return stopped(about, preview, namesOf(words, data.row?.recipients ?? []) || to);
    case "exclude":
      return stopped(about, preview, to);
    default:
      return lets(matter) ? agreed(about, preview) : signed(about, preview);
  }
}

/** Gives what the person confirms; null while something is missing. */
export function linesOf(about: About): Lines | null {
  const { words, route, data, person } = about;
  const { preview, row } = data;
  if (!preview) return null;
  const unit = row?.units.find(({ id }) => id === route.draft.unit);
  const to = route.act === "exclude" && unit ? nameOf(words, unit) : receiver(about);
  const title = say("sum-title", { act: deedIn(route, data), to, person });
  return { title, lines: linesFor(about, preview, to) };
}

/** Gives the exact text, for the record: what the core keeps a digest of. */
export const textOf = (words: Sentences, { title, lines }: Lines): string =>
  [title, ...lines]
    .map(({ key, args }) => words.say(key, args))
    .join("\n")
    .normalize("NFC");
