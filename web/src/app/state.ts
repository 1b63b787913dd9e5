// SPDX-License-Identifier: MPL-2.0
// What the page knows at one moment. The view is a function of this and of the sentences.
import type { ViewersView } from "../engine/consent_protocol.ts";
import type { ImportView, OverviewView } from "../engine/protocol.ts";
import type { Problem } from "../engine/values.ts";
import type { Args } from "../i18n/sentences.ts";
import type { Wish } from "../parts/save.tsx";
import type { People } from "./people.ts";
import type { Route, ScreenName } from "./route.ts";

/** What became of a file: read, refused with the reason, or not reached because the person stopped. */
export type Outcome =
  { readonly view: ImportView } | { readonly error: Problem } | { readonly unreached: true };

/** One file that the person chose. */
export interface FileResult {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly outcome: Outcome;
}

export interface Progress {
  readonly file: string;
  /** The file that is being read, counted from 1. */
  readonly at: number;
  readonly of: number;
  /** The person wants no more files; the one that is being read is read to its end. */
  readonly stopping: boolean;
}

export interface Busy {
  /** True after a second: only then is it worth saying. */
  readonly slow: boolean;
  readonly progress: Progress | null;
}

/** What is open under the bar: the other persons, the day; in the example also who looks on, with its clock. */
export type Panel = "person" | "day" | "example";

/** The heading, or what is marked with this name (`data-at`). */
export type Focus = "heading" | (string & {});

/** Why nothing was decided: that is done on Indsigt's own page only, or a script pressed. */
export type Refusal = "refused-elsewhere" | "refused-script";

/** A sentence to be said: a key of the page or of the core. */
export interface Saying {
  readonly key: string;
  readonly args: Args;
}

/** What is said of the last choice of files; its files are those whose `id` is greater than `after`. */
export interface Chosen {
  readonly after: number;
  readonly sayings: readonly Saying[];
}

/** What there is to lose: words that were written, a choice that is half made, what was decided, files. */
export type Stake = "words" | "choice" | "decided" | "files";

/** What was about to be done: to go back, to leave the page backwards, or to open another screen. */
export type Going = "back" | "out" | Route;

/** The question before something is lost. */
export interface Losing {
  readonly stakes: readonly Stake[];
  readonly going: Going;
}

/** What the person noted: that they asked a place why, and what came back. Ids are those of this session. */
export interface Noted {
  readonly subject: string;
  readonly actor: string;
  /** An ISO date. */
  readonly asked: string;
  readonly answer: string;
}

export interface State {
  readonly route: Route;
  /** What the route's screen loaded. */
  readonly data: unknown;
  /** Where "back" leads, the nearest last. */
  readonly trail: readonly Route[];
  /** The screen could not be fetched or loaded: the code of the reason. */
  readonly broken: string | null;
  /** About the person and the day that are shown; null before anything was imported. */
  readonly overview: OverviewView | null;
  /** Whom the files are about, as the person said. */
  readonly people: People;
  /** The day that is shown; null: now. */
  readonly at: string | null;
  /** True while the invented family is shown. */
  readonly demo: boolean;
  /** Who could look on; null where the files say nothing of a family. */
  readonly viewers: ViewersView | null;
  /** The viewer is the person, and not of age. */
  readonly young: boolean;
  /** Screens with nothing in them about the person and the day that are shown. */
  readonly empty: readonly ScreenName[];
  /** The day on the example's clock; null: its own. */
  readonly clock: string | null;
  /** Newest first. */
  readonly files: readonly FileResult[];
  /** The last choice of files, until another screen is opened. */
  readonly chosen: Chosen | null;
  readonly busy: Busy | null;
  /** Why the session had to begin again, as an error code. */
  readonly stopped: string | null;
  /** Why the example could not be fetched: a key. */
  readonly fault: string | null;
  /** What was cleared can be read again. */
  readonly undo: boolean;
  readonly dragging: boolean;
  readonly offline: boolean;
  /** The browser may remember the language and the last visit. */
  readonly alone: boolean;
  readonly speaking: boolean;
  readonly panel: Panel | null;
  /** The fields in which no day stands; "future": the day that was asked for has not come. */
  readonly dayFault: string | null;
  /** The difficult word that is being explained. */
  readonly term: string | null;
  /** For the live region; `turn` makes a repeated sentence a new one. */
  readonly status: { readonly turn: number; readonly sayings: readonly Saying[] };
  readonly ask: Wish | null;
  /** The question before something is lost. */
  readonly losing: Losing | null;
  /** Kept as long as the page is open, and for this viewer alone. */
  readonly noted: readonly Noted[];
  /** Something was decided or said, which is kept as long as the page is open. */
  readonly decided: boolean;
  /** Why the last wish to decide was refused. */
  readonly refused: Refusal | null;
  /** Where the focus belongs after the next drawing; null: where it is. */
  readonly focus: Focus | null;
}

export const EMPTY: State = {
  route: { screen: "start" },
  data: null,
  trail: [],
  broken: null,
  overview: null,
  people: { asked: [], chosen: [] },
  at: null,
  demo: false,
  viewers: null,
  young: false,
  empty: [],
  clock: null,
  files: [],
  chosen: null,
  busy: null,
  stopped: null,
  fault: null,
  undo: false,
  dragging: false,
  offline: false,
  alone: false,
  speaking: false,
  panel: null,
  dayFault: null,
  term: null,
  status: { turn: 0, sayings: [] },
  ask: null,
  losing: null,
  noted: [],
  decided: false,
  refused: null,
  focus: null,
};
