// SPDX-License-Identifier: MPL-2.0
#include "family/family.h"

#include <gtest/gtest.h>

namespace indsigt::family {
namespace {

using rules::Role;

template <class Id>
Id id(unsigned char number) {
  Id id;
  id.bytes.back() = std::byte{number};
  return id;
}
const PartyId kMother = id<PartyId>(9), kFather = id<PartyId>(2), kFatherElsewhere = id<PartyId>(20),
              kAunt = id<PartyId>(3);
const PersonId kChild = id<PersonId>(7), kOther = id<PersonId>(8);
constexpr PartialDate kDay{2026, 11, 21};

Family family() {
  Family family;
  family.read_at = {kFreshMilliseconds};
  family.parties = {{.id = kFather, .also = {kFatherElsewhere}}, {.id = kAunt}, {.id = kMother}};
  family.subjects = {{.id = kChild, .party = id<PartyId>(7)}};
  family.ties = {
      {.party = kMother, .subject = kChild, .role = Role::kCustodyHolder},
      {.party = kFather,
       .subject = kChild,
       .role = Role::kCustodyHolder,
       .days = {{}, PartialDate{2026, 11, 21}}},
      {.party = kFather,
       .subject = kChild,
       .role = Role::kCustodyHolder,
       .days = {PartialDate{2026, 6, 1}, {}}},
      {.party = kFather, .subject = kChild, .role = Role::kParentWithoutCustody},
      {.party = kAunt, .subject = kChild, .role = Role::kPoaHolder},
      {.party = kAunt,
       .subject = kChild,
       .role = Role::kFosterParent,
       .days = {PartialDate{2026, 11, 22}, {}}},
      {.party = kAunt, .subject = kOther, .role = Role::kCustodyHolder},
  };
  return family;
}

TEST(Family, KnowsSomebodyByEveryIdentity) {
  const Family home = family();
  ASSERT_NE(home.find_party(kFather), nullptr);
  EXPECT_EQ(home.find_party(kFatherElsewhere), home.find_party(kFather));
  EXPECT_EQ(home.find_party(id<PartyId>(99)), nullptr);
  EXPECT_EQ(home.find_subject(kChild), &home.subjects[0]);
  EXPECT_EQ(home.find_subject(kOther), nullptr);
}

TEST(Family, ATieIsTheFirstRoleOfTheDay) {
  const Family home = family();
  const auto role = [&](PartyId party, PartialDate day) -> std::optional<Role> {
    const Tie* const tie = home.tie(party, kChild, day);
    return tie == nullptr ? std::nullopt : std::optional(tie->role);
  };
  EXPECT_EQ(role(kFather, kDay), Role::kCustodyHolder);
  EXPECT_EQ(role(kAunt, kDay), Role::kPoaHolder);
  EXPECT_EQ(role(kAunt, {2026, 11, 22}), Role::kFosterParent);
  EXPECT_EQ(role(id<PartyId>(99), kDay), std::nullopt);
  EXPECT_EQ(home.tie(kMother, kOther, kDay), nullptr);
}

TEST(Family, CustodyHoldersAreOfTheDayOnceAndSorted) {
  Family home = family();
  EXPECT_EQ(home.custody_holders(kChild, kDay), (std::vector{kFather, kMother}));
  EXPECT_EQ(home.custody_holders(id<PersonId>(99), kDay), std::vector<PartyId>());
  home.ties.erase(home.ties.begin() + 2);
  EXPECT_EQ(home.custody_holders(kChild, {2026, 11, 22}), std::vector{kMother});
}

// D12: what is older than a day, or not yet so, is not known.
TEST(Family, IsFreshForADay) {
  const Family home = family();
  const std::int64_t read = home.read_at.milliseconds;
  EXPECT_TRUE(home.is_fresh({read}));
  EXPECT_TRUE(home.is_fresh({read + kFreshMilliseconds}));
  EXPECT_FALSE(home.is_fresh({read + kFreshMilliseconds + 1}));
  EXPECT_FALSE(home.is_fresh({read - 1}));
}

TEST(Family, HelpersHaveWords) {
  EXPECT_EQ(helper_of("bisidder"), Helper::kBisidder);
  EXPECT_EQ(word_of(Helper::kSupportPerson), "support_person");
  EXPECT_EQ(word_of(Helper::kNone), "");
  // No helper is what is left out, never what is written.
  EXPECT_EQ(helper_of(""), std::nullopt);
  EXPECT_EQ(helper_of("Bisidder"), std::nullopt);
}

}  // namespace
}  // namespace indsigt::family
