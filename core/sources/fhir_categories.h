// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "records/categories.h"
#include "records/facts.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// What a resource's own codes say of its kind (R8, R9).
struct FoundCategory {
  records::DataType type = records::DataType::kRegistration;
  std::optional<records::Field> field;
  records::Thing thing = records::Thing::kNone;
  // The first code that it has, where the table knows none of them.
  std::optional<records::LocalCode> unmapped;
};

// The first of the codes at `paths` (fhir_path.h) that the table gives a data type; else the row of the
// resource's type; else a registration.
[[nodiscard]] FoundCategory categorise(Value resource, std::string_view type, std::string_view paths,
                                       const records::CategoryTable& table);

// The sector that the first known code of a list of CodeableConcepts names; nothing where there is none.
[[nodiscard]] std::optional<records::Sector> sector_of(Value concepts, const records::CategoryTable& table);

}  // namespace indsigt::sources
