// SPDX-License-Identifier: MPL-2.0
// The list of holders as a file, in the reader's language.
import type { HolderRow } from "../../engine/protocol.ts";
import { holdersTable, writeCsv } from "../../export/csv.ts";
import { LOCALES, type Locale } from "../../i18n/locales.ts";
import type { Sentences } from "../../i18n/sentences.ts";

export function listFile(words: Sentences, locale: Locale, rows: readonly HolderRow[]): string {
  const table = holdersTable(rows, {
    header: {
      place: words.say("column-place"),
      count: words.say("column-count"),
      what: words.say("column-what"),
      newest: words.say("column-newest"),
    },
    unnamed: words.say("holder.unnamed"),
    say: (text) => words.sayText(text),
  });
  return writeCsv(table, LOCALES[locale].cells);
}
