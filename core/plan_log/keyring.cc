// SPDX-License-Identifier: MPL-2.0
#include "plan_log/keyring.h"

#include <algorithm>
#include <limits>

#include "crypto/labels.h"
#include "plan_log/keyring_state.h"
#include "plan_log/roster.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {
namespace {

constexpr std::uint64_t kLast = std::numeric_limits<std::uint64_t>::max();

// Where the records from a place on begin.
std::span<const AdmittedRecord> from_place(std::span<const AdmittedRecord> records, std::uint64_t index) {
  const auto begin = std::lower_bound(
      records.begin(), records.end(), index,
      [](const AdmittedRecord& record, std::uint64_t place) { return record.index() < place; });
  return records.subspan(static_cast<std::size_t>(begin - records.begin()));
}

// Whom a GRANT is for stands inside it; it is for whoever can open it.
std::optional<SecretBytes> unwrap(const KeyringState& state, const AdmittedRecord& grant) {
  for (std::size_t generation = state.pairs.size(); generation > 0; --generation) {
    auto payload = crypto::xwing().unwrap(state.pairs[generation - 1], crypto::label::kGrant,
                                          grant_context(grant.header_bytes(), generation), grant.payload());
    if (payload) return std::move(*payload);
  }
  return std::nullopt;
}

// Whether everything in it is what the EPOCHs before it have committed to, and it is for this member.
bool agrees(const KeyringState& state, const PlanLog& log, const AdmittedRecord& grant,
            const Bundle& bundle) {
  if (bundle.recipient != state.self) return false;
  auto door = bundle.doors.begin();
  for (const GrantKeys& row : bundle.keys) {
    const EpochState* epoch = nullptr;
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
      const crypto::EpochName name{.plan = log.plan(), .category = row.category, .epoch = row.first + i};
      epoch = log.epoch({.category = name.category, .epoch = name.epoch});
      if (epoch == nullptr || epoch->index >= grant.index()) return false;
      if (crypto::epoch_commitment(row.keys[i], name) != epoch->said.key_commit) return false;
    }
    if (door == bundle.doors.end() || door->category != row.category) continue;
    if (crypto::SigningKey(door->seed).public_key() != epoch->said.door_key) return false;
    ++door;
  }
  return true;
}

std::set<EpochAt> insert_keys(KeyringState& state, const Bundle& bundle) {
  std::set<EpochAt> fresh;
  for (const GrantKeys& row : bundle.keys) {
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
      const EpochAt at{.category = row.category, .epoch = row.first + i};
      if (state.keys.try_emplace(at, row.keys[i].copy()).second) fresh.insert(at);
    }
  }
  return fresh;
}

void insert_doors(KeyringState& state, const Bundle& bundle) {
  for (const GrantDoor& row : bundle.doors) {
    const auto keys = std::find_if(bundle.keys.begin(), bundle.keys.end(),
                                   [&row](const GrantKeys& each) { return each.category == row.category; });
    state.doors[{row.category, keys->first + keys->keys.size() - 1}] = row.seed.copy();
  }
}

// What the fresh keys change: their own epochs, and those after them as far as the keys go on, whose rosters
// follow from theirs. One pass over the records from the first of these epochs.
EpochViews read_again(const KeyringState& state, const PlanLog& log, std::span<const AdmittedRecord> records,
                      const std::set<EpochAt>& fresh, Taken& out) {
  std::set<EpochAt> again;
  EpochViews views;
  std::uint64_t first = kLast;
  for (EpochAt at : fresh) {
    first = std::min(first, log.epoch(at)->index);
    for (; state.content_key(at) != nullptr && again.insert(at).second; ++at.epoch) {
    }
  }
  for (const EpochAt& at : again) {
    const EpochAt before{.category = at.category, .epoch = at.epoch - 1};
    const Category* roster = again.contains(before) ? nullptr : roster_at(state, state.views, before);
    if (roster == nullptr) continue;
    const auto known = state.views.find(before);
    EpochView& view = views[before] = known == state.views.end() ? EpochView() : known->second;
    view.roster = *roster;
  }
  for (const AdmittedRecord& record : from_place(records, first)) {
    if (again.contains({.category = record.header().category, .epoch = record.header().epoch}))
      read_into_views(state, log, record, views, out);
  }
  for (const EpochAt& at : again) (void)views[at];
  return views;
}

bool grants_as_steward(const KeyringState& state, const AdmittedRecord& grant, const Bundle& bundle) {
  for (const GrantKeys& row : bundle.keys) {
    const auto after = state.keys.upper_bound({.category = row.category, .epoch = kLast});
    const EpochAt newest = std::prev(after)->first;
    const Category* roster = roster_at(state, state.views, newest);
    if (roster == nullptr || role_in(*roster, grant.member()) != CategoryRole::kSteward) return false;
  }
  return true;
}

// Takes over what was read again. Told is only what is new: what was not opened before, and what no longer
// holds.
void settle(KeyringState& state, EpochViews views, const std::set<EpochAt>& fresh, Taken& out) {
  const auto refused_before = [&state](const EpochAt& at, std::uint64_t index) {
    const auto view = state.views.find(at);
    return view != state.views.end() && view->second.refused.contains(index);
  };
  std::erase_if(out.opened, [&](const Opened& each) {
    const EpochAt at{.category = each.category, .epoch = each.epoch};
    return !fresh.contains(at) && !refused_before(at, each.index);
  });
  std::set<std::uint64_t> known;
  for (const auto& [at, view] : views) {
    for (const std::uint64_t index : view.refused) {
      if (!fresh.contains(at) && refused_before(at, index)) known.insert(index);
    }
  }
  std::erase_if(out.alarms, [&known](const Alarm& alarm) { return known.contains(alarm.index); });
  for (auto& [at, view] : views) state.views[at] = std::move(view);
}

std::optional<ErrorCode> take_bundle(KeyringState& state, const PlanLog& log,
                                     std::span<const AdmittedRecord> records, const Bundle& bundle,
                                     Taken& out) {
  const AdmittedRecord& grant = records.back();
  if (!agrees(state, log, grant, bundle)) return ErrorCode::kPlanLogKey;
  insert_doors(state, bundle);
  const std::set<EpochAt> fresh = insert_keys(state, bundle);
  settle(state, read_again(state, log, records, fresh, out), fresh, out);
  // Only now: the lists that say whether the granter may are sealed under the keys that it hands over.
  if (!grants_as_steward(state, grant, bundle)) return ErrorCode::kPlanLogRole;
  Received received{.index = grant.index(),
                    .granter = grant.member(),
                    .purpose = bundle.purpose,
                    .basis = bundle.basis,
                    .ends = bundle.ends,
                    .categories = {}};
  for (const GrantKeys& row : bundle.keys) received.categories.push_back(row.category);
  state.received.push_back(std::move(received));
  return std::nullopt;
}

}  // namespace

Keyring::Keyring(const MemberId& self, std::vector<crypto::WrapPair> pairs) {
  state_.self = self;
  state_.pairs = std::move(pairs);
}

Keyring::Taken Keyring::take(const PlanLog& log, std::span<const AdmittedRecord> records) {
  Taken out;
  if (records.empty()) return out;
  const AdmittedRecord& record = records.back();
  if (record.kind() == Kind::kEpoch) {
    state_.current[record.header().category] = record.header().epoch;
  } else if (record.kind() == Kind::kGrant) {
    const auto payload = unwrap(state_, record);
    if (!payload) return out;
    const auto bundle = read_bundle(payload->reveal(kRevealSecret));
    const auto refusal =
        bundle ? take_bundle(state_, log, records, *bundle, out) : std::optional(ErrorCode::kPlanLogForm);
    if (refusal) out.alarms.push_back({.index = record.index(), .code = *refusal});
  } else {
    read_into_views(state_, log, record, state_.views, out);
  }
  return out;
}

Keyring::Taken Keyring::retake(const PlanLog& log, std::span<const AdmittedRecord> records) {
  Keyring fresh(state_.self, std::move(state_.pairs));
  *this = std::move(fresh);
  Taken all;
  for (std::size_t size = 1; size <= records.size(); ++size) {
    Taken one = take(log, records.first(size));
    std::move(one.opened.begin(), one.opened.end(), std::back_inserter(all.opened));
    all.alarms.insert(all.alarms.end(), one.alarms.begin(), one.alarms.end());
  }
  return all;
}

const SecretBytes* Keyring::door_seed(const EpochAt& at) const {
  const auto found = state_.doors.find(at);
  return found == state_.doors.end() ? nullptr : &found->second;
}

const Category* Keyring::roster(std::uint32_t category) const {
  const auto current = state_.current.find(category);
  if (current == state_.current.end()) return nullptr;
  return roster_at(state_, state_.views, {.category = category, .epoch = current->second});
}

std::optional<CategoryRole> Keyring::role(std::uint32_t category, const MemberId& member) const {
  const Category* roster = this->roster(category);
  return roster == nullptr ? std::nullopt : role_in(*roster, member);
}

std::vector<MemberId> Keyring::leaving(std::uint32_t category) const {
  const auto current = state_.current.find(category);
  if (current == state_.current.end()) return {};
  const auto view = state_.views.find({.category = category, .epoch = current->second});
  return view == state_.views.end() ? std::vector<MemberId>() : view->second.leaving;
}

}  // namespace indsigt::plan_log
