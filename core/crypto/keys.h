// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

#include "base/random.h"
#include "base/secret_bytes.h"
#include "crypto/hash.h"
#include "crypto/sign.h"
#include "crypto/wrap.h"

// Keys of a person, a device, a category's epoch, and what a plan sees of them (FORMAT.md, section 2).
namespace indsigt::crypto {

using Salt = std::array<std::byte, 32>;
using PlanId = Hash;

// Draws 32 fresh random bytes.
[[nodiscard]] SecretBytes make_secret(Random& random);

// Derives the member's key in one plan, from the seed of the identity.
[[nodiscard]] SigningKey derive_member_key(const SecretBytes& identity_seed, const Salt& salt);
// Derives the device's key in one plan.
[[nodiscard]] SigningKey derive_device_key(const SecretBytes& device_seed, const Salt& salt);
// Derives the pair that receives GRANTs in one plan, from the root of one generation.
[[nodiscard]] WrapPair derive_wrap_pair(const SecretBytes& root, const Salt& salt);

// Names an epoch of a category of a plan.
struct EpochName {
  PlanId plan;
  std::uint32_t category = 0;
  std::uint64_t epoch = 0;

  friend auto operator<=>(const EpochName&, const EpochName&) = default;
};

// Computes the key_commit of an EPOCH: nobody can be handed another key for the epoch.
[[nodiscard]] Hash epoch_commitment(const SecretBytes& content_key, const EpochName& name);
// Derives the ring key of an epoch: every holder of the content key has the ring key.
[[nodiscard]] SigningKey derive_ring_key(const SecretBytes& content_key, const EpochName& name);
// Computes `who` of a WITHDRAW: holders of the content key recognise the member, nobody else does.
[[nodiscard]] Hash withdrawn_name(const SecretBytes& content_key, const EpochName& name,
                                  const PublicKey& member);

// Compute the binding of a member entry to an identity key, and what IK signs to open the binding.
[[nodiscard]] Hash member_binding(const PublicKey& identity, const PublicKey& member,
                                  std::uint64_t generation, const WrapPublicKey& wrap_key, const Hash& blind);
[[nodiscard]] Hash binding_statement(const Hash& binding);

}  // namespace indsigt::crypto
