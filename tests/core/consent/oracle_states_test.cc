// SPDX-License-Identifier: MPL-2.0
// state.h against a machine that walks day after day, and what must hold of any fold.
#include <gtest/gtest.h>

#include <array>

#include "consent/ledger.h"
#include "core/consent/support/random.h"

namespace indsigt::consent::tests {
namespace {

void shuffle(std::vector<Event>& events, Dice& dice) {
  for (std::size_t i = events.size(); i > 1; --i) {
    std::swap(events[i - 1], events[dice.below(static_cast<unsigned>(i))]);
  }
}

// The implementation tells the last day ahead; the oracle must live until then.
void compare_last_day(const Standing& got, Again again, std::int64_t at) {
  constexpr int kDaysAhead = 120;
  if (is_over(got.state)) {
    EXPECT_FALSE(got.last_day);
    return;
  }
  const auto want = again.last_day(at, kDaysAhead);
  if (want) {
    EXPECT_EQ(got.last_day, want);
    EXPECT_EQ(got.ends_by, again.why());
  } else if (got.last_day) {
    EXPECT_GE(days_since_epoch(*got.last_day), day_number_again(at) + kDaysAhead - 1);
  }
}

TEST(StatesOracle, AgreesOnRandomStories) {
  std::array<unsigned, 10> seen{};
  for (unsigned round = 0; round < kRounds && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(round);
    const Life life = world.life();
    const Consent consent = world.consent(1);
    std::vector<Event> events = world.events(consent);
    const Instant at = world.later_moment();
    const Standing got = fold(consent, events, life, at);
    Again again(consent, life);
    again.replay(events, at.milliseconds);
    Standing want = again.standing();
    want.last_day = got.last_day;
    if (!is_over(got.state)) want.ends_by = got.ends_by;
    EXPECT_EQ(got, want);
    compare_last_day(got, again, at.milliseconds);
    ++seen[static_cast<std::size_t>(got.state)];
    shuffle(events, world.dice);
    EXPECT_EQ(fold(consent, events, life, at), got) << "in another order";
  }
  for (std::size_t state = 0; state < seen.size(); ++state) {
    EXPECT_GT(seen[state], kRounds / 200) << word_of(static_cast<State>(state)) << " was hardly met";
  }
}

TEST(StatesOracle, WhatDoesNotFitChangesNothing) {
  unsigned refused = 0, unseen = 0;
  for (unsigned round = 0; round < kRounds / 2 && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(1'000'000 + round);
    const Life life = world.life();
    const Consent consent = world.consent(1);
    std::vector<Event> events = world.events(consent);
    const Event more = world.event(consent);
    const bool fitted = fits(consent, events, life, more);
    const Instant at = world.dice.one_in(2) ? more.at : world.later_moment();
    const Standing without = fold(consent, events, life, at);
    const Standing then = fold(consent, events, life, more.at);
    events.push_back(more);
    if (!fitted) {
      ++refused;
      EXPECT_EQ(fold(consent, events, life, at), without);
    } else if (fold(consent, events, life, more.at) == then) {
      // It came before others of its moment that hide it, or is the one kind that is meant to be unseen.
      ++unseen;
    }
  }
  EXPECT_GT(refused, kRounds / 20);
  EXPECT_LT(unseen, kRounds / 20);
}

TEST(StatesOracle, AppendingOneByOneIsTheFoldOfAll) {
  for (unsigned round = 0; round < kRounds / 4 && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(2'000'000 + round);
    const Life life = world.life();
    Ledger ledger;
    const auto added = ledger.add(world.consent(1));
    ASSERT_TRUE(added) << added.error().place;
    const Consent& consent = **added;
    std::vector<Event> kept, offered = world.events(consent);
    if (world.dice.one_in(2)) shuffle(offered, world.dice);
    for (const Event& event : offered) {
      const auto before = ledger.standing(consent, life, {INT64_MAX / 2});
      const auto taken = ledger.append(event, life);
      if (taken) {
        kept.push_back(*taken);
      } else {
        EXPECT_EQ(taken.error(), (Error{ErrorCode::kConsentEvent, ""}));
        EXPECT_EQ(ledger.standing(consent, life, {INT64_MAX / 2}), before);
      }
    }
    const Instant at = world.later_moment();
    EXPECT_EQ(ledger.events(consent.id).size(), kept.size());
    EXPECT_EQ(ledger.standing(consent, life, at), fold(consent, kept, life, at));
  }
}

}  // namespace
}  // namespace indsigt::consent::tests
