// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <variant>

#include "base/bytes.h"
#include "crypto/checkpoint.h"
#include "crypto/keys.h"
#include "crypto/wrap.h"

// Who takes part: GENESIS, ROSTER, DEVICE, KEYACCEPT (FORMAT.md, section 3).
namespace indsigt::plan_log {

using crypto::Hash;
using crypto::PlanId;
using MemberId = PublicKey;  // MK
using DeviceId = PublicKey;  // DK

enum class PlanRole : std::uint8_t { kSteward = 1, kMember = 2, kOfficer = 3 };

struct MemberEntry {
  MemberId member{};
  PlanRole role = PlanRole::kMember;
  std::uint64_t generation = 1;
  crypto::WrapPublicKey puk{};
  Hash binding{};
};

struct Genesis {
  crypto::Salt salt{};
  std::uint64_t made = 0;  // ms
  crypto::Relay relay;
  MemberEntry founder;
  DeviceId device{};
  Signature proof{};
};
struct RosterAdd {
  MemberEntry entry;
};
struct RosterChange {
  MemberEntry entry;
};
struct RosterRemove {
  MemberId member{};
};
using Roster = std::variant<RosterAdd, RosterChange, RosterRemove>;
struct DeviceAdd {
  DeviceId device{};
  MemberId member{};
  Signature proof{};
};
struct DeviceRevoke {
  DeviceId device{};
};
using Device = std::variant<DeviceAdd, DeviceRevoke>;
struct KeyAccept {
  MemberId member{};
  std::uint64_t generation = 0;
  Hash puk_id{};
};

// `encode` writes the one form of each; `read_…` gives nothing for any other form.
[[nodiscard]] Bytes encode(const Genesis& value);
[[nodiscard]] Bytes encode(const Roster& value);
[[nodiscard]] Bytes encode(const Device& value);
[[nodiscard]] Bytes encode(const KeyAccept& value);

[[nodiscard]] std::optional<Genesis> read_genesis(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Roster> read_roster(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Device> read_device(std::span<const std::byte> payload);
[[nodiscard]] std::optional<KeyAccept> read_key_accept(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
