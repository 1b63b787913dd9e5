// SPDX-License-Identifier: MPL-2.0
// The bundle inside a GRANT.
#include <algorithm>

#include "base/secret_writer.h"
#include "plan_log/payload_parts.h"

namespace indsigt::plan_log {
namespace {

constexpr std::size_t kMaxPurpose = 64;
constexpr std::size_t kMaxBasis = 256;
constexpr std::size_t kMaxCategories = 256;
constexpr std::size_t kMaxEpochs = 1'024;
constexpr std::size_t kKeySize = 32;

std::uint32_t category_of(const GrantKeys& row) { return row.category; }
std::uint32_t category_of(const GrantDoor& row) { return row.category; }

GrantKeys read_keys(Reader& reader) {
  GrantKeys row;
  row.category = reader.u32();
  row.first = reader.u64();
  const std::size_t count = reader.count(kMaxEpochs);
  for (std::size_t i = 0; i < count && !reader.failed(); ++i) row.keys.emplace_back(reader.bytes(kKeySize));
  if (row.category == 0 || row.first == 0 || row.keys.empty()) reader.refuse();
  return row;
}

GrantDoor read_door(Reader& reader) {
  GrantDoor row;
  row.category = reader.u32();
  row.seed = SecretBytes(reader.bytes(kKeySize));
  return row;
}

template <class Row>
std::vector<Row> read_rows(Reader& reader, Row (*read)(Reader&)) {
  std::vector<Row> rows;
  const std::size_t count = reader.count(kMaxCategories);
  for (std::size_t i = 0; i < count && !reader.failed(); ++i) rows.push_back(read(reader));
  if (!is_ascending(rows, [](const Row& row) { return category_of(row); })) reader.refuse();
  return rows;
}

// Both lists ascend: one walk says whether every door has its keys.
bool doors_have_keys(const Bundle& bundle) {
  auto keys = bundle.keys.begin();
  for (const GrantDoor& door : bundle.doors) {
    while (keys != bundle.keys.end() && keys->category < door.category) ++keys;
    if (keys == bundle.keys.end() || keys->category != door.category) return false;
  }
  return true;
}

}  // namespace

SecretBytes encode(const Bundle& value) {
  SecretWriter writer;
  writer.bytes(value.recipient).var(as_bytes(value.purpose)).var(as_bytes(value.basis)).u64(value.ends);
  writer.u16(static_cast<std::uint16_t>(value.keys.size()));
  for (const GrantKeys& row : value.keys) {
    writer.u32(row.category).u64(row.first).u16(static_cast<std::uint16_t>(row.keys.size()));
    for (const SecretBytes& key : row.keys) writer.secret(key);
  }
  writer.u16(static_cast<std::uint16_t>(value.doors.size()));
  for (const GrantDoor& row : value.doors) writer.u32(row.category).secret(row.seed);
  return writer.take();
}

std::optional<Bundle> read_bundle(std::span<const std::byte> payload) {
  Reader reader(payload);
  Bundle value;
  value.recipient = reader.array<32>();
  value.purpose = read_text(reader, kMaxPurpose);
  value.basis = read_text(reader, kMaxBasis);
  value.ends = reader.u64();
  value.keys = read_rows<GrantKeys>(reader, read_keys);
  value.doors = read_rows<GrantDoor>(reader, read_door);
  if (value.keys.empty() || !doors_have_keys(value)) reader.refuse();
  return whole(reader, std::move(value));
}

}  // namespace indsigt::plan_log
