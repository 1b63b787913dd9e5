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
