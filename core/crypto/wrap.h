// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "base/secret_bytes.h"

namespace indsigt::crypto {

// X-Wing's keys and texts (draft-connolly-cfrg-xwing-kem).
using WrapPublicKey = std::array<std::byte, 1216>;
inline constexpr std::size_t kEncapsulated = 1120;
// kem ‖ commitment 32 ‖ u32 length, before the ciphertext.
inline constexpr std::size_t kWrapHead = kEncapsulated + 32 + 4;

// A pair of wrap keys. The secret half is X-Wing's 32-byte seed.
struct WrapPair {
  WrapPublicKey public_key;
  SecretBytes secret_key;
};

// Handing a text to the holder of a key. An interface, so that a later suite can take its place; there is one
// implementation (suite 1, X-Wing), and no classical one.
class KeyWrap {
 public:
  virtual ~KeyWrap() = default;

  // Makes the pair of a seed. Needs: 32 bytes.
  [[nodiscard]] virtual WrapPair pair(const SecretBytes& seed) const = 0;

  // Wraps a text as wrap() of FORMAT.md, section 1, does. Needs: text.size() ≤ kMaxText. Fails with
  // crypto.key: the public key has not the form of a key.
  [[nodiscard]] virtual Result<Bytes> wrap(const WrapPublicKey& recipient, std::string_view label,
                                           std::span<const std::byte> context,
                                           std::span<const std::byte> text, Random& random) const = 0;

  // Unwraps a text. Fails with crypto.open, whatever is wrong; also where the text was wrapped to another
  // key.
  [[nodiscard]] virtual Result<SecretBytes> unwrap(const WrapPair& pair, std::string_view label,
                                                   std::span<const std::byte> context,
                                                   std::span<const std::byte> wrapped) const = 0;
};

// Gives the wrap of suite 1.
[[nodiscard]] const KeyWrap& xwing();

// Computes what a KEYACCEPT names a key by ("jpe1/pukid").
[[nodiscard]] std::array<std::byte, 32> wrap_key_id(const WrapPublicKey& key);

}  // namespace indsigt::crypto
