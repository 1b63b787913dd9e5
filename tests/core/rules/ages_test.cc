// SPDX-License-Identifier: MPL-2.0
#include "rules/ages.h"

#include <gtest/gtest.h>

#include "base/instant.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

constexpr LeapBirthday kBoth[] = {LeapBirthday::kMarch1, LeapBirthday::kFebruary28};

PartialDate after(PartialDate date, std::int64_t days) {
  return civil_date_of_day(days_since_epoch(date) + days);
}

TEST(Ages, ABirthdayOn29FebruaryIsAsThePackSays) {
  const PartialDate born{2012, 2, 29};
  EXPECT_EQ(birthday(born, 15, LeapBirthday::kMarch1), (PartialDate{2027, 3, 1}));
  EXPECT_EQ(birthday(born, 15, LeapBirthday::kFebruary28), (PartialDate{2027, 2, 28}));
  for (const LeapBirthday leap : kBoth) EXPECT_EQ(birthday(born, 16, leap), (PartialDate{2028, 2, 29}));
  EXPECT_EQ(age_on(born, {2027, 2, 28}, LeapBirthday::kMarch1), 14);
  EXPECT_EQ(age_on(born, {2027, 2, 28}, LeapBirthday::kFebruary28), 15);
  EXPECT_EQ(age_on({2012, 2, 28}, {2027, 2, 28}, LeapBirthday::kMarch1), 15);
}

TEST(Ages, AMissingPartGivesAnAgeWhereItDoesNotMatter) {
  constexpr auto kLeap = LeapBirthday::kMarch1;
  EXPECT_EQ(age_on({2011, 5, 0}, {2026, 5, 1}, kLeap), std::nullopt);
  EXPECT_EQ(age_on({2011, 5, 0}, {2026, 4, 30}, kLeap), 14);
  EXPECT_EQ(age_on({2011, 5, 0}, {2026, 5, 31}, kLeap), 15);
  EXPECT_EQ(age_on({2011, 0, 0}, {2026, 6, 1}, kLeap), std::nullopt);
  EXPECT_EQ(age_on({2011, 0, 0}, {2026, 12, 31}, kLeap), 15);
}

TEST(Ages, NobodyIsBornLaterAndNothingIsPastYear9999) {
  EXPECT_EQ(age_on({2026, 5, 2}, {2026, 5, 1}, LeapBirthday::kMarch1), std::nullopt);
  EXPECT_EQ(age_on({2026, 5, 1}, {2026, 5, 1}, LeapBirthday::kMarch1), 0);
  EXPECT_EQ(birthday({9990, 1, 1}, 10, LeapBirthday::kMarch1), std::nullopt);
  EXPECT_EQ(birthday({9990, 1, 1}, 9, LeapBirthday::kMarch1), (PartialDate{9999, 1, 1}));
}

// The day before and the day after each birthday that a pack of ours knows of, in a transition or a rule.
TEST(Ages, EachAgeOfEachPackBeginsOnItsBirthday) {
  const indsigt::testing::ProductPacks packs;
  std::size_t checked = 0;
  for (const std::string_view id : documents::kJurisdictions) {
    const Pack* const pack = packs.find(id);
    ASSERT_NE(pack, nullptr) << id;
    std::vector<int> ages;
    for (const Transition& one : pack->transitions) ages.push_back(one.age);
    for (const Band& one : pack->bands) ages.push_back(one.age.from);
    for (const Rule& one : pack->rules) {
      if (one.when.age) ages.insert(ages.end(), {one.when.age->from, one.when.age->below});
    }
    for (const int age : ages) {
      for (const PartialDate born : {PartialDate{2011, 5, 4}, {2012, 2, 29}, {2011, 12, 31}, {2012, 1, 1}}) {
        for (const LeapBirthday leap : kBoth) {
          const auto on = birthday(born, age, leap);
          ASSERT_TRUE(on.has_value());
          if (age > 0) {
            EXPECT_EQ(age_on(born, after(*on, -1), leap), age - 1);
          }
          EXPECT_EQ(age_on(born, *on, leap), age);
          EXPECT_EQ(age_on(born, after(*on, 1), leap), age);
          ++checked;
        }
      }
    }
  }
  EXPECT_GT(checked, 500u);
}

TEST(Ages, TellsWhatIsAheadAndFromWhen) {
  const indsigt::testing::ProductPacks packs;
  const Pack* const dk = packs.find("dk");
  ASSERT_NE(dk, nullptr);
  // In 58 days, on 4 May.
  const auto changes = changes_ahead(*dk, {2011, 5, 4}, {2026, 3, 7});
  ASSERT_EQ(changes.size(), 3u);
  EXPECT_EQ(changes[0].on, (PartialDate{2026, 5, 4}));
  EXPECT_EQ(changes[0].days, 58);
  EXPECT_EQ(changes[0].tell_from, (PartialDate{2026, 3, 5}));
  ASSERT_NE(changes[0].transition, nullptr);
  EXPECT_EQ(changes[0].transition->age, 15);
  EXPECT_EQ(changes[1].on, (PartialDate{2027, 5, 4}));
  EXPECT_EQ(changes[1].transition->age, 16);
  EXPECT_EQ(changes[2].on, (PartialDate{2029, 5, 4}));
  EXPECT_EQ(changes[2].tell_from, (PartialDate{2029, 2, 3}));
  // On the birthday itself it is there, no longer ahead.
  EXPECT_EQ(changes_ahead(*dk, {2011, 5, 4}, {2026, 5, 3})[0].days, 1);
  EXPECT_EQ(changes_ahead(*dk, {2011, 5, 4}, {2026, 5, 4})[0].transition->age, 16);
  EXPECT_TRUE(changes_ahead(*dk, {2011, 5, 4}, {2029, 5, 4}).empty());
}

TEST(Ages, LawToComeIsToldAndLawThatWasReadLongAgoIsOld) {
  Pack pack{.id = "xx", .version = "1", .recheck_by = PartialDate{2027, 1, 1}};
  const auto rule = [&](const char* hook, PartialDate from) {
    pack.rules.push_back({.id = hook, .when = {}, .valid = {from, {}}, .hook = hook});
  };
  rule("Law 2", {2027, 7, 1});
  rule("Law 1", {2027, 7, 1});
  rule("Law 2", {2027, 7, 1});
  rule("Law 3", {2026, 11, 29});
  rule("Law 0", {2029, 1, 1});
  const auto ahead = law_ahead(pack, {2026, 11, 29});
  ASSERT_EQ(ahead.size(), 3u);
  EXPECT_EQ(ahead[0].hook + ahead[1].hook + ahead[2].hook, "Law 1Law 2Law 0");
  EXPECT_EQ(ahead[2].on, (PartialDate{2029, 1, 1}));
  EXPECT_EQ(law_ahead(pack, {2026, 11, 28}).front().hook, "Law 3");
  EXPECT_FALSE(is_old(pack, {2027, 1, 1}));
  EXPECT_TRUE(is_old(pack, {2027, 1, 2}));
  EXPECT_FALSE(is_old(Pack{}, {2099, 1, 1}));
}

TEST(Ages, EveryTransitionOfOursIsToldSixtyToNinetyDaysBefore) {
  const indsigt::testing::ProductPacks packs;
  for (const std::string_view id : documents::kJurisdictions) {
    const Pack* const pack = packs.find(id);
    ASSERT_NE(pack, nullptr) << id;
    ASSERT_FALSE(pack->transitions.empty());
    for (const Transition& one : pack->transitions) {
      EXPECT_GE(one.notify_days_before, 60) << id << " " << int{one.age};
      EXPECT_LE(one.notify_days_before, 90) << id << " " << int{one.age};
    }
    EXPECT_EQ(pack->transitions.back().age, pack->majority);
  }
}

}  // namespace
}  // namespace indsigt::rules
