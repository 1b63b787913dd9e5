// SPDX-License-Identifier: MPL-2.0
#include "records/questions/freshness.h"

#include <algorithm>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

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
    source.owners.push_back(actor_ref(records, records.actor_row(owner.id)).name);
  }
  return source;
}

void summarise(Freshness& freshness) {
  std::vector<std::int32_t> ages;
  bool all_say = true;
  std::optional<Instant> earliest;
  for (const SourceRow& row : freshness.rows) {
    if (row.age_days) ages.push_back(*row.age_days);
    freshness.not_answering += !answers(row.state);
    freshness.stale += row.state == SourceState::kStale;
    if (row.state != SourceState::kReady) continue;
    all_say = all_say && row.complete_up_to.has_value();
    if (row.complete_up_to && (!earliest || *row.complete_up_to < *earliest)) earliest = row.complete_up_to;
  }
  if (all_say) freshness.complete_up_to = earliest;
  if (ages.empty()) return;
  std::sort(ages.begin(), ages.end());
  freshness.median_age = ages[(ages.size() - 1) / 2];
  freshness.greatest_age = ages.back();
}

Freshness freshness_of(const Records& records, const std::vector<std::uint32_t>& items, AsOf at,
                       const Moments& moments) {
  const Store& store = records.store();
  Freshness freshness;
  for (Row row = 0; row < store.systems.size(); ++row) {
    freshness.rows.push_back(row_of(records, store.systems[row], at, moments));
    freshness.rows.back().items = items[row];
  }
  sort_rows(freshness.rows, [](const SourceRow& a, const SourceRow& b) {
    return std::tuple(rank(a.state), a.name, a.system) < std::tuple(rank(b.state), b.name, b.system);
  });
  summarise(freshness);
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
  return age && *age > row.stale_after_days ? SourceState::kStale : row.state;
}

bool is_complete(const StoredSystem& system, AsOf at, const Moments& moments) {
  const SourceState state = state_of(system, at, moments);
  if (!system.delivered || !system.row.complete_up_to || !answers(state)) return false;
  if (at.is_now()) return state == SourceState::kReady;
  return *system.row.complete_up_to >= at.end();
}

Freshness make_freshness(const Records& records, AsOf at, const Moments& moments) {
  return freshness_of(records, std::vector<std::uint32_t>(records.store().systems.size()), at, moments);
}

Freshness make_freshness(const Records& records, PersonId subject, AsOf at, const Moments& moments) {
  const Store& store = records.store();
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  std::vector<std::uint32_t> items(store.systems.size());
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const Row system = store.items[about.items[i]].system;
    if (system != kNoRow) ++items[system];
  }
  return freshness_of(records, items, at, moments);
}

}  // namespace indsigt::records
