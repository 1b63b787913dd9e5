// SPDX-License-Identifier: MPL-2.0
// What is wrong in the demo on purpose is there and is all: each fault is what some screen must notice. Also: what
// must never show, and what must never mix. assets/demo/README.md lists the same.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { readDemo, readJson } from "./support/demo.mjs";

const REPO = fileURLToPath(new URL("../..", import.meta.url));
const { sources, bundles, items, log, clock } = readDemo(join(REPO, "assets/demo"));
const categories = readJson(join(REPO, "assets/categories.json"));
const directory = readJson(join(REPO, "assets/directory.json"));

const open = items.filter(({ withheld }) => !withheld);
const ofType = (type) => items.filter(({ resource }) => resource.resourceType === type);
const entries = bundles.flatMap(({ source, bundle }) =>
  bundle.entry.map(({ resource }) => ({ system: source.system, resource })),
);
const groups = (list, keyOf) => {
  const found = new Map();
  for (const one of list) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found.values()];
};
const names = (list) => list.map(({ system }) => system.split(":").at(-1)).sort();

test("the same item in two systems, three times", () => {
  const identified = items.filter(({ resource }) => resource.resourceType !== "EpisodeOfCare");
  const keyed = identified.flatMap((item) =>
    [item.resource.identifier ?? []].flat().map(({ system, value }) => ({ item, key: `${system}|${value}` })),
  );
  const twice = groups(keyed, ({ key }) => key).filter((group) => group.length > 1);
  assert.deepEqual(
    twice.map((group) => names(group.map(({ item }) => item))),
    [
      ["dubu", "esdh"],
      ["laege-mosevig", "sundhedsplatformen"],
      ["henvisning", "laege-torvet"],
    ],
  );
});

test("one system has another birth date for Noah", () => {
  const born = entries.filter(
    ({ resource }) => resource.resourceType === "Patient" && resource.id === "noah",
  );
  const other = born.filter(({ resource }) => resource.birthDate !== "2014-05-09");
  assert.deepEqual(names(other), ["klub-mosevig"]);
  assert.equal(other[0].resource.birthDate, "2014-09-05");
});

test("one case with two coordinators, one of Liv's without any; all others have exactly one", () => {
  const cases = ofType("EpisodeOfCare");
  const stated = groups(cases, ({ resource }) => resource.identifier[0].value).map((group) => ({
    group,
    coordinators: new Set(group.map(({ resource }) => resource.careManager?.reference)),
  }));
  const two = stated.filter(({ coordinators }) => coordinators.size > 1);
  assert.deepEqual(
    two.map(({ group }) => names(group)),
    [["dubu", "sapa"]],
  );
  assert.equal(two[0].group[0].subject, "noah");
  const without = stated.filter(({ coordinators }) => coordinators.has(undefined));
  assert.deepEqual(
    without.map(({ group }) => [group[0].subject, group[0].system]),
    [["liv", "urn:indsigt:system:dubu"]],
  );
});

test("one actor has nobody to call", () => {
  const organizations = entries.filter(({ resource }) => resource.resourceType === "Organization");
  const silent = organizations.filter(({ resource }) => !resource.contact || !resource.telecom);
  assert.deepEqual([...new Set(silent.map(({ resource }) => resource.id))], ["fritidsvejledningen"]);
});

test("six items have codes that the table lacks", () => {
  const known = new Set(categories.rows.map(([system, code]) => `${system}|${code}`));
  const unknown = items.filter(({ code }) => code && !known.has(`${code.system}|${code.code}`));
  const coded = new Set(unknown.map(({ code }) => code.code));
  assert.deepEqual([...coded].sort(), [
    "kompetencehjul",
    "min-historie",
    "sanseprofil",
    "søvndagbog",
    "trivselsmåling",
    "ungeprofil",
  ]);
  assert.equal(unknown.length, 6);
});

test("two undated, one without holder, one without subject, and no modifier", () => {
  assert.deepEqual(names(open.filter(({ date }) => !date)), ["esdh", "tand-fjordby"]);
  const unheld = open.filter(({ holder }) => !holder);
  assert.deepEqual(
    unheld.map(({ resource }) => resource.resourceType),
    ["Goal"],
  );
  assert.match(unheld[0].resource.description.text, /^Jeg vil spille fodbold igen/);
  assert.deepEqual(names(open.filter(({ subject }) => !subject)), ["esdh"]);
  assert.doesNotMatch(JSON.stringify(entries), /modifierExtension/);
});

test("sources: two silent, one not ready, three stale", () => {
  const by = (state) => names(sources.filter((source) => source.state === state));
  assert.deepEqual(by("silent"), ["dagtilbud", "laegevagt"]);
  assert.deepEqual(by("not_ready"), ["mosevig-boern"]);
  assert.deepEqual(by("stale"), ["psykolog", "roentgen", "sundhedspleje-fjordby"]);
  const now = new Date(clock.now);
  for (const { state, complete_up_to, stale_after_days = 30, system } of sources) {
    if (!complete_up_to || state === "silent") continue;
    const days = (now - new Date(complete_up_to)) / 86_400_000;
    assert.equal(days > stale_after_days, state === "stale", system);
  }
});

test("attests: the mother's overdue, received after 41 days, waiting; one of Noah's", () => {
  const today = clock.now.slice(0, 10);
  const asked = ofType("Task").map(({ subject, resource }) => {
    const [from, to] = [resource.authoredOn, resource.executionPeriod?.end].map(
      (at) => at && at.slice(0, 10),
    );
    return {
      subject,
      due: resource.restriction.period.end,
      days: to && (new Date(to) - new Date(from)) / 86_400_000,
    };
  });
  const mother = asked.filter(({ subject }) => subject === "mor");
  assert.equal(mother.length, 3);
  assert.deepEqual(
    mother.filter(({ days }) => days).map(({ days }) => days),
    [41],
  );
  assert.equal(mother.filter(({ days, due }) => !days && due < today).length, 1);
  assert.equal(mother.filter(({ days, due }) => !days && due >= today).length, 1);
  assert.equal(asked.filter(({ subject }) => subject === "noah").length, 1);
});

test("published vendor totals disagree", () => {
  const counts = directory.claims.filter(({ subject }) => subject === "KMD").map(({ count }) => count);
  assert.deepEqual(counts, [44, 46]);
});

test("one concern report and its three log lines are withheld, and nothing open depends on them", () => {
  const hidden = items.filter(({ withheld }) => withheld);
  assert.deepEqual(
    hidden.map(({ resource }) => resource.resourceType),
    ["Communication"],
  );
  const lines = log.filter(({ withheld }) => withheld);
  assert.equal(lines.length, 3);
  assert.ok(lines.every(({ item }) => item === hidden[0].url));
  assert.ok(log.filter(({ item }) => item === hidden[0].url).every(({ withheld }) => withheld));
  const [{ system, holder }] = hidden;
  assert.ok(open.some((item) => item.subject === "noah" && item.system === system && item.holder === holder));
});

test("the mother's own case and Noah's never mix", () => {
  const hers = new Set(["jobcentret", "rehabiliteringsteamet", "ydelsesteamet", "nordlys", "sundhedshuset"]);
  const his = new Set(["familieafdelingen", "familieplejeteamet", "familiehuset", "boernepsykiatrien"]);
  for (const { subject, who, to, at } of log) {
    const parties = [who, to].filter(Boolean);
    if (subject === "noah") assert.ok(!parties.some((party) => hers.has(party)), at);
    if (subject === "mor") assert.ok(!parties.some((party) => his.has(party)), at);
  }
  for (const { subject, holder, url } of items) {
    if (subject === "noah") assert.ok(!hers.has(holder), url);
    if (subject === "mor") assert.ok(!his.has(holder), url);
  }
  const father = entries.filter(({ resource }) => resource.name?.[0]?.given?.[0] === "Jonas");
  assert.ok(father.length > 0 && father.every(({ resource }) => resource.resourceType === "RelatedPerson"));
});

test("content carries the marker, what the index shows does not", () => {
  const marked = new Set();
  for (const { source } of bundles) {
    const text = readFileSync(join(REPO, "assets/demo", source.file), "utf8");
    for (const [marker] of text.matchAll(/KANARIE-\d{4}/g)) marked.add(marker);
  }
  assert.ok(marked.size >= items.length - ofType("Consent").length - ofType("EpisodeOfCare").length);
  const wordless = new Set(["Consent", "EpisodeOfCare"]); // they have no element for free words
  for (const { resource } of items.filter((item) => !wordless.has(item.resource.resourceType))) {
    assert.match(JSON.stringify(resource), /KANARIE-\d{4}/, resource.id);
  }
  const shown = entries.filter(({ resource }) => !items.some((item) => item.resource === resource));
  const addressed = shown.filter(({ resource }) => JSON.stringify(resource).includes("KANARIE"));
  for (const { resource } of addressed) {
    assert.equal(resource.id, "mor");
    assert.equal(resource.meta.security[0].code, "R");
    assert.match(resource.address[0].text, /KANARIE/);
  }
  assert.ok(addressed.length > 0);
});
