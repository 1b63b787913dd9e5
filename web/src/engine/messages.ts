// SPDX-License-Identifier: MPL-2.0
// What page and worker say to each other.
import type { Opened } from "../kinds/open.ts";
import type { Bytes, Problem } from "./values.ts";

/** Codes that arise on this side of the boundary; the core's own are in core/base/error.h. */
export const FILE_UNREADABLE = "file.unreadable";
/** The engine had started; why one does not start is in failure.ts. */
export const ENGINE_STOPPED = "engine.stopped";
/** The part of the worker that looks at files did not come. */
export const KINDS_MISSING = "file.kinds";

export type { Opened };

/** Page to worker: the first message names the lock that the worker holds while it lives. A file is looked at before
 *  the core gets it; `inside` says that it came out of another. */
export type ToWorker =
  | { readonly lock: string }
  | { readonly id: number; readonly command: string; readonly file: File | null }
  | { readonly id: number; readonly open: File; readonly inside: boolean };

/** Worker to page. `alive` comes first, once the lock is held; `fatal` means that it is of no more use.
 *  `bytes` are what the view announces (source.export), handed over, not copied. */
export type FromWorker =
  | { readonly alive: true }
  | { readonly id: number; readonly view: unknown; readonly bytes?: Bytes }
  | { readonly id: number; readonly error: Problem }
  | { readonly fatal: string };
