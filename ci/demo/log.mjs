// SPDX-License-Identifier: MPL-2.0
// The log of one source, as FHIR R4 AuditEvents: what the story states, a line for each item written in the two
// years, and the looks and disclosures that its readers make.
import { instant } from "./calendar.mjs";
import { consentUri } from "./consents.mjs";
import { drawnLines } from "./log_drawn.mjs";
import { writtenLines } from "./log_written.mjs";
import { EVENTS } from "./story_events.mjs";

const HL7 = "http://terminology.hl7.org/CodeSystem";
const DCM = "http://dicom.nema.org/resources/ontology/DCM";
const WITHHELD = { security: [{ system: `${HL7}/v3-ActCode`, code: "NOPAT" }] };

/** "law …", "consent …", "purpose …", "code …" as the members of an agent. */
function basisOf(basis) {
  const [kind, ...rest] = basis.split(" ");
  const words = rest.join(" ");
  if (kind === "law") return { policy: [`urn:indsigt:law:dk:${words}`] };
  if (kind === "consent") return { policy: [consentUri(words)] };
  if (kind === "purpose") return { purposeOfUse: [{ text: words }] };
  if (kind === "code")
    return { purposeOfUse: [{ coding: [{ system: `${HL7}/v3-ActReason`, code: words }] }] };
  return {};
}

function agentsOf(line, parties) {
  const first = {
    ...(line.to && { type: { coding: [{ system: DCM, code: "110153" }] } }),
    role: [{ text: line.role }],
    who: parties.organization(line.unit),
    requestor: true,
    ...basisOf(line.basis),
  };
  if (!line.to) return [first];
  const second = {
    type: { coding: [{ system: DCM, code: "110152" }] },
    who: parties.organization(line.to),
    requestor: false,
  };
  return [first, second];
}

function entitiesOf(line, parties) {
  const about = { what: parties.person(line.person) };
  if (line.item.url) return [{ what: { reference: line.item.url } }, about];
  const [system, code] = line.item.code;
  return [{ type: { system, code } }, about];
}

function resourceOf(line, id, owner, parties) {
  return {
    resourceType: "AuditEvent",
    id,
    ...(line.hidden && { meta: WITHHELD }),
    type: line.to ? { system: DCM, code: "110106" } : { system: `${HL7}/audit-event-type`, code: "rest" },
    action: line.action ?? "R",
    recorded: instant(line.at),
    agent: agentsOf(line, parties),
    source: { observer: parties.organization(owner) },
    entity: entitiesOf(line, parties),
  };
}

function statedLines(slug, items) {
  return EVENTS.filter((event) => event.system === slug).map((event) => {
    const wanted = event.item;
    if (wanted.code) return event;
    const item = items.find((one) => one.id === wanted || (wanted.find && one.code?.code === wanted.find));
    if (!item || item.person !== event.person) throw new Error(`${slug}: no item ${JSON.stringify(wanted)}`);
    return { ...event, item };
  });
}

/** The entries of a source's log, in order of time. */
export function logOf(slug, owner, items, complete, parties) {
  const lines = [
    ...statedLines(slug, items),
    ...writtenLines(slug, items, complete),
    ...drawnLines(slug, items, complete),
  ];
  const key = (line) =>
    `${line.at.length === 16 ? `${line.at}:00` : line.at} ${line.unit} ${line.item.url ?? ""}`;
  lines.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return lines.map((line, index) => {
    const id = `log-${String(index + 1).padStart(4, "0")}`;
    return { fullUrl: `urn:indsigt:demo:log:${slug}:${id}`, resource: resourceOf(line, id, owner, parties) };
  });
}
