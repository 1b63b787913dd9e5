// SPDX-License-Identifier: MPL-2.0
#include "base/message.h"

#include <gtest/gtest.h>

#include <set>

#include "base/error.h"

namespace indsigt {
namespace {

TEST(MessageKeys, AreUniqueAndMadeOfDotsAndSmallLetters) {
  std::set<std::string_view> seen;
  for (const MessageKeyRow& row : kMessageKeys) {
    EXPECT_TRUE(seen.insert(row.key).second) << row.key;
    EXPECT_EQ(row.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz._"), std::string_view::npos) << row.key;
    // "error." is error.h's own part of the names.
    EXPECT_FALSE(row.key.starts_with("error.")) << row.key;
  }
}

TEST(ErrorNames, AreUniqueAndNeverEmpty) {
  std::set<std::string_view> seen;
#define INDSIGT_CHECK_NAME(name, text)             \
  EXPECT_EQ(error_name(ErrorCode::k##name), text); \
  EXPECT_TRUE(seen.insert(error_name(ErrorCode::k##name)).second);
  INDSIGT_ERRORS(INDSIGT_CHECK_NAME)
#undef INDSIGT_CHECK_NAME
}

}  // namespace
}  // namespace indsigt
