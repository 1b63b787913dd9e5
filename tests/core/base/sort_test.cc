// SPDX-License-Identifier: MPL-2.0
#include "base/sort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace indsigt {
namespace {

TEST(SortRows, SortsAsTheStandardLibraryDoesAndKeepsEqualsInOrder) {
  std::mt19937 random(20261125);
  for (std::size_t count = 0; count < 300; ++count) {
    std::vector<std::pair<unsigned, std::size_t>> rows;
    for (std::size_t i = 0; i < count; ++i) rows.emplace_back(random() % 20, i);
    auto expected = rows;
    std::sort(expected.begin(), expected.end());  // by number, then by place: what a stable sort gives
    sort_rows(rows, [](const auto& a, const auto& b) { return a.first < b.first; });
    ASSERT_EQ(rows, expected) << count;
  }
}

}  // namespace
}  // namespace indsigt
