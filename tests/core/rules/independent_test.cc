// SPDX-License-Identifier: MPL-2.0
// Decision cases that an independent reader wrote from the statutes before opening a pack, outside this
// repository. How far the packs agree is printed; no case may be left without an answer.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>

#include "api/wire_decision.h"
#include "support/product_packs.h"

namespace indsigt::rules {
namespace {

using nlohmann::json;

// What a case says of itself in words, because the vocabulary of its day lacked the word (its member
// "missing", or its title): said here with the word that there is now.
const std::map<std::string, json> kSaidNow = {
    {"DK-11", {{"action", "change_placement"}}},
    {"DK-x3", {{"matter", "psychologist"}, {"flags", {"violence_exposed"}}}},
    {"DK-x4", {{"requester", "municipal_health_staff"}, {"matter", "routine_offer"}}},
    {"DK-x7", {{"requester", "temporary_custody_holder"}}},
    {"SE-03", {{"matter", "psychiatry"}}},
};

// Where the pack is right, and why.
const std::map<std::string, std::string> kPackIsRight = {
    {"DK-x12",
     "its reader found the pack better (law-review.md, \"Where I was wrong\"): the record's holder decides "
     "case by "
     "case (Sundhedsloven § 37, stk. 2; Stpk 19SFP15 and 21SFP52), so the request is passed on to be looked "
     "at, "
     "and nothing is shown before"},
};

// A case says only what must be told and taken out at least.
bool holds(const std::string& member, const json& expected, const json& decided) {
  if (member != "notify" && member != "redact") return expected == decided;
  return std::ranges::all_of(expected, [&](const json& one) {
    return std::find(decided.begin(), decided.end(), one) != decided.end();
  });
}

std::string differences(const json& one, const json& decided) {
  std::string text;
  for (const auto& [member, expected] : one["expected"].items()) {
    if (holds(member, expected, decided[member])) continue;
    text += " " + member + " " + expected.dump() + " is " + decided[member].dump();
  }
  return text;
}

TEST(IndependentCases, AgreeOrTheReasonIsSaid) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  std::ifstream file(std::string(shared == nullptr ? "" : shared) + "/data/rules/independent_cases.json");
  if (!file) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/rules/independent_cases.json";
  const json cases = json::parse(std::string(std::istreambuf_iterator<char>(file), {}), nullptr, false);
  ASSERT_TRUE(cases.is_object());
  ASSERT_GE(cases["cases"].size(), 38u);
  const indsigt::testing::ProductPacks packs;
  std::size_t agreed = 0;
  for (const json& one : cases["cases"]) {
    const auto id = one["id"].get<std::string>();
    json facts = one["facts"];
    if (const auto now = kSaidNow.find(id); now != kSaidNow.end()) facts.update(now->second);
    const api::DecidedLine line = api::decide_line(packs.find(one["pack"].get<std::string>()), facts.dump());
    ASSERT_TRUE(line.decided) << id << " " << line.json;
    const json decided = json::parse(line.json, nullptr, false);
    const std::string different = differences(one, decided);
    const auto right = kPackIsRight.find(id);
    agreed += different.empty() ? 1 : 0;
    EXPECT_TRUE(different.empty() || right != kPackIsRight.end())
        << id << different << " by " << decided["rule"];
    EXPECT_FALSE(different.empty() && right != kPackIsRight.end()) << id << " agrees now";
    if (right != kPackIsRight.end())
      std::printf("%s: the pack is right: %s\n", id.c_str(), right->second.c_str());
  }
  std::printf("%zu of %zu independent cases agree\n", agreed, cases["cases"].size());
}

}  // namespace
}  // namespace indsigt::rules
