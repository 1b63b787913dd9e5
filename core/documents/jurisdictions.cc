// SPDX-License-Identifier: MPL-2.0
#include "documents/jurisdictions.h"

#include <algorithm>
#include <utility>

#include "base/bytes.h"
#include "base/hex.h"
#include "documents/packs.h"

namespace indsigt::documents {
namespace {

// Made by core/documents/embed.cmake from assets/jurisdictions, in the order of kJurisdictions.
constexpr std::string_view kEmbedded[] = {
#include "jurisdictions.dk.inc"
    ,
#include "jurisdictions.se.inc"
    ,
#include "jurisdictions.no.inc"
    ,
#include "jurisdictions.fi.inc"
};

constexpr PublicKey key_of(std::string_view hex) {
  PublicKey key{};
  if (!read_hex(hex, key)) key = {};
  return key;
}

static_assert(kTestSigner.size() == 2 * sizeof(PublicKey));
constexpr PublicKey kTrusted[] = {key_of(kTestSigner)};

Signing judge(const PackFile& file, const Verifier& verifier, std::span<const PublicKey> trusted) {
  if (!file.signature) return Signing::kAbsent;
  const bool known = std::ranges::find(trusted, file.signature->key) != trusted.end();
  const bool right =
      known && verifier.verify(as_bytes(file.signed_text), file.signature->value, file.signature->key);
  return right ? Signing::kTrusted : Signing::kWrong;
}

}  // namespace

Result<OpenedPack> open_pack(std::span<const std::byte> text, const Verifier& verifier,
                             std::span<const PublicKey> trusted) {
  auto file = read_pack(text);
  if (!file) return std::unexpected(file.error());
  const Signing signing = judge(*file, verifier, trusted);
  return OpenedPack{std::move(file->pack), signing};
}

Result<rules::Pack> load_pack(std::span<const std::byte> text, const Verifier& verifier,
                              std::span<const PublicKey> trusted) {
  auto opened = open_pack(text, verifier, trusted);
  if (!opened) return std::unexpected(opened.error());
  if (opened->signing != Signing::kTrusted) return fail(ErrorCode::kPackSignature, "/signature");
  return std::move(opened->pack);
}

std::span<const PublicKey> trusted_keys() { return kTrusted; }

std::string_view embedded_pack(std::string_view id) {
  const auto known = std::ranges::find(kJurisdictions, id);
  if (known == std::end(kJurisdictions)) return {};
  return kEmbedded[known - std::begin(kJurisdictions)];
}

JurisdictionPacks::JurisdictionPacks(const Verifier& verifier) {
  for (std::size_t i = 0; i < packs_.size(); ++i) {
    if (auto pack = load_pack(as_bytes(kEmbedded[i]), verifier, trusted_keys())) packs_[i] = std::move(*pack);
  }
}

const rules::Pack* JurisdictionPacks::find(std::string_view id) const {
  const auto known = std::ranges::find(kJurisdictions, id);
  if (known == std::end(kJurisdictions)) return nullptr;
  const auto& pack = packs_[static_cast<std::size_t>(known - std::begin(kJurisdictions))];
  return pack ? &*pack : nullptr;
}

}  // namespace indsigt::documents
