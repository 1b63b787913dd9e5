// SPDX-License-Identifier: MPL-2.0
// The routes of this folder's screens.
import type { Act, Group, Purpose } from "../../engine/consent_protocol.ts";
import type { Folds } from "../../parts/fold.tsx";

/** What is being chosen before something is decided. */
export interface Draft {
  /** Kinds of information, each "field/type". */
  readonly cells: readonly string[];
  /** As it was asked for, or until a day of one's own; null: not chosen. */
  readonly until: "asked" | "own" | null;
  /** The day of one's own; "" where none stands there, null where there is no such day. */
  readonly day: string | null;
  readonly recipient: string;
  readonly purpose: Purpose | "";
  /** What is to be taken out. */
  readonly unit: string;
}

/** What was just done about a consent. */
export type DoneAct = Act | "refuse" | "acknowledge";

declare module "../../app/route.ts" {
  interface Routes {
    consents: Paged & Folds & { readonly group?: Group };
    consent: { readonly consent: string; readonly done?: DoneAct };
    decide: Folds & {
      readonly act: Act;
      /** Without it: the first that waits for an answer. */
      readonly consent?: string;
      /** What is chosen already; without it nothing. */
      readonly draft?: Partial<Draft>;
      /** What was chosen is shown once more before it is confirmed. */
      readonly summary?: boolean;
    };
    disagree: { readonly consent: string };
    laws: Paged & Folds;
    changes: Paged;
  }
}
