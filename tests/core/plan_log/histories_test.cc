// SPDX-License-Identifier: MPL-2.0
// Over random histories of grants, withdrawals, rotations, lost devices and life events: whoever kept every
// byte and every key derives nothing that was written when they had no right, and everything that they had a
// right to.
#include <gtest/gtest.h>

#include <cstdlib>

#include "core/plan_log/support/closure.h"
#include "core/plan_log/support/history.h"

namespace indsigt::plan_log::testing {
namespace {

// Ten thousand take minutes: at night (ci/nightly), with INDSIGT_MANY set.
std::uint64_t histories() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 60;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 300 : 10'000;
#endif
}

std::vector<crypto::WrapPair> pairs_of(History& history, const History::Onlooker& onlooker) {
  auto pairs = history.plan().at(onlooker.member).person.pairs();
  pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(onlooker.roots), pairs.end());
  return pairs;
}

void expect_closed(History& history, std::uint64_t seed) {
  const auto& records = history.plan().records();
  for (std::size_t i = 0; i < history.onlookers().size(); ++i) {
    const History::Onlooker& onlooker = history.onlookers()[i];
    const Closure closure(records, pairs_of(history, onlooker));
    for (const History::Written& each : history.written()) {
      const bool allowed = (each.audience >> i & 1U) != 0;
      ASSERT_EQ(closure.opens(records[each.record]), allowed)
          << "seed " << seed << ", onlooker " << i << (onlooker.thief ? " (thief)" : "") << ", record "
          << each.record << ", epoch " << each.epoch;
      if (onlooker.member < 2 && each.category == history.hidden(1 - onlooker.member)) {
        ASSERT_FALSE(closure.opens(records[each.record]))
            << "seed " << seed << ": the other parent's contact";
      }
    }
  }
}

// What a keyring opened is among what may be read, and for all who are in the list now there was no alarm.
void expect_quiet(History& history, std::uint64_t seed) {
  for (std::size_t i = 0; i < history.plan().size(); ++i) {
    EXPECT_TRUE(history.plan().at(i).alarms.empty()) << "seed " << seed << ", member " << i;
  }
  EXPECT_EQ(history.faults(), "") << "seed " << seed;
}

TEST(Histories, AnExRecipientDerivesNothingOfWhatComesAfter) {
  std::map<std::string, std::size_t> acts;
  for (std::uint64_t seed = 1; seed <= histories(); ++seed) {
    History history(seed, 14);
    ASSERT_NO_FATAL_FAILURE(expect_closed(history, seed));
    expect_quiet(history, seed);
    if (HasFailure()) break;
    for (const char* act : {"grant", "withdraw", "leave", "rotate", "lose", "event", "remove", "write"})
      acts[act] += history.count(act);
  }
  // Nothing of it came out by never happening.
  for (const auto& [act, count] : acts) {
    EXPECT_GT(count, histories() / 10) << act;
  }
}

}  // namespace
}  // namespace indsigt::plan_log::testing
