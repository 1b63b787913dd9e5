// SPDX-License-Identifier: MPL-2.0
// A follower as bytes for the vault. Local to one device, so its form is not in FORMAT.md.
#include <limits>

#include "base/codec.h"
#include "base/secret_writer.h"
#include "sync/follower.h"

namespace indsigt::sync {
namespace {

constexpr std::string_view kMagic = "JPY1";
constexpr std::size_t kMaxPart = std::numeric_limits<std::uint32_t>::max();

void put(SecretWriter& to, const crypto::SignedCheckpoint& value) {
  to.u64(value.checkpoint.size).bytes(value.checkpoint.root).bytes(value.signature);
}

crypto::SignedCheckpoint get(Reader& from) {
  crypto::SignedCheckpoint value;
  value.checkpoint.size = from.u64();
  value.checkpoint.root = from.array<32>();
  value.signature = from.array<64>();
  return value;
}

void put(SecretWriter& to, const std::optional<crypto::SignedCheckpoint>& value) {
  to.u8(value ? 1 : 0);
  if (value) put(to, *value);
}

std::optional<crypto::SignedCheckpoint> get_optional(Reader& from) {
  const std::uint8_t there = from.u8();
  if (there > 1) from.refuse();
  return there == 1 ? std::optional(get(from)) : std::nullopt;
}

std::optional<ErrorCode> get_stop(Reader& from) {
  switch (from.u8()) {
    case 0:
      return std::nullopt;
    case 1:
      return ErrorCode::kPlanLogRollback;
    case 2:
      return ErrorCode::kPlanLogFork;
    default:
      from.refuse();
      return std::nullopt;
  }
}

}  // namespace

SecretBytes Follower::snapshot() const {
  SecretWriter to;
  to.bytes(as_bytes(kMagic)).var(log_.snapshot()).var(keys_.snapshot().reveal(kRevealSecret));
  put(to, shown_.highest);
  put(to, shown_.contradiction);
  to.u64(shown_.acknowledged.size());
  for (const auto& [size, ack] : shown_.acknowledged) put(to, ack);
  return to.u8(!stopped_by_ ? 0 : *stopped_by_ == ErrorCode::kPlanLogRollback ? 1 : 2).take();
}

Result<Follower> Follower::restore(std::span<const std::byte> snapshot, std::span<const Bytes> records) {
  Reader from(snapshot);
  const auto magic = from.bytes(kMagic.size());
  if (from.failed() || !crypto::equal(magic, as_bytes(kMagic))) return fail(ErrorCode::kPlanLogForm);
  auto log = PlanLog::restore(from.var(kMaxPart));
  auto keys = Keyring::restore(from.var(kMaxPart));
  if (!log || !keys) return fail(ErrorCode::kPlanLogForm);
  Follower follower(log->plan(), std::move(*keys));
  follower.log_ = std::move(*log);
  follower.shown_.highest = get_optional(from);
  follower.shown_.contradiction = get_optional(from);
  const std::uint64_t acks = from.u64();
  for (std::uint64_t i = 0; i < acks && !from.failed(); ++i) {
    const crypto::SignedCheckpoint ack = get(from);
    follower.shown_.acknowledged.emplace(ack.checkpoint.size, ack);
  }
  follower.stopped_by_ = get_stop(from);
  if (!from.done()) return fail(ErrorCode::kPlanLogForm);
  std::uint64_t index = 0;
  for (const Bytes& record : records) {
    // Where bytes were dropped, the next record that is there stands further on.
    auto recalled = follower.log_.recall(index, record);
    while (!recalled && ++index < follower.log_.tree().size()) recalled = follower.log_.recall(index, record);
    if (!recalled) return fail(ErrorCode::kPlanLogForm);
    follower.records_.push_back(std::move(*recalled));
    ++index;
  }
  return follower;
}

}  // namespace indsigt::sync
