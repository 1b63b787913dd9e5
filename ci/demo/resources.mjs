// SPDX-License-Identifier: MPL-2.0
// One item of the story as a FHIR R4 resource. Each maker takes {item, parties} and gives the members that are
// its type's own; `item` is what items.mjs made of a row, `item.marked` its content with the marker.
import { instant } from "./calendar.mjs";

const one = (value, name) => (value === undefined || value === null ? {} : { [name]: value });
const concept = ({ code }) => (code ? { coding: [{ system: code.system, code: code.code }] } : undefined);
const dated = (item, name) => (item.at ? { [name]: instant(item.at) } : {});
const dayOnly = (item, name) => (item.at ? { [name]: item.at.slice(0, 10) } : {});
const holder = ({ item, parties }) => item.holder && parties.organization(item.holder);
const role = ({ item, parties }) => parties.role(item.holder, item.role);
const subject = ({ item, parties }) => item.person && parties.person(item.person);
const minutesLater = (local, minutes) => {
  const time = Date.UTC(...local.split(/[-T:]/).map((part, index) => Number(part) - (index === 1 ? 1 : 0)));
  return new Date(time + minutes * 60_000).toISOString().slice(0, 16);
};
const lasting = (item, minutes) => ({
  start: instant(item.at),
  end: instant(minutesLater(item.at, minutes)),
});
const identifiers = (item) =>
  item.same ? { identifier: [{ system: "urn:indsigt:demo:document-id", value: item.same }] } : {};

const document = (use) => ({
  ...identifiers(use.item),
  status: "current",
  type: concept(use.item),
  ...one(subject(use), "subject"),
  ...dated(use.item, "date"),
  custodian: holder(use),
  description: use.item.marked,
  content: [
    {
      attachment: {
        contentType: "application/pdf",
        language: "da",
        title: `${use.item.title} ${use.item.marker}.pdf`,
        ...dated(use.item, "creation"),
      },
    },
  ],
});

const summary = (use) => ({
  ...(use.item.same && { identifier: identifiers(use.item).identifier[0] }),
  status: "final",
  type: concept(use.item),
  subject: subject(use),
  ...dated(use.item, "date"),
  author: [use.item.by ? use.parties.person(use.item.by) : role(use)],
  title: use.item.marked,
  custodian: holder(use),
});

const episode = (use) => ({
  identifier: [{ system: "urn:indsigt:demo:case-number", value: use.item.number }],
  status: use.item.until ? "finished" : "active",
  type: [concept(use.item)],
  patient: subject(use),
  managingOrganization: holder(use),
  period: { start: use.item.since, ...one(use.item.until, "end") },
  ...(use.item.coordinator && { careManager: use.parties.role(...use.item.coordinator) }),
});

const CLASSES = { skadestuebesøg: "EMER", hjemmebesøg: "HH", fødsel: "IMP" };
const encounter = (use) => ({
  status: "finished",
  class: {
    system: "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    code: CLASSES[use.item.code.code] ?? "AMB",
  },
  type: [concept(use.item)],
  subject: subject(use),
  period: lasting(use.item, use.item.code.code === "skadestuebesøg" ? 150 : 45),
  reasonCode: [{ text: use.item.marked }],
  serviceProvider: holder(use),
});

const step =
  ({ parties }) =>
  ([text, at, performer]) => ({
    detail: {
      status: "scheduled",
      scheduledPeriod: { start: at.includes("T") ? instant(at) : at },
      performer: [parties.organization(performer)],
      description: text,
    },
  });
const plan = (use) => ({
  status: use.item.ended ? "completed" : "active",
  intent: "plan",
  category: [concept(use.item)],
  title: `${use.item.title} ${use.item.marker}`,
  description: use.item.marked,
  subject: subject(use),
  period: { start: use.item.at.slice(0, 10), ...one(use.item.ended, "end") },
  ...dayOnly(use.item, "created"),
  author: holder(use),
  ...(use.item.steps && { activity: use.item.steps.map(step(use)) }),
});

const goal = (use) => ({
  lifecycleStatus: "active",
  category: [concept(use.item)],
  description: { text: use.item.marked },
  subject: subject(use),
  startDate: use.item.at.slice(0, 10),
  ...dayOnly(use.item, "statusDate"),
  expressedBy: use.item.by ? use.parties.person(use.item.by) : role(use),
});

const team = (use) => ({
  status: "active",
  category: [concept(use.item)],
  name: use.item.marked,
  subject: subject(use),
  period: { start: use.item.at.slice(0, 10) },
  managingOrganization: [holder(use)],
});

const list = (use) => ({
  status: "current",
  mode: "snapshot",
  title: use.item.marked,
  code: concept(use.item),
  subject: subject(use),
  ...dated(use.item, "date"),
  source: role(use),
});

const observation = (use) => ({
  status: "final",
  code: concept(use.item),
  subject: subject(use),
  ...dated(use.item, "effectiveDateTime"),
  performer: [holder(use)],
  note: [{ text: use.item.marked }],
});

const basic = (use) => ({
  code: { ...concept(use.item), text: use.item.marked },
  subject: subject(use),
  ...dayOnly(use.item, "created"),
  author: role(use),
});

const communication = (use) => ({
  status: "completed",
  category: [concept(use.item)],
  subject: subject(use),
  ...dated(use.item, "sent"),
  sender: holder(use),
  payload: [{ contentString: use.item.marked }],
});

const communicationRequest = (use) => ({
  status: "completed",
  category: [concept(use.item)],
  subject: subject(use),
  payload: [{ contentString: use.item.marked }],
  ...dated(use.item, "authoredOn"),
  requester: holder(use),
});

const serviceRequest = (use) => ({
  ...identifiers(use.item),
  status: "active",
  intent: "order",
  code: concept(use.item),
  subject: subject(use),
  ...dated(use.item, "authoredOn"),
  requester: holder(use),
  note: [{ text: use.item.marked }],
});

const task = (use) => ({
  status: use.item.attest,
  intent: "order",
  code: concept(use.item),
  description: use.item.marked,
  for: subject(use),
  ...(use.item.received && { executionPeriod: { end: instant(use.item.received) } }),
  ...dated(use.item, "authoredOn"),
  ...(use.item.received && { lastModified: instant(use.item.received) }),
  requester: use.parties.organization(use.item.from),
  owner: holder(use),
  restriction: { period: { end: use.item.due } },
});

const state = (system, code) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});
const condition = (use) => ({
  clinicalStatus: state("condition-clinical", "active"),
  verificationStatus: state("condition-ver-status", "confirmed"),
  category: [concept(use.item)],
  code: { text: `${use.item.title} ${use.item.marker}` },
  subject: subject(use),
  ...dated(use.item, "recordedDate"),
  recorder: role(use),
  note: [{ text: use.item.marked }],
});

const medicationRequest = (use) => ({
  status: "active",
  intent: "order",
  category: [concept(use.item)],
  medicationCodeableConcept: { text: use.item.marked },
  subject: subject(use),
  ...dated(use.item, "authoredOn"),
  // The registry keeps it; who prescribed is in the log.
  requester: holder(use),
});

const medicationStatement = (use) => ({
  status: "active",
  category: concept(use.item),
  medicationCodeableConcept: { text: use.item.marked },
  subject: subject(use),
  ...dated(use.item, "dateAsserted"),
  informationSource: holder(use),
});

const device = (use) => ({
  status: "active",
  ...dayOnly(use.item, "manufactureDate"),
  type: concept(use.item),
  patient: subject(use),
  owner: holder(use),
  note: [{ text: use.item.marked }],
});

const deviceRequest = (use) => ({
  status: "completed",
  intent: "order",
  codeCodeableConcept: { text: use.item.marked },
  subject: subject(use),
  ...dated(use.item, "authoredOn"),
  requester: holder(use),
});

const deviceUse = (use) => ({
  status: "active",
  subject: subject(use),
  ...dated(use.item, "recordedOn"),
  source: role(use),
  device: { reference: use.item.urlOf(use.item.device) },
  note: [{ text: use.item.marked }],
});

const questionnaire = (use) => ({
  status: "completed",
  subject: subject(use),
  ...dated(use.item, "authored"),
  author: holder(use),
  ...(use.item.by && { source: use.parties.person(use.item.by) }),
  item: [{ linkId: "1", text: use.item.marked }],
});

const appointment = (use) => ({
  status: "fulfilled",
  description: use.item.marked,
  start: lasting(use.item, 45).start,
  end: lasting(use.item, 45).end,
  participant: [
    { actor: subject(use), status: "accepted" },
    { actor: role(use), status: "accepted" },
  ],
});

/** Code group of the story: [resource type, maker]. */
export const MAKERS = {
  document: ["DocumentReference", document],
  summary: ["Composition", summary],
  case: ["EpisodeOfCare", episode],
  contact: ["Encounter", encounter],
  plan: ["CarePlan", plan],
  goal: ["Goal", goal],
  team: ["CareTeam", team],
  list: ["List", list],
  measure: ["Observation", observation],
  ffb: ["Observation", observation],
  record: ["Basic", basic],
  message: ["Communication", communication],
  ask: ["CommunicationRequest", communicationRequest],
  referral: ["ServiceRequest", serviceRequest],
  attest: ["Task", task],
  condition: ["Condition", condition],
  medicine: ["MedicationRequest", medicationRequest],
  taking: ["MedicationStatement", medicationStatement],
  device: ["Device", device],
  devicerequest: ["DeviceRequest", deviceRequest],
  deviceuse: ["DeviceUseStatement", deviceUse],
  form: ["QuestionnaireResponse", questionnaire],
  appointment: ["Appointment", appointment],
};
