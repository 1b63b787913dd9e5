// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/digest.h"

namespace indsigt::crypto {

// base's Digest by libsodium.
class SodiumDigest final : public Digest {
 public:
  [[nodiscard]] Sha256 sha256(std::span<const std::byte> data) const override;
};

}  // namespace indsigt::crypto
