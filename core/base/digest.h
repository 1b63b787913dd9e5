// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace indsigt {

using Sha256 = std::array<std::byte, 32>;

// Hashing, handed in from outside so that the domain needs no cryptographic library (D2).
class Digest {
 public:
  virtual ~Digest() = default;
  // Computes SHA-256 (FIPS 180-4) of `data`; the same on every platform.
  [[nodiscard]] virtual Sha256 sha256(std::span<const std::byte> data) const = 0;
};

}  // namespace indsigt
