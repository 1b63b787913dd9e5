// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>

#include "base/secret_bytes.h"
#include "base/verifier.h"
#include "crypto/hash.h"

namespace indsigt::crypto {

// An Ed25519 key (RFC 8032) of a 32-byte seed.
class SigningKey {
 public:
  // Needs: a seed of 32 bytes.
  explicit SigningKey(const SecretBytes& seed);

  [[nodiscard]] const PublicKey& public_key() const { return public_; }
  // Signs a hash that names its use (hash.h), so that no signature serves for two things.
  [[nodiscard]] Signature sign(const Hash& hash) const;
  // Signs a text as it is: checkpoints only, whose form is not ours (C2SP signed note).
  [[nodiscard]] Signature sign_text(std::span<const std::byte> text) const;

 private:
  PublicKey public_{};
  SecretBytes secret_;
};

// Verify strictly: keys and R of small order are refused, and s that is not reduced.
[[nodiscard]] bool verify(const PublicKey& key, const Hash& hash, const Signature& signature);
[[nodiscard]] bool verify_text(const PublicKey& key, std::span<const std::byte> text,
                               const Signature& signature);

}  // namespace indsigt::crypto
