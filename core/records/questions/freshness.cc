// SPDX-License-Identifier: MPL-2.0
#include "records/questions/freshness.h"

#include <algorithm>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

// The day that is asked for as a date; nothing for now without a clock.
std::optional<std::int32_t> asked_day(AsOf at, const Moments& moments) {
  if (!at.is_now()) return at.day;
  if (moments.now) return AsOf::date(civil_date(*moments.now)).day;
  return std::nullopt;
}

std::optional<std::int32_t> age_of(const ManifestRow& row, AsOf at, const Moments& moments) {
  const auto day = asked_day(at, moments);
  if (!row.complete_up_to || !day) return std::nullopt;
  return std::max(*day - AsOf::date(civil_date(*row.complete_up_to)).day, 0);
}

int rank(SourceState state) {
  switch (state) {
    case SourceState::kSilent:
      return 0;
    case SourceState::kNotReady:
      return 1;
    case SourceState::kStale:
      return 2;
    case SourceState::kReady:
      break;
  }
  return 3;
}

SourceRow row_of(const Records& records, const StoredSystem& system, AsOf at, const Moments& moments) {
  const ManifestRow& row = system.row;
  SourceRow source{.system = row.system,
                   .name = row.name,
                   .owners = {},
                   .vendor = row.vendor.name,
                   .state = state_of(system, at, moments),
                   .declared = system.declared,
                   .complete_up_to = row.complete_up_to,
                   .age_days = age_of(row, at, moments)};
  for (const Actor& owner : row.owners) {
    source.owners.push_back(records.store().actors[records.actor_row(owner.id)].name);
  }
  return source;
}

// Counts sources into the numbers of all.
class Summary {
 public:
  void count(const ManifestRow& row, SourceState state, std::optional<std::int32_t> age) {
    if (age) ages_.push_back(*age);
    numbers_.not_answering += !answers(state);
    numbers_.stale += state == SourceState::kStale;
    if (state != SourceState::kReady) return;
    all_say_ = all_say_ && row.complete_up_to.has_value();
    if (row.complete_up_to && (!earliest_ || *row.complete_up_to < *earliest_))
      earliest_ = row.complete_up_to;
  }
  [[nodiscard]] FreshnessNumbers take() {
    if (all_say_) numbers_.complete_up_to = earliest_;
    if (ages_.empty()) return numbers_;
    sort_rows(ages_);
    numbers_.median_age = ages_[(ages_.size() - 1) / 2];
    numbers_.greatest_age = ages_.back();
    return numbers_;
  }

 private:
  FreshnessNumbers numbers_;
  std::vector<std::int32_t> ages_;
  bool all_say_ = true;
  std::optional<Instant> earliest_;
};

FoundSources sort_sources(const Records& records, AsOf at, const Moments& moments) {
  const std::vector<StoredSystem>& systems = records.store().systems;
  const std::vector<Row>& ranks = system_ranks(records);
  std::vector<int> states;
  Summary summary;
  FoundSources found;
  for (Row row = 0; row < systems.size(); ++row) {
    const SourceState state = state_of(systems[row], at, moments);
    states.push_back(rank(state));
    summary.count(systems[row].row, state, age_of(systems[row].row, at, moments));
    found.systems.push_back(row);
  }
  sort_rows(found.systems, [&](Row a, Row b) {
    return states[a] != states[b] ? states[a] < states[b] : ranks[a] < ranks[b];
  });
  found.numbers = summary.take();
  return found;
}

std::vector<std::uint32_t> count_by_system(const Records& records, const AskedFirst& asked) {
  const Store& store = records.store();
  const SubjectIndex& about = records.index().subject(asked.subject);
  std::vector<std::uint32_t> items(store.systems.size());
  for (std::size_t i = 0; i < asked.count; ++i) {
    const Row system = store.items[about.items[i]].system;
    if (system != kNoRow) ++items[system];
  }
  return items;
}

// `items`: of each system; nullptr: of nobody.
Freshness freshness_of(const Records& records, const std::vector<std::uint32_t>* items, AsOf at,
                       const Moments& moments, Slice slice) {
  const FoundSources& found =
      kept(records).sources.get({at, moments.now}, [&] { return sort_sources(records, at, moments); });
  Freshness freshness;
  static_cast<FreshnessNumbers&>(freshness) = found.numbers;
  fill_page(freshness, found.systems, slice, [&](Row row) {
    SourceRow source = row_of(records, records.store().systems[row], at, moments);
    if (items != nullptr) source.items = (*items)[row];
    return source;
  });
  return freshness;
}

}  // namespace

SourceState state_of(const StoredSystem& system, AsOf at, const Moments& moments) {
  const ManifestRow& row = system.row;
  if (!answers(row.state)) return row.state;
  if (!row.file.empty() && !system.delivered) return SourceState::kSilent;
  // What is complete up to the day that is asked for is not old for that day, however old it is now.
  if (!at.is_now() && row.complete_up_to && *row.complete_up_to >= at.end()) return SourceState::kReady;
  const auto age = age_of(row, at, moments);
  const bool is_old =
      (age && *age > row.stale_after_days) || (system.lacks && row.state == SourceState::kReady);
  return is_old ? SourceState::kStale : row.state;
}

bool is_complete(const StoredSystem& system, AsOf at, const Moments& moments) {
  const SourceState state = state_of(system, at, moments);
  if (!system.delivered || system.lacks || !system.row.complete_up_to || !answers(state)) return false;
  if (at.is_now()) return state == SourceState::kReady;
  return *system.row.complete_up_to >= at.end();
}

Freshness make_freshness(const Records& records, AsOf at, const Moments& moments, Slice slice) {
  return freshness_of(records, nullptr, at, moments, slice);
}

Freshness make_freshness(const Records& records, PersonId subject, AsOf at, const Moments& moments,
                         Slice slice) {
  const Row person = records.person_row(subject);
  const AskedFirst asked{person, records.index().subject(person).held(at)};
  const auto& items =
      kept(records).items_by_system.get(asked, [&] { return count_by_system(records, asked); });
  return freshness_of(records, &items, at, moments, slice);
}

}  // namespace indsigt::records
