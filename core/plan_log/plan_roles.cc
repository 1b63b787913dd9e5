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

}  // namespace

bool PlanLog::is_active(const MemberId& id) const { return is_in_roster(id) && !members_.find(id)->cut_off; }

bool PlanLog::is_steward(const MemberId& id) const {
  return is_active(id) && members_.find(id)->entry.role == PlanRole::kSteward;
}

bool PlanLog::is_officer(const MemberId& id) const {
  return is_in_roster(id) && members_.find(id)->entry.role == PlanRole::kOfficer;
}

PlanLog::Verdict PlanLog::may(const Candidate&, const std::monostate&) const {
  // Of sealed kinds the readers judge the role, of a GRANT its recipient.
  return std::nullopt;
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Genesis& genesis) const {
  return only_if(
      founds(it) &&
      crypto::verify(genesis.founder.member, founder_statement(genesis.salt, genesis.device), genesis.proof));
}

bool PlanLog::is_in_roster(const MemberId& id) const {
  const MemberState* member = members_.find(id);
  return member != nullptr && !member->removed;
}

bool PlanLog::may_change(const MemberEntry& entry) const {
  const MemberEntry& known = members_.find(entry.member)->entry;
  return entry.generation > known.generation ||
         (entry.generation == known.generation && entry.puk == known.puk);
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Roster& roster) const {
  if (!is_steward(it.member)) return ErrorCode::kPlanLogRole;
  if (const auto* add = std::get_if<RosterAdd>(&roster))
    return only_if(!is_in_roster(add->entry.member) && flags_.members < kMaxMembers);
  if (const auto* change = std::get_if<RosterChange>(&roster))
    return only_if(is_in_roster(change->entry.member) && may_change(change->entry));
  return only_if(is_in_roster(std::get<RosterRemove>(roster).member));
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Epoch& epoch) const {
  const EpochState* before = epochs_.find({it.header().category, it.header().epoch - 1});
  if (before == nullptr && categories_.all().size() >= kMaxCategories) return ErrorCode::kPlanLogRole;
  const PublicKey& door = before == nullptr ? epoch.door_key : before->said.door_key;
  return only_if(crypto::verify(door, door_statement(it.record.header_bytes, epoch), epoch.door_signature));
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Withdraw& withdraw) const {
  const EpochState* current = epochs_.find({it.header().category, it.header().epoch});
  return only_if(crypto::verify(current->said.ring_key, leave_statement(it.record.header_bytes, withdraw.who),
                                withdraw.ring_signature));
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Device& device) const {
  if (const auto* add = std::get_if<DeviceAdd>(&device)) {
    if (it.member != add->member && !is_steward(it.member)) return ErrorCode::kPlanLogRole;
    if (!is_in_roster(add->member) || members_.find(add->member)->devices >= kMaxDevices)
      return ErrorCode::kPlanLogRole;
    return only_if(devices_.find(add->device) == nullptr &&
                   crypto::verify(add->member, device_statement(plan_, add->device), add->proof));
  }
  const DeviceState* known = devices_.find(std::get<DeviceRevoke>(device).device);
  return only_if(known != nullptr && !known->revoked &&
                 (known->member == it.member || is_steward(it.member)));
}

PlanLog::Verdict PlanLog::may(const Candidate&, const KeyAccept&) const { return std::nullopt; }

PlanLog::Verdict PlanLog::may(const Candidate&, const CheckpointAck& ack) const {
  return only_if(crypto::verify_checkpoint(genesis_->relay, plan_, ack.checkpoint));
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const BreakglassOpen&) const {
  return only_if(is_officer(it.member));
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const BreakglassClose& close) const {
  const Opening* opening = openings_.find(close.opened);
  return only_if(opening != nullptr && (opening->by == it.member || is_officer(it.member)));
}

bool PlanLog::is_signed(const PolicyScheduled& event) const {
  const Hash signed_hash = officer_statement(plan_, event);
  for (const OfficerSignature& row : event.signatures) {
    if (!is_officer(row.member) && row.member != event.member) return false;
    if (!crypto::verify(row.member, signed_hash, row.signature)) return false;
  }
  // They ascend, so of two at most one is the member's: the other is an officer's.
  return event.signatures.size() >= 2;
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const PolicyEvent& event) const {
  if (const auto* scheduled = std::get_if<PolicyScheduled>(&event))
    return only_if(is_in_roster(scheduled->member) && is_signed(*scheduled));
  return only_if(is_officer(it.member) &&
                 scheduled_.find(std::get<PolicyInForce>(event).scheduled) != nullptr);
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Upgrade& upgrade) const {
  return only_if(is_steward(it.member) && upgrade.suite > flags_.suite);
}

PlanLog::Verdict PlanLog::may(const Candidate& it, const Tombstone& tombstone) const {
  // Who wrote a target whose bytes are gone is not known any more; those who have them judge.
  if (dropped_.find(tombstone.target) != nullptr) return std::nullopt;
  const Place* place = places_.find(tombstone.target);
  return only_if(place != nullptr && (place->member == it.member || is_steward(it.member)));
}

}  // namespace indsigt::plan_log
