// SPDX-License-Identifier: MPL-2.0
#include "access/decide.h"

#include <gtest/gtest.h>

#include "support/product_packs.h"

namespace indsigt::access {
namespace {

using rules::Action;
using rules::Domain;
using rules::Outcome;

template <class Id>
Id id(unsigned char number) {
  Id id;
  id.bytes.back() = std::byte{number};
  return id;
}
const PartyId kMother = id<PartyId>(1), kFather = id<PartyId>(2), kChild = id<PartyId>(3);
const PersonId kSubject = id<PersonId>(3);

constexpr Instant kNow{1'795'248'000'000};  // 2026-11-21
constexpr std::int64_t kHour = 3'600'000;

struct Home {
  Family family;
  indsigt::testing::ProductPacks packs;

  Home() {
    family.jurisdiction = "dk";
    family.read_at = kNow;
    family.parties = {{.id = kMother}, {.id = kFather}, {.id = kChild}};
    family.ties = {{.party = kMother, .subject = kSubject, .role = rules::Role::kCustodyHolder},
                   {.party = kFather, .subject = kSubject, .role = rules::Role::kCustodyHolder},
                   {.party = kChild, .subject = kSubject, .role = rules::Role::kSelf}};
    Subject subject{.id = kSubject, .party = kChild, .born = PartialDate{2018, 3, 22}};
    subject.custody = {{rules::Custody::kJoint, {}}};
    family.subjects = {subject};
  }
  [[nodiscard]] World world(Instant now = kNow) const { return {packs.find("dk"), &family, nullptr, now}; }
  [[nodiscard]] rules::Decision ask(PartyId who, Action action, Instant now = kNow) const {
    return decide(world(now), {who, kSubject}, {action, Domain::kHealth, rules::Purpose::kJointPlan});
  }
};

TEST(AccessDecide, AsksTheOtherHolderOfJointCustody) {
  const Home home;
  const auto decision = home.ask(kMother, Action::kGrantShare);
  EXPECT_EQ(decision.outcome, Outcome::kNeedsAlso);
  const auto signers = signers_of(home.world(), {kMother, kSubject}, decision);
  ASSERT_TRUE(signers);
  ASSERT_EQ(signers->size(), 1u);
  EXPECT_EQ(signers->front().party, kFather);
}

TEST(AccessDecide, KnowsNothingOfFactsThatAreOldOrNotYetSo) {
  const Home home;
  EXPECT_EQ(home.ask(kMother, Action::kGrantShare, {kNow.milliseconds + 24 * kHour}).outcome,
            Outcome::kNeedsAlso);
  EXPECT_EQ(home.ask(kMother, Action::kGrantShare, {kNow.milliseconds + 24 * kHour + 1}).outcome,
            Outcome::kDenied);
  EXPECT_EQ(home.ask(kMother, Action::kGrantShare, {kNow.milliseconds - 1}).outcome, Outcome::kDenied);
}

TEST(AccessDecide, ProtectsFromOneParentAndDoesNotBlindTheOther) {
  Home home;
  home.family.subjects[0].flags = {{rules::Flag::kProtectedAddress, {}, {kFather}}};
  EXPECT_TRUE(home.ask(kFather, Action::kViewData).redact.contains(rules::Redaction::kAddress));
  EXPECT_FALSE(home.ask(kMother, Action::kViewData).redact.contains(rules::Redaction::kAddress));
  // Whoever asks for something would tell the other by it.
  for (const PartyId who : {kMother, kFather}) {
    EXPECT_TRUE(home.ask(who, Action::kGrantShare).route.has_value());
  }
}

TEST(AccessDecide, DeniesWhoeverIsNothingToThePersonAndWhereThereIsNoPack) {
  const Home home;
  EXPECT_EQ(home.ask(id<PartyId>(9), Action::kViewData).rule, kNoTieRule);
  World world = home.world();
  world.pack = nullptr;
  EXPECT_EQ(decide(world, {kMother, kSubject}, {}).rule, rules::kInvalidPackRule);
}

TEST(AccessDecide, CombinesWhatEachDomainAsksFor) {
  rules::Decision allowed, needs, denied;
  allowed.outcome = Outcome::kAllowed;
  needs.outcome = Outcome::kNeedsAlso;
  needs.needs_also = {rules::CoSigner::kSubjectSelf};
  needs.mode = rules::Mode::kAllOf;
  denied.rule = "no";
  EXPECT_EQ(combine({allowed, needs}).outcome, Outcome::kNeedsAlso);
  EXPECT_EQ(combine({allowed, needs}).needs_also, needs.needs_also);
  EXPECT_EQ(combine({allowed, needs, denied}).rule, "no");
}

}  // namespace
}  // namespace indsigt::access
