// SPDX-License-Identifier: MPL-2.0
#include "api/make_session.h"

#include <string_view>
#include <utility>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "crypto/sodium_verifier.h"
#include "documents/documents.h"
#include "documents/jurisdictions.h"

namespace indsigt::api {
namespace {

// Made by core/documents/embed.cmake from assets/.
constexpr std::string_view kCategories =
#include "categories.inc"
    ;
constexpr std::string_view kDirectory =
#include "directory.inc"
    ;

}  // namespace

Result<Reference> read_reference(const Digest& digest) {
  auto categories = documents::read_categories(as_bytes(kCategories));
  if (!categories) return std::unexpected(categories.error());
  auto directory = documents::read_directory(as_bytes(kDirectory), digest);
  if (!directory) return std::unexpected(directory.error());
  Reference reference{std::move(*categories), std::move(*directory)};
  // A pack that is not valid is not there, and then everything is denied.
  for (const std::string_view id : documents::kJurisdictions) {
    auto pack = documents::load_pack(as_bytes(documents::embedded_pack(id)), product_verifier(),
                                     documents::trusted_keys());
    if (pack) reference.packs.push_back(std::move(*pack));
  }
  return reference;
}

const Verifier& product_verifier() {
  static const crypto::SodiumVerifier verifier;
  return verifier;
}

Result<documents::OpenedPack> open_pack(std::span<const std::byte> text) {
  return documents::open_pack(text, product_verifier(), documents::trusted_keys());
}

std::unique_ptr<Session> make_session() {
  static const crypto::SodiumDigest digest;
  auto reference = read_reference(digest);
  return std::make_unique<Session>(digest, reference ? std::move(*reference) : Reference());
}

}  // namespace indsigt::api
