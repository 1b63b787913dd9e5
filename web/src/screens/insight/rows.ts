// SPDX-License-Identifier: MPL-2.0
// A whole list, page by page.
import type { HolderRow } from "../../engine/protocol.ts";
import type { About, AskCore } from "../../app/screen.ts";

const MOST_ROWS = 200;

export async function allHolders(ask: AskCore, about: About | null): Promise<HolderRow[]> {
  const rows: HolderRow[] = [];
  for (let total = 1; about && rows.length < total;) {
    const page = await ask("holders.open", { ...about, offset: rows.length, limit: MOST_ROWS });
    rows.push(...page.rows);
    total = page.rows.length > 0 ? page.total : 0;
  }
  return rows;
}
