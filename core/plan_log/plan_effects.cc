// SPDX-License-Identifier: MPL-2.0
// What an admitted record changes.
#include "crypto/wrap.h"
#include "plan_log/plan_candidate.h"

namespace indsigt::plan_log {

AdmittedRecord PlanLog::apply(const Candidate& it) {
  std::visit([this, &it](const auto& payload) { effect(it, payload); }, it.payload);
  DeviceState& device = devices_.change(it.header().author);
  device.next_seq = it.header().seq + 1;
  device.last = it.record.leaf;
  device.last_index = it.index;
  device.seen = it.header().seen;
  if (it.sealed()) {
    ++categories_.change(it.header().category).records;
    places_.change(it.record.leaf).member = it.member;
  }
  tree_.append(it.record.leaf);
  AdmittedRecord record;
  record.bytes_.assign(it.bytes.begin(), it.bytes.end());
  record.header_ = it.header();
  record.index_ = it.index;
  record.leaf_ = it.record.leaf;
  record.member_ = it.member;
  return record;
}

void PlanLog::effect(const Candidate&, const Genesis& genesis) {
  genesis_ = genesis;
  MemberState& founder = members_.change(genesis.founder.member);
  founder.entry = genesis.founder;
  founder.devices = 1;
  flags_.members = 1;
  devices_.change(genesis.device).member = genesis.founder.member;
}

void PlanLog::effect(const Candidate& it, const Roster& roster) {
  if (const auto* add = std::get_if<RosterAdd>(&roster)) {
    MemberState& member = members_.change(add->entry.member);
    member.entry = add->entry;
    member.removed = false;
    ++flags_.members;
  } else if (const auto* change = std::get_if<RosterChange>(&roster)) {
    MemberState& member = members_.change(change->entry.member);
    if (change->entry.generation > member.entry.generation) flags_.losses_at = it.index;
    member.entry = change->entry;
  } else {
    members_.change(std::get<RosterRemove>(roster).member).removed = true;
    flags_.losses_at = it.index;
    --flags_.members;
  }
}

void PlanLog::effect(const Candidate& it, const Epoch& epoch) {
  CategoryState& category = categories_.change(it.header().category);
  category.epoch = it.header().epoch;
  category.opened_at = it.index;
  category.records = 0;
  category.breakglass_over = false;
  if (category.epoch == 1) {
    // An event may be in force for a category before there is one.
    for (const auto& [leaf, event] : in_force_.all()) {
      if (event.category == it.header().category) category.causes.push_back(leaf);
    }
  }
  category.withdrawn = false;
  category.withdrawn_by = {};
  std::erase(category.causes, epoch.cause);
  epochs_.change({it.header().category, it.header().epoch}) = {
      .said = epoch, .opened_by = it.member, .index = it.index};
}

void PlanLog::effect(const Candidate& it, const Withdraw&) {
  CategoryState& category = categories_.change(it.header().category);
  if (category.withdrawn) return;
  category.withdrawn = true;
  category.withdrawn_by = it.record.leaf;
}

void PlanLog::effect(const Candidate& it, const Device& device) {
  if (const auto* add = std::get_if<DeviceAdd>(&device)) {
    devices_.change(add->device).member = add->member;
    ++members_.change(add->member).devices;
    return;
  }
  DeviceState& revoked = devices_.change(std::get<DeviceRevoke>(device).device);
  revoked.revoked = true;
  --members_.change(revoked.member).devices;
  flags_.losses_at = it.index;
}

void PlanLog::effect(const Candidate& it, const KeyAccept& accept) {
  accepted_.change({it.member, accept.member}) = {.generation = accept.generation, .puk_id = accept.puk_id};
}

void PlanLog::effect(const Candidate& it, const BreakglassOpen& opening) {
  openings_.change(it.record.leaf) = {.by = it.member, .category = opening.category};
}

void PlanLog::effect(const Candidate&, const BreakglassClose& close) {
  const std::uint32_t category = openings_.find(close.opened)->category;
  if (categories_.find(category) != nullptr) categories_.change(category).breakglass_over = true;
  openings_.erase(close.opened);
}

void PlanLog::effect(const Candidate& it, const PolicyEvent& event) {
  if (const auto* scheduled = std::get_if<PolicyScheduled>(&event)) {
    scheduled_.change(it.record.leaf) = *scheduled;
    return;
  }
  const Hash& name = std::get<PolicyInForce>(event).scheduled;
  put_in_force(it, *scheduled_.find(name));
  scheduled_.erase(name);
}

void PlanLog::put_in_force(const Candidate& it, const PolicyScheduled& event) {
  in_force_.change(it.record.leaf) = event;
  if (event.category == 0) {
    members_.change(event.member).cut_off = true;
    flags_.losses_at = it.index;
  } else if (categories_.find(event.category) != nullptr) {
    categories_.change(event.category).causes.push_back(it.record.leaf);
  }
}

void PlanLog::effect(const Candidate&, const Upgrade& upgrade) { flags_.suite = upgrade.suite; }

void PlanLog::effect(const Candidate&, const Tombstone& tombstone) {
  if (const Dropped* dropped = dropped_.find(tombstone.target)) {
    if (!dropped->named) --flags_.owed;
    dropped_.change(tombstone.target).named = true;
  } else {
    places_.change(tombstone.target).tombstoned = true;
  }
}

}  // namespace indsigt::plan_log
