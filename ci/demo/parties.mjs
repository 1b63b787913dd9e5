// SPDX-License-Identifier: MPL-2.0
// Who somebody is, as FHIR: organisations, patients, the father, and staff as unit and role, never by name. One
// Parties a bundle; what it was asked for is what the bundle carries.
import { ACTORS, FATHER, OTHER_BIRTH_DATES, PERSONS } from "./story_actors.mjs";
import { marker } from "./marker.mjs";

export const slugOf = (text) =>
  text
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replaceAll("é", "e")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export class Parties {
  #slug;
  #found = new Map();

  constructor(slug) {
    this.#slug = slug;
  }

  /** Entries in a fixed order: organisations, persons, relatives, roles; each sorted by its address. */
  entries() {
    const order = ["Organization", "Patient", "RelatedPerson", "PractitionerRole"];
    const rank = ({ resource, fullUrl }) => `${order.indexOf(resource.resourceType)} ${fullUrl}`;
    return [...this.#found.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  }

  #reference(kind, id, make) {
    const fullUrl = `urn:indsigt:demo:${kind}:${id}`;
    if (!this.#found.has(fullUrl)) {
      const entry = { fullUrl };
      this.#found.set(fullUrl, entry);
      entry.resource = make();
    }
    return { reference: fullUrl };
  }

  organization(slug) {
    return this.#reference("actor", slug, () => {
      const actor = ACTORS[slug];
      if (!actor) throw new Error(`no actor ${slug}`);
      return {
        resourceType: "Organization",
        id: slug,
        identifier: [{ system: actor.system, value: slug }],
        active: true,
        ...(actor.sector && { type: [{ coding: [{ system: "urn:indsigt:sector", code: actor.sector }] }] }),
        name: actor.name,
        ...(actor.phone && { telecom: [{ system: "phone", value: actor.phone, use: "work" }] }),
        ...(actor.parent && { partOf: this.organization(actor.parent) }),
        ...(actor.contact && { contact: [{ name: { text: actor.contact } }] }),
      };
    });
  }

  person(key) {
    return this.#reference("person", key, () => {
      const person = PERSONS[key];
      const { protectedAddress } = person;
      return {
        resourceType: "Patient",
        id: key,
        ...(protectedAddress && { meta: { security: [CONFIDENTIAL] } }),
        identifier: [{ system: "urn:indsigt:demo:person", value: key }],
        name: [{ use: "official", family: person.family, given: [person.given] }],
        gender: person.gender,
        birthDate: OTHER_BIRTH_DATES[this.#slug]?.[key] ?? person.birthDate,
        ...(protectedAddress && { address: [{ use: "home", text: `${protectedAddress} ${marker()}` }] }),
      };
    });
  }

  father(child) {
    return this.#reference("father", child, () => ({
      resourceType: "RelatedPerson",
      id: `far-${child}`,
      patient: this.person(child),
      relationship: [
        {
          coding: [
            { system: "http://terminology.hl7.org/CodeSystem/v3-RoleCode", code: "FTH", display: "father" },
          ],
        },
      ],
      name: [{ family: FATHER.family, given: [FATHER.given] }],
      gender: FATHER.gender,
    }));
  }

  role(slug, text = ACTORS[slug].role) {
    const id = `${slug}.${slugOf(text)}`;
    return this.#reference("role", id, () => ({
      resourceType: "PractitionerRole",
      id,
      active: true,
      organization: this.organization(slug),
      code: [{ text }],
    }));
  }
}

const CONFIDENTIAL = { system: "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", code: "R" };
