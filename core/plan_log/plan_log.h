// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "plan_log/admitted_record.h"
#include "plan_log/plan_rows.h"
#include "plan_log/plan_state.h"

// What everybody who follows a plan knows of the plan without any key: who may write, which epoch a category
// has, what the order is. The relay runs the same code (FORMAT.md, section 4).
namespace indsigt::plan_log {

class PlanLog {
 public:
  // Makes an empty log: the first record that is admitted must be the GENESIS of this plan.
  explicit PlanLog(const PlanId& plan) { state_.plan = plan; }

  // Admits the next record of the relay's order. Fails with the name of the first check that fails, and
  // nothing has changed then; but what this reader is too old for makes the log read-only.
  [[nodiscard]] Result<AdmittedRecord> admit(std::span<const std::byte> record);
  // Admits all records or none, as the relay does with a batch. Needs: at most 1,024; fails with
  // plan_log.form otherwise, else with what the first bad record fails with. An unknown kind changes nothing
  // here: no member can close a plan by sending one. Costs what the batch touches, not what the log holds.
  [[nodiscard]] Result<std::vector<AdmittedRecord>> admit_batch(std::span<const Bytes> batch);
  // Gives a leaf, for whose record the relay dropped the bytes, its place in the order. A TOMBSTONE that
  // names the leaf has to follow; until then the leaf is owed(). Fails with plan_log.form and
  // plan_log.readonly.
  [[nodiscard]] Result<void> admit_dropped(const Hash& leaf);
  // Gives a record that was admitted before, from its bytes: the record's place in the tree stands for its
  // signature. Fails with plan_log.form.
  [[nodiscard]] Result<AdmittedRecord> recall(std::uint64_t index, std::span<const std::byte> record) const;

  [[nodiscard]] const PlanId& plan() const { return state_.plan; }
  // Says whether this reader is too old to admit anything more: update required.
  [[nodiscard]] bool read_only() const { return state_.flags.read_only || state_.flags.suite != kSuite; }
  [[nodiscard]] std::uint8_t suite() const { return state_.flags.suite; }
  // Gives the GENESIS; nothing while the log is empty.
  [[nodiscard]] const std::optional<Genesis>& genesis() const { return state_.genesis; }
  // Gives the tree over the relay's order; its size is the number of records.
  [[nodiscard]] const crypto::MerkleTree& tree() const { return state_.tree; }

  // Find one row each, or nothing; logarithmic.
  [[nodiscard]] const MemberState* member(const MemberId& id) const { return state_.members.find(id); }
  [[nodiscard]] const DeviceState* device(const DeviceId& id) const { return state_.devices.find(id); }
  [[nodiscard]] const CategoryState* category(std::uint32_t id) const { return state_.categories.find(id); }
  [[nodiscard]] const EpochState* epoch(const EpochAt& at) const { return state_.epochs.find(at); }
  [[nodiscard]] const Place* place(const Hash& leaf) const { return state_.places.find(leaf); }
  // Give all rows, removed members and revoked devices too.
  [[nodiscard]] const std::map<MemberId, MemberState>& members() const { return state_.members.all(); }
  [[nodiscard]] const std::map<DeviceId, DeviceState>& devices() const { return state_.devices.all(); }
  [[nodiscard]] const std::map<std::uint32_t, CategoryState>& categories() const {
    return state_.categories.all();
  }

  // Says whether the member is in the roster and not cut off.
  [[nodiscard]] bool is_active(const MemberId& id) const { return state_.is_active(id); }
  // Says whether the member `by` has accepted exactly the key that the member `of` has now (KEYACCEPT);
  // always so of one's own key.
  [[nodiscard]] bool has_accepted(const MemberId& by, const MemberId& of) const;
  // Says whether a steward should rotate, without haste: a break-glass is over, a device or a member went, a
  // key changed, 2^20 records passed. (90 days and the end of a GRANT are the caller's: they need a clock.)
  [[nodiscard]] bool rotation_due(std::uint32_t category) const;
  [[nodiscard]] bool is_tombstoned(const Hash& leaf) const;
  // Counts the leaves whose bytes the relay did not give and that no TOMBSTONE has named yet.
  [[nodiscard]] std::uint64_t owed() const { return state_.flags.owed; }
  // Gives the policy events that are scheduled and not in force, by the leaf hash that names each.
  [[nodiscard]] const std::map<Hash, PolicyScheduled>& scheduled() const { return state_.scheduled.all(); }
  // Gives the policy events in force, by the leaf hash of the record that says so: the cause of an EPOCH.
  [[nodiscard]] const std::map<Hash, PolicyScheduled>& in_force() const { return state_.in_force.all(); }

  // Writes all of this as bytes, to be kept under the vault's key: opening a plan then costs no signature.
  [[nodiscard]] Bytes snapshot() const;
  // Reads a snapshot. Trusts the vault: whoever can write the vault could change the plan anyway. Fails with
  // plan_log.form.
  [[nodiscard]] static Result<PlanLog> restore(std::span<const std::byte> snapshot);

 private:
  PlanState state_;
};

}  // namespace indsigt::plan_log
