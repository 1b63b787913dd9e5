// SPDX-License-Identifier: MPL-2.0
#include "base/page.h"

#include <gtest/gtest.h>

namespace indsigt {
namespace {

TEST(Page, HasTheRowsOfItsSliceAndTheNumberOfAll) {
  const std::vector<int> list{1, 2, 3, 4, 5};
  const Page<int> page = page_of(list, {1, 2});
  EXPECT_EQ(page.total, 5u);
  EXPECT_EQ(page.offset, 1u);
  EXPECT_EQ(page.rows, (std::vector<int>{2, 3}));
  EXPECT_EQ(page_of(list, {4, 9}).rows, (std::vector<int>{5}));
  EXPECT_EQ(page_of(list, {}).rows, list);
}

TEST(Page, IsEmptyPastTheEndAndSaysWhereItBegins) {
  const Page<int> page = page_of(std::vector<int>{1, 2}, {7, 3});
  EXPECT_EQ(page.total, 2u);
  EXPECT_EQ(page.offset, 7u);
  EXPECT_TRUE(page.rows.empty());
}

TEST(Page, MakesOnlyTheRowsOfTheSlice) {
  int made = 0;
  Page<int> page;
  fill_page(page, std::vector<int>(1'000), {500, 3}, [&](int row) { return ++made, row; });
  EXPECT_EQ(made, 3);
}

}  // namespace
}  // namespace indsigt
