// SPDX-License-Identifier: MPL-2.0
// Reads the locale files and the core's own lists of keys, for the tests of the sentences.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const REPO = fileURLToPath(new URL("../../..", import.meta.url));
export const LOCALES = { da: "da-DK", sv: "sv-SE", en: "en-GB" };

const fromWeb = createRequire(new URL("../../../web/package.json", import.meta.url));
const { FluentBundle, FluentResource } = fromWeb("@fluent/bundle");
export { FluentResource };

export const read = (path) => readFileSync(`${REPO}/${path}`, "utf8");
const hyphens = (key) => key.replaceAll(".", "-");

/** Every key that the core can send, with its arguments: Map(key as in Fluent → Set of names). */
export function coreKeys() {
  const keys = new Map();
  const rows = read("core/base/message_keys.def").matchAll(/^INDSIGT_MESSAGE\("([^"]+)", "([^"]*)"\)/gm);
  for (const [, key, args] of rows) keys.set(hyphens(key), new Set(args.split(",").filter(Boolean)));
  for (const [, code] of read("core/base/error.h").matchAll(/^\s*X\(\w+, "([^"]+)"\)/gm)) {
    keys.set(`error-${hyphens(code)}`, new Set());
  }
  return keys;
}

function variablesOf(node, found = new Set()) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "var") found.add(node.name);
  for (const child of Object.values(node)) variablesOf(child, found);
  return found;
}

/** Messages of one file: Map(key → Set of the names it fills in). Fails on a key that stands twice. */
export function messagesOf(part, locale) {
  const messages = new Map();
  for (const { id, value } of new FluentResource(read(`assets/locales/${part}.${locale}.ftl`)).body) {
    if (messages.has(id)) throw new Error(`${id} stands twice in ${part}.${locale}.ftl`);
    messages.set(id, variablesOf(value));
  }
  return messages;
}

/** How many messages the text of a file seems to begin: more than were understood means a syntax error. */
export function headsOf(part, locale) {
  return [...read(`assets/locales/${part}.${locale}.ftl`).matchAll(/^[a-z][\w-]* =/gm)].length;
}

const FILLED = {
  person: "Noah Emil Holm",
  holder: "Familieafdelingen",
  date: "20. november 2026",
  brief: "20. nov. 2026",
  weekday: "torsdag den 26. november 2026",
  month: "nov.",
  file: "noah.json",
  shown: 50,
  at: 3,
  of: 12,
  total: 120,
  who: "Familieafdelingen",
  from: "Engskolen",
  to: "PPR i Fjordby",
  law: "Sundhedsloven § 42 a",
  reason: "behandling",
  name: "Statsforvaltningen",
  low: 44,
  high: 46,
  year: "2012",
  expected: 98,
  looks: 214,
  shares: 38,
  what: "29 målinger og svar",
  whose: "Børnepsykiatrien",
  moment: "20. november 2026 kl. 14.05",
  time: "14.05",
  first: 51,
  last: 100,
  age: 15,
  phone: "116 111",
  initials: "N. H.",
  foot: "N. H. Udskrevet 29. november 2026",
  part: 1,
  parts: 3,
  one: "Noah Holm",
  other: "Noah Holm",
  none: 3,
  all: 3,
  months: 2,
  moments: "20. november 2026 kl. 14.12",
};

/** The variants by which one message chooses, but for counts: Map(argument → its words). */
function choicesOf(node, found = new Map()) {
  if (node === null || typeof node !== "object") return found;
  if (node.type === "select" && node.selector.type === "var") {
    const words = node.variants.map(({ key }) => key.value).filter((word) => typeof word === "string");
    const known = found.get(node.selector.name) ?? new Set();
    if (!words.every((word) => PLURALS.has(word))) for (const word of words) known.add(word);
    if (known.size > 0) found.set(node.selector.name, known);
  }
  for (const child of Object.values(node)) choicesOf(child, found);
  return found;
}
const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The words by which each message of one file chooses: Map(key → Map(argument → its words)). */
export function choicesIn(part, locale) {
  const { body } = new FluentResource(read(`assets/locales/${part}.${locale}.ftl`));
  return new Map(body.map(({ id, value }) => [id, choicesOf(value)]));
}

/** Every way to fill in the arguments that choose. */
const allWays = (choices) =>
  [...choices].reduce(
    (ways, [name, words]) => ways.flatMap((way) => [...words].map((word) => ({ ...way, [name]: word }))),
    [{}],
  );

/** Every sentence that a file can say, with names, with the counts 0, 1 and 29 and with each word by which it chooses
 *  filled in. `keep` chooses messages by their key. */
export function sentencesOf(part, locale, keep = () => true) {
  const bundle = new FluentBundle(LOCALES[locale], { useIsolating: false });
  bundle.addResource(new FluentResource(read(`assets/locales/${part}.${locale}.ftl`)));
  const sentences = new Set();
  const choices = choicesIn(part, locale);
  const ways = (id) =>
    [0, 1, 29].flatMap((count) => allWays(choices.get(id)).map((way) => ({ ...way, count })));
  for (const id of [...messagesOf(part, locale).keys()].filter(keep)) {
    for (const way of ways(id)) {
      const errors = [];
      const text = bundle.formatPattern(bundle.getMessage(id).value, { ...FILLED, ...way }, errors);
      if (errors.length > 0) throw new Error(`${id} in ${part}.${locale}.ftl: ${errors[0].message}`);
      for (const sentence of split(text)) sentences.add(sentence);
    }
  }
  return [...sentences];
}

/** A full stop ends a sentence where a capital letter follows or nothing: "20. november" goes on. */
function split(text) {
  return text.replaceAll("**", "").split(/(?<=[.?!])\s+(?=\p{Lu})/u);
}

export const wordsOf = (sentence) => sentence.match(/[\p{L}\p{N}]+(?:[-.'’][\p{L}\p{N}]+)*/gu) ?? [];

/** Words per sentence plus the share of words over six letters in percent. */
export function lix(sentences) {
  const words = sentences.flatMap(wordsOf);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
