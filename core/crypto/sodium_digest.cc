// SPDX-License-Identifier: MPL-2.0
#include "crypto/sodium_digest.h"

#include <sodium.h>

namespace indsigt::crypto {

Sha256 SodiumDigest::sha256(std::span<const std::byte> data) const {
  static_assert(crypto_hash_sha256_BYTES == sizeof(Sha256));
  Sha256 hash;
  crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                     reinterpret_cast<const unsigned char*>(data.data()), data.size());
  return hash;
}

}  // namespace indsigt::crypto
