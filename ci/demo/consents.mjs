// SPDX-License-Identifier: MPL-2.0
// A consent of the story as a FHIR R4 Consent: who may get which kinds of information, why, from when until when.
import { instant } from "./calendar.mjs";

const HL7 = "http://terminology.hl7.org/CodeSystem";
export const consentUri = (id) => `urn:indsigt:consent:${id}`;

const signer = (parties, person) => (who) => (who === "far" ? parties.father(person) : parties.person(who));

function provision(consent, parties) {
  return {
    type: "permit",
    period: { start: consent.from, ...(consent.until && { end: consent.until }) },
    ...(consent.recipient && {
      actor: [
        {
          role: { coding: [{ system: `${HL7}/v3-ParticipationType`, code: "IRCP" }] },
          reference: parties.organization(consent.recipient),
        },
      ],
    }),
    purpose: [{ display: consent.purpose }],
    code: consent.cells.map((code) => ({ coding: [{ system: "urn:indsigt:cell", code }] })),
  };
}

export function consentResource(id, consent, { item, parties }) {
  const signers = consent.signers.map(signer(parties, consent.person));
  return {
    identifier: [{ system: "urn:ietf:rfc:3986", value: consentUri(id) }],
    status: consent.status,
    scope: { coding: [{ system: `${HL7}/consentscope`, code: "patient-privacy" }] },
    category: [{ coding: [{ system: item.code.system, code: item.code.code }] }],
    patient: parties.person(consent.person),
    dateTime: instant(item.at),
    ...(signers.length > 0 && { performer: signers }),
    organization: [parties.organization(consent.holder)],
    policyRule: { coding: [{ system: `${HL7}/v3-ActCode`, code: "OPTIN" }] },
    provision: provision(consent, parties),
  };
}
