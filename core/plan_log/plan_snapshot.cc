// SPDX-License-Identifier: MPL-2.0
// What PlanLog knows, as bytes for the vault. Local to one device, so its form is not in FORMAT.md.
#include "base/codec.h"
#include "plan_log/payload_parts.h"
#include "plan_log/plan_log.h"

namespace indsigt::plan_log {

namespace {

constexpr std::string_view kMagic = "JPL1";

// Each type of row has one `put` and one `get`; what `get` cannot read it refuses.
void put(Writer& to, bool value) { to.u8(value ? 1 : 0); }
void put(Writer& to, std::uint32_t value) { to.u32(value); }
void put(Writer& to, const Hash& value) { to.bytes(value); }
void put(Writer& to, const EpochAt& value) { to.u32(value.category).u64(value.epoch); }
void put(Writer& to, const std::pair<MemberId, MemberId>& value) {
  to.bytes(value.first).bytes(value.second);
}
void put(Writer& to, const MemberState& value) {
  write_entry(to, value.entry);
  put(to, value.removed);
  put(to, value.cut_off);
  put(to, value.devices);
}
void put(Writer& to, const DeviceState& value) {
  put(to, value.member);
  put(to, value.revoked);
  to.u64(value.next_seq).bytes(value.last).u64(value.last_index).u64(value.seen);
}
void put(Writer& to, const CategoryState& value) {
  to.u64(value.epoch).u64(value.opened_at).u64(value.records);
  put(to, value.withdrawn);
  to.bytes(value.withdrawn_by).u64(value.causes.size());
  for (const Hash& cause : value.causes) to.bytes(cause);
  put(to, value.breakglass_over);
}
void put(Writer& to, const EpochState& value) {
  to.var(encode(value.said)).bytes(value.opened_by).u64(value.index);
}
void put(Writer& to, const AcceptedKey& value) { to.u64(value.generation).bytes(value.puk_id); }
void put(Writer& to, const PolicyScheduled& value) { to.var(encode(PolicyEvent(value))); }
void put(Writer& to, const BrokenGlass& value) { to.bytes(value.by).u32(value.category); }
void put(Writer& to, const Place& value) {
  to.bytes(value.member);
  put(to, value.tombstoned);
}
void put(Writer& to, const DroppedRecord& value) {
  to.u64(value.index);
  put(to, value.named);
}

void get(Reader& from, bool& value) {
  const std::uint8_t byte = from.u8();
  if (byte > 1) from.refuse();
  value = byte == 1;
}
void get(Reader& from, std::uint32_t& value) { value = from.u32(); }
void get(Reader& from, std::uint64_t& value) { value = from.u64(); }
void get(Reader& from, Hash& value) { value = from.array<32>(); }
void get(Reader& from, EpochAt& value) {
  value.category = from.u32();
  value.epoch = from.u64();
}
void get(Reader& from, std::pair<MemberId, MemberId>& value) {
  get(from, value.first);
  get(from, value.second);
}
void get(Reader& from, MemberState& value) {
  value.entry = read_entry(from);
  get(from, value.removed);
  get(from, value.cut_off);
  get(from, value.devices);
}
void get(Reader& from, DeviceState& value) {
  get(from, value.member);
  get(from, value.revoked);
  get(from, value.next_seq);
  get(from, value.last);
  get(from, value.last_index);
  get(from, value.seen);
}
void get(Reader& from, CategoryState& value) {
  get(from, value.epoch);
  get(from, value.opened_at);
  get(from, value.records);
  get(from, value.withdrawn);
  get(from, value.withdrawn_by);
  const std::uint64_t causes = from.u64();
  for (std::uint64_t i = 0; i < causes && !from.failed(); ++i) value.causes.push_back(from.array<32>());
  get(from, value.breakglass_over);
}
void get(Reader& from, EpochState& value) {
  const auto said = read_epoch(from.var(kMaxRecord));
  if (!said) return from.refuse();
  value.said = *said;
  get(from, value.opened_by);
  get(from, value.index);
}
void get(Reader& from, AcceptedKey& value) {
  get(from, value.generation);
  get(from, value.puk_id);
}
void get(Reader& from, PolicyScheduled& value) {
  auto event = read_policy_event(from.var(kMaxRecord));
  auto* scheduled = event ? std::get_if<PolicyScheduled>(&*event) : nullptr;
  if (scheduled == nullptr) return from.refuse();
  value = std::move(*scheduled);
}
void get(Reader& from, BrokenGlass& value) {
  get(from, value.by);
  get(from, value.category);
}
void get(Reader& from, Place& value) {
  get(from, value.member);
  get(from, value.tombstoned);
}
void get(Reader& from, DroppedRecord& value) {
  get(from, value.index);
  get(from, value.named);
}

template <class Key, class Value>
void put_map(Writer& to, const UndoMap<Key, Value>& map) {
  to.u64(map.all().size());
  for (const auto& [key, value] : map.all()) {
    put(to, key);
    put(to, value);
  }
}

template <class Key, class Value>
void get_map(Reader& from, UndoMap<Key, Value>& map) {
  const std::uint64_t count = from.u64();
  for (std::uint64_t i = 0; i < count && !from.failed(); ++i) {
    Key key{};
    get(from, key);
    // One form only: keys ascend.
    if (!map.all().empty() && !(map.all().rbegin()->first < key)) from.refuse();
    if (!from.failed()) get(from, map.change(key));
  }
}

void get_tree(Reader& from, crypto::MerkleTree& tree) {
  const std::uint64_t size = from.u64();
  for (std::uint64_t i = 0; i < size && !from.failed(); ++i) {
    const Hash leaf = from.array<32>();
    if (!from.failed()) tree.append(leaf);
  }
}

void get_genesis(Reader& from, PlanState& state) {
  const auto payload = from.var(kMaxRecord);
  if (payload.empty()) return;
  state.genesis = read_genesis(payload);
  if (!state.genesis) from.refuse();
}

void get_dropped_places(Reader& from, PlanState& state) {
  const std::uint64_t count = from.u64();
  for (std::uint64_t i = 0; i < count && !from.failed(); ++i) state.dropped_at.push_back(from.u64());
}

// What the checks rely on: they look an epoch up wherever there is a category.
bool holds_together(const PlanState& state) {
  for (const auto& [id, category] : state.categories.all()) {
    if (state.epochs.find({id, category.epoch}) == nullptr) return false;
  }
  return state.genesis.has_value() || (state.tree.size() == 0 && state.devices.all().empty());
}

}  // namespace

Bytes PlanLog::snapshot() const {
  Writer to;
  to.text(kMagic).bytes(state_.plan).var(state_.genesis ? encode(*state_.genesis) : Bytes());
  put(to, state_.flags.read_only);
  to.u8(state_.flags.suite).u64(state_.flags.losses_at).u64(state_.flags.owed).u64(state_.flags.members);
  to.u64(state_.tree.size());
  for (std::uint64_t i = 0; i < state_.tree.size(); ++i) to.bytes(state_.tree.leaf(i));
  each_map(state_, [&to](const auto& map) { put_map(to, map); });
  to.u64(state_.dropped_at.size());
  for (const std::uint64_t index : state_.dropped_at) to.u64(index);
  return to.take();
}

Result<PlanLog> PlanLog::restore(std::span<const std::byte> snapshot) {
  Reader from(snapshot);
  const auto magic = from.bytes(kMagic.size());
  if (from.failed() || !crypto::equal(magic, as_bytes(kMagic))) return fail(ErrorCode::kPlanLogForm);
  PlanLog log(from.array<32>());
  get_genesis(from, log.state_);
  get(from, log.state_.flags.read_only);
  log.state_.flags.suite = from.u8();
  log.state_.flags.losses_at = from.u64();
  log.state_.flags.owed = from.u64();
  log.state_.flags.members = from.u64();
  get_tree(from, log.state_.tree);
  each_map(log.state_, [&from](auto& map) { get_map(from, map); });
  get_dropped_places(from, log.state_);
  if (!from.done() || !holds_together(log.state_)) return fail(ErrorCode::kPlanLogForm);
  return log;
}

}  // namespace indsigt::plan_log
