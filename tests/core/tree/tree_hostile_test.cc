// SPDX-License-Identifier: MPL-2.0
// Documents made to cost time or memory. Each of these takes minutes or more where a step is quadratic.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/text_hash.h"
#include "tree/tree.h"
#include "tree/tree_names.h"

namespace indsigt::tree {
namespace {

constexpr std::size_t kMillion = 1000000;

Result<Tree> parse(std::string_view text, const TreeLimits& limits = {}) {
  return Tree::parse(std::as_bytes(std::span(text)), limits);
}

std::string refusal(std::string_view text, const TreeLimits& limits = {}) {
  const Result<Tree> tree = parse(text, limits);
  if (tree) return "";
  return std::string(error_name(tree.error().code)) + " " + tree.error().place;
}

TEST(TreeHostile, RefusesMegabytesOfBrackets) {
  const std::string text(std::size_t{64} << 20, '[');
  EXPECT_EQ(refusal(text), "json.depth byte:64");
  EXPECT_EQ(refusal(text + "["), "json.size byte:67108864");
}

TEST(TreeHostile, BearsBracketsWithoutALimitOnDepth) {
  EXPECT_EQ(refusal(std::string(8 * kMillion, '['), {.max_depth = 0xFFFFFFFFu}), "json.syntax byte:8000000");
}

TEST(TreeHostile, RefusesMoreValuesThanTheLimit) {
  std::string text = "[0";
  while (text.size() < 1000) text += ",0";
  EXPECT_EQ(refusal(text + "]", {.max_values = 501}), "");
  EXPECT_EQ(refusal(text + "]", {.max_values = 500}), "json.size byte:999");
}

TEST(TreeHostile, RefusesUnclosedString) {
  EXPECT_EQ(refusal("\"" + std::string(8 * kMillion, 'a')), "json.syntax byte:8000001");
  EXPECT_EQ(refusal("{\"" + std::string(8 * kMillion, 'a')), "json.syntax byte:8000002");
}

TEST(TreeHostile, BearsAMillionMembers) {
  std::string text = "{";
  for (std::size_t i = 0; i < kMillion; ++i)
    text += "\"name" + std::to_string(i) + "\":" + std::to_string(i) + ",";
  const std::string last = "\"name0\":1}";
  EXPECT_EQ(refusal(text + last), "json.duplicate_key byte:" + std::to_string(text.size()));
  text.back() = '}';
  const Result<Tree> tree = parse(text);
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->root().size(), kMillion);
  EXPECT_EQ(tree->root()["name999999"].number(), "999999");
  EXPECT_EQ(tree->write(), text);
}

TEST(TreeHostile, RefusesAMillionEqualKeys) {
  std::string text = "{";
  for (std::size_t i = 0; i < kMillion; ++i) text += "\"key\":0,";
  text.back() = '}';
  EXPECT_EQ(refusal(text), "json.duplicate_key byte:9");
}

TEST(TreeHostile, BearsAMillionObjectsWithTheSameNames) {
  std::string text = "[";
  for (std::size_t i = 0; i < kMillion / 2; ++i) text += R"({"a":0,"b":1},)";
  text.back() = ']';
  const Result<Tree> tree = parse(text);
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->root().size(), kMillion / 2);
}

// Pairs of 16 bytes that leave the quick hash in the same state, one pair after another: 2^n names of n pairs
// that all have one hash. This is what an attacker with the source at hand would send.
class CollidingNames {
 public:
  explicit CollidingNames(std::size_t pairs) {
    std::string prefix = "12345678";
    for (std::size_t left = pairs; left > 0; --left) {
      pairs_.push_back(collide(prefix, std::string(16 * (left - 1), '-') + "12345678"));
      prefix += pairs_.back().first;
    }
  }

  std::string name(std::size_t choice) const {
    std::string text = "12345678";
    for (const auto& [one, other] : pairs_) {
      text += (choice & 1) != 0 ? other : one;
      choice >>= 1;
    }
    return text + "12345678";
  }

 private:
  using Pair = std::pair<std::string, std::string>;

  // Flipping bit 62 of one word changes only the top bits of its product, which the next word can undo.
  static Pair collide(const std::string& prefix, const std::string& rest) {
    for (std::uint64_t trial = 0; trial < 1000; ++trial) {
      const std::string one = "block" + std::to_string(1000 + trial).substr(1) + "block000";
      const std::uint32_t wanted = quick_hash(prefix + one + rest);
      for (const unsigned flip : {1u, 3u, 7u, 15u}) {
        std::string other = one;
        other[7] = static_cast<char>(other[7] ^ 0x40);
        other[11] = static_cast<char>(static_cast<unsigned char>(other[11]) ^ flip << 3);
        const bool plain = static_cast<unsigned char>(other[11]) < 0x7F && other[11] != '\\';
        if (plain && quick_hash(prefix + other + rest) == wanted) return {one, other};
      }
    }
    return {};
  }

  std::vector<Pair> pairs_;
};

TEST(TreeHostile, BearsNamesWithOneHash) {
  constexpr std::size_t kPairs = 16;
  const CollidingNames names(kPairs);
  std::string text = "{";
  for (std::size_t i = 0; i < std::size_t{1} << kPairs; ++i) {
    const std::string name = names.name(i);
    ASSERT_EQ(quick_hash(name), quick_hash(names.name(0))) << "the attack no longer fits the hash";
    text += "\"" + name + "\":1,";
  }
  text.back() = '}';
  const Result<Tree> tree = parse(text);
  ASSERT_TRUE(tree) << tree.error().place;
  EXPECT_EQ(tree->root().size(), std::size_t{1} << kPairs);
  text.back() = ',';
  EXPECT_EQ(refusal(text + "\"" + names.name(77) + "\":2}"),
            "json.duplicate_key byte:" + std::to_string(text.size()));
}

TEST(TreeHostile, ChangesToTheKeyedHashOnlyUnderAttack) {
  const auto keyed_after = [](const std::vector<std::string>& all) {
    std::string arena;
    for (const std::string& name : all) arena += name;
    TreeBuffer<TreeName> entered;
    TreeNames names("the document", entered);
    EXPECT_TRUE(names.reserve(arena.data()));
    std::uint32_t offset = 0;
    for (const std::string& name : all) {
      const std::uint32_t number = names.number_of(name, offset);
      EXPECT_EQ(number, entered.size() - 1);
      offset += static_cast<std::uint32_t>(name.size());
    }
    return names.keyed();
  };
  const CollidingNames colliding(6);
  std::vector<std::string> friendly;
  std::vector<std::string> hostile;
  for (std::size_t i = 0; i < 64; ++i) {
    friendly.push_back("name" + std::to_string(i));
    hostile.push_back(colliding.name(i));
  }
  EXPECT_FALSE(keyed_after(friendly));
  EXPECT_TRUE(keyed_after(hostile));
}

// The SipHash-2-4 test vectors of its authors: key 00…0f, messages of 0, 1, 2, … bytes 00, 01, 02, …
TEST(TreeHash, IsSipHash) {
  const std::string message("\0\1\2\3\4\5\6\7\10\11\12\13\14\15\16", 15);
  const auto hash = [&](std::size_t size) {
    return sip_hash(std::string_view(message).substr(0, size), 0x0706050403020100u, 0x0F0E0D0C0B0A0908u);
  };
  EXPECT_EQ(hash(0), 0x726FDB47DD0E0E31u);
  EXPECT_EQ(hash(1), 0x74F839C593DC67FDu);
  EXPECT_EQ(hash(8), 0x93F5F5799A932462u);
  EXPECT_EQ(hash(15), 0xA129CA6149BE45E5u);
}

}  // namespace
}  // namespace indsigt::tree
