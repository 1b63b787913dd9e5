// SPDX-License-Identifier: MPL-2.0
// CHECKPOINT_ACK, BREAKGLASS_OPEN, BREAKGLASS_CLOSE, POLICY_EVENT, UPGRADE, TOMBSTONE.
#include "plan_log/payload_parts.h"
#include "plan_log/statements.h"

namespace indsigt::plan_log {
namespace {

constexpr std::uint64_t kDay = 86'400'000;  // ms
constexpr std::size_t kMaxOfficers = 8;

PolicyScheduled read_scheduled(Reader& reader) {
  PolicyScheduled value;
  value.member = reader.array<32>();
  value.category = reader.u32();
  value.effective = reader.u64();
  value.attestation = reader.array<32>();
  const std::size_t count = reader.count(kMaxOfficers);
  for (std::size_t i = 0; i < count && !reader.failed(); ++i) {
    OfficerSignature row{.member = reader.array<32>(), .signature = {}};
    row.signature = reader.array<64>();
    value.signatures.push_back(row);
  }
  if (!is_ascending(value.signatures,
                    [](const OfficerSignature& row) -> const MemberId& { return row.member; }))
    reader.refuse();
  return value;
}

}  // namespace

Bytes encode(const CheckpointAck& value) {
  const auto& [checkpoint, signature] = value.checkpoint;
  return Writer().u64(checkpoint.size).bytes(checkpoint.root).bytes(signature).take();
}

std::optional<CheckpointAck> read_checkpoint_ack(std::span<const std::byte> payload) {
  Reader reader(payload);
  CheckpointAck value;
  value.checkpoint.checkpoint.size = reader.u64();
  value.checkpoint.checkpoint.root = reader.array<32>();
  value.checkpoint.signature = reader.array<64>();
  return whole(reader, value);
}

Bytes encode(const BreakglassOpen& value) {
  return Writer()
      .u32(value.category)
      .u64(value.epoch)
      .u8(value.reason)
      .u64(value.opened)
      .u64(value.closes)
      .take();
}

std::optional<BreakglassOpen> read_breakglass_open(std::span<const std::byte> payload) {
  Reader reader(payload);
  BreakglassOpen value;
  value.category = reader.u32();
  value.epoch = reader.u64();
  value.reason = reader.u8();
  value.opened = reader.u64();
  value.closes = reader.u64();
  if (value.category == 0 || value.reason < 1 || value.reason > 4 || value.closes <= value.opened ||
      value.closes - value.opened > kDay) {
    reader.refuse();
  }
  return whole(reader, value);
}

Bytes encode(const BreakglassClose& value) { return Writer().bytes(value.opened).take(); }

std::optional<BreakglassClose> read_breakglass_close(std::span<const std::byte> payload) {
  Reader reader(payload);
  const BreakglassClose value{.opened = reader.array<32>()};
  return whole(reader, value);
}

Bytes signed_part(const PolicyScheduled& value) {
  return Writer()
      .u8(1)
      .bytes(value.member)
      .u32(value.category)
      .u64(value.effective)
      .bytes(value.attestation)
      .take();
}

Bytes encode(const PolicyEvent& value) {
  Writer writer;
  if (const auto* scheduled = std::get_if<PolicyScheduled>(&value)) {
    writer.bytes(signed_part(*scheduled)).u16(static_cast<std::uint16_t>(scheduled->signatures.size()));
    for (const OfficerSignature& row : scheduled->signatures) writer.bytes(row.member).bytes(row.signature);
  } else if (const auto* in_force = std::get_if<PolicyInForce>(&value)) {
    writer.u8(2).bytes(in_force->scheduled);
  }
  return writer.take();
}

std::optional<PolicyEvent> read_policy_event(std::span<const std::byte> payload) {
  Reader reader(payload);
  const std::uint8_t op = reader.u8();
  if (op == 1) {
    PolicyScheduled value = read_scheduled(reader);
    return whole<PolicyEvent>(reader, std::move(value));
  }
  if (op != 2) return std::nullopt;
  const PolicyInForce value{.scheduled = reader.array<32>()};
  return whole<PolicyEvent>(reader, value);
}

Bytes encode(const Upgrade& value) { return Writer().u8(value.suite).take(); }

std::optional<Upgrade> read_upgrade(std::span<const std::byte> payload) {
  Reader reader(payload);
  const Upgrade value{.suite = reader.u8()};
  return whole(reader, value);
}

Bytes encode(const Tombstone& value) { return Writer().bytes(value.target).take(); }

std::optional<Tombstone> read_tombstone(std::span<const std::byte> payload) {
  Reader reader(payload);
  const Tombstone value{.target = reader.array<32>()};
  return whole(reader, value);
}

}  // namespace indsigt::plan_log
