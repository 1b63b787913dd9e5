// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace indsigt::records {

// What sort of thing a piece of information is, in words a family would use. Sorted by name; each has a
// message key "kind.<name>".
#define INDSIGT_ITEM_KINDS(X)            \
  X(Allergy, "kind.allergy")             \
  X(Appointment, "kind.appointment")     \
  X(Bill, "kind.bill")                   \
  X(CareTeam, "kind.care_team")          \
  X(Condition, "kind.condition")         \
  X(Consent, "kind.consent")             \
  X(Device, "kind.device")               \
  X(Document, "kind.document")           \
  X(Encounter, "kind.encounter")         \
  X(Episode, "kind.episode")             \
  X(Goal, "kind.goal")                   \
  X(List, "kind.list")                   \
  X(Medication, "kind.medication")       \
  X(Message, "kind.message")             \
  X(Observation, "kind.observation")     \
  X(Other, "kind.other")                 \
  X(Plan, "kind.plan")                   \
  X(Procedure, "kind.procedure")         \
  X(Questionnaire, "kind.questionnaire") \
  X(Referral, "kind.referral")           \
  X(Report, "kind.report")               \
  X(Task, "kind.task")                   \
  X(Vaccination, "kind.vaccination")

enum class ItemKind : std::uint8_t {
#define INDSIGT_KIND_MEMBER(name, key) k##name,
  INDSIGT_ITEM_KINDS(INDSIGT_KIND_MEMBER)
#undef INDSIGT_KIND_MEMBER
};

inline constexpr std::size_t kItemKinds = 0
#define INDSIGT_KIND_COUNT(name, key) +1
    INDSIGT_ITEM_KINDS(INDSIGT_KIND_COUNT)
#undef INDSIGT_KIND_COUNT
    ;

}  // namespace indsigt::records
