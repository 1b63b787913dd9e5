// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace indsigt {

// A civil date that may lack its day, or its day and month, as sources write it (D9).
// Proleptic Gregorian calendar, years 1–9999. A missing part is 0 and sorts before a known one.
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

// Counts the days of a month (1–12).
[[nodiscard]] int days_in_month(int year, int month);

// Give the first and the last full date that a partial one can mean: 2024-02 is 2024-02-01 to 2024-02-29.
[[nodiscard]] PartialDate first_day(PartialDate date);
[[nodiscard]] PartialDate last_day(PartialDate date);

// Tells whether two dates cannot be the same day: they differ in what both state.
[[nodiscard]] bool days_differ(PartialDate a, PartialDate b);

// Writes "2026", "2026-11" or "2026-11-19".
[[nodiscard]] std::string to_iso(PartialDate date);

}  // namespace indsigt
