// SPDX-License-Identifier: MPL-2.0
// Values: chaining, order, names, and what absent values answer.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "tree/tree.h"

namespace indsigt::tree {
namespace {

Tree parse(std::string_view text) {
  Result<Tree> tree = Tree::parse(std::as_bytes(std::span(text)));
  return tree ? std::move(*tree) : Tree();
}

TEST(TreeAccess, FollowsPaths) {
  const Tree tree =
      parse(R"({"period":{"start":"2026-01-01","n":1.50},"active":true,"dead":false,"x":null})");
  const Value root = tree.root();
  EXPECT_EQ(root["period"]["start"].string(), "2026-01-01");
  EXPECT_EQ(root["period"]["n"].number(), "1.50");
  EXPECT_EQ(root["active"].boolean(), true);
  EXPECT_EQ(root["dead"].boolean(), false);
  EXPECT_TRUE(root["x"].is(Kind::kNull));
  EXPECT_EQ(root.size(), 4u);
  EXPECT_EQ(root["period"].name(), "period");
}

TEST(TreeAccess, GivesNothingForTheWrongKind) {
  const Tree tree = parse(R"({"s":"1","n":1,"a":["s"]})");
  const Value root = tree.root();
  EXPECT_FALSE(root["s"].number());
  EXPECT_FALSE(root["n"].string());
  EXPECT_FALSE(root["n"].boolean());
  EXPECT_FALSE(root["a"]["s"].present());
  EXPECT_FALSE(root["s"]["s"].present());
  EXPECT_EQ(root["s"].size(), 0u);
  EXPECT_FALSE(root["s"].first().present());
}

TEST(TreeAccess, GivesNothingForAbsentValues) {
  const Tree tree = parse(R"({"a":{}})");
  const Value absent = tree.root()["a"]["b"]["c"];
  EXPECT_FALSE(absent.present());
  EXPECT_FALSE(absent.is(Kind::kNull));
  EXPECT_FALSE(absent.string() || absent.number() || absent.boolean());
  EXPECT_EQ(absent.size(), 0u);
  EXPECT_EQ(absent.name(), "");
  EXPECT_FALSE(absent.first().present());
  EXPECT_FALSE(absent.next().present());
  EXPECT_FALSE(absent["d"].present());
  EXPECT_EQ(absent, Value());
}

TEST(TreeAccess, KeepsOrderAndNames) {
  const Tree tree = parse(R"({"z":1,"a":[[],[2,{"z":3}]],"":{"deep":{}},"m":"\u0000"})");
  std::string seen;
  for (Value v = tree.root().first(); v.present(); v = v.next()) {
    seen += "<" + std::string(v.name()) + ":" + Tree::write(v) + ">";
  }
  EXPECT_EQ(seen, R"(<z:1><a:[[],[2,{"z":3}]]><:{"deep":{}}><m:"\u0000">)");
  EXPECT_EQ(tree.root()["a"].first().name(), "");
  EXPECT_EQ(tree.root().name(), "");
  EXPECT_FALSE(tree.root().next().present());
  EXPECT_EQ(tree.root()[""]["deep"].size(), 0u);
}

TEST(TreeAccess, FindsNamesOfAllLengths) {
  std::string text = "{";
  for (std::size_t size = 0; size < 80; ++size) {
    text += (size == 0 ? "\"" : ",\"") + std::string(size, 'n') + "\":" + std::to_string(size);
    text += ",\"" + std::string(size, 'n') + "\\n\":\"escaped\"";
  }
  const Tree tree = parse(text + "}");
  for (std::size_t size = 0; size < 80; ++size) {
    EXPECT_EQ(tree.root()[std::string(size, 'n')].number(), std::to_string(size));
    EXPECT_EQ(tree.root()[std::string(size, 'n') + "\n"].string(), "escaped");
    EXPECT_FALSE(tree.root()[std::string(size, 'n') + "m"].present());
  }
}

TEST(TreeAccess, TellsSimilarNamesApart) {
  // Equal edges, equal sizes, one byte apart anywhere: what a hash of the edges alone would confuse.
  for (std::size_t size = 1; size < 50; ++size) {
    std::string text = R"({"one":{")" + std::string(size, 'a') + R"(":-1)";
    for (std::size_t i = 0; i < size; ++i) {
      std::string name(size, 'a');
      name[i] = 'b';
      text += ",\"" + name + "\":" + std::to_string(i);
    }
    const Tree tree = parse(text + "}}");
    EXPECT_EQ(tree.root()["one"].size(), size + 1);
    for (std::size_t i = 0; i < size; ++i) {
      std::string name(size, 'a');
      name[i] = 'b';
      EXPECT_EQ(tree.root()["one"][name].number(), std::to_string(i));
    }
  }
}

TEST(TreeAccess, ComparesPlaces) {
  const Tree tree = parse("[1,1]");
  const Value first = tree.root().first();
  EXPECT_EQ(first, tree.root().first());
  EXPECT_NE(first, first.next());
}

TEST(TreeAccess, OutlivesAMove) {
  Tree tree = parse(R"({"a":"text"})");
  const std::string_view text = *tree.root()["a"].string();
  const Tree moved = std::move(tree);
  EXPECT_EQ(text, "text");
  EXPECT_EQ(moved.root()["a"].string(), "text");
}

TEST(TreeAccess, AnEmptyTreeHasNoRoot) {
  EXPECT_FALSE(Tree().root().present());
  EXPECT_EQ(Tree().write(), "");
}

TEST(TreeAccess, SharesNamesAndStaysCompact) {
  std::string text = "[0";
  for (int i = 0; i < 20000; ++i) text += R"(,{"aLongNameThatRepeats":"value"})";
  const Tree tree = parse(text + "]");
  EXPECT_LT(tree.memory(), text.size());
}

}  // namespace
}  // namespace indsigt::tree
