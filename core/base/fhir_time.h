// SPDX-License-Identifier: MPL-2.0
// Dates and times as FHIR R4 writes them (`date`, `dateTime`, `instant`), read into the calendar of D9.
#pragma once

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

}  // namespace indsigt
