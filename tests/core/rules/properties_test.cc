// SPDX-License-Identifier: MPL-2.0
// What must hold for any facts, whoever wrote the pack's rules (design of the rules, "properties").
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rules/support/facts_line.h"
#include "core/rules/support/random_facts.h"
#include "rules/decide.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

constexpr int kTries = 100'000;
constexpr WordSet<Redaction> kAddressClass = {
    Redaction::kAddress, Redaction::kMunicipality, Redaction::kSchoolName,       Redaction::kProviderLocation,
    Redaction::kPhone,   Redaction::kMeetingPlace, Redaction::kRecipientLocation};
constexpr WordSet<Flag> kConflict = {Flag::kHighConflict, Flag::kPlacementSecret, Flag::kProtectedAddress,
                                     Flag::kContactCut, Flag::kProtectedHousing};

bool gives(const Decision& decision) {
  return decision.outcome == Outcome::kAllowed || decision.outcome == Outcome::kNeedsAlso;
}

class Properties : public ::testing::Test {
 protected:
  // Calls check(pack, facts) for random facts in each pack of ours.
  template <class Check>
  void for_any_facts(const Check& check, int tries = kTries) const {
    for (const std::string_view id : documents::kJurisdictions) {
      const Pack* const pack = packs_.find(id);
      ASSERT_NE(pack, nullptr) << id;
      RandomFacts random(7);
      for (int i = 0; i < tries && !HasFailure(); ++i) check(*pack, random.next());
    }
  }

  indsigt::testing::ProductPacks packs_;
};

TEST(DefaultDeny, WithoutAPackOrARuleTheAnswerIsNo) {
  const Pack empty{.id = "xx", .version = "1"};
  RandomFacts random(1);
  for (int i = 0; i < kTries; ++i) {
    const Facts facts = random.next();
    const Decision invalid = decide(nullptr, facts);
    ASSERT_EQ(invalid.outcome, Outcome::kDenied);
    ASSERT_EQ(invalid.rule, kInvalidPackRule);
    ASSERT_TRUE(invalid.overlays.empty() && invalid.notify.empty() && invalid.pack.empty());
    const Decision none = decide(&empty, facts);
    ASSERT_EQ(none.outcome, Outcome::kDenied);
    ASSERT_EQ(none.rule, kDefaultRule);
    ASSERT_FALSE(none.covered || invalid.covered);
  }
}

TEST_F(Properties, UnknownCustodyNeverAllowsWhatRestsOnIt) {
  std::size_t needed = 0;
  for_any_facts([&](const Pack& pack, Facts facts) {
    facts.custody = Custody::kJoint;
    const Decision joint = decide(&pack, facts);
    facts.custody = Custody::kUnknown;
    const Decision unknown = decide(&pack, facts);
    // Where nobody but the person signs, custody says nothing.
    const auto holder = [](CoSigner who) { return who != CoSigner::kSubjectSelf; };
    EXPECT_TRUE(std::ranges::none_of(unknown.needs_also, holder)) << unknown.rule;
    if (std::ranges::any_of(joint.needs_also, holder)) {
      ++needed;
      EXPECT_EQ(unknown.outcome, Outcome::kDenied) << unknown.rule;
      EXPECT_TRUE(unknown.notify.empty() && !unknown.expiry) << unknown.rule;
    }
    const bool parent =
        facts.requester == Role::kCustodyHolder || facts.requester == Role::kParentWithoutCustody;
    if (parent) {
      EXPECT_NE(unknown.outcome, Outcome::kAllowed) << unknown.rule;
    }
    const auto rule = std::ranges::find(pack.rules, unknown.rule, &Rule::id);
    if (rule != pack.rules.end() && rule->signers.custody_holders) {
      EXPECT_EQ(unknown.outcome, Outcome::kDenied);
    }
  });
  EXPECT_GT(needed, 100u);
}

// Every question that a parent can ask, whatever else is so.
TEST_F(Properties, ASecretPlacementsAddressReachesNoParent) {
  std::size_t given = 0;
  const auto check = [&](const Pack& pack, Facts facts) {
    facts.flags.insert(Flag::kPlacementSecret);
    for (const Role role : {Role::kCustodyHolder, Role::kParentWithoutCustody}) {
      facts.requester = role;
      for (std::size_t i = 0; i < std::size(kActionWords); ++i) {
        facts.action = static_cast<Action>(i);
        const Decision decision = decide(&pack, facts);
        if (!gives(decision)) continue;
        ++given;
        EXPECT_TRUE(decision.redact.includes(kAddressClass))
            << decision.rule << " " << word_of(facts.action) << " " << words_in(decision.redact);
        const bool address = facts.action == Action::kViewAddress || facts.action == Action::kViewData ||
                             facts.action == Action::kViewPlan;
        EXPECT_FALSE(facts.domain == Domain::kContact && address) << decision.rule;
      }
    }
  };
  for_any_facts(check, kTries / 20);
  EXPECT_GT(given, 1000u);
}

TEST_F(Properties, AProtectedAddressReachesNoParentWhoAsksToSeeSomething) {
  for_any_facts(
      [&](const Pack& pack, Facts facts) {
        facts.flags.insert(facts.subject_age % 2 == 0 ? Flag::kProtectedAddress : Flag::kProtectedHousing);
        for (const Action action : {Action::kViewData, Action::kViewPlan, Action::kViewAddress,
                                    Action::kViewAccessLog, Action::kRequestRecords, Action::kRequestInfo}) {
          facts.action = action;
          for (const Role role : {Role::kCustodyHolder, Role::kParentWithoutCustody}) {
            facts.requester = role;
            const Decision decision = decide(&pack, facts);
            if (gives(decision)) {
              EXPECT_TRUE(decision.redact.includes(kAddressClass)) << decision.rule;
            }
          }
        }
      },
      kTries / 10);
}

TEST_F(Properties, NoWithdrawalUnderConflictIsToldToTheOtherHolder) {
  std::size_t withdrawn = 0;
  for_any_facts(
      [&](const Pack& pack, Facts facts) {
        if (!facts.flags.intersects(kConflict)) facts.flags.insert(Flag::kHighConflict);
        for (std::size_t i = 0; i < std::size(kRoleWords); ++i) {
          facts.requester = static_cast<Role>(i);
          for (const Action action : {Action::kWithdrawShare, Action::kBlockShare}) {
            facts.action = action;
            const Decision decision = decide(&pack, facts);
            EXPECT_FALSE(decision.notify.contains(Notified::kOtherCustodyHolder)) << decision.rule;
            EXPECT_FALSE(decision.notify.contains(Notified::kCustodyHolders)) << decision.rule;
            if (gives(decision)) ++withdrawn;
          }
        }
      },
      kTries / 10);
  EXPECT_GT(withdrawn, 1000u);
}

TEST_F(Properties, AChildUnder15InDenmarkNeverWithdrawsAlone) {
  const Pack* const pack = packs_.find("dk");
  ASSERT_NE(pack, nullptr);
  RandomFacts random(3);
  for (int i = 0; i < kTries; ++i) {
    Facts facts = random.next();
    facts.requester = Role::kSelf;
    facts.subject_age %= 15;
    for (const Action action : {Action::kWithdrawShare, Action::kBlockShare}) {
      facts.action = action;
      ASSERT_FALSE(gives(decide(pack, facts)));
    }
  }
  // The wish is kept.
  const Decision wish = decide(pack, facts_of("14 self social withdraw_share"));
  EXPECT_EQ(words_in(wish.alternatives), "record_childs_wish tell_case_worker");
}

// Any one signer ends what needed all of them.
TEST_F(Properties, EachSignerOfASharingWithdrawsItAlone) {
  for (const std::string_view id : documents::kJurisdictions) {
    for (const char* who : {"8 custody_holder", "14 custody_holder", "40 self none"}) {
      const Decision decision =
          decide(packs_.find(id), facts_of(std::string(who) + " social withdraw_share"));
      EXPECT_EQ(decision.outcome, Outcome::kAllowed) << id << " " << who;
      EXPECT_TRUE(decision.notify.contains(Notified::kRecipients)) << id << " " << who;
    }
  }
  for (const char* who : {"16 self", "16 custody_holder"}) {
    const Decision decision =
        decide(packs_.find("dk"), facts_of(std::string(who) + " social withdraw_share joint_plan"));
    EXPECT_EQ(decision.outcome, Outcome::kAllowed) << who;
  }
}

TEST_F(Properties, ADecisionIsWholeWhateverIsAsked) {
  for_any_facts([&](const Pack& pack, const Facts& facts) {
    const Decision decision = decide(&pack, facts);
    EXPECT_EQ(decision.outcome == Outcome::kNeedsAlso, !decision.needs_also.empty());
    EXPECT_EQ(decision.mode.has_value(), !decision.needs_also.empty());
    EXPECT_EQ(decision.covered, decision.rule != kDefaultRule);
    if (decision.rule != kDefaultRule) {
      EXPECT_FALSE(decision.hook.empty());
    }
    if (decision.outcome == Outcome::kDenied) {
      EXPECT_FALSE(decision.expiry.has_value()) << decision.rule;
    }
  });
}

}  // namespace
}  // namespace indsigt::rules
