// SPDX-License-Identifier: MPL-2.0
// Clock times as places write them, by a rule of our own beside the core's: EU summer time (2000/84/EC).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace indsigt::accents {

// Hours before UTC of a winter zone (1 or 2) at a moment of 1996 or later.
[[nodiscard]] inline int hours_east(Instant at, int winter) {
  constexpr std::int64_t kHour = 3'600'000, kDay = 24 * kHour;
  const int year = civil_date_of_day(at.milliseconds / kDay).year;
  const auto last_sunday = [&](std::uint8_t month) {
    const std::int64_t last = days_since_epoch({static_cast<std::int16_t>(year), month, 31});
    return (last - (last + 4) % 7) * kDay + kHour;  // 1 January 1970 was a Thursday
  };
  return winter + (at.milliseconds >= last_sunday(3) && at.milliseconds < last_sunday(10) ? 1 : 0);
}

// "2026-11-19T09:40:00", the clock that many hours before UTC.
[[nodiscard]] inline std::string clock_text(Instant at, int hours, char between = 'T') {
  const std::int64_t seconds = at.milliseconds / 1000 + hours * 3600, day = seconds / 86'400;
  std::string text = to_iso(civil_date_of_day(day));
  text.push_back(between);
  const auto two = [&](std::int64_t number) {
    text.push_back(static_cast<char>('0' + number / 10));
    text.push_back(static_cast<char>('0' + number % 10));
  };
  two(seconds % 86'400 / 3600);
  text.push_back(':');
  two(seconds % 3600 / 60);
  text.push_back(':');
  two(seconds % 60);
  return text;
}

}  // namespace indsigt::accents
