// SPDX-License-Identifier: MPL-2.0
// What questions keep of their last answers never shows: a session that was asked a hundred things says what
// one says that was asked nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/api/support/random_household.h"
#include "core/api/support/visit.h"

namespace indsigt::testing {
namespace {

using nlohmann::json;

// Removes what depends on what was asked before: the ids that answers gave out.
void remove_ids(json& value) {
  if (value.is_object()) {
    for (const char* name : {"id", "consent", "consents"}) value.erase(name);
  }
  if (!value.is_structured()) return;
  for (json& one : value) remove_ids(one);
}

// Pages of every list about everybody, on several days.
std::string lists(Visit& visit) {
  std::string told;
  const json overview = visit.ask("overview.open");
  for (const json& subject : overview["view"]["subjects"]) {
    for (const char* type :
         {"holders.open", "items.open", "access_log.open", "access_log_groups.open", "access_log_months.open",
          "actors.open", "sharing.open", "sharing_pairs.open", "sources.open", "requests.open", "cases.open",
          "codes.open", "findings.open", "laws.open", "indicators.open", "coverage.open", "changes.open"}) {
      for (const char* day : {"", "2026-06-01", "2026-11-13", ""}) {
        for (const int offset : {0, 2}) {
          json arguments{{"subject", subject["id"]}};
          const std::string_view name(type);
          if (name != "indicators.open" && name != "coverage.open") {
            arguments["offset"] = offset;
            arguments["limit"] = 3;
          }
          if (*day != '\0' && name != "changes.open") arguments["at"] = day;
          if (name == "access_log.open" && offset == 2) arguments["order"] = "unexplained";
          json view = visit.ask(type, arguments);
          EXPECT_TRUE(view.contains("view")) << view;
          remove_ids(view["view"]);
          told += name;
          told += view["view"].dump() + "\n";
        }
      }
    }
  }
  return told;
}

std::vector<std::string> names_of_viewers(Visit& visit) {
  std::vector<std::string> names;
  const json viewers = visit.ask("viewers.open");
  for (const json& row : viewers["view"]["rows"]) {
    if (row["name"].is_string()) names.push_back(row["name"]);
  }
  return names;
}

TEST(KeptAnswers, SayTheSameAfterAnotherViewerAnotherSourceAndAnotherDay) {
  for (unsigned seed = 1; seed <= 12; ++seed) {
    RandomHousehold household(seed, find_pack);
    HouseholdText text = household.make(World::kWhole);
    const auto late = text.files.back();
    text.files.pop_back();
    const auto import_late = [&](Visit& visit) {
      const json args = late.first.empty() ? json::object() : json{{"name", late.first}};
      (void)visit.ask("source.import", args, late.second);
    };
    const auto turn_day = [&](Visit& visit) {
      (void)visit.ask("clock.set", {{"now", "2026-12-24T18:00:00+01:00"}});
      (void)visit.ask("family.load", json::object(), text.family);
    };
    Visit asked(text);
    EXPECT_EQ(lists(asked), lists(asked)) << seed;
    import_late(asked);
    Visit late_only(text);
    import_late(late_only);
    EXPECT_EQ(lists(asked), lists(late_only)) << seed;
    for (const std::string& name : names_of_viewers(asked)) {
      // A name may be kept from the viewer before.
      const auto known = names_of_viewers(asked);
      if (std::find(known.begin(), known.end(), name) == known.end()) continue;
      asked.look_as(name);
      Visit one(text);
      import_late(one);
      one.look_as(name);
      EXPECT_EQ(lists(asked), lists(one)) << seed << name;
      turn_day(asked);
      turn_day(one);
      EXPECT_EQ(lists(asked), lists(one)) << seed << name;
      (void)asked.ask("clock.load", json::object(), text.clock);
      (void)asked.ask("family.load", json::object(), text.family);
    }
  }
}

}  // namespace
}  // namespace indsigt::testing
