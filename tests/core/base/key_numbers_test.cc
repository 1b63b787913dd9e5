// SPDX-License-Identifier: MPL-2.0
#include "base/key_numbers.h"

#include <gtest/gtest.h>

#include <map>

#include "support/seeded_random.h"

namespace indsigt {
namespace {

using Numbers = KeyNumbers<std::uint64_t>;
using TestId = Id<struct TestTag>;

TEST(KeyNumbers, NumbersKeysInTheOrderInWhichTheyCome) {
  Numbers numbers;
  EXPECT_EQ(numbers.find(5), Numbers::kNoNumber);
  EXPECT_EQ(numbers.number(5), 0u);
  EXPECT_EQ(numbers.number(0), 1u);
  EXPECT_EQ(numbers.number(5), 0u);
  EXPECT_EQ(numbers.find(0), 1u);
  EXPECT_EQ(numbers.find(1), Numbers::kNoNumber);
  EXPECT_EQ(numbers.keys(), (std::vector<std::uint64_t>{5, 0}));
}

TEST(KeyNumbers, AgreesWithATreeOn50000RandomKeys) {
  testing::SeededRandom random(99);
  Numbers numbers;
  std::map<std::uint64_t, std::uint32_t> tree;
  for (int i = 0; i < 50'000; ++i) {
    // Few, neighbours, or from everywhere.
    const std::uint64_t key = random.below(3) == 0 ? random.next() : random.below(20'000) << random.below(40);
    const auto known = tree.try_emplace(key, static_cast<std::uint32_t>(tree.size())).first->second;
    ASSERT_EQ(numbers.number(key), known);
  }
  for (const auto& [key, number] : tree) ASSERT_EQ(numbers.find(key), number);
}

TEST(KeyNumbers, TellsIdsApartThatBeginAlike) {
  KeyNumbers<TestId> numbers;
  TestId id;
  for (int last = 0; last < 200; ++last) {
    id.bytes[15] = static_cast<std::byte>(last);
    ASSERT_EQ(numbers.number(id), static_cast<std::uint32_t>(last));
  }
  ASSERT_EQ(numbers.find(id), 199u);
}

}  // namespace
}  // namespace indsigt
