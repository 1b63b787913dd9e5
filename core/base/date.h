// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace indsigt {

// A civil date that may lack its day, or its day and month, as sources write it (D9).
// Proleptic Gregorian calendar, years 1–9999. A missing part is 0 and sorts before a known one.
struct PartialDate {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  friend auto operator<=>(const PartialDate&, const PartialDate&) = default;
};

// Number of days of a month (1–12).
[[nodiscard]] int days_in_month(int year, int month);

// Moves a full date by whole days.
[[nodiscard]] PartialDate add_days(PartialDate date, int days);

// Needs: a FHIR R4 `date`, `dateTime` or `instant`: YYYY, YYYY-MM, YYYY-MM-DD, or a full date with
// "T" hh:mm[:ss[.fraction]] and a zone (Z or ±hh:mm). A time without zone is accepted, since sources write
// it, and read as local. Gives the civil date in Central European time where a zone is stated (Denmark,
// Sweden, Norway; EU daylight rule, valid from 1996; earlier instants keep the date of UTC, see D9). Gives
// nothing for anything else, calendar nonsense included.
[[nodiscard]] std::optional<PartialDate> parse_fhir_date(std::string_view text);

// "2026", "2026-11" or "2026-11-19".
[[nodiscard]] std::string to_iso(PartialDate date);

}  // namespace indsigt
