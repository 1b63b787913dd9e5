// SPDX-License-Identifier: MPL-2.0
// The checks of FORMAT.md, section 4, in its order. Each needs that those before it have passed.
#include <algorithm>

#include "crypto/sign.h"
#include "plan_log/plan_candidate.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {

bool founds(const PlanState& state, const PlanCandidate& it) {
  const auto* genesis = std::get_if<Genesis>(&it.payload);
  return !state.genesis && genesis != nullptr && genesis->device == it.header().author;
}

namespace {

Verdict check_plan(const PlanState& state, const PlanCandidate& it) {
  if (it.header().plan != state.plan) return ErrorCode::kPlanLogPlan;
  if (!state.genesis && (!it.is(Kind::kGenesis) || plan_of(it.payload_bytes) != state.plan))
    return ErrorCode::kPlanLogPlan;
  return std::nullopt;
}

Verdict check_suite(const PlanState& state, const PlanCandidate& it) {
  if (it.header().suite != state.flags.suite) return ErrorCode::kPlanLogSuite;
  return std::nullopt;
}

Verdict check_author(const PlanState& state, const PlanCandidate& it) {
  if (founds(state, it)) return std::nullopt;
  const DeviceState* device = state.devices.find(it.header().author);
  if (device == nullptr || device->revoked || !state.is_active(device->member))
    return ErrorCode::kPlanLogAuthor;
  return std::nullopt;
}

Verdict check_signature(const PlanState& state, const PlanCandidate& it) {
  // How a later suite signs is not known; check_known refuses it.
  if (state.flags.suite != kSuite) return std::nullopt;
  const Hash signed_hash = statement(it.record.header_bytes, it.record.body);
  if (!crypto::verify(it.header().author, signed_hash, it.record.signature))
    return ErrorCode::kPlanLogSignature;
  return std::nullopt;
}

Verdict check_known(const PlanState&, const PlanCandidate& it) {
  if (!it.readable) return ErrorCode::kPlanLogReadonly;
  return std::nullopt;
}

DeviceState author_state(const PlanState& state, const PlanCandidate& it) {
  const DeviceState* device = state.devices.find(it.header().author);
  return device == nullptr ? DeviceState{} : *device;
}

// Where the author's records before this one were dropped, only their number and the last leaf are known.
bool bridges_dropped(const PlanState& state, const PlanCandidate& it, const DeviceState& author) {
  const DroppedRecord* last = state.dropped.find(it.header().prev);
  if (last == nullptr || it.header().seq <= author.next_seq) return false;
  const auto before = [&state](std::uint64_t index) {
    return std::lower_bound(state.dropped_at.begin(), state.dropped_at.end(), index) -
           state.dropped_at.begin();
  };
  const auto dropped = before(last->index + 1) - before(author.last_index + 1);
  return dropped > 0 && it.header().seq - author.next_seq <= static_cast<std::uint64_t>(dropped);
}

Verdict check_seq(const PlanState& state, const PlanCandidate& it) {
  const DeviceState author = author_state(state, it);
  if (it.header().seq < author.next_seq) return ErrorCode::kPlanLogReplay;
  if (it.header().seq > author.next_seq && !bridges_dropped(state, it, author)) return ErrorCode::kPlanLogGap;
  return std::nullopt;
}

Verdict check_chain(const PlanState& state, const PlanCandidate& it) {
  const DeviceState author = author_state(state, it);
  if (it.header().prev != author.last && !bridges_dropped(state, it, author)) return ErrorCode::kPlanLogChain;
  return std::nullopt;
}

Verdict check_seen(const PlanState& state, const PlanCandidate& it) {
  if (it.header().seen > state.tree.size() || it.header().seen < author_state(state, it).seen)
    return ErrorCode::kPlanLogSeen;
  return std::nullopt;
}

Verdict check_heads(const PlanState& state, const PlanCandidate& it) {
  if (state.tree.root(it.header().seen) != it.header().heads) return ErrorCode::kPlanLogFork;
  return std::nullopt;
}

Verdict check_epoch(const PlanState& state, const PlanCandidate& it) {
  const CategoryState* category = state.categories.find(it.header().category);
  const std::uint64_t current = category == nullptr ? 0 : category->epoch;
  if (it.is(Kind::kEpoch)) {
    if (it.header().epoch == 0 || it.header().epoch - 1 != current) return ErrorCode::kPlanLogEpoch;
  } else if (it.sealed() || it.is(Kind::kWithdraw)) {
    if (category == nullptr || it.header().epoch != current) return ErrorCode::kPlanLogEpoch;
  }
  return std::nullopt;
}

Verdict check_frozen(const PlanState& state, const PlanCandidate& it) {
  if (it.sealed() && state.categories.find(it.header().category)->frozen()) return ErrorCode::kPlanLogFrozen;
  return std::nullopt;
}

Verdict check_readonly(const PlanState& state, const PlanCandidate&) {
  if (state.flags.read_only) return ErrorCode::kPlanLogReadonly;
  return std::nullopt;
}

}  // namespace

Verdict check(const PlanState& state, const PlanCandidate& it) {
  using Check = Verdict (*)(const PlanState&, const PlanCandidate&);
  static constexpr Check kChecks[] = {
      check_plan, check_suite, check_author, check_signature, check_known, check_seq,      check_chain,
      check_seen, check_heads, check_epoch,  check_frozen,    check_role,  check_readonly,
  };
  for (const Check each : kChecks) {
    if (const Verdict verdict = each(state, it)) return verdict;
  }
  return std::nullopt;
}

}  // namespace indsigt::plan_log
