// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "crypto/checkpoint.h"
#include "plan_log/payloads_members.h"

// What happens to the whole plan: CHECKPOINT_ACK, BREAKGLASS, POLICY_EVENT, UPGRADE, TOMBSTONE (FORMAT.md,
// section 3).
namespace indsigt::plan_log {

struct CheckpointAck {
  crypto::SignedCheckpoint checkpoint;
};
struct BreakglassOpen {
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;
  std::uint8_t reason = 1;
  std::uint64_t opened = 0;
  std::uint64_t closes = 0;
};
struct BreakglassClose {
  Hash opened{};
};
struct OfficerSignature {
  MemberId member{};
  Signature signature{};
};
struct PolicyScheduled {
  MemberId member{};
  std::uint32_t category = 0;  // 0 = all
  std::uint64_t effective = 0;
  Hash attestation{};
  std::vector<OfficerSignature> signatures;
};
struct PolicyInForce {
  Hash scheduled{};
};
using PolicyEvent = std::variant<PolicyScheduled, PolicyInForce>;
struct Upgrade {
  std::uint8_t suite = 0;
};
struct Tombstone {
  Hash target{};
};

// `encode` writes the one form of each; `read_…` gives nothing for any other form.
[[nodiscard]] Bytes encode(const CheckpointAck& value);
[[nodiscard]] Bytes encode(const BreakglassOpen& value);
[[nodiscard]] Bytes encode(const BreakglassClose& value);
[[nodiscard]] Bytes encode(const PolicyEvent& value);
[[nodiscard]] Bytes encode(const Upgrade& value);
[[nodiscard]] Bytes encode(const Tombstone& value);

[[nodiscard]] std::optional<CheckpointAck> read_checkpoint_ack(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BreakglassOpen> read_breakglass_open(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BreakglassClose> read_breakglass_close(std::span<const std::byte> payload);
[[nodiscard]] std::optional<PolicyEvent> read_policy_event(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Upgrade> read_upgrade(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Tombstone> read_tombstone(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
