// SPDX-License-Identifier: MPL-2.0
// What an admitted record changes.
#include "crypto/wrap.h"
#include "plan_log/plan_candidate.h"

namespace indsigt::plan_log {

namespace {

void effect(PlanState&, const PlanCandidate&, const std::monostate&) {}
void effect(PlanState&, const PlanCandidate&, const CheckpointAck&) {}

void effect(PlanState& state, const PlanCandidate&, const Genesis& genesis) {
  state.genesis = genesis;
  MemberState& founder = state.members.change(genesis.founder.member);
  founder.entry = genesis.founder;
  founder.devices = 1;
  state.flags.members = 1;
  state.devices.change(genesis.device).member = genesis.founder.member;
}

void effect(PlanState& state, const PlanCandidate& it, const Roster& roster) {
  if (const auto* add = std::get_if<RosterAdd>(&roster)) {
    MemberState& member = state.members.change(add->entry.member);
    member.entry = add->entry;
    member.removed = false;
    ++state.flags.members;
  } else if (const auto* change = std::get_if<RosterChange>(&roster)) {
    MemberState& member = state.members.change(change->entry.member);
    if (change->entry.generation > member.entry.generation) state.flags.losses_at = it.index;
    member.entry = change->entry;
  } else {
    state.members.change(std::get<RosterRemove>(roster).member).removed = true;
    state.flags.losses_at = it.index;
    --state.flags.members;
  }
}

void effect(PlanState& state, const PlanCandidate& it, const Epoch& epoch) {
  CategoryState& category = state.categories.change(it.header().category);
  category.epoch = it.header().epoch;
  category.opened_at = it.index;
  category.records = 0;
  category.breakglass_over = false;
  if (category.epoch == 1) {
    // An event may be in force for a category before there is one.
    for (const auto& [leaf, event] : state.in_force.all()) {
      if (event.category == it.header().category) category.causes.push_back(leaf);
    }
  }
  category.withdrawn = false;
  category.withdrawn_by = {};
  std::erase(category.causes, epoch.cause);
  state.epochs.change({it.header().category, it.header().epoch}) = {
      .said = epoch, .opened_by = it.member, .index = it.index};
}

void effect(PlanState& state, const PlanCandidate& it, const Withdraw&) {
  CategoryState& category = state.categories.change(it.header().category);
  if (category.withdrawn) return;
  category.withdrawn = true;
  category.withdrawn_by = it.record.leaf;
}

void effect(PlanState& state, const PlanCandidate& it, const Device& device) {
  if (const auto* add = std::get_if<DeviceAdd>(&device)) {
    state.devices.change(add->device).member = add->member;
    ++state.members.change(add->member).devices;
    return;
  }
  DeviceState& revoked = state.devices.change(std::get<DeviceRevoke>(device).device);
  revoked.revoked = true;
  --state.members.change(revoked.member).devices;
  state.flags.losses_at = it.index;
}

void effect(PlanState& state, const PlanCandidate& it, const KeyAccept& accept) {
  state.accepted.change({it.member, accept.member}) = {.generation = accept.generation,
                                                       .puk_id = accept.puk_id};
}

void effect(PlanState& state, const PlanCandidate& it, const BreakglassOpen& opening) {
  state.openings.change(it.record.leaf) = {.by = it.member, .category = opening.category};
}

void effect(PlanState& state, const PlanCandidate&, const BreakglassClose& close) {
  const std::uint32_t category = state.openings.find(close.opened)->category;
  if (state.categories.find(category) != nullptr) state.categories.change(category).breakglass_over = true;
  state.openings.erase(close.opened);
}

void put_in_force(PlanState& state, const PlanCandidate& it, const PolicyScheduled& event) {
  state.in_force.change(it.record.leaf) = event;
  if (event.category == 0) {
    state.members.change(event.member).cut_off = true;
    state.flags.losses_at = it.index;
  } else if (state.categories.find(event.category) != nullptr) {
    state.categories.change(event.category).causes.push_back(it.record.leaf);
  }
}

void effect(PlanState& state, const PlanCandidate& it, const PolicyEvent& event) {
  if (const auto* scheduled = std::get_if<PolicyScheduled>(&event)) {
    state.scheduled.change(it.record.leaf) = *scheduled;
    return;
  }
  const Hash& name = std::get<PolicyInForce>(event).scheduled;
  put_in_force(state, it, *state.scheduled.find(name));
  state.scheduled.erase(name);
}

void effect(PlanState& state, const PlanCandidate&, const Upgrade& upgrade) {
  state.flags.suite = upgrade.suite;
}

void effect(PlanState& state, const PlanCandidate&, const Tombstone& tombstone) {
  if (const DroppedRecord* dropped = state.dropped.find(tombstone.target)) {
    if (!dropped->named) --state.flags.owed;
    state.dropped.change(tombstone.target).named = true;
  } else {
    state.places.change(tombstone.target).tombstoned = true;
  }
}

}  // namespace

void apply(PlanState& state, const PlanCandidate& it) {
  std::visit([&](const auto& payload) { effect(state, it, payload); }, it.payload);
  DeviceState& device = state.devices.change(it.header().author);
  device.next_seq = it.header().seq + 1;
  device.last = it.record.leaf;
  device.last_index = it.index;
  device.seen = it.header().seen;
  if (it.sealed()) {
    ++state.categories.change(it.header().category).records;
    state.places.change(it.record.leaf).member = it.member;
  }
  state.tree.append(it.record.leaf);
}

}  // namespace indsigt::plan_log
