// SPDX-License-Identifier: MPL-2.0
// Counts holders straight from the JSON, by the definition in core/api/WIRE.md and by no line of the core.
// Kept simple on purpose: it knows the kinds of reference that the files of these tests use.

const list = (value) => (Array.isArray(value) ? value : value ? [value] : []);

function index(bundle) {
  const known = new Map();
  for (const { fullUrl, resource } of bundle.entry) {
    if (!resource) continue;
    if (fullUrl) known.set(fullUrl, { resource, address: fullUrl });
    if (resource.id) {
      const short = `${resource.resourceType}/${resource.id}`;
      known.set(short, { resource, address: fullUrl ?? short });
    }
  }
  return known;
}

const actorsOf = (performers) => list(performers).map((one) => one.actor);

/** What a reference points at: {type, key, resource?}; null where it says nothing that can be followed. */
function follow(reference, from, known) {
  const url = reference?.reference;
  if (!url) return null;
  if (url.startsWith("#")) {
    const resource = list(from.contained).find((one) => one.id === url.slice(1));
    return resource
      ? { type: resource.resourceType, key: keyOf(resource, JSON.stringify(resource)), resource }
      : null;
  }
  const found = known.get(url);
  if (found)
    return { ...found, type: found.resource.resourceType, key: keyOf(found.resource, found.address) };
  const [, conditional, identifier] = /^(\w+)\?identifier=(.+)$/.exec(url) ?? [];
  if (conditional) return { type: conditional, key: identifier };
  const [, literal] = /([A-Z]\w+)\/[^/]+$/.exec(url) ?? [];
  return literal ? { type: literal, key: url } : null;
}

function keyOf(resource, address) {
  const { system, value } = list(resource.identifier).find((one) => one.system && one.value) ?? {};
  return system ? `${system}|${value}` : address;
}

const STATED = {
  AllergyIntolerance: (r) => ({
    subject: r.patient,
    encounter: r.encounter,
    parties: [r.recorder, r.asserter],
  }),
  Claim: (r) => ({ subject: r.patient, parties: [r.provider, r.enterer] }),
  DiagnosticReport: (r) => ({
    encounter: r.encounter,
    parties: [...list(r.performer), ...list(r.resultsInterpreter)],
  }),
  ExplanationOfBenefit: (r) => ({
    subject: r.patient,
    organization: r.insurer,
    parties: [r.provider, r.enterer],
  }),
  ImagingStudy: (r) => ({ encounter: r.encounter, parties: [r.referrer, ...list(r.interpreter)] }),
  Immunization: (r) => ({ subject: r.patient, encounter: r.encounter, parties: actorsOf(r.performer) }),
  MedicationAdministration: (r) => ({ encounter: r.context, parties: actorsOf(r.performer) }),
  Procedure: (r) => ({
    encounter: r.encounter,
    parties: [
      ...actorsOf(r.performer),
      ...list(r.performer).map((one) => one.onBehalfOf),
      r.recorder,
      r.asserter,
    ],
  }),
  Specimen: (r) => ({ parties: [r.collection?.collector] }),
  Observation: (r) => ({ encounter: r.encounter, parties: list(r.performer) }),
  Condition: (r) => ({ encounter: r.encounter, parties: [r.recorder, r.asserter] }),
  Encounter: (r) => ({
    organization: r.serviceProvider,
    parties: list(r.participant).map((one) => one.individual),
  }),
  DocumentReference: (r) => ({
    organization: r.custodian,
    encounter: list(r.context?.encounter)[0],
    parties: [...list(r.author), r.authenticator],
  }),
  CarePlan: (r) => ({ encounter: r.encounter, parties: [r.author, ...list(r.contributor)] }),
  CareTeam: (r) => ({
    organization: list(r.managingOrganization)[0],
    encounter: r.encounter,
    parties: [],
  }),
  Composition: (r) => ({
    organization: r.custodian,
    encounter: r.encounter,
    parties: [...list(r.author), ...list(r.attester).map((one) => one.party)],
  }),
  Device: (r) => ({ subject: r.patient, organization: r.owner, parties: [] }),
  Goal: (r) => ({ parties: [r.expressedBy] }),
  List: (r) => ({ encounter: r.encounter, parties: [r.source] }),
  MedicationRequest: (r) => ({ encounter: r.encounter, parties: [r.requester, r.recorder] }),
  MedicationStatement: (r) => ({ encounter: r.context, parties: [r.informationSource] }),
  QuestionnaireResponse: (r) => ({ encounter: r.encounter, parties: [r.author] }),
  ServiceRequest: (r) => ({ encounter: r.encounter, parties: [r.requester] }),
};

/** The one place for which a practitioner works by the file's roles; null where there is none, or several. */
function placeOf(practitioner, bundle, known) {
  const places = bundle.entry
    .map(({ resource }) => resource)
    .filter((one) => one?.resourceType === "PractitionerRole" && one.active !== false)
    .filter((role) => follow(role.practitioner, role, known)?.key === practitioner.key)
    .map((role) => follow(role.organization, role, known)?.key);
  return new Set(places).size === 1 ? places[0] : null;
}

function holderOf(resource, bundle, known) {
  const { organization, encounter, parties } = STATED[resource.resourceType](resource);
  const parent = follow(encounter, resource, known)?.resource;
  const people = parties.map((one) => follow(one, resource, known));
  const places = [follow(organization, resource, known), ...people];
  places.push(parent ? follow(parent.serviceProvider, parent, known) : null);
  const stated = places.find((one) => one?.type === "Organization")?.key;
  if (stated) return stated;
  const practitioners = people.filter((one) => one?.type === "Practitioner");
  return practitioners.map((one) => placeOf(one, bundle, known)).find((one) => one);
}

/** For the person with the most items: how many items, and each holder with its number of items. */
export function countHolders(bundle) {
  const known = index(bundle);
  const persons = new Map();
  for (const { resource } of bundle.entry) {
    if (!STATED[resource?.resourceType]) continue;
    const stated = STATED[resource.resourceType](resource);
    const subject = follow(stated.subject ?? resource.subject, resource, known);
    if (subject?.type !== "Patient") continue;
    const person = persons.get(subject.key) ?? { items: 0, unstated: 0, holders: new Map() };
    persons.set(subject.key, person);
    person.items += 1;
    const holder = holderOf(resource, bundle, known);
    if (holder) person.holders.set(holder, (person.holders.get(holder) ?? 0) + 1);
    else person.unstated += 1;
  }
  const [most] = [...persons.values()].sort((a, b) => b.items - a.items);
  return most ?? { items: 0, unstated: 0, holders: new Map() };
}
