// SPDX-License-Identifier: MPL-2.0
// Dates and times as FHIR R4 writes them (`date`, `dateTime`, `instant`), read into the calendar of D9.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"
#include "base/instant.h"

namespace indsigt {

// Reads a date. Needs: YYYY, YYYY-MM, YYYY-MM-DD, or a full date with "T" hh:mm[:ss[.fraction]] and a zone (Z
// or ±hh:mm). A time without zone is accepted, since sources write it, and read as local. Gives the civil
// date, in Central European time where a zone is stated. Gives nothing for anything else, calendar nonsense
// included.
[[nodiscard]] std::optional<PartialDate> parse_fhir_date(std::string_view text);

// Reads a moment: the same forms with time and zone only; a fraction is cut to milliseconds. Nothing for
// anything else.
[[nodiscard]] std::optional<Instant> parse_fhir_instant(std::string_view text);

// Whose clocks a time without a zone is read by (D9): Denmark, Sweden, Norway; Estonia, Finland.
enum class LocalTime : std::uint8_t { kCentralEuropean, kEasternEuropean };

struct LogTime {
  Instant at;
  bool has_zone = true;   // false: read as local time
  bool day_only = false;  // no clock time is stated: `at` is the end of that day
};

// Reads a moment as logs write it: FHIR's forms, and those of ISO 8601 that FHIR does not have (a space for
// "T", small letters, a comma, a zone without colon or minutes). Without a zone it is local by the EU rule:
// in the hour that comes twice in October the first, and in the one that is left out in March an hour later
// by the clock. A day alone stays one. Nothing for anything else, a month alone and a clock time alone
// included.
[[nodiscard]] std::optional<LogTime> parse_log_time(std::string_view text, LocalTime local);

}  // namespace indsigt
