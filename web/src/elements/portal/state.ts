// SPDX-License-Identifier: MPL-2.0
// What the page knows at one moment. The view is a function of this and of the sentences.
import type { HolderRow, ImportView, OverviewView, Problem } from "../../engine/protocol.ts";
import type { Args } from "../../i18n/sentences.ts";

/** One file that the person chose: read, or refused with the reason. */
export interface FileResult {
  readonly id: number;
  readonly name: string;
  readonly outcome: { readonly view: ImportView } | { readonly error: Problem };
}

export interface Busy {
  /** True after a second: only then is it worth saying. */
  readonly slow: boolean;
  readonly file: string | null;
}

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
  /** Where the focus belongs after the next drawing: the heading, a row of the list, or where it is. */
  readonly focus: "heading" | number | null;
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
  focus: null,
};
