// SPDX-License-Identifier: MPL-2.0
// The demo family: made anew it is the same; it holds nobody's real data; and it says what the screens rely on.
//
// What is wrong in it on purpose: demo_faults.test.mjs; the tables that explain it: tables.test.mjs.
// Needs: node_modules of tests/.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { readDemo, readJson } from "./support/demo.mjs";
import { loadValidators, resourcesOf } from "./support/validators.mjs";

const REPO = fileURLToPath(new URL("../..", import.meta.url));
const DEMO = join(REPO, "assets/demo");
const MOST_BYTES = 900_000;

const { sources, bundles, items, log, clock } = readDemo(DEMO);
const categories = readJson(join(REPO, "assets/categories.json"));
const directory = readJson(join(REPO, "assets/directory.json"));
const rowOf = new Map(categories.rows.map((row) => [`${row[0]}|${row[1]}`, row]));

const about = (subject, list) => list.filter((one) => one.subject === subject && !one.withheld);
const noah = about("noah", items);
const noahLog = about("noah", log);
const distinct = (list) => new Set(list.filter(Boolean));
const files = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
const instant = (text) => new Date(text).getTime();
const texts = () => files(DEMO).map((name) => [name, readFileSync(join(DEMO, name), "utf8")]);
const local = ({ code }) => code && `${code.system}|${code.code}`;

test("the generator gives the committed files, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "indsigt-demo-"));
  try {
    execFileSync(join(REPO, "ci/make_demo"), [folder]);
    assert.deepEqual(files(folder).sort(), files(DEMO).sort());
    for (const name of files(folder)) {
      const [made, kept] = [folder, DEMO].map((one) => readFileSync(join(one, name)));
      assert.ok(made.equals(kept), `${name} is not what the story makes: run ci/make_demo`);
      assert.ok(statSync(join(DEMO, name)).size <= MOST_BYTES, name);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("nobody's real data: no civil number, no number that a phone has, no staff by name", () => {
  for (const [name, text] of texts()) {
    assert.doesNotMatch(text, /(?<![\d-])\d{6}-?\d{4}(?!\d)/, name);
    assert.doesNotMatch(
      text.replaceAll(/\+45 00 12 34 \d\d/g, ""),
      /\b\d{8}\b|\b\d\d \d\d \d\d \d\d\b|\+\d\d /,
      name,
    );
    assert.doesNotMatch(text, /"resourceType":"Practitioner"/, name);
  }
  const named = bundles
    .flatMap(({ bundle }) => bundle.entry)
    .filter(({ resource }) => Array.isArray(resource.name));
  const names = distinct(
    named.map(({ resource }) => `${resource.name[0].given[0]} ${resource.name[0].family}`),
  );
  assert.deepEqual([...names].sort(), ["Emma Holm", "Jonas Holm", "Liv Holm", "Mette Holm", "Noah Holm"]);
});

test("every reference leads to an entry of its own bundle, and no two entries have one address", () => {
  for (const { source, bundle } of bundles) {
    const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
    const known = new Set(addresses);
    assert.equal(known.size, addresses.length, source.file);
    for (const [, reference] of JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)) {
      assert.ok(known.has(reference), `${source.file}: ${reference}`);
    }
  }
});

test("the log lies in the two years, and nothing is later than its delivery or than now", () => {
  const complete = new Map(
    sources.map((source) => [source.system, instant(source.complete_up_to ?? clock.now)]),
  );
  for (const line of log) {
    assert.ok(line.at >= "2024-11-21" && line.at < "2026-11-21", line.at);
    assert.ok(instant(line.at) <= complete.get(line.system), `${line.system} ${line.at}`);
  }
  for (const item of items.filter(({ date }) => date)) {
    assert.ok(instant(item.date) <= complete.get(item.system), `${item.url} ${item.date}`);
  }
  for (const at of complete.values()) assert.ok(at <= instant(clock.now));
});

test("who holds what about Noah: 29 places in 45 systems, and clearly fewer before", (context) => {
  const at = (date) => {
    const then = noah.filter((item) => item.date && item.date.slice(0, 10) <= date);
    return [distinct(then.map(({ holder }) => holder)).size, distinct(then.map(({ system }) => system)).size];
  };
  const now = [
    distinct(noah.map(({ holder }) => holder)).size,
    distinct(noah.map(({ system }) => system)).size,
  ];
  assert.deepEqual(now, [29, 45]);
  const before = ["2025-03-01", "2026-06-01"].map(at);
  context.diagnostic(`places and systems: ${JSON.stringify(before)}, now ${JSON.stringify(now)}`);
  for (const [places, systems] of before) assert.ok(places <= 26 && systems <= 40, `${places} ${systems}`);
  assert.ok(before[0][0] < 20 && before[0][1] < 30);
  const newest = noah
    .map(({ date }) => date ?? "")
    .sort()
    .at(-1);
  assert.deepEqual(
    noah.filter(({ date }) => date?.slice(0, 10) === newest.slice(0, 10)).map(({ holder }) => holder),
    ["boernepsykiatrien"],
  );
  assert.equal(newest.slice(0, 10), "2026-11-20");
});

test("there is enough of it, and the manifest stays a page", () => {
  assert.ok(items.length >= 420 && noah.length >= 220, `${items.length} ${noah.length}`);
  assert.ok(log.length >= 2300 && noahLog.length >= 1500, `${log.length} ${noahLog.length}`);
  assert.ok(sources.length <= 60 && bundles.length > 45);
});

test("why somebody looked: mostly consent or law, about 3 % not stated, about 3 % another purpose", () => {
  for (const lines of [log, noahLog]) {
    const share = (basis) => lines.filter((line) => line.basis === basis).length / lines.length;
    for (const basis of ["none", "purpose"])
      assert.ok(Math.abs(share(basis) - 0.03) < 0.006, `${basis} ${share(basis)}`);
    assert.ok(share("law") + share("consent") > 0.93);
  }
  const cited = distinct(log.map(({ policy }) => policy).filter((policy) => policy?.includes(":law:")));
  // The directory names more laws than this family's places had to do with.
  const named = new Set(directory.laws.map(({ uri }) => uri));
  assert.deepEqual(
    [...cited].filter((uri) => !named.has(uri)),
    [],
  );
  assert.ok([...cited].length > 5, "hardly any law is stated");
});

test("since the last visit: six, one of them without a reason", () => {
  const seen = noahLog.filter(({ at, kind }) => instant(at) > instant(clock.last_visit) && kind !== "change");
  assert.equal(seen.length, 6);
  assert.equal(seen.filter(({ kind }) => kind === "disclosure").length, 3);
  const [unexplained, ...more] = seen.filter(({ basis }) => !["law", "consent"].includes(basis));
  assert.equal(more.length, 0);
  assert.deepEqual([unexplained.who, unexplained.at], ["borgerservice", "2026-11-20T14:12:00+01:00"]);
  const line = (at) => seen.find((one) => one.at.startsWith(at));
  assert.equal(line("2026-11-19T09:40").policy, "urn:indsigt:consent:2026-03-03-familieafdelingen");
  assert.equal(line("2026-11-18").to, "ppr-mosevig");
  assert.equal(line("2026-11-18").policy, "urn:indsigt:law:dk:folkeskoleloven:12");
});

test("who shares with whom: twelve places, and the school with most", () => {
  const shared = noahLog.filter(({ kind }) => kind === "disclosure");
  assert.equal(distinct(shared.flatMap(({ who, to }) => [who, to])).size, 12);
  const reach = (from) => distinct(shared.filter(({ who }) => who === from).map(({ to }) => to)).size;
  const senders = [...distinct(shared.map(({ who }) => who))].sort((a, b) => reach(b) - reach(a));
  assert.equal(senders[0], "mosevig-skole");
  assert.ok(reach(senders[0]) > reach(senders[1]));
  const itemOf = new Map(items.map((item) => [item.url, item]));
  for (const { who, item, at } of shared)
    assert.equal(itemOf.get(item).holder, who, `${at}: its own items only`);
});

test("a consent that the log cites covers recipient, kind of information and time", () => {
  const consents = new Map(
    items
      .filter(({ resource }) => resource.resourceType === "Consent")
      .map(({ resource }) => [resource.identifier[0].value, resource]),
  );
  const itemOf = new Map(items.map((item) => [item.url, item]));
  const sectors = new Map(
    bundles
      .flatMap(({ bundle }) => bundle.entry)
      .map(({ resource }) => [resource.id, resource.type?.[0]?.coding?.[0].code]),
  );
  for (const line of log.filter(({ basis }) => basis === "consent")) {
    const { provision, dateTime, patient } = consents.get(line.policy) ?? assert.fail(line.policy);
    const day = line.at.slice(0, 10);
    assert.ok(day >= provision.period.start && day < provision.period.end, `${line.policy} ${line.at}`);
    assert.ok(instant(line.at) > instant(dateTime));
    assert.equal(provision.actor[0].reference.reference.split(":").at(-1), line.to ?? line.who, line.policy);
    assert.equal(patient.reference.split(":").at(-1), line.subject);
    const item = itemOf.get(line.item);
    const [, , type, field] = rowOf.get(local(item));
    const cell = `${(field || sectors.get(item.holder)).split(".")[0]}/${type}`;
    assert.ok(
      provision.code.some(({ coding }) => coding[0].code === cell),
      `${line.policy} ${cell}`,
    );
  }
  const active = [...consents.values()].filter(
    ({ status, patient }) => status === "active" && patient.reference.endsWith("noah"),
  );
  const recipients = distinct(active.map(({ provision }) => provision.actor?.[0].reference.reference));
  assert.equal(recipients.size, 4);
  const waiting = [...consents.values()].filter(({ status }) => status === "proposed");
  assert.equal(waiting.length, 1);
});

test("three validators of others call every resource valid", () => {
  const validators = loadValidators();
  for (const { source, bundle } of bundles) {
    for (const resource of resourcesOf(bundle)) {
      for (const [name, valid] of Object.entries(validators)) {
        assert.equal(
          valid(resource),
          true,
          `${name}: ${source.file} ${resource.resourceType} ${resource.id}`,
        );
      }
    }
  }
});

test("the README states the counts that are true", () => {
  const readme = readFileSync(join(DEMO, "README.md"), "utf8");
  const people = ["noah", "emma", "liv", "mor"];
  const rows = people.map((person) => [about(person, items).length, about(person, log).length]);
  for (const [index, [held, lines]] of rows.entries()) {
    const row = readme
      .split("\n")
      .find((line) => line.startsWith(`| ${["Noah", "Emma", "Liv", "Mette"][index]} |`));
    assert.ok(row?.includes(`| ${held} | ${lines} |`), `${people[index]}: ${held} items, ${lines} lines`);
  }
});
