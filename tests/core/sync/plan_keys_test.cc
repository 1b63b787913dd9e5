// SPDX-License-Identifier: MPL-2.0
// Consent meets keys: who is due a kind of information holds its key, and nobody else; whatever ended it.
#include "sync/plan_keys.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <utility>

#include "core/sync/support/keyed_family.h"
#include "crypto/merkle.h"
#include "plan_log/statements.h"

namespace indsigt::testing {
namespace {

using access::Act;
using access::ActKind;
using access::tests::days_after;
using access::tests::kSubject;
using access::tests::kToday;
using rules::Flag;
using enum KeyedFamily::Who;

constexpr PartialDate kSeven{2019, 3, 22};
constexpr std::size_t kSocialPlan = 0, kHealthPlan = 2, kHealthNote = 3;

Act grant(std::size_t recipient, std::vector<consent::Category> cells, PartialDate to) {
  Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = KeyedFamily::place(recipient)};
  act.cells = std::move(cells);
  act.to = to;
  return act;
}

// A consent by the mother that the father has signed too.
consent::ConsentId given(KeyedFamily& family, std::size_t recipient, std::vector<consent::Category> cells,
                         PartialDate to) {
  const auto made = family.act(kMother, grant(recipient, std::move(cells), to));
  EXPECT_TRUE(made);
  (void)family.act(kFather, {.kind = ActKind::kSign, .consent = made});
  return made.value_or(consent::ConsentId());
}

const consent::Category kPlanOfHealth{records::Field::kHealth, records::DataType::kPlan};

struct Reading : ::testing::Test {
  Reading() : family(1, kSeven) {
    family.open_all();
    EXPECT_EQ(family.bring(), 0u);
  }
  // Who opens what is written now.
  std::vector<std::size_t> readers(std::size_t compartment) {
    const std::size_t record = family.write(compartment, "ord");
    std::vector<std::size_t> found;
    for (std::size_t who = 0; who < KeyedFamily::kPersons; ++who) {
      if (family.opens(who, family.roots(who), record)) found.push_back(who);
    }
    return found;
  }
  using Readers = std::vector<std::size_t>;

  KeyedFamily family;
};

TEST(PlanKeys, ACategoryIsNamedByHolderAndKind) {
  const sync::Compartment one{KeyedFamily::place(kClinic),
                              {records::Field::kHealth, records::DataType::kPlan}};
  EXPECT_EQ(name_of(one), "00000000000000000000000000000065/health/plan");
  EXPECT_EQ(sync::compartment_of(name_of(one)), one);
  for (const char* other :
       {"", "/", "//", "Netværk", "00000000000000000000000000000065/health",
        "0000000000000000000000000000006/health/plan", "00000000000000000000000000000065/x/plan",
        "00000000000000000000000000000065/health/x", "0000000000000000000000000000006G/health/plan"}) {
    EXPECT_EQ(sync::compartment_of(other), std::nullopt) << other;
  }
}

TEST_F(Reading, HoldersAndParentsReadAndNobodyElse) {
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother, kFather}));
  EXPECT_EQ(readers(kSocialPlan), (Readers{kOffice, kMother, kFather}));
}

TEST_F(Reading, AConsentHandsOverExactlyItsKinds) {
  const auto before = family.write(kHealthPlan, "før");
  (void)given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 30));
  EXPECT_GT(family.bring(), 0u);
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kPsychologist, kMother, kFather}));
  EXPECT_EQ(readers(kHealthNote), (Readers{kClinic, kMother, kFather}));
  EXPECT_EQ(readers(kSocialPlan), (Readers{kOffice, kMother, kFather}));
  EXPECT_TRUE(family.opens(kPsychologist, 1, before)) << "what was written before is handed over with it";
}

TEST_F(Reading, TheTermsNameTheConsentAndItsLastDay) {
  const auto consent = given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 30));
  (void)family.bring();
  const auto& received = family.plan.at(kPsychologist).keys.received();
  ASSERT_EQ(received.size(), 1u);
  EXPECT_EQ(received[0].basis, "urn:indsigt:consent:" + to_hex(consent.bytes));
  EXPECT_EQ(received[0].purpose, "consent");
  EXPECT_EQ(received[0].ends, static_cast<std::uint64_t>(end_of_day(days_after(kToday, 30)).milliseconds));
  // Who stays is told the same again when somebody else goes.
  const auto other = given(family, kJobcentre, {kPlanOfHealth}, days_after(kToday, 30));
  (void)family.bring();
  ASSERT_TRUE(family.act(kMother, {.kind = ActKind::kWithdraw, .consent = other}));
  (void)family.bring();
  const auto& again = family.plan.at(kPsychologist).keys.received();
  ASSERT_EQ(again.size(), 2u);
  EXPECT_EQ(again[1].basis, received[0].basis);
}

TEST_F(Reading, AWithdrawalChangesTheKey) {
  const auto consent = given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 30));
  (void)family.bring();
  const auto before = family.write(kHealthPlan, "mens det gjaldt");
  ASSERT_TRUE(family.act(kMother, {.kind = ActKind::kWithdraw, .consent = consent}));
  EXPECT_EQ(family.bring(), 1u) << "one batch";
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother, kFather}));
  EXPECT_TRUE(family.opens(kPsychologist, 1, before)) << "a withdrawal works forward only";
}

TEST_F(Reading, AConsentThatRunsOutChangesTheKey) {
  (void)given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 5));
  (void)family.bring();
  family.set_day(days_after(kToday, 5));
  EXPECT_EQ(family.bring(), 0u) << "the last day counts";
  family.set_day(days_after(kToday, 6));
  EXPECT_EQ(family.bring(), 1u);
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother, kFather}));
}

TEST_F(Reading, AParentUnderProtectionLosesTheKey) {
  family.home.family.subjects[0].flags = {{Flag::kProtectedAddress, {}, {access::tests::kFather}}};
  family.look_again();
  EXPECT_EQ(family.bring(), family.compartments().size()) << "one batch a compartment";
  for (std::size_t i = 0; i < family.compartments().size(); ++i) {
    const auto found = readers(i);
    EXPECT_EQ(std::count(found.begin(), found.end(), std::size_t{kFather}), 0) << i;
    EXPECT_EQ(std::count(found.begin(), found.end(), std::size_t{kMother}), 1) << i;
  }
}

TEST_F(Reading, WhereACaseworkerMustLookFirstNoParentHandsOverKeys) {
  const auto& mother = family.plan.at(kMother);
  const auto role = [&] { return mother.keys.role(family.category(kHealthPlan), mother.person.id()); };
  EXPECT_EQ(role(), plan_log::CategoryRole::kSteward);
  family.home.family.subjects[0].flags = {{Flag::kHighConflict, {}, {}}};
  family.look_again();
  (void)family.bring();
  EXPECT_EQ(role(), plan_log::CategoryRole::kReader);
  const plan_log::EpochAt now{family.category(kHealthPlan),
                              family.plan.log().category(family.category(kHealthPlan))->epoch};
  EXPECT_NE(mother.keys.content_key(now), nullptr);
  EXPECT_EQ(mother.keys.door_seed(now), nullptr) << "nor opens the next epoch";
}

TEST_F(Reading, AKeyThatNobodyAcceptedIsNotGivenAnything) {
  (void)given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 30));
  (void)family.bring();
  family.lose(kPsychologist);
  EXPECT_GT(family.bring(), 0u) << "what the lost device could read gets another key";
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother, kFather}));
  family.accept_all(kPsychologist);
  EXPECT_GT(family.bring(), 0u);
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kPsychologist, kMother, kFather}));
  EXPECT_FALSE(family.opens(kPsychologist, 1, family.write(kHealthPlan, "tyven"))) << "with the old root";
}

TEST_F(Reading, WhoMayNoLongerGiveHandsOverNothing) {
  // The father's client has the key still, and his custody has ended.
  family.home.family.ties[1].days.to = days_after(kToday, -1);
  family.look_again();
  const auto& father = family.plan.at(kFather);
  const auto author = family.plan.author(father);
  const auto batch = sync::next_key_change(family.rules(), {family.plan.log(), father.keys, author});
  ASSERT_TRUE(batch);
  EXPECT_FALSE(*batch);
  EXPECT_GT(family.bring(), 0u);
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother}));
  std::uint32_t number = 0;
  EXPECT_EQ(plan_log::testing::name_of(sync::open_compartment(
                family.rules(), family.compartments()[0], {family.plan.log(), father.keys, author}, number)),
            "plan_log.role");
}

TEST_F(Reading, WhoseAccessAnOrderEndedIsNotGivenItAgain) {
  (void)given(family, kPsychologist, {kPlanOfHealth}, days_after(kToday, 30));
  (void)family.bring();
  auto& officer = family.plan.add(plan_log::PlanRole::kOfficer);
  const auto& psychologist = family.plan.at(kPsychologist).person;
  plan_log::PolicyScheduled order{.member = psychologist.id(),
                                  .category = family.category(kHealthPlan),
                                  .effective = 1,
                                  .attestation = {},
                                  .signatures = {}};
  const plan_log::Hash text = plan_log::officer_statement(family.plan.log().plan(), order);
  for (const plan_log::testing::Person* person : {&std::as_const(officer).person, &psychologist}) {
    order.signatures.push_back({person->id(), person->member.sign(text)});
  }
  std::sort(order.signatures.begin(), order.signatures.end(),
            [](const auto& a, const auto& b) { return a.member < b.member; });
  const auto scheduled = family.plan.author(officer).policy_event(order);
  ASSERT_EQ(family.plan.send(scheduled), "ok");
  ASSERT_EQ(family.plan.send(family.plan.author(officer).policy_event(
                plan_log::PolicyInForce{crypto::leaf_hash(scheduled[0])})),
            "ok");
  EXPECT_EQ(family.bring(), 1u) << "a rotation, and no grant after it";
  EXPECT_EQ(readers(kHealthPlan), (Readers{kClinic, kMother, kFather}));
}

TEST_F(Reading, SomebodyWhomTheRulesDoNotKnowIsLeftAlone) {
  auto& helper = family.plan.add();
  const plan_log::Handed handed{.category = family.category(kHealthPlan),
                                .role = plan_log::CategoryRole::kReader};
  EXPECT_EQ(family.plan.send(
                family.plan.author(family.plan.at(kClinic)).grant(helper.person.id(), {&handed, 1}, {})),
            "ok");
  EXPECT_EQ(family.bring(), 0u);
  EXPECT_TRUE(family.opens(KeyedFamily::kPersons, 1, family.write(kHealthPlan, "hjælper")));
}

// ---- random histories

unsigned histories() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 8;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 40 : 10'000;
#endif
}

class Random {
 public:
  explicit Random(unsigned seed)
      : random_(seed),
        family_(seed,
                {static_cast<std::int16_t>(2026 - pick(19)), static_cast<std::uint8_t>(1 + pick(12)), 3},
                kCountries[static_cast<std::size_t>(pick(4))]) {}

  void run() {
    family_.open_all();
    (void)family_.bring();
    check();
    for (int i = 0; i < 10 && !::testing::Test::HasFailure(); ++i) {
      step();
      const std::size_t sent = family_.bring();
      rotations += sent;
      check();
    }
  }

  static inline std::size_t done = 0, rotations = 0, given = 0, kept = 0;

 private:
  static constexpr const char* kCountries[] = {"dk", "se", "no", "fi"};

  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }

  void step() {
    switch (pick(8)) {
      case 0:
        day_ = days_after(day_, 1 + pick(200));
        return family_.set_day(day_);
      case 1:
        return flag();
      case 2:
        return lose();
      case 3:
        if (!lost_.empty()) family_.accept_all(std::exchange(lost_, {}).front());
        return;
      default:
        return act();
    }
  }

  void flag() {
    constexpr Flag kFlags[] = {Flag::kProtectedAddress, Flag::kPlacementSecret, Flag::kContactCut,
                               Flag::kHighConflict};
    auto& flags = family_.home.family.subjects[0].flags;
    if (!flags.empty()) {
      flags.clear();
    } else {
      flags = {{kFlags[pick(4)], {}, {pick(2) == 0 ? access::tests::kFather : access::tests::kMother}}};
    }
    family_.look_again();
  }

  // Of a place or a person that does not answer for the key: a steward gives their new root the key
  // themselves.
  void lose() {
    if (!lost_.empty()) return;
    lost_ = {static_cast<std::size_t>(pick(2) == 0 ? kPsychologist : kJobcentre)};
    family_.lose(lost_[0]);
  }

  void act() {
    constexpr KeyedFamily::Who kWho[] = {kMother, kMother, kFather, kChild};
    Act act{.kind = static_cast<ActKind>(pick(7)), .subject = kSubject};
    const auto known = family_.ledger.about(kSubject);
    if (!known.empty())
      act.consent = known[static_cast<std::size_t>(pick(static_cast<int>(known.size())))]->id;
    act.recipient = KeyedFamily::place(static_cast<std::size_t>(pick(KeyedFamily::kPlaces)));
    if (pick(2) == 0) act.kind = ActKind::kGrant;
    if (act.kind == ActKind::kGrant) {
      for (const sync::Compartment& one : family_.compartments()) {
        if (pick(3) == 0) act.cells.push_back({one.cell.field, one.cell.type});
      }
    }
    if (act.kind == ActKind::kGrant || act.kind == ActKind::kRenew) act.to = days_after(day_, pick(300));
    const auto who = kWho[pick(4)];
    const auto made = family_.act(who, act);
    if (!made) return;
    ++done;
    if (act.kind == ActKind::kGrant) {
      for (const auto other : {kMother, kFather, kChild}) {
        if (pick(4) != 0) (void)family_.act(other, {.kind = ActKind::kSign, .consent = made});
      }
    }
  }

  // What is written now is opened by those who are due it and by nobody else, whatever they kept.
  void check() {
    std::vector<std::size_t> written;
    for (std::size_t i = 0; i < family_.compartments().size(); ++i) written.push_back(family_.write(i, "nu"));
    for (std::size_t who = 0; who < KeyedFamily::kPersons; ++who) {
      const bool is_lost = !lost_.empty() && lost_[0] == who;
      const auto& now = family_.closure(who, family_.roots(who));
      for (std::size_t i = 0; i < written.size(); ++i) {
        const bool due = family_.should_read(who, i) && !is_lost;
        ASSERT_EQ(now.opens(family_.plan.records()[written[i]]), due) << "member " << who << " of " << i;
        given += due && who < KeyedFamily::kPlaces;
        kept += !due;
      }
      if (family_.roots(who) == 1) continue;
      const auto& thief = family_.closure(who, family_.roots(who) - 1);
      for (const std::size_t record : written)
        ASSERT_FALSE(thief.opens(family_.plan.records()[record])) << who;
    }
  }

  std::mt19937 random_;
  KeyedFamily family_;
  PartialDate day_ = kToday;
  std::vector<std::size_t> lost_;  // whose new key is not accepted
};

TEST(PlanKeys, FollowTheConsentsWhateverHappens) {
  for (unsigned seed = 1; seed <= histories(); ++seed) {
    SCOPED_TRACE(seed);
    Random(seed).run();
    if (HasFailure()) return;
  }
  EXPECT_GT(Random::done, histories());
  EXPECT_GT(Random::rotations, 5 * histories());
  EXPECT_GT(Random::given, histories());
  EXPECT_GT(Random::kept, histories());
}

}  // namespace
}  // namespace indsigt::testing
