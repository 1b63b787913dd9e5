// SPDX-License-Identifier: MPL-2.0
// What one parent must not learn of the other, of a hidden place or of a child's own words: over random
// families in conflict, everything that a session can be made to say.
#include <gtest/gtest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string>

#include "api/make_session.h"
#include "api/session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"
#include "support/household_text.h"

namespace indsigt::api {
namespace {

using nlohmann::json;
using testing::HouseholdMaker;
using testing::HouseholdText;
using testing::World;

// Ten thousand take two minutes: at night (ci/nightly), with INDSIGT_MANY set.
unsigned households() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 300;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 2'000 : 10'000;
#endif
}

const crypto::SodiumDigest& digest() {
  static const crypto::SodiumDigest one;
  return one;
}
const Reference& reference() {
  static const Reference one = *read_reference(digest());
  return one;
}

class Visit {
 public:
  explicit Visit(const HouseholdText& text) : session_(digest(), reference()) {
    ask("clock.load", "{}", text.clock);
    ask("manifest.load", "{}", text.manifest);
    for (const auto& [name, file] : text.files) {
      const json done = ask("source.import", R"({"name":")" + name + "\"}", file);
      EXPECT_FALSE(done.contains("error")) << done << file;
    }
    const json loaded = ask("family.load", "{}", text.family);
    EXPECT_FALSE(loaded.contains("error")) << loaded << text.family;
  }

  // From here on as that party, by name; the ties' list itself is the demo's and tells no more than a name.
  void look_as(const std::string& name) {
    const json viewers = ask("viewers.open");
    for (const json& row : viewers["view"]["rows"]) {
      if (row["name"] == name) ask("viewer.set", R"({"viewer":")" + row["viewer"].get<std::string>() + "\"}");
    }
  }

  json ask(const std::string& type, const std::string& arguments = "{}", std::string_view bytes = {}) {
    return json::parse(send(type, arguments, bytes));
  }
  std::string send(const std::string& type, const std::string& arguments = "{}",
                   std::string_view bytes = {}) {
    return session_.send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}",
                         as_bytes(bytes));
  }

  // Everything that can be asked, in one text.
  std::string everything() {
    std::string all = send("overview.open");
    for (const char* subject : {"p0", "p1"}) {
      const std::string who = R"({"subject":")" + std::string(subject) + "\"";
      for (const char* type :
           {"overview.open", "holders.open", "items.open", "log.open", "actors.open", "sharing.open",
            "coverage.open", "sources.open", "requests.open", "cases.open", "codes.open", "findings.open",
            "indicators.open", "consents.open", "shareable.open", "laws.open", "changes.open"}) {
        all += send(type, who + "}") + "\n";
      }
      for (const char* more : {R"(,"order":"unexplained")", R"(,"basis":"consent")", R"(,"new":1)",
                               R"(,"limit":1,"offset":1)"}) {
        all += send("log.open", who + more + "}") + "\n";
      }
      for (const char* type : {"overview.open", "holders.open", "items.open", "sharing.open"}) {
        all += send(type, who + R"(,"at":"2026-06-01"})") + "\n";
      }
      for (int actor = 0; actor < 8; ++actor) {
        const std::string a = "\"a" + std::to_string(actor) + "\"}";
        all += send("actor.open", who + R"(,"actor":)" + a) + send("hops.open", who + R"(,"asker":)" + a) +
               send("log.open", who + R"(,"actor":)" + a) + "\n";
      }
      all += send("consent.preview", who + R"(,"act":"opt_out"})");
      all += send(
          "consent.preview",
          who +
              R"(,"act":"grant","recipient":"a0","cells":"education/status social/plan","purpose":"joint_plan","to":"2027-01-01"})");
    }
    for (int consent = 0; consent < 4; ++consent) {
      const std::string c = R"("consent":"c)" + std::to_string(consent) + "\"";
      all += send("consent.open", "{" + c + "}") + "\n";
      for (const char* act : {"sign", "withdraw", "refuse", "acknowledge"}) {
        all += send("consent.preview", "{" + c + R"(,"act":")" + act + "\"}") + "\n";
      }
      all += send("consent.preview", "{" + c + R"(,"act":"renew","to":"2027-02-01"})") + "\n";
      all += send("consent.preview", "{" + c + R"(,"act":"exclude","actor":"a0"})") + "\n";
    }
    all +=
        send("source.export", R"({"source":0})") + send("source.import", "{}", "{}") + send("systems.open");
    return all;
  }

  // What it can be made to do, and what is then to be seen.
  std::string doings() {
    std::string all;
    for (const char* subject : {"p0", "p1"}) {
      const std::string who = R"({"subject":")" + std::string(subject) + "\"";
      all += send(
          "consent.grant",
          who +
              R"(,"recipient":"a0","cells":"education/status","purpose":"joint_plan","to":"2027-01-01","shown":"Ja"})");
      all += send("optout.set", who + R"(,"shown":"Nej"})") + send("wish.record", who + R"(,"words":"x"})");
    }
    for (int consent = 0; consent < 4; ++consent) {
      const std::string c = R"({"consent":"c)" + std::to_string(consent) + "\"";
      all += send("consent.refuse", c + "}") + send("consent.sign", c + R"(,"shown":"Ja"})");
      all += send("consent.renew", c + R"(,"to":"2027-03-01","shown":"Ja"})") +
             send("consent.withdraw", c + R"(,"shown":"Stop"})");
    }
    return all + everything();
  }

 private:
  Session session_;
};

// Where they first differ, with what stands around.
std::string difference(const std::string& one, const std::string& other) {
  std::size_t at = 0;
  while (at < one.size() && at < other.size() && one[at] == other[at]) ++at;
  const std::size_t from = at < 200 ? 0 : at - 200;
  return "\n" + one.substr(from, 400) + "\n" + other.substr(from, 400);
}

TEST(HighConflict, TellsOneParentNothingOfWhatIsHidden) {
  unsigned hidden = 0;
  for (unsigned seed = 0; seed < households(); ++seed) {
    HouseholdMaker maker(seed);
    Visit whole(maker.make(World::kWhole)), visible(maker.make(World::kOnlyVisible));
    whole.look_as("Far");
    visible.look_as("Far");
    const std::string told = whole.everything(), meant = visible.everything();
    const std::size_t canary = told.find(testing::kCanary);
    ASSERT_EQ(canary, std::string::npos) << seed << " " << maker.flag() << " " << maker.age()
                                         << told.substr(canary < 200 ? 0 : canary - 200, 400);
    // What is hidden is as if it did not exist, in every count and order.
    ASSERT_TRUE(told == meant) << seed << " " << maker.flag() << " " << maker.age()
                               << difference(told, meant);
    const std::string done = whole.doings(), done_there = visible.doings();
    ASSERT_EQ(done.find(testing::kCanary), std::string::npos) << seed;
    ASSERT_TRUE(done == done_there) << seed << difference(done, done_there);
    hidden += maker.places_hidden();
  }
  EXPECT_GT(hidden, households() / 4);
}

// The same questions do find what is there when nobody is kept from it.
TEST(HighConflict, FindsTheCanariesWhereTheyMayBeTold) {
  unsigned found = 0;
  for (unsigned seed = 0; seed < 40; ++seed) {
    HouseholdMaker maker(seed);
    Visit visit(maker.make(World::kWhole));
    visit.look_as("Mor");
    found += visit.everything().find(testing::kCanary) != std::string::npos;
  }
  EXPECT_EQ(found, 40u);
}

}  // namespace
}  // namespace indsigt::api
