// SPDX-License-Identifier: MPL-2.0
// The coverage matrix: six fields × nine data types (R7, R8), each cell as definition D8 says.
#pragma once

#include <array>
#include <cstdint>

#include "records/as_of.h"
#include "records/categories.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::records {

enum class Coverage : std::uint8_t {
  kUnknown,  // nobody said that there is none: never shown as "nothing"
  kHeld,
  kShared,   // held, and disclosed to somebody at least once
  kNotHeld,  // only where a complete source says so, and no other that may have it is silent
};

struct CoverageCell {
  Coverage state = Coverage::kUnknown;
  std::uint32_t items = 0;
  // Those that concerned an item of this cell or, where they name no item, state its type and field.
  std::uint32_t disclosures = 0;
};

struct CoverageMatrix {
  std::array<CoverageCell, kCells> cells{};  // by Cell::number()
  std::uint32_t without_field = 0;  // items that stand in no cell: neither code nor holder tells the field
};

// A source is complete for a day when its manifest row says "ready" or "stale", it was delivered, and it is
// complete up to the end of that day or later; for now, when it is fresh (freshness.h). A cell without items
// is not held when a complete source covers it, every declared source that may cover it is complete, nothing
// of it was disclosed, and no item may belong to it whose date or field is not known well enough. A source
// that does not say what it covers may cover anything. Costs a step for each item and log line of the person,
// and for each system.
[[nodiscard]] CoverageMatrix make_coverage(const Records& records, PersonId subject, AsOf at,
                                           const Moments& moments);

}  // namespace indsigt::records
