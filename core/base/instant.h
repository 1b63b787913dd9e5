// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>

#include "base/date.h"

namespace indsigt {

// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t milliseconds = 0;

  friend auto operator<=>(const Instant&, const Instant&) = default;
};

// Days from 1970-01-01 to a full date.
[[nodiscard]] std::int64_t days_since_epoch(PartialDate date);

// Minutes that Central European time (Denmark, Sweden, Norway) is ahead of UTC at that moment, by the EU rule
// (last Sundays of March and October, 01:00 UTC) that holds from 1996; 0 before, where UTC is shown (D9).
[[nodiscard]] int central_european_offset(Instant at);

// The civil date in Central European time.
[[nodiscard]] PartialDate civil_date(Instant at);

}  // namespace indsigt
