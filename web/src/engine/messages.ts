// SPDX-License-Identifier: MPL-2.0
// What page and worker say to each other.
import type { Bytes, Problem } from "./values.ts";

/** Codes that arise on this side of the boundary; the core's own are in core/base/error.h. */
export const FILE_UNREADABLE = "file.unreadable";
/** The engine had started; why one does not start is in failure.ts. */
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
