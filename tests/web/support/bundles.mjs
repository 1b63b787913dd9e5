// SPDX-License-Identifier: MPL-2.0
// Small FHIR bundles made for one purpose each.

const entry = (resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource });
const reference = (id) => ({ reference: `urn:uuid:${id}` });
const bundle = (entries) => ({ resourceType: "Bundle", type: "collection", entry: entries });

const patient = (id, given) =>
  entry({ resourceType: "Patient", id, name: [{ given: [given], family: "Holm" }] });

const visit = (id, person, place, day) =>
  entry({
    resourceType: "Encounter",
    id,
    status: "finished",
    class: { code: "AMB" },
    subject: reference(person),
    ...(place && { serviceProvider: reference(place) }),
    period: { start: day, end: day },
  });

/** One person, `count` organisations, one visit at each. */
export function manyHolders(count) {
  const entries = [patient("noah", "Noah")];
  for (let i = 1; i <= count; i++) {
    const number = String(i).padStart(3, "0");
    entries.push(entry({ resourceType: "Organization", id: `place-${number}`, name: `Sted ${number}` }));
    entries.push(visit(`visit-${number}`, "noah", `place-${number}`, "2026-03-05"));
  }
  return bundle(entries);
}

/** Noah has two visits at one place, Emma one visit where nobody is stated. */
export const twoPersons = () =>
  bundle([
    patient("noah", "Noah"),
    patient("emma", "Emma"),
    entry({ resourceType: "Organization", id: "clinic", name: "Lægehuset" }),
    visit("one", "noah", "clinic", "2026-03-05"),
    visit("two", "noah", "clinic", "2026-04-05"),
    visit("three", "emma", null, "2026-05-05"),
  ]);

/** Noah, looked at by one place at each of these moments. */
export const looks = (...moments) =>
  bundle([
    patient("noah", "Noah"),
    entry({ resourceType: "Organization", id: "clinic", name: "Lægehuset" }),
    visit("one", "noah", "clinic", "2026-03-05"),
    ...moments.map((recorded, index) =>
      entry({
        resourceType: "AuditEvent",
        id: `look-${index}`,
        type: { system: "http://terminology.hl7.org/CodeSystem/audit-event-type", code: "rest" },
        action: "R",
        recorded,
        agent: [{ who: reference("clinic"), requestor: true }],
        source: { observer: reference("clinic") },
        entity: [{ what: reference("one") }, { what: reference("noah") }],
      }),
    ),
  ]);

/** Names that try to be markup, emphasis, direction or a placeholder. */
export const hostileNames = () =>
  bundle([
    entry({
      resourceType: "Patient",
      id: "p",
      name: [{ text: "<img src=x onerror=alert(1)> **{ $count }**" }],
    }),
    entry({ resourceType: "Organization", id: "o", name: '<script>alert("x")</script>' }),
    visit("v", "p", "o", "2026-03-05"),
  ]);

/** About `megabytes` of visits at two places. */
export function large(megabytes) {
  const entries = [
    patient("noah", "Noah"),
    entry({ resourceType: "Organization", id: "a", name: "Sygehuset" }),
    entry({ resourceType: "Organization", id: "b", name: "Lægehuset" }),
  ];
  const filler = "x".repeat(600);
  const size = JSON.stringify(visit("v-000000", "noah", "a", "2026-03-05")).length + filler.length + 40;
  const count = Math.ceil((megabytes * 1e6) / size);
  for (let i = 0; i < count; i++) {
    const one = visit(`v-${i}`, "noah", i % 3 ? "a" : "b", "2026-03-05");
    one.resource.text = { status: "generated", div: `<div>${filler}</div>` };
    entries.push(one);
  }
  return { bundle: bundle(entries), visits: count };
}

/** Small files, written with `portal.file`: every tenth is broken, every tenth has a part that cannot be
 *  read, the others show one visit each, every one at a place of its own. */
export function manyFiles(portal, count) {
  // One person in all files: ids count within their file only, the identifier everywhere.
  const noah = patient("noah", "Noah");
  noah.resource.identifier = [{ system: "https://person.example", value: "1" }];
  return Array.from({ length: count }, (_, i) => {
    const place = `sted-${i}`;
    const one = visit(`visit-${i}`, "noah", place, i % 10 === 7 ? "i går" : "2026-03-05");
    const content = bundle([
      noah,
      entry({ resourceType: "Organization", id: place, name: `Sted ${i}` }),
      one,
    ]);
    return portal.file(`journal-${String(i).padStart(2, "0")}.json`, i % 10 === 3 ? "{" : content);
  });
}

/** A child with visits at a place; what stands beside the name belongs to the Patient. */
export const childOf = ({ text, ...more }, place, visits = 1) =>
  bundle([
    entry({ resourceType: "Patient", id: "child", name: [{ text }], ...more }),
    entry({ resourceType: "Organization", id: "place", name: place }),
    ...Array.from({ length: visits }, (_, at) => visit(`visit-${at}`, "child", "place", "2026-03-05")),
  ]);
