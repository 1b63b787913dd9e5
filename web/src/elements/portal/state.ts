// SPDX-License-Identifier: MPL-2.0
// What the page knows at one moment. The view is a function of this and of the sentences.
import type { HolderRow, ImportView, OverviewView, Problem } from "../../engine/protocol.ts";
import type { Args } from "../../i18n/sentences.ts";

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

/** What the person is asked about before it is saved: a copy of a file (its FileResult's id), or the list. */
export type Ask = number | "list";

/** The heading, a row of the list, or what is marked with this name (`data-at`). */
export type Focus = "heading" | "ask" | "stopping" | `save-${Ask}` | number;

/** A sentence to be said: a key of the page or of the core. */
export interface Saying {
  readonly key: string;
  readonly args: Args;
}

export interface State {
  readonly screen: "start" | "overview" | "holders";
  readonly overview: OverviewView | null;
  readonly holders: { readonly total: number; readonly rows: readonly HolderRow[] };
  /** Newest first. */
  readonly files: readonly FileResult[];
  readonly busy: Busy | null;
  /** Why the session had to begin again, as an error code. */
  readonly stopped: string | null;
  readonly dragging: boolean;
  /** For the live region; `turn` makes a repeated sentence a new one. */
  readonly status: { readonly turn: number; readonly sayings: readonly Saying[] };
  readonly ask: Ask | null;
  /** Where the focus belongs after the next drawing; null: where it is. */
  readonly focus: Focus | null;
}

export const NO_HOLDERS: State["holders"] = { total: 0, rows: [] };

export const EMPTY: State = {
  screen: "start",
  overview: null,
  holders: NO_HOLDERS,
  files: [],
  busy: null,
  stopped: null,
  dragging: false,
  status: { turn: 0, sayings: [] },
  ask: null,
  focus: null,
};
