// SPDX-License-Identifier: MPL-2.0
// coverage.h and freshness.h, said again the long way: for each cell, look at every item, line and manifest
// row.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/coverage.h"
#include "records/questions/freshness.h"

namespace indsigt::records::families {
namespace {

// The day for which an age is told; none for now without a clock.
std::optional<std::int64_t> day_asked(AsOf at, const Moments& moments) {
  if (!at.is_now()) return at.day;
  return moments.now ? std::optional(day_of(*moments.now)) : std::nullopt;
}

std::optional<std::int32_t> age_again(const ManifestRow& row, AsOf at, const Moments& moments) {
  const std::optional<std::int64_t> day = day_asked(at, moments);
  if (!day || !row.complete_up_to) return std::nullopt;
  return static_cast<std::int32_t>(std::max<std::int64_t>(*day - day_of(*row.complete_up_to), 0));
}

bool complete_at_end(const ManifestRow& row, AsOf at) {
  return row.complete_up_to && !at.is_now() && *row.complete_up_to >= end_of_day(civil_date_of_day(at.day));
}

SourceState state_again(const Plain& plain, const ManifestRow& row, AsOf at, const Moments& moments) {
  const bool says = row.state == SourceState::kReady || row.state == SourceState::kStale;
  if (!says) return row.state;
  if (!row.file.empty() && !plain.delivered(row.system)) return SourceState::kSilent;
  if (complete_at_end(row, at)) return SourceState::kReady;
  const std::optional<std::int32_t> age = age_again(row, at, moments);
  return age && *age > row.stale_after_days ? SourceState::kStale : row.state;
}

bool complete_again(const Plain& plain, const ManifestRow& row, AsOf at, const Moments& moments) {
  const bool says = row.state == SourceState::kReady || row.state == SourceState::kStale;
  if (!says || !plain.delivered(row.system) || !row.complete_up_to) return false;
  return at.is_now() ? state_again(plain, row, at, moments) == SourceState::kReady : complete_at_end(row, at);
}

bool names(const ManifestRow& row, Cell cell) {
  return std::find(row.covers.begin(), row.covers.end(), cell) != row.covers.end();
}

// Only where a complete source says so, and no other that may have it is silent (D8).
bool not_held_again(const Plain& plain, Cell cell, AsOf at, const Moments& moments) {
  bool somebody_says_so = false;
  for (const ManifestRow* row : plain.declared()) {
    const bool complete = complete_again(plain, *row, at, moments);
    if ((row->covers.empty() || names(*row, cell)) && !complete) return false;
    somebody_says_so = somebody_says_so || (complete && names(*row, cell));
  }
  return somebody_says_so;
}

bool in_cell(const Plain& plain, const PlainItem& item, PersonId subject, AsOf at, Cell cell) {
  return plain.surely(item, subject, at) && item.field == cell.field && item.fact->type == cell.type;
}

// The cells of what a line concerns: of its items, else the one that it states.
std::set<std::size_t> cells_of(const Plain& plain, const PlainLine& line) {
  std::set<std::size_t> cells;
  const auto note = [&](std::optional<Field> field, std::optional<DataType> type) {
    if (field && type) cells.insert(static_cast<std::size_t>(*field) * 9 + static_cast<std::size_t>(*type));
  };
  const std::vector<const DataItem*> items = Plain::items_of(line);
  for (const DataItem* item : items) note(plain.field_of_item(*item), item->type);
  if (items.empty()) note(line.fact->field, line.fact->type);
  return cells;
}

// Whether an item may belong to a cell that it does not surely belong to.
bool may_be_in_cell(const Plain& plain, PersonId subject, AsOf at, Cell cell) {
  for (const PlainItem& item : plain.items()) {
    if (item.fact->type != cell.type) continue;
    const bool sure = plain.surely(item, subject, at);
    if (sure && !item.field) return true;
    if (plain.maybe(item, subject, at) && (!item.field || *item.field == cell.field)) return true;
  }
  return false;
}

// A cell of which something was disclosed is not empty, whatever the sources say.
CoverageMatrix coverage_again(const Plain& plain, PersonId subject, AsOf at, const Moments& moments) {
  CoverageMatrix matrix;
  for (const PlainLine& line : plain.lines()) {
    if (line.fact->kind != LogKind::kDisclosure || !Plain::until(line, subject, at)) continue;
    for (const std::size_t cell : cells_of(plain, line)) ++matrix.cells[cell].disclosures;
  }
  for (const PlainItem& item : plain.items()) {
    matrix.without_field += plain.surely(item, subject, at) && !item.field ? 1 : 0;
  }
  for (std::size_t number = 0; number < kCells; ++number) {
    const Cell cell{static_cast<Field>(number / 9), static_cast<DataType>(number % 9)};
    CoverageCell& made = matrix.cells[number];
    for (const PlainItem& item : plain.items()) made.items += in_cell(plain, item, subject, at, cell) ? 1 : 0;
    if (made.items > 0) {
      made.state = made.disclosures > 0 ? Coverage::kShared : Coverage::kHeld;
    } else if (made.disclosures == 0 && not_held_again(plain, cell, at, moments) &&
               !may_be_in_cell(plain, subject, at, cell)) {
      made.state = Coverage::kNotHeld;
    }
  }
  return matrix;
}

void compare_coverage(const Asked& asked, AsOf at, const Moments& moments) {
  const CoverageMatrix got = make_coverage(asked.records, asked.subject, at, moments);
  const CoverageMatrix want = coverage_again(asked.plain, asked.subject, at, moments);
  ASSERT_EQ(got.without_field, want.without_field) << said(at);
  for (std::size_t number = 0; number < kCells; ++number) {
    ASSERT_EQ(got.cells[number].items, want.cells[number].items) << "cell " << number << said(at);
    ASSERT_EQ(got.cells[number].disclosures, want.cells[number].disclosures) << "cell " << number << said(at);
    ASSERT_EQ(got.cells[number].state, want.cells[number].state) << "cell " << number << said(at);
  }
}

TEST(CoverageOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(100'001, [](const Asked& asked) {
    compare_coverage(asked, AsOf::now(), asked.plain.family().moments);
    compare_coverage(asked, some_day(asked), asked.plain.family().moments);
  });
}

// `subject` none: nobody's items are counted.
std::vector<SourceRow> sources_again(const Plain& plain, std::optional<PersonId> subject, AsOf at,
                                     const Moments& moments) {
  std::vector<SourceRow> rows;
  for (const ManifestRow* row : plain.declared()) {
    SourceRow made{};
    made.system = row->system;
    for (const Actor& owner : row->owners) {
      made.owners.push_back(plain.actor(owner.id).name);
    }
    made.name = row->name;
    made.vendor = row->vendor.name;
    made.state = state_again(plain, *row, at, moments);
    made.complete_up_to = row->complete_up_to;
    made.age_days = age_again(*row, at, moments);
    rows.push_back(std::move(made));
  }
  std::set<std::string> undeclared;
  for (const Delivery& delivery : plain.family().deliveries) {
    if (delivery.system.empty() || plain.row_of(delivery.system) != nullptr) continue;
    if (!undeclared.insert(delivery.system).second) continue;
    rows.push_back({});
    rows.back().system = delivery.system;
    rows.back().declared = false;
  }
  for (SourceRow& row : rows) {
    for (const PlainItem& item : plain.items()) {
      const bool counts = subject && item.source->system == row.system && plain.surely(item, *subject, at);
      row.items += counts ? 1 : 0;
    }
  }
  const auto place = [](const SourceRow& row) {
    constexpr std::array kRanks = {3, 2, 1, 0};  // ready, stale, not ready, silent
    return std::tuple(kRanks[static_cast<std::size_t>(row.state)], row.name, row.system);
  };
  std::sort(rows.begin(), rows.end(),
            [&](const SourceRow& a, const SourceRow& b) { return place(a) < place(b); });
  return rows;
}

std::string difference(const SourceRow& got, const SourceRow& want) {
  Differences found;
  found.check("system", got.system == want.system);
  found.check("name", got.name == want.name);
  found.check("owners", got.owners == want.owners);
  found.check("vendor", got.vendor == want.vendor);
  found.check("state", got.state == want.state);
  found.check("declared", got.declared == want.declared);
  found.check("complete_up_to", got.complete_up_to == want.complete_up_to);
  found.check("age_days", got.age_days == want.age_days);
  found.check("items", got.items == want.items);
  return found.fields();
}

void compare_freshness(const Freshness& got, const std::vector<SourceRow>& want, AsOf at) {
  std::vector<std::int32_t> ages;
  std::uint32_t not_answering = 0, stale = 0;
  std::optional<Instant> complete;
  bool one_does_not_say = false;
  for (const SourceRow& row : want) {
    const bool says = row.state == SourceState::kReady || row.state == SourceState::kStale;
    not_answering += says ? 0 : 1;
    if (row.age_days) ages.push_back(*row.age_days);
    stale += row.state == SourceState::kStale ? 1 : 0;
    one_does_not_say = one_does_not_say || (row.state == SourceState::kReady && !row.complete_up_to);
    if (row.state == SourceState::kReady && row.complete_up_to &&
        (!complete || *row.complete_up_to < *complete))
      complete = row.complete_up_to;
  }
  if (one_does_not_say) complete.reset();
  std::sort(ages.begin(), ages.end());
  EXPECT_EQ(got.not_answering, not_answering) << said(at);
  EXPECT_EQ(got.stale, stale) << said(at);
  EXPECT_TRUE(got.complete_up_to == complete) << said(at);
  EXPECT_EQ(got.median_age, ages.empty() ? std::nullopt : std::optional(ages[(ages.size() - 1) / 2]))
      << said(at);
  EXPECT_EQ(got.greatest_age, ages.empty() ? std::nullopt : std::optional(ages.back())) << said(at);
  ASSERT_EQ(got.rows.size(), want.size()) << said(at);
  for (std::size_t i = 0; i < want.size(); ++i) {
    ASSERT_EQ(difference(got.rows[i], want[i]), "") << "row " << i << " " << want[i].system << said(at);
  }
}

TEST(FreshnessOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(110'001, [](const Asked& asked) {
    const Moments& moments = asked.plain.family().moments;
    for (int days = 0; days < 3; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      compare_freshness(make_freshness(asked.records, at, moments),
                        sources_again(asked.plain, std::nullopt, at, moments), at);
      compare_freshness(make_freshness(asked.records, asked.subject, at, moments),
                        sources_again(asked.plain, asked.subject, at, moments), at);
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
