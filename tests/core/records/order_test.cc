// SPDX-License-Identifier: MPL-2.0
// The order in which sources are imported changes no answer about who somebody is and what they hold.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/records/support/families.h"
#include "core/records/support/told.h"

namespace indsigt::records::families {
namespace {

TEST(OrderOfImport, ChangesNothingIn1000RandomFamilies) {
  unsigned turned = 0;
  for (unsigned seed = 1; seed <= 1000 && !::testing::Test::HasFailure(); ++seed) {
    Family family = make_family(seed);
    const std::string before = told_of(load(family));
    std::reverse(family.deliveries.begin(), family.deliveries.end());
    if (seed % 2 == 0 && !family.deliveries.empty()) {
      std::rotate(family.deliveries.begin(), family.deliveries.begin() + 1, family.deliveries.end());
    }
    family.manifest_first = !family.manifest_first;
    EXPECT_EQ(told_of(load(family)), before) << seed;
    turned += family.deliveries.size() > 1;
  }
  EXPECT_GT(turned, 500u);
}

}  // namespace
}  // namespace indsigt::records::families
