// SPDX-License-Identifier: MPL-2.0
// GENESIS, ROSTER, DEVICE, KEYACCEPT: who is in the plan, with which devices and keys.
#include <algorithm>

#include "plan_log/payload_parts.h"

namespace indsigt::plan_log {
namespace {

constexpr std::size_t kMaxRelayName = 128;

bool is_relay_name(std::string_view name) {
  return !name.empty() && name.size() <= kMaxRelayName &&
         std::all_of(name.begin(), name.end(), [](char each) {
           return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '.' || each == '-';
         });
}

}  // namespace

Bytes encode(const Genesis& value) {
  Writer writer;
  writer.bytes(value.salt).u64(value.made).bytes(value.relay.key).var(as_bytes(value.relay.name));
  write_entry(writer, value.founder);
  return writer.bytes(value.device).bytes(value.proof).take();
}

std::optional<Genesis> read_genesis(std::span<const std::byte> payload) {
  Reader reader(payload);
  Genesis value;
  value.salt = reader.array<32>();
  value.made = reader.u64();
  value.relay.key = reader.array<32>();
  value.relay.name = read_text(reader, kMaxRelayName);
  value.founder = read_entry(reader);
  value.device = reader.array<32>();
  value.proof = reader.array<64>();
  if (!is_relay_name(value.relay.name) || value.founder.role != PlanRole::kSteward) reader.refuse();
  return whole(reader, std::move(value));
}

Bytes encode(const Roster& value) {
  Writer writer;
  if (const auto* add = std::get_if<RosterAdd>(&value)) {
    write_entry(writer.u8(1), add->entry);
  } else if (const auto* change = std::get_if<RosterChange>(&value)) {
    write_entry(writer.u8(2), change->entry);
  } else if (const auto* remove = std::get_if<RosterRemove>(&value)) {
    writer.u8(3).bytes(remove->member);
  }
  return writer.take();
}

std::optional<Roster> read_roster(std::span<const std::byte> payload) {
  Reader reader(payload);
  switch (reader.u8()) {
    case 1: {
      const MemberEntry entry = read_entry(reader);
      return whole<Roster>(reader, RosterAdd{entry});
    }
    case 2: {
      const MemberEntry entry = read_entry(reader);
      return whole<Roster>(reader, RosterChange{entry});
    }
    case 3: {
      const MemberId member = reader.array<32>();
      return whole<Roster>(reader, RosterRemove{member});
    }
    default:
      return std::nullopt;
  }
}

Bytes encode(const Device& value) {
  Writer writer;
  if (const auto* add = std::get_if<DeviceAdd>(&value)) {
    writer.u8(1).bytes(add->device).bytes(add->member).bytes(add->proof);
  } else if (const auto* revoke = std::get_if<DeviceRevoke>(&value)) {
    writer.u8(2).bytes(revoke->device);
  }
  return writer.take();
}

std::optional<Device> read_device(std::span<const std::byte> payload) {
  Reader reader(payload);
  const std::uint8_t op = reader.u8();
  const DeviceId device = reader.array<32>();
  if (op == 2) return whole<Device>(reader, DeviceRevoke{device});
  if (op != 1) return std::nullopt;
  DeviceAdd add{.device = device, .member = reader.array<32>(), .proof = {}};
  add.proof = reader.array<64>();
  return whole<Device>(reader, add);
}

Bytes encode(const KeyAccept& value) {
  return Writer().bytes(value.member).u64(value.generation).bytes(value.puk_id).take();
}

std::optional<KeyAccept> read_key_accept(std::span<const std::byte> payload) {
  Reader reader(payload);
  KeyAccept value;
  value.member = reader.array<32>();
  value.generation = reader.u64();
  value.puk_id = reader.array<32>();
  return whole(reader, value);
}

}  // namespace indsigt::plan_log
