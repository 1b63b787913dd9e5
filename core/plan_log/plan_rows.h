// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "plan_log/payloads.h"

// The rows of what PlanLog knows: a member, a device, a category, an epoch, a sealed record each.
namespace indsigt::plan_log {

struct MemberState {
  MemberEntry entry;
  bool removed = false;
  bool cut_off = false;       // by a policy event for all categories; nothing in version 1 lifts it
  std::uint32_t devices = 0;  // not revoked
};

struct DeviceState {
  MemberId member{};
  bool revoked = false;
  std::uint64_t next_seq = 0;
  Hash last{};  // leaf of the device's record before
  std::uint64_t last_index = 0;
  std::uint64_t seen = 0;
};

struct CategoryState {
  std::uint64_t epoch = 0;
  std::uint64_t opened_at = 0;  // index of the EPOCH
  std::uint64_t records = 0;    // sealed ones in this epoch
  bool withdrawn = false;       // by a WITHDRAW in this epoch
  Hash withdrawn_by{};          // leaf of the first such WITHDRAW
  std::vector<Hash> causes;     // leaves of POLICY_EVENTs in force: each needs an EPOCH with this cause
  bool breakglass_over = false;

  [[nodiscard]] bool frozen() const { return withdrawn || !causes.empty(); }
};

// Names an epoch of a category.
struct EpochAt {
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;

  friend auto operator<=>(const EpochAt&, const EpochAt&) = default;
};

// An epoch as everybody sees it, also without its key.
struct EpochState {
  Epoch said;
  MemberId opened_by{};
  std::uint64_t index = 0;
};

// A sealed record of the order: what a TOMBSTONE may name.
struct Place {
  MemberId member{};
  bool tombstoned = false;
};

}  // namespace indsigt::plan_log
