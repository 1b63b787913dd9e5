// SPDX-License-Identifier: MPL-2.0
// The checks of FORMAT.md, section 4, in its order. Each needs that those before it have passed.
#include <algorithm>

#include "crypto/sign.h"
#include "plan_log/plan_candidate.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {

PlanLog::Verdict PlanLog::check(const Candidate& it) const {
  using Check = Verdict (PlanLog::*)(const Candidate&) const;
  static constexpr Check kChecks[] = {
      &PlanLog::check_plan,     &PlanLog::check_suite, &PlanLog::check_author, &PlanLog::check_signature,
      &PlanLog::check_known,    &PlanLog::check_seq,   &PlanLog::check_chain,  &PlanLog::check_seen,
      &PlanLog::check_heads,    &PlanLog::check_epoch, &PlanLog::check_frozen, &PlanLog::check_role,
      &PlanLog::check_readonly,
  };
  for (const Check each : kChecks) {
    if (const Verdict verdict = (this->*each)(it)) return verdict;
  }
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_plan(const Candidate& it) const {
  if (it.header().plan != plan_) return ErrorCode::kPlanLogPlan;
  if (!genesis_ && (!it.is(Kind::kGenesis) || plan_of(it.payload_bytes) != plan_))
    return ErrorCode::kPlanLogPlan;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_suite(const Candidate& it) const {
  if (it.header().suite != flags_.suite) return ErrorCode::kPlanLogSuite;
  return std::nullopt;
}

bool PlanLog::founds(const Candidate& it) const {
  const auto* genesis = std::get_if<Genesis>(&it.payload);
  return !genesis_ && genesis != nullptr && genesis->device == it.header().author;
}

PlanLog::Verdict PlanLog::check_author(const Candidate& it) const {
  if (founds(it)) return std::nullopt;
  const DeviceState* device = devices_.find(it.header().author);
  if (device == nullptr || device->revoked || !is_active(device->member)) return ErrorCode::kPlanLogAuthor;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_signature(const Candidate& it) const {
  // How a later suite signs is not known; check_known refuses it.
  if (flags_.suite != kSuite) return std::nullopt;
  const Hash signed_hash = statement(it.record.header_bytes, it.record.body);
  if (!crypto::verify(it.header().author, signed_hash, it.record.signature))
    return ErrorCode::kPlanLogSignature;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_known(const Candidate& it) const {
  if (!it.readable) return ErrorCode::kPlanLogReadonly;
  return std::nullopt;
}

DeviceState PlanLog::author_state(const Candidate& it) const {
  const DeviceState* device = devices_.find(it.header().author);
  return device == nullptr ? DeviceState{} : *device;
}

// Where the author's records before this one were dropped, only their number and the last leaf are known.
bool PlanLog::bridges_dropped(const Candidate& it, const DeviceState& author) const {
  const Dropped* last = dropped_.find(it.header().prev);
  if (last == nullptr || it.header().seq <= author.next_seq) return false;
  const auto before = [this](std::uint64_t index) {
    return std::lower_bound(dropped_at_.begin(), dropped_at_.end(), index) - dropped_at_.begin();
  };
  const auto dropped = before(last->index + 1) - before(author.last_index + 1);
  return dropped > 0 && it.header().seq - author.next_seq <= static_cast<std::uint64_t>(dropped);
}

PlanLog::Verdict PlanLog::check_seq(const Candidate& it) const {
  const DeviceState author = author_state(it);
  if (it.header().seq < author.next_seq) return ErrorCode::kPlanLogReplay;
  if (it.header().seq > author.next_seq && !bridges_dropped(it, author)) return ErrorCode::kPlanLogGap;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_chain(const Candidate& it) const {
  const DeviceState author = author_state(it);
  if (it.header().prev != author.last && !bridges_dropped(it, author)) return ErrorCode::kPlanLogChain;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_seen(const Candidate& it) const {
  if (it.header().seen > tree_.size() || it.header().seen < author_state(it).seen)
    return ErrorCode::kPlanLogSeen;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_heads(const Candidate& it) const {
  if (tree_.root(it.header().seen) != it.header().heads) return ErrorCode::kPlanLogFork;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_epoch(const Candidate& it) const {
  const CategoryState* category = categories_.find(it.header().category);
  const std::uint64_t current = category == nullptr ? 0 : category->epoch;
  if (it.is(Kind::kEpoch)) {
    if (it.header().epoch == 0 || it.header().epoch - 1 != current) return ErrorCode::kPlanLogEpoch;
  } else if (it.sealed() || it.is(Kind::kWithdraw)) {
    if (category == nullptr || it.header().epoch != current) return ErrorCode::kPlanLogEpoch;
  }
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_frozen(const Candidate& it) const {
  if (it.sealed() && categories_.find(it.header().category)->frozen()) return ErrorCode::kPlanLogFrozen;
  return std::nullopt;
}

PlanLog::Verdict PlanLog::check_role(const Candidate& it) const {
  return std::visit([this, &it](const auto& payload) { return may(it, payload); }, it.payload);
}

PlanLog::Verdict PlanLog::check_readonly(const Candidate&) const {
  if (flags_.read_only) return ErrorCode::kPlanLogReadonly;
  return std::nullopt;
}

}  // namespace indsigt::plan_log
