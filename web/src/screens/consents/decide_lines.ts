// SPDX-License-Identifier: MPL-2.0
// What is confirmed, sentence by sentence: the same lines stand on the screen and are kept as what was shown.
import type { Saying } from "../../app/state.ts";
import type { PreviewView, Share } from "../../engine/consent_protocol.ts";
import type { Sentences } from "../../i18n/sentences.ts";
import { namesOf } from "../../parts/lists.ts";
import { nameOf } from "../../parts/words.tsx";
import { type DecideRoute, type Deciding, hasSummary } from "./deciding.ts";
import { cellOf, purposesOf, recipientsOf, shareNames, shareTitle } from "./wording.ts";

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
  hasSummary(route)
    ? data.choices.filter((share) => route.draft.cells.includes(cellOf(share)))
    : (data.row?.what ?? []);

/** Says what follows from saying yes: who would see what, until when, who else must say yes, who is told. */
export function consequences(about: About, preview: PreviewView): Saying[] {
  const { words, person } = about;
  const later = preview.effect === "when_all_signed";
  const lines: Saying[] = preview.gains.map(({ actor, what }) => {
    const args = { to: nameOf(words, actor), what: shareNames(words, what) };
    return later ? say("decide-later", args) : say("decide-gains", args);
  });
  return [...lines, ...until(preview), ...conditions(preview, person)];
}

function until({ lastDay }: PreviewView): Saying[] {
  return [lastDay ? say("decide-until", { date: lastDay }) : say("decide-until-asked")];
}

function conditions(
  { needsAlso, mode, humanReview, route, notify, effect }: PreviewView,
  person: string,
): Saying[] {
  const review = humanReview || route !== null || effect === "after_review";
  return [
    ...needsAlso.map((needs) => say("decide-needs", { needs, person })),
    ...(mode === "any_of" && needsAlso.length > 1 ? [say("decide-any")] : []),
    ...(review ? [say("decide-review")] : []),
    ...(effect === "when_all_signed" ? [say("decide-nothing-before")] : []),
    ...notify.map((who) => say("decide-notify", { who, person })),
  ];
}

/** Says what ends: who can no longer see what, what was shared until now, what may be touched. */
function endings(about: About, { loses, flows, requests }: PreviewView): Saying[] {
  const { words } = about;
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
    ...chosenIn(about).map((share) => say("sum-item", { what: shareTitle(words, share) })),
    say("sum-why", { what: purposesOf(words, purposes) }),
    ...until(preview),
    ...conditions(preview, person),
    say("decide-stop"),
  ];
}

/** Gives what the person confirms; null while something is missing. */
export function linesOf(about: About): Lines | null {
  const { words, route, data, person } = about;
  const { preview, row } = data;
  if (!preview) return null;
  const { act, draft } = route;
  const placement = row?.placement ?? false;
  const unit = row?.units.find(({ id }) => id === draft.unit);
  const to = act === "exclude" && unit ? nameOf(words, unit) : receiver(about);
  const lifted = act === "withdraw" && row?.kind === "statutory_opt_out";
  const title = say("sum-title", { act: placement ? "placement" : lifted ? "lift" : act, to, person });
  if (hasSummary(route) || act === "renew") return { title, lines: agreed(about, preview) };
  if (placement) {
    const warned = [say("decision-lawyer"), say("decision-stays", { person }), say("decision-answer")];
    return { title, lines: [...warned, ...conditions(preview, person)] };
  }
  if (lifted) return { title, lines: [say("optout-lift"), ...conditions(preview, person)] };
  const ends = endings(about, preview);
  if (act === "opt_out") {
    const warned = [say("optout-doctor"), say("optout-care"), say("optout-emergency")];
    return { title, lines: [...warned, ...ends, ...conditions(preview, person)] };
  }
  return {
    title,
    lines: [
      ...(ends.length > 0 ? ends : [say("stop-nothing")]),
      ...conditions(preview, person),
      say("stop-seen"),
      say("stop-when", { to: act === "exclude" ? to : namesOf(words, row?.recipients ?? []) || to }),
    ],
  };
}

/** Gives the exact text, for the record: what the core keeps a digest of. */
export const textOf = (words: Sentences, { title, lines }: Lines): string =>
  [title, ...lines]
    .map(({ key, args }) => words.say(key, args))
    .join("\n")
    .normalize("NFC");
