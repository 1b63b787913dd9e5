// SPDX-License-Identifier: MPL-2.0
// The routes of this folder's screens.
import type { Basis, LogRow } from "../../engine/protocol.ts";
import type { Actor } from "../../engine/values.ts";
import type { Folds } from "../../parts/fold.tsx";

/** What to look for in the log; `fresh`: since the last visit. */
export interface LogWish {
  readonly actor?: string;
  readonly basis?: Basis;
  readonly fresh?: boolean;
  readonly from?: string;
  readonly to?: string;
}

declare module "../../app/route.ts" {
  interface Routes {
    overview: object;
    holders: Paged & Folds & { readonly search?: string; readonly sector?: string };
    /** What the person wants to ask about: `line`, or `all` there that has no reason. */
    actor: Folds & { readonly actor: string; readonly line?: LogRow; readonly all?: true };
    items: Paged & Folds & { readonly holder?: Actor; readonly type?: string; readonly field?: string };
    log: Paged & Folds & { readonly wish: LogWish };
    sharing: Paged & Folds;
    /** For the person alone, or for all at the table. */
    sheet: { readonly kind: "me" | "table" };
    coverage: object;
    sources: Paged & Folds;
    checks: object;
  }
}
