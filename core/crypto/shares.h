// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "base/secret_bytes.h"
#include "crypto/hash.h"
#include "crypto/wrap.h"

// A secret that k of n people give back together: replicated exclusive-or shares (FORMAT.md, section 8).
namespace indsigt::crypto {

struct SharedSecret {
  SecretBytes secret;               // 32 bytes, never kept: seals a slot (slots.h) and is wiped
  std::vector<SecretBytes> shares;  // one a holder
};

// Makes a fresh secret and its shares. Needs: 2 ≤ k ≤ n ≤ 6.
[[nodiscard]] SharedSecret make_shares(std::size_t k, std::size_t n, Random& random);

// Gives the secret of at least k shares of one set, in any order. Fails with crypto.open: too few, of several
// sets, one twice, malformed, pieces that disagree, or the commitment does not hold.
[[nodiscard]] Result<SecretBytes> combine_shares(std::span<const SecretBytes> shares);

// What a wrap outside of a plan ("JPW1") hands over: a root to a device, a share to a holder.
enum class WrapPurpose : std::uint8_t { kDevice = 1, kShare = 2 };
// Wraps a root or a share. `context` names what the content belongs to. Fails with crypto.key.
[[nodiscard]] Result<Bytes> wrap_for(const WrapPublicKey& recipient, WrapPurpose purpose, const Hash& context,
                                     const SecretBytes& content, Random& random);
// Unwraps a root or a share. Fails with crypto.open.
[[nodiscard]] Result<SecretBytes> unwrap_for(const WrapPair& pair, WrapPurpose purpose, const Hash& context,
                                             std::span<const std::byte> wrapped);

}  // namespace indsigt::crypto
