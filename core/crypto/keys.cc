// SPDX-License-Identifier: MPL-2.0
#include "crypto/keys.h"

#include "base/codec.h"
#include "crypto/labels.h"

namespace indsigt::crypto {
namespace {

Bytes number(std::uint32_t value) { return Writer().u32(value).take(); }
Bytes number(std::uint64_t value) { return Writer().u64(value).take(); }

}  // namespace

SecretBytes make_secret(Random& random) {
  SecretBytes secret(std::size_t{32});
  random.fill(secret.reveal(kRevealSecret));
  return secret;
}

SigningKey derive_member_key(const SecretBytes& identity_seed, const Salt& salt) {
  return SigningKey(derive(identity_seed, 32, label::kMember, {salt}));
}

SigningKey derive_device_key(const SecretBytes& device_seed, const Salt& salt) {
  return SigningKey(derive(device_seed, 32, label::kDevice, {salt}));
}

WrapPair derive_wrap_pair(const SecretBytes& root, const Salt& salt) {
  return xwing().pair(derive(root, 32, label::kPuk, {salt}));
}

Hash epoch_commitment(const SecretBytes& content_key, const EpochName& name) {
  return derive_public(content_key, label::kEpoch, {name.plan, number(name.category), number(name.epoch)});
}

SigningKey derive_ring_key(const SecretBytes& content_key, const EpochName& name) {
  return SigningKey(
      derive(content_key, 32, label::kRing, {name.plan, number(name.category), number(name.epoch)}));
}

Hash withdrawn_name(const SecretBytes& content_key, const EpochName& name, const PublicKey& member) {
  return derive_public(content_key, label::kWithdraw,
                       {name.plan, number(name.category), number(name.epoch), member});
}

Hash member_binding(const PublicKey& identity, const PublicKey& member, std::uint64_t generation,
                    const WrapPublicKey& wrap_key, const Hash& blind) {
  return hash(label::kBinding, {identity, member, number(generation), wrap_key, blind});
}

Hash binding_statement(const Hash& binding) { return hash(label::kBound, {binding}); }

}  // namespace indsigt::crypto
