// SPDX-License-Identifier: MPL-2.0
// Decision cases that were written beside the packs, outside this repository.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "api/wire_decision.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

using nlohmann::json;

TEST(DecisionCases, AreDecidedAsExpectedOnEveryField) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  std::ifstream file(std::string(shared == nullptr ? "" : shared) + "/data/rules/decision_cases.json");
  if (!file) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/rules/decision_cases.json";
  const json cases = json::parse(std::string(std::istreambuf_iterator<char>(file), {}), nullptr, false);
  ASSERT_TRUE(cases.is_object());
  ASSERT_GE(cases["cases"].size(), 62u);
  const indsigt::testing::ProductPacks packs;
  for (const json& one : cases["cases"]) {
    std::string id = one["jurisdiction"].get<std::string>();
    for (char& c : id) c = static_cast<char>(c | 0x20);
    const api::DecidedLine line = api::decide_line(packs.find(id), one["facts"].dump());
    ASSERT_TRUE(line.decided) << line.json;
    const json decided = json::parse(line.json, nullptr, false);
    for (const auto& [name, expected] : one["expected"].items()) {
      EXPECT_EQ(decided[name], expected) << one["id"] << " " << name;
    }
  }
}

}  // namespace
}  // namespace indsigt::rules
