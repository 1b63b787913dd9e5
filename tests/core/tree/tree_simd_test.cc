// SPDX-License-Identifier: MPL-2.0
// The block operations of this build against their meaning, byte by byte.
#include "tree/tree_simd.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <cstring>
#include <random>
#include <string>

namespace indsigt::tree {
namespace {

template <class Expected>
void expect_bits(std::uint32_t bits, const char* bytes, Expected expected) {
  for (int i = 0; i < kBlockBytes; ++i) {
    const auto byte = static_cast<std::uint8_t>(bytes[i]);
    EXPECT_EQ((bits >> i & 1) != 0, expected(byte)) << "byte " << int{byte} << " at " << i;
  }
  EXPECT_EQ(bits >> kBlockBytes, 0u);
}

void expect_all(const char* bytes) {
  const Block block = load_block(bytes);
  expect_bits(plain_text_ends(block), bytes,
              [](int byte) { return byte == '"' || byte == '\\' || byte < 0x20 || byte >= 0x80; });
  expect_bits(must_be_escaped(block), bytes,
              [](int byte) { return byte == '"' || byte == '\\' || byte < 0x20; });
  expect_bits(space_ends(block), bytes,
              [](int byte) { return byte != ' ' && byte != '\n' && byte != '\t' && byte != '\r'; });
}

TEST(TreeSimd, KnowsEveryByteAtEveryPlace) {
  for (int byte = 0; byte < 256; ++byte) {
    for (int place = 0; place < kBlockBytes; ++place) {
      char bytes[kBlockBytes] = {};
      std::memset(bytes, ' ', sizeof bytes);
      bytes[place] = static_cast<char>(static_cast<std::uint8_t>(byte));
      expect_all(bytes);
    }
  }
}

TEST(TreeSimd, KnowsRandomBlocks) {
  std::mt19937_64 random(1);
  for (int round = 0; round < 2000; ++round) {
    char bytes[kBlockBytes + 1];
    for (char& byte : bytes) byte = static_cast<char>(static_cast<std::uint8_t>(random()));
    expect_all(bytes + 1);
  }
}

TEST(TreeSimd, StoresWhatItLoaded) {
  const char from[] = "0123456789abcdef";
  std::string to(kBlockBytes + 2, '.');
  store_block(to.data() + 1, load_block(from));
  EXPECT_EQ(to, ".0123456789abcdef.");
}

}  // namespace
}  // namespace indsigt::tree
