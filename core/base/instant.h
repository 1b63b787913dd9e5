// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "base/date.h"

namespace indsigt {

// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t milliseconds = 0;

  friend auto operator<=>(const Instant&, const Instant&) = default;
};

// Counts the days from 1970-01-01 to a full date.
[[nodiscard]] std::int64_t days_since_epoch(PartialDate date);

// Gives the date of a number of days from 1970-01-01. Needs: a year from 1 to 9999.
[[nodiscard]] PartialDate civil_date_of_day(std::int64_t days);

// Counts the minutes that Central European time (Denmark, Sweden, Norway) is ahead of UTC at that moment, by
// the EU rule (last Sundays of March and October, 01:00 UTC) that holds from 1996; 0 before, where UTC is
// shown (D9).
[[nodiscard]] int central_european_offset(Instant at);

// Gives the civil date in Central European time.
[[nodiscard]] PartialDate civil_date(Instant at);

// Gives the last moment of a full date in Central European time: what is at or before it happened on that day
// or earlier.
[[nodiscard]] Instant end_of_day(PartialDate date);

// Writes "2026-11-19T09:40:00+01:00", in Central European time; whole seconds. Needs: a year from 1 to 9999.
[[nodiscard]] std::string to_iso(Instant at);

}  // namespace indsigt
