// SPDX-License-Identifier: MPL-2.0
// What is sealed, opened, refused, shared or combined leaves no secret in memory that was given back.
#include <gtest/gtest.h>

#include "core/crypto/support/bytes.h"
#include "crypto/blob.h"
#include "crypto/keys.h"
#include "crypto/labels.h"
#include "crypto/seal.h"
#include "crypto/shares.h"
#include "crypto/slots.h"
#include "support/freed_memory.h"

namespace indsigt::crypto {
namespace {

using namespace tests;
using testing::freed_memory;

const Bytes kCanary = bytes_of("thirty-two bytes that must go...");

// Runs it; how many blocks held the canary, and that there were any blocks.
template <class Act>
std::size_t left_behind(const Act& act) {
  // As much as the shortest secret holds, a recovery code.
  freed_memory = {std::span(kCanary).first(20), 0, 0};
  act();
  const auto seen = freed_memory;
  freed_memory = {};
  EXPECT_GT(seen.blocks, 0U);
  return seen.blocks_with_secret;
}

TEST(Wiping, IsWatchedWell) {
  EXPECT_EQ(left_behind([] { const Bytes copy(kCanary); }), 1U);
}

TEST(Wiping, OfTextsThatAreSealedAndOpened) {
  SeededRandom random;
  const SecretBytes key = secret_of(random_bytes(random, 32));
  const Bytes sealed = seal(key, label::kContent, {}, kCanary, random);
  EXPECT_EQ(left_behind([&] { (void)seal(key, label::kContent, {}, kCanary, random); }), 0U);
  EXPECT_EQ(left_behind([&] { ASSERT_TRUE(open(key, label::kContent, {}, sealed)); }), 0U);
  const Bytes tag = with_bit_flipped(sealed, sealed.size() * 8 - 1);
  EXPECT_EQ(left_behind([&] { ASSERT_FALSE(open(key, label::kContent, {}, tag)); }), 0U);
}

TEST(Wiping, OfKeys) {
  SeededRandom random;
  const SecretBytes key = secret_of(kCanary);
  const Salt salt = random_array<32>(random);
  EXPECT_EQ(left_behind([&] { (void)seal(key, label::kContent, {}, salt, random); }), 0U);
  EXPECT_EQ(left_behind([&] { (void)SigningKey(key).sign(salt); }), 0U);
  EXPECT_EQ(left_behind([&] { (void)derive_wrap_pair(key, salt); }), 0U);
  EXPECT_EQ(left_behind([&] { (void)xwing().pair(key); }), 0U);
}

TEST(Wiping, OfTextsThatAreWrapped) {
  SeededRandom random;
  const WrapPair pair = xwing().pair(secret_of(random_bytes(random, 32)));
  Bytes wrapped;
  EXPECT_EQ(
      left_behind([&] { wrapped = *xwing().wrap(pair.public_key, label::kGrant, {}, kCanary, random); }), 0U);
  EXPECT_EQ(left_behind([&] { ASSERT_TRUE(xwing().unwrap(pair, label::kGrant, {}, wrapped)); }), 0U);
}

TEST(Wiping, OfVaultsAndTheirSlots) {
  SeededRandom random;
  const VaultId vault{};
  const SecretBytes drk = secret_of(kCanary);
  const SecretBytes secret = secret_of(random_bytes(random, 32));
  Bytes slot;
  EXPECT_EQ(left_behind([&] { slot = make_passkey_slot(vault, secret, drk, random); }), 0U);
  EXPECT_EQ(left_behind([&] { ASSERT_TRUE(open_slot(vault, SlotType::kPasskey, secret, slot)); }), 0U);
  EXPECT_EQ(left_behind([&] { (void)make_passkey_slot(vault, drk, secret, random); }), 0U);
  EXPECT_EQ(left_behind([&] { (void)make_trusted_slot(vault, drk, secret, random); }), 0U);
  Bytes sealed;
  EXPECT_EQ(left_behind([&] { sealed = *seal_vault(vault, 1, secret, kCanary, random); }), 0U);
  EXPECT_EQ(left_behind([&] { ASSERT_TRUE(open_vault(vault, 1, secret, sealed)); }), 0U);
}

// The canary is one of the pieces: the only source of random bytes here.
class CanaryRandom final : public Random {
 public:
  void fill(std::span<std::byte> out) override { std::copy_n(kCanary.begin(), out.size(), out.begin()); }
};

TEST(Wiping, OfShares) {
  CanaryRandom random;
  SharedSecret made;
  EXPECT_EQ(left_behind([&] { made = make_shares(2, 3, random); }), 0U);
  EXPECT_EQ(left_behind([&] { ASSERT_TRUE(combine_shares(made.shares)); }), 0U);
  EXPECT_EQ(left_behind([&] { made = {}; }), 0U);
}

TEST(Wiping, OfRecoveryCodes) {
  CanaryRandom random;
  SeededRandom others;
  const SecretBytes drk = secret_of(random_bytes(others, 32));
  EXPECT_EQ(left_behind([&] {
              const RecoveryCode code = make_recovery_code(random);
              ASSERT_TRUE(read_recovery_code(text_of(write_recovery_code(code))));
              (void)make_recovery_slot({}, code, drk, others);
            }),
            0U);
}

TEST(Wiping, OfAttachments) {
  SeededRandom random;
  Bytes content = random_bytes(random, 70'000);
  std::copy(kCanary.begin(), kCanary.end(), content.begin() + 100);
  SealedBlob blob;
  EXPECT_EQ(left_behind([&] { blob = *seal_blob({}, 1, content, random); }), 0U);
  EXPECT_EQ(left_behind([&] {
              BlobReader reader({}, 1, blob.key);
              ASSERT_TRUE(reader.add(blob.chunks[0]));
              ASSERT_TRUE(reader.add(blob.chunks[1]));
              ASSERT_TRUE(reader.finish());
            }),
            0U);
  // Also where the stream does not end.
  EXPECT_EQ(left_behind([&] {
              BlobReader reader({}, 1, blob.key);
              ASSERT_TRUE(reader.add(blob.chunks[0]));
              ASSERT_FALSE(reader.add(blob.chunks[0]));
              ASSERT_FALSE(reader.finish());
            }),
            0U);
}

}  // namespace
}  // namespace indsigt::crypto
