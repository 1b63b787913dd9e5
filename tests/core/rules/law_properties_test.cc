// SPDX-License-Identifier: MPL-2.0
// What must hold of the law in our packs for any facts (core/access/RULES.md, "What must hold"): giving and
// taking back, silence, protection at every door, nobody beyond whom they act for, law only where law is.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>

#include "core/rules/support/facts_line.h"
#include "core/rules/support/random_facts.h"
#include "core/rules/support/rows.h"
#include "rules/decide.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

constexpr int kTries = 60'000;
constexpr WordSet<Role> kKin{Role::kCustodyHolder, Role::kFosterParent,    Role::kGuardianAdult,
                             Role::kKinCarer,      Role::kNearestRelative, Role::kParentWithoutCustody,
                             Role::kPoaHolder,     Role::kRepresentative,  Role::kTemporaryCustodyHolder};
constexpr Action kDoors[] = {Action::kRequestInfo, Action::kRequestRecords, Action::kViewAccessLog,
                             Action::kViewAddress, Action::kViewData,       Action::kViewPlan};

bool gives(const Decision& decision) {
  return decision.outcome == Outcome::kAllowed || decision.outcome == Outcome::kNeedsAlso;
}

class Law : public ::testing::Test {
 protected:
  // Calls check(pack, facts) for random facts in each pack of ours.
  template <class Check>
  void for_any_facts(const Check& check) const {
    for (const std::string_view id : documents::kJurisdictions) {
      const Pack* const pack = packs_.find(id);
      ASSERT_NE(pack, nullptr) << id;
      RandomFacts random(11);
      for (int i = 0; i < kTries && !HasFailure(); ++i) check(*pack, random.next());
    }
  }

  indsigt::testing::ProductPacks packs_;
};

TEST_F(Law, WhatCanBeGivenCanBeTakenBack) {
  std::size_t given = 0;
  for_any_facts([&](const Pack& pack, Facts facts) {
    facts.action = Action::kGrantShare;
    const Decision grant = decide(&pack, facts);
    if (!gives(grant)) return;
    ++given;
    facts.action = Action::kWithdrawShare;
    // Whatever it was for: a purpose of the authority keeps nobody's consent alive.
    for (std::size_t i = 0; i < std::size(kPurposeWords); ++i) {
      facts.purpose = static_cast<Purpose>(i);
      const Decision end = decide(&pack, facts);
      EXPECT_EQ(end.outcome, Outcome::kAllowed) << grant.rule << " " << end.rule;
      EXPECT_TRUE(end.notify.contains(Notified::kRecipients) || facts.requester == Role::kGuardianAdult)
          << end.rule;
    }
  });
  EXPECT_GT(given, 1000u);
}

TEST_F(Law, NoLawIsTheAnswerToAWithdrawal) {
  for_any_facts([](const Pack& pack, Facts facts) {
    facts.action = Action::kWithdrawShare;
    EXPECT_NE(decide(&pack, facts).outcome, Outcome::kNotConsentBased);
  });
}

TEST_F(Law, WhatTheYoungPersonDoesTellsNoHolder) {
  std::size_t done = 0;
  for_any_facts([&](const Pack& pack, Facts facts) {
    facts.requester = Role::kSelf;
    const Decision decision = decide(&pack, facts);
    if (gives(decision)) ++done;
    EXPECT_FALSE(decision.notify.contains(Notified::kCustodyHolders) && facts.action != Action::kShareByLaw)
        << decision.rule;
    EXPECT_FALSE(decision.notify.contains(Notified::kOtherCustodyHolder)) << decision.rule;
  });
  EXPECT_GT(done, 1000u);
}

TEST_F(Law, ARestrictedItemOrAnInquiryIsSeenThroughNoDoor) {
  for_any_facts([](const Pack& pack, Facts facts) {
    if (!kKin.contains(facts.requester)) return;
    for (const Action door : kDoors) {
      facts.action = door;
      Facts restricted = facts, inquiry = facts;
      restricted.flags.insert(Flag::kSourceMarkedRestricted);
      inquiry.flags.insert(Flag::kAbuseInvestigation);
      inquiry.subject_age %= 18;
      for (const Facts& one : {restricted, inquiry}) {
        const Decision decision = decide(&pack, one);
        EXPECT_EQ(decision.outcome, Outcome::kDenied) << decision.rule << " " << word_of(door);
        EXPECT_TRUE(decision.conceal || facts.action == Action::kViewAddress) << decision.rule;
      }
    }
  });
}

// Danish law limits those who hold custody, not the child against itself.
TEST_F(Law, ARestrictedItemIsTheChildsOwn) {
  for (const char* facts :
       {"16 self health view_data", "12 self social view_plan", "15 self social view_access_log"}) {
    const Facts asked = facts_of(facts);
    Facts restricted = asked;
    restricted.flags.insert(Flag::kSourceMarkedRestricted);
    EXPECT_EQ(decide(packs_.find("dk"), asked).outcome, Outcome::kAllowed) << facts;
    EXPECT_EQ(decide(packs_.find("dk"), restricted).outcome, Outcome::kAllowed) << facts;
  }
}

TEST_F(Law, AnInquiryTellsNoHolderOfAnything) {
  for_any_facts([](const Pack& pack, Facts facts) {
    facts.flags.insert(Flag::kAbuseInvestigation);
    const Decision decision = decide(&pack, facts);
    EXPECT_FALSE(decision.notify.contains(Notified::kCustodyHolders)) << decision.rule;
    EXPECT_FALSE(decision.notify.contains(Notified::kOtherCustodyHolder)) << decision.rule;
  });
}

// Whether the helper's answer gives no more than the answer to the one for whom they act.
bool within(const Decision& helper, const Decision& giver) {
  return gives(giver) && helper.outcome >= giver.outcome && helper.redact.includes(giver.redact) &&
         (helper.human_review || !giver.human_review) && helper.needs_also.size() >= giver.needs_also.size();
}

TEST_F(Law, APowerOfAttorneyGivesNoMoreThanItsGiverHas) {
  std::size_t given = 0;
  for_any_facts([&](const Pack& pack, Facts facts) {
    for (const Role role : {Role::kPoaHolder, Role::kFosterParent, Role::kKinCarer}) {
      facts.requester = role;
      facts.flags.erase(Flag::kPoaScopeCovers);
      const Decision without = decide(&pack, facts);
      EXPECT_FALSE(role == Role::kPoaHolder && without.outcome == Outcome::kAllowed) << without.rule;
      facts.flags.insert(Flag::kPoaScopeCovers);
      const Decision helper = decide(&pack, facts);
      if (!gives(helper) || helper.rule == without.rule) continue;
      ++given;
      Facts self = facts, holder = facts;
      self.requester = Role::kSelf;
      holder.requester = Role::kCustodyHolder;
      EXPECT_TRUE(within(helper, decide(&pack, self)) || within(helper, decide(&pack, holder)))
          << helper.rule << " " << word_of(facts.action) << " " << facts.subject_age;
    }
  });
  EXPECT_GT(given, 500u);
}

TEST_F(Law, AnObjectionStopsWhatItStops) {
  for_any_facts([](const Pack& pack, Facts facts) {
    if (pack.id != "dk" && pack.id != "se") return;
    facts.domain = Domain::kHealth;
    facts.action = Action::kShareByLaw;
    facts.purpose = Purpose::kTreatment;
    facts.flags.insert(Flag::kOptedOut);
    EXPECT_EQ(decide(&pack, facts).outcome, Outcome::kDenied);
    if (pack.id != "dk" || facts.subject_age < 15) return;
    facts.flags.erase(Flag::kOptedOut);
    facts.flags.insert(Flag::kYouthObjects);
    EXPECT_EQ(decide(&pack, facts).outcome, Outcome::kDenied);
  });
}

// For whom and of what a paragraph says that a law decides, read from the paragraph beside the pack: "roles |
// domains | below which age". "any" is every one.
const std::map<std::string, std::string> kByLaw = {
    {"dk.law.emergency", "health_professional municipal_health_staff | health | 255"},
    {"dk.law.bornehus",
     "authority placing_authority health_professional municipal_health_staff | health justice social | 18"},
    {"dk.law.treatment", "health_professional municipal_health_staff | health | 255"},
    {"dk.law.ssd", "authority municipal_health_staff school_staff | health school social | 18"},
    {"dk.law.ssp", "authority school_staff | justice | 18"},
    {"dk.law.ppr", "school_staff | school | 18"},
    {"dk.law.dental", "municipal_health_staff | health | 15"},
    {"dk.law.notify", "any | any | 18"},
    {"dk.law.notify.1517", "health_professional municipal_health_staff | health | 18"},
    {"dk.law.rsl11c", "authority placing_authority | economy employment health school social | 18"},
    {"dk.law.rsl11c.placed", "authority placing_authority | economy employment health school social | 18"},
    {"dk.law.bfu", "authority custody_holder placing_authority self | social | 18"},
    {"dk.law.placement47", "authority custody_holder placing_authority self | social | 18"},
    {"dk.law.placement47_4", "self | social | 18"},
    {"dk.law.dailycare", "placing_authority | social | 18"},
    {"dk.law.decide97_2", "placing_authority | school social | 18"},
    {"dk.law.casedata", "authority | economy | 255"},
    {"se.law.emergency", "health_professional municipal_health_staff | health | 255"},
    {"se.h.childnocons", "health_professional municipal_health_staff | health | 13"},
    {"se.law.osl2512", "health_professional municipal_health_staff | health | 18"},
    {"se.law.osl269", "authority placing_authority | social | 18"},
    {"se.law.sol206",
     "authority placing_authority health_professional municipal_health_staff school_staff | health school | "
     "18"},
    {"se.law.osl1015a", "authority placing_authority | social | 255"},
    {"se.law.notify",
     "authority placing_authority health_professional municipal_health_staff school_staff | any | 18"},
    {"se.law.notify.2025",
     "authority placing_authority health_professional municipal_health_staff school_staff | any | 18"},
    {"se.lvu11", "placing_authority | social | 18"},
};

bool names(const std::string& list, std::string_view word) {
  return list == "any" || (" " + list + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

TEST_F(Law, NothingIsByLawForARoleADomainOrAnAgeThatItsParagraphDoesNotName) {
  std::map<std::string, int> met;
  const auto check = [&](const Pack& pack, const Facts& facts) {
    const Decision decision = decide(&pack, facts);
    if (decision.outcome != Outcome::kNotConsentBased) return;
    const auto row = kByLaw.find(decision.rule);
    ASSERT_NE(row, kByLaw.end()) << decision.rule;
    ++met[decision.rule];
    const std::string& text = row->second;
    const std::size_t first = text.find(" | "), second = text.find(" | ", first + 3);
    // Whoever holds custody for a time stands in the holder's place.
    const Role role =
        facts.requester == Role::kTemporaryCustodyHolder ? Role::kCustodyHolder : facts.requester;
    EXPECT_TRUE(names(text.substr(0, first), word_of(role))) << decision.rule;
    EXPECT_TRUE(names(text.substr(first + 3, second - first - 3), word_of(facts.domain))) << decision.rule;
    EXPECT_LT(facts.subject_age, std::stoi(text.substr(second + 3))) << decision.rule;
  };
  for_any_facts(check);
  for (const std::string_view id : documents::kJurisdictions) {
    for (const Row& row : rows_of(id)) check(*packs_.find(id), facts_of(row.facts));
  }
  EXPECT_EQ(met.size(), kByLaw.size());
}

// A duty to report is never answered with no, and least of all as if a law forbade it.
TEST_F(Law, ADutyToReportIsNeverDenied) {
  for_any_facts([](const Pack& pack, Facts facts) {
    facts.action = Action::kNotifyConcern;
    const bool duty = !kKin.contains(facts.requester) && facts.requester != Role::kSelf;
    if (!duty || facts.subject_age >= 18) return;
    const Decision decision = decide(&pack, facts);
    const bool stated = pack.id == "dk" || pack.id == "se";
    EXPECT_EQ(decision.outcome, stated ? Outcome::kNotConsentBased : Outcome::kDenied) << decision.rule;
    EXPECT_EQ(decision.covered, stated) << decision.rule;
  });
}

}  // namespace
}  // namespace indsigt::rules
