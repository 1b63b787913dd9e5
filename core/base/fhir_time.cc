// SPDX-License-Identifier: MPL-2.0
#include "base/fhir_time.h"

#include <string>

namespace indsigt {
namespace {

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

  // One or more digits after the point, as milliseconds.
  std::optional<int> fraction() {
    int milliseconds = 0, weight = 100;
    std::size_t count = 0;
    for (; count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9'; ++count, weight /= 10) {
      milliseconds += (rest_[count] - '0') * weight;
    }
    if (count == 0) return std::nullopt;
    rest_.remove_prefix(count);
    return milliseconds;
  }

 private:
  std::string_view rest_;
};

// What a FHIR date or time says.
struct Stated {
  PartialDate date;
  std::optional<std::int64_t> milliseconds_of_day;
  std::optional<int> zone_minutes;
};

bool read_date(Reader& in, PartialDate& date) {
  const auto year = in.digits(4, 1, 9999);
  if (!year) return false;
  date.year = static_cast<std::int16_t>(*year);
  if (in.done()) return true;
  const auto month = in.character('-') ? in.digits(2, 1, 12) : std::nullopt;
  if (!month) return false;
  date.month = static_cast<std::uint8_t>(*month);
  if (in.done()) return true;
  const auto day = in.character('-') ? in.digits(2, 1, days_in_month(*year, *month)) : std::nullopt;
  if (!day) return false;
  date.day = static_cast<std::uint8_t>(*day);
  return true;
}

// hh:mm[:ss[.fraction]]
std::optional<std::int64_t> read_clock(Reader& in) {
  const auto hour = in.digits(2, 0, 23);
  const auto minute = hour && in.character(':') ? in.digits(2, 0, 59) : std::nullopt;
  if (!minute) return std::nullopt;
  std::int64_t milliseconds = (*hour * 60 + *minute) * std::int64_t{60'000};
  if (!in.character(':')) return milliseconds;
  const auto second = in.digits(2, 0, 60);  // 60: FHIR allows leap seconds
  if (!second) return std::nullopt;
  milliseconds += *second * 1000;
  if (!in.character('.')) return milliseconds;
  const auto fraction = in.fraction();
  if (!fraction) return std::nullopt;
  return milliseconds + *fraction;
}

std::optional<int> read_zone(Reader& in) {
  if (in.character('Z')) return 0;
  const bool behind = in.character('-');
  if (!behind && !in.character('+')) return std::nullopt;
  const auto hours = in.digits(2, 0, 14);
  const auto minutes = hours && in.character(':') ? in.digits(2, 0, 59) : std::nullopt;
  if (!minutes) return std::nullopt;
  return (*hours * 60 + *minutes) * (behind ? -1 : 1);
}

std::optional<Stated> read(std::string_view text) {
  Reader in(text);
  Stated stated;
  if (!read_date(in, stated.date)) return std::nullopt;
  if (in.done()) return stated;
  if (stated.date.day == 0 || !in.character('T')) return std::nullopt;
  stated.milliseconds_of_day = read_clock(in);
  if (!stated.milliseconds_of_day) return std::nullopt;
  if (in.done()) return stated;
  stated.zone_minutes = read_zone(in);
  if (!stated.zone_minutes || !in.done()) return std::nullopt;
  return stated;
}

Instant instant_of(const Stated& stated) {
  constexpr std::int64_t kDay = 24 * 60 * 60'000;
  return {days_since_epoch(stated.date) * kDay + *stated.milliseconds_of_day -
          *stated.zone_minutes * std::int64_t{60'000}};
}

// Writes the other forms of ISO 8601 as FHIR does.
std::string as_fhir(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kSpaces);
  if (first == std::string_view::npos) return {};
  std::string form(text.substr(first, text.find_last_not_of(kSpaces) - first + 1));
  constexpr std::size_t kClock = 10;  // where "T" stands
  if (form.size() > kClock && (form[kClock] == ' ' || form[kClock] == 't')) form[kClock] = 'T';
  if (form.ends_with('z')) form.back() = 'Z';
  for (char& c : form) {
    if (c == ',') c = '.';
  }
  const std::size_t sign = form.find_last_of("+-");
  if (sign == std::string::npos || sign < kClock) return form;
  if (form.size() == sign + 3) form += ":00";
  if (form.size() == sign + 5) form.insert(sign + 3, ":");
  return form;
}

Instant local_instant(const Stated& stated, LocalTime local) {
  constexpr std::int64_t kHour = 60 * 60'000;
  constexpr int kSummer = 120;  // of Central European time; it changes at the same moments everywhere (D9)
  const Instant clock = instant_of({stated.date, stated.milliseconds_of_day, 0});
  const std::int64_t east = local == LocalTime::kEasternEuropean ? kHour : 0;
  if (stated.date.year < 1996) return clock;
  const Instant summer{clock.milliseconds - 2 * kHour - east};
  return central_european_offset(summer) == kSummer ? summer : Instant{summer.milliseconds + kHour};
}

}  // namespace

std::optional<LogTime> parse_log_time(std::string_view text, LocalTime local) {
  constexpr std::size_t kMost = 64;
  const auto stated = text.size() > kMost ? std::nullopt : read(as_fhir(text));
  if (!stated || stated->date.day == 0) return std::nullopt;
  if (!stated->milliseconds_of_day) return LogTime{end_of_day(stated->date), true, true};
  if (stated->zone_minutes) return LogTime{instant_of(*stated), true, false};
  return LogTime{local_instant(*stated, local), false, false};
}

std::optional<PartialDate> parse_fhir_date(std::string_view text) {
  const auto stated = read(text);
  if (!stated) return std::nullopt;
  // A source that writes 0001-01-01 or 9999-12-31 means "unknown" or "for ever": such dates are not moved,
  // and no arithmetic leaves the calendar.
  if (!stated->zone_minutes || stated->date.year == 1 || stated->date.year == 9999) return stated->date;
  return civil_date(instant_of(*stated));
}

std::optional<Instant> parse_fhir_instant(std::string_view text) {
  const auto stated = read(text);
  if (!stated || !stated->zone_minutes) return std::nullopt;
  return instant_of(*stated);
}

}  // namespace indsigt
