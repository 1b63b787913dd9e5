// SPDX-License-Identifier: MPL-2.0
// What the law's days, its protections and its helpers mean for a family that is known.
#include <gtest/gtest.h>

#include <algorithm>

#include "access/changes.h"
#include "access/sight.h"
#include "core/access/support/home.h"

namespace indsigt::access::tests {
namespace {

std::vector<ChangeAhead> law_ahead(const Home& home, PartyId who) {
  auto changes = changes_ahead(home.world(), consent::Ledger{}, {who, kSubject});
  std::erase_if(changes, [](const ChangeAhead& one) { return one.kind != ChangeKind::kLaw; });
  return changes;
}

TEST(LawOfTheDay, LawToComeIsAmongWhatWillChange) {
  Home home;
  EXPECT_TRUE(law_ahead(home, kMother).empty());
  home.set_now({2025, 12, 20});
  for (const PartyId who : {kMother, kFather, kChild}) {
    const auto changes = law_ahead(home, who);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].on, (PartialDate{2026, 1, 1}));
    EXPECT_EQ(changes[0].days, 12);
    EXPECT_TRUE(changes[0].law.starts_with("Sundhedsloven § 17"));
    EXPECT_TRUE(changes[0].told && changes[0].effects.empty() && changes[0].consents.empty());
  }
  EXPECT_TRUE(law_ahead(home, kBisidder).empty());  // nothing to the child
}

TEST(LawOfTheDay, LastYearsQuestionIsAnsweredByLastYearsLaw) {
  Home home("dk", {2010, 1, 1});
  home.family.subjects[0].flags = {{Flag::kAbortion, {}, {}}};
  const auto asked = [&] { return home.ask(kFather, Action::kRequestRecords, Domain::kHealth).rule; };
  EXPECT_EQ(asked(), "dk.prot.abortion");
  home.set_now({2025, 6, 1});
  EXPECT_EQ(asked(), "dk.prot.abortion");
  home.set_now({2025, 5, 31});
  EXPECT_EQ(asked(), "dk.h.request");
}

TEST(LawOfTheDay, AHelperSeesNoMoreThanAnyOfThoseWhoseHelperItMayBe) {
  for (const Flag flag : {Flag::kSourceMarkedRestricted, Flag::kAbuseInvestigation}) {
    Home home;
    Tie& proxy = home.tie(kBisidder, Role::kPoaHolder);
    for (const Domain domain : {Domain::kHealth, Domain::kSocial, Domain::kSchool})
      proxy.scope.insert(domain);
    const auto sees = [&](PartyId who) {
      const Sight sight = sight_of(home.world(), {who, kSubject});
      return sight.any_field() || sight.log;
    };
    for (const PartyId who : {kMother, kFather, kBisidder}) EXPECT_TRUE(sees(who));
    home.family.subjects[0].flags = {{flag, {}, {kFather}}};
    EXPECT_TRUE(sees(kMother));
    EXPECT_FALSE(sees(kFather));
    EXPECT_FALSE(sees(kBisidder));
  }
}

TEST(LawOfTheDay, AHelpersYesWaitsForTheHolders) {
  Home home;
  home.tie(kBisidder, Role::kPoaHolder).scope.insert(Domain::kSocial);
  const auto decision = home.ask(kBisidder, Action::kGrantShare, Domain::kSocial);
  EXPECT_EQ(decision.outcome, Outcome::kNeedsAlso);
  const auto signers = signers_of(home.world(), {kBisidder, kSubject}, decision);
  ASSERT_TRUE(signers);
  ASSERT_EQ(signers->size(), 2u);
  EXPECT_EQ((*signers)[0].party, kMother);
  EXPECT_EQ((*signers)[1].party, kFather);
}

// What somebody gave in a holder's place ends when a holder's own yes would.
TEST(LawOfTheDay, WhatAHelperGaveForAHolderEndsOnTheSameBirthday) {
  Home home("dk", {2011, 11, 22});
  home.family.subjects[0].custody = {{Custody::kSole, {}}};
  home.tie(kBisidder, Role::kPoaHolder).scope.insert(Domain::kHealth);
  Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = kSchool};
  act.cells = {{records::Field::kHealth, records::DataType::kPlan}};
  act.purpose = rules::Purpose::kJointPlan;
  act.to = days_after(kToday, 20);
  consent::Ledger ledger;
  const auto done = perform(home.world(), ledger, kBisidder, act, home.digest);
  ASSERT_TRUE(done);
  const auto state = [&] {
    const consent::Consent& given = *ledger.find(done->consent);
    return ledger.standing(given, life_of(home.world(), kSubject), home.now).state;
  };
  EXPECT_EQ(state(), State::kActive);
  home.set_now({2026, 11, 22});
  EXPECT_EQ(state(), State::kLapsedAge);
}

TEST(LawOfTheDay, TheMunicipalitysHealthStaffKnowTheConsentsByWhichTheirPlaceReceives) {
  Home home;
  home.tie(kFoster, Role::kMunicipalHealthStaff);
  const auto ledger = home.given(kBoth);
  EXPECT_FALSE(home.sees(ledger, kFoster));
  home.family.parties[3].acts_for = kSchool;
  EXPECT_TRUE(home.sees(ledger, kFoster));
}

}  // namespace
}  // namespace indsigt::access::tests
