// SPDX-License-Identifier: MPL-2.0
#include "crypto/recovery_code.h"

#include <gtest/gtest.h>

#include <string>

#include "core/crypto/support/bytes.h"
#include "crypto/hash.h"

namespace indsigt::crypto {
namespace {

using namespace tests;

constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

std::string code_text(std::uint64_t seed) {
  SeededRandom random(seed);
  return text_of(write_recovery_code(make_recovery_code(random)));
}

std::string read_hex(std::string_view text) {
  const auto code = read_recovery_code(text);
  return code ? hex_of(code->bits) : "";
}

// The bits one by one, as the format says.
std::string by_the_rule(std::span<const std::byte> code) {
  const Hash check = hash("jpe1/code", {code});
  const auto bit = [&](std::size_t at) {
    const std::byte byte = at < 160 ? code[at / 8] : check[at / 8 - 20];
    return std::to_integer<unsigned>(byte) >> (7 - at % 8) & 1;
  };
  std::string text;
  for (std::size_t i = 0; i < 36; ++i) {
    unsigned digit = 0;
    for (std::size_t k = 0; k < 5; ++k) digit = digit * 2 + bit(i * 5 + k);
    if (i > 0 && i % 4 == 0) text += '-';
    text += kDigits[digit];
  }
  return text;
}

TEST(RecoveryCode, IsWrittenAsTheFormatSays) {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    SeededRandom random(seed);
    const RecoveryCode code = make_recovery_code(random);
    ASSERT_EQ(code.bits.size(), 20U);
    const std::string text = text_of(write_recovery_code(code));
    EXPECT_EQ(text, by_the_rule(code.bits.reveal(kRevealSecret)));
    EXPECT_EQ(text.size(), 44U);
    EXPECT_EQ(read_hex(text), hex_of(code.bits));
  }
}

TEST(RecoveryCode, IsReadInEveryWayToWriteIt) {
  const std::string text = code_text(1);
  const std::string right = read_hex(text);
  ASSERT_FALSE(right.empty());
  std::string lower;
  std::string bare;
  std::string spaced;
  std::string letters;
  for (const char c : text) {
    lower += static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    if (c != '-') bare += c;
    spaced += c == '-' ? ' ' : c;
    letters += c == '0' ? 'O' : c == '1' ? 'l' : c;
  }
  for (const std::string& other : {lower, bare, spaced, letters, " " + text + "- ", "-" + bare}) {
    EXPECT_EQ(read_hex(other), right) << other;
  }
  EXPECT_NE(letters, text);
}

// Both digits that have other names, under each of them.
TEST(RecoveryCode, TakesLettersForDigits) {
  std::size_t tried = 0;
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    const std::string text = code_text(seed);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::string_view names = text[i] == '0' ? "oO" : text[i] == '1' ? "iIlL" : "";
      for (const char name : names) {
        std::string other = text;
        other[i] = name;
        EXPECT_EQ(read_hex(other), read_hex(text)) << other;
        ++tried;
      }
    }
  }
  EXPECT_GT(tried, 50U);
}

// Every character at every place: refused, or another name of the same digit.
TEST(RecoveryCode, RefusesEverySingleCharacterThatIsWrong) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const std::string text = code_text(seed);
    const std::string right = read_hex(text);
    std::size_t same = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '-') continue;
      for (int c = 0; c < 256; ++c) {
        std::string other = text;
        other[i] = static_cast<char>(c);
        const std::string read = read_hex(other);
        EXPECT_TRUE(read.empty() || read == right) << other;
        same += read == right;
      }
    }
    // Itself, its small letter, and the names of 0 and 1.
    EXPECT_GE(same, 36U);
    EXPECT_LE(same, 36U * 6);
  }
}

TEST(RecoveryCode, RefusesNeighboursThatChangedPlaces) {
  const std::string text = code_text(4);
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == text[i + 1] || text[i] == '-' || text[i + 1] == '-') continue;
    std::string other = text;
    std::swap(other[i], other[i + 1]);
    EXPECT_EQ(read_hex(other), "") << other;
  }
}

TEST(RecoveryCode, RefusesOtherLengthsAndCharacters) {
  const std::string text = code_text(5);
  for (std::size_t size = 0; size < text.size(); ++size) {
    EXPECT_EQ(read_hex(text.substr(0, size)), "") << size;
  }
  for (const std::string_view more : {"0", "A", "U", "\n", "\t", "_", ".", "\xc3\xa6"}) {
    EXPECT_EQ(read_hex(text + std::string(more)), "") << more;
    EXPECT_EQ(read_hex(std::string(more) + text), "") << more;
  }
  EXPECT_EQ(read_hex(text + text), "");
  EXPECT_EQ(read_hex(std::string_view("\0", 1)), "");
}

}  // namespace
}  // namespace indsigt::crypto
