// SPDX-License-Identifier: MPL-2.0
// CATEGORY, EPOCH, WITHDRAW, CONTENT, BLOBREF: who reads and writes what, under which key.
#include "base/secret_writer.h"
#include "plan_log/payload_parts.h"

namespace indsigt::plan_log {
namespace {

constexpr std::size_t kMaxName = 256;
constexpr std::size_t kMaxMedia = 128;
constexpr std::size_t kMaxCategoryMembers = 256;

CategoryMember read_category_member(Reader& reader) {
  CategoryMember row{.member = reader.array<32>(), .role = CategoryRole::kReader};
  const std::uint8_t role = reader.u8();
  if (role < 1 || role > 3) {
    reader.refuse();
  } else {
    row.role = static_cast<CategoryRole>(role);
  }
  return row;
}

bool is_roster(const std::vector<CategoryMember>& members) {
  if (!is_ascending(members, [](const CategoryMember& row) -> const MemberId& { return row.member; }))
    return false;
  for (const CategoryMember& row : members) {
    if (row.role == CategoryRole::kSteward) return true;
  }
  return false;
}

}  // namespace

Bytes encode(const Category& value) {
  Writer writer;
  writer.var(as_bytes(value.name)).u16(static_cast<std::uint16_t>(value.members.size()));
  for (const CategoryMember& row : value.members)
    writer.bytes(row.member).u8(static_cast<std::uint8_t>(row.role));
  return writer.take();
}

std::optional<Category> read_category(std::span<const std::byte> payload) {
  Reader reader(payload);
  Category value;
  value.name = read_text(reader, kMaxName);
  const std::size_t count = reader.count(kMaxCategoryMembers);
  for (std::size_t i = 0; i < count && !reader.failed(); ++i)
    value.members.push_back(read_category_member(reader));
  if (!is_utf8(as_bytes(value.name)) || !is_roster(value.members)) reader.refuse();
  return whole(reader, std::move(value));
}

Bytes encode(const Epoch& value) {
  Writer writer;
  writer.bytes(value.key_commit).bytes(value.ring_key).bytes(value.door_key).bytes(value.cause);
  return writer.bytes(value.door_signature).take();
}

std::optional<Epoch> read_epoch(std::span<const std::byte> payload) {
  Reader reader(payload);
  Epoch value;
  value.key_commit = reader.array<32>();
  value.ring_key = reader.array<32>();
  value.door_key = reader.array<32>();
  value.cause = reader.array<32>();
  value.door_signature = reader.array<64>();
  return whole(reader, value);
}

Bytes encode(const Withdraw& value) { return Writer().bytes(value.who).bytes(value.ring_signature).take(); }

std::optional<Withdraw> read_withdraw(std::span<const std::byte> payload) {
  Reader reader(payload);
  Withdraw value;
  value.who = reader.array<32>();
  value.ring_signature = reader.array<64>();
  return whole(reader, value);
}

Bytes encode(const Content& value) {
  return Writer().u8(static_cast<std::uint8_t>(value.type)).bytes(value.batch).take();
}

std::optional<Content> read_content(std::span<const std::byte> payload) {
  Reader reader(payload);
  const std::uint8_t type = reader.u8();
  const auto rest = reader.rest();
  if (type < 1 || type > 4) return std::nullopt;
  return Content{.type = static_cast<ContentType>(type), .batch = Bytes(rest.begin(), rest.end())};
}

SecretBytes encode(const BlobRef& value) {
  SecretWriter writer;
  writer.secret(value.blob.key).bytes(value.blob.stream_header).u32(value.blob.chunks).u64(value.blob.size);
  writer.bytes(value.blob.root).var(as_bytes(value.media)).var(as_bytes(value.name));
  return writer.take();
}

std::optional<BlobRef> read_blob_ref(std::span<const std::byte> payload) {
  Reader reader(payload);
  BlobRef value;
  value.blob.key = SecretBytes(reader.bytes(32));
  value.blob.stream_header = reader.array<24>();
  value.blob.chunks = reader.u32();
  value.blob.size = reader.u64();
  value.blob.root = reader.array<32>();
  value.media = read_text(reader, kMaxMedia);
  value.name = read_text(reader, kMaxName);
  if (value.blob.chunks < 1) reader.refuse();
  return whole(reader, std::move(value));
}

}  // namespace indsigt::plan_log
