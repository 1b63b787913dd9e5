// SPDX-License-Identifier: MPL-2.0
// Where each FHIR R4 resource type keeps what the index needs of it. Paths are element names with dots;
// arrays are entered; of several paths, separated by spaces, the earlier counts first. Source: the resource
// pages of FHIR R4 (4.0.1). A resource type that is not in this table is no piece of information of its own.
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
    {"Appointment", kAppointment, "participant.actor", "", "participant.actor", "", "start created",
     "created start", "serviceType appointmentType serviceCategory"},
    {"Basic", kOther, "subject", "", "author", "", "created", "", "code"},
    {"CarePlan", kPlan, "subject", "", "author contributor", "encounter", "created period.start", "",
     "category"},
    {"CareTeam", kCareTeam, "subject", "managingOrganization", "", "encounter", "period.end period.start",
     "period.start", "category"},
    {"Communication", kMessage, "subject", "", "sender", "encounter", "sent received", "", "category topic"},
    {"CommunicationRequest", kMessage, "subject", "", "sender requester", "encounter", "authoredOn", "",
     "category"},
    {"Composition", kDocument, "subject", "custodian", "author attester.party", "encounter", "date", "",
     "type category"},
    {"Condition", kCondition, "subject", "", "recorder asserter", "encounter",
     "recordedDate onsetDateTime onsetPeriod.start", "", "code category"},
    {"Consent", kConsent, "patient subject", "organization controller", "", "", "dateTime date", "",
     "category scope"},
    {"Device", kDevice, "patient", "owner", "", "", "manufactureDate", "", "type"},
    {"DeviceRequest", kDevice, "subject", "", "requester", "encounter", "authoredOn", "",
     "codeCodeableConcept"},
    {"DeviceUseStatement", kDevice, "subject", "", "source", "",
     "recordedOn timingDateTime timingPeriod.start", "", ""},
    {"DocumentReference", kDocument, "subject", "custodian", "author authenticator", "context.encounter",
     "date context.period.end context.period.start", "date context.period.start", "type category"},
    {"Encounter", kEncounter, "subject", "serviceProvider", "participant.individual", "",
     "period.end period.start", "period.start", "type serviceType class"},
    {"EpisodeOfCare", kEpisode, "patient", "managingOrganization", "careManager", "",
     "period.end period.start", "period.start", "type"},
    {"Goal", kGoal, "subject", "", "expressedBy", "", "statusDate startDate", "startDate statusDate",
     "category"},
    {"List", kList, "subject", "", "source", "encounter", "date", "", "code"},
    {"MedicationRequest", kMedication, "subject", "", "requester recorder", "encounter", "authoredOn", "",
     "category"},
    {"MedicationStatement", kMedication, "subject", "", "informationSource", "context",
     "dateAsserted effectiveDateTime effectivePeriod.start", "", "category"},
    {"Observation", kObservation, "subject", "", "performer", "encounter",
     "effectiveDateTime effectiveInstant effectivePeriod.end effectivePeriod.start issued",
     "effectiveDateTime effectiveInstant effectivePeriod.start issued", "code category"},
    {"QuestionnaireResponse", kQuestionnaire, "subject", "", "author", "encounter", "authored", "", ""},
    {"ServiceRequest", kReferral, "subject", "", "requester", "encounter", "authoredOn occurrenceDateTime",
     "", "code category"},
    {"Task", kTask, "for", "", "owner requester", "encounter", "lastModified authoredOn",
     "authoredOn lastModified", "code"},
};

// The row of a type; nullptr where it is no piece of information.
[[nodiscard]] inline const ItemRow* item_row(std::string_view type) {
  static_assert(std::ranges::is_sorted(kItemTable, {}, &ItemRow::type));
  const ItemRow* const row = std::ranges::lower_bound(kItemTable, type, {}, &ItemRow::type);
  return row != std::end(kItemTable) && row->type == type ? row : nullptr;
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
