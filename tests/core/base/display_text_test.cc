// SPDX-License-Identifier: MPL-2.0
#include "base/display_text.h"

#include <gtest/gtest.h>

namespace indsigt {
namespace {

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

// What turns the text after it goes; what is spelling stays, and only where it is.
TEST(DisplayText, DropsWhatTurnsAndKeepsWhatJoins) {
  for (const char* turn :
       {"\xD8\x9C", "\xE2\x80\x8E", "\xE2\x80\x8F", "\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC",
        "\xE2\x80\xAD", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"}) {
    EXPECT_EQ(display_text("Bo" + std::string(turn) + "dil"), "Bodil") << turn;
    EXPECT_EQ(display_text("می" + std::string(turn) + "خواهم"), "میخواهم") << turn;
  }
  const std::string joiner = "\xE2\x80\x8C", other = "\xE2\x80\x8D";
  EXPECT_EQ(display_text("می" + joiner + "خواهم"), "می" + joiner + "خواهم");
  EXPECT_EQ(display_text("क्" + other + "ष"), "क्" + other + "ष");
  for (const std::string& word : {joiner + "می", "می" + joiner, "می" + joiner + " خ"}) {
    EXPECT_EQ(display_text(word).find(joiner), std::string::npos) << word;
  }
  EXPECT_EQ(display_text("Bo" + joiner + "dil"), "Bodil");
  EXPECT_EQ(display_text(joiner + other + joiner), "");
}

TEST(DisplayText, KeepsOtherScriptsAndCutsWholeCharacters) {
  EXPECT_EQ(display_text("Åse 李 مدرسة 👩‍👧"), "Åse 李 مدرسة 👩👧");
  std::string longer;
  for (int i = 0; i < 300; ++i) longer += "ø";
  const std::string cut = display_text(longer);
  EXPECT_EQ(cut.size(), 200u * 2 + 3);
  EXPECT_TRUE(cut.ends_with("ø…"));
}

}  // namespace
}  // namespace indsigt
