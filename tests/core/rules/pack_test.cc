// SPDX-License-Identifier: MPL-2.0
#include "rules/pack.h"

#include <gtest/gtest.h>

namespace indsigt::rules {
namespace {

TEST(Expiry, IsReadAndWrittenAlike) {
  for (const char* text : {"P1Y", "P6M", "P60D", "P1Y2M3D", "P1Y3D", "until_age_16", "until_age_18"}) {
    const auto expiry = parse_expiry(text);
    ASSERT_TRUE(expiry.has_value()) << text;
    EXPECT_EQ(to_text(*expiry), text);
  }
  EXPECT_EQ(parse_expiry("P2Y10D"), (Expiry{.years = 2, .days = 10}));
  EXPECT_EQ(parse_expiry("until_age_16"), (Expiry{.until_age = 16}));
}

TEST(Expiry, RefusesEverythingElse) {
  for (const char* text : {"",
                           "P",
                           "1Y",
                           "P0Y",
                           "P1",
                           "PY",
                           "P1D1Y",
                           "P1Y1Y",
                           "P1W",
                           "P1Y ",
                           " P1Y",
                           "p1y",
                           "P-1Y",
                           "P01Y",
                           "P10000D",
                           "PT1H",
                           "P99999999999D",
                           "until_age_",
                           "until_age_0",
                           "until_age_x",
                           "until_age_16 ",
                           "until_age_999"}) {
    EXPECT_FALSE(parse_expiry(text).has_value()) << text;
  }
}

TEST(Words, AreFoundByTheirTextOnly) {
  EXPECT_EQ(parse_word<Role>("foster_parent"), Role::kFosterParent);
  EXPECT_EQ(word_of(Flag::kYouthObjects), "youth_objects");
  EXPECT_FALSE(parse_word<Role>("Foster_parent").has_value());
  EXPECT_FALSE(parse_word<Role>("").has_value());
}

TEST(Words, ASetIteratesInTheListsOrder) {
  WordSet<Redaction> set{Redaction::kThirdPartyData, Redaction::kAddress, Redaction::kPhone};
  std::string seen;
  set.for_each([&](Redaction word) { seen.append(word_of(word)).append(" "); });
  EXPECT_EQ(seen, "address phone third_party_data ");
  set.erase(Redaction::kPhone);
  EXPECT_FALSE(set.contains(Redaction::kPhone));
  EXPECT_TRUE(set.includes({Redaction::kAddress}));
  EXPECT_FALSE(set.includes({Redaction::kAddress, Redaction::kPhone}));
}

}  // namespace
}  // namespace indsigt::rules
