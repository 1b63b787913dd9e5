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
    /** `line`: what the person wants to ask about. */
    actor: Folds & { readonly actor: string; readonly line?: LogRow };
    items: Paged & Folds & { readonly holder?: Actor; readonly type?: string; readonly field?: string };
    log: Paged & { readonly wish: LogWish };
    sharing: Paged;
    coverage: object;
    sources: Paged & Folds;
    checks: object;
  }
}
