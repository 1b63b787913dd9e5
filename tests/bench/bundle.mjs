// SPDX-License-Identifier: MPL-2.0
// A FHIR Bundle of about `bytes` bytes for measurements: one person, twelve organisations, the rest
// encounters and observations, pretty-printed as servers do. The same for the same size.

export function makeBundle(bytes) {
  const entries = [entry("Patient", 0, { name: [{ given: ["Noah"], family: "Prøve" }] })];
  for (let i = 0; i < 12; i++) entries.push(entry("Organization", i, { name: `Sted ${i}` }));
  const perEntry = JSON.stringify(observation(1000), null, 2).length + 2;
  for (let i = 0; i * perEntry < bytes; i++) entries.push(i % 8 === 0 ? encounter(i) : observation(i));
  return JSON.stringify({ resourceType: "Bundle", type: "collection", entry: entries }, null, 2);
}

function url(type, i) {
  return `urn:uuid:${type.length.toString(16).padStart(8, "0")}-0000-4000-8000-${i.toString(16).padStart(12, "0")}`;
}

function entry(type, i, members) {
  return { fullUrl: url(type, i), resource: { resourceType: type, id: `${type}-${i}`, ...members } };
}

function day(i) {
  return `20${10 + (i % 16)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`;
}

function encounter(i) {
  return entry("Encounter", i, {
    status: "finished",
    class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "AMB" },
    subject: { reference: url("Patient", 0) },
    serviceProvider: { reference: url("Organization", (i >> 3) % 12) },
    period: { start: `${day(i)}T09:00:00+01:00`, end: `${day(i)}T09:40:00+01:00` },
  });
}

function observation(i) {
  return entry("Observation", i, {
    status: "final",
    category: [
      {
        coding: [
          { system: "http://terminology.hl7.org/CodeSystem/observation-category", code: "vital-signs" },
        ],
      },
    ],
    code: { coding: [{ system: "http://loinc.org", code: "29463-7", display: "Kropsvægt" }], text: "Vægt" },
    subject: { reference: url("Patient", 0) },
    encounter: { reference: url("Encounter", i - (i % 8)) },
    effectiveDateTime: `${day(i)}T09:12:34.567+01:00`,
    valueQuantity: {
      value: 40 + (i % 300) / 10,
      unit: "kg",
      system: "http://unitsofmeasure.org",
      code: "kg",
    },
  });
}
