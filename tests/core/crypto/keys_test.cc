// SPDX-License-Identifier: MPL-2.0
// Keys of a plan (core/plan_log/FORMAT.md, section 2): the derivations as they are written, and no two alike.
#include "crypto/keys.h"

#include <gtest/gtest.h>

#include <set>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

PublicKey public_of(const SecretBytes& seed) { return SigningKey(seed).public_key(); }

TEST(Keys, AreDerivedAsWritten) {
  SeededRandom random;
  const SecretBytes secret = make_secret(random);
  const Salt salt = random_array<32>(random);
  EXPECT_EQ(derive_member_key(secret, salt).public_key(),
            public_of(derive(secret, 32, "jpe1/member", {salt})));
  EXPECT_EQ(derive_device_key(secret, salt).public_key(),
            public_of(derive(secret, 32, "jpe1/device", {salt})));
  const WrapPair pair = derive_wrap_pair(secret, salt);
  EXPECT_EQ(pair.public_key, xwing().pair(derive(secret, 32, "jpe1/puk", {salt})).public_key);

  const EpochName name{random_array<32>(random), 0x01020304, 0x05060708090a0b0c};
  const Bytes category = from_hex("01020304");
  const Bytes epoch = from_hex("05060708090a0b0c");
  const PublicKey member = random_array<32>(random);
  EXPECT_EQ(epoch_commitment(secret, name),
            derive_public(secret, "jpe1/epoch", {name.plan, category, epoch}));
  EXPECT_EQ(derive_ring_key(secret, name).public_key(),
            public_of(derive(secret, 32, "jpe1/ring", {name.plan, category, epoch})));
  EXPECT_EQ(withdrawn_name(secret, name, member),
            derive_public(secret, "jpe1/withdraw", {name.plan, category, epoch, member}));
}

TEST(Keys, BindAMemberToAnIdentityAsWritten) {
  SeededRandom random;
  const PublicKey identity = random_array<32>(random);
  const PublicKey member = random_array<32>(random);
  const auto wrap_key = random_array<1216>(random);
  const Hash blind = random_array<32>(random);
  const Hash binding = member_binding(identity, member, 7, wrap_key, blind);
  EXPECT_EQ(binding, hash("jpe1/binding", {identity, member, from_hex("0000000000000007"), wrap_key, blind}));
  EXPECT_EQ(binding_statement(binding), hash("jpe1/bound", {binding}));
  std::set<Hash> all{binding};
  all.insert(member_binding(member, identity, 7, wrap_key, blind));
  all.insert(member_binding(identity, member, 8, wrap_key, blind));
  all.insert(member_binding(identity, member, 7, random_array<1216>(random), blind));
  all.insert(member_binding(identity, member, 7, wrap_key, random_array<32>(random)));
  EXPECT_EQ(all.size(), 5U);
}

// One person in many plans, and every use of one secret: all that anybody sees is different.
TEST(Keys, OfDifferentPlansAndUsesAreDifferent) {
  SeededRandom random;
  const SecretBytes secret = make_secret(random);
  std::set<PublicKey> seen;
  for (int i = 0; i < 50; ++i) {
    const Salt salt = random_array<32>(random);
    seen.insert(derive_member_key(secret, salt).public_key());
    seen.insert(derive_device_key(secret, salt).public_key());
    seen.insert(array_of<32>(derive_wrap_pair(secret, salt).public_key));
    seen.insert(public_of(secret));
  }
  EXPECT_EQ(seen.size(), 151U);
}

TEST(Keys, OfDifferentEpochsAreDifferent) {
  SeededRandom random;
  const SecretBytes key = make_secret(random);
  const PublicKey member = random_array<32>(random);
  const Hash plans[] = {random_array<32>(random), random_array<32>(random)};
  std::set<Hash> seen;
  std::size_t made = 0;
  for (const Hash& plan : plans) {
    for (const std::uint32_t category : {1U, 2U, 256U, 0xffffffffU}) {
      for (const std::uint64_t epoch : {std::uint64_t{1}, std::uint64_t{2}, std::uint64_t{1} << 32}) {
        const EpochName name{plan, category, epoch};
        seen.insert(epoch_commitment(key, name));
        seen.insert(derive_ring_key(key, name).public_key());
        seen.insert(withdrawn_name(key, name, member));
        seen.insert(withdrawn_name(key, name, derive_ring_key(key, name).public_key()));
        made += 4;
      }
    }
  }
  EXPECT_EQ(seen.size(), made);
  EXPECT_EQ(made, 96U);
}

TEST(Keys, OfDifferentSecretsAreDifferent) {
  SeededRandom random;
  const Salt salt = random_array<32>(random);
  const SecretBytes secret = make_secret(random);
  std::set<PublicKey> seen;
  for (std::size_t bit = 0; bit < 256; ++bit) {
    const SecretBytes other = secret_of(with_bit_flipped(secret.reveal(kRevealSecret), bit));
    seen.insert(derive_member_key(other, salt).public_key());
    seen.insert(epoch_commitment(other, {salt, 1, 1}));
  }
  EXPECT_EQ(seen.size(), 512U);
}

}  // namespace
}  // namespace indsigt::crypto
