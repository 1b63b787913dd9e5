// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "crypto/blob.h"
#include "crypto/checkpoint.h"
#include "crypto/keys.h"
#include "crypto/wrap.h"

// What the kinds of records say (FORMAT.md, section 3, "Payloads"). Each `encode` writes the one form, each
// `read_…` gives nothing for any other.
namespace indsigt::plan_log {

using crypto::Hash;
using crypto::PlanId;
using MemberId = PublicKey;  // MK
using DeviceId = PublicKey;  // DK

enum class PlanRole : std::uint8_t { kSteward = 1, kMember = 2, kOfficer = 3 };
enum class CategoryRole : std::uint8_t { kSteward = 1, kWriter = 2, kReader = 3 };

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

struct CategoryMember {
  MemberId member{};
  CategoryRole role = CategoryRole::kReader;
};
struct Category {
  std::string name;
  std::vector<CategoryMember> members;  // by member, ascending; at least one steward
};
struct Epoch {
  Hash key_commit{};
  PublicKey ring_key{};
  PublicKey door_key{};
  Hash cause{};
  Signature door_signature{};
};
struct GrantKeys {
  std::uint32_t category = 0;
  std::uint64_t first = 1;
  std::vector<SecretBytes> keys;
};
struct GrantDoor {
  std::uint32_t category = 0;
  SecretBytes seed;
};
// What is inside the wrap of a GRANT.
struct Bundle {
  MemberId recipient{};
  std::string purpose;
  std::string basis;
  std::uint64_t ends = 0;  // ms, 0 = no end
  std::vector<GrantKeys> keys;
  std::vector<GrantDoor> doors;
};
struct Withdraw {
  Hash who{};
  Signature ring_signature{};
};
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

enum class ContentType : std::uint8_t { kConsentEvents = 1, kPlanOperations = 2, kBinding = 3, kText = 4 };
struct Content {
  ContentType type = ContentType::kText;
  Bytes batch;
};
struct BlobRef {
  crypto::BlobKey blob;
  std::string media;
  std::string name;
};

// Open payloads, and the plain text of sealed ones. One overload each.
[[nodiscard]] Bytes encode(const Genesis& value);
[[nodiscard]] Bytes encode(const Roster& value);
[[nodiscard]] Bytes encode(const Category& value);
[[nodiscard]] Bytes encode(const Epoch& value);
[[nodiscard]] Bytes encode(const Withdraw& value);
[[nodiscard]] Bytes encode(const Device& value);
[[nodiscard]] Bytes encode(const KeyAccept& value);
[[nodiscard]] Bytes encode(const CheckpointAck& value);
[[nodiscard]] Bytes encode(const BreakglassOpen& value);
[[nodiscard]] Bytes encode(const BreakglassClose& value);
[[nodiscard]] Bytes encode(const PolicyEvent& value);
[[nodiscard]] Bytes encode(const Upgrade& value);
[[nodiscard]] Bytes encode(const Tombstone& value);
[[nodiscard]] Bytes encode(const Content& value);
[[nodiscard]] SecretBytes encode(const Bundle& value);
[[nodiscard]] SecretBytes encode(const BlobRef& value);

[[nodiscard]] std::optional<Genesis> read_genesis(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Roster> read_roster(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Category> read_category(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Epoch> read_epoch(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Withdraw> read_withdraw(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Device> read_device(std::span<const std::byte> payload);
[[nodiscard]] std::optional<KeyAccept> read_key_accept(std::span<const std::byte> payload);
[[nodiscard]] std::optional<CheckpointAck> read_checkpoint_ack(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BreakglassOpen> read_breakglass_open(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BreakglassClose> read_breakglass_close(std::span<const std::byte> payload);
[[nodiscard]] std::optional<PolicyEvent> read_policy_event(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Upgrade> read_upgrade(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Tombstone> read_tombstone(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Content> read_content(std::span<const std::byte> payload);
[[nodiscard]] std::optional<Bundle> read_bundle(std::span<const std::byte> payload);
[[nodiscard]] std::optional<BlobRef> read_blob_ref(std::span<const std::byte> payload);

}  // namespace indsigt::plan_log
