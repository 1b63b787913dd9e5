// SPDX-License-Identifier: MPL-2.0
#include "crypto/sign.h"

#include <gtest/gtest.h>

#include "core/crypto/support/bytes.h"
#include "crypto/labels.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

// RFC 8032, 7.1, test 2.
TEST(SigningKey, AgreesWithTheRfc) {
  const SigningKey key(
      secret_of(from_hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
  EXPECT_EQ(hex_of(key.public_key()), "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
  EXPECT_EQ(hex_of(key.sign_text(as_bytes("\x72"))),
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
}

struct Signed {
  PublicKey key;
  Hash hash;
  Signature signature;
};

Signed signed_hash() {
  SeededRandom random;
  const SigningKey key(secret_of(random_bytes(random, 32)));
  const Hash text = hash(label::kSignature, {as_bytes("text")});
  return {key.public_key(), text, key.sign(text)};
}

TEST(Verify, AcceptsWhatWasSigned) {
  const Signed made = signed_hash();
  EXPECT_TRUE(verify(made.key, made.hash, made.signature));
  EXPECT_TRUE(verify_text(made.key, made.hash, made.signature));
}

TEST(Verify, RefusesEverySingleBitFlipped) {
  const Signed made = signed_hash();
  for (std::size_t bit = 0; bit < 512; ++bit) {
    EXPECT_FALSE(verify(made.key, made.hash, array_of<64>(with_bit_flipped(made.signature, bit)))) << bit;
  }
  for (std::size_t bit = 0; bit < 256; ++bit) {
    EXPECT_FALSE(verify(made.key, array_of<32>(with_bit_flipped(made.hash, bit)), made.signature)) << bit;
    EXPECT_FALSE(verify(array_of<32>(with_bit_flipped(made.key, bit)), made.hash, made.signature)) << bit;
  }
}

// s + L: the same signature for whoever reduces first.
TEST(Verify, RefusesAnSThatIsNotReduced) {
  const Signed made = signed_hash();
  const Bytes order = from_hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
  Signature changed = made.signature;
  unsigned carry = 0;
  for (std::size_t i = 0; i < 32; ++i) {
    carry += std::to_integer<unsigned>(changed[32 + i]) + std::to_integer<unsigned>(order[i]);
    changed[32 + i] = static_cast<std::byte>(carry & 0xff);
    carry >>= 8;
  }
  EXPECT_EQ(carry, 0U);
  EXPECT_FALSE(verify(made.key, made.hash, changed));
}

// With a key of small order and R of small order, s = 0 would be a signature of everything.
TEST(Verify, RefusesKeysAndPointsOfSmallOrder) {
  for (const std::string_view point : {"0100000000000000000000000000000000000000000000000000000000000000",
                                       "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                                       "0000000000000000000000000000000000000000000000000000000000000000",
                                       "0000000000000000000000000000000000000000000000000000000000000080",
                                       "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
                                       "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
                                       "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
                                       "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"}) {
    const auto small = array_of<32>(from_hex(point));
    Signature signature{};
    std::copy(small.begin(), small.end(), signature.begin());
    for (int i = 0; i < 32; ++i) {
      const Hash text = hash(label::kSignature, {as_bytes(std::to_string(i))});
      EXPECT_FALSE(verify(small, text, signature)) << point;
    }
    // R alone.
    Signed made = signed_hash();
    std::copy(small.begin(), small.end(), made.signature.begin());
    EXPECT_FALSE(verify(made.key, made.hash, made.signature)) << point;
  }
}

}  // namespace
}  // namespace indsigt::crypto
