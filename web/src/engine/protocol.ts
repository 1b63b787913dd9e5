// SPDX-License-Identifier: MPL-2.0
// The commands and views of core/api/WIRE.md, written out, and the messages between page and worker.

/** A sentence as the core gives it: a key of message_keys.def and what is filled in. */
export interface Text {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export interface Problem {
  readonly code: string;
  readonly place: string;
}

export interface ImportView {
  /** What source.export asks for. */
  readonly source: number;
  readonly notes: readonly Text[];
  readonly problems: { readonly total: number; readonly rows: readonly Problem[] };
}

export interface ExportView {
  readonly bytes: number;
}

/** `name` is null where the source gives none. */
export interface Person {
  readonly id: string;
  readonly name: string | null;
}

export interface OverviewView {
  readonly sources: number;
  readonly subject: Person | null;
  readonly subjects: readonly (Person & { readonly items: number })[];
  readonly holders: number;
  /** Null only where nothing was imported. */
  readonly answer: Text | null;
  readonly notes: readonly Text[];
}

export interface HolderRow {
  readonly id: string;
  readonly name: string | null;
  readonly what: readonly Text[];
  readonly newest: Text | null;
}

export interface HoldersView {
  readonly total: number;
  readonly offset: number;
  readonly rows: readonly HolderRow[];
}

/** Every command: what it takes and what it gives. */
export interface Commands {
  "source.import": { args: Record<string, never>; view: ImportView };
  "source.export": { args: { source: number }; view: ExportView };
  "session.clear": { args: Record<string, never>; view: Record<string, never> };
  "overview.open": { args: { subject?: string }; view: OverviewView };
  "holders.open": { args: { subject: string; offset?: number; limit?: number }; view: HoldersView };
}
export type CommandName = keyof Commands;

/** Bytes in a buffer of their own, as a Blob takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Codes that arise on this side of the boundary; the core's own are in core/base/error.h. */
export const FILE_UNREADABLE = "file.unreadable";
export const ENGINE_START = "engine.start";
export const ENGINE_STOPPED = "engine.stopped";

/** Page to worker: the first message names the lock that the worker holds while it lives. */
export type ToWorker =
  { readonly lock: string } | { readonly id: number; readonly command: string; readonly file: File | null };

/** Worker to page. `alive` comes first, once the lock is held; `fatal` means that it is of no more use.
 *  `bytes` are what the view announces (source.export), handed over, not copied. */
export type FromWorker =
  | { readonly alive: true }
  | { readonly id: number; readonly view: unknown; readonly bytes?: Bytes }
  | { readonly id: number; readonly error: Problem }
  | { readonly fatal: string };
