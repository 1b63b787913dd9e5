// SPDX-License-Identifier: MPL-2.0
#include "base/date.h"

#include <cstddef>

namespace indsigt {

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : kDays[month - 1];
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
