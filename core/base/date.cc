// SPDX-License-Identifier: MPL-2.0
#include "base/date.h"

#include <algorithm>
#include <cstddef>

namespace indsigt {

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
}

PartialDate first_day(PartialDate date) {
  return {date.year, std::max<std::uint8_t>(date.month, 1), std::max<std::uint8_t>(date.day, 1)};
}

PartialDate last_day(PartialDate date) {
  const int month = date.month == 0 ? 12 : date.month;
  const int day = date.day == 0 ? days_in_month(date.year, month) : date.day;
  return {date.year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

bool days_differ(PartialDate a, PartialDate b) {
  return last_day(a) < first_day(b) || last_day(b) < first_day(a);
}

std::string to_iso(PartialDate date) {
  const auto padded = [](int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
  };
  std::string text = padded(date.year, 4);
  if (date.month != 0) text += "-" + padded(date.month, 2);
  if (date.day != 0) text += "-" + padded(date.day, 2);
  return text;
}

}  // namespace indsigt
