// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace indsigt {

using PublicKey = std::array<std::byte, 32>;
using Signature = std::array<std::byte, 64>;

// Checking signatures, handed in from outside so that the domain needs no cryptographic library.
class Verifier {
 public:
  virtual ~Verifier() = default;
  // Says whether `signature` is that of `message` by the holder of `key`: Ed25519 (RFC 8032), strictly; a key
  // or signature of another form is refused.
  [[nodiscard]] virtual bool verify(std::span<const std::byte> message, const Signature& signature,
                                    const PublicKey& key) const = 0;
};

}  // namespace indsigt
