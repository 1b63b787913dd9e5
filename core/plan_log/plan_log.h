// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "crypto/merkle.h"
#include "plan_log/payloads.h"
#include "plan_log/record.h"
#include "plan_log/undo_map.h"

// What everybody who follows a plan knows of it without any key: who may write, which epoch a category has,
// what the order is. The relay runs the same code (FORMAT.md, section 4).
namespace indsigt::plan_log {

// A record that passed every check of section 4. Only PlanLog makes one.
class AdmittedRecord {
 public:
  [[nodiscard]] const Header& header() const { return header_; }
  [[nodiscard]] Kind kind() const { return static_cast<Kind>(header_.kind); }
  [[nodiscard]] std::uint64_t index() const { return index_; }
  [[nodiscard]] const Hash& leaf() const { return leaf_; }
  [[nodiscard]] const MemberId& member() const { return member_; }  // whose device wrote it
  [[nodiscard]] std::span<const std::byte> bytes() const { return bytes_; }
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
  bool cut_off = false;       // by a policy event for all categories; nothing in version 1 lifts it
  std::uint32_t devices = 0;  // not revoked
};
struct DeviceState {
  MemberId member{};
  bool revoked = false;
  std::uint64_t next_seq = 0;
  Hash last{};  // leaf of its record before
  std::uint64_t last_index = 0;
  std::uint64_t seen = 0;
};
struct CategoryState {
  std::uint64_t epoch = 0;
  std::uint64_t opened_at = 0;  // index of the EPOCH
  std::uint64_t records = 0;    // sealed ones in this epoch
  bool withdrawn = false;       // by a WITHDRAW in this epoch
  Hash withdrawn_by{};          // its leaf, of the first one
  std::vector<Hash> causes;     // leaves of POLICY_EVENTs in force: each needs an EPOCH with this cause
  bool breakglass_over = false;

  [[nodiscard]] bool frozen() const { return withdrawn || !causes.empty(); }
};

// An epoch of a category, as everybody sees it.
struct EpochAt {
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;

  friend auto operator<=>(const EpochAt&, const EpochAt&) = default;
};
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

class PlanLog {
 public:
  // Nothing yet: the first record that is admitted must be the GENESIS of this plan.
  explicit PlanLog(const PlanId& plan) : plan_(plan) {}

  // Admits the next record of the relay's order. Fails with the name of the first check that fails, and
  // nothing has changed then; but what this reader is too old for makes the log read-only.
  [[nodiscard]] Result<AdmittedRecord> admit(std::span<const std::byte> record);
  // All or none: what the relay does with a batch. Needs: at most 1,024; fails with plan_log.form otherwise,
  // else with what the first bad one fails with. An unknown kind changes nothing here: no member can close a
  // plan by sending one.
  [[nodiscard]] Result<std::vector<AdmittedRecord>> admit_batch(std::span<const Bytes> batch);
  // What a relay gives for a record whose bytes it dropped: takes the place in the order. A TOMBSTONE that
  // names it has to follow; until then it is owed().
  [[nodiscard]] Result<void> admit_dropped(const Hash& leaf);
  // A record that was admitted before, from its bytes: its place in the tree stands for its signature. Fails
  // with plan_log.form.
  [[nodiscard]] Result<AdmittedRecord> recall(std::uint64_t index, std::span<const std::byte> record) const;

  [[nodiscard]] const PlanId& plan() const { return plan_; }
  // Update required: nothing more can be admitted by this reader.
  [[nodiscard]] bool read_only() const { return flags_.read_only || flags_.suite != kSuite; }
  [[nodiscard]] std::uint8_t suite() const { return flags_.suite; }
  [[nodiscard]] const std::optional<Genesis>& genesis() const { return genesis_; }
  [[nodiscard]] const crypto::MerkleTree& tree() const { return tree_; }
  [[nodiscard]] const MemberState* member(const MemberId& id) const { return members_.find(id); }
  [[nodiscard]] const DeviceState* device(const DeviceId& id) const { return devices_.find(id); }
  [[nodiscard]] const CategoryState* category(std::uint32_t id) const { return categories_.find(id); }
  [[nodiscard]] const EpochState* epoch(const EpochAt& at) const { return epochs_.find(at); }
  [[nodiscard]] const std::map<MemberId, MemberState>& members() const { return members_.all(); }
  [[nodiscard]] const std::map<DeviceId, DeviceState>& devices() const { return devices_.all(); }
  [[nodiscard]] const std::map<std::uint32_t, CategoryState>& categories() const { return categories_.all(); }
  // Whether the member is in the roster and not cut off.
  [[nodiscard]] bool is_active(const MemberId& id) const;
  // Whether `by` has accepted exactly the key that `of` has now (KEYACCEPT); always so of one's own.
  [[nodiscard]] bool has_accepted(const MemberId& by, const MemberId& of) const;
  // A steward should rotate, without haste: a break-glass is over, a device or a member went, a key changed,
  // 2^20 records passed. (90 days and the end of a GRANT are the caller's: they need a clock.)
  [[nodiscard]] bool rotation_due(std::uint32_t category) const;
  [[nodiscard]] const Place* place(const Hash& leaf) const { return places_.find(leaf); }
  [[nodiscard]] bool is_tombstoned(const Hash& leaf) const;
  // Leaves whose bytes the relay did not give and that no TOMBSTONE has named yet.
  [[nodiscard]] std::uint64_t owed() const { return flags_.owed; }
  // Policy events that are scheduled and not in force, with the leaf hash that names them.
  [[nodiscard]] const std::map<Hash, PolicyScheduled>& scheduled() const { return scheduled_.all(); }
  // Those that are in force, by the leaf hash of the record that says so: the cause of an EPOCH.
  [[nodiscard]] const std::map<Hash, PolicyScheduled>& in_force() const { return in_force_.all(); }

  // Everything above as bytes, to be kept under the vault's key, and back: opening a plan then costs no
  // signature. Trusts the vault: whoever can write it could anyway. Fails with plan_log.form.
  [[nodiscard]] Bytes snapshot() const;
  [[nodiscard]] static Result<PlanLog> restore(std::span<const std::byte> snapshot);

 private:
  struct Candidate;                          // plan_candidate.h
  struct SnapshotIo;                         // plan_snapshot.cc
  using Verdict = std::optional<ErrorCode>;  // the name of a failure, or nothing

  struct Accepted {
    std::uint64_t generation = 0;
    Hash puk_id{};
  };
  struct Opening {
    MemberId by{};
    std::uint32_t category = 0;
  };
  struct Dropped {
    std::uint64_t index = 0;
    bool named = false;  // by a TOMBSTONE
  };
  struct Flags {
    bool read_only = false;
    std::uint8_t suite = kSuite;
    std::uint64_t losses_at = 0;  // index of the last record that took a device, a member or a key away
    std::uint64_t owed = 0;
    std::uint64_t members = 0;  // in the roster
  };

  // The checks of section 4, in its order (plan_checks.cc).
  [[nodiscard]] Verdict check(const Candidate& it) const;
  [[nodiscard]] Verdict check_plan(const Candidate& it) const;
  [[nodiscard]] Verdict check_suite(const Candidate& it) const;
  [[nodiscard]] Verdict check_author(const Candidate& it) const;
  [[nodiscard]] Verdict check_signature(const Candidate& it) const;
  [[nodiscard]] Verdict check_known(const Candidate& it) const;
  [[nodiscard]] Verdict check_seq(const Candidate& it) const;
  [[nodiscard]] Verdict check_chain(const Candidate& it) const;
  [[nodiscard]] Verdict check_seen(const Candidate& it) const;
  [[nodiscard]] Verdict check_heads(const Candidate& it) const;
  [[nodiscard]] Verdict check_epoch(const Candidate& it) const;
  [[nodiscard]] Verdict check_frozen(const Candidate& it) const;
  [[nodiscard]] Verdict check_role(const Candidate& it) const;
  [[nodiscard]] Verdict check_readonly(const Candidate& it) const;
  [[nodiscard]] bool founds(const Candidate& it) const;
  [[nodiscard]] DeviceState author_state(const Candidate& it) const;
  [[nodiscard]] bool bridges_dropped(const Candidate& it, const DeviceState& author) const;

  // Whether the author may, one a kind (plan_roles.cc).
  [[nodiscard]] bool is_in_roster(const MemberId& id) const;
  [[nodiscard]] bool is_steward(const MemberId& id) const;
  [[nodiscard]] bool is_officer(const MemberId& id) const;
  [[nodiscard]] Verdict may(const Candidate& it, const std::monostate&) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Genesis& genesis) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Roster& roster) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Epoch& epoch) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Withdraw& withdraw) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Device& device) const;
  [[nodiscard]] Verdict may(const Candidate& it, const KeyAccept& accept) const;
  [[nodiscard]] Verdict may(const Candidate& it, const CheckpointAck& ack) const;
  [[nodiscard]] Verdict may(const Candidate& it, const BreakglassOpen& opening) const;
  [[nodiscard]] Verdict may(const Candidate& it, const BreakglassClose& close) const;
  [[nodiscard]] Verdict may(const Candidate& it, const PolicyEvent& event) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Upgrade& upgrade) const;
  [[nodiscard]] Verdict may(const Candidate& it, const Tombstone& tombstone) const;
  [[nodiscard]] bool may_change(const MemberEntry& entry) const;
  [[nodiscard]] bool is_signed(const PolicyScheduled& event) const;

  // What an admitted record changes, one a kind (plan_effects.cc).
  AdmittedRecord apply(const Candidate& it);
  void effect(const Candidate&, const std::monostate&) {}
  void effect(const Candidate& it, const Genesis& genesis);
  void effect(const Candidate& it, const Roster& roster);
  void effect(const Candidate& it, const Epoch& epoch);
  void effect(const Candidate& it, const Withdraw& withdraw);
  void effect(const Candidate& it, const Device& device);
  void effect(const Candidate& it, const KeyAccept& accept);
  void effect(const Candidate&, const CheckpointAck&) {}
  void effect(const Candidate& it, const BreakglassOpen& opening);
  void effect(const Candidate& it, const BreakglassClose& close);
  void effect(const Candidate& it, const PolicyEvent& event);
  void effect(const Candidate& it, const Upgrade& upgrade);
  void effect(const Candidate& it, const Tombstone& tombstone);
  void put_in_force(const Candidate& it, const PolicyScheduled& event);

  // Every map that a batch may have to take back and a snapshot holds (plan_candidate.h).
  template <class Self, class Action>
  static void each_map(Self& self, const Action& action);

  PlanId plan_;
  std::optional<Genesis> genesis_;
  Flags flags_;
  crypto::MerkleTree tree_;
  UndoMap<MemberId, MemberState> members_;
  UndoMap<DeviceId, DeviceState> devices_;
  UndoMap<std::uint32_t, CategoryState> categories_;
  UndoMap<EpochAt, EpochState> epochs_;
  UndoMap<std::pair<MemberId, MemberId>, Accepted> accepted_;  // by, of
  UndoMap<Hash, PolicyScheduled> scheduled_;
  UndoMap<Hash, PolicyScheduled> in_force_;
  UndoMap<Hash, Opening> openings_;
  UndoMap<Hash, Place> places_;
  UndoMap<Hash, Dropped> dropped_;
  std::vector<std::uint64_t> dropped_at_;  // their places, ascending
};

}  // namespace indsigt::plan_log
