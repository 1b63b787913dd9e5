// SPDX-License-Identifier: MPL-2.0
// From what somebody chose to a command: what is missing, what would happen, and how it is confirmed.
import type { Actions } from "../../app/actions.ts";
import { asProblem, isFatal } from "../../app/problem.ts";
import type { RouteOf } from "../../app/route.ts";
import type { Followed, ScreenProps } from "../../app/screen.ts";
import type { AskCore } from "../../engine/ask.ts";
import type { Asked, ConsentView, PreviewView, Share, ShareableView } from "../../engine/consent_protocol.ts";
import type { About } from "../../engine/values.ts";
import type { DoneAct, Draft } from "./routes.ts";
import { cellOf, lets, type Matter, matterOf } from "./wording.ts";

/** The route with everything that was chosen, or was not. */
export type DecideRoute = RouteOf<"decide"> & { readonly draft: Draft; readonly summary: boolean };

const NO_DRAFT: Draft = { cells: [], until: null, day: "", recipient: "", purpose: "", unit: "" };

/** Fills in what nothing was chosen of yet. */
export const wholeRoute = ({ draft, summary = false, ...route }: RouteOf<"decide">): DecideRoute => ({
  ...route,
  summary,
  draft: { ...NO_DRAFT, ...draft },
});

export interface Deciding {
  /** Null for what does not exist yet. */
  readonly row: ConsentView | null;
  /** What can be chosen. */
  readonly choices: readonly Share[];
  /** What a rule keeps this viewer from giving: named, and never among the choices. */
  readonly blocked: readonly Share[];
  /** What no rule speaks of: nobody here knows whether this viewer may give it. */
  readonly unknown: readonly Share[];
  readonly shareable: ShareableView | null;
  /** What would happen if all were granted that is asked for. */
  readonly asked: PreviewView | null;
  /** What would happen by what is chosen; null while something is missing. */
  readonly preview: PreviewView | null;
  /** Why what is chosen cannot be done: a key. */
  readonly fault: string | null;
}

export type DecideProps = ScreenProps<DecideRoute, Deciding>;

/** Gives whom the question is about. */
export const aboutOf = ({ overview }: DecideProps): About => ({ subject: overview?.subject?.id ?? "" });

/** Gives what is decided about: a new yes shares. */
export const matterIn = ({ act }: DecideRoute, { row }: Deciding): Matter =>
  row ? matterOf(row) : act === "opt_out" ? "opt_out" : "share";

/** Whether somebody chooses what others may see, which is shown once more before it is confirmed. */
export const hasSummary = (route: DecideRoute, data: Deciding) =>
  route.act === "grant" || (route.act === "sign" && lets(matterIn(route, data)));

/** Names the act as sentences choose by it: ending an opt-out allows sharing again. */
export const deedIn = (route: DecideRoute, data: Deciding): string =>
  route.act === "withdraw" && matterIn(route, data) === "opt_out" ? "lift" : route.act;

/** Whether anything is chosen. */
export const isHalf = ({ draft: { cells, until, day, recipient, purpose, unit } }: DecideRoute) =>
  cells.length > 0 || until !== null || day !== "" || [recipient, purpose, unit].some((one) => one !== "");

/** Lists the exact kinds of information: what is asked for as a whole is listed by what there is. */
function exactly(what: readonly Share[], held: readonly Share[]): Share[] {
  const all = what.flatMap((share) =>
    share.field !== null && share.type !== null
      ? [share]
      : held.filter(
          ({ field, type }) =>
            (share.field === null || share.field === field) && (share.type === null || share.type === type),
        ),
  );
  return [...new Map(all.map((share) => [cellOf(share), share])).values()];
}

/** Whatever can be given at all is refused by another reason than this day, if it is refused. */
const ANY_DAY = "2100-01-01";

/** Whether nothing of what is chosen could be done. */
export const denies = ({ outcome }: PreviewView) => outcome === "denied" || outcome === "not_consent_based";

/** Asks of each field whether something of it could be given: the rules decide by fields. Gives those of which nothing
 *  can, and of each whether a rule says so. */
async function deniedFields(
  ask: AskCore,
  { subject }: About,
  { cells, recipients }: ShareableView,
): Promise<Map<string | null, boolean>> {
  const recipient = recipients[0]?.id;
  if (!recipient) return new Map();
  const firsts = new Map(cells.map((share) => [share.field, share]));
  const denied = await Promise.all(
    [...firsts].map(async ([field, share]): Promise<[string | null, boolean][]> => {
      const given = { subject, recipient, cells: cellOf(share), to: ANY_DAY };
      const asked = { act: "grant", ...given, purpose: "joint_plan", preview: 1 } as const;
      try {
        const preview = await ask("consent.act", asked);
        return denies(preview) ? [[field, preview.covered]] : [];
      } catch (error) {
        if (isFatal(asProblem(error))) throw error;
        return [];
      }
    }),
  );
  return new Map(denied.flat());
}

/** Parts what there is into what can be given and what cannot. */
async function giveable(ask: AskCore, about: About, shareable: ShareableView) {
  const denied = await deniedFields(ask, about, shareable);
  return {
    choices: shareable.cells.filter(({ field }) => !denied.has(field)),
    blocked: shareable.cells.filter(({ field }) => denied.get(field) === true),
    unknown: shareable.cells.filter(({ field }) => denied.get(field) === false),
  };
}

async function firstMine(ask: AskCore, { subject }: About): Promise<string | null> {
  const { rows } = await ask("consents.open", { subject, limit: 1 });
  return rows[0]?.mine ? rows[0].consent : null;
}

export async function loadDeciding(ask: AskCore, about: About, route: DecideRoute): Promise<Deciding> {
  const { act } = route;
  const id = route.consent ?? (act === "sign" ? await firstMine(ask, about) : null);
  const row = id === null ? null : await ask("consent.open", { consent: id });
  const whole = row?.what.some(({ field, type }) => field === null || type === null) ?? false;
  const shareable =
    act === "grant" || (act === "sign" && whole)
      ? await ask("shareable.open", { subject: about.subject })
      : null;
  const held = shareable?.cells ?? [];
  const parted =
    act === "grant" && shareable
      ? await giveable(ask, about, shareable)
      : { choices: row ? exactly(row.what, held) : [], blocked: [], unknown: [] };
  const asked =
    act === "sign" && row
      ? await ask("consent.act", { act: "sign", consent: row.consent, preview: 1 })
      : null;
  const data = { row, ...parted, shareable, asked, preview: null, fault: null };
  return (await followDeciding(ask, about, route, data)).data;
}

export async function followDeciding(
  ask: AskCore,
  about: About,
  route: DecideRoute,
  data: Deciding,
): Promise<Followed<Deciding>> {
  const sayings = hasSummary(route, data)
    ? [{ key: "decide-chosen", args: { count: route.draft.cells.length } }]
    : [];
  const args = argsOf(route, about, data);
  if (!args) return { data: { ...data, preview: null, fault: null }, sayings };
  try {
    return {
      data: { ...data, preview: await ask("consent.act", { ...args, preview: 1 }), fault: null },
      sayings,
    };
  } catch (error) {
    const problem = asProblem(error);
    if (isFatal(problem)) throw error;
    const fault = `error.${problem.code}`;
    return { data: { ...data, preview: null, fault }, sayings: [{ key: fault, args: {} }] };
  }
}

/** Gives what can be taken out, which is only what has a name: nobody knows what the others are. */
export const named = ({ row }: Deciding) => row?.units.filter(({ name }) => name !== null) ?? [];

/** Gives the last day of one's own; null where there is none yet. */
const dayIn = ({ day }: Draft) => (day ? day : null);

/** Makes the command's arguments; null while something is missing. */
export function argsOf(route: DecideRoute, { subject }: About, { row, choices }: Deciding): Asked | null {
  const { act, draft } = route;
  const day = dayIn(draft);
  const consent = row?.consent;
  if (act === "opt_out") return { act, subject };
  if (act === "grant") {
    const { recipient, purpose, cells } = draft;
    if (!recipient || !purpose || cells.length === 0 || !day) return null;
    return { act, subject, recipient, cells: cells.join(" "), purpose, to: day };
  }
  if (consent === undefined) return null;
  if (act === "withdraw") return { act, consent };
  if (act === "exclude") return draft.unit ? { act, consent, actor: draft.unit } : null;
  if (act === "renew") return day ? { act, consent, to: day } : null;
  if (row && !lets(matterOf(row))) return { act, consent };
  if (draft.cells.length === 0 || draft.until === null || (draft.until === "own" && !day)) return null;
  return {
    act,
    consent,
    ...(draft.cells.length < choices.length && { cells: draft.cells.join(" ") }),
    ...(draft.until === "own" && day && { to: day }),
  };
}

/** Finds what stands in the way of going on: the key of the sentence that says what to do. */
export function missingIn(route: DecideRoute, about: About, data: Deciding): string | null {
  const { act, draft } = route;
  if (act === "grant" && !draft.recipient) return "grant-choose";
  const chooses = hasSummary(route, data);
  if (chooses && draft.cells.length === 0) return "decide-choose-first";
  if (act === "grant" && !draft.purpose) return "grant-choose-why";
  if (act === "exclude" && !draft.unit) return named(data).length > 0 ? "exclude-first" : "exclude-none";
  if (act === "sign" && chooses && draft.until === null) return "decide-choose-long";
  if (argsOf(route, about, data) === null) return draft.day === null ? "day-none" : "decide-choose-day";
  if (data.fault) return data.fault;
  if (!data.preview) return "waiting";
  if (!denies(data.preview)) return null;
  return data.preview.covered ? "decide-denied" : "decide-not-known";
}

const OVER: readonly DoneAct[] = ["withdraw", "exclude", "refuse", "acknowledge"];

/** Chooses what is said of something that was done: what holds now, or what it waits for. */
export function doneKind(done: DoneAct, matter: Matter, waiting: boolean, both: boolean): string {
  if (done === "withdraw" && matter === "opt_out") return "lift";
  if (OVER.includes(done)) return done;
  const no = matter === "opt_out" ? "no_" : "";
  if (!waiting) return `${no}now`;
  return both ? `${no}both` : `${no}waits`;
}

/** Does what was chosen, with exactly the text that was shown; `to` names the recipients. */
export function confirm(
  actions: Actions,
  about: About,
  props: { route: DecideRoute; data: Deciding; to: string },
  shown: string,
): void {
  const { route, data, to } = props;
  const args = argsOf(route, about, data);
  if (!args) return;
  const both = data.preview?.needsAlso.includes("other_custody_holder") ?? false;
  const matter = matterIn(route, data);
  const after = (done: { consent: string; group: string }) => ({
    route: { screen: "consent" as const, consent: done.consent, done: args.act },
    saying: { key: "done", args: { done: doneKind(args.act, matter, done.group === "waiting", both), to } },
  });
  actions.commit("consent.act", { ...args, shown }, after);
}
