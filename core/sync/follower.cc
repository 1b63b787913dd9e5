// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "crypto/sign.h"
#include "plan_log/statements.h"
#include "sync/sync.h"

namespace indsigt::sync {

using plan_log::Kind;
using plan_log::plan_of;
using plan_log::read_checkpoint_ack;
using plan_log::read_genesis;
using plan_log::read_record;
namespace {

constexpr std::int64_t kSendWithin = 600'000;      // 10 minutes
constexpr std::int64_t kGrantWithin = 86'400'000;  // 24 hours

}  // namespace

Arrived Follower::receive(const Page& page, Instant now) {
  Arrived out;
  if (stopped_by_) {
    out.failure = stopped_by_;
    return out;
  }
  if (page.question != question()) {
    out.failure = ErrorCode::kPlanLogStale;
    return out;
  }
  out.failure = take_note(page, now);
  if (!out.failure) out.failure = take_records(page, out);
  if (out.failure) out.failure = note_failure(*out.failure);
  return out;
}

Question Follower::question() const {
  return {.checkpoint = highest_ ? highest_->checkpoint.size : 0, .from = log_.tree().size()};
}

ErrorCode Follower::note_failure(ErrorCode code) {
  if (code == ErrorCode::kPlanLogRollback || code == ErrorCode::kPlanLogFork) stopped_by_ = code;
  return code;
}

// Who orders this plan stands in its GENESIS, which the plan's name vouches for: also in one that was not
// admitted yet.
std::optional<crypto::Relay> Follower::relay(const Page& page) const {
  if (log_.genesis()) return log_.genesis()->relay;
  if (page.records.empty()) return std::nullopt;
  const auto record = read_record(page.records.front());
  // Of a suite that this reader does not know not even the body's length was checked.
  if (!record || !is_readable(record->header)) return std::nullopt;
  if (record->header.kind != static_cast<std::uint8_t>(Kind::kGenesis)) return std::nullopt;
  const auto payload = record->body.subspan(4);
  const auto genesis = read_genesis(payload);
  if (!genesis || plan_of(payload) != log_.plan()) return std::nullopt;
  return genesis->relay;
}

std::optional<ErrorCode> Follower::take_note(const Page& page, Instant now) {
  const auto relay = this->relay(page);
  if (!relay) return ErrorCode::kPlanLogPlan;
  const auto next = crypto::read_checkpoint(*relay, log_.plan(), page.note);
  if (!next) return next.error().code;
  if (const auto refusal = agree(*next, page.consistency)) {
    if (*refusal == ErrorCode::kPlanLogFork) contradiction_ = *next;
    return refusal;
  }
  highest_ = *next;
  received_at_ = now;
  return std::nullopt;
}

std::optional<ErrorCode> Follower::agree(const crypto::SignedCheckpoint& next,
                                         std::span<const Hash> proof) const {
  if (!highest_) {
    // Nothing to be consistent with; a log without a checkpoint cannot be.
    return next.checkpoint.size < log_.tree().size() ? std::optional(ErrorCode::kPlanLogRollback)
                                                     : std::nullopt;
  }
  const auto& [from, from_root] = highest_->checkpoint;
  const auto& [to, to_root] = next.checkpoint;
  if (to < from) return ErrorCode::kPlanLogRollback;
  if (from == 0) return std::nullopt;
  if (!crypto::verify_consistency(from, to, proof, from_root, to_root)) return ErrorCode::kPlanLogFork;
  return std::nullopt;
}

std::optional<ErrorCode> Follower::take_records(const Page& page, Arrived& out) {
  for (const Bytes& record : page.records) {
    if (log_.tree().size() >= highest_->checkpoint.size) return ErrorCode::kPlanLogCheckpoint;
    if (const auto refusal = take_record(record, out)) return refusal;
  }
  return check_end();
}

std::optional<ErrorCode> Follower::take_record(std::span<const std::byte> bytes, Arrived& out) {
  constexpr std::size_t kLeaf = 32;
  if (bytes.size() == kLeaf) {
    Hash leaf{};
    std::copy(bytes.begin(), bytes.end(), leaf.begin());
    const auto dropped = log_.admit_dropped(leaf);
    return dropped ? compare_later() : std::optional(dropped.error().code);
  }
  auto record = log_.admit(bytes);
  if (!record) return record.error().code;
  records_.push_back(std::move(*record));
  Keyring::Taken taken = keys_.take(log_, records_);
  std::move(taken.opened.begin(), taken.opened.end(), std::back_inserter(out.opened));
  out.alarms.insert(out.alarms.end(), taken.alarms.begin(), taken.alarms.end());
  if (records_.back().kind() == Kind::kCheckpointAck) {
    if (const auto refusal = compare(records_.back())) return refusal;
  }
  return compare_later();
}

// At the checkpoint's size everything has to agree with it.
std::optional<ErrorCode> Follower::check_end() {
  if (log_.tree().size() != highest_->checkpoint.size) return std::nullopt;
  if (log_.tree().root() != highest_->checkpoint.root) return ErrorCode::kPlanLogFork;
  return log_.owed() == 0 ? std::nullopt : std::optional(ErrorCode::kPlanLogGap);
}

// What somebody else was shown.
std::optional<ErrorCode> Follower::compare(const AdmittedRecord& ack) {
  const auto read = read_checkpoint_ack(ack.payload());
  if (!read) return std::nullopt;
  const auto& [size, root] = read->checkpoint.checkpoint;
  if (size > log_.tree().size()) {
    const auto [known, added] = acknowledged_.try_emplace(size, read->checkpoint);
    if (added || known->second.checkpoint.root == root) return std::nullopt;
  } else if (log_.tree().root(size) == root) {
    return std::nullopt;
  }
  contradiction_ = read->checkpoint;
  return ErrorCode::kPlanLogFork;
}

std::optional<ErrorCode> Follower::compare_later() {
  while (!acknowledged_.empty() && acknowledged_.begin()->first <= log_.tree().size()) {
    const crypto::SignedCheckpoint ack = acknowledged_.begin()->second;
    acknowledged_.erase(acknowledged_.begin());
    if (log_.tree().root(ack.checkpoint.size) == ack.checkpoint.root) continue;
    contradiction_ = ack;
    return ErrorCode::kPlanLogFork;
  }
  return std::nullopt;
}

Standing Follower::standing() const {
  if (stopped_by_) return Standing::kStopped;
  return log_.read_only() ? Standing::kReadOnly : Standing::kGoing;
}

Result<void> Follower::fresh_within(Instant now, std::int64_t milliseconds) const {
  if (stopped_by_) return fail(*stopped_by_);
  if (log_.read_only()) return fail(ErrorCode::kPlanLogReadonly);
  if (log_.owed() != 0) return fail(ErrorCode::kPlanLogGap);
  if (!highest_ || !received_at_ || log_.tree().size() != highest_->checkpoint.size)
    return fail(ErrorCode::kPlanLogStale);
  // A clock that was set back says nothing of an age.
  if (now < *received_at_ || now.milliseconds - received_at_->milliseconds > milliseconds)
    return fail(ErrorCode::kPlanLogStale);
  return {};
}

Result<void> Follower::may_send(Instant now) const { return fresh_within(now, kSendWithin); }
Result<void> Follower::may_grant(Instant now) const { return fresh_within(now, kGrantWithin); }

Keyring::Taken Follower::add_pair(crypto::WrapPair pair) {
  keys_.add_pair(std::move(pair));
  return keys_.retake(log_, records_);
}

// Of the two, the larger one's leaves are this client's own, or none are needed.
std::optional<Bytes> Follower::fork_proof() const {
  if (!contradiction_ || !highest_ || !log_.genesis()) return std::nullopt;
  const auto write = [this](const crypto::SignedCheckpoint& each) {
    return crypto::write_checkpoint(log_.genesis()->relay, log_.plan(), each.checkpoint, each.signature);
  };
  const auto& own = highest_->checkpoint;
  const auto& other = contradiction_->checkpoint;
  std::vector<Hash> leaves;
  if (own.size != other.size) {
    if (own.size < other.size || log_.tree().size() < own.size || log_.tree().root(own.size) != own.root)
      return std::nullopt;
    for (std::uint64_t i = 0; i < own.size; ++i) leaves.push_back(log_.tree().leaf(i));
  }
  return make_fork_proof(write(*contradiction_), write(*highest_), leaves);
}

}  // namespace indsigt::sync
