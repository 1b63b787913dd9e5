// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <vector>

#include "base/date.h"
#include "records/identifiers.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// Whether a Period (FHIR R4 datatypes.html#Period) holds: it has begun and not ended. Without a day, whatever
// has an end has ended.
[[nodiscard]] bool holds(Value period, std::optional<PartialDate> today);

// An Identifier, or an array of them, in compared form (records/identifiers.h); those without system or value
// are left out. By R4's `use` and `period` one that is temporary, old, secondary or not in force reaches no
// further than its source.
[[nodiscard]] std::vector<records::Identifier> identifiers_of(Value identifiers,
                                                              std::optional<PartialDate> today);

}  // namespace indsigt::sources
