// SPDX-License-Identifier: MPL-2.0
// From the bytes of a jurisdiction pack to one that may decide: only a signature that is right, by a key that
// is trusted, makes the difference.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "base/error.h"
#include "base/verifier.h"
#include "rules/pack.h"

namespace indsigt::documents {

// The key of the "Indsigt test signer": it shows that a pack is whole, and neither that a lawyer has signed
// it nor that it is released. Its secret is public (ci/packs/sign.mjs).
inline constexpr std::string_view kTestSigner =
    "87badd64a3cca73225015c8319af4da96b50576e6a1ea90ee274c69970ea78af";

enum class Signing { kTrusted, kAbsent, kWrong };

// A pack that was read, and what its signature is worth. kWrong: not of this text, or not by a trusted key.
struct OpenedPack {
  rules::Pack pack;
  Signing signing = Signing::kAbsent;
};

// For looking at packs, not for deciding by them. Fails as read_pack() does.
[[nodiscard]] Result<OpenedPack> open_pack(std::span<const std::byte> text, const Verifier& verifier,
                                           std::span<const PublicKey> trusted);

// A pack that may decide. Fails as open_pack() does, and with pack.signature where the signing is not
// kTrusted.
[[nodiscard]] Result<rules::Pack> load_pack(std::span<const std::byte> text, const Verifier& verifier,
                                            std::span<const PublicKey> trusted);

// The keys that this product trusts: the test signer's alone, until somebody signs for real.
[[nodiscard]] std::span<const PublicKey> trusted_keys();

// assets/jurisdictions/<id>.json as the core carries it; empty for another id.
[[nodiscard]] std::string_view embedded_pack(std::string_view id);

inline constexpr std::string_view kJurisdictions[] = {"dk", "se", "no", "fi"};

// The packs that the core carries.
class JurisdictionPacks {
 public:
  explicit JurisdictionPacks(const Verifier& verifier);
  // Null where there is no such pack or it is not valid; rules::decide() then denies everything.
  [[nodiscard]] const rules::Pack* find(std::string_view id) const;

 private:
  std::array<std::optional<rules::Pack>, std::size(kJurisdictions)> packs_;
};

}  // namespace indsigt::documents
