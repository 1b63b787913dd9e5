// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "base/error.h"
#include "crypto/merkle.h"
#include "log/payloads.h"
#include "log/record.h"

// What everybody who follows a plan knows of it without any key: who may write, which epoch a category has, what
// the order is. The relay runs the same code (FORMAT.md, section 4).
namespace indsigt::log {

// A record that passed every check of section 4. Only PlanLog makes one.
class AdmittedRecord {
 public:
  [[nodiscard]] const Header& header() const { return header_; }
  [[nodiscard]] Kind kind() const { return static_cast<Kind>(header_.kind); }
  [[nodiscard]] std::uint64_t index() const { return index_; }
  [[nodiscard]] const Hash& leaf() const { return leaf_; }
  [[nodiscard]] const MemberId& member() const { return member_; }  // whose device wrote it
  [[nodiscard]] std::span<const std::byte> header_bytes() const;
  [[nodiscard]] std::span<const std::byte> body() const;
  // The payload of an open kind; of a sealed one, empty.
  [[nodiscard]] std::span<const std::byte> payload() const;

 private:
  friend class PlanLog;
  AdmittedRecord() = default;

  Bytes bytes_;
  Header header_;
  std::uint64_t index_ = 0;
  Hash leaf_{};
  MemberId member_{};
};

struct MemberState {
  MemberEntry entry;
  bool removed = false;
  bool cut_off = false;  // by a policy event for all categories
};
struct DeviceState {
  MemberId member{};
  bool revoked = false;
  std::uint64_t next_seq = 0;
  Hash last{};
  std::uint64_t seen = 0;
};
struct CategoryState {
  std::uint64_t epoch = 0;
  std::uint64_t opened_at = 0;  // index of the EPOCH
  std::uint64_t records = 0;    // sealed ones in this epoch
  bool frozen = false;
  Hash frozen_by{};              // leaf of the WITHDRAW or POLICY_EVENT
  bool rotation_due = false;     // a break-glass ended or a device was revoked: no freeze, a steward should rotate
  std::vector<Epoch> epochs;     // epoch e at e - 1
};

class PlanLog {
 public:
  // Nothing yet: the first record that is admitted must be the GENESIS of this plan.
  explicit PlanLog(const PlanId& plan) : plan_(plan) {}

  // Admits the next record of the relay's order. Fails with the name of the first check that fails, and nothing
  // has changed then.
  [[nodiscard]] Result<AdmittedRecord> admit(std::span<const std::byte> record);
  // All or none: what the relay does with a batch. Needs: at most 1,024; fails with log.form otherwise, else
  // with what the first bad one fails with.
  [[nodiscard]] Result<std::vector<AdmittedRecord>> admit_batch(std::span<const Bytes> batch);
  // What a relay gives for a record whose bytes it dropped: takes the place in the order, if a TOMBSTONE that
  // the caller has admitted elsewhere names it. See sync.h.

  [[nodiscard]] const PlanId& plan() const { return plan_; }
  [[nodiscard]] bool read_only() const { return read_only_; }
  [[nodiscard]] const std::optional<Genesis>& genesis() const { return genesis_; }
  [[nodiscard]] const crypto::MerkleTree& tree() const { return tree_; }
  [[nodiscard]] const MemberState* member(const MemberId& id) const;
  [[nodiscard]] const DeviceState* device(const DeviceId& id) const;
  [[nodiscard]] const CategoryState* category(std::uint32_t id) const;
  [[nodiscard]] const std::map<MemberId, MemberState>& members() const { return members_; }
  [[nodiscard]] const std::map<DeviceId, DeviceState>& devices() const { return devices_; }
  [[nodiscard]] const std::map<std::uint32_t, CategoryState>& categories() const { return categories_; }
  // Whether `by` has accepted exactly the key that `of` has now (KEYACCEPT); always so of one's own.
  [[nodiscard]] bool has_accepted(const MemberId& by, const MemberId& of) const;
  [[nodiscard]] bool is_tombstoned(const Hash& leaf) const;
  // Policy events that are scheduled and not in force, with the leaf hash that names them.
  [[nodiscard]] const std::map<Hash, PolicyScheduled>& scheduled() const { return scheduled_; }

  // Everything above as bytes, to be kept under the vault's key, and back: opening a plan then costs no
  // signature. Trusts the vault: whoever can write it could anyway. Fails with log.form.
  [[nodiscard]] Bytes snapshot() const;
  [[nodiscard]] static Result<PlanLog> restore(std::span<const std::byte> snapshot);

 private:
  // One function a check or a kind, in plan_log.cc, plan_checks.cc, plan_effects.cc, plan_snapshot.cc.
  // …
  PlanId plan_;
  std::optional<Genesis> genesis_;
  bool read_only_ = false;
  crypto::MerkleTree tree_;
  std::map<MemberId, MemberState> members_;
  std::map<DeviceId, DeviceState> devices_;
  std::map<std::uint32_t, CategoryState> categories_;
  std::map<Hash, PolicyScheduled> scheduled_;
};

}  // namespace indsigt::log
