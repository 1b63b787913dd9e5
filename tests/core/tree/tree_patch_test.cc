// SPDX-License-Identifier: MPL-2.0
#include "tree/tree_patch.h"

#include <gtest/gtest.h>

#include <random>

#include "base/bytes.h"

namespace indsigt::tree {
namespace {

Tree tree_of(std::string_view text) {
  auto tree = Tree::parse(as_bytes(text));
  EXPECT_TRUE(tree.has_value()) << text;
  return tree ? std::move(*tree) : Tree();
}

constexpr std::string_view kText = R"({"a":[1,{"b":6.0,"c":"x"},[]],"d/e":{"~":null},"f":-0})";

std::string set(std::string_view pointer, std::string_view value) {
  const Tree tree = tree_of(kText);
  TreePatches patches;
  const auto done = patches.set(tree, pointer, tree_of(value));
  return done ? patches.write(tree) : std::string(error_name(done.error().code));
}

TEST(TreePatch, WithoutPatchesTheTreeIsWrittenAsItIs) {
  EXPECT_EQ(TreePatches().write(tree_of(kText)), kText);
}

TEST(TreePatch, ChangesExactlyOnePlace) {
  EXPECT_EQ(set("/a/1/b", "7.50"), R"({"a":[1,{"b":7.50,"c":"x"},[]],"d/e":{"~":null},"f":-0})");
  EXPECT_EQ(set("/a/0", R"({"z":1})"), R"({"a":[{"z":1},{"b":6.0,"c":"x"},[]],"d/e":{"~":null},"f":-0})");
  EXPECT_EQ(set("/d~1e/~0", "true"), R"({"a":[1,{"b":6.0,"c":"x"},[]],"d/e":{"~":true},"f":-0})");
  EXPECT_EQ(set("/a/2", "[[]]"), R"({"a":[1,{"b":6.0,"c":"x"},[[]]],"d/e":{"~":null},"f":-0})");
  EXPECT_EQ(set("", "null"), "null");
}

TEST(TreePatch, AddsAMemberAtTheEnd) {
  EXPECT_EQ(set("/a/1/new\"", "1"), R"({"a":[1,{"b":6.0,"c":"x","new\"":1},[]],"d/e":{"~":null},"f":-0})");
}

TEST(TreePatch, RefusesPlacesThatTheTreeDoesNotHave) {
  for (const char* pointer :
       {"/x/y", "/a/3", "/a/-", "/a/01", "/a/+1", "/f/x", "a", "/d~1e/~2", "/a/99999999999999999999"}) {
    EXPECT_EQ(set(pointer, "1"), "patch.place") << pointer;
  }
}

TEST(TreePatch, RemovesMembersAndElements) {
  const Tree tree = tree_of(kText);
  TreePatches patches;
  EXPECT_TRUE(patches.remove(tree, "/a/0").has_value());
  EXPECT_TRUE(patches.remove(tree, "/d~1e").has_value());
  EXPECT_FALSE(patches.remove(tree, "").has_value());
  EXPECT_FALSE(patches.remove(tree, "/nothing").has_value());
  EXPECT_EQ(patches.write(tree), R"({"a":[{"b":6.0,"c":"x"},[]],"f":-0})");
}

TEST(TreePatch, TheLaterPatchOfAPlaceWinsAndNothingGoesBelowAReplacedOne) {
  const Tree tree = tree_of(kText);
  TreePatches patches;
  EXPECT_TRUE(patches.set(tree, "/a/1/b", tree_of("1")).has_value());
  EXPECT_TRUE(patches.set(tree, "/a/1/b", tree_of("2")).has_value());
  EXPECT_EQ(patches.write(tree), R"({"a":[1,{"b":2,"c":"x"},[]],"d/e":{"~":null},"f":-0})");
  EXPECT_TRUE(patches.set(tree, "/a/1", tree_of("3")).has_value());
  EXPECT_FALSE(patches.set(tree, "/a/1/b", tree_of("4")).has_value());
  EXPECT_EQ(patches.write(tree), R"({"a":[1,3,[]],"d/e":{"~":null},"f":-0})");
}

// Every pointer of the tree: setting a value to itself changes nothing, however deep.
TEST(TreePatch, SettingEveryPlaceToItselfChangesNothing) {
  for (const char* pointer :
       {"", "/a", "/a/0", "/a/1", "/a/1/b", "/a/1/c", "/a/2", "/d~1e", "/d~1e/~0", "/f"}) {
    EXPECT_EQ(set(pointer, Tree::write(value_at(tree_of(kText), pointer))), kText) << pointer;
  }
}

}  // namespace
}  // namespace indsigt::tree
