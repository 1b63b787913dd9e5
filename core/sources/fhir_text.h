// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// The name to show out of a FHIR R4 HumanName array, best first: official, usual, no use stated, others;
// "old" and "maiden" only where nothing else is. Empty where there is none.
[[nodiscard]] std::string human_name(Value names);

}  // namespace indsigt::sources
