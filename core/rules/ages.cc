// SPDX-License-Identifier: MPL-2.0
#include "rules/ages.h"

#include <algorithm>
#include <tuple>

#include "base/instant.h"
#include "base/sort.h"

namespace indsigt::rules {
namespace {

constexpr int kLastYear = 9999;

// Full years between two full dates; below 0 where `born` is later.
int years_between(PartialDate born, PartialDate day, LeapBirthday leap) {
  const int years = day.year - born.year;
  const auto reached = birthday(born, years, leap);
  return reached && *reached <= day ? years : years - 1;
}

}  // namespace

std::optional<PartialDate> birthday(PartialDate born, int age, LeapBirthday leap) {
  const int year = born.year + age;
  if (year < 1 || year > kLastYear) return std::nullopt;
  PartialDate on = born;
  on.year = static_cast<std::int16_t>(year);
  if (born.month == 2 && born.day == 29 && days_in_month(year, 2) == 28) {
    if (leap == LeapBirthday::kMarch1) {
      on.month = 3;
      on.day = 1;
    } else {
      on.day = 28;
    }
  }
  return on;
}

std::optional<int> age_on(PartialDate born, PartialDate day, LeapBirthday leap) {
  const int least = years_between(last_day(born), first_day(day), leap);
  const int most = years_between(first_day(born), last_day(day), leap);
  return least == most && least >= 0 ? std::optional(least) : std::nullopt;
}

std::vector<Change> changes_ahead(const Pack& pack, PartialDate born, PartialDate day) {
  std::vector<Change> changes;
  for (const Transition& transition : pack.transitions) {
    const auto on = birthday(born, transition.age, pack.leap_birthday);
    if (!on || *on <= day) continue;
    const std::int64_t number = days_since_epoch(*on);
    const std::int64_t first = days_since_epoch({1, 1, 1});
    changes.push_back({*on, number - days_since_epoch(day),
                       civil_date_of_day(std::max(number - transition.notify_days_before, first)),
                       &transition});
  }
  return changes;
}

std::vector<LawChange> law_ahead(const Pack& pack, PartialDate day) {
  std::vector<LawChange> changes;
  for (const Rule& rule : pack.rules) {
    const auto& from = rule.valid.from;
    const bool known = std::ranges::any_of(
        changes, [&](const LawChange& one) { return one.on == from && one.hook == rule.hook; });
    if (from && day < *from && !known) changes.push_back({*from, rule.hook});
  }
  sort_rows(changes, [](const LawChange& a, const LawChange& b) {
    return std::tie(a.on, a.hook) < std::tie(b.on, b.hook);
  });
  return changes;
}

bool is_old(const Pack& pack, PartialDate day) { return pack.recheck_by && *pack.recheck_by < day; }

}  // namespace indsigt::rules
