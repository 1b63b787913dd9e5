// SPDX-License-Identifier: MPL-2.0
// access_log.h, said again the long way: every line of every source, one by one.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/access_log.h"

namespace indsigt::records::families {
namespace {

bool concerns(const LogLine& line, ActorId actor) {
  return line.who == actor || line.on_behalf == actor || line.from == actor || line.to == actor;
}

std::optional<ActorId> doer_of(const LogLine& line) {
  if (line.on_behalf) return line.on_behalf;
  return line.who ? line.who : line.from;
}

// Of a line without a time nobody knows that it is old, so it is later than any moment; nor that it is at or
// before one.
bool in_period(const LogLine& line, std::optional<Instant> after, std::optional<Instant> until) {
  if (!line.at) return !until;
  return (!after || *line.at > *after) && (!until || *line.at <= *until);
}

bool lets_through(const Plain& plain, const AccessLogFilter& filter, const LogLine& line) {
  return in_period(line, filter.after, filter.until) && (!filter.actor || concerns(line, *filter.actor)) &&
         (!filter.by || doer_of(line) == *filter.by) && (!filter.unnamed || !doer_of(line)) &&
         (!filter.kind || line.kind == *filter.kind) &&
         (!filter.basis || plain.basis(line.basis) == *filter.basis);
}

std::vector<PlainLine> lines_again(const Plain& plain, PersonId subject, const AccessLogFilter& filter,
                                   AccessLogOrder order) {
  std::vector<PlainLine> found;
  for (const PlainLine& line : plain.lines()) {
    if (line.fact->subject == subject && lets_through(plain, filter, *line.fact)) found.push_back(line);
  }
  // A line without a time counts as the newest; of two equally new ones the later said comes first.
  const auto newness = [](const PlainLine& line) {
    const bool unknown = !line.fact->at;
    return std::tuple(unknown, line.fact->at.value_or(Instant()), line.fact->ref);
  };
  const auto explained = [&](const PlainLine& line) {
    return order == AccessLogOrder::kUnexplainedFirst &&
           plain.basis(line.fact->basis) != BasisClass::kNotGiven;
  };
  std::sort(found.begin(), found.end(), [&](const PlainLine& a, const PlainLine& b) {
    return explained(a) != explained(b) ? explained(b) : newness(a) > newness(b);
  });
  return found;
}

std::string difference_of_items(const AccessLogEntry& got, const PlainLine& want, const Plain& plain) {
  const std::vector<const DataItem*> items = Plain::items_of(want);
  Differences found;
  found.check("types", got.types == Plain::types_of(want));
  found.check("items", got.items == items.size());
  found.check("kind_of_item", got.kind_of_item.has_value() == !items.empty());
  if (items.empty()) {
    found.check("items_of_kind", got.items_of_kind == 0 && got.items_of_thing == 0);
    found.check("thing_of_item", got.thing_of_item == Thing::kNone);
    found.check("holder_of_item", !got.holder_of_item);
    return found.fields();
  }
  const DataItem& first = *items.front();
  found.check("kind_of_item", got.kind_of_item == first.kind);
  const auto alike = std::count_if(items.begin(), items.end(),
                                   [&](const DataItem* item) { return item->kind == first.kind; });
  found.check("items_of_kind", got.items_of_kind == static_cast<std::uint32_t>(alike));
  found.check("thing_of_item", got.thing_of_item == first.thing);
  const auto named_alike =
      first.thing == Thing::kNone ? 0 : std::count_if(items.begin(), items.end(), [&](const DataItem* item) {
        return item->thing == first.thing;
      });
  found.check("items_of_thing", got.items_of_thing == static_cast<std::uint32_t>(named_alike));
  found.check("holder_of_item", same(got.holder_of_item, plain.ref(first.holder)));
  return found.fields();
}

std::string difference(const AccessLogEntry& got, const PlainLine& want, const Plain& plain) {
  const LogLine& line = *want.fact;
  const Law* law = plain.law(line.basis);
  Differences found;
  found.check("ref", got.ref == line.ref);
  found.check("kind", got.kind == line.kind);
  found.check("at", got.at == line.at);
  found.check("who", same(got.who, plain.ref(line.who)));
  found.check("unit", same(got.unit, plain.ref(line.on_behalf)));
  found.check("from", same(got.from, plain.ref(line.from)));
  found.check("to", same(got.to, plain.ref(line.to)));
  found.check("role", got.role == line.role);
  found.check("system", got.system == plain.system_name(want.source->system));
  found.check("basis", got.basis == plain.basis(line.basis));
  found.check("stated", got.stated == line.basis);
  found.check("law",
              (got.law == nullptr) == (law == nullptr) && (law == nullptr || got.law->uri == law->uri));
  return found.fields() + difference_of_items(got, want, plain);
}

void compare_log(const Asked& asked, const AccessLogFilter& filter, AccessLogOrder order, std::size_t offset,
                 std::size_t limit) {
  const AccessLogPage got = find_access_log(asked.records, asked.subject, filter, order, {offset, limit});
  const std::vector<PlainLine> want = lines_again(asked.plain, asked.subject, filter, order);
  std::array<std::uint32_t, kLogKinds> by_kind{};
  std::array<std::uint32_t, kBasisClasses> by_basis{};
  for (const PlainLine& line : want) {
    ++by_kind[static_cast<std::size_t>(line.fact->kind)];
    ++by_basis[static_cast<std::size_t>(asked.plain.basis(line.fact->basis))];
  }
  ASSERT_EQ(got.total, want.size());
  EXPECT_EQ(got.by_kind, by_kind);
  EXPECT_EQ(got.by_basis, by_basis);
  const std::size_t rest = want.size() - std::min(offset, want.size());
  ASSERT_EQ(got.rows.size(), std::min(limit, rest)) << "offset " << offset;
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    ASSERT_EQ(difference(got.rows[i], want[offset + i], asked.plain), "")
        << "row " << i << " of " << offset << " order " << static_cast<int>(order);
  }
}

AccessLogFilter some_filter(Dice& dice, const Family& family) {
  AccessLogFilter filter;
  if (dice.one_in(3)) filter.actor = id_of<ActorId>(dice.below(family.actors + 1));
  if (dice.one_in(4)) filter.by = id_of<ActorId>(dice.below(family.actors + 1));
  filter.unnamed = dice.one_in(6);
  if (dice.one_in(4)) filter.kind = static_cast<LogKind>(dice.below(4));
  if (dice.one_in(4)) filter.basis = static_cast<BasisClass>(dice.below(kBasisClasses));
  if (dice.one_in(3)) filter.after = some_instant(dice);
  if (dice.one_in(3)) filter.until = dice.one_in(2) ? some_past_day(dice).end() : some_instant(dice);
  return filter;
}

TEST(LogOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(70'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    compare_log(asked, {}, AccessLogOrder::kNewestFirst, 0, 1000);
    compare_log(asked, {}, AccessLogOrder::kUnexplainedFirst, 0, 1000);
    for (int questions = 0; questions < 4; ++questions) {
      compare_log(asked, some_filter(dice, asked.plain.family()), static_cast<AccessLogOrder>(dice.below(2)),
                  dice.below(12), dice.below(15));
    }
  });
}

// One group after the other, each counted over all lines.
void compare_groups(const Asked& asked, const AccessLogFilter& filter, std::size_t offset,
                    std::size_t limit) {
  const auto got = find_access_log_groups(asked.records, asked.subject, filter, {offset, limit});
  const auto lines = lines_again(asked.plain, asked.subject, filter, AccessLogOrder::kNewestFirst);
  using Key = std::pair<std::optional<PartialDate>, std::optional<ActorId>>;
  const auto key = [](const PlainLine& line) {
    const auto at = line.fact->at;
    return Key(at ? std::optional(civil_date(*at)) : std::nullopt, doer_of(*line.fact));
  };
  std::vector<Key> keys;
  for (const PlainLine& line : lines) {
    if (std::find(keys.begin(), keys.end(), key(line)) == keys.end()) keys.push_back(key(line));
  }
  ASSERT_EQ(got.total, keys.size());
  ASSERT_EQ(got.rows.size(), std::min(limit, keys.size() - std::min(offset, keys.size())));
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    const Key& want = keys[offset + i];
    std::uint32_t count = 0, without_reason = 0;
    for (const PlainLine& line : lines) {
      if (key(line) != want) continue;
      ++count;
      without_reason += asked.plain.basis(line.fact->basis) == BasisClass::kNotGiven;
    }
    EXPECT_EQ(got.rows[i].day, want.first);
    EXPECT_TRUE(same(got.rows[i].by, asked.plain.ref(want.second)));
    EXPECT_EQ(got.rows[i].lines, count);
    EXPECT_EQ(got.rows[i].without_reason, without_reason);
  }
}

// What a group counts is what the log gives for its day and place.
void compare_group_with_lines(const Asked& asked, AccessLogFilter filter) {
  for (const AccessLogGroup& group :
       find_access_log_groups(asked.records, asked.subject, filter, {0, 5}).rows) {
    if (!group.day) continue;
    AccessLogFilter one = filter;
    if (group.by) one.by = group.by->id;
    one.unnamed = !group.by;
    one.after = std::max(filter.after,
                         std::optional(end_of_day(civil_date_of_day(days_since_epoch(*group.day) - 1))));
    const Instant last = end_of_day(*group.day);
    one.until = filter.until ? std::min(*filter.until, last) : last;
    const auto lines =
        find_access_log(asked.records, asked.subject, one, AccessLogOrder::kNewestFirst, {0, 0});
    EXPECT_EQ(lines.total, group.lines);
  }
}

void compare_months(const Asked& asked, const AccessLogFilter& filter) {
  const auto got = find_access_log_months(asked.records, asked.subject, filter);
  std::map<std::optional<std::pair<int, int>>, std::array<std::uint32_t, kBasisClasses>> want;
  for (const PlainLine& line :
       lines_again(asked.plain, asked.subject, filter, AccessLogOrder::kNewestFirst)) {
    std::optional<std::pair<int, int>> month;
    if (line.fact->at) {
      const PartialDate day = civil_date(*line.fact->at);
      month = {day.year, day.month};
    }
    ++want[month][static_cast<std::size_t>(asked.plain.basis(line.fact->basis))];
  }
  ASSERT_EQ(got.rows.size(), want.size());
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    const auto& row = got.rows[i];
    const auto month = row.month ? std::optional(std::pair<int, int>(row.month->year, row.month->month))
                                 : std::optional<std::pair<int, int>>();
    EXPECT_EQ(row.by_basis, want[month]);
    if (i > 0 && row.month && got.rows[i - 1].month) {
      EXPECT_GT(*got.rows[i - 1].month, *row.month);
    }
  }
}

TEST(LogGroupsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(75'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    compare_groups(asked, {}, 0, 1000);
    compare_months(asked, {});
    for (int questions = 0; questions < 3; ++questions) {
      const AccessLogFilter filter = some_filter(dice, asked.plain.family());
      compare_groups(asked, filter, dice.below(12), dice.below(15));
      compare_months(asked, filter);
      compare_group_with_lines(asked, {.kind = filter.kind, .after = filter.after, .until = filter.until});
    }
  });
}

// Both without a filter but the period: the way that costs log n steps.
TEST(LogOracle, AgreesOnPagesOfAPeriodIn1000RandomFamilies) {
  on_1000_families(80'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    for (int questions = 0; questions < 4; ++questions) {
      AccessLogFilter filter;
      if (dice.one_in(2)) filter.after = some_instant(dice);
      if (dice.one_in(2)) filter.until = some_instant(dice);
      compare_log(asked, filter, static_cast<AccessLogOrder>(dice.below(2)), dice.below(30), dice.below(30));
    }
  });
}

AccessLogNumbers numbers_again(const Plain& plain, PersonId subject, std::optional<Instant> after,
                               std::optional<Instant> until) {
  AccessLogNumbers numbers;
  for (const PlainLine& line : plain.lines()) {
    if (line.fact->subject != subject || !in_period(*line.fact, after, until)) continue;
    const auto kind = static_cast<std::size_t>(line.fact->kind);
    ++numbers.counts[kind][static_cast<std::size_t>(plain.basis(line.fact->basis))];
  }
  return numbers;
}

void compare_sums(const AccessLogNumbers& numbers) {
  std::uint32_t all = 0, without_reason = 0;
  for (std::size_t kind = 0; kind < kLogKinds; ++kind) {
    std::uint32_t of_kind = 0;
    for (std::size_t basis = 0; basis < kBasisClasses; ++basis) {
      const bool seen = kind == static_cast<std::size_t>(LogKind::kLook) ||
                        kind == static_cast<std::size_t>(LogKind::kDisclosure);
      of_kind += numbers.counts[kind][basis];
      if (seen && static_cast<BasisClass>(basis) == BasisClass::kNotGiven)
        without_reason += numbers.counts[kind][basis];
    }
    EXPECT_EQ(numbers.of(static_cast<LogKind>(kind)), of_kind);
    all += of_kind;
  }
  for (std::size_t basis = 0; basis < kBasisClasses; ++basis) {
    std::uint32_t of_basis = 0;
    for (std::size_t kind = 0; kind < 4; ++kind) of_basis += numbers.counts[kind][basis];
    EXPECT_EQ(numbers.of(static_cast<BasisClass>(basis)), of_basis);
  }
  EXPECT_EQ(numbers.all(), all);
  EXPECT_EQ(numbers.seen_without_reason(), without_reason);
}

TEST(AccessLogNumbersOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(90'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    const auto about_nobody = std::count_if(asked.plain.lines().begin(), asked.plain.lines().end(),
                                            [](const PlainLine& line) { return !line.fact->subject; });
    ASSERT_EQ(count_lines_without_subject(asked.records), static_cast<std::uint32_t>(about_nobody));
    for (int questions = 0; questions < 5; ++questions) {
      std::optional<Instant> after, until;
      if (dice.one_in(2)) after = some_instant(dice);
      if (dice.one_in(2)) until = dice.one_in(2) ? some_past_day(dice).end() : some_instant(dice);
      const AccessLogNumbers got = count_access_log(asked.records, asked.subject, after, until);
      ASSERT_EQ(got.counts, numbers_again(asked.plain, asked.subject, after, until).counts);
      compare_sums(got);
    }
  });
}

// The day's last moment is the last one whose civil day is not later.
TEST(AsOfOracle, EndsWithTheCivilDay) {
  Dice dice(7);
  for (int i = 0; i < 1000; ++i) {
    const AsOf at = some_past_day(dice);
    EXPECT_EQ(day_of(at.end()), at.day);
    EXPECT_EQ(day_of({at.end().milliseconds + 1}), at.day + 1);
  }
}

}  // namespace
}  // namespace indsigt::records::families
