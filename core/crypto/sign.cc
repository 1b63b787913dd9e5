// SPDX-License-Identifier: MPL-2.0
#include "crypto/sign.h"

#include <sodium.h>

#include "crypto/libsodium.h"
#include "crypto/sodium_verifier.h"

namespace indsigt::crypto {

static_assert(crypto_sign_SEEDBYTES == 32);

SigningKey::SigningKey(const SecretBytes& seed) : secret_(std::size_t{crypto_sign_SECRETKEYBYTES}) {
  need(seed.size() == crypto_sign_SEEDBYTES);
  crypto_sign_seed_keypair(out(public_), out(secret_.reveal(kRevealSecret)), in(seed.reveal(kRevealSecret)));
}

Signature SigningKey::sign(const Hash& hash) const { return sign_text(hash); }

Signature SigningKey::sign_text(std::span<const std::byte> text) const {
  need(secret_.size() == crypto_sign_SECRETKEYBYTES);
  Signature signature;
  crypto_sign_detached(out(signature), nullptr, in(text), text.size(), in(secret_.reveal(kRevealSecret)));
  return signature;
}

bool verify(const PublicKey& key, const Hash& hash, const Signature& signature) {
  return verify_text(key, hash, signature);
}

bool verify_text(const PublicKey& key, std::span<const std::byte> text, const Signature& signature) {
  return SodiumVerifier().verify(text, signature, key);
}

}  // namespace indsigt::crypto
