// SPDX-License-Identifier: MPL-2.0
// The commands and views of core/api/WIRE.md, written out. Those of rules and consent are in consent_protocol.ts, what
// both are made of in values.ts.
import type { Allowed, ConsentCommands, Role } from "./consent_protocol.ts";
import type { About, Actor, Nothing, Page, Person, Problem, Slice, Text } from "./values.ts";

export interface ImportView {
  /** What source.export asks for. */
  readonly source: number;
  readonly notes: readonly Text[];
  readonly problems: { readonly total: number; readonly rows: readonly Problem[] };
}

export interface ExportView {
  readonly bytes: number;
}

export interface ManifestView {
  readonly sources: number;
  /** Names under which source.import takes the delivery's files. */
  readonly files: readonly string[];
  readonly problems: ImportView["problems"];
}

export type LogKind = "look" | "disclosure" | "change" | "attempt" | "other";
export type Basis = "law" | "consent" | "stated" | "none" | "emergency";
export type Coverage = "held" | "shared" | "not_held" | "unknown";

export interface OverviewView {
  readonly sources: number;
  /** The day that was asked for; null: now. */
  readonly at: string | null;
  readonly subject: Person | null;
  readonly subjects: readonly (Person & { readonly items: number })[];
  readonly holders: number;
  readonly systems: number;
  readonly items: number;
  readonly newItems: number;
  /** Null only where nothing was imported. */
  readonly answer: Text | null;
  readonly notes: readonly Text[];
  readonly seen: {
    readonly since: string | null;
    readonly total: number;
    readonly withoutReason: number;
    readonly answer: Text | null;
    readonly reasons: Text | null;
  };
  readonly freshness: Ages & {
    readonly notAnswering: readonly string[];
    readonly notes: readonly Text[];
  };
  /** The most important things to ask about, at most three of `needsTotal`; none on a past day. */
  readonly needs: readonly Need[];
  readonly needsTotal: number;
  /** What begins after today, soonest first, at most three; none on a past day. */
  readonly next: readonly Planned[];
  /** Null where nothing is known of consents, and on a past day. */
  readonly allowed: Allowed | null;
  /** What the viewer is to the subject; null where it is not known who looks on. */
  readonly viewer: Role | null;
}

/** Something that begins after today. */
export interface Planned {
  readonly name: Text;
  readonly date: string;
  readonly holder: Actor | null;
  /** The instant; null where no time of the day is stated. */
  readonly at: string | null;
}

export type NeedKind = "unexplained" | "overdue" | "birth_dates" | "coordinator" | "contact" | "source";
export interface Need {
  readonly kind: NeedKind;
  readonly text: Text;
  readonly actor: Actor | null;
}

interface Ages {
  readonly completeUpTo: string | null;
  readonly medianAgeDays: number | null;
  readonly greatestAgeDays: number | null;
}

export interface HolderRow extends Actor {
  readonly sector: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly outOfScope: boolean;
  readonly items: number;
  readonly types: readonly { readonly type: string; readonly items: number }[];
  readonly systems: readonly string[];
  readonly received: number;
  readonly since: string | null;
  readonly what: readonly Text[];
  readonly newest: Text | null;
  readonly notes: readonly Text[];
}

export interface HoldersView extends Page<HolderRow> {
  readonly sectors: readonly {
    readonly sector: string | null;
    readonly name: Text;
    readonly holders: number;
  }[];
  readonly recipients: number;
}

export interface LocalCode {
  readonly system: string | null;
  readonly code: string;
  readonly text: string | null;
}

export interface ItemRow {
  /** What a family calls it (R29), else the same as `kind`. */
  readonly name: Text;
  readonly kind: Text;
  readonly type: string;
  readonly field: string | null;
  readonly holder: Actor | null;
  /** No place is stated and a professional is, who is none: "a doctor, place not stated". */
  readonly byPerson: boolean;
  readonly system: string | null;
  readonly since: string | null;
  readonly date: string | null;
  readonly version: number | null;
  readonly withCare: boolean;
  readonly unknownCode: LocalCode | null;
}

export interface LogRow {
  readonly kind: LogKind;
  readonly at: string | null;
  readonly who: Actor | null;
  readonly unit: Actor | null;
  readonly from: Actor | null;
  readonly to: Actor | null;
  /** The day where the source states no clock time; else null. */
  readonly day: string | null;
  /** Whether its time has not come: the source's clock is ahead. */
  readonly ahead: boolean;
  readonly role: string | null;
  readonly system: string | null;
  readonly types: readonly string[];
  readonly items: number;
  readonly what: Text | null;
  readonly whose: Actor | null;
  readonly basis: Basis;
  readonly stated: string | null;
  readonly text: Text;
  readonly why: Text;
}

export interface LogView extends Page<LogRow> {
  readonly byKind: Readonly<Record<LogKind, number>>;
  readonly byBasis: Readonly<Record<Basis, number>>;
}

/** Lines of one day that one place did; access_log.open with this day (`from`, `to`) and `by` gives them. Without `by`
 *  nobody is named: then `unnamed`. */
export interface LogGroup {
  readonly day: string | null;
  readonly by: Actor | null;
  readonly lines: number;
  readonly withoutReason: number;
}

export interface LogMonth {
  /** "2026-11"; null: no time is stated. */
  readonly month: string | null;
  readonly byBasis: Readonly<Record<Basis, number>>;
}

/** Which lines of the log are asked for. */
export interface LogFilter {
  readonly actor?: string;
  readonly by?: string;
  readonly unnamed?: 0 | 1;
  readonly kind?: LogKind;
  readonly basis?: Basis;
  readonly from?: string;
  readonly to?: string;
  readonly new?: 0 | 1;
}

/** Somebody in the person's log; access_log.open with this `actor` gives so many lines. */
export interface LogActor extends Actor {
  readonly lines: number;
}

/** One actor, whether it holds something or not. */
export interface ActorView {
  readonly actor: Actor;
  readonly sector: string | null;
  readonly sectorName: Text;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly outOfScope: boolean;
  readonly notes: readonly Text[];
  /** As holders.open gives it; null where it holds nothing. */
  readonly holder: HolderRow | null;
  /** Within how long the place must answer whoever asks why it looked; null where no pack says so. */
  readonly answerWithin: { readonly months: number; readonly law: string } | null;
  readonly looks: number;
  readonly gave: number;
  readonly got: number;
}

interface Exchange {
  readonly from: Actor;
  readonly to: Actor;
  readonly times: number;
  readonly byBasis: Readonly<Record<Basis, number>>;
  readonly first: string | null;
  readonly last: string | null;
}
interface Exchanges<Row> extends Page<Row> {
  readonly disclosures: number;
  readonly withoutParties: number;
}
export type SharingView = Exchanges<Exchange & { readonly type: string | null }>;
export type SharingPairsView = Exchanges<Exchange & { readonly types: readonly string[] }>;

export interface CoverageView {
  readonly types: readonly string[];
  readonly rows: readonly {
    readonly field: string;
    readonly cells: readonly {
      readonly state: Coverage;
      readonly items: number;
      readonly disclosures: number;
    }[];
  }[];
  readonly withoutField: number;
}

export interface SourcesView
  extends
    Page<{
      readonly system: string;
      readonly name: string | null;
      readonly owners: readonly string[];
      readonly vendor: string | null;
      readonly state: Text;
      readonly completeUpTo: string | null;
      readonly ageDays: number | null;
      readonly items: number;
    }>,
    Ages {
  readonly notAnswering: number;
  readonly stale: number;
}

export interface HopsView extends Page<{
  readonly holder: Actor;
  readonly hops: number | null;
  readonly via: Actor | null;
  readonly text: Text;
}> {
  readonly furthest: number;
  readonly direct: number;
  readonly withoutWay: number;
}

export type RequestsView = Page<{
  readonly asker: Actor | null;
  readonly asked: Actor | null;
  readonly code: string | null;
  readonly askedOn: string | null;
  readonly awaitedBy: string | null;
  readonly receivedOn: string | null;
  readonly days: number | null;
  readonly overdueDays: number;
  readonly text: Text;
}>;

export type CasesView = Page<{
  readonly holder: Actor | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly coordinators: readonly Actor[];
}>;

export interface CodesView extends Page<LocalCode & { readonly items: number }> {
  readonly items: number;
  readonly unmapped: number;
  readonly perMille: number;
}

export type FindingsView = Page<{
  readonly kind: "claims_differ" | "claims_sum" | "same_item" | "birth_dates" | "coordinator" | "contact";
  readonly text: Text;
  readonly claims: readonly {
    readonly subject: string;
    readonly count: number;
    readonly source: string;
    readonly year: number;
  }[];
  readonly systems: readonly string[];
  readonly dates: readonly string[];
  readonly actor: Actor | null;
}>;

/** Why two persons may be one, or not. */
export type AlikeReason =
  "name" | "birth_date" | "civil_number" | "identifier" | "local_identifier" | "link" | "chain";

/** A person as the sources have them, whatever was joined. */
export interface Alike extends Person {
  readonly birthDate: string | null;
  readonly items: number;
}

/** Two persons of the files who may be one. */
export interface AlikeRow {
  readonly state: "open" | "impossible" | "joined";
  readonly for: readonly AlikeReason[];
  readonly against: readonly AlikeReason[];
  /** The day on which it was said that they are one. */
  readonly saidOn: string | null;
  readonly one: Alike;
  readonly other: Alike;
}

/** The handles of two persons who may be one. */
interface Pair {
  readonly one: string;
  readonly other: string;
}

export interface IndicatorsView extends Omit<Ages, "completeUpTo"> {
  readonly lines: number;
  readonly explained: number;
  readonly furthestHops: number | null;
  readonly holdersWithoutWay: number | null;
}

export type SystemsView = Page<{
  readonly system: string;
  readonly name: string;
  readonly vendor: string | null;
  readonly asOf: number | null;
}>;

export type MunicipalitiesView = Page<{
  readonly code: string;
  readonly name: string;
  readonly vendor: string | null;
  readonly readiness: Readonly<Record<"m1" | "m2a" | "m2b", boolean | null>>;
}>;

type AboutSlice = About & Slice;

/** Every command: what it takes and what it gives. */
export interface Commands extends ConsentCommands {
  "clock.set": { args: { now: string; last_visit?: string }; view: Nothing };
  "clock.load": { args: Nothing; view: Nothing };
  "manifest.load": { args: Nothing; view: ManifestView };
  "source.import": { args: { name?: string; about?: string }; view: ImportView };
  "source.export": { args: { source: number }; view: ExportView };
  "session.clear": { args: Nothing; view: Nothing };
  "overview.open": { args: Partial<About>; view: OverviewView };
  "holders.open": { args: AboutSlice & { sector?: string; search?: string }; view: HoldersView };
  "items.open": {
    args: AboutSlice & { holder?: string; system?: string; type?: string; field?: string };
    view: Page<ItemRow>;
  };
  "access_log.open": {
    args: AboutSlice & LogFilter & { order?: "newest" | "unexplained" };
    view: LogView;
  };
  "access_log_groups.open": { args: AboutSlice & LogFilter; view: Page<LogGroup> };
  "access_log_months.open": { args: AboutSlice & LogFilter; view: Page<LogMonth> };
  "actors.open": { args: AboutSlice; view: Page<LogActor> };
  "actor.open": { args: About & { actor: string }; view: ActorView };
  "sharing.open": { args: AboutSlice & { from?: string; to?: string }; view: SharingView };
  "sharing_pairs.open": { args: AboutSlice & { from?: string; to?: string }; view: SharingPairsView };
  "coverage.open": { args: About; view: CoverageView };
  "sources.open": { args: AboutSlice; view: SourcesView };
  "hops.open": { args: AboutSlice & { asker: string }; view: HopsView };
  "requests.open": { args: AboutSlice; view: RequestsView };
  "cases.open": { args: AboutSlice; view: CasesView };
  "codes.open": { args: AboutSlice; view: CodesView };
  "findings.open": { args: AboutSlice; view: FindingsView };
  "same_person.open": { args: Slice; view: Page<AlikeRow> & { readonly open: number } };
  "same_person.join": { args: Pair; view: Nothing };
  "same_person.part": { args: Pair; view: Nothing };
  "indicators.open": { args: About & { asker?: string }; view: IndicatorsView };
  "systems.open": { args: Slice; view: SystemsView };
  "municipalities.open": { args: Slice; view: MunicipalitiesView };
}
export type CommandName = keyof Commands;
