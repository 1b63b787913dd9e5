// SPDX-License-Identifier: MPL-2.0
#include "plan_log/keyring.h"

#include <algorithm>
#include <limits>

#include "crypto/labels.h"
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

}  // namespace

Keyring::Keyring(const MemberId& self, std::vector<crypto::WrapPair> pairs)
    : self_(self), pairs_(std::move(pairs)) {}

Keyring::Taken Keyring::take(const PlanLog& log, std::span<const AdmittedRecord> records) {
  Taken out;
  if (records.empty()) return out;
  const AdmittedRecord& record = records.back();
  if (record.kind() == Kind::kEpoch) {
    current_[record.header().category] = record.header().epoch;
  } else if (record.kind() == Kind::kGrant) {
    const auto payload = unwrap(record);
    if (!payload) return out;
    const auto bundle = read_bundle(payload->reveal(kRevealSecret));
    const auto refusal =
        bundle ? take_bundle(log, records, *bundle, out) : std::optional(ErrorCode::kPlanLogForm);
    if (refusal) out.alarms.push_back({.index = record.index(), .code = *refusal});
  } else {
    read(log, record, views_, out);
  }
  return out;
}

Keyring::Taken Keyring::retake(const PlanLog& log, std::span<const AdmittedRecord> records) {
  Keyring fresh(self_, std::move(pairs_));
  *this = std::move(fresh);
  Taken all;
  for (std::size_t size = 1; size <= records.size(); ++size) {
    Taken one = take(log, records.first(size));
    std::move(one.opened.begin(), one.opened.end(), std::back_inserter(all.opened));
    all.alarms.insert(all.alarms.end(), one.alarms.begin(), one.alarms.end());
  }
  return all;
}

// Whom a GRANT is for stands inside it; it is for whoever can open it.
std::optional<SecretBytes> Keyring::unwrap(const AdmittedRecord& grant) const {
  for (std::size_t generation = pairs_.size(); generation > 0; --generation) {
    auto payload = crypto::xwing().unwrap(pairs_[generation - 1], crypto::label::kGrant,
                                          grant_context(grant.header_bytes(), generation), grant.payload());
    if (payload) return std::move(*payload);
  }
  return std::nullopt;
}

std::optional<ErrorCode> Keyring::take_bundle(const PlanLog& log, std::span<const AdmittedRecord> records,
                                              const Bundle& bundle, Taken& out) {
  const AdmittedRecord& grant = records.back();
  if (!agrees(log, grant, bundle)) return ErrorCode::kPlanLogKey;
  insert_doors(bundle);
  const std::set<EpochAt> fresh = insert_keys(bundle);
  settle(read_again(log, records, fresh, out), fresh, out);
  // Only now: the lists that say whether the granter may are sealed under the keys that it hands over.
  if (!grants_as_steward(grant, bundle)) return ErrorCode::kPlanLogRole;
  Received received{.index = grant.index(),
                    .granter = grant.member(),
                    .purpose = bundle.purpose,
                    .basis = bundle.basis,
                    .ends = bundle.ends,
                    .categories = {}};
  for (const GrantKeys& row : bundle.keys) received.categories.push_back(row.category);
  received_.push_back(std::move(received));
  return std::nullopt;
}

void Keyring::insert_doors(const Bundle& bundle) {
  for (const GrantDoor& row : bundle.doors) {
    const auto keys = std::find_if(bundle.keys.begin(), bundle.keys.end(),
                                   [&row](const GrantKeys& each) { return each.category == row.category; });
    doors_[{row.category, keys->first + keys->keys.size() - 1}] = row.seed.copy();
  }
}

// Whether everything in it is what the EPOCHs before it have committed to, and it is for this member.
bool Keyring::agrees(const PlanLog& log, const AdmittedRecord& grant, const Bundle& bundle) const {
  if (bundle.recipient != self_) return false;
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

std::set<EpochAt> Keyring::insert_keys(const Bundle& bundle) {
  std::set<EpochAt> fresh;
  for (const GrantKeys& row : bundle.keys) {
    for (std::size_t i = 0; i < row.keys.size(); ++i) {
      const EpochAt at{.category = row.category, .epoch = row.first + i};
      if (keys_.try_emplace(at, row.keys[i].copy()).second) fresh.insert(at);
    }
  }
  return fresh;
}

// What the fresh keys change: their own epochs, and those after them as far as the keys go on, whose rosters
// follow from theirs. One pass over the records from the first of these epochs.
Keyring::Views Keyring::read_again(const PlanLog& log, std::span<const AdmittedRecord> records,
                                   const std::set<EpochAt>& fresh, Taken& out) const {
  std::set<EpochAt> again;
  Views views;
  std::uint64_t first = kLast;
  for (EpochAt at : fresh) {
    first = std::min(first, log.epoch(at)->index);
    for (; content_key(at) != nullptr && again.insert(at).second; ++at.epoch) {
    }
  }
  for (const EpochAt& at : again) {
    const EpochAt before{.category = at.category, .epoch = at.epoch - 1};
    const Category* roster = again.contains(before) ? nullptr : roster_at(views_, before);
    if (roster == nullptr) continue;
    const auto known = views_.find(before);
    View& view = views[before] = known == views_.end() ? View() : known->second;
    view.roster = *roster;
  }
  for (const AdmittedRecord& record : from_place(records, first)) {
    if (again.contains({.category = record.header().category, .epoch = record.header().epoch}))
      read(log, record, views, out);
  }
  for (const EpochAt& at : again) (void)views[at];
  return views;
}

bool Keyring::grants_as_steward(const AdmittedRecord& grant, const Bundle& bundle) const {
  for (const GrantKeys& row : bundle.keys) {
    const auto after = keys_.upper_bound({.category = row.category, .epoch = kLast});
    const EpochAt newest = std::prev(after)->first;
    const Category* roster = roster_at(views_, newest);
    if (roster == nullptr || role_in(*roster, grant.member()) != CategoryRole::kSteward) return false;
  }
  return true;
}

// Takes over what was read again. Told is only what is new: what was not opened before, and what no longer
// holds.
void Keyring::settle(Views views, const std::set<EpochAt>& fresh, Taken& out) {
  const auto refused_before = [this](const EpochAt& at, std::uint64_t index) {
    const auto view = views_.find(at);
    return view != views_.end() && view->second.refused.contains(index);
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
  for (auto& [at, view] : views) views_[at] = std::move(view);
}

const SecretBytes* Keyring::content_key(const EpochAt& at) const {
  const auto found = keys_.find(at);
  return found == keys_.end() ? nullptr : &found->second;
}

const SecretBytes* Keyring::door_seed(const EpochAt& at) const {
  const auto found = doors_.find(at);
  return found == doors_.end() ? nullptr : &found->second;
}

const Category* Keyring::roster(std::uint32_t category) const {
  const auto current = current_.find(category);
  if (current == current_.end()) return nullptr;
  return roster_at(views_, {.category = category, .epoch = current->second});
}

std::optional<CategoryRole> Keyring::role(std::uint32_t category, const MemberId& member) const {
  const Category* roster = this->roster(category);
  return roster == nullptr ? std::nullopt : role_in(*roster, member);
}

std::vector<MemberId> Keyring::leaving(std::uint32_t category) const {
  const auto current = current_.find(category);
  if (current == current_.end()) return {};
  const auto view = views_.find({.category = category, .epoch = current->second});
  return view == views_.end() ? std::vector<MemberId>() : view->second.leaving;
}

}  // namespace indsigt::plan_log
