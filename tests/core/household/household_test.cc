// SPDX-License-Identifier: MPL-2.0
// What was done here stays what was done, whether the ledger goes on or is made anew from what the sources
// state.
#include "household/household.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/access/support/home.h"

namespace indsigt::household {
namespace {

using access::Act;
using access::ActKind;
using namespace access::tests;

// A family in Denmark, looked at by one after the other.
class HouseholdTest : public ::testing::Test {
 protected:
  HouseholdTest() : packs_{*Home::packs().find("dk")}, household_(records_, packs_, home_.digest) {
    household_.set_family(home_.family, kMother);
  }
  [[nodiscard]] Act grant(int recipient = 1) const {
    Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = id<access::ActorId>(recipient)};
    act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
    act.to = days_after(civil_date(home_.now), 30);
    act.shown = "Ja";
    return act;
  }
  // Everything that the viewer may know of the consents, in its order.
  std::vector<std::string> known() {
    std::vector<std::string> rows;
    const auto seen = household_.look(home_.now);
    const consent::Ledger& ledger = seen.standpoint->ledger;
    for (const consent::Consent* one : ledger.about(kSubject)) {
      std::string row = to_hex(one->id.bytes);
      for (const consent::Event& event : ledger.events(one->id)) {
        row += " " + std::to_string(int(event.kind)) + "@" + std::to_string(event.at.milliseconds) + "#" +
               std::to_string(event.sequence);
      }
      rows.push_back(std::move(row));
    }
    return rows;
  }
  // The same once everything is computed anew.
  std::vector<std::string> known_anew() {
    household_.forget();
    return known();
  }

  Home home_;
  records::Records records_;
  const std::vector<rules::Pack> packs_;
  Household household_;
};

TEST_F(HouseholdTest, AnActIsThereForWhoeverLooksNext) {
  const auto done = household_.act(grant(), home_.now);
  ASSERT_TRUE(done);
  EXPECT_EQ(done->consents.size(), 1u);
  EXPECT_EQ(known().size(), 1u);
  ASSERT_TRUE(household_.set_viewer(kFather));
  const auto yes =
      household_.act({.kind = ActKind::kSign, .consent = done->consent, .shown = "Ja"}, home_.now);
  ASSERT_TRUE(yes);
  EXPECT_EQ(yes->state, consent::State::kActive);
  EXPECT_TRUE(yes->consents.empty());
  EXPECT_EQ(yes->events.size(), 1u);
}

TEST_F(HouseholdTest, AnActThatIsDeniedChangesNothing) {
  ASSERT_TRUE(household_.set_viewer(kChild));
  const auto before = known();
  EXPECT_EQ(household_.act(grant(), home_.now).error().code, ErrorCode::kAccessDenied);
  EXPECT_EQ(known(), before);
  EXPECT_EQ(known_anew(), before);
}

TEST_F(HouseholdTest, ACustodyThatHasEndedCountsForWhatIsDoneAfterwards) {
  ASSERT_TRUE(household_.set_viewer(kFather));
  const auto asked = household_.act(grant(), home_.now);
  ASSERT_TRUE(asked);
  // At the very moment at which it ends.
  home_.family.ties[1].days.to = days_after(kToday, 2);
  home_.now = {end_of_day(days_after(kToday, 2)).milliseconds + 1};
  home_.family.read_at = home_.now;
  household_.set_family(home_.family, kMother);
  ASSERT_TRUE(household_.set_viewer(kMother));
  Act less{.kind = ActKind::kSign, .consent = asked->consent, .shown = "Ja"};
  less.to = days_after(kToday, 10);
  const auto done = household_.act(less, home_.now);
  ASSERT_TRUE(done);
  ASSERT_EQ(done->consents.size(), 1u) << "with the signers who were asked";
  const auto now = known();
  EXPECT_EQ(now, known_anew());
}

// Over random acts, on days between which custody ends and begins again.
TEST_F(HouseholdTest, ALedgerThatGoesOnIsTheLedgerThatIsMadeAnew) {
  std::mt19937 random(7);
  const auto pick = [&](unsigned below) { return random() % below; };
  std::size_t done_acts = 0, suspended = 0;
  for (int turn = 0; turn < 1'000; ++turn) {
    const bool changes = turn == 0 || pick(6) == 0;
    if (changes) home_.set_now(days_after(civil_date(home_.now), 1 + static_cast<int>(pick(9))));
    if (changes && pick(3) == 0) {
      access::Tie& father = home_.family.ties[1];
      const auto yesterday = days_after(civil_date(home_.now), -1);
      father.days.to = father.days.to ? std::nullopt : std::optional(yesterday);
    }
    if (changes) household_.set_family(home_.family, kMother);
    const PartyId viewers[] = {kMother, kFather};
    if (pick(2) == 0) {
      ASSERT_TRUE(household_.set_viewer(viewers[pick(2)]));
    }
    Act act = grant(1 + static_cast<int>(pick(5)));
    const auto& ledger = household_.look(home_.now).standpoint->ledger;
    auto consents = ledger.about(kSubject);
    const auto life = access::life_of(home_.world(), kSubject);
    std::erase_if(consents, [&](const consent::Consent* one) {
      return consent::is_over(ledger.standing(*one, life, home_.now).state);
    });
    if (!consents.empty() && pick(4) != 0) {
      constexpr ActKind kKinds[] = {ActKind::kSign, ActKind::kSign, ActKind::kWithdraw, ActKind::kRefuse,
                                    ActKind::kRenew};
      act.kind = kKinds[pick(5)];
      act.consent = consents[pick(static_cast<unsigned>(consents.size()))]->id;
      if (act.kind == ActKind::kSign) {
        act.cells.clear();
        // A shorter one takes the place of what was asked, with its signers.
        act.to = pick(2) == 0 ? std::nullopt : std::optional(days_after(civil_date(home_.now), 1));
      }
    }
    done_acts += household_.act(act, home_.now).has_value();
    if (pick(3) != 0) continue;
    const auto now = known();
    ASSERT_EQ(now, known_anew()) << turn;
    const std::string ended = " " + std::to_string(int(consent::EventKind::kCustodyEnded)) + "@";
    suspended += std::any_of(now.begin(), now.end(),
                             [&](const std::string& row) { return row.find(ended) != std::string::npos; });
  }
  EXPECT_GT(done_acts, 100u);
  EXPECT_GT(suspended, 20u);
}

// Registers know nothing of what a child does here: neither what was written nor that words were taken back.
TEST_F(HouseholdTest, AFamilyThatIsReadAnewLeavesTheChildsWordsAsTheyAre) {
  const auto words_id = [](int number) { return id<family::WordsId>(number); };
  home_.family.subjects[0].words = {{words_id(1), "Mor", {2026, 11, 1}, {kMother}, {}},
                                    {words_id(2), "Far", {2026, 11, 2}, {kFather}, {}},
                                    {words_id(3), "Alene", {2026, 11, 3}, {}, {}}};
  household_.clear();
  household_.set_family(home_.family, kChild);
  const auto told = [&] {
    std::string all;
    const auto seen = household_.look(home_.now);
    for (const auto& one : seen.standpoint->world.family->find_subject(kSubject)->words) {
      all += one.words + std::to_string(one.shown_to.size()) + " ";
    }
    return all;
  };
  ASSERT_TRUE(household_.record_wish(kSubject, {"Ny", {kMother, kFather}}, home_.now));
  ASSERT_TRUE(household_.change_wish(words_id(1), {"Mor igen"}, home_.now));
  ASSERT_TRUE(household_.take_back_wish(words_id(2), home_.now));
  EXPECT_EQ(told(), "Alene0 Ny2 Mor igen0 ");
  household_.set_family(home_.family, kChild);
  EXPECT_EQ(told(), "Alene0 Ny2 Mor igen0 ");
}

TEST_F(HouseholdTest, OnlyTheChildSaysWhatTheChildSaysAndOnlyToWhoIsSomethingToIt) {
  EXPECT_FALSE(household_.record_wish(kSubject, {"Mors"}, home_.now));
  ASSERT_TRUE(household_.set_viewer(kChild));
  EXPECT_FALSE(household_.record_wish(kSubject, {"Til plejemor", {kFoster}}, home_.now)) << "nothing to it";
  EXPECT_FALSE(household_.record_wish(kSubject, {"Til mig selv", {kChild}}, home_.now));
  EXPECT_FALSE(household_.record_wish(kSubject, {"Om intet", {}, id<consent::ConsentId>(99)}, home_.now));
  EXPECT_FALSE(household_.change_wish(id<family::WordsId>(99), {"Intet"}, home_.now));
  EXPECT_TRUE(household_.record_wish(kSubject, {"Til os", {kMother, kWorker}}, home_.now));
  constexpr int kMost = 200;
  for (int i = 1; i < kMost; ++i) ASSERT_TRUE(household_.record_wish(kSubject, {"Mere"}, home_.now));
  const auto full = household_.record_wish(kSubject, {"For meget"}, home_.now);
  ASSERT_FALSE(full);
  EXPECT_EQ(full.error().code, ErrorCode::kSessionFull);
}

}  // namespace
}  // namespace indsigt::household
