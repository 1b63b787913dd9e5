// SPDX-License-Identifier: MPL-2.0
// How much of each field and data type there is about a person now, and what families call the items (R29).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "records/categories.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

struct CellContent {
  std::uint32_t items = 0;
  std::optional<PartialDate> newest{};              // of the dates that are stated
  std::array<std::uint32_t, kThings + 1> things{};  // items by Thing; the first: a kind says enough
};

// Counts all items of a person by Cell::number(), dated or not; an item whose field is not known is in no
// cell. Costs a step for each item of the person.
[[nodiscard]] std::vector<CellContent> count_cells(const Records& records, PersonId subject);

}  // namespace indsigt::records
