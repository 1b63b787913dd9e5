// SPDX-License-Identifier: MPL-2.0
#include "base/date.h"

namespace indsigt {
namespace {

bool is_leap(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

// Reads fixed-width decimal fields and single characters from the front of a text.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool done() const { return rest_.empty(); }

  bool character(char expected) {
    if (rest_.empty() || rest_.front() != expected) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<int> digits(std::size_t width, int least, int most) {
    if (rest_.size() < width) return std::nullopt;
    int value = 0;
    for (const char c : rest_.substr(0, width)) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    if (value < least || value > most) return std::nullopt;
    rest_.remove_prefix(width);
    return value;
  }

  bool fraction() {
    std::size_t count = 0;
    while (count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9') ++count;
    rest_.remove_prefix(count);
    return count > 0;
  }

 private:
  std::string_view rest_;
};

PartialDate make_date(int year, int month, int day) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

// 0 = Monday … 6 = Sunday (Sakamoto's method).
int weekday(int year, int month, int day) {
  constexpr int kOffset[] = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
  const int y = month < 3 ? year - 1 : year;
  return (y + y / 4 - y / 100 + y / 400 + kOffset[month - 1] + day + 6) % 7;
}

int last_sunday(int year, int month) {
  const int last = days_in_month(year, month);
  return last - (weekday(year, month, last) + 1) % 7;
}

// Minutes that Central European time is ahead of UTC; 0 before 1996, when the EU-wide rule begins.
int cet_offset(PartialDate utc, int minute_of_day) {
  if (utc.year < 1996) return 0;
  constexpr int kChange = 60;  // both changes happen at 01:00 UTC
  const int now = utc.month * 100 + utc.day;
  const int start = 300 + last_sunday(utc.year, 3);
  const int end = 1000 + last_sunday(utc.year, 10);
  const bool after_start = now > start || (now == start && minute_of_day >= kChange);
  const bool before_end = now < end || (now == end && minute_of_day < kChange);
  return after_start && before_end ? 120 : 60;
}

PartialDate move_minutes(PartialDate date, int& minute_of_day, int minutes) {
  constexpr int kDay = 24 * 60;
  minute_of_day += minutes;
  const int days = minute_of_day < 0 ? -1 : minute_of_day / kDay;
  minute_of_day -= days * kDay;
  return add_days(date, days);
}

struct Clock {
  int minute_of_day;
  std::optional<int> zone_minutes;
};

// hh:mm[:ss[.fraction]][zone], to the end of the text.
std::optional<Clock> read_clock(Reader& in) {
  const auto hour = in.digits(2, 0, 23);
  if (!hour || !in.character(':')) return std::nullopt;
  const auto minute = in.digits(2, 0, 59);
  if (!minute) return std::nullopt;
  if (in.character(':')) {
    if (!in.digits(2, 0, 60)) return std::nullopt;  // 60: FHIR allows leap seconds
    if (in.character('.') && !in.fraction()) return std::nullopt;
  }
  Clock clock{*hour * 60 + *minute, std::nullopt};
  if (in.done()) return clock;
  if (in.character('Z')) {
    clock.zone_minutes = 0;
  } else {
    const bool behind = in.character('-');
    if (!behind && !in.character('+')) return std::nullopt;
    const auto hours = in.digits(2, 0, 14);
    if (!hours || !in.character(':')) return std::nullopt;
    const auto minutes = in.digits(2, 0, 59);
    if (!minutes) return std::nullopt;
    clock.zone_minutes = (*hours * 60 + *minutes) * (behind ? -1 : 1);
  }
  if (!in.done()) return std::nullopt;
  return clock;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : kDays[month - 1];
}

PartialDate add_days(PartialDate date, int days) {
  int year = date.year, month = date.month, day = date.day + days;
  while (day < 1) {
    if (--month < 1) month = 12, --year;
    day += days_in_month(year, month);
  }
  while (day > days_in_month(year, month)) {
    day -= days_in_month(year, month);
    if (++month > 12) month = 1, ++year;
  }
  return make_date(year, month, day);
}

std::optional<PartialDate> parse_fhir_date(std::string_view text) {
  Reader in(text);
  const auto year = in.digits(4, 1, 9999);
  if (!year) return std::nullopt;
  if (in.done()) return make_date(*year, 0, 0);
  if (!in.character('-')) return std::nullopt;
  const auto month = in.digits(2, 1, 12);
  if (!month) return std::nullopt;
  if (in.done()) return make_date(*year, *month, 0);
  if (!in.character('-')) return std::nullopt;
  const auto day = in.digits(2, 1, days_in_month(*year, *month));
  if (!day) return std::nullopt;
  const PartialDate date = make_date(*year, *month, *day);
  if (in.done()) return date;
  if (!in.character('T')) return std::nullopt;
  const auto clock = read_clock(in);
  if (!clock) return std::nullopt;
  // A source that writes 0001-01-01 or 9999-12-31 means "unknown" or "for ever": such dates are not moved,
  // and no arithmetic leaves the calendar.
  if (!clock->zone_minutes || *year == 1 || *year == 9999) return date;
  int minute = clock->minute_of_day;
  const PartialDate utc = move_minutes(date, minute, -*clock->zone_minutes);
  return move_minutes(utc, minute, cet_offset(utc, minute));
}

std::string to_iso(PartialDate date) {
  const auto padded = [](int value, std::size_t width) {
    std::string digits = std::to_string(value);
    return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
  };
  std::string text = padded(date.year, 4);
  if (date.month != 0) text += "-" + padded(date.month, 2);
  if (date.day != 0) text += "-" + padded(date.day, 2);
  return text;
}

}  // namespace indsigt
