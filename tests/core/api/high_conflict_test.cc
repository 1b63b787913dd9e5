// SPDX-License-Identifier: MPL-2.0
// What one parent must not learn of the other, of a hidden place or of a child's own words: over random
// families in conflict, everything that a session can be made to say.
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "core/api/support/visit.h"

namespace indsigt::testing {
namespace {

using nlohmann::json;

// Ten thousand take half an hour: at night (ci/nightly), with INDSIGT_MANY set.
unsigned households() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 60;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 500 : 10'000;
#endif
}

// The first days of the consents that a session lists.
std::set<std::string> listed(Visit& visit) {
  std::set<std::string> days;
  (void)visit.ask("overview.open");
  for (const std::string& person : visit.ids('p')) {
    const json listed = visit.ask("consents.open", {{"subject", person}})["view"]["rows"];
    for (const json& row : listed) days.insert(row["from"]);
  }
  return days;
}

// Everything that the father is told in that world.
std::string tell(RandomHousehold& home, World world) {
  Visit visit(home.make(world));
  visit.look_as("Far");
  visit.ask_everything();
  visit.do_everything();
  return visit.told();
}

TEST(HighConflict, TellsOneParentNothingOfWhatIsHidden) {
  unsigned hidden = 0, moves = 0, known = 0, kept = 0;
  for (unsigned seed = 0; seed < households(); ++seed) {
    SCOPED_TRACE(seed);
    RandomHousehold home(seed, find_pack);
    Visit first(home.make(World::kWhole));
    first.look_as("Far");
    const std::set<std::string> consents = listed(first);
    for (const std::string& day : home.unspeakable()) {
      ASSERT_FALSE(consents.contains(day)) << home.told() << day;
    }
    home.set_known_consents(consents);
    const std::string whole = tell(home, World::kWhole);
    const std::size_t canary = whole.find(kCanary);
    ASSERT_EQ(canary, std::string::npos) << home.told() << "\n"
                                         << whole.substr(whole.rfind('\n', canary) + 1, 150) << "\n"
                                         << whole.substr(canary < 300 ? 0 : canary - 300, 500);
    // What is hidden is as if it did not exist, in every count, order, id and total.
    const std::string visible = tell(home, World::kVisible);
    ASSERT_TRUE(whole == visible) << home.told() << difference(whole, visible);
    if (home.hides_places() && home.can_move()) {
      // Nor does any answer depend on which places they are.
      const std::string moved = tell(home, World::kMoved);
      ASSERT_TRUE(whole == moved) << home.told() << difference(whole, moved);
      ++moves;
    }
    hidden += home.hides_places();
    known += !consents.empty();
    kept += home.sees(RandomHousehold::kChild).log;
  }
  EXPECT_GT(hidden, households() / 4);
  EXPECT_GT(moves, households() / 8);
  EXPECT_GT(known, households() / 8);
  EXPECT_GT(kept, households() / 8);
}

// The same questions do find what is there when nobody is kept from it.
TEST(HighConflict, FindsTheCanariesWhereTheyMayBeTold) {
  std::set<std::string> found;
  for (unsigned seed = 0; seed < 60; ++seed) {
    RandomHousehold home(seed, find_pack);
    Visit visit(home.make(World::kWhole));
    visit.look_as("Mor");
    visit.ask_everything();
    const std::string told = visit.told();
    for (const char* canary : {"KANARIE-A-Sted", "KANARIE-A-System", "KANARIE-A-tlf", "KANARIE-A-kodens navn",
                               "KANARIE-A-formål", "KANARIE-A-c", "KANARIE-A-rolle", "KANARIE-P-Sted"}) {
      if (told.find(canary) != std::string::npos) found.insert(canary);
    }
    EXPECT_EQ(told.find("KANARIE-R"), std::string::npos) << seed;
  }
  EXPECT_EQ(found.size(), 8u) << json(found);
}

// Files come in and go out for whoever imported them, and for nobody else (D3).
TEST(HighConflict, OnlyTheImporterHasTheFiles) {
  for (unsigned seed = 0; seed < 20; ++seed) {
    RandomHousehold home(seed, find_pack);
    Visit visit(home.make(World::kWhole));
    const json own = visit.ask("source.export", {{"source", 0}});
    EXPECT_FALSE(own.contains("error")) << own;
    for (const char* name : {"Far", "barn", "Bisidder", "Mor"}) {
      Visit other(home.make(World::kWhole));
      const json viewers = other.ask("viewers.open")["view"];
      bool there = false, importer = false;
      for (const json& row : viewers["rows"]) {
        there = there || row["name"] == name;
        importer = importer || (row["name"] == name && row["viewer"] == viewers["viewer"]);
      }
      if (!there) continue;
      other.look_as(name);
      for (const auto& [type, arguments] :
           {std::pair{"source.export", json{{"source", 0}}}, {"source.export", json{{"source", 99}}}}) {
        const json reply = other.ask(type, arguments);
        EXPECT_EQ(reply.contains("error") && reply["error"]["code"] == "access.denied", !importer) << reply;
      }
      const json reply = other.ask("source.import", json::object(), R"({"resourceType":"Patient"})");
      EXPECT_EQ(reply.contains("error"), !importer) << reply;
    }
  }
}

}  // namespace
}  // namespace indsigt::testing
