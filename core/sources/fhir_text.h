// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "records/names.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

struct HumanName {
  std::string text;  // empty where there is none
  records::NameGround ground = records::NameGround::kInForce;
  std::optional<PartialDate> since{};  // of its period; none: not stated
};

// The name to show out of a FHIR R4 HumanName array, best first: official, usual, no use stated, others;
// "old" and "maiden", and names whose period does not hold on that day (fhir_identifiers.h), only where
// nothing else is.
[[nodiscard]] HumanName human_name(Value names, std::optional<PartialDate> today = std::nullopt);

// What a resource says rests on: when it was last changed (meta.lastUpdated), else `since`; not a time that
// has not come. A resource that is not active (R4 patient.html, organization.html) is a former one.
[[nodiscard]] records::Grounds grounds_of(Value resource, records::NameGround ground,
                                          std::optional<PartialDate> since, std::optional<PartialDate> today);

}  // namespace indsigt::sources
