// SPDX-License-Identifier: MPL-2.0
// Why something of ours did not come or did not start. The page has a sentence for each cause, the console the code.

/** In this order: nobody knows; another origin; a policy of the page; COEP without the worker's; other bytes than ours;
 *  not there; no network; a browser that is too old. */
export type Cause =
  | "engine.start"
  | "engine.origin"
  | "engine.policy"
  | "engine.isolation"
  | "engine.altered"
  | "engine.missing"
  | "engine.network"
  | "engine.browser";

/** A failure with its cause; `what` is a name of a file of ours. */
export class Failure extends Error {
  readonly code: Cause;
  constructor(code: Cause, what = "") {
    super(`${code} ${what}`);
    this.name = "Indsigt";
    this.code = code;
  }
}

/** Gives the cause of a failure; of anything else nobody knows it. */
export const causeOf = (error: unknown): Cause => (error instanceof Failure ? error.code : "engine.start");
