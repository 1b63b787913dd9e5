// SPDX-License-Identifier: MPL-2.0
// A made-up family for measurements: a manifest of `systems` source systems with one FHIR R4 bundle each, together
// `lines` log lines about one person and a tenth as many items. The same for the same numbers.

export const clock = { now: "2026-11-21T09:00:00+01:00", last_visit: "2026-11-14T20:15:00+01:00" };
// Until then about a twelfth, a half and nearly all of the history has come; all in winter, +01:00.
export const days = ["2020-01-15", "2023-01-31", "2026-02-10"];

const FIRST = Date.parse("2019-06-01");
const DAYS = (Date.parse("2026-11-21") - FIRST) / 86_400_000;
const SECTORS = "social social.family health.regional health.municipal health.private education".split(" ");
const KINDS = ["Sundhedspleje", "Skole", "Klinik", "Rådgivning", "Institution"];
const DOCUMENT = "urn:indsigt:demo:document";
const CODES = ["journalnotat", "afgørelse", "screening", "lægeattest", "testrapport", "ukendt-her"];
const NEIGHBOURS = 5;
const BASES = [
  "urn:indsigt:law:dk:sundhedsloven:157",
  "urn:indsigt:law:dk:autorisationsloven:22",
  "urn:indsigt:law:dk:barnets-lov:32",
  "urn:indsigt:law:dk:folkeskoleloven:13",
  "urn:indsigt:consent:2025-02-10-sted",
  "urn:indsigt:consent:2024-08-01-sted",
  "urn:indsigt:law:dk:not-in-the-directory:1",
  null,
  null,
];

const place = (i) => `urn:indsigt:bench:place:${i}`;
const PERSON = "urn:indsigt:bench:person:barnet";
const coding = (system, code) => ({ coding: [{ system, code }] });
const dicom = (code) => coding("http://dicom.nema.org/resources/ontology/DCM", code);

// mulberry32: small, and the same everywhere.
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Some second of some working day, never near midnight: its date is the same in summer time.
function moment(next) {
  const second = Math.floor(next() * DAYS) * 86_400 + 7 * 3600 + Math.floor(next() * 12 * 3600);
  return new Date(FIRST + second * 1000).toISOString().replace(".000Z", "+01:00");
}

const nameOf = (i) => `${KINDS[i % KINDS.length]} ${i}`;

function organization(i) {
  const [system, value] = ["urn:indsigt:bench:place", String(i)];
  return {
    fullUrl: place(i),
    resource: {
      resourceType: "Organization",
      id: `place-${i}`,
      identifier: [{ system, value }],
      type: [coding("urn:indsigt:sector", SECTORS[i % SECTORS.length])],
      name: nameOf(i),
      contact: [{ name: { text: "Sekretær" } }],
    },
  };
}

function item(i, k, next) {
  const common = { id: `item-${k}`, meta: { versionId: "1" }, subject: { reference: PERSON } };
  const holder = { reference: place(i) };
  const measured = next() < 0.3;
  const code = CODES[(i + Math.floor(next() * 3)) % CODES.length];
  const [date, dated, stated] = [moment(next), next() < 0.98, next() < 0.98];
  const resource = measured
    ? {
        resourceType: "Observation",
        ...common,
        status: "final",
        code: coding("urn:indsigt:demo:measure", "trivselsmåling"),
        category: [coding("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs")],
        ...(dated && { effectiveDateTime: date }),
        ...(stated && { performer: [holder] }),
      }
    : {
        resourceType: "DocumentReference",
        ...common,
        status: "current",
        type: coding(DOCUMENT, code),
        ...(dated && { date }),
        ...(stated && { custodian: holder }),
        content: [{ attachment: { contentType: "application/pdf", title: `Dokument ${k}.pdf` } }],
      };
  return { fullUrl: `urn:indsigt:bench:item:${i}:${k}`, resource };
}

function line(i, k, items, others, next) {
  const draw = next();
  const shared = draw < 0.25 && others.length > 0;
  const action = draw < 0.85 ? "R" : draw < 0.97 ? "U" : "E";
  const stranger = action === "R" && !shared && others.length > 0 && next() < 0.2;
  const basis = BASES[Math.floor(next() * BASES.length)];
  const who = stranger ? others[Math.floor(next() * others.length)] : i;
  const agent = { role: [{ text: "sagsbehandler" }], who: { reference: place(who) }, requestor: true };
  if (basis) agent.policy = [basis];
  const agents = [shared ? { type: dicom("110153"), ...agent } : agent];
  if (shared) {
    const to = others[Math.floor(next() * others.length)];
    agents.push({ type: dicom("110152"), who: { reference: place(to) }, requestor: false });
  }
  const about = [{ what: { reference: PERSON } }];
  const concerned = `urn:indsigt:bench:item:${i}:${Math.floor(next() * items)}`;
  if (items > 0 && next() < 0.95) about.unshift({ what: { reference: concerned } });
  return {
    fullUrl: `urn:indsigt:bench:log:${i}:${k}`,
    resource: {
      resourceType: "AuditEvent",
      id: `log-${k}`,
      type: { system: "http://terminology.hl7.org/CodeSystem/audit-event-type", code: "rest" },
      action,
      recorded: moment(next),
      agent: agents,
      source: { observer: { reference: place(i) } },
      entity: about,
    },
  };
}

// Whom a place shares with: the next ones, and some that are far away.
function neighbours(i, systems) {
  const some = Array.from({ length: NEIGHBOURS }, (_, k) => (i + 1 + k * k * 7) % systems);
  return [...new Set(some)].filter((other) => other !== i);
}

function bundle(i, systems, items, lines) {
  const next = chance(i + 1);
  const others = neighbours(i, systems);
  const identifier = [{ system: "urn:indsigt:bench:person", value: "barnet" }];
  const child = {
    resourceType: "Patient",
    id: "barnet",
    identifier,
    name: [{ given: ["Noah"], family: "Prøve" }],
  };
  const entry = [{ fullUrl: PERSON, resource: { ...child, birthDate: "2014-05-09" } }];
  for (const one of [i, ...others]) entry.push(organization(one));
  for (let k = 0; k < items; k++) entry.push(item(i, k, next));
  for (let k = 0; k < lines; k++) entry.push(line(i, k, items, others, next));
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry });
}

function manifestRow(i) {
  const old = i % 7 === 3;
  return {
    system: `urn:indsigt:bench:system:${i}`,
    name: `System ${i}`,
    owners: [{ system: "urn:indsigt:bench:place", value: String(i), name: nameOf(i) }],
    vendor: null,
    state: i % 25 === 8 ? "not_ready" : "ready",
    complete_up_to: old ? "2026-08-01T05:00:00+01:00" : "2026-11-20T05:00:00+01:00",
    file: `bundles/${i}.json`,
    covers: ["social/journal_note", "social/referral", `${SECTORS[i % 6].split(".")[0]}/registration`],
  };
}

// {manifest, files: [{name, text}]}. Needs: `lines` is a multiple of ten times `systems`.
export function makeFamily(systems, lines) {
  const numbers = Array.from({ length: systems }, (_, i) => i);
  return {
    manifest: JSON.stringify({ manifest: 1, sources: numbers.map(manifestRow) }),
    files: numbers.map((i) => ({
      name: `bundles/${i}.json`,
      text: bundle(i, systems, lines / 10 / systems, lines / systems),
    })),
  };
}
