// SPDX-License-Identifier: MPL-2.0
// "Rules and consent" of core/api/WIRE.md, written out: who looks on, what is allowed, what somebody may decide.
import type { Actor, Nothing, OfSubject, Page, Slice, Text } from "./values.ts";

export type Role =
  | "self"
  | "custody_holder"
  | "parent_without_custody"
  | "foster_parent"
  | "guardian_adult"
  | "poa_holder"
  | "nearest_relative"
  | "placing_authority"
  | "authority"
  | "health_professional"
  | "school_staff"
  | "temporary_custody_holder"
  | "representative"
  | "kin_carer"
  | "municipal_health_staff";
export type Purpose =
  "any" | "case_processing" | "child_protection" | "emergency" | "joint_plan" | "prevention" | "treatment";
export type ConsentKind =
  | "secrecy_consent"
  | "gdpr_consent"
  | "treatment_consent"
  | "intervention_consent"
  | "plan_agreement"
  | "proxy_grant"
  | "statutory_opt_out"
  | "law_share";
export type ConsentState =
  | "draft"
  | "pending_signers"
  | "active"
  | "withdrawn"
  | "expired"
  | "lapsed_age"
  | "lapsed_custody"
  | "lapsed_capacity"
  | "superseded"
  | "suspended_dispute";
export type Group = "active" | "waiting" | "ended";
export type Breadth =
  "no_end" | "longer_than_law" | "all_recipients" | "all_categories" | "all_phases" | "no_purpose";
export type CoSigner = "subject_self" | "other_custody_holder" | "all_custody_holders";
export type Effect = "now" | "when_all_signed" | "forward_only" | "after_review";
export type Act = "sign" | "withdraw" | "exclude" | "renew" | "grant" | "opt_out";

/** One kind of information; `field` or `type` is null where all of them are meant. */
export interface Share {
  readonly field: string | null;
  readonly type: string | null;
  /** What most of the items are called. */
  readonly name: Text;
  readonly items: number;
  readonly newest: string | null;
}

/** The rule by which something was decided. Not signed off: no lawyer has looked at it. */
export interface Law {
  readonly rule: string;
  readonly hook: string | null;
  readonly gdpr: string | null;
  readonly confidence: "high" | "medium" | "low";
  readonly pack: string | null;
  readonly version: string | null;
  readonly signedOff: boolean;
  /** Somebody should have read the law again by now. */
  readonly old: boolean;
}

export interface Signer {
  readonly name: string | null;
  readonly role: Role;
  readonly you: boolean;
  /** False says nothing but that it is not settled. */
  readonly signed: boolean;
  /** Only ever true of oneself. */
  readonly refused: boolean;
}

/** What the child said, as the viewer may read it. */
export interface ChildSays {
  readonly words: string;
  readonly said: string;
}

export interface Narrower {
  readonly to: string | null;
  readonly what: readonly Share[];
}

/** What the viewer may do about a consent. */
export type Can = Readonly<
  Record<"sign" | "refuse" | "withdraw" | "exclude" | "renew" | "acknowledge" | "disagree", boolean>
>;

export interface ConsentRow {
  readonly consent: string;
  readonly kind: ConsentKind;
  /** A decision about where a child lives: never shown as a sharing (R66). */
  readonly placement: boolean;
  readonly domain: string;
  readonly state: ConsentState;
  readonly group: Group;
  /** The viewer's yes is asked for and not given. */
  readonly mine: boolean;
  readonly routed: boolean;
  readonly askedBy: Actor | null;
  readonly recipients: readonly Actor[];
  readonly everyone: boolean;
  readonly what: readonly Share[];
  readonly purposes: readonly string[];
  readonly phases: readonly string[];
  readonly rights: readonly string[];
  readonly from: string | null;
  /** As it was agreed or asked for; `lastDay` is that of the state it is in. */
  readonly to: string | null;
  readonly lastDay: string | null;
  readonly endsBy: "period" | "birthday" | "nobody_answered";
  readonly since: string | null;
  /** The consent held once; an ended one that never did was only ever a question. */
  readonly held: boolean;
  readonly signers: readonly Signer[];
  readonly mode: "all_of" | "any_of";
  readonly excluded: readonly Actor[];
  /** Who has not confirmed that they stopped. */
  readonly unconfirmed: readonly Actor[];
  readonly can: Can;
  readonly alternatives: readonly string[];
  readonly law: Law | null;
  readonly breadth: readonly Breadth[];
  readonly narrower: Narrower | null;
  /** Of this very consent, newest first. */
  readonly childSays: readonly ChildSays[];
}

export interface ConsentsView extends Page<ConsentRow> {
  readonly counts: Readonly<Record<Group, number>>;
  readonly mine: number;
  readonly recipients: number;
  /** In general, newest first. */
  readonly childSays: readonly ChildSays[];
}

/** What a place writes that a law lets it share: not checked, and there may be others (P8). */
export interface Continuing {
  readonly from: Actor;
  readonly to: Actor;
  readonly law: string;
  readonly types: readonly string[];
}

/** `units` can be taken out. */
export interface ConsentView extends ConsentRow {
  readonly continues: readonly Continuing[];
  readonly units: readonly Actor[];
}

export interface Shift {
  readonly actor: Actor;
  readonly what: readonly Share[];
}

/** What would happen: made by doing it on a copy. */
export interface PreviewView {
  readonly outcome: "allowed" | "needs_also" | "denied" | "not_consent_based";
  /** False where no rule spoke: nothing is known here, and no law is said to forbid it. */
  readonly covered: boolean;
  readonly needsAlso: readonly CoSigner[];
  readonly mode: "all_of" | "any_of" | null;
  readonly humanReview: boolean;
  readonly route: string | null;
  readonly notify: readonly string[];
  readonly alternatives: readonly string[];
  readonly law: Law;
  readonly lastDay: string | null;
  readonly gains: readonly Shift[];
  readonly loses: readonly Shift[];
  readonly flows: readonly {
    readonly from: Actor;
    readonly to: Actor;
    readonly times: number;
    readonly last: string | null;
  }[];
  /** Of an end. */
  readonly continues: readonly Continuing[];
  readonly requests: number;
  readonly breadth: readonly Breadth[];
  readonly narrower: Narrower | null;
  readonly effect: Effect;
}

export interface ShareableView {
  readonly recipients: readonly Actor[];
  readonly cells: readonly Share[];
}

export interface LawsView extends Page<{
  readonly from: Actor;
  readonly to: Actor;
  readonly law: string;
  readonly types: readonly string[];
  readonly times: number;
  readonly last: string | null;
  readonly objection: string | null;
  readonly limit: string | null;
}> {
  readonly optOut: {
    readonly state: "possible" | "waiting" | "on" | "denied" | "not_known";
    readonly law: Law | null;
    readonly consent: string | null;
  } | null;
}

export interface ChangeRow {
  readonly on: string;
  readonly days: number;
  readonly kind: "birthday" | "consent_end" | "question_end" | "law";
  readonly age: number | null;
  readonly effects: readonly string[];
  /** Of law to come, as the country's pack cites it. */
  readonly law: string | null;
  readonly consents: readonly string[];
  readonly recipients: readonly Actor[];
  readonly told: boolean;
}

export interface ViewersView {
  /** Who looks on now. */
  readonly viewer: string | null;
  readonly rows: readonly {
    readonly viewer: string;
    readonly name: string | null;
    readonly ties: readonly { readonly person: string | null; readonly role: Role }[];
  }[];
}

/** Somebody whom the child can let read. */
export interface Reader {
  readonly reader: string;
  /** Null where a role is all that may be told. */
  readonly name: string | null;
  readonly role: Role;
  readonly helper: string | null;
  /** The authority that a caseworker speaks for. */
  readonly at: Actor | null;
}

/** What the child said, as the child reads it. */
export interface WishRow extends ChildSays {
  readonly wish: string;
  readonly readers: readonly Reader[];
  readonly about: ConsentRow | null;
}

export interface WishesView extends Page<WishRow> {
  /** Whom the child can choose. */
  readonly readers: readonly Reader[];
  /** Whom a child can ring, as the country's pack says. */
  readonly help: {
    readonly lines: readonly { readonly name: string; readonly phone: string }[];
    readonly pack: string | null;
    readonly version: string | null;
    readonly signedOff: boolean;
  };
}

/** `readers` are their handles, with a space between; empty: nobody. */
interface WishArgs {
  words: string;
  readers: string;
}

/** The overview's third answer. */
export interface Allowed {
  readonly answer: Text;
  readonly waiting: Text | null;
  readonly recipients: number;
  readonly active: number;
  readonly waitingCount: number;
  readonly mine: number;
  /** Ended sharings that somebody who received has not confirmed; of these, what the viewer has to confirm. */
  readonly unconfirmed: number;
  readonly toAcknowledge: number;
}

/** What was done. */
export interface DoneView {
  readonly consent: string;
  readonly state: ConsentState;
  readonly group: Group;
}

/** The exact text that the person saw when confirming. */
interface Shown {
  shown: string;
}
/** What an act is about, without what was shown. */
export interface ActArgs {
  sign: { consent: string; cells?: string; to?: string };
  withdraw: { consent: string };
  exclude: { consent: string; actor: string };
  renew: { consent: string; to: string };
  grant: OfSubject & { recipient: string; cells: string; purpose: Purpose; to: string };
  opt_out: OfSubject;
}
export type Asked = { [Name in Act]: { act: Name } & ActArgs[Name] }[Act];
/** What is done about a consent. A no and an acknowledgement show nothing that is kept. */
export type Doing = (Asked & Shown) | { act: "refuse" | "acknowledge"; consent: string };
/** The same act seen beforehand: nothing is done. */
export type Seeing = Asked & { preview: 1 };

export interface ConsentCommands {
  "family.load": { args: Nothing; view: Nothing };
  "viewer.set": { args: { viewer: string }; view: Nothing };
  "consent.act": { args: Doing; view: DoneView };
  "wish.record": { args: OfSubject & WishArgs & { about?: string }; view: Nothing };
  "wish.change": { args: { wish: string } & WishArgs; view: Nothing };
  "wish.take_back": { args: { wish: string }; view: Nothing };
  "wishes.open": { args: OfSubject & Slice; view: WishesView };
  "viewers.open": { args: Nothing; view: ViewersView };
  "consents.open": { args: OfSubject & Slice & { group?: Group }; view: ConsentsView };
  "consent.open": { args: { consent: string }; view: ConsentView };
  "shareable.open": { args: OfSubject; view: ShareableView };
  "laws.open": { args: OfSubject & Slice & { at?: string }; view: LawsView };
  "changes.open": { args: OfSubject & Slice; view: Page<ChangeRow> };
}
