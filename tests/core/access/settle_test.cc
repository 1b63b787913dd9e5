// SPDX-License-Identifier: MPL-2.0
#include "access/settle.h"

#include <gtest/gtest.h>

namespace indsigt::access {
namespace {

using consent::State;
using consent::StatedConsent;
using consent::StatedStatus;

template <class Id>
Id id(unsigned char number) {
  Id id;
  id.bytes.back() = std::byte{number};
  return id;
}

constexpr PartialDate kToday{2026, 11, 21};

// Given on 1 March 2026 with this last day, and what the source says has become of it: its state on a day.
State state_of(StatedStatus status, std::optional<PartialDate> to, PartialDate day = kToday) {
  StatedConsent stated;
  stated.consent.id = id<consent::ConsentId>(1);
  stated.consent.subject = id<PersonId>(7);
  stated.consent.signers = {{id<PartyId>(7), rules::Role::kSelf}};
  stated.consent.provision.to = to;
  stated.status = status;
  stated.at = end_of_day({2026, 3, 1});
  const World world{.now = end_of_day(kToday)};
  const consent::Ledger ledger = settle(world, std::span(&stated, 1));
  const consent::Consent* const kept = ledger.find(stated.consent.id);
  EXPECT_NE(kept, nullptr);
  return kept == nullptr ? State::kDraft
                         : ledger.standing(*kept, life_of(world, kept->subject), end_of_day(day)).state;
}

TEST(Settle, WhatWasGivenHoldsUntilItsLastDay) {
  EXPECT_EQ(state_of(StatedStatus::kGiven, PartialDate{2027, 3, 1}), State::kActive);
  EXPECT_EQ(state_of(StatedStatus::kGiven, {}), State::kActive);
  EXPECT_EQ(state_of(StatedStatus::kGiven, PartialDate{2026, 6, 1}), State::kExpired);
  EXPECT_EQ(state_of(StatedStatus::kRefused, PartialDate{2027, 3, 1}, {2026, 3, 2}), State::kPendingSigners);
}

// A source that says it ended is believed before the days that it was once given for.
TEST(Settle, WhatHasEndedNeverHoldsAgain) {
  EXPECT_EQ(state_of(StatedStatus::kEnded, PartialDate{2026, 6, 1}, {2026, 5, 1}), State::kActive);
  EXPECT_EQ(state_of(StatedStatus::kEnded, PartialDate{2026, 6, 1}), State::kExpired);
  for (const auto to :
       {std::optional<PartialDate>(), std::optional(kToday), std::optional(PartialDate{2027, 3, 1})}) {
    EXPECT_EQ(state_of(StatedStatus::kEnded, to), State::kWithdrawn);
    EXPECT_EQ(state_of(StatedStatus::kEnded, to, {2026, 5, 1}), State::kWithdrawn);
  }
}

// "No to all but": a root that denies, with a yes inside (PROVISIONS.md).
TEST(Settle, NoToAllButIsThere) {
  StatedConsent stated;
  stated.consent.id = id<consent::ConsentId>(1);
  stated.consent.provision = {.permit = false, .exceptions = {{}}};
  stated.status = StatedStatus::kGiven;
  const World world{.now = end_of_day(kToday)};
  EXPECT_EQ(settle(world, std::span(&stated, 1)).size(), 1u);
  stated.consent.provision.exceptions = {{.permit = false}};
  EXPECT_EQ(settle(world, std::span(&stated, 1)).size(), 0u) << "an objection, and called a sharing";
}

// The same consent in two files: which of them counts does not depend on which came first.
TEST(Settle, TheLaterOfTwoDeliveriesCounts) {
  struct Case {
    const char* what;
    StatedStatus other;
    bool permits_other;
    std::optional<Instant> updated, other_updated;
    State state;
    bool permit, understood;
  };
  const Instant early = end_of_day({2026, 4, 1}), late = end_of_day({2026, 5, 1});
  const Case cases[] = {
      {"the same", StatedStatus::kGiven, true, {}, {}, State::kActive, true, true},
      {"ended later", StatedStatus::kEnded, true, early, late, State::kWithdrawn, true, true},
      {"ended earlier", StatedStatus::kEnded, true, late, early, State::kActive, true, true},
      {"ended, nobody knows when", StatedStatus::kEnded, true, {}, late, State::kActive, true, false},
      {"denied, nobody knows when", StatedStatus::kGiven, false, {}, {}, State::kActive, false, false},
  };
  const World world{.now = end_of_day(kToday)};
  for (const Case& one : cases) {
    StatedConsent stated;
    stated.consent.id = id<consent::ConsentId>(1);
    stated.consent.kind = consent::Kind::kProxyGrant;
    stated.consent.provision.items = {{1, 4}};
    stated.status = StatedStatus::kGiven;
    stated.at = end_of_day({2026, 3, 1});
    stated.updated = one.updated;
    StatedConsent other = stated;
    other.status = one.other;
    other.updated = one.other_updated;
    other.consent.provision.items = {{2, 9}};
    other.consent.provision.permit = one.permits_other;
    if (!one.permits_other) other.consent.kind = consent::Kind::kStatutoryOptOut;
    for (const auto& order : {std::vector{stated, other}, std::vector{other, stated}}) {
      const consent::Ledger ledger = settle(world, order);
      const consent::Consent* const kept = ledger.find(stated.consent.id);
      ASSERT_NE(kept, nullptr) << one.what;
      EXPECT_EQ(ledger.standing(*kept, life_of(world, kept->subject), world.now).state, one.state)
          << one.what;
      EXPECT_EQ(kept->provision.permit, one.permit) << one.what;
      EXPECT_EQ(kept->provision.understood, one.understood) << one.what;
    }
  }
}

}  // namespace
}  // namespace indsigt::access
