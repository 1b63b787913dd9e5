// SPDX-License-Identifier: MPL-2.0
#include "crypto/checkpoint.h"

#include <sodium.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/bytes.h"
#include "base/codec.h"
#include "base/hex.h"
#include "crypto/libsodium.h"
#include "crypto/sign.h"

namespace indsigt::crypto {
namespace {

constexpr std::string_view kDash = "\xe2\x80\x94 ";
// Of 16, after the text's three and the empty one.
constexpr std::size_t kMaxSignatureLines = 12;
constexpr std::size_t kKeyId = 4;

std::string base64(std::span<const std::byte> bytes) {
  std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
  sodium_bin2base64(text.data(), text.size(), in(bytes), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
  text.pop_back();  // the terminating zero
  return text;
}

// Only what base64() writes: padding, no other character, no bits left over.
std::optional<Bytes> read_base64(std::string_view text) {
  if (text.empty()) return std::nullopt;
  Bytes bytes(text.size() / 4 * 3 + 1);
  std::size_t size = 0;
  if (sodium_base642bin(out(bytes), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                        sodium_base64_VARIANT_ORIGINAL) != 0) {
    return std::nullopt;
  }
  bytes.resize(size);
  if (base64(bytes) != text) return std::nullopt;
  return bytes;
}

// What a signed note calls this relay's key.
std::array<std::byte, kKeyId> key_id(const Relay& relay) {
  const Bytes named = Writer().text(relay.name).text("\n\x01").bytes(relay.key).take();
  Hash hash;
  crypto_hash_sha256(out(hash), in(named), named.size());
  std::array<std::byte, kKeyId> id;
  std::copy_n(hash.begin(), kKeyId, id.begin());
  return id;
}

// The line before the next line feed, which is taken away with it; nothing where there is none.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

// The three lines of the text. Not yet whether they are written as they must be.
std::optional<Checkpoint> read_text(std::string_view& rest) {
  const auto origin = take_line(rest);
  const auto size = take_line(rest);
  const auto root = take_line(rest);
  if (!origin || !size || !root) return std::nullopt;
  Checkpoint checkpoint;
  const auto [end, error] = std::from_chars(size->data(), size->data() + size->size(), checkpoint.size);
  const auto hash = read_base64(*root);
  if (error != std::errc() || !hash || hash->size() != checkpoint.root.size()) return std::nullopt;
  std::copy(hash->begin(), hash->end(), checkpoint.root.begin());
  return checkpoint;
}

// What a line says after the relay's name and key id; nothing where it is another's.
std::optional<Bytes> signature_of(const Relay& relay, std::string_view line) {
  const std::string prefix = std::string(kDash) + relay.name + " ";
  if (!line.starts_with(prefix)) return std::nullopt;
  auto bytes = read_base64(line.substr(prefix.size()));
  const auto id = key_id(relay);
  if (!bytes || bytes->size() < kKeyId || !std::equal(id.begin(), id.end(), bytes->begin()))
    return std::nullopt;
  bytes->erase(bytes->begin(), bytes->begin() + kKeyId);
  return bytes;
}

// The one signature among the lines that is the relay's. Nothing where a line is none, or where not exactly
// one is the relay's, and right.
std::optional<Signature> find_signature(const Relay& relay, std::string_view text, std::string_view lines) {
  std::optional<Signature> found;
  for (std::size_t count = 0; !lines.empty(); ++count) {
    const auto line = take_line(lines);
    if (!line || count == kMaxSignatureLines || !line->starts_with(kDash)) return std::nullopt;
    const auto bytes = signature_of(relay, *line);
    if (!bytes) continue;
    if (found || bytes->size() != sizeof(Signature)) return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), found.emplace().begin());
    if (!verify_text(relay.key, as_bytes(text), *found)) return std::nullopt;
  }
  return found;
}

}  // namespace

std::string checkpoint_text(const Relay& relay, const PlanId& plan, const Checkpoint& checkpoint) {
  return relay.name + "/" + to_hex(plan) + "\n" + std::to_string(checkpoint.size) + "\n" +
         base64(checkpoint.root) + "\n";
}

std::string write_checkpoint(const Relay& relay, const PlanId& plan, const Checkpoint& checkpoint,
                             const Signature& signature) {
  const Bytes line = Writer().bytes(key_id(relay)).bytes(signature).take();
  return checkpoint_text(relay, plan, checkpoint) + "\n" + std::string(kDash) + relay.name + " " +
         base64(line) + "\n";
}

Result<SignedCheckpoint> read_checkpoint(const Relay& relay, const PlanId& plan, std::string_view note) {
  if (note.size() > kMaxCheckpoint) return fail(ErrorCode::kPlanLogCheckpoint);
  std::string_view rest = note;
  const auto checkpoint = read_text(rest);
  if (!checkpoint) return fail(ErrorCode::kPlanLogCheckpoint);
  // Written again, so that there is one way to write it, and the origin is the one expected.
  const std::string text = checkpoint_text(relay, plan, *checkpoint);
  if (!note.starts_with(text) || !rest.starts_with('\n')) return fail(ErrorCode::kPlanLogCheckpoint);
  const auto signature = find_signature(relay, text, rest.substr(1));
  if (!signature) return fail(ErrorCode::kPlanLogCheckpoint);
  return SignedCheckpoint{*checkpoint, *signature};
}

bool verify_checkpoint(const Relay& relay, const PlanId& plan, const SignedCheckpoint& checkpoint) {
  const std::string text = checkpoint_text(relay, plan, checkpoint.checkpoint);
  return verify_text(relay.key, as_bytes(text), checkpoint.signature);
}

}  // namespace indsigt::crypto
