// SPDX-License-Identifier: MPL-2.0
// What ci/check_packs says that it checks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { citedBy } from "./hooks.mjs";
import { COUNTRIES, packPath, readPack, readWords, wordsRead } from "./words.mjs";

const root = process.argv[2];
const faults = [];
const words = readWords(root);
const packs = COUNTRIES.map((country) => [country, readPack(packPath(root, country))]);
const conditions = packs.flatMap(([, { rules, overlays }]) =>
  [...rules, ...overlays].map(({ when }) => when),
);

// Of these the fact must be read; each word of it need not stand in a condition (custody: core/rules/decide.cc reads all).
const WHOLE = new Set(["custody", "placement", "weight", "residence"]);

/** Each word is read by a rule or an overlay of some pack. */
for (const [member, list] of words) {
  const read = new Set(conditions.flatMap((when) => wordsRead(when, member)));
  const unread = list.filter((word) => !read.has(word));
  if (WHOLE.has(member) ? unread.length === list.length : unread.length > 0) {
    faults.push(`core/rules/words.h: no rule of any pack reads the ${member} ${unread.join(", ")}`);
  }
}

/** Each word is defined in PACK.md with a source, and each definition there is of a word. */
const page = readFileSync(join(root, "core/rules/PACK.md"), "utf8");
const tables = page.slice(page.indexOf("\n## Words\n")).matchAll(/^\| (`[^|]*`) \| ([^|]*) \| ([^|]*) \|$/gm);
const defined = new Map();
for (const [, names, meaning, source] of tables) {
  for (const [, word] of names.matchAll(/`([a-z_]+)`/g)) {
    defined.set(word, meaning.trim() !== "" && source.trim() !== "");
  }
}
const known = new Set([...words.values()].flat());
for (const word of known) {
  if (!defined.get(word)) faults.push(`core/rules/PACK.md: "Words" has no meaning with a source for ${word}`);
}
for (const word of defined.keys()) {
  if (!known.has(word)) faults.push(`core/rules/PACK.md: "Words" defines ${word}, which is no word`);
}

/** Each paragraph that a pack cites is in the directory, with its status. */
const { laws } = readPack(join(root, "assets/directory.json"));
const statuses = new Map(laws.map(({ uri, status }) => [uri, status]));
for (const [country, { rules, answer, objection }] of packs) {
  const hooks = [
    ...rules.map(({ id, hook }) => [id, hook]),
    ["answer", answer?.law],
    ["objection", objection],
  ];
  for (const [id, hook] of hooks.filter(([, text]) => text)) {
    const { cited, strange } = citedBy(hook);
    for (const part of strange)
      faults.push(`${country}.json: ${id} cites an act that ci/packs/hooks.mjs does not know: ${part}`);
    for (const { uri, name } of cited) {
      if (!statuses.get(uri))
        faults.push(`assets/directory.json: no row with a status for ${uri} (${name}), which ${id} cites`);
    }
  }
}

/** Nobody has signed a pack without a name, and every pack says until when it was read. */
for (const [country, { recheck_by, valid_from, rules }] of packs) {
  if (!valid_from || !recheck_by) faults.push(`${country}.json: valid_from and recheck_by are both needed`);
  for (const { id, confidence } of rules)
    if (!confidence) faults.push(`${country}.json: ${id} says no confidence`);
}

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`check_packs: ${known.size} words and ${packs.length} packs`);
