// SPDX-License-Identifier: MPL-2.0
// The sorts of things that accents write: FHIR resource types, with the elements that matter (R4's resource
// pages).
#pragma once

#include <iterator>
#include <string_view>

#include "records/item_kinds.h"

namespace indsigt::accents {

// How the place that holds a thing stands in it.
enum class Holding : std::uint8_t {
  kReference,  // an element that is a Reference
  kList,       // a list of References
  kActor,      // a list of what has an `actor`
  kAgent,      // what has an `agent`
};

// Where a release other than R4 has another name; empty: the same.
struct Otherwise {
  std::string_view holder = "";
  Holding holding = Holding::kReference;
  std::string_view date = "";
};

struct Sort {
  std::string_view type;
  records::ItemKind kind;
  std::string_view subject;
  std::string_view holder;
  Holding holding;
  std::string_view date;
  std::string_view error = R"("status":"entered-in-error")";  // what marks an error
  Otherwise in_release_3{};
  Otherwise in_release_5{};
};

inline constexpr Sort kSortTable[] = {
    {"Observation", records::ItemKind::kObservation, "subject", "performer", Holding::kList,
     "effectiveDateTime"},
    {.type = "DocumentReference",
     .kind = records::ItemKind::kDocument,
     .subject = "subject",
     .holder = "custodian",
     .holding = Holding::kReference,
     .date = "date",
     .error = R"("docStatus":"entered-in-error")",
     .in_release_3 = {.date = "indexed"}},
    {.type = "Condition",
     .kind = records::ItemKind::kCondition,
     .subject = "subject",
     .holder = "recorder",
     .holding = Holding::kReference,
     .date = "recordedDate",
     .error = R"("verificationStatus":{"coding":[{"code":"entered-in-error"}]})",
     .in_release_3 = {.holder = "asserter", .date = "assertedDate"},
     .in_release_5 = {.holder = "participant", .holding = Holding::kActor}},
    {.type = "Encounter",
     .kind = records::ItemKind::kEncounter,
     .subject = "subject",
     .holder = "serviceProvider",
     .holding = Holding::kReference,
     .date = "period",
     .in_release_5 = {.date = "actualPeriod"}},
    {.type = "CarePlan",
     .kind = records::ItemKind::kPlan,
     .subject = "subject",
     .holder = "contributor",
     .holding = Holding::kList,
     .date = "created",
     .in_release_3 = {.holder = "author", .holding = Holding::kList, .date = "period"},
     .in_release_5 = {.holder = "custodian"}},
    {.type = "MedicationRequest",
     .kind = records::ItemKind::kMedication,
     .subject = "subject",
     .holder = "requester",
     .holding = Holding::kReference,
     .date = "authoredOn",
     .in_release_3 = {.holder = "requester", .holding = Holding::kAgent}},
    {.type = "Immunization",
     .kind = records::ItemKind::kVaccination,
     .subject = "patient",
     .holder = "performer",
     .holding = Holding::kActor,
     .date = "occurrenceDateTime",
     .in_release_3 = {.holder = "practitioner", .holding = Holding::kActor, .date = "date"}},
    {.type = "Procedure",
     .kind = records::ItemKind::kProcedure,
     .subject = "subject",
     .holder = "performer",
     .holding = Holding::kActor,
     .date = "performedDateTime",
     .in_release_5 = {.date = "occurrenceDateTime"}},
    {.type = "DiagnosticReport",
     .kind = records::ItemKind::kReport,
     .subject = "subject",
     .holder = "performer",
     .holding = Holding::kList,
     .date = "effectiveDateTime",
     .in_release_3 = {.holder = "performer", .holding = Holding::kActor}},
    {"Appointment", records::ItemKind::kAppointment, "participant", "participant", Holding::kActor, "start"},
};
inline constexpr unsigned kSorts = static_cast<unsigned>(std::size(kSortTable));

// Whether a thing of that sort may be about several people: an appointment by its participants, an
// observation of a Group.
[[nodiscard]] constexpr bool has_participants(unsigned sort) {
  return kSortTable[sort].type == std::string_view("Appointment");
}
[[nodiscard]] constexpr bool takes_several(unsigned sort) {
  return has_participants(sort) || kSortTable[sort].type == std::string_view("Observation");
}

}  // namespace indsigt::accents
