// SPDX-License-Identifier: MPL-2.0
// The two tables of assets/: the common categorisation and the directory have their forms and name only what exists.
//
// Needs: INDSIGT_SHARED, the folder of real-world data, for the DPV vocabulary (skipped where it is absent).
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { ITEM_TYPES, readDemo, readJson } from "./support/demo.mjs";

const REPO = fileURLToPath(new URL("../..", import.meta.url));
const DPV = join(process.env.INDSIGT_SHARED ?? join(REPO, "../shared"), "data/dpv");
const FIELDS = ["employment", "social", "health", "education", "justice", "economy"];
const PARTS =
  "social.family social.misuse social.psychiatry health.regional health.municipal health.private".split(" ");
const DATA_TYPES =
  "case_summary referral status attest journal_note registration overview plan consent".split(" ");

const categories = readJson(join(REPO, "assets/categories.json"));
// Plain names (R29): the core's own list.
const THINGS = new Set(
  [...readFileSync(join(REPO, "core/records/things.h"), "utf8").matchAll(/"thing\.(\w+)"/g)].map(
    ([, code]) => code,
  ),
);
const directory = readJson(join(REPO, "assets/directory.json"));
const { sources, items } = readDemo(join(REPO, "assets/demo"));

test("categories: columns, closed lists, and no code twice", () => {
  assert.equal(categories.categories, 1);
  assert.deepEqual(categories.columns, ["system", "code", "data_type", "field", "fhir", "dpv", "thing"]);
  const keys = new Set();
  for (const [system, code, type, field, fhir, dpv, thing, ...more] of categories.rows) {
    assert.equal(more.length, 0);
    assert.ok(system && code && fhir, code);
    assert.ok(["", ...FIELDS, ...PARTS].includes(field), `${code}: ${field}`);
    assert.ok(
      fhir === "Organization" ? type === "" : DATA_TYPES.includes(type) && ITEM_TYPES.has(fhir),
      code,
    );
    assert.match(dpv, /^(|(pd|dpv):[A-Za-z]+)$/);
    assert.ok(thing === "" || (type && THINGS.has(thing)), `${code}: ${thing}`);
    assert.ok(!keys.has(`${system}|${code}`), code);
    keys.add(`${system}|${code}`);
  }
});

test("categories: R29 each plain name is used, and four of five codes of the demo have one", () => {
  const used = new Set(categories.rows.map((row) => row[6]).filter(Boolean));
  // What a plan says is to come has no code of its own.
  assert.deepEqual(
    [...THINGS].filter((thing) => !used.has(thing)),
    ["plan_step"],
  );
  const own = categories.rows.filter(([system, , type]) => system.startsWith("urn:indsigt:demo:") && type);
  assert.ok(own.filter((row) => row[6]).length > own.length * 0.8);
});

test("categories: each resource type has a fall-back, each field and part a row", () => {
  const codes = (system) => categories.rows.filter((row) => row[0] === system).map((row) => row[1]);
  assert.deepEqual(codes("http://hl7.org/fhir/resource-types"), [...ITEM_TYPES].sort());
  assert.deepEqual(codes("urn:indsigt:sector").sort(), [...FIELDS, ...PARTS].sort());
});

test("categories: a code of the demo is for the resource type that has it", () => {
  const rows = new Map(categories.rows.map((row) => [`${row[0]}|${row[1]}`, row]));
  for (const { code, resource, url } of items) {
    const row = code && rows.get(`${code.system}|${code.code}`);
    if (row) assert.equal(row[4], resource.resourceType, url);
  }
  const used = new Set(items.map(({ code }) => code && `${code.system}|${code.code}`));
  const idle = [...rows.keys()].filter((key) => key.startsWith("urn:indsigt:demo:") && !used.has(key));
  assert.deepEqual(idle, []);
});

test(
  "categories: every DPV term exists",
  { skip: existsSync(DPV) ? false : `no DPV vocabulary at ${DPV}: set INDSIGT_SHARED` },
  () => {
    const text = readdirSync(DPV)
      .filter((name) => /-(dpv|pd)\.jsonld\.json$/.test(name))
      .map((name) => readFileSync(join(DPV, name), "utf8"))
      .join("\n");
    const bases = { pd: "https://w3id.org/dpv/pd#", dpv: "https://w3id.org/dpv#" };
    for (const term of new Set(categories.rows.map((row) => row[5]).filter(Boolean))) {
      const [prefix, name] = term.split(":");
      assert.ok(text.includes(`"@id": "${bases[prefix]}${name}"`), term);
    }
  },
);

test("manifest: states, owners and cells have their forms", () => {
  assert.equal(new Set(sources.map(({ system }) => system)).size, sources.length);
  for (const source of sources) {
    assert.ok(["ready", "stale", "not_ready", "silent"].includes(source.state));
    assert.ok(
      source.owners.length > 0 && source.owners.every(({ system, value, name }) => system && value && name),
    );
    assert.equal(source.vendor, null);
    assert.ok(source.complete_up_to || !source.file, source.system);
    for (const cell of source.covers) {
      const [field, type, ...more] = cell.split("/");
      assert.ok(FIELDS.includes(field) && DATA_TYPES.includes(type) && more.length === 0, cell);
    }
  }
});

test("directory: 98 municipalities, each once, of which nothing is claimed", () => {
  const { municipalities } = directory;
  assert.equal(municipalities.length, 98);
  for (const member of ["code", "name"])
    assert.equal(new Set(municipalities.map((one) => one[member])).size, 98);
  for (const { code, vendor, readiness } of municipalities) {
    assert.match(code, /^[1-8]\d\d$/);
    assert.equal(vendor, null);
    assert.deepEqual(readiness, { M1: null, M2a: null, M2b: null });
  }
});

test("directory: systems with their year, actors out of scope, claims with source, laws not signed off", () => {
  assert.equal(directory.directory, 1);
  assert.ok(
    directory.systems.every(({ system, vendor, as_of }) => system && vendor === null && as_of >= 2012),
  );
  assert.equal(directory.systems.length, 10);
  assert.deepEqual(
    directory.actors.map(({ value, out_of_scope }) => [value, out_of_scope]),
    [
      ["politiet", true],
      ["familieretshuset", true],
    ],
  );
  assert.ok(
    directory.claims.every(
      ({ about, subject, count, source, year }) => about && subject && count && source && year,
    ),
  );
  for (const { uri, name, country, status } of directory.laws) {
    assert.match(uri, /^urn:indsigt:law:(dk|se|no|fi):[a-z0-9-]+:\d+(-\d+)?[a-z]?$/);
    assert.match(name, /§|artikel|kap\./);
    assert.deepEqual([uri.split(":")[3], status], [country, "not_signed_off"]);
  }
  const known = new Set(directory.systems.map(({ system }) => system));
  assert.ok([...known].every((system) => sources.some((source) => source.system === system)));
});
