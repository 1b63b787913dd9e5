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

}  // namespace
}  // namespace indsigt::access
