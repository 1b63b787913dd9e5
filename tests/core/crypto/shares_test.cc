// SPDX-License-Identifier: MPL-2.0
// Trusted people (core/plan_log/FORMAT.md, section 8): any k of n, and never k − 1.
#include "crypto/shares.h"

#include <gtest/gtest.h>

#include <bit>
#include <vector>

#include "base/codec.h"
#include "core/crypto/support/bytes.h"
#include "core/crypto/support/refused.h"
#include "crypto/hash.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

std::vector<SecretBytes> chosen(const SharedSecret& made, unsigned holders) {
  std::vector<SecretBytes> some;
  for (std::size_t i = 0; i < made.shares.size(); ++i) {
    if ((holders >> i & 1) != 0) some.push_back(made.shares[i].copy());
  }
  return some;
}

SecretBytes changed(const SecretBytes& share, std::size_t bit) {
  return secret_of(with_bit_flipped(share.reveal(kRevealSecret), bit));
}

TEST(Shares, GiveTheSecretToEverySetOfKAndToNoSmallerOne) {
  SeededRandom random;
  std::size_t opened = 0;
  std::size_t failed = 0;
  for (std::size_t n = 2; n <= 6; ++n) {
    for (std::size_t k = 2; k <= n; ++k) {
      const SharedSecret made = make_shares(k, n, random);
      ASSERT_EQ(made.shares.size(), n);
      ASSERT_EQ(made.secret.size(), 32U);
      for (unsigned holders = 0; holders < 1U << n; ++holders) {
        const auto combined = combine_shares(chosen(made, holders));
        if (static_cast<std::size_t>(std::popcount(holders)) >= k) {
          ASSERT_TRUE(combined) << k << " of " << n << ": " << holders;
          EXPECT_EQ(hex_of(*combined), hex_of(made.secret));
          ++opened;
        } else {
          EXPECT_TRUE(refused(combined)) << k << " of " << n << ": " << holders;
          ++failed;
        }
      }
    }
  }
  EXPECT_EQ(opened, 201U);
  EXPECT_EQ(failed, 315U);
}

// What k − 1 hold beside the commitment does not say: their own set's piece stands in none of their shares.
TEST(Shares, OfKMinusOneMissExactlyOnePiece) {
  SeededRandom random;
  const SharedSecret made = make_shares(3, 5, random);
  for (unsigned holders = 0; holders < 32; ++holders) {
    if (std::popcount(holders) != 2) continue;
    std::size_t held = 0;
    for (unsigned set = 0; set < 32; ++set) {
      if (std::popcount(set) == 2 && set != holders) ++held;
    }
    EXPECT_EQ(held, 9U);
    for (std::size_t i = 0; i < 5; ++i) {
      if ((holders >> i & 1) == 0) continue;
      Reader reader(made.shares[i].reveal(kRevealSecret).subspan(55));
      const std::size_t count = reader.count(20);
      EXPECT_EQ(count, 6U);
      for (std::size_t p = 0; p < count; ++p) {
        const unsigned missing = reader.u8();
        EXPECT_NE(missing, holders);
        EXPECT_EQ(missing >> i & 1, 0U);
        EXPECT_EQ(reader.bytes(32).size(), 32U);
      }
      EXPECT_TRUE(reader.done());
    }
  }
}

TEST(Shares, AreTakenInAnyOrder) {
  SeededRandom random;
  const SharedSecret made = make_shares(3, 4, random);
  std::vector<SecretBytes> some;
  for (const std::size_t holder : {3U, 0U, 2U}) some.push_back(made.shares[holder].copy());
  const auto combined = combine_shares(some);
  ASSERT_TRUE(combined);
  EXPECT_EQ(hex_of(*combined), hex_of(made.secret));
}

TEST(Shares, RefuseEverySingleBitFlipped) {
  SeededRandom random;
  const SharedSecret made = make_shares(2, 3, random);
  for (std::size_t bit = 0; bit < made.shares[0].size() * 8; ++bit) {
    std::vector<SecretBytes> some;
    some.push_back(changed(made.shares[0], bit));
    some.push_back(made.shares[2].copy());
    EXPECT_TRUE(refused(combine_shares(some))) << bit;
  }
}

// Holders 0 and 1 of 3 have the piece that 2 misses; both must say the same of it.
TEST(Shares, RefusePiecesThatDisagree) {
  SeededRandom random;
  const SharedSecret made = make_shares(3, 4, random);
  auto some = chosen(made, 0b1111);
  ASSERT_TRUE(combine_shares(some));
  for (std::size_t i = 0; i < some.size(); ++i) {
    auto others = chosen(made, 0b1111);
    others[i] = changed(others[i], (others[i].size() - 1) * 8);
    EXPECT_TRUE(refused(combine_shares(others))) << i;
  }
}

TEST(Shares, RefuseOneHolderTwiceAndOtherSets) {
  SeededRandom random;
  const SharedSecret made = make_shares(2, 3, random);
  const SharedSecret other = make_shares(2, 3, random);
  std::vector<SecretBytes> some;
  EXPECT_TRUE(refused(combine_shares(some)));
  some.push_back(made.shares[0].copy());
  some.push_back(made.shares[0].copy());
  EXPECT_TRUE(refused(combine_shares(some)));
  some[1] = other.shares[1].copy();
  EXPECT_TRUE(refused(combine_shares(some)));
  some[1] = made.shares[1].copy();
  some.push_back(other.shares[2].copy());
  EXPECT_TRUE(refused(combine_shares(some)));
  some[2] = made.shares[2].copy();
  EXPECT_TRUE(combine_shares(some));
}

TEST(Shares, RefuseEveryTruncationAndExtension) {
  SeededRandom random;
  const SharedSecret made = make_shares(2, 2, random);
  const auto right = made.shares[1].reveal(kRevealSecret);
  for (std::size_t size = 0; size <= right.size() + 40; ++size) {
    if (size == right.size()) continue;
    Bytes other(right.begin(), right.begin() + static_cast<std::ptrdiff_t>(std::min(size, right.size())));
    other.resize(size);
    std::vector<SecretBytes> some;
    some.push_back(made.shares[0].copy());
    some.push_back(secret_of(other));
    EXPECT_TRUE(refused(combine_shares(some))) << size;
  }
}

// Form that make_shares never writes: k and n out of bounds, a holder that is none, pieces out of order.
TEST(Shares, RefuseWhatIsNotCanonical) {
  SeededRandom random;
  const SharedSecret made = make_shares(2, 3, random);
  const auto with = [&](std::size_t at, unsigned value) {
    std::vector<SecretBytes> some;
    for (std::size_t i = 0; i < 2; ++i) {
      Bytes other(made.shares[i].reveal(kRevealSecret).begin(), made.shares[i].reveal(kRevealSecret).end());
      other[at] = static_cast<std::byte>(value);
      some.push_back(secret_of(other));
    }
    return refused(combine_shares(some));
  };
  for (const unsigned k : {0U, 1U, 3U, 4U, 7U, 255U}) {
    EXPECT_TRUE(with(4, k)) << k;
  }
  for (const unsigned n : {0U, 1U, 2U, 4U, 6U, 7U, 255U}) {
    EXPECT_TRUE(with(5, n)) << n;
  }
  for (const unsigned holder : {2U, 3U, 255U}) {
    EXPECT_TRUE(with(6, holder)) << holder;
  }
  const auto right = made.shares[0].reveal(kRevealSecret);
  ASSERT_EQ(right.size(), 57U + 2 * 33);
  Bytes swapped(right.begin(), right.begin() + 57);
  swapped.insert(swapped.end(), right.begin() + 57 + 33, right.end());
  swapped.insert(swapped.end(), right.begin() + 57, right.begin() + 57 + 33);
  std::vector<SecretBytes> some;
  some.push_back(secret_of(swapped));
  some.push_back(made.shares[1].copy());
  EXPECT_TRUE(refused(combine_shares(some)));
}

// 2 of 3: three pieces, two a holder, 64 bytes of them.
TEST(Shares, HaveTheSizesOfTheFormat) {
  SeededRandom random;
  EXPECT_EQ(make_shares(2, 3, random).shares[0].size(), 4U + 3 + 16 + 32 + 2 + 2 * 33);
  EXPECT_EQ(make_shares(6, 6, random).shares[0].size(), 4U + 3 + 16 + 32 + 2 + 33);
  EXPECT_EQ(make_shares(4, 6, random).shares[0].size(), 4U + 3 + 16 + 32 + 2 + 10 * 33);
}

struct ForSomebody {
  SeededRandom random;
  WrapPair pair = xwing().pair(secret_of(random_bytes(random, 32)));
  Hash context = random_array<32>(random);
  SecretBytes content = secret_of("a root");
  Bytes wrapped = *wrap_for(pair.public_key, WrapPurpose::kDevice, context, content, random);
};

TEST(WrapFor, GivesTheContentToItsHolderForItsPurpose) {
  const ForSomebody made;
  EXPECT_EQ(hex_of(std::span(made.wrapped).first(7)), "4a505731010101");
  EXPECT_TRUE(std::ranges::equal(std::span(made.wrapped).subspan(7, 32), made.context));
  EXPECT_EQ(made.wrapped.size(), 39U + kWrapHead + 272);
  const auto opened = unwrap_for(made.pair, WrapPurpose::kDevice, made.context, made.wrapped);
  ASSERT_TRUE(opened);
  EXPECT_EQ(text_of(*opened), "a root");
}

TEST(WrapFor, RefusesEverythingElse) {
  ForSomebody made;
  EXPECT_TRUE(refused(unwrap_for(made.pair, WrapPurpose::kShare, made.context, made.wrapped)));
  EXPECT_TRUE(refused(unwrap_for(made.pair, WrapPurpose::kDevice, Hash{}, made.wrapped)));
  const WrapPair other = xwing().pair(secret_of(random_bytes(made.random, 32)));
  EXPECT_TRUE(refused(unwrap_for(other, WrapPurpose::kDevice, made.context, made.wrapped)));
  for (std::size_t bit = 0; bit < 39 * 8; ++bit) {
    EXPECT_TRUE(refused(
        unwrap_for(made.pair, WrapPurpose::kDevice, made.context, with_bit_flipped(made.wrapped, bit))));
  }
  for (std::size_t size = 0; size < made.wrapped.size(); size += 13) {
    const auto shorter = std::span(made.wrapped).first(size);
    EXPECT_TRUE(refused(unwrap_for(made.pair, WrapPurpose::kDevice, made.context, shorter))) << size;
  }
  // The purpose rewritten in the open: the seal is bound to it.
  Bytes rewritten = made.wrapped;
  rewritten[6] = std::byte{2};
  EXPECT_TRUE(refused(unwrap_for(made.pair, WrapPurpose::kShare, made.context, rewritten)));
}

TEST(WrapFor, RefusesAPublicKeyThatIsNone) {
  ForSomebody made;
  WrapPublicKey key{};
  const auto wrapped = wrap_for(key, WrapPurpose::kShare, made.context, made.content, made.random);
  ASSERT_FALSE(wrapped);
  EXPECT_EQ(wrapped.error().code, ErrorCode::kCryptoKey);
}

}  // namespace
}  // namespace indsigt::crypto
