// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_text.h"

#include <gtest/gtest.h>

#include "base/bytes.h"

namespace indsigt::exchange {
namespace {

std::string name_in(std::string_view json) {
  const auto tree = Tree::parse(as_bytes(json));
  return tree ? human_name(tree->root()) : "unreadable";
}

TEST(DisplayText, IsOneLineWithoutEdgesAndControls) {
  EXPECT_EQ(display_text("  Skolen \n ved\tsøen\r\n"), "Skolen ved søen");
  EXPECT_EQ(display_text(std::string_view("A\0B\x1b[31m", 8)), "AB[31m");
  EXPECT_EQ(display_text("\xE2\x80\xAE"
                         "neloksS"),
            "neloksS");
  EXPECT_EQ(display_text("a\xE2\x81\xA6"
                         "b\xEF\xBB\xBF"
                         "c\xC2\x85"
                         "d\xC2\xA0"
                         "e"),
            "abcd e");
  EXPECT_EQ(display_text(""), "");
  EXPECT_EQ(display_text(" \n "), "");
}

TEST(DisplayText, KeepsOtherScriptsAndCutsWholeCharacters) {
  EXPECT_EQ(display_text("Åse 李 مدرسة 👩‍👧"), "Åse 李 مدرسة 👩👧");
  std::string longer;
  for (int i = 0; i < 300; ++i) longer += "ø";
  const std::string cut = display_text(longer);
  EXPECT_EQ(cut.size(), 200u * 2 + 3);
  EXPECT_TRUE(cut.ends_with("ø…"));
}

TEST(HumanName, TakesTheOfficialNameAndNeverAnOldOneFirst) {
  EXPECT_EQ(name_in(R"([{"use":"old","family":"Før"},{"given":["Ida","Marie"],"family":"Berg"}])"),
            "Ida Marie Berg");
  EXPECT_EQ(name_in(R"([{"use":"usual","text":"Ida"},{"use":"official","text":"Ida Marie Berg"}])"),
            "Ida Marie Berg");
  EXPECT_EQ(name_in(R"([{"use":"old","family":"Før"}])"), "Før");
}

TEST(HumanName, SurvivesWhatSourcesWrite) {
  EXPECT_EQ(name_in(R"([{"given":[null,"James"]}])"), "James");
  EXPECT_EQ(name_in(R"([{"text":" ","family":"Berg"}])"), "Berg");
  EXPECT_EQ(name_in(R"([{}])"), "");
  EXPECT_EQ(name_in(R"({"family":"Berg"})"), "");
  EXPECT_EQ(name_in("[7,null,[]]"), "");
  EXPECT_EQ(name_in("null"), "");
}

}  // namespace
}  // namespace indsigt::exchange
