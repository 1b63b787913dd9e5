// SPDX-License-Identifier: MPL-2.0
// Padmé with a floor of 256 bytes (core/plan_log/FORMAT.md, section 1).
#include "crypto/padding.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

#include "core/crypto/support/bytes.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

// The rule as it is written, counting instead of shifting.
std::size_t by_the_rule(std::size_t size) {
  const std::size_t whole = std::max<std::size_t>(256, 4 + size);
  std::size_t e = 0;
  while ((std::size_t{2} << e) <= whole) ++e;
  std::size_t s = 1;
  while ((std::size_t{2} << (s - 1)) <= e) ++s;
  std::size_t step = 1;
  for (std::size_t i = 0; i < e - s; ++i) step *= 2;
  std::size_t rounded = whole;
  while (rounded % step != 0) ++rounded;
  return rounded;
}

// Every size up to 2,100, edges of each power of two, and a sample of the rest to 70,000 and to the end.
std::vector<std::size_t> sizes() {
  std::set<std::size_t> chosen;
  for (std::size_t i = 0; i <= 2'100; ++i) chosen.insert(i);
  for (std::size_t i = 2'100; i <= 70'000; i += 193) chosen.insert(i);
  for (std::size_t power = 256; power <= kMaxPadded; power *= 2) {
    for (std::size_t near = power - 9; near <= power + 3; ++near) {
      if (near <= kMaxText) chosen.insert(near);
    }
  }
  return {chosen.begin(), chosen.end()};
}

TEST(PaddedSize, IsTheRules) {
  std::size_t before = 0;
  for (const std::size_t size : sizes()) {
    const std::size_t padded = padded_size(size);
    EXPECT_EQ(padded, by_the_rule(size)) << size;
    EXPECT_GE(padded, before) << size;
    before = padded;
  }
  EXPECT_EQ(padded_size(0), 256U);
  EXPECT_EQ(padded_size(252), 256U);
  EXPECT_EQ(padded_size(253), 272U);
  EXPECT_EQ(padded_size(kMaxText), kMaxPadded);
}

TEST(PaddedSize, CostsAtMostAnEighthAboveTheFloor) {
  for (const std::size_t size : sizes()) {
    if (size < 252) continue;
    EXPECT_LE((padded_size(size) - size - 4) * 8, size + 4) << size;
  }
}

TEST(PaddedSize, IsKnownForWhatItIs) {
  std::set<std::size_t> possible;
  for (std::size_t size = 0; size <= 70'000; ++size) possible.insert(padded_size(size));
  for (std::size_t size = 0; size <= 70'000; ++size) {
    EXPECT_EQ(is_padded_size(size), possible.contains(size)) << size;
  }
  EXPECT_TRUE(is_padded_size(kMaxPadded));
  EXPECT_FALSE(is_padded_size(kMaxPadded + 8'192));
}

TEST(Pad, GivesTheTextBack) {
  SeededRandom random;
  for (const std::size_t size : sizes()) {
    const Bytes text = random_bytes(random, size);
    const SecretBytes padded = pad(text);
    ASSERT_EQ(padded.size(), padded_size(size));
    const auto again = unpad(padded.reveal(kRevealSecret));
    ASSERT_TRUE(again) << size;
    ASSERT_TRUE(std::ranges::equal(again->reveal(kRevealSecret), text)) << size;
  }
}

// The same text with more or fewer zeros than the rule says.
TEST(Unpad, RefusesEveryOtherLength) {
  SeededRandom random;
  for (const std::size_t size : {0UL, 1UL, 38UL, 251UL, 252UL, 253UL, 268UL, 300UL, 1'000UL, 4'092UL}) {
    const SecretBytes padded = pad(random_bytes(random, size));
    const auto right = padded.reveal(kRevealSecret);
    for (std::size_t length = 0; length <= right.size() + 700; ++length) {
      if (length == right.size()) continue;
      Bytes other(right.begin(), right.begin() + static_cast<std::ptrdiff_t>(std::min(length, right.size())));
      other.resize(length);
      EXPECT_FALSE(unpad(other)) << size << " in " << length;
    }
  }
}

TEST(Unpad, RefusesEveryByteOfFillerThatIsNotZero) {
  SeededRandom random;
  for (const std::size_t size : {0UL, 38UL, 251UL, 253UL, 1'000UL}) {
    const SecretBytes padded = pad(random_bytes(random, size));
    const auto right = padded.reveal(kRevealSecret);
    for (std::size_t bit = (4 + size) * 8; bit < right.size() * 8; ++bit) {
      EXPECT_FALSE(unpad(with_bit_flipped(right, bit))) << size << " bit " << bit;
    }
  }
}

// Zeros of the filler may be those of a longer text: then it is that text, whose padding this is.
TEST(Unpad, TakesAnotherLengthOnlyAsThePaddingOfAnotherText) {
  const Bytes text = bytes_of("text that ends in no zero");
  const SecretBytes padded = pad(text);
  std::size_t taken = 0;
  for (std::size_t size = 0; size <= 70'000; ++size) {
    Bytes other(padded.reveal(kRevealSecret).begin(), padded.reveal(kRevealSecret).end());
    other[1] = static_cast<std::byte>(size >> 16);
    other[2] = static_cast<std::byte>(size >> 8 & 0xff);
    other[3] = static_cast<std::byte>(size & 0xff);
    const auto read = unpad(other);
    EXPECT_EQ(read.has_value(), size >= text.size() && size <= 252) << size;
    if (!read) continue;
    ++taken;
    EXPECT_EQ(hex_of(pad(read->reveal(kRevealSecret))), hex_of(other));
  }
  EXPECT_EQ(taken, 252 - text.size() + 1);
}

TEST(Unpad, RefusesWhatIsTooLong) {
  EXPECT_FALSE(unpad(Bytes(256, std::byte{0xff})));
  EXPECT_FALSE(unpad(Bytes(kMaxPadded + 8'192)));
  EXPECT_FALSE(unpad(Bytes(kMaxPadded + 1)));
}

}  // namespace
}  // namespace indsigt::crypto
