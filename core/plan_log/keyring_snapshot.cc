// SPDX-License-Identifier: MPL-2.0
// A keyring as bytes for the vault. Local to one device, so its form is not in FORMAT.md.
#include "base/secret_writer.h"
#include "plan_log/keyring.h"
#include "plan_log/payload_parts.h"

namespace indsigt::plan_log {
namespace {

constexpr std::string_view kMagic = "JPK1";
constexpr std::size_t kMaxText = 65'536;
constexpr std::size_t kKeySize = 32;

template <class Rows, class Put>
void put_list(SecretWriter& to, const Rows& rows, const Put& put) {
  to.u64(rows.size());
  for (const auto& row : rows) put(row);
}

template <class Get>
void get_list(Reader& from, const Get& get) {
  const std::uint64_t count = from.u64();
  for (std::uint64_t i = 0; i < count && !from.failed(); ++i) get();
}

void put_keys(SecretWriter& to, const std::map<EpochAt, SecretBytes>& keys) {
  put_list(to, keys,
           [&to](const auto& row) { to.u32(row.first.category).u64(row.first.epoch).secret(row.second); });
}

EpochAt get_place(Reader& from) {
  EpochAt at;
  at.category = from.u32();
  at.epoch = from.u64();
  return at;
}

void get_keys(Reader& from, std::map<EpochAt, SecretBytes>& keys) {
  get_list(from, [&] {
    const EpochAt at = get_place(from);
    const auto key = from.bytes(kKeySize);
    if (!from.failed()) keys[at] = SecretBytes(key);
  });
}

void put_received(SecretWriter& to, const Received& row) {
  to.u64(row.index).bytes(row.granter).var(as_bytes(row.purpose)).var(as_bytes(row.basis)).u64(row.ends);
  put_list(to, row.categories, [&to](std::uint32_t category) { to.u32(category); });
}

Received get_received(Reader& from) {
  Received row;
  row.index = from.u64();
  row.granter = from.array<32>();
  row.purpose = read_text(from, kMaxText);
  row.basis = read_text(from, kMaxText);
  row.ends = from.u64();
  get_list(from, [&] { row.categories.push_back(from.u32()); });
  return row;
}

std::optional<Category> get_roster(Reader& from) {
  const auto bytes = from.var(kMaxText);
  if (bytes.empty()) return std::nullopt;
  auto roster = read_category(bytes);
  if (!roster) from.refuse();
  return roster;
}

}  // namespace

SecretBytes Keyring::snapshot() const {
  SecretWriter to;
  to.bytes(as_bytes(kMagic)).bytes(state_.self);
  put_list(to, state_.pairs, [&to](const crypto::WrapPair& pair) { to.secret(pair.secret_key); });
  put_keys(to, state_.keys);
  put_keys(to, state_.doors);
  put_list(to, state_.current, [&to](const auto& row) { to.u32(row.first).u64(row.second); });
  put_list(to, state_.views, [&to](const auto& row) {
    const auto& [at, view] = row;
    to.u32(at.category).u64(at.epoch).var(view.roster ? encode(*view.roster) : Bytes());
    put_list(to, view.leaving, [&to](const MemberId& member) { to.bytes(member); });
    put_list(to, view.refused, [&to](std::uint64_t index) { to.u64(index); });
  });
  put_list(to, state_.received, [&to](const Received& row) { put_received(to, row); });
  return to.take();
}

Result<Keyring> Keyring::restore(std::span<const std::byte> snapshot) {
  Reader from(snapshot);
  const auto magic = from.bytes(kMagic.size());
  if (from.failed() || !crypto::equal(magic, as_bytes(kMagic))) return fail(ErrorCode::kPlanLogForm);
  Keyring keys(from.array<32>(), {});
  get_list(from, [&] {
    const auto seed = from.bytes(kKeySize);
    if (!from.failed()) keys.add_pair(crypto::xwing().pair(SecretBytes(seed)));
  });
  get_keys(from, keys.state_.keys);
  get_keys(from, keys.state_.doors);
  get_list(from, [&] {
    const std::uint32_t category = from.u32();
    keys.state_.current[category] = from.u64();
  });
  get_list(from, [&] {
    EpochView& view = keys.state_.views[get_place(from)];
    view.roster = get_roster(from);
    get_list(from, [&] { view.leaving.push_back(from.array<32>()); });
    get_list(from, [&] { view.refused.insert(from.u64()); });
  });
  get_list(from, [&] { keys.state_.received.push_back(get_received(from)); });
  if (!from.done()) return fail(ErrorCode::kPlanLogForm);
  return keys;
}

}  // namespace indsigt::plan_log
