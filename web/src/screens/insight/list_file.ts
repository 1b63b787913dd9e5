// SPDX-License-Identifier: MPL-2.0
// The list of holders as a file, in the reader's language.
import type { SavedFile } from "../../app/actions.ts";
import type { AskCore } from "../../engine/ask.ts";
import type { HolderRow } from "../../engine/protocol.ts";
import type { About } from "../../engine/values.ts";
import { holdersTable, writeCsv } from "../../export/csv.ts";
import { LOCALES, type Locale } from "../../i18n/locales.ts";
import type { Sentences } from "../../i18n/sentences.ts";

const MOST_ROWS = 200;

/** Asks for the whole list, page by page. */
async function allHolders(ask: AskCore, about: About | null): Promise<HolderRow[]> {
  const rows: HolderRow[] = [];
  for (let total = 1; about && rows.length < total;) {
    const page = await ask("holders.open", { ...about, offset: rows.length, limit: MOST_ROWS });
    rows.push(...page.rows);
    total = page.rows.length > 0 ? page.total : 0;
  }
  return rows;
}

/** Gives what saves the list, all of it and not only the page that is shown. */
export const listFile =
  (words: Sentences, locale: Locale) =>
  async (ask: AskCore, about: About | null): Promise<SavedFile> => {
    const table = holdersTable(await allHolders(ask, about), {
      header: {
        place: words.say("column-place"),
        count: words.say("column-count"),
        what: words.say("column-what"),
        newest: words.say("column-newest"),
      },
      unnamed: words.say("holder.unnamed"),
      say: (text) => words.sayText(text),
    });
    return {
      name: words.say("list-file"),
      type: "text/csv",
      content: writeCsv(table, LOCALES[locale].cells),
    };
  };
