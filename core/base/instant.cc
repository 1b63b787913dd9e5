// SPDX-License-Identifier: MPL-2.0
#include "base/instant.h"

namespace indsigt {
namespace {

constexpr std::int64_t kMinute = 60 * 1000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

std::int64_t floor_divide(std::int64_t value, std::int64_t by) {
  return value / by - (value % by < 0 ? 1 : 0);
}

// Howard Hinnant's civil_from_days: a year here begins in March, so that the leap day is its last.
PartialDate date_of(std::int64_t days) {
  const std::int64_t shifted = days + 719468;
  const std::int64_t era = floor_divide(shifted, 146097);
  const std::int64_t day_of_era = shifted - era * 146097;
  const std::int64_t year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month = (5 * day_of_year + 2) / 153;
  const std::int64_t day = day_of_year - (153 * month + 2) / 5 + 1;
  const std::int64_t civil_month = month < 10 ? month + 3 : month - 9;
  const std::int64_t year = year_of_era + era * 400 + (civil_month <= 2 ? 1 : 0);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(civil_month),
          static_cast<std::uint8_t>(day)};
}

// The last Sunday of a month with 31 days, at 01:00 UTC. 1970-01-01 was a Thursday.
Instant change_of(int year, int month) {
  const std::int64_t last =
      days_since_epoch({static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 31});
  const std::int64_t after_sunday = ((last + 4) % 7 + 7) % 7;
  return {(last - after_sunday) * kDay + 60 * kMinute};
}

}  // namespace

std::int64_t days_since_epoch(PartialDate date) {
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = floor_divide(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t month = date.month > 2 ? date.month - 3 : date.month + 9;
  const std::int64_t day_of_year = (153 * month + 2) / 5 + date.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

PartialDate civil_date_of_day(std::int64_t days) { return date_of(days); }

int central_european_offset(Instant at) {
  const int year = date_of(floor_divide(at.milliseconds, kDay)).year;
  if (year < 1996) return 0;
  return at >= change_of(year, 3) && at < change_of(year, 10) ? 120 : 60;
}

Instant end_of_day(PartialDate date) {
  const std::int64_t next = (days_since_epoch(date) + 1) * kDay;
  // Clocks change at 01:00 UTC, never within two hours of midnight, so the guess tells the offset.
  return {next - central_european_offset({next - 60 * kMinute}) * kMinute - 1};
}

std::string to_iso(Instant at) {
  const int offset = central_european_offset(at);
  const std::int64_t local = at.milliseconds + offset * kMinute;
  const std::int64_t days = floor_divide(local, kDay);
  const std::int64_t seconds = (local - days * kDay) / 1000;
  const auto two = [](std::int64_t number) {
    return std::string(number < 10 ? "0" : "") + std::to_string(number);
  };
  return to_iso(date_of(days)) + "T" + two(seconds / 3600) + ":" + two(seconds / 60 % 60) + ":" +
         two(seconds % 60) + (offset == 0 ? "Z" : "+" + two(offset / 60) + ":" + two(offset % 60));
}

PartialDate civil_date(Instant at) {
  return date_of(floor_divide(at.milliseconds + central_european_offset(at) * kMinute, kDay));
}

}  // namespace indsigt
