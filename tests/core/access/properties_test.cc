// SPDX-License-Identifier: MPL-2.0
// What must hold for whoever looks on, whatever the pack of a country says (core/access/RULES.md, "What must
// hold").
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "access/preview.h"
#include "core/access/support/home.h"
#include "records/index.h"

namespace indsigt::access {
namespace {

using namespace tests;

TEST(Properties, WithoutFreshFactsNoHolderGrantsAndViewsAreThoseOfUnknownCustody) {
  for (const std::string_view country : documents::kJurisdictions) {
    for (int age = 0; age < 18; ++age) {
      Home home(country, {static_cast<std::int16_t>(2026 - age), 5, 4});
      const Instant read = home.family.read_at;
      for (const std::int64_t later : {24 * kHour + 1, std::int64_t{-1}}) {
        home.now = {read.milliseconds + later};
        for (const Domain domain : kDomains) {
          SCOPED_TRACE(std::string(country) + " " + std::to_string(age) + " " + std::string(word_of(domain)));
          for (const PartyId who : {kMother, kFather}) {
            EXPECT_EQ(home.ask(who, Action::kGrantShare, domain).outcome, Outcome::kDenied);
            rules::Facts facts{.subject_age = age, .requester = Role::kCustodyHolder, .domain = domain};
            facts.purpose = rules::Purpose::kJointPlan;
            EXPECT_EQ(home.ask(who, Action::kViewData, domain).rule,
                      rules::decide(home.world().pack, facts).rule);
          }
          Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = kSchool};
          act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
          act.to = days_after(kToday, 30);
          consent::Ledger ledger;
          EXPECT_FALSE(perform(home.world(), ledger, kMother, act, home.digest));
          EXPECT_EQ(ledger.size(), 0u);
        }
      }
    }
  }
}

TEST(Properties, AnOldProtectionStaysAndAnOldWideningDoesNot) {
  Home home;
  home.family.subjects[0].flags = {{Flag::kProtectedAddress, {{}, days_after(kToday, -1)}, {kFather}}};
  const Viewpoint father{kFather, kSubject};
  EXPECT_FALSE(hides_places(home.world(), father));  // it ended yesterday, as is known today
  home.now.milliseconds += 24 * kHour + 1;
  EXPECT_TRUE(hides_places(home.world(), father));  // that it ended is as little known as all else
  EXPECT_TRUE(is_under_protection(home.world(), kSubject));
  EXPECT_FALSE(hides_places(home.world(), {kMother, kSubject}));
  Home wide("se", {2012, 5, 4});
  wide.family.subjects[0].flags = {{Flag::kExtendedAccessAgreed, {}, {}}};
  EXPECT_EQ(wide.ask(kMother, Action::kViewData, Domain::kHealth).outcome, Outcome::kAllowed);
  wide.now.milliseconds += 24 * kHour + 1;
  EXPECT_EQ(wide.ask(kMother, Action::kViewData, Domain::kHealth).outcome, Outcome::kDenied);
}

TEST(Properties, ABirthdayEndsWhatItEndsOnThatDayAndNotBefore) {
  unsigned consents = 0, views = 0;
  for (const std::string_view country : documents::kJurisdictions) {
    const rules::Pack& pack = *Home::packs().find(country);
    for (const rules::Transition& transition : pack.transitions) {
      for (const rules::Lapse& lapse : transition.lapses) {
        if (!lapse.by.contains(Role::kCustodyHolder)) continue;
        const Domain domain = lapse.domain.value_or(Domain::kSocial);
        SCOPED_TRACE(std::string(country) + " " + std::to_string(transition.age));
        const PartialDate birthday{2026, 11, 21};
        Home before(country, {static_cast<std::int16_t>(2026 - transition.age), 11, 21});
        Home on = before, after = before;
        before.set_now(days_after(birthday, -1));
        after.set_now(days_after(birthday, 1));
        if (lapse.consents) {
          const auto ledger = before.given(kBoth, domain);
          EXPECT_EQ(before.state(ledger), State::kActive);
          EXPECT_TRUE(before.sees(ledger, kFather));
          for (const Home* home : {&on, &after}) {
            EXPECT_EQ(home->state(ledger), State::kLapsedAge);
            const consent::Consent& consent = *ledger.find(id<ConsentId>(7));
            for (const PartyId who : {kMother, kFather, kChild}) {
              const auto can = abilities_of(home->world(), ledger, who, consent);
              EXPECT_FALSE(can.sign || can.refuse || can.withdraw || can.exclude || can.renew);
            }
            EXPECT_EQ(home->sees(ledger, kFather), transition.age < pack.majority);
            EXPECT_TRUE(home->sees(ledger, kChild));
          }
          ++consents;
        }
        if (lapse.views && before.views(kFather, domain)) {
          EXPECT_FALSE(on.views(kFather, domain));
          EXPECT_FALSE(after.views(kFather, domain));
          ++views;
        }
        if (transition.age == pack.majority) {
          for (const Domain each : kDomains) EXPECT_FALSE(on.views(kMother, each));
        }
      }
    }
  }
  EXPECT_GE(consents, 4u);
  EXPECT_GE(views, 4u);
}

TEST(Properties, AnyOneSignerEndsItAndInConflictTheOtherSeesOnlyThatItEnded) {
  for (const auto& flags :
       {std::vector<FlagFact>{}, {{Flag::kHighConflict, {}, {}}}, {{Flag::kContactCut, {}, {kFather}}}}) {
    std::vector<consent::Standing> seen;
    for (const PartyId who : {kMother, kFather}) {
      Home home;
      home.family.subjects[0].flags = flags;
      auto ledger = home.given(kBoth);
      const auto done = home.act(ledger, who, ActKind::kWithdraw);
      ASSERT_TRUE(done);
      EXPECT_EQ(done->state, State::kWithdrawn);
      EXPECT_EQ(done->decision.notify.contains(rules::Notified::kOtherCustodyHolder), flags.empty());
      if (!flags.empty()) {
        EXPECT_FALSE(done->decision.notify.contains(rules::Notified::kCustodyHolders));
      }
      seen.push_back(
          ledger.standing(*ledger.find(id<ConsentId>(7)), life_of(home.world(), kSubject), home.now));
      EXPECT_FALSE(home.act(ledger, who, ActKind::kWithdraw));
    }
    EXPECT_EQ(seen[0], seen[1]);  // nor does it show who ended it
  }
}

TEST(Properties, AChildUnderFifteenNeverEndsAloneWhatItDidNotGiveInDenmark) {
  for (int age = 0; age <= 15; ++age) {
    Home home("dk", {static_cast<std::int16_t>(2026 - age), 5, 4});
    for (const Domain domain : {Domain::kHealth, Domain::kSocial}) {
      auto parents = home.given(kBoth, domain, 3);
      EXPECT_FALSE(home.act(parents, kChild, ActKind::kWithdraw)) << age;
      EXPECT_EQ(home.state(parents), State::kActive) << age;
      // Whoever gave a consent can end it, at every age.
      auto signers = kBoth;
      signers.push_back({kChild, Role::kSelf});
      auto together = home.given(signers, domain, 3);
      EXPECT_TRUE(home.act(together, kChild, ActKind::kWithdraw)) << age;
      EXPECT_EQ(home.state(together), State::kWithdrawn) << age;
      if (age >= 15) continue;
      const auto decision = home.ask(kChild, Action::kWithdrawShare, domain);
      EXPECT_TRUE(decision.alternatives.contains(rules::Alternative::kRecordChildsWish)) << age;
    }
  }
}

// What can be given can be taken back: by whoever gave it, for every purpose, age and domain, and also when
// the facts have become old, a conflict began, or the pack would let a law permit the same.
struct Given {
  unsigned given = 0, active = 0;
};

void end_again(const Home& begun, PartyId who, const consent::Ledger& given, const Done& done, Given& count) {
  Home later = begun;
  later.now.milliseconds += 30 * kHour;  // every fact is unknown now
  Home conflict = begun;
  conflict.family.subjects[0].flags.push_back({Flag::kHighConflict, {}, {}});
  Home unknown = begun;
  unknown.family.subjects[0].custody = {{Custody::kUnknown, {}}};
  for (const Home* home : std::initializer_list<const Home*>{&begun, &later, &conflict, &unknown}) {
    consent::Ledger ledger = given;
    const consent::Consent& consent = *ledger.find(done.consent);
    EXPECT_TRUE(abilities_of(home->world(), ledger, who, consent).withdraw);
    const Act stop{.kind = ActKind::kWithdraw, .consent = done.consent};
    const auto seen = preview(home->world(), ledger, who, stop, home->digest);
    ASSERT_TRUE(seen && seen->consent);
    EXPECT_EQ(seen->state, State::kWithdrawn);
    const auto ended = perform(home->world(), ledger, who, stop, home->digest);
    ASSERT_TRUE(ended);
    EXPECT_EQ(ended->state, State::kWithdrawn);  // at once: whoever must look hears of the end after it
    EXPECT_TRUE(ended->decision.needs_also.empty());
  }
  ++count.given;
  count.active += done.state == State::kActive;
}

TEST(Properties, WhatSomebodyGaveTheyCanEndWhateverItWasForAndWhateverIsKnown) {
  Given count;
  for (const std::string_view country : documents::kJurisdictions) {
    for (const int age : {3, 9, 10, 12, 13, 14, 15, 16, 17, 18, 44}) {
      for (const Custody custody : {Custody::kJoint, Custody::kSole}) {
        Home home(country, {static_cast<std::int16_t>(2026 - age), 5, 4});
        Tie& proxy = home.tie(kBisidder, Role::kPoaHolder);
        for (const Domain domain : kDomains) proxy.scope.insert(domain);
        home.tie(kFoster, Role::kGuardianAdult);
        home.family.subjects[0].custody = {{custody, {}}};
        home.family.subjects[0].flags = {{Flag::kPoaScopeCovers, {}, {}},
                                         {Flag::kCapacityAssessedAble, {}, {}}};
        for (int field = 0; field < static_cast<int>(records::kFields); field += 2) {
          for (int purpose = 0; purpose <= static_cast<int>(rules::Purpose::kTreatment); ++purpose) {
            Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = kSchool};
            act.cells = {{static_cast<records::Field>(field), records::DataType::kPlan}};
            act.purpose = static_cast<rules::Purpose>(purpose);
            act.to = days_after(kToday, 20);
            for (const PartyId who : {kMother, kFather, kChild, kBisidder, kFoster}) {
              SCOPED_TRACE(std::string(country) + " " + std::to_string(age) + " field " +
                           std::to_string(field) + " purpose " + std::to_string(purpose));
              consent::Ledger ledger;
              const auto done = perform(home.world(), ledger, who, act, home.digest);
              if (done) end_again(home, who, ledger, *done, count);
            }
          }
        }
      }
    }
  }
  EXPECT_GT(count.given, 1'000u);
  EXPECT_GT(count.active, 500u);
}

TEST(Properties, TreatmentHelpAndAPlacementEndElsewhere) {
  for (const consent::Kind kind : {consent::Kind::kTreatmentConsent, consent::Kind::kInterventionConsent}) {
    for (const bool placement : {false, true}) {
      Home home;
      auto ledger = home.given(kBoth, Domain::kHealth, 10, consent::StatedStatus::kGiven, kind, placement);
      for (const PartyId who : {kMother, kFather}) {
        const auto can = abilities_of(home.world(), ledger, who, *ledger.find(id<ConsentId>(7)));
        EXPECT_FALSE(can.withdraw || can.exclude);
        EXPECT_TRUE(can.disagree);
        EXPECT_FALSE(home.act(ledger, who, ActKind::kWithdraw));
      }
      EXPECT_EQ(home.state(ledger), State::kActive);
      EXPECT_FALSE(abilities_of(home.world(), ledger, kWorker, *ledger.find(id<ConsentId>(7))).disagree);
    }
  }
}

TEST(Properties, WithoutAValidPackNobodyDoesOrSeesAnything) {
  Home home;
  home.family.jurisdiction = "zz";
  auto ledger = home.given(kBoth);
  for (const PartyId who : {kMother, kFather, kChild, kWorker}) {
    for (const Domain domain : kDomains) {
      for (int action = 0; action <= static_cast<int>(Action::kWithdrawShare); ++action) {
        EXPECT_EQ(home.ask(who, static_cast<Action>(action), domain).rule, rules::kInvalidPackRule);
      }
    }
    for (const ActKind kind : {ActKind::kSign, ActKind::kWithdraw, ActKind::kExclude, ActKind::kRenew}) {
      EXPECT_FALSE(home.act(ledger, who, kind));
    }
  }
}

TEST(Properties, WhoHeldCustodyIsCutOffAtOnceAndWhatBothGaveRestsUntilItIsConfirmed) {
  Home home;
  const auto both = home.given(kBoth);
  EXPECT_EQ(home.state(both), State::kActive);
  home.family.ties[1].days.to = kToday;  // the last day is a whole day
  EXPECT_EQ(home.state(home.given(kBoth)), State::kActive);
  EXPECT_TRUE(home.views(kFather, Domain::kHealth));
  home.set_now(days_after(kToday, 1));
  auto ledger = home.given(kBoth);
  EXPECT_EQ(home.state(ledger), State::kSuspendedDispute);
  for (const Domain domain : kDomains) EXPECT_FALSE(home.views(kFather, domain));
  EXPECT_FALSE(home.sees(ledger, kFather));
  for (const ActKind kind : {ActKind::kSign, ActKind::kWithdraw, ActKind::kExclude, ActKind::kRenew}) {
    EXPECT_FALSE(home.act(ledger, kFather, kind));
  }
  // What was decided here before the registers said so rests too, and only once.
  consent::Ledger own = both;
  end_custodies(home.world(), own, id<ConsentId>(7));
  EXPECT_EQ(home.state(own), State::kSuspendedDispute);
  ASSERT_TRUE(home.act(own, kMother, ActKind::kSign));
  end_custodies(home.world(), own, id<ConsentId>(7));
  EXPECT_EQ(home.state(own), State::kActive);
  EXPECT_EQ(home.state(home.given({{kFather, Role::kCustodyHolder}})), State::kLapsedCustody);
}

TEST(Properties, HelpersSeeTheirScopeAndWhileItLasts) {
  for (const std::string_view country : documents::kJurisdictions) {
    SCOPED_TRACE(country);
    Home home(country);
    Tie& bisidder = home.tie(kBisidder, Role::kPoaHolder);
    bisidder.helper = Helper::kBisidder;
    bisidder.scope = {Domain::kSocial};
    bisidder.days.to = kToday;
    home.tie(kFoster, Role::kFosterParent);
    records::Records all;
    records::SourceRecords said;
    said.persons = {{kSubject, "Noah"}};
    for (std::uint32_t i = 0; i < records::kFields; ++i) {
      said.items.push_back({.ref = {0, i},
                            .subject = kSubject,
                            .holder = {},
                            .date = {},
                            .field = static_cast<records::Field>(i)});
    }
    all.add(said);
    const auto seen = [&](PartyId who) {
      std::vector<records::Field> fields;
      const auto copy = redact(all, home.world(), who, Manifest::kVisible);
      for (const auto& item : copy->store().items) fields.push_back(*item.field);
      return fields;
    };
    const bool poa = home.views(kBisidder, Domain::kSocial);
    EXPECT_EQ(seen(kBisidder), poa ? std::vector{records::Field::kSocial} : std::vector<records::Field>());
    for (const Domain domain : kDomains)
      EXPECT_EQ(home.views(kBisidder, domain), poa && domain == Domain::kSocial);
    EXPECT_EQ(home.sees(home.given(kBoth, Domain::kSocial), kBisidder), poa);
    EXPECT_FALSE(home.sees(home.given(kBoth, Domain::kHealth), kBisidder));
    EXPECT_FALSE(home.sees(home.given({{kChild, Role::kSelf}}, Domain::kSocial), kBisidder));
    EXPECT_TRUE(seen(kFoster).empty());
    home.set_now(days_after(kToday, 1));
    EXPECT_TRUE(seen(kBisidder).empty());
    EXPECT_FALSE(home.sees(home.given(kBoth, Domain::kSocial), kBisidder));
    if (country == "dk") {
      EXPECT_TRUE(poa);
    }
  }
}

}  // namespace
}  // namespace indsigt::access
