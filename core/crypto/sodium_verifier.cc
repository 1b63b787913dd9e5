// SPDX-License-Identifier: MPL-2.0
#include "crypto/sodium_verifier.h"

#include <sodium.h>

namespace indsigt::crypto {

bool SodiumVerifier::verify(std::span<const std::byte> message, const Signature& signature,
                            const PublicKey& key) const {
  static_assert(crypto_sign_BYTES == sizeof(Signature) && crypto_sign_PUBLICKEYBYTES == sizeof(PublicKey));
  const auto plain = [](const std::byte* bytes) { return reinterpret_cast<const unsigned char*>(bytes); };
  return crypto_sign_verify_detached(plain(signature.data()), plain(message.data()), message.size(),
                                     plain(key.data())) == 0;
}

}  // namespace indsigt::crypto
