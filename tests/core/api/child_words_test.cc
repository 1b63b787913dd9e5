// SPDX-License-Identifier: MPL-2.0
// A child's words are the child's (R61, P4, P11): what the child lets nobody read changes no reply to anybody
// else, a caseworker neither; what the child changes or takes back is changed or gone for everybody.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <random>
#include <regex>
#include <string>
#include <vector>

#include "core/api/support/visit.h"

namespace indsigt::testing {
namespace {

using nlohmann::json;

constexpr const char* kChild = "barn";
constexpr const char* kSecret = "KANARIE-B-ord";

// The full count is run at night (ci/nightly), with INDSIGT_MANY set.
unsigned households() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 15;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 80 : 1'500;
#endif
}

// The same household with those words of the child, and no others of anybody.
HouseholdText with_words(HouseholdText text, const json& words) {
  json family = json::parse(text.family);
  for (json& subject : family["subjects"]) {
    subject.erase("words");
    if (subject["id"] == std::string("urn:s|") + kChild && !words.empty()) subject["words"] = words;
  }
  text.family = family.dump();
  return text;
}

// Who can look on, in the order of their list; null: no name.
std::vector<json> viewers_of(const HouseholdText& text) {
  Visit visit(text);
  const json listed = visit.ask("viewers.open")["view"]["rows"];
  std::vector<json> names;
  for (const json& row : listed) names.push_back(row["name"]);
  return names;
}

// How often the session changed is the device's, where the child wrote on the same one.
std::string without_revisions(const std::string& told) {
  static const std::regex rev("\"rev\":[0-9]+");
  return std::regex_replace(told, rev, "\"rev\":0");
}

std::string tell(Visit& visit, std::size_t row) {
  visit.look_as(row);
  visit.ask_everything();
  visit.do_everything();
  return without_revisions(visit.told());
}

// In general, and of a consent that a file states.
json words_for(std::mt19937& random, const json& readers) {
  json words = json::array();
  const auto many = 1 + random() % 3;
  for (std::uint_fast32_t i = 0; i < many; ++i) {
    json one{{"words", kSecret + std::to_string(i)}, {"said", "2026-11-0" + std::to_string(1 + i)}};
    if (!readers.empty()) one["shown_to"] = readers;
    if (random() % 2 == 0)
      one["about"] = "urn:ietf:rfc:3986|urn:indsigt:consent:c" + std::to_string(random() % 5);
    words.push_back(one);
  }
  return words;
}

// Somebody other than the child who looks on: staff in every third household, the mother in some, else
// anybody.
std::size_t viewer_of(const HouseholdText& text, unsigned seed) {
  const auto names = viewers_of(text);
  std::mt19937 random(seed);
  for (std::size_t row = 0; seed % 12 == 1 && row < names.size(); ++row) {
    if (names[row] == "Mor") return row;
  }
  for (;;) {
    const std::size_t row = random() % names.size();
    const bool is_staff = names[row].is_null();
    if (names[row] != kChild && (is_staff || seed % 3 != 0)) return row;
  }
}

// What a family's document says of words that are shown to nobody, or to the mother alone.
TEST(ChildWords, AreInNoReplyToAnybodyWhomTheyAreNotShownTo) {
  unsigned staff = 0, read = 0;
  for (unsigned seed = 0; seed < households() && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    RandomHousehold home(seed, find_pack);
    const HouseholdText text = home.make(World::kWhole);
    std::mt19937 random(seed);
    const json readers = seed % 2 == 0 ? json::array() : json::array({"urn:s|mor"});
    const HouseholdText silent = with_words(text, json::array());
    const HouseholdText spoken = with_words(text, words_for(random, readers));
    const std::size_t row = viewer_of(silent, seed);
    const json name = viewers_of(silent)[row];
    Visit one(silent), other(spoken);
    const std::string without = tell(one, row), with = tell(other, row);
    if (name == "Mor" && !readers.empty()) {
      read += with.find(kSecret) != std::string::npos;
    } else {
      ASSERT_TRUE(without == with) << name << difference(without, with);
    }
    staff += name.is_null();
  }
  EXPECT_GE(staff, households() / 3) << "caseworkers looked on too";
  EXPECT_GT(read, 0u) << "whom the child lets read does read";
}

// A child who writes in the same visit, with the page's own commands.
class Child {
 public:
  explicit Child(unsigned seed)
      : visit(with_words(RandomHousehold(seed, find_pack).make(World::kWhole), {})) {
    visit.look_as(kChild);
    (void)visit.ask("overview.open");
    subject_ = visit.ids('p').at(0);
  }
  json wishes() { return visit.ask("wishes.open", {{"subject", subject_}})["view"]; }
  // The handles of those with these roles, as the command takes them.
  std::string readers(const std::string& role) {
    std::string some;
    const json known = wishes();
    for (const json& row : known["readers"]) {
      if (row["role"] == role) some += (some.empty() ? "" : " ") + row["reader"].get<std::string>();
    }
    return some;
  }
  json write(const std::string& words, const std::string& to) {
    return visit.ask("wish.record", {{"subject", subject_}, {"words", words}, {"readers", to}});
  }
  // What somebody reads in the list of consents.
  json read_by(const std::string& name) {
    visit.look_as(name);
    (void)visit.ask("overview.open");
    json said;
    for (const std::string& person : visit.ids('p')) {
      const json view = visit.ask("consents.open", {{"subject", person}})["view"];
      for (const json& one : view["childSays"]) said.push_back(one["words"]);
    }
    visit.look_as(kChild);
    (void)visit.ask("overview.open");
    return said;
  }

  Visit visit;

 private:
  std::string subject_;
};

// The first household in which the father holds custody too.
unsigned joint() {
  for (unsigned seed = 0;; ++seed) {
    Child child(seed);
    const json readers = child.wishes()["readers"];
    const auto holders = std::count_if(readers.begin(), readers.end(),
                                       [](const json& row) { return row["role"] == "custody_holder"; });
    if (holders == 2) return seed;
  }
}

TEST(ChildWords, WhatIsWrittenHereForNobodyIsInNoReplyToAnybodyElse) {
  for (unsigned seed = 0; seed < households() / 4 && !::testing::Test::HasFailure(); ++seed) {
    SCOPED_TRACE(seed);
    Child silent(seed), spoken(seed);
    EXPECT_FALSE(spoken.write(kSecret, "").contains("error"));
    const auto text = with_words(RandomHousehold(seed, find_pack).make(World::kWhole), json::array());
    const std::size_t row = viewer_of(text, seed);
    const std::string without = tell(silent.visit, row), with = tell(spoken.visit, row);
    ASSERT_TRUE(without == with) << difference(without, with);
  }
}

TEST(ChildWords, AreListedForTheChildWithWhoMayReadThem) {
  Child child(joint());
  const json before = child.wishes();
  EXPECT_EQ(before["total"], 0);
  EXPECT_EQ(before["help"]["lines"][0]["phone"], "116 111");
  EXPECT_FALSE(before["help"]["signedOff"]);
  for (const json& reader : before["readers"]) EXPECT_NE(reader["role"], "self");
  EXPECT_FALSE(child.write("Først", child.readers("custody_holder")).contains("error"));
  EXPECT_FALSE(child.write("Så", "").contains("error"));
  const json after = child.wishes();
  ASSERT_EQ(after["total"], 2);
  EXPECT_EQ(after["rows"][0]["words"], "Så") << "the newest first";
  EXPECT_TRUE(after["rows"][0]["readers"].empty());
  EXPECT_EQ(after["rows"][1]["readers"].size(), 2u);
  EXPECT_EQ(after["rows"][1]["said"], "2026-11-21");
  EXPECT_TRUE(after["rows"][1]["about"].is_null());
  EXPECT_EQ(child.read_by("Mor"), json({"Først"}));
}

TEST(ChildWords, AreChangedForEverybody) {
  Child child(joint());
  (void)child.write("Før", child.readers("custody_holder"));
  const json wish = child.wishes()["rows"][0]["wish"];
  EXPECT_FALSE(
      child.visit.ask("wish.change", {{"wish", wish}, {"words", "Nu"}, {"readers", ""}}).contains("error"));
  ASSERT_EQ(child.wishes()["total"], 1);
  EXPECT_EQ(child.wishes()["rows"][0]["words"], "Nu");
  EXPECT_TRUE(child.read_by("Mor").is_null()) << "she may not read them any more";
}

TEST(ChildWords, AreTakenBackForEverybody) {
  Child child(joint());
  (void)child.write("Væk", child.readers("custody_holder"));
  EXPECT_EQ(child.read_by("Mor"), json({"Væk"}));
  const json wish = child.wishes()["rows"][0]["wish"];
  EXPECT_FALSE(child.visit.ask("wish.take_back", {{"wish", wish}}).contains("error"));
  EXPECT_EQ(child.wishes()["total"], 0);
  EXPECT_TRUE(child.read_by("Mor").is_null());
  EXPECT_TRUE(child.visit.ask("wish.take_back", {{"wish", wish}}).contains("error")) << "once only";
}

TEST(ChildWords, AreNobodyElsesToWriteChangeOrTakeBack) {
  Child child(joint());
  (void)child.write("Mit", child.readers("custody_holder"));
  const json wish = child.wishes()["rows"][0]["wish"];
  child.visit.look_as("Mor");
  (void)child.visit.ask("overview.open");
  const std::string subject = child.visit.ids('p').at(0);
  const auto code = [&](const char* type, json arguments) {
    const json reply = child.visit.ask(type, arguments);
    return reply.contains("error") ? reply["error"]["code"].get<std::string>() : "done";
  };
  EXPECT_EQ(code("wish.record", {{"subject", subject}, {"words", "Ditto"}}), "access.denied");
  EXPECT_EQ(code("wishes.open", {{"subject", subject}}), "access.denied");
  // No id that the child was given means anything to others.
  EXPECT_EQ(code("wish.change", {{"wish", wish}, {"words", "Hendes"}}), "command.argument");
  EXPECT_EQ(code("wish.take_back", {{"wish", wish}}), "command.argument");
  EXPECT_EQ(child.read_by("Mor"), json({"Mit"}));
}

TEST(ChildWords, RefuseWhatTheCommandsDoNotTake) {
  Child child(joint());
  const auto code = [&](json arguments) {
    arguments["subject"] = "p0";
    const json reply = child.visit.ask("wish.record", arguments);
    return reply.contains("error") ? reply["error"]["place"].get<std::string>() : "done";
  };
  (void)child.wishes();
  EXPECT_EQ(code({{"words", ""}}), "words");
  EXPECT_EQ(code({{"words", std::string(501, 'a')}}), "words");
  EXPECT_EQ(code({{"words", "a"}, {"readers", "v99"}}), "readers");
  EXPECT_EQ(code({{"words", "a"}, {"readers", "mor"}}), "readers");
  EXPECT_EQ(code({{"words", "a"}, {"about", "c99"}}), "about");
  EXPECT_EQ(code({{"words", "a"}, {"parents", 1}}), "");
  EXPECT_EQ(child.wishes()["total"], 0);
}

}  // namespace
}  // namespace indsigt::testing
