// SPDX-License-Identifier: MPL-2.0
// How much the common categorisation does not know (R9): kept, shown and counted (R8).
#pragma once

#include <cstdint>
#include <vector>

#include "records/as_of.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

struct UnmappedCode {
  LocalCode code;
  std::uint32_t items = 0;
};

struct Unmapped {
  std::uint32_t items = 0;          // of the person that were surely there
  std::uint32_t unmapped = 0;       // of these, those whose own codes are all unknown to the table
  std::vector<UnmappedCode> codes;  // by items (most first), system, code

  // In tenths of a percent, rounded up where there are any, so that "some" never reads as 0 %.
  [[nodiscard]] std::uint32_t per_mille() const {
    return items == 0 ? 0 : static_cast<std::uint32_t>((std::uint64_t{unmapped} * 1000 + items - 1) / items);
  }
};

// Costs a step for each item of the person.
[[nodiscard]] Unmapped find_unmapped(const Records& records, PersonId subject, AsOf at);

}  // namespace indsigt::records
