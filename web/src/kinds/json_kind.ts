// SPDX-License-Identifier: MPL-2.0
// Which JSON it is, by its keys. What is not recognised as something else is the core's to judge.
import type { Kind } from "./kind.ts";

const MOST_DEPTH = 4;

/** A text with the colon that makes it a key, or a bracket; a single quote mark begins a text that was cut off. */
const TOKEN = /"([^"\\]*(?:\\[^][^"\\]*)*)"(\s*:)?|[{}[\]"]/g;

interface Bracket {
  /** What the paths within begin with. */
  readonly prefix: string;
  /** The path of the value that comes next. */
  path: string;
}

const opened = (bracket: string, path: string): Bracket =>
  bracket === "[" ? { prefix: `${path}[]`, path: `${path}[]` } : { prefix: path && `${path}.`, path };

/** Lists the keys at the beginning of a JSON text as paths: `log.creator`, `files[].location`. The text may be cut off
 *  anywhere. */
export function keysOf(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const within: Bracket[] = [];
  for (const [token, key, colon] of text.matchAll(TOKEN)) {
    const top = within.at(-1);
    if (token === '"') break;
    if (token === "}" || token === "]") within.pop();
    else if (token === "{" || token === "[") {
      within.push(opened(token, within.length < MOST_DEPTH ? (top?.path ?? "") : ""));
    } else if (colon && top && within.length <= MOST_DEPTH) {
      top.path = top.prefix + key;
      keys.add(top.path);
    }
  }
  return keys;
}

/** What a kind has: all the keys of one of its rows. */
const ROWS: readonly (readonly [Kind, ...string[][]])[] = [
  // First: whatever else a resource has, the core reads it.
  ["fhir", ["resourceType"], ["[].resourceType"]],
  ["access_log", ["usages", "totalUsages"], ["accessLogs"]],
  ["kind.recording", ["log.creator"], ["log.entries"]],
  [
    "kind.smart_files",
    ["files[].contentType", "files[].location"],
    ["files[].contentType", "files[].embedded"],
  ],
  [
    "kind.sundhed_raw",
    ["Svaroversigt"],
    ["Forloeb"],
    ["[].OrdinationId"],
    ["[].VaccinationIdentifier"],
    ["appointments[].documentId"],
    ["aktiveHenvisninger"],
    ["personDelegationData"],
    ["[].url", "[].status", "[].body"],
  ],
];

const CARD = /"verifiableCredential"\s*:\s*\[\s*"eyJ/;

/** Gives the kind of a text that begins as JSON does. */
export function kindOfJson(text: string): Kind {
  const keys = keysOf(text);
  for (const [kind, ...rows] of ROWS) {
    if (rows.some((row) => row.every((key) => keys.has(key)))) return kind;
  }
  return keys.has("verifiableCredential") && CARD.test(text) ? "kind.smart_card" : "json";
}
