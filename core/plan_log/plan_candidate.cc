// SPDX-License-Identifier: MPL-2.0
// The first check: form.
#include "plan_log/plan_candidate.h"

#include "base/codec.h"
#include "crypto/wrap.h"

namespace indsigt::plan_log {
namespace {

template <class Value>
std::optional<Payload> as_payload(std::optional<Value> value) {
  if (!value) return std::nullopt;
  return Payload(std::move(*value));
}

// Whether it has the form of wrap(); what is inside is its recipient's.
bool is_wrap(std::span<const std::byte> payload) {
  Reader reader(payload);
  (void)reader.bytes(crypto::kWrapHead - 4);
  return is_ciphertext(reader.var(kMaxRecord)) && reader.done();
}

std::optional<Payload> read_payload(Kind kind, std::span<const std::byte> payload) {
  switch (kind) {
    case Kind::kGenesis:
      return as_payload(read_genesis(payload));
    case Kind::kRoster:
      return as_payload(read_roster(payload));
    case Kind::kEpoch:
      return as_payload(read_epoch(payload));
    case Kind::kWithdraw:
      return as_payload(read_withdraw(payload));
    case Kind::kDevice:
      return as_payload(read_device(payload));
    case Kind::kKeyAccept:
      return as_payload(read_key_accept(payload));
    case Kind::kCheckpointAck:
      return as_payload(read_checkpoint_ack(payload));
    case Kind::kBreakglassOpen:
      return as_payload(read_breakglass_open(payload));
    case Kind::kBreakglassClose:
      return as_payload(read_breakglass_close(payload));
    case Kind::kPolicyEvent:
      return as_payload(read_policy_event(payload));
    case Kind::kUpgrade:
      return as_payload(read_upgrade(payload));
    case Kind::kTombstone:
      return as_payload(read_tombstone(payload));
    case Kind::kGrant:
      return is_wrap(payload) ? std::optional(Payload()) : std::nullopt;
    case Kind::kCategory:
    case Kind::kContent:
    case Kind::kBlobRef:
    case Kind::kReceipt:
      break;
  }
  return Payload();
}

// Kinds that stand in a category, and those of the whole plan: the table of kinds in section 3.
bool has_place(const Header& header) {
  const auto kind = static_cast<Kind>(header.kind);
  if (is_sealed(kind) || kind == Kind::kEpoch || kind == Kind::kWithdraw) return header.category != 0;
  return header.category == 0 && header.epoch == 0;
}

}  // namespace

Result<PlanCandidate> read_candidate(std::span<const std::byte> bytes) {
  auto record = read_record(bytes);
  if (!record) return std::unexpected(record.error());
  PlanCandidate it;
  it.bytes = bytes;
  it.record = *record;
  it.readable = is_readable(it.header());
  if (!it.readable) return it;
  if (!has_place(it.header())) return fail(ErrorCode::kPlanLogForm);
  if (!it.sealed()) it.payload_bytes = it.record.body.subspan(4);
  auto payload = read_payload(it.kind(), it.payload_bytes);
  if (!payload) return fail(ErrorCode::kPlanLogForm);
  it.payload = std::move(*payload);
  return it;
}

}  // namespace indsigt::plan_log
