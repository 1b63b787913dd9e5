// SPDX-License-Identifier: MPL-2.0
// What PlanLog knows, as bytes for the vault. Local to one device, so its form is not in FORMAT.md.
#include "base/codec.h"
#include "plan_log/payload_parts.h"
#include "plan_log/plan_candidate.h"

namespace indsigt::plan_log {

// One `put` and one `get` a type of row; what `get` cannot read it refuses.
struct PlanLog::SnapshotIo {
  static constexpr std::string_view kMagic = "JPL1";

  static void put(Writer& to, bool value) { to.u8(value ? 1 : 0); }
  static void put(Writer& to, std::uint32_t value) { to.u32(value); }
  static void put(Writer& to, std::uint64_t value) { to.u64(value); }
  static void put(Writer& to, const Hash& value) { to.bytes(value); }
  static void put(Writer& to, const EpochAt& value) { to.u32(value.category).u64(value.epoch); }
  static void put(Writer& to, const std::pair<MemberId, MemberId>& value) {
    to.bytes(value.first).bytes(value.second);
  }
  static void put(Writer& to, const MemberState& value) {
    write_entry(to, value.entry);
    put(to, value.removed);
    put(to, value.cut_off);
    put(to, value.devices);
  }
  static void put(Writer& to, const DeviceState& value) {
    put(to, value.member);
    put(to, value.revoked);
    to.u64(value.next_seq).bytes(value.last).u64(value.last_index).u64(value.seen);
  }
  static void put(Writer& to, const CategoryState& value) {
    to.u64(value.epoch).u64(value.opened_at).u64(value.records);
    put(to, value.withdrawn);
    to.bytes(value.withdrawn_by).u64(value.causes.size());
    for (const Hash& cause : value.causes) to.bytes(cause);
    put(to, value.breakglass_over);
  }
  static void put(Writer& to, const EpochState& value) {
    to.var(encode(value.said)).bytes(value.opened_by).u64(value.index);
  }
  static void put(Writer& to, const Accepted& value) { to.u64(value.generation).bytes(value.puk_id); }
  static void put(Writer& to, const PolicyScheduled& value) { to.var(encode(PolicyEvent(value))); }
  static void put(Writer& to, const Opening& value) { to.bytes(value.by).u32(value.category); }
  static void put(Writer& to, const Place& value) {
    to.bytes(value.member);
    put(to, value.tombstoned);
  }
  static void put(Writer& to, const Dropped& value) {
    to.u64(value.index);
    put(to, value.named);
  }

  static void get(Reader& from, bool& value) {
    const std::uint8_t byte = from.u8();
    if (byte > 1) from.refuse();
    value = byte == 1;
  }
  static void get(Reader& from, std::uint32_t& value) { value = from.u32(); }
  static void get(Reader& from, std::uint64_t& value) { value = from.u64(); }
  static void get(Reader& from, Hash& value) { value = from.array<32>(); }
  static void get(Reader& from, EpochAt& value) {
    value.category = from.u32();
    value.epoch = from.u64();
  }
  static void get(Reader& from, std::pair<MemberId, MemberId>& value) {
    get(from, value.first);
    get(from, value.second);
  }
  static void get(Reader& from, MemberState& value) {
    value.entry = read_entry(from);
    get(from, value.removed);
    get(from, value.cut_off);
    get(from, value.devices);
  }
  static void get(Reader& from, DeviceState& value) {
    get(from, value.member);
    get(from, value.revoked);
    get(from, value.next_seq);
    get(from, value.last);
    get(from, value.last_index);
    get(from, value.seen);
  }
  static void get(Reader& from, CategoryState& value) {
    get(from, value.epoch);
    get(from, value.opened_at);
    get(from, value.records);
    get(from, value.withdrawn);
    get(from, value.withdrawn_by);
    const std::uint64_t causes = from.u64();
    for (std::uint64_t i = 0; i < causes && !from.failed(); ++i) value.causes.push_back(from.array<32>());
    get(from, value.breakglass_over);
  }
  static void get(Reader& from, EpochState& value) {
    const auto said = read_epoch(from.var(kMaxRecord));
    if (!said) return from.refuse();
    value.said = *said;
    get(from, value.opened_by);
    get(from, value.index);
  }
  static void get(Reader& from, Accepted& value) {
    get(from, value.generation);
    get(from, value.puk_id);
  }
  static void get(Reader& from, PolicyScheduled& value) {
    auto event = read_policy_event(from.var(kMaxRecord));
    auto* scheduled = event ? std::get_if<PolicyScheduled>(&*event) : nullptr;
    if (scheduled == nullptr) return from.refuse();
    value = std::move(*scheduled);
  }
  static void get(Reader& from, Opening& value) {
    get(from, value.by);
    get(from, value.category);
  }
  static void get(Reader& from, Place& value) {
    get(from, value.member);
    get(from, value.tombstoned);
  }
  static void get(Reader& from, Dropped& value) {
    get(from, value.index);
    get(from, value.named);
  }

  template <class Key, class Value>
  static void put_map(Writer& to, const UndoMap<Key, Value>& map) {
    to.u64(map.all().size());
    for (const auto& [key, value] : map.all()) {
      put(to, key);
      put(to, value);
    }
  }

  template <class Key, class Value>
  static void get_map(Reader& from, UndoMap<Key, Value>& map) {
    const std::uint64_t count = from.u64();
    for (std::uint64_t i = 0; i < count && !from.failed(); ++i) {
      Key key{};
      get(from, key);
      // One form only: keys ascend.
      if (!map.all().empty() && !(map.all().rbegin()->first < key)) from.refuse();
      if (!from.failed()) get(from, map.change(key));
    }
  }

  static void get_tree(Reader& from, crypto::MerkleTree& tree) {
    const std::uint64_t size = from.u64();
    for (std::uint64_t i = 0; i < size && !from.failed(); ++i) {
      const Hash leaf = from.array<32>();
      if (!from.failed()) tree.append(leaf);
    }
  }

  static void get_genesis(Reader& from, PlanLog& log) {
    const auto payload = from.var(kMaxRecord);
    if (payload.empty()) return;
    log.genesis_ = read_genesis(payload);
    if (!log.genesis_) from.refuse();
  }

  static void get_dropped_places(Reader& from, PlanLog& log) {
    const std::uint64_t count = from.u64();
    for (std::uint64_t i = 0; i < count && !from.failed(); ++i) log.dropped_at_.push_back(from.u64());
  }

  // What the checks rely on: they look an epoch up wherever there is a category.
  static bool holds_together(const PlanLog& log) {
    for (const auto& [id, category] : log.categories_.all()) {
      if (log.epochs_.find({id, category.epoch}) == nullptr) return false;
    }
    return log.genesis_.has_value() || (log.tree_.size() == 0 && log.devices_.all().empty());
  }
};

Bytes PlanLog::snapshot() const {
  Writer to;
  to.text(SnapshotIo::kMagic).bytes(plan_).var(genesis_ ? encode(*genesis_) : Bytes());
  SnapshotIo::put(to, flags_.read_only);
  to.u8(flags_.suite).u64(flags_.losses_at).u64(flags_.owed).u64(flags_.members);
  to.u64(tree_.size());
  for (std::uint64_t i = 0; i < tree_.size(); ++i) to.bytes(tree_.leaf(i));
  each_map(*this, [&to](const auto& map) { SnapshotIo::put_map(to, map); });
  to.u64(dropped_at_.size());
  for (const std::uint64_t index : dropped_at_) to.u64(index);
  return to.take();
}

Result<PlanLog> PlanLog::restore(std::span<const std::byte> snapshot) {
  Reader from(snapshot);
  const auto magic = from.bytes(SnapshotIo::kMagic.size());
  if (from.failed() || !crypto::equal(magic, as_bytes(SnapshotIo::kMagic)))
    return fail(ErrorCode::kPlanLogForm);
  PlanLog log(from.array<32>());
  SnapshotIo::get_genesis(from, log);
  SnapshotIo::get(from, log.flags_.read_only);
  log.flags_.suite = from.u8();
  log.flags_.losses_at = from.u64();
  log.flags_.owed = from.u64();
  log.flags_.members = from.u64();
  SnapshotIo::get_tree(from, log.tree_);
  each_map(log, [&from](auto& map) { SnapshotIo::get_map(from, map); });
  SnapshotIo::get_dropped_places(from, log);
  if (!from.done() || !SnapshotIo::holds_together(log)) return fail(ErrorCode::kPlanLogForm);
  return log;
}

}  // namespace indsigt::plan_log
