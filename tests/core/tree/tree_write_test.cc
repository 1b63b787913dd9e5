// SPDX-License-Identifier: MPL-2.0
// Writing: no white space, no needless escapes, nothing lost.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tree/tree.h"

namespace indsigt::tree {
namespace {

std::string rewritten(std::string_view text, const TreeLimits& limits = {}) {
  const Result<Tree> tree = Tree::parse(std::as_bytes(std::span(text)), limits);
  return tree ? tree->write() : "(refused)";
}

TEST(TreeWrite, LeavesOutWhiteSpace) {
  EXPECT_EQ(rewritten(" { \"a\" : [ 1 , { } , [ ] , \"b c\" ] , \"d\" : null } \n"),
            R"({"a":[1,{},[],"b c"],"d":null})");
  EXPECT_EQ(rewritten("true"), "true");
  EXPECT_EQ(rewritten("[false,true,null]"), "[false,true,null]");
}

TEST(TreeWrite, EscapesOnlyWhatMustBe) {
  EXPECT_EQ(rewritten(R"("\u0022\u005c\u002f\u007f\u00e6\ud83d\ude00\u2028")"),
            "\"\\\"\\\\/\x7F\u00E6\U0001F600\u2028\"");
  EXPECT_EQ(rewritten(R"("\u0008\u000c\u000a\u000d\u0009\u000b\u0000\u001F")"),
            R"("\b\f\n\r\t\u000b\u0000\u001f")");
  EXPECT_EQ(rewritten(R"({"\"\n":"</script>"})"), R"({"\"\n":"</script>"})");
}

TEST(TreeWrite, EscapesAtEveryPlaceOfABlock) {
  for (std::size_t before = 0; before < 70; ++before) {
    const std::string text =
        "\"" + std::string(before, 'a') + "\\\"" + std::string(before % 19, 'z') + "\\u0001\"";
    EXPECT_EQ(rewritten(text), text);
  }
}

TEST(TreeWrite, WritesAPart) {
  const std::string_view text = R"({"a":{"b":[1,2,{"c":"d"}]},"e":5})";
  const Result<Tree> tree = Tree::parse(std::as_bytes(std::span(text)));
  ASSERT_TRUE(tree);
  EXPECT_EQ(Tree::write(tree->root()["a"]), R"({"b":[1,2,{"c":"d"}]})");
  EXPECT_EQ(Tree::write(tree->root()["a"]["b"].first()), "1");
  EXPECT_EQ(Tree::write(tree->root()["a"]["b"].first().next().next()), R"({"c":"d"})");
  EXPECT_EQ(Tree::write(Value()), "");
}

TEST(TreeWrite, BearsAnyDepth) {
  constexpr std::size_t kDepth = 1000000;
  std::string text;
  for (std::size_t i = 0; i < kDepth; ++i) text += R"({"a":[)";
  text += "1";
  for (std::size_t i = 0; i < kDepth; ++i) text += "]}";
  EXPECT_EQ(rewritten(text, {.max_depth = 2 * kDepth}), text);
}

}  // namespace
}  // namespace indsigt::tree
