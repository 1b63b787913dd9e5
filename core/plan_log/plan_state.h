// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "crypto/merkle.h"
#include "plan_log/plan_rows.h"
#include "plan_log/record.h"
#include "plan_log/undo_map.h"

// What PlanLog knows, open to the files that check, change and keep it (plan_*.cc). Everybody else asks
// PlanLog.
namespace indsigt::plan_log {

// The key of another member that a member accepted.
struct AcceptedKey {
  std::uint64_t generation = 0;
  Hash puk_id{};
};

struct BrokenGlass {
  MemberId by{};
  std::uint32_t category = 0;
};

// A record whose bytes the relay did not give.
struct DroppedRecord {
  std::uint64_t index = 0;
  bool named = false;  // by a TOMBSTONE
};

// What a refused batch takes back by a copy.
struct PlanFlags {
  bool read_only = false;
  std::uint8_t suite = kSuite;
  std::uint64_t losses_at = 0;  // index of the last record that took a device, a member or a key away
  std::uint64_t owed = 0;       // dropped records that no TOMBSTONE names
  std::uint64_t members = 0;    // in the roster
};

struct PlanState {
  PlanId plan{};
  std::optional<Genesis> genesis{};
  PlanFlags flags{};
  crypto::MerkleTree tree{};
  UndoMap<MemberId, MemberState> members{};
  UndoMap<DeviceId, DeviceState> devices{};
  UndoMap<std::uint32_t, CategoryState> categories{};
  UndoMap<EpochAt, EpochState> epochs{};
  UndoMap<std::pair<MemberId, MemberId>, AcceptedKey> accepted{};  // by, of
  UndoMap<Hash, PolicyScheduled> scheduled{};
  UndoMap<Hash, PolicyScheduled> in_force{};
  UndoMap<Hash, BrokenGlass> openings{};
  UndoMap<Hash, Place> places{};
  UndoMap<Hash, DroppedRecord> dropped{};
  std::vector<std::uint64_t> dropped_at{};  // places of dropped records, ascending

  [[nodiscard]] bool is_in_roster(const MemberId& id) const {
    const MemberState* member = members.find(id);
    return member != nullptr && !member->removed;
  }
  // Says whether the member is in the roster and no policy event cut the member off.
  [[nodiscard]] bool is_active(const MemberId& id) const {
    return is_in_roster(id) && !members.find(id)->cut_off;
  }
};

// Calls `action` with every map that a batch may have to take back and a snapshot holds, in the snapshot's
// order.
template <class State, class Action>
void each_map(State& state, const Action& action) {
  action(state.members);
  action(state.devices);
  action(state.categories);
  action(state.epochs);
  action(state.accepted);
  action(state.scheduled);
  action(state.in_force);
  action(state.openings);
  action(state.places);
  action(state.dropped);
}

}  // namespace indsigt::plan_log
