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
};

struct Sort {
  std::string_view type;
  records::ItemKind kind;
  std::string_view subject;
  std::string_view holder;
  Holding holding;
  std::string_view date;
  std::string_view error;  // what marks an error
};

inline constexpr Sort kSortTable[] = {
    {"Observation", records::ItemKind::kObservation, "subject", "performer", Holding::kList,
     "effectiveDateTime", R"("status":"entered-in-error")"},
    {"DocumentReference", records::ItemKind::kDocument, "subject", "custodian", Holding::kReference, "date",
     R"("docStatus":"entered-in-error")"},
    {"Condition", records::ItemKind::kCondition, "subject", "recorder", Holding::kReference, "recordedDate",
     R"("verificationStatus":{"coding":[{"code":"entered-in-error"}]})"},
    {"Encounter", records::ItemKind::kEncounter, "subject", "serviceProvider", Holding::kReference, "period",
     R"("status":"entered-in-error")"},
    {"CarePlan", records::ItemKind::kPlan, "subject", "contributor", Holding::kList, "created",
     R"("status":"entered-in-error")"},
    {"MedicationRequest", records::ItemKind::kMedication, "subject", "requester", Holding::kReference,
     "authoredOn", R"("status":"entered-in-error")"},
    {"Immunization", records::ItemKind::kVaccination, "patient", "performer", Holding::kActor,
     "occurrenceDateTime", R"("status":"entered-in-error")"},
    {"Procedure", records::ItemKind::kProcedure, "subject", "performer", Holding::kActor, "performedDateTime",
     R"("status":"entered-in-error")"},
    {"DiagnosticReport", records::ItemKind::kReport, "subject", "performer", Holding::kList,
     "effectiveDateTime", R"("status":"entered-in-error")"},
    {"Appointment", records::ItemKind::kAppointment, "participant", "participant", Holding::kActor, "start",
     R"("status":"entered-in-error")"},
};
inline constexpr unsigned kSorts = static_cast<unsigned>(std::size(kSortTable));

// Whether a thing of that sort may be about several people.
[[nodiscard]] constexpr bool takes_several(unsigned sort) {
  return kSortTable[sort].type == std::string_view("Appointment");
}

}  // namespace indsigt::accents
