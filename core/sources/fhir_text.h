// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// The name to show out of a FHIR R4 HumanName array, best first: official, usual, no use stated, others;
// "old" and "maiden", and names whose period does not hold on that day (fhir_identifiers.h), only where
// nothing else is. Empty where there is none.
[[nodiscard]] std::string human_name(Value names, std::optional<PartialDate> today = std::nullopt);

}  // namespace indsigt::sources
