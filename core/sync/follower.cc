// SPDX-License-Identifier: MPL-2.0
#include "sync/follower.h"

#include <algorithm>

#include "crypto/sign.h"
#include "plan_log/statements.h"
#include "sync/forks.h"

namespace indsigt::sync {
namespace {

using plan_log::Kind;

constexpr std::int64_t kSendWithin = 600'000;      // 10 minutes
constexpr std::int64_t kGrantWithin = 86'400'000;  // 24 hours

// Gives who orders this plan: the GENESIS says so, which the plan's name vouches for, also where the GENESIS
// was not admitted yet.
std::optional<crypto::Relay> relay_of(const PlanLog& log, const Page& page) {
  if (log.genesis()) return log.genesis()->relay;
  if (page.records.empty()) return std::nullopt;
  const auto record = plan_log::read_record(page.records.front());
  // Of a suite that this reader does not know not even the body's length was checked.
  if (!record || !plan_log::is_readable(record->header)) return std::nullopt;
  if (record->header.kind != static_cast<std::uint8_t>(Kind::kGenesis)) return std::nullopt;
  const auto payload = record->body.subspan(4);
  const auto genesis = plan_log::read_genesis(payload);
  if (!genesis || plan_log::plan_of(payload) != log.plan()) return std::nullopt;
  return genesis->relay;
}

// Checks that at the checkpoint's size everything agrees with the checkpoint.
Result<void> check_end(const PlanLog& log, const crypto::Checkpoint& end) {
  if (log.tree().size() != end.size) return {};
  if (log.tree().root() != end.root) return fail(ErrorCode::kPlanLogFork);
  if (log.owed() != 0) return fail(ErrorCode::kPlanLogGap);
  return {};
}

}  // namespace

Arrived Follower::receive(const Page& page, Instant now) {
  Arrived out;
  if (stopped_by_) {
    out.failure = stopped_by_;
  } else if (page.question != question()) {
    out.failure = ErrorCode::kPlanLogStale;
  } else if (auto taken = take_page(page, now, out); !taken) {
    const ErrorCode code = taken.error().code;
    out.failure = code;
    // These two stop a client for good.
    if (code == ErrorCode::kPlanLogRollback || code == ErrorCode::kPlanLogFork) stopped_by_ = code;
  }
  return out;
}

Question Follower::question() const {
  return {.checkpoint = shown_.highest ? shown_.highest->checkpoint.size : 0, .from = log_.tree().size()};
}

Result<void> Follower::take_page(const Page& page, Instant now, Arrived& out) {
  const auto relay = relay_of(log_, page);
  if (!relay) return fail(ErrorCode::kPlanLogPlan);
  const auto next = crypto::read_checkpoint(*relay, log_.plan(), page.note);
  if (!next) return std::unexpected(next.error());
  if (auto taken = take_checkpoint(shown_, *next, page.consistency, log_.tree(), now); !taken) return taken;
  for (const Bytes& record : page.records) {
    if (log_.tree().size() >= next->checkpoint.size) return fail(ErrorCode::kPlanLogCheckpoint);
    if (auto taken = take_record(record, out); !taken) return taken;
  }
  return check_end(log_, next->checkpoint);
}

Result<void> Follower::take_record(std::span<const std::byte> bytes, Arrived& out) {
  constexpr std::size_t kLeaf = 32;
  if (bytes.size() == kLeaf) {
    Hash leaf{};
    std::copy(bytes.begin(), bytes.end(), leaf.begin());
    if (auto dropped = log_.admit_dropped(leaf); !dropped) return dropped;
    return compare_waiting(shown_, log_.tree());
  }
  auto record = log_.admit(bytes);
  if (!record) return std::unexpected(std::move(record.error()));
  records_.push_back(std::move(*record));
  Keyring::Taken taken = keys_.take(log_, records_);
  std::move(taken.opened.begin(), taken.opened.end(), std::back_inserter(out.opened));
  out.alarms.insert(out.alarms.end(), taken.alarms.begin(), taken.alarms.end());
  if (records_.back().kind() == Kind::kCheckpointAck) {
    const auto ack = plan_log::read_checkpoint_ack(records_.back().payload());
    if (ack) {
      if (auto agreed = take_acknowledged(shown_, ack->checkpoint, log_.tree()); !agreed) return agreed;
    }
  }
  return compare_waiting(shown_, log_.tree());
}

Standing Follower::standing() const {
  if (stopped_by_) return Standing::kStopped;
  return log_.read_only() ? Standing::kReadOnly : Standing::kGoing;
}

Result<void> Follower::fresh_within(Instant now, std::int64_t milliseconds) const {
  if (stopped_by_) return fail(*stopped_by_);
  if (log_.read_only()) return fail(ErrorCode::kPlanLogReadonly);
  if (log_.owed() != 0) return fail(ErrorCode::kPlanLogGap);
  if (!shown_.highest || !shown_.received_at || log_.tree().size() != shown_.highest->checkpoint.size)
    return fail(ErrorCode::kPlanLogStale);
  // A clock that was set back says nothing of an age.
  if (now < *shown_.received_at || now.milliseconds - shown_.received_at->milliseconds > milliseconds)
    return fail(ErrorCode::kPlanLogStale);
  return {};
}

Result<void> Follower::may_send(Instant now) const { return fresh_within(now, kSendWithin); }
Result<void> Follower::may_grant(Instant now) const { return fresh_within(now, kGrantWithin); }

Keyring::Taken Follower::add_pair(crypto::WrapPair pair) {
  keys_.add_pair(std::move(pair));
  return keys_.retake(log_, records_);
}

// Of two checkpoints the larger one's leaves are this client's own, or no leaves are needed.
std::optional<Bytes> Follower::fork_proof() const {
  if (!shown_.contradiction || !shown_.highest || !log_.genesis()) return std::nullopt;
  const auto write = [this](const crypto::SignedCheckpoint& each) {
    return crypto::write_checkpoint(log_.genesis()->relay, log_.plan(), each.checkpoint, each.signature);
  };
  const auto& own = shown_.highest->checkpoint;
  const auto& other = shown_.contradiction->checkpoint;
  std::vector<Hash> leaves;
  if (own.size != other.size) {
    if (own.size < other.size || log_.tree().size() < own.size || log_.tree().root(own.size) != own.root)
      return std::nullopt;
    for (std::uint64_t i = 0; i < own.size; ++i) leaves.push_back(log_.tree().leaf(i));
  }
  return make_fork_proof(write(*shown_.contradiction), write(*shown_.highest), leaves);
}

}  // namespace indsigt::sync
