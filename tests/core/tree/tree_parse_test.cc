// SPDX-License-Identifier: MPL-2.0
// The contract of Tree::parse: what it takes, what it refuses, and where it says that something is wrong.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "tree/tree.h"

namespace indsigt::tree {
namespace {

using std::string_literals::operator""s;

Result<Tree> parse(std::string_view text, const TreeLimits& limits = {}) {
  return Tree::parse(std::as_bytes(std::span(text)), limits);
}

// "json.syntax byte:3", or "" for what was accepted.
std::string refusal(std::string_view text, const TreeLimits& limits = {}) {
  const Result<Tree> tree = parse(text, limits);
  if (tree) return "";
  return std::string(error_name(tree.error().code)) + " " + tree.error().place;
}

// The decoded string of a document that is one string.
std::string decoded(std::string_view text) {
  const Result<Tree> tree = parse(text);
  return tree ? std::string(tree->root().string().value_or("(no string)")) : "(refused)";
}

TEST(TreeParse, TakesEveryKindOfValue) {
  const Result<Tree> tree = parse(R"( [null, false, true, -1.5e3, "x", [], {}] )");
  ASSERT_TRUE(tree);
  Value v = tree->root().first();
  for (const Kind kind :
       {Kind::kNull, Kind::kFalse, Kind::kTrue, Kind::kNumber, Kind::kString, Kind::kArray, Kind::kObject}) {
    ASSERT_TRUE(v.present());
    EXPECT_EQ(v.kind(), kind);
    v = v.next();
  }
  EXPECT_FALSE(v.present());
}

TEST(TreeParse, TakesLoneScalars) {
  EXPECT_EQ(refusal("null"), "");
  EXPECT_EQ(refusal(" 0 "), "");
  EXPECT_EQ(refusal("\t\r\n \"\""), "");
}

TEST(TreeParse, KeepsNumberText) {
  for (const std::string_view text : {"-0", "1E400", "66.899999999999991", "1E-22", "6.0", "0", "-0.0e+00",
                                      "123456789012345678901234567890.10", "0.1", "1e5"}) {
    const Result<Tree> tree = parse(text);
    ASSERT_TRUE(tree) << text;
    EXPECT_EQ(tree->root().number(), text);
    EXPECT_EQ(tree->write(), text);
  }
}

TEST(TreeParse, RefusesWrongNumbers) {
  EXPECT_EQ(refusal("01"), "json.syntax byte:0");
  EXPECT_EQ(refusal("[-01]"), "json.syntax byte:1");
  for (const std::string_view text : {"-", "+1", ".5", "1.", "1.e3", "1e", "1e+", "0x1", "1_0", "NaN",
                                      "Infinity", "-Infinity", "- 1", "1.5.6", "--1", "1e5.3"}) {
    EXPECT_TRUE(refusal(text).starts_with("json.syntax byte:")) << text;
  }
}

TEST(TreeParse, DecodesEscapes) {
  EXPECT_EQ(decoded(R"("\"\\\/\b\f\n\r\t")"), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(decoded(R"("\u0041\u00e6\u20AC\uD834\udd1e")"), "A\u00E6\u20AC\U0001D11E");
  EXPECT_EQ(decoded(R"("a\u0000b")"), "a\0b"s);
  EXPECT_EQ(decoded(R"("\uFFFF\uFDD0")"), "\uFFFF\uFDD0");
}

TEST(TreeParse, DecodesSpecialsAtEveryPlaceOfABlock) {
  for (std::size_t before = 0; before < 70; ++before) {
    for (std::size_t after : {0u, 1u, 15u, 16u, 40u}) {
      const std::string a(before, 'a');
      const std::string z(after, 'z');
      EXPECT_EQ(decoded("\"" + a + "\\n" + z + "\""), a + "\n" + z);
      EXPECT_EQ(decoded("\"" + a + "\u00E6\U0001D11E\\u20ac" + z + "\""), a + "\u00E6\U0001D11E\u20AC" + z);
      EXPECT_EQ(refusal("\"" + a + "\x1F" + z + "\""), "json.syntax byte:" + std::to_string(before + 1));
      EXPECT_EQ(refusal("\"" + a + "\xFF" + z + "\""), "json.utf8 byte:" + std::to_string(before + 1));
      EXPECT_EQ(refusal("[\"" + a + z), "json.syntax byte:" + std::to_string(before + after + 2));
    }
  }
}

TEST(TreeParse, RefusesWrongEscapes) {
  EXPECT_EQ(refusal(R"("ab\x41")"), "json.syntax byte:3");
  EXPECT_EQ(refusal(R"("\u12G4")"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"("\u12")"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"("\)"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"("\")"), "json.syntax byte:3");
  EXPECT_EQ(refusal(R"("\U0041")"), "json.syntax byte:1");
}

TEST(TreeParse, RefusesLoneSurrogate) {
  EXPECT_EQ(refusal(R"("ab\uD800")"), "json.surrogate byte:3");
  EXPECT_EQ(refusal(R"("\uDC00")"), "json.surrogate byte:1");
  EXPECT_EQ(refusal(R"("\uD800\uD800")"), "json.surrogate byte:1");
  EXPECT_EQ(refusal(R"("\uD800x")"), "json.surrogate byte:1");
  EXPECT_EQ(refusal(R"("\uD800\n")"), "json.surrogate byte:1");
  EXPECT_EQ(refusal(R"({"\uDBFF":1})"), "json.surrogate byte:2");
}

TEST(TreeParse, TakesTheBordersOfUtf8) {
  for (const std::string text : {"\u0080", "\u07FF", "\u0800", "\uD7FF", "\uE000", "\uFFFF", "\U00010000",
                                 "\U0010FFFF", "\x7F", "\uFEFF"}) {
    EXPECT_EQ(decoded("\"" + text + "\""), text);
  }
}

TEST(TreeParse, RefusesBrokenUtf8) {
  for (const std::string bytes :
       {"\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3\x28", "\xE0\x80\x80", "\xE0\x9F\xBF",
        "\xE2\x82", "\xE2\x28\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF",
        "\xF0\x9F\x92", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
    EXPECT_EQ(refusal("[\"ok" + bytes + "\"]"), "json.utf8 byte:4");
    EXPECT_EQ(refusal("{\"" + bytes), "json.utf8 byte:2");
  }
  EXPECT_EQ(refusal("[\xFF]"), "json.utf8 byte:1");
  EXPECT_EQ(refusal("\xFF\xFE[\0]\0"s), "json.utf8 byte:0");
}

TEST(TreeParse, RefusesByteOrderMark) {
  EXPECT_EQ(refusal("\xEF\xBB\xBF{}"), "json.utf8 byte:0");
  EXPECT_EQ(refusal(" \xEF\xBB\xBF{}"), "json.syntax byte:1");
}

TEST(TreeParse, RefusesWhatIsNoJson) {
  EXPECT_EQ(refusal(""), "json.syntax byte:0");
  EXPECT_EQ(refusal("  "), "json.syntax byte:2");
  EXPECT_EQ(refusal("[1,]"), "json.syntax byte:3");
  EXPECT_EQ(refusal("[,1]"), "json.syntax byte:1");
  EXPECT_EQ(refusal("[1 2]"), "json.syntax byte:3");
  EXPECT_EQ(refusal("[1,,2]"), "json.syntax byte:3");
  EXPECT_EQ(refusal("[1"), "json.syntax byte:2");
  EXPECT_EQ(refusal("[1}"), "json.syntax byte:2");
  EXPECT_EQ(refusal(R"({"a":1,})"), "json.syntax byte:7");
  EXPECT_EQ(refusal(R"({,"a":1})"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"({"a" 1})"), "json.syntax byte:5");
  EXPECT_EQ(refusal(R"({"a":})"), "json.syntax byte:5");
  EXPECT_EQ(refusal(R"({"a"})"), "json.syntax byte:4");
  EXPECT_EQ(refusal(R"({a:1})"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"({1:1})"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"({'a':1})"), "json.syntax byte:1");
  EXPECT_EQ(refusal(R"({"a":1]})"), "json.syntax byte:6");
  EXPECT_EQ(refusal("{} x"), "json.syntax byte:3");
  EXPECT_EQ(refusal("{}{}"), "json.syntax byte:2");
  EXPECT_EQ(refusal("[1]\0"s), "json.syntax byte:3");
  EXPECT_EQ(refusal("/* no */ {}"), "json.syntax byte:0");
  EXPECT_EQ(refusal("[1] // no"), "json.syntax byte:4");
  EXPECT_EQ(refusal("[tru]"), "json.syntax byte:1");
  EXPECT_EQ(refusal("nul"), "json.syntax byte:0");
  EXPECT_EQ(refusal("True"), "json.syntax byte:0");
  EXPECT_EQ(refusal("[1\f]"), "json.syntax byte:2");
  EXPECT_EQ(refusal("[\u00A01]"), "json.syntax byte:1");
  EXPECT_EQ(refusal("\"a\nb\""), "json.syntax byte:2");
}

TEST(TreeParse, RefusesEveryTruncation) {
  const std::string text =
      R"({"name":[{"given":["Ane \u00e6\ud834\udd1e",null,true]}],"n":-1.5e-3,"f":false,"o":{}})";
  ASSERT_EQ(refusal(text), "");
  for (std::size_t size = 0; size < text.size(); ++size) {
    // A copy of its own size, so that a sanitizer sees a read beyond it.
    const std::vector<char> cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size));
    EXPECT_NE(refusal({cut.data(), cut.size()}), "") << size;
  }
}

TEST(TreeParse, RefusesDuplicateKey) {
  EXPECT_EQ(refusal(R"({"a":1,"a":1})"), "json.duplicate_key byte:7");
  EXPECT_EQ(refusal(R"([0,{"x":{"a":"a"},"b\"":[1,"}"], "a":2 , "\u0061" : 3}])"),
            "json.duplicate_key byte:41");
  EXPECT_EQ(refusal(R"({"a":"x","a":"y"})"), "json.duplicate_key byte:9");
  EXPECT_EQ(refusal(R"({"a":["x"],"a":{"b":"y"},"c":{}})"), "json.duplicate_key byte:11");
  EXPECT_EQ(refusal(R"([{"a":"a"},"a","b",{"b":-1.5 ,"c":true ,"b":null}])"), "json.duplicate_key byte:40");
  EXPECT_EQ(refusal(R"({"":1,"b":2,"":3})"), "json.duplicate_key byte:12");
  EXPECT_EQ(refusal(R"({"a\u0000":1,"a":2})"), "");
  EXPECT_EQ(refusal(R"({"a":{"a":{"a":1}},"b":{"a":2}})"), "");
  EXPECT_EQ(refusal(R"([{"a":1},{"a":1}])"), "");
  EXPECT_EQ(refusal(R"({"a":{"b":1},"b":{"a":1},"c":[{"a":0}]})"), "");
}

TEST(TreeParse, RefusesDepthBeyondTheLimit) {
  const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
  EXPECT_EQ(refusal(nested(64)), "");
  EXPECT_EQ(refusal(nested(65)), "json.depth byte:64");
  EXPECT_EQ(refusal("7", {.max_depth = 0}), "");
  EXPECT_EQ(refusal("[]", {.max_depth = 0}), "json.depth byte:0");
  EXPECT_EQ(refusal(R"({"a":[[],{}],"b":[]})", {.max_depth = 3}), "");
  EXPECT_EQ(refusal(R"({"a":[[],{"c":[]}]})", {.max_depth = 3}), "json.depth byte:14");
  EXPECT_EQ(refusal(nested(100000), {.max_depth = 100000}), "");
}

TEST(TreeParse, RefusesBytesBeyondTheLimit) {
  EXPECT_EQ(refusal("[1,2]", {.max_bytes = 5}), "");
  EXPECT_EQ(refusal("[1,2]", {.max_bytes = 4}), "json.size byte:4");
  EXPECT_EQ(refusal("", {.max_bytes = 0}), "json.syntax byte:0");
}

TEST(TreeParse, HoldsNoReferenceToItsSource) {
  std::string text = R"({"name":"Ane","age":42})";
  const Result<Tree> tree = parse(text);
  text.assign(text.size(), '#');
  ASSERT_TRUE(tree);
  EXPECT_EQ(tree->write(), R"({"name":"Ane","age":42})");
}

}  // namespace
}  // namespace indsigt::tree
