// SPDX-License-Identifier: MPL-2.0
#include "plan_log/record.h"

#include "base/codec.h"
#include "crypto/labels.h"
#include "crypto/merkle.h"
#include "crypto/padding.h"
#include "crypto/seal.h"

namespace indsigt::plan_log {
namespace {

constexpr std::string_view kMagic = "JPE1";
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kSignatureSize = std::tuple_size_v<Signature>;

std::optional<Header> read_header(std::span<const std::byte> bytes) {
  Reader reader(bytes);
  const auto magic = reader.bytes(kMagic.size());
  const bool known = !magic.empty() && crypto::equal(magic, as_bytes(kMagic)) && reader.u8() == kVersion;
  Header header;
  header.suite = reader.u8();
  header.kind = reader.u8();
  const std::uint8_t flags = reader.u8();
  header.plan = reader.array<32>();
  header.category = reader.u32();
  header.epoch = reader.u64();
  header.author = reader.array<32>();
  header.seq = reader.u64();
  header.prev = reader.array<32>();
  header.seen = reader.u64();
  header.heads = reader.array<32>();
  if (!known || flags != 0 || !reader.done()) return std::nullopt;
  return header;
}

// Whether a body has exactly the lengths that it says.
bool is_whole(Kind kind, std::span<const std::byte> body) {
  Reader reader(body);
  if (is_sealed(kind)) {
    (void)reader.bytes(crypto::kSealHead - 4);
    return is_ciphertext(reader.var(kMaxRecord)) && reader.done();
  }
  (void)reader.var(kMaxRecord);
  return reader.done();
}

}  // namespace

bool is_known(std::uint8_t kind) {
  return kind >= static_cast<std::uint8_t>(Kind::kGenesis) &&
         kind <= static_cast<std::uint8_t>(Kind::kTombstone);
}

bool is_sealed(Kind kind) {
  return kind == Kind::kCategory || kind == Kind::kContent || kind == Kind::kBlobRef ||
         kind == Kind::kReceipt;
}

bool is_ciphertext(std::span<const std::byte> bytes) {
  constexpr std::size_t kTag = 16;
  return bytes.size() > kTag && crypto::is_padded_size(bytes.size() - kTag);
}

bool is_readable(const Header& header) { return is_known(header.kind) && header.suite == kSuite; }

Bytes encode(const Header& header) {
  Writer writer;
  writer.text(kMagic).u8(kVersion).u8(header.suite).u8(header.kind).u8(0);
  writer.bytes(header.plan).u32(header.category).u64(header.epoch);
  writer.bytes(header.author).u64(header.seq).bytes(header.prev);
  writer.u64(header.seen).bytes(header.heads);
  return writer.take();
}

Result<UntrustedRecord> read_record(std::span<const std::byte> bytes) {
  if (bytes.size() > kMaxRecord || bytes.size() < kHeaderSize + kSignatureSize)
    return fail(ErrorCode::kPlanLogForm);
  const auto header = read_header(bytes.first(kHeaderSize));
  if (!header) return fail(ErrorCode::kPlanLogForm);
  UntrustedRecord record;
  record.header = *header;
  record.header_bytes = bytes.first(kHeaderSize);
  record.body = bytes.subspan(kHeaderSize, bytes.size() - kHeaderSize - kSignatureSize);
  if (is_readable(*header) && !is_whole(static_cast<Kind>(header->kind), record.body))
    return fail(ErrorCode::kPlanLogForm);
  record.signature = Reader(bytes.last(kSignatureSize)).array<kSignatureSize>();
  record.leaf = crypto::leaf_hash(bytes);
  return record;
}

Hash statement(std::span<const std::byte> header, std::span<const std::byte> body) {
  return crypto::hash(crypto::label::kSignature, {header, body});
}

}  // namespace indsigt::plan_log
