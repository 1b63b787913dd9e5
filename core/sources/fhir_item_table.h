// SPDX-License-Identifier: MPL-2.0
// Where each FHIR R4 resource type keeps what the index needs of it. Paths are element names with dots;
// arrays are entered; of several paths, separated by spaces, the earlier counts first. Source: the resource
// pages of FHIR R4 (4.0.1); where STU3 or R5 keeps the same under another name, that name stands behind. A
// resource type that is not in this table is no piece of information of its own.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

#include "records/item_kinds.h"

namespace indsigt::sources {

struct ItemRow {
  std::string_view type;
  records::ItemKind kind;
  std::string_view subject;        // the first that is a Patient
  std::string_view organizations;  // elements that allow Organization only
  std::string_view parties;        // may be organisations, practitioners or others
  std::string_view encounter;      // whose organisation holds the item if nobody nearer is stated
  std::string_view dates;          // the one that says best when it was last made or done comes first
  std::string_view since;          // … when the holder first had it; empty: as `dates`
  std::string_view codes;          // CodeableConcepts and Codings by which the category table knows it (R9)
};

using enum records::ItemKind;

// Sorted by type.
inline constexpr ItemRow kItemTable[] = {
    {"Account", kBill, "subject", "owner", "", "", "servicePeriod.end servicePeriod.start", "", "type"},
    {"AdverseEvent", kOther, "subject", "", "recorder", "encounter context", "recordedDate date", "",
     "category event"},
    {"AllergyIntolerance", kAllergy, "patient", "", "recorder asserter participant.actor",
     "encounter context", "recordedDate assertedDate onsetDateTime onsetPeriod.start", "", "code"},
    {"Appointment", kAppointment, "participant.actor subject", "", "participant.actor", "", "start created",
     "created start", "serviceType appointmentType serviceCategory"},
    {"AppointmentResponse", kAppointment, "actor", "", "actor", "", "start", "", ""},
    {"Basic", kOther, "subject", "", "author", "", "created", "", "code"},
    {"BodyStructure", kOther, "patient", "", "", "", "", "", "morphology"},
    {"CarePlan", kPlan, "subject", "custodian", "author contributor", "encounter context",
     "created period.start", "", "category"},
    {"CareTeam", kCareTeam, "subject", "managingOrganization", "", "encounter context",
     "period.end period.start", "period.start", "category"},
    {"ChargeItem", kBill, "subject", "performingOrganization requestingOrganization", "enterer", "context",
     "enteredDate occurrenceDateTime", "", "code"},
    {"Claim", kBill, "patient", "", "provider enterer", "", "created", "", "type"},
    {"ClaimResponse", kBill, "patient", "insurer", "requestor", "", "created", "", "type"},
    {"ClinicalImpression", kObservation, "subject", "", "assessor", "encounter context",
     "date effectiveDateTime effectivePeriod.start", "", "code"},
    {"Communication", kMessage, "subject", "", "sender", "encounter context", "sent received", "",
     "category topic"},
    {"CommunicationRequest", kMessage, "subject", "", "sender requester", "encounter context", "authoredOn",
     "", "category"},
    {"Composition", kDocument, "subject", "custodian", "author attester.party", "encounter context", "date",
     "", "type category"},
    {"Condition", kCondition, "subject", "", "recorder asserter participant.actor", "encounter context",
     "recordedDate assertedDate onsetDateTime onsetPeriod.start", "", "code category"},
    {"Consent", kConsent, "patient subject", "organization controller", "", "", "dateTime date", "",
     "category scope"},
    {"Coverage", kBill, "beneficiary", "", "payor", "", "period.start", "", "type"},
    {"CoverageEligibilityRequest", kBill, "patient", "insurer", "provider enterer", "", "created", "", ""},
    {"CoverageEligibilityResponse", kBill, "patient", "insurer", "requestor", "", "created", "", ""},
    {"DetectedIssue", kOther, "patient", "", "author", "", "identifiedDateTime identifiedPeriod.start", "",
     "code"},
    {"Device", kDevice, "patient", "owner", "", "", "manufactureDate", "", "type"},
    {"DeviceRequest", kDevice, "subject", "", "requester", "encounter context", "authoredOn", "",
     "codeCodeableConcept"},
    {"DeviceUseStatement", kDevice, "subject", "", "source", "",
     "recordedOn timingDateTime timingPeriod.start", "", ""},
    {"DiagnosticReport", kReport, "subject", "", "performer performer.actor resultsInterpreter",
     "encounter context", "issued effectiveDateTime effectivePeriod.end effectivePeriod.start",
     "effectiveDateTime effectivePeriod.start issued", "code category"},
    {"DocumentManifest", kDocument, "subject", "", "author", "", "created", "", "type"},
    {"DocumentReference", kDocument, "subject", "custodian", "author authenticator", "context.encounter",
     "date created indexed context.period.end context.period.start",
     "date created indexed context.period.start", "type category"},
    {"Encounter", kEncounter, "subject", "serviceProvider", "participant.individual participant.actor", "",
     "period.end actualPeriod.end period.start actualPeriod.start", "period.start actualPeriod.start",
     "type serviceType class"},
    {"EpisodeOfCare", kEpisode, "patient", "managingOrganization", "careManager", "",
     "period.end period.start", "period.start", "type"},
    {"ExplanationOfBenefit", kBill, "patient", "insurer", "provider enterer", "", "created", "", "type"},
    {"Goal", kGoal, "subject", "", "expressedBy", "", "statusDate startDate", "startDate statusDate",
     "category"},
    {"GuidanceResponse", kOther, "subject", "", "performer", "encounter context", "occurrenceDateTime", "",
     ""},
    {"ImagingStudy", kReport, "subject", "", "referrer interpreter", "encounter context", "started", "",
     "procedureCode"},
    {"Immunization", kVaccination, "patient", "", "performer.actor practitioner.actor", "encounter context",
     "occurrenceDateTime date recorded", "", "vaccineCode"},
    {"ImmunizationEvaluation", kVaccination, "patient", "authority", "", "", "date", "", "targetDisease"},
    {"ImmunizationRecommendation", kVaccination, "patient", "authority", "", "", "date", "",
     "recommendation.vaccineCode"},
    {"Invoice", kBill, "subject", "issuer", "participant.actor", "", "date", "", "type"},
    {"List", kList, "subject", "", "source", "encounter context", "date", "", "code"},
    {"Media", kDocument, "subject", "", "operator", "encounter context",
     "issued createdDateTime createdPeriod.start", "", "type"},
    {"MedicationAdministration", kMedication, "subject", "", "performer.actor", "context",
     "effectiveDateTime effectivePeriod.end effectivePeriod.start occurenceDateTime occurencePeriod.end "
     "occurencePeriod.start",
     "", "category"},
    {"MedicationDispense", kMedication, "subject", "", "performer.actor", "context",
     "whenHandedOver whenPrepared", "", "category"},
    {"MedicationRequest", kMedication, "subject", "",
     "requester requester.onBehalfOf requester.agent recorder", "encounter context", "authoredOn", "",
     "category"},
    {"MedicationStatement", kMedication, "subject", "", "informationSource", "context",
     "dateAsserted effectiveDateTime effectivePeriod.start", "", "category"},
    {"NutritionOrder", kReferral, "patient subject", "", "orderer", "encounter context", "dateTime", "", ""},
    {"Observation", kObservation, "subject", "", "performer", "encounter context",
     "effectiveDateTime effectiveInstant effectivePeriod.end effectivePeriod.start issued",
     "effectiveDateTime effectiveInstant effectivePeriod.start issued", "code category"},
    {"Procedure", kProcedure, "subject", "", "performer.actor performer.onBehalfOf recorder asserter",
     "encounter context",
     "performedDateTime occurrenceDateTime performedPeriod.end occurrencePeriod.end performedPeriod.start "
     "occurrencePeriod.start",
     "", "code category"},
    {"ProcedureRequest", kReferral, "subject", "", "requester.agent performer", "encounter context",
     "authoredOn occurrenceDateTime", "", "code category"},
    {"QuestionnaireResponse", kQuestionnaire, "subject", "", "author", "encounter context", "authored", "",
     ""},
    {"ReferralRequest", kReferral, "subject", "", "requester.agent recipient", "encounter context",
     "authoredOn", "", "type"},
    {"RequestGroup", kPlan, "subject", "", "author", "encounter context", "authoredOn", "", "code"},
    {"ResearchSubject", kOther, "individual", "", "", "", "period.start", "", ""},
    {"RiskAssessment", kObservation, "subject", "", "performer", "encounter context",
     "occurrenceDateTime occurrencePeriod.start", "", "code method"},
    {"ServiceRequest", kReferral, "subject", "", "requester", "encounter context",
     "authoredOn occurrenceDateTime", "", "code category"},
    {"Specimen", kObservation, "subject", "", "collection.collector", "",
     "receivedTime collection.collectedDateTime", "", "type"},
    {"SupplyDelivery", kDevice, "patient", "", "supplier", "", "occurrenceDateTime", "", "type"},
    {"SupplyRequest", kDevice, "deliverTo", "", "requester", "", "authoredOn", "", "category"},
    {"Task", kTask, "for", "", "owner requester", "encounter context", "lastModified authoredOn",
     "authoredOn lastModified", "code"},
    {"VisionPrescription", kDevice, "patient", "", "prescriber", "encounter context", "dateWritten created",
     "", ""},
};

// The row of a type; nullptr where it is no piece of information.
[[nodiscard]] inline const ItemRow* item_row(std::string_view type) {
  static_assert(std::ranges::is_sorted(kItemTable, {}, &ItemRow::type));
  const ItemRow* const row = std::ranges::lower_bound(kItemTable, type, {}, &ItemRow::type);
  return row != std::end(kItemTable) && row->type == type ? row : nullptr;
}

// Kept and never shown (P7): marks of a risk, and what is said of a family's health.
[[nodiscard]] inline bool is_never_shown(std::string_view type) {
  return type == "Flag" || type == "FamilyMemberHistory";
}

// Resource types that say who somebody is: they are read where something refers to them.
inline constexpr std::string_view kPartyTypes[] = {
    "Endpoint", "HealthcareService", "Organization",     "Patient",
    "Person",   "Practitioner",      "PractitionerRole", "RelatedPerson",
};

// Whether a resource type is read at all; the others are kept (D1).
[[nodiscard]] inline bool is_party_type(std::string_view type) {
  return std::ranges::find(kPartyTypes, type) != std::end(kPartyTypes);
}

}  // namespace indsigt::sources
