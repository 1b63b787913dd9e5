// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/verifier.h"

namespace indsigt::crypto {

// base's Verifier by libsodium, which also refuses keys of small order.
class SodiumVerifier final : public Verifier {
 public:
  [[nodiscard]] bool verify(std::span<const std::byte> message, const Signature& signature,
                            const PublicKey& key) const override;
};

}  // namespace indsigt::crypto
