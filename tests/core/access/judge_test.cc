// SPDX-License-Identifier: MPL-2.0
// Which log lines a consent explains (D4), one day before and after, one unit and one category beside.
#include <gtest/gtest.h>

#include <string>

#include "access/explain.h"
#include "access/settle.h"
#include "consent/stated.h"
#include "records/categories.h"

namespace indsigt::access {
namespace {

using records::Deed;
using records::LogKind;

template <class Id>
Id id(int number) {
  Id id;
  id.bytes.back() = static_cast<std::byte>(number);
  return id;
}
constexpr std::string_view kName = "urn:indsigt:consent:x";
constexpr std::uint64_t cell(records::Field field, records::DataType type) {
  return std::uint64_t{1} << records::Cell{field, type}.number();
}
constexpr std::uint64_t kStatus = cell(records::Field::kEducation, records::DataType::kStatus);
constexpr std::uint64_t kPlan = cell(records::Field::kEducation, records::DataType::kPlan);

Instant on(int year, int month, int day) {
  return end_of_day(
      {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)});
}

// From 1 March 2026 until 31 May, to actor 1, education/status, for school days; seen from November.
class Judge : public ::testing::Test {
 protected:
  Judge() {
    consent::StatedConsent stated;
    stated.consent.id = id<consent::ConsentId>(1);
    stated.consent.subject = id<PersonId>(7);
    stated.consent.name = kName;
    stated.consent.signers = {{id<PartyId>(7), rules::Role::kSelf}};
    auto& root = stated.consent.provision;
    root.recipients = {id<ActorId>(1)};
    root.categories = {{records::Field::kEducation, records::DataType::kStatus}};
    root.purposes = {"school"};
    root.from = PartialDate{2026, 3, 1};
    root.to = PartialDate{2026, 5, 31};
    stated.status = consent::StatedStatus::kEnded;
    stated.at = on(2026, 2, 20);
    ledger_ = settle(world_, std::span(&stated, 1));
    judge_ = make_judge(world_, ledger_);
  }
  static Deed look() {
    return {.subject = id<PersonId>(7),
            .kind = LogKind::kLook,
            .at = on(2026, 4, 1),
            .recipient = id<ActorId>(1),
            .cells = kStatus,
            .basis = kName};
  }
  bool explains(const Deed& deed) const { return judge_->permits(deed); }

  World world_{.now = on(2026, 11, 21)};
  consent::Ledger ledger_;
  std::shared_ptr<const records::ConsentJudge> judge_;
};

TEST_F(Judge, ALineThatCitesAConsentThatHeldThen) {
  EXPECT_TRUE(explains(look()));
  for (const auto& [day, permitted] : {std::pair(on(2026, 2, 28), false),
                                       {on(2026, 3, 1), true},
                                       {on(2026, 5, 31), true},
                                       {on(2026, 6, 1), false}}) {
    Deed deed = look();
    deed.at = day;
    EXPECT_EQ(explains(deed), permitted) << to_iso(day);
  }
}

TEST_F(Judge, NotWhatTheConsentDoesNotPermit) {
  const auto changed = [](const auto& change) {
    Deed deed = look();
    change(deed);
    return deed;
  };
  EXPECT_FALSE(explains(changed([](Deed& d) { d.recipient = id<ActorId>(2); })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.recipient.reset(); })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.cells = kPlan; })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.cells = kStatus | kPlan; })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.more = true; })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.cells = 0; })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.at.reset(); })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.subject = id<PersonId>(8); })));
  EXPECT_FALSE(explains(changed([](Deed& d) { d.basis = "urn:indsigt:consent:y"; })));
}

TEST_F(Judge, ALineThatStatesThePurposeAndNoneThatStatesNothing) {
  Deed deed = look();
  deed.basis = "school";
  EXPECT_TRUE(explains(deed));
  deed.basis = "another";
  EXPECT_FALSE(explains(deed));
  deed.basis = "";
  EXPECT_FALSE(explains(deed));
}

}  // namespace
}  // namespace indsigt::access
