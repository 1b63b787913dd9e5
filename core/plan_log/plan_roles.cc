// SPDX-License-Identifier: MPL-2.0
// Whether the author may: the table of kinds and the signatures inside payloads (FORMAT.md, section 3).
#include "crypto/sign.h"
#include "plan_log/plan_candidate.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {
namespace {

constexpr std::size_t kMaxMembers = 256;
constexpr std::size_t kMaxDevices = 32;
constexpr std::size_t kMaxCategories = 4'096;

std::optional<ErrorCode> only_if(bool allowed) {
  return allowed ? std::nullopt : std::optional(ErrorCode::kPlanLogRole);
}

bool is_steward(const PlanState& state, const MemberId& id) {
  return state.is_active(id) && state.members.find(id)->entry.role == PlanRole::kSteward;
}

bool is_officer(const PlanState& state, const MemberId& id) {
  return state.is_in_roster(id) && state.members.find(id)->entry.role == PlanRole::kOfficer;
}

Verdict may(const PlanState&, const PlanCandidate&, const std::monostate&) {
  // Of sealed kinds the readers judge the role, of a GRANT its recipient.
  return std::nullopt;
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Genesis& genesis) {
  return only_if(
      founds(state, it) &&
      crypto::verify(genesis.founder.member, founder_statement(genesis.salt, genesis.device), genesis.proof));
}

bool may_change(const PlanState& state, const MemberEntry& entry) {
  const MemberEntry& known = state.members.find(entry.member)->entry;
  return entry.generation > known.generation ||
         (entry.generation == known.generation && entry.puk == known.puk);
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Roster& roster) {
  if (!is_steward(state, it.member)) return ErrorCode::kPlanLogRole;
  if (const auto* add = std::get_if<RosterAdd>(&roster))
    return only_if(!state.is_in_roster(add->entry.member) && state.flags.members < kMaxMembers);
  if (const auto* change = std::get_if<RosterChange>(&roster))
    return only_if(state.is_in_roster(change->entry.member) && may_change(state, change->entry));
  return only_if(state.is_in_roster(std::get<RosterRemove>(roster).member));
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Epoch& epoch) {
  const EpochState* before = state.epochs.find({it.header().category, it.header().epoch - 1});
  if (before == nullptr && state.categories.all().size() >= kMaxCategories) return ErrorCode::kPlanLogRole;
  const PublicKey& door = before == nullptr ? epoch.door_key : before->said.door_key;
  return only_if(crypto::verify(door, door_statement(it.record.header_bytes, epoch), epoch.door_signature));
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Withdraw& withdraw) {
  const EpochState* current = state.epochs.find({it.header().category, it.header().epoch});
  return only_if(crypto::verify(current->said.ring_key, leave_statement(it.record.header_bytes, withdraw.who),
                                withdraw.ring_signature));
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Device& device) {
  if (const auto* add = std::get_if<DeviceAdd>(&device)) {
    if (it.member != add->member && !is_steward(state, it.member)) return ErrorCode::kPlanLogRole;
    if (!state.is_in_roster(add->member) || state.members.find(add->member)->devices >= kMaxDevices)
      return ErrorCode::kPlanLogRole;
    return only_if(state.devices.find(add->device) == nullptr &&
                   crypto::verify(add->member, device_statement(state.plan, add->device), add->proof));
  }
  const DeviceState* known = state.devices.find(std::get<DeviceRevoke>(device).device);
  return only_if(known != nullptr && !known->revoked &&
                 (known->member == it.member || is_steward(state, it.member)));
}

Verdict may(const PlanState&, const PlanCandidate&, const KeyAccept&) { return std::nullopt; }

Verdict may(const PlanState& state, const PlanCandidate&, const CheckpointAck& ack) {
  return only_if(crypto::verify_checkpoint(state.genesis->relay, state.plan, ack.checkpoint));
}

Verdict may(const PlanState& state, const PlanCandidate& it, const BreakglassOpen&) {
  return only_if(is_officer(state, it.member));
}

Verdict may(const PlanState& state, const PlanCandidate& it, const BreakglassClose& close) {
  const BrokenGlass* opening = state.openings.find(close.opened);
  return only_if(opening != nullptr && (opening->by == it.member || is_officer(state, it.member)));
}

bool is_signed(const PlanState& state, const PolicyScheduled& event) {
  const Hash signed_hash = officer_statement(state.plan, event);
  for (const OfficerSignature& row : event.signatures) {
    if (!is_officer(state, row.member) && row.member != event.member) return false;
    if (!crypto::verify(row.member, signed_hash, row.signature)) return false;
  }
  // They ascend, so of two at most one is the member's: the other is an officer's.
  return event.signatures.size() >= 2;
}

Verdict may(const PlanState& state, const PlanCandidate& it, const PolicyEvent& event) {
  if (const auto* scheduled = std::get_if<PolicyScheduled>(&event))
    return only_if(state.is_in_roster(scheduled->member) && is_signed(state, *scheduled));
  return only_if(is_officer(state, it.member) &&
                 state.scheduled.find(std::get<PolicyInForce>(event).scheduled) != nullptr);
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Upgrade& upgrade) {
  return only_if(is_steward(state, it.member) && upgrade.suite > state.flags.suite);
}

Verdict may(const PlanState& state, const PlanCandidate& it, const Tombstone& tombstone) {
  // Who wrote a target whose bytes are gone is not known any more; those who have them judge.
  if (state.dropped.find(tombstone.target) != nullptr) return std::nullopt;
  const Place* place = state.places.find(tombstone.target);
  return only_if(place != nullptr && (place->member == it.member || is_steward(state, it.member)));
}

}  // namespace

Verdict check_role(const PlanState& state, const PlanCandidate& it) {
  return std::visit([&](const auto& payload) { return may(state, it, payload); }, it.payload);
}

}  // namespace indsigt::plan_log
