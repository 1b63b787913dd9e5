// SPDX-License-Identifier: MPL-2.0
// tests/vectors/jpe1.json is what our code makes, and our code agrees with it. INDSIGT_JPE1 names another
// file, which is only answered.
#include "core/sync/support/jpe1.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace indsigt::sync::testing {

using namespace plan_log;
using namespace plan_log::testing;
namespace {

std::string read_file(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

TEST(LogVectors, TheCommittedFileIsWhatIsMade) {
  // Made anew by make_jpe1 > tests/vectors/jpe1.json.
  EXPECT_TRUE(read_file(INDSIGT_VECTORS "/jpe1.json") == make_vectors());
}

TEST(LogVectors, OfAFileHold) {
  EXPECT_EQ(check_vectors(read_file(INDSIGT_VECTORS "/jpe1.json")), "");
  if (const char* const named = std::getenv("INDSIGT_JPE1")) {
    EXPECT_EQ(check_vectors(read_file(named)), "");
  }
}

TEST(LogVectors, RandomLogsMeetEveryRefusal) {
  std::set<std::string> outcomes;
  std::set<std::string> kinds;
  std::size_t read = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Json one = random_log_case(seed);
    for (std::size_t i = 0; i < one.at("records").size(); ++i) {
      const std::string outcome = one.at("outcomes")[i].get<std::string>();
      outcomes.insert(outcome);
      if (outcome == "ok") kinds.insert(one.at("records")[i].get<std::string>().substr(12, 2));
    }
    for (const Json& reader : one.at("readers")) {
      for (const Json& opened : reader.at("opened")) read += opened.at("text").is_null() ? 0 : 1;
    }
  }
  for (const char* const name :
       {"ok", "plan_log.form", "plan_log.plan", "plan_log.suite", "plan_log.author", "plan_log.signature",
        "plan_log.gap", "plan_log.replay", "plan_log.chain", "plan_log.seen", "plan_log.fork",
        "plan_log.epoch", "plan_log.frozen", "plan_log.role", "plan_log.readonly"}) {
    EXPECT_TRUE(outcomes.contains(name)) << name;
  }
  EXPECT_EQ(kinds.size(), 17U);
  EXPECT_GT(read, 100U);
}

}  // namespace
}  // namespace indsigt::sync::testing
