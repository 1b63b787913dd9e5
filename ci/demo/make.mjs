// SPDX-License-Identifier: MPL-2.0
// Writes the demo: manifest.json, clock.json, family.json and a FHIR bundle for each source, into the folder named first.
// Needs categories.json in the folder above ci/ (assets/); gives the same bytes on every machine.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { instant } from "./calendar.mjs";
import { familyOf } from "./family.mjs";
import { consentItemsOf, itemsOf } from "./items.mjs";
import { logOf } from "./log.mjs";
import { restartMarkers } from "./marker.mjs";
import { Parties } from "./parties.mjs";
import { ACTORS } from "./story_actors.mjs";
import { EDUCATION } from "./story_education.mjs";
import { EMMA, LIV, MOTHER, NOBODY } from "./story_family.mjs";
import { HEALTH, STATE } from "./story_health.mjs";
import { SOCIAL } from "./story_social.mjs";
import { SYSTEMS } from "./story_systems.mjs";

const CATEGORIES = fileURLToPath(new URL("../../assets/categories.json", import.meta.url));

const CLOCK = {
  now: "2026-11-21T09:00:00+01:00",
  last_visit: "2026-11-14T20:15:00+01:00",
  viewer: "urn:indsigt:demo:person|mor",
  subject: "urn:indsigt:demo:person|noah",
};

/** Whose rows, in the order in which a bundle lists them. */
const STORIES = [
  ["noah", { ...SOCIAL, ...EDUCATION, ...HEALTH, ...STATE }],
  ["emma", EMMA],
  ["liv", LIV],
  ["mor", MOTHER],
  [null, NOBODY],
];

function readCategories() {
  const { rows } = JSON.parse(readFileSync(CATEGORIES, "utf8"));
  return new Map(rows.map(([system, code, data_type, field]) => [`${system}|${code}`, { data_type, field }]));
}

/** JSON with one element a line of the one array that is worth a diff. */
function linesOf(head, name, elements) {
  const before = JSON.stringify(head).slice(0, -1);
  return `${before},"${name}":[\n${elements.map((one) => JSON.stringify(one)).join(",\n")}\n]}\n`;
}

function bundleOf(slug, categories) {
  const [, owners, complete] = SYSTEMS[slug];
  const parties = new Parties(slug);
  owners.forEach((owner) => parties.organization(owner));
  const items = [
    ...STORIES.flatMap(([person, rows]) => itemsOf(slug, person, rows[slug] ?? [], parties, categories)),
    ...consentItemsOf(slug, parties, categories),
  ];
  const late = items.find((item) => item.at > complete);
  if (late) throw new Error(`${slug}: ${late.id} is later than the delivery reaches`);
  const log = logOf(slug, owners[0], items, complete, parties);
  const entries = [
    ...parties.entries(),
    ...items.map(({ url, resource }) => ({ fullUrl: url, resource })),
    ...log,
  ];
  return { items, text: linesOf({ resourceType: "Bundle", id: slug, type: "collection" }, "entry", entries) };
}

function manifestRow(slug, items) {
  const [name, owners, complete, options] = SYSTEMS[slug];
  const { state = "ready", cells = [], stale_after_days, file } = options;
  const covers = [...items.map(({ cell }) => cell).filter(Boolean), ...cells];
  return {
    system: `urn:indsigt:system:${slug}`,
    name,
    owners: owners.map((value) => ({ system: ACTORS[value].system, value, name: ACTORS[value].name })),
    vendor: null,
    state,
    ...(complete && { complete_up_to: instant(complete) }),
    ...(stale_after_days && { stale_after_days }),
    ...(file !== false && { file: `bundles/${slug}.json` }),
    covers: [...new Set(covers)].sort(),
  };
}

function checkStory() {
  for (const [, rows] of STORIES) {
    for (const slug of Object.keys(rows)) if (!SYSTEMS[slug]) throw new Error(`no system ${slug}`);
  }
}

/** Where a bundle names the father: each source knows him by an address of its own. */
const fathersIn = (slug, text) =>
  [...new Set(text.match(/urn:indsigt:demo:father:[a-z]+/g))].map(
    (address) => `|urn:indsigt:system:${slug}|${address}`,
  );

function make(folder) {
  restartMarkers();
  checkStory();
  const categories = readCategories();
  const bundles = join(folder, "bundles");
  mkdirSync(bundles, { recursive: true });
  const old = readdirSync(bundles).filter((name) => name.endsWith(".json"));
  old.forEach((name) => rmSync(join(bundles, name)));
  const fathers = [];
  const rows = Object.entries(SYSTEMS).map(([slug, [, , , options]]) => {
    if (options.file === false) return manifestRow(slug, []);
    const { items, text } = bundleOf(slug, categories);
    writeFileSync(join(bundles, `${slug}.json`), text);
    fathers.push(...fathersIn(slug, text));
    return manifestRow(slug, items);
  });
  writeFileSync(join(folder, "manifest.json"), linesOf({ manifest: 1 }, "sources", rows));
  writeFileSync(join(folder, "clock.json"), `${JSON.stringify(CLOCK)}\n`);
  writeFileSync(join(folder, "family.json"), familyOf(fathers));
}

make(process.argv[2]);
