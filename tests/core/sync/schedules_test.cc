// SPDX-License-Identifier: MPL-2.0
// Whatever the order of edits, crashes, partitions, lost and repeated messages and races: everybody ends with
// the same log, and every text is in it once.
#include <gtest/gtest.h>

#include <cstdlib>

#include "core/sync/support/schedule.h"

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

// Ten thousand take minutes: at night (ci/nightly), with INDSIGT_MANY set.
std::uint64_t schedules() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 40;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 200 : 10'000;
#endif
}

void expect_converged(const Schedule& schedule, std::uint64_t seed) {
  const Station& first = schedule.stations().front();
  const Bytes log = schedule.relay().log().snapshot();
  for (std::size_t i = 0; i < schedule.stations().size(); ++i) {
    const Station& station = schedule.stations()[i];
    ASSERT_EQ(station.follower->standing(), Standing::kGoing) << "seed " << seed << ", station " << i;
    ASSERT_EQ(station.follower->log().snapshot(), log) << "seed " << seed << ", station " << i;
    ASSERT_EQ(station.texts, first.texts) << "seed " << seed << ", station " << i;
    ASSERT_TRUE(station.outbox.waiting().empty()) << "seed " << seed << ", station " << i;
    const Category* list = station.follower->keys().roster(schedule.category());
    ASSERT_TRUE(list != nullptr &&
                encode(*list) == encode(*first.follower->keys().roster(schedule.category())));
  }
  std::set<std::string> texts;
  for (const auto& [place, words] : first.texts) {
    ASSERT_TRUE(texts.insert(words).second) << "twice: " << words << ", seed " << seed;
  }
  for (const std::string& words : schedule.acknowledged()) {
    ASSERT_TRUE(texts.contains(words)) << "acknowledged and lost: " << words << ", seed " << seed;
  }
  ASSERT_EQ(texts, schedule.edited()) << "seed " << seed;
}

TEST(Schedules, EverybodyEndsWithTheSame) {
  std::map<std::string, std::size_t> acts;
  for (std::uint64_t seed = 1; seed <= schedules(); ++seed) {
    // Two to twelve, more often few.
    const std::size_t stations =
        2 + static_cast<std::size_t>(seed % 11) * static_cast<std::size_t>(seed % 3) / 2;
    Schedule schedule(seed, stations, 30 + 4 * stations);
    schedule.settle();
    ASSERT_NO_FATAL_FAILURE(expect_converged(schedule, seed));
    EXPECT_EQ(schedule.count("lost disk"), 0U) << seed;
    for (const char* act :
         {"sent", "refused", "rotated", "crash", "partition", "late page", "mended failure"})
      acts[act] += schedule.count(act);
  }
  for (const auto& [act, count] : acts) {
    EXPECT_GT(count, schedules() / 20) << act;
  }
}

}  // namespace
}  // namespace indsigt::sync::testing
