// SPDX-License-Identifier: MPL-2.0
// The demo family as a reader of others sees it: items and log lines with who, whom and when, read from the files
// alone by another reader than the core's. Needs the folder that holds manifest.json.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The resource types that are pieces of information, as the core's own table has them. */
export const ITEM_TYPES = new Set(
  [
    ...readFileSync(new URL("../../../core/sources/fhir_item_table.h", import.meta.url), "utf8").matchAll(
      /^\s*\{"(\w+)",\s*k\w+,/gm,
    ),
  ].map(([, type]) => type),
);

const HOLDERS =
  "custodian serviceProvider managingOrganization organization owner performer author sender requester " +
  "informationSource recorder source expressedBy participant";
const DATES =
  "lastModified created sent authoredOn authored date recordedDate dateTime dateAsserted recordedOn " +
  "effectiveDateTime start statusDate manufactureDate";
const CODES = "type category code codeCodeableConcept";

const first = (value) => (Array.isArray(value) ? value[0] : value);
const pick = (resource, names) => names.split(" ").map((name) => resource[name]);
const tail = (reference) => reference?.split(":").at(-1);

export const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
export const isWithheld = (resource) => (resource.meta?.security ?? []).some(({ code }) => code === "NOPAT");

function subjectOf(resource) {
  const reference = resource.subject ?? resource.patient ?? resource.for ?? resource.participant?.[0]?.actor;
  return tail(reference?.reference);
}

function holderOf(resource, byUrl) {
  if (resource.resourceType === "Consent") return tail(first(resource.organization).reference);
  const candidates = pick(resource, HOLDERS)
    .flat()
    .map((one) => byUrl.get((one?.actor ?? one)?.reference));
  const staff = candidates.find((one) => ["Organization", "PractitionerRole"].includes(one?.resourceType));
  return staff?.resourceType === "PractitionerRole" ? tail(staff.organization.reference) : staff?.id;
}

/** The end of a period comes first, as in the core's table. */
function dateOf(resource) {
  const { period } = resource;
  if (["Encounter", "EpisodeOfCare", "CareTeam"].includes(resource.resourceType))
    return period.end ?? period.start;
  return pick(resource, DATES).find((date) => typeof date === "string");
}

function codeOf(resource) {
  const found = pick(resource, CODES).map((concept) => first(concept)?.coding?.[0]);
  return found.find(Boolean) ?? null;
}

function itemOf(system, { fullUrl, resource }, byUrl) {
  return {
    system,
    url: fullUrl,
    resource,
    subject: subjectOf(resource),
    holder: holderOf(resource, byUrl),
    date: dateOf(resource),
    code: codeOf(resource),
    withheld: isWithheld(resource),
  };
}

function basisOf({ policy, purposeOfUse }) {
  if (policy) return policy[0].split(":").slice(2, 3)[0];
  return purposeOfUse ? "purpose" : "none";
}

function lineOf(system, { resource }) {
  const { agent, entity, action, recorded } = resource;
  return {
    system,
    resource,
    subject: tail(entity.at(-1).what.reference),
    item: entity[0].what?.reference,
    kind: agent.length > 1 ? "disclosure" : action === "R" ? "look" : "change",
    at: recorded,
    who: tail(agent[0].who.reference),
    to: tail(agent[1]?.who.reference),
    policy: agent[0].policy?.[0],
    basis: basisOf(agent[0]),
    withheld: isWithheld(resource),
  };
}

export function readDemo(folder) {
  const { sources } = readJson(join(folder, "manifest.json"));
  const bundles = sources
    .filter(({ file }) => file)
    .map((source) => ({ source, bundle: readJson(join(folder, source.file)) }));
  const items = [];
  const log = [];
  for (const { source, bundle } of bundles) {
    const byUrl = new Map(bundle.entry.map(({ fullUrl, resource }) => [fullUrl, resource]));
    for (const entry of bundle.entry) {
      const { resourceType } = entry.resource;
      if (ITEM_TYPES.has(resourceType)) items.push(itemOf(source.system, entry, byUrl));
      if (resourceType === "AuditEvent") log.push(lineOf(source.system, entry));
    }
  }
  return { sources, bundles, items, log, clock: readJson(join(folder, "clock.json")) };
}
