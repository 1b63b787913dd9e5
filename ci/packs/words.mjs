// SPDX-License-Identifier: MPL-2.0
// The words that facts are made of (core/rules/words.h), and what packs and their format say of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const COUNTRIES = ["dk", "se", "no", "fi"];

/** The facts of a question: [list in words.h, member of a condition]. */
const FACTS = [
  ["CUSTODIES", "custody"],
  ["PLACEMENTS", "placement"],
  ["ROLES", "requester"],
  ["DOMAINS", "domain"],
  ["ACTIONS", "action"],
  ["PURPOSES", "purpose"],
  ["WEIGHTS", "weight"],
  ["RESIDENCES", "residence"],
  ["MATTERS", "matter"],
  ["FLAGS", "flag"],
];

/** Gives the words of each fact: Map member → words, in their order. */
export function readWords(root) {
  const text = readFileSync(join(root, "core/rules/words.h"), "utf8");
  return new Map(
    FACTS.map(([list, member]) => {
      const from = text.indexOf(`#define INDSIGT_${list}(X)`);
      const lines = text.slice(from, from + text.slice(from).search(/[^\\]\n/) + 1);
      return [member, [...lines.matchAll(/X\(\w+, "([a-z_]+)"\)/g)].map(([, word]) => word)];
    }),
  );
}

export const readPack = (path) => JSON.parse(readFileSync(path, "utf8"));
export const packPath = (root, country) => join(root, "assets/jurisdictions", `${country}.json`);

export const listed = (value) => (value === undefined ? [] : [value].flat());

/** Lists the words of one fact that a condition reads. */
export const wordsRead = (when, member) =>
  member === "flag"
    ? ["flags_any", "flags_all", "flags_none"].flatMap((name) => listed(when[name]))
    : listed(when[member]);

/** What a row's facts leave out (tests/core/rules/support/facts_line.h). */
const NOT_SAID = {
  custody: "joint",
  placement: "none",
  purpose: "any",
  weight: "major",
  residence: "unknown",
  matter: "any",
};

/** Whether a condition speaks of a row's facts, "8 self health view_data": as core/rules/decide.cc has it. */
export function fits(words, when, facts) {
  const said = facts.split(" ");
  const valueOf = (member) => said.find((word) => words.get(member).includes(word)) ?? NOT_SAID[member];
  const age = Number(said.find((word) => /^\d+$/.test(word)));
  const ages = when.age ?? {};
  const has = (flag) => said.includes(flag);
  return (
    [...words.keys()].every(
      (member) => when[member] === undefined || listed(when[member]).includes(valueOf(member)),
    ) &&
    age >= (ages.gte ?? 0) &&
    age < (ages.lt ?? 255) &&
    (when.flags_any === undefined || listed(when.flags_any).some(has)) &&
    listed(when.flags_all).every(has) &&
    !listed(when.flags_none).some(has)
  );
}

/** Lists the questions of a pack's rows: {facts, said, rule, overlays}. */
export function readRows(root, country) {
  const text = readFileSync(join(root, "tests/core/rules/rows", `${country}.txt`), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const [facts, rest] = line.split(" => ");
      const [said, rule, overlays = ""] = rest.split(" |").map((part) => part.trim());
      return { facts, said, rule, overlays };
    });
}
