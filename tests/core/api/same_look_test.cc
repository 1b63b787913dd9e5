// SPDX-License-Identifier: MPL-2.0
// Whoever asked cannot tell a no from silence, nor either from a request that went to the caseworker first.
#include <gtest/gtest.h>

#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "api/make_session.h"
#include "api/session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

enum class Other { kSilent, kRefused, kRouted };

const crypto::SodiumDigest kDigest;

// What is asked, where, and why it goes to the caseworker where it does.
struct Question {
  std::string country = "dk", cells = "education/status", purpose = "joint_plan", to = "2027-05-01";
  std::string flag = "high_conflict", against = R"(,"against":["urn:s|f"])";
};

// Two parents, a child of that age, and a school that holds something.
class Home {
 public:
  Home(int age, Other other, const Question& asked = {})
      : grant_(R"({"subject":"p0","recipient":"a0","cells":")" + asked.cells + R"(","purpose":")" +
               asked.purpose + R"(","to":")" + asked.to + "\""),
        session_(kDigest, *read_reference(kDigest)),
        other_(other) {
    ask("clock.set", R"({"now":"2026-11-21T09:00:00+01:00"})");
    ask("source.import", "{}", R"({"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"urn:b","resource":{"resourceType":"Patient","id":"b","identifier":[{"system":"urn:s","value":"b"}],"name":[{"text":"Barn"}]}},
      {"fullUrl":"urn:o","resource":{"resourceType":"Organization","id":"o","identifier":[{"system":"urn:s","value":"o"}],"name":"Skolen","type":[{"coding":[{"system":"urn:indsigt:sector","code":"education"}]}]}},
      {"fullUrl":"urn:d","resource":{"resourceType":"DocumentReference","id":"d","subject":{"reference":"urn:b"},"date":"2026-01-01T00:00:00Z","custodian":{"reference":"urn:o"}}}]})");
    // One that changes nothing of what the asker sees: from the one who did not ask, or of conflict alone.
    const std::string flag =
        other == Other::kRouted ? R"(,"flags":[{"flag":")" + asked.flag + "\"" + asked.against + "}]" : "";
    const std::string family =
        R"({"family":1,"jurisdiction":")" + asked.country +
        R"(","parties":[{"id":"urn:s|m","name":"Mor"},{"id":"urn:s|f","name":"Far"},{"id":"urn:s|b","name":"Barn"},{"id":"urn:s|w","name":"Sagsbehandler","acts_for":"urn:s|o"}],
        "subjects":[{"id":"urn:s|b","party":"urn:s|b","born":")" +
        std::to_string(2026 - age) + R"(-05-04","custody":[{"value":"joint"}])" + flag + R"(}],"ties":[
        {"party":"urn:s|m","subject":"urn:s|b","role":"custody_holder"},{"party":"urn:s|f","subject":"urn:s|b","role":"custody_holder"},
        {"party":"urn:s|b","subject":"urn:s|b","role":"self"},{"party":"urn:s|w","subject":"urn:s|b","role":"authority"}]})";
    const json loaded = ask("family.load", "{}", family);
    EXPECT_FALSE(loaded.contains("error")) << loaded;
  }

  json ask(const std::string& type, const std::string& arguments = "{}", std::string_view bytes = {}) {
    return json::parse(send(type, arguments, bytes));
  }
  // How often the session changed is the session's, not the asker's own device's.
  std::string send(const std::string& type, const std::string& arguments = "{}",
                   std::string_view bytes = {}) {
    std::string reply =
        session_.send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}", as_bytes(bytes));
    const std::size_t rev = reply.find("\"rev\":");
    if (rev == std::string::npos) return reply;
    const std::size_t digits = rev + std::string_view("\"rev\":").size();
    return reply.replace(digits, reply.find_first_not_of("0123456789", digits) - digits, "0");
  }
  void look_as(const std::string& name) {
    const json viewers = ask("viewers.open");
    for (const json& row : viewers["view"]["rows"]) {
      if (row["name"] == name) ask("viewer.set", R"({"viewer":")" + row["viewer"].get<std::string>() + "\"}");
    }
  }
  // Gives out the ids of whoever looks on now.
  std::string all() {
    std::string told = send("overview.open");
    for (const char* type : {"overview.open", "consents.open", "changes.open", "laws.open", "shareable.open",
                             "access_log.open", "access_log_groups.open", "access_log_months.open"}) {
      told += send(type, R"({"subject":"p0"})") + "\n";
    }
    told += send("consent.open", R"({"consent":"c0"})");
    for (const char* act : {"sign", "withdraw"}) {
      told += send("consent.act", R"({"preview":1,"consent":"c0","act":")" + std::string(act) + "\"}");
    }
    return told + send("consent.act", grant_ + R"(,"preview":1,"act":"grant"})");
  }

  // Everything that the asker is told, before, when asking, and after the other parent did what they do.
  std::string story() {
    look_as("Mor");
    std::string told = all();
    const std::string asked = send("consent.act", grant_ + R"(,"act":"grant","shown":"Ja"})");
    waits = asked.find("pending_signers") != std::string::npos;
    told += asked + all();
    if (waits) let_other_act();
    look_as("Mor");
    told += all() + send("consent.act", R"({"act":"withdraw","consent":"c0","shown":"Stop"})") + all();
    return told;
  }

  bool waits = false;  // somebody else was asked

 private:
  void let_other_act() {
    look_as("Far");
    ask("overview.open");
    const json seen = ask("consents.open", R"({"subject":"p0"})");
    if (other_ == Other::kRouted) {
      EXPECT_EQ(seen["view"]["total"], 0)
          << "nobody tells the other parent of a request that is looked at first";
    } else {
      EXPECT_EQ(seen["view"]["mine"], 1) << seen;
      // There is nothing to take back of what they never said yes to.
      const json denied = ask("consent.act", R"({"act":"withdraw","consent":"c0","shown":"Stop"})");
      EXPECT_EQ(denied["error"]["code"], "access.denied");
    }
    if (other_ != Other::kRefused) return;
    EXPECT_FALSE(ask("consent.act", R"({"act":"refuse","consent":"c0"})").contains("error"));
    const json own = ask("consent.open", R"({"consent":"c0"})")["view"];
    EXPECT_TRUE(own["signers"][0]["refused"]);
    EXPECT_FALSE(own["mine"]);
  }

  const std::string grant_;
  Session session_;
  Other other_;
};

// Where they first differ, with what stands around.
std::string difference(const std::string& one, const std::string& other) {
  std::size_t at = 0;
  while (at < one.size() && at < other.size() && one[at] == other[at]) ++at;
  const std::size_t from = at < 200 ? 0 : at - 200;
  return "\n" + one.substr(from, 400) + "\n" + other.substr(from, 400);
}

TEST(SameLook, OfANoOfSilenceAndOfTheCaseworker) {
  for (const int age : {0, 3, 9, 10, 14}) {
    const std::string silent = Home(age, Other::kSilent).story();
    EXPECT_NE(silent.find("pending_signers"), std::string::npos);
    for (const Other other : {Other::kRefused, Other::kRouted}) {
      const std::string told = Home(age, other).story();
      EXPECT_TRUE(silent == told) << age << difference(silent, told);
    }
  }
}

TEST(SameLook, OfAllThreeOver1000RandomQuestions) {
  constexpr const char* kCountries[] = {"dk", "dk", "se", "no", "fi"};
  constexpr const char* kCells[] = {"education/status", "social/plan", "health/journal_note",
                                    "education/status health/plan", "justice/overview"};
  constexpr const char* kPurposes[] = {"joint_plan", "any", "treatment", "case_processing"};
  constexpr const char* kFlags[] = {"high_conflict", "contact_cut", "placement_secret", "protected_address"};
  constexpr const char* kAgainst[] = {R"(,"against":["urn:s|f"])", R"(,"against":["urn:s|m"])", ""};
  const unsigned many = sizeof(void*) == 4 ? 100 : 1'000;
  unsigned waited = 0;
  for (unsigned seed = 0; seed < many && !::testing::Test::HasFailure(); ++seed) {
    std::mt19937 random(seed);
    const auto pick = [&](auto& words) { return words[random() % std::size(words)]; };
    const int age = static_cast<int>(random() % 18);
    Question asked;
    asked.country = pick(kCountries);
    asked.cells = pick(kCells);
    asked.purpose = pick(kPurposes);
    if (random() % 2 == 0) asked.flag = pick(kFlags);
    // Conflict blinds nobody, so it may be anybody's; every other protection would blind the asker.
    if (asked.flag == "high_conflict") asked.against = pick(kAgainst);
    Home home(age, Other::kSilent, asked);
    const std::string silent = home.story();
    if (!home.waits) continue;
    ++waited;
    for (const Other other : {Other::kRefused, Other::kRouted}) {
      const std::string told = Home(age, other, asked).story();
      EXPECT_TRUE(silent == told) << seed << " " << age << " " << asked.country << " " << asked.flag << " "
                                  << asked.cells << " " << asked.purpose << difference(silent, told);
    }
  }
  EXPECT_GT(waited, many / 5);
}

TEST(SameLook, UntilTheCaseworkerHasLookedAtIt) {
  Home home(9, Other::kRouted);
  home.look_as("Mor");
  home.ask("overview.open");
  home.ask("shareable.open", R"({"subject":"p0"})");
  const json asked = home.ask(
      "consent.act",
      R"({"act":"grant","subject":"p0","recipient":"a0","cells":"education/status","purpose":"joint_plan","to":"2027-05-01","shown":"Ja"})");
  EXPECT_EQ(asked["view"]["state"], "pending_signers") << asked;
  home.look_as("Sagsbehandler");
  home.ask("overview.open");
  const json routed = home.ask("consents.open", R"({"subject":"p0"})")["view"];
  ASSERT_EQ(routed["total"], 1);
  EXPECT_TRUE(routed["rows"][0]["routed"]);
  EXPECT_EQ(home.ask("consent.act", R"({"act":"sign","consent":"c0","shown":"Set"})")["view"]["state"],
            "pending_signers");
  // Now the other parent is asked as any other would be.
  home.look_as("Far");
  home.ask("overview.open");
  EXPECT_EQ(home.ask("consents.open", R"({"subject":"p0"})")["view"]["mine"], 1);
  EXPECT_EQ(home.ask("consent.act", R"({"act":"sign","consent":"c0","shown":"Ja"})")["view"]["state"],
            "active");
  // A withdrawal under conflict goes through at once, by whichever of them.
  EXPECT_EQ(home.ask("consent.act", R"({"act":"withdraw","consent":"c0","shown":"Stop"})")["view"]["state"],
            "withdrawn");
}

TEST(SameLook, AChildsNoIsKeptAndEndsNothing) {
  Home home(9, Other::kSilent);
  home.look_as("Mor");
  home.ask("overview.open");
  home.ask("shareable.open", R"({"subject":"p0"})");
  home.ask(
      "consent.act",
      R"({"act":"grant","subject":"p0","recipient":"a0","cells":"education/status","purpose":"joint_plan","to":"2027-05-01","shown":"Ja"})");
  home.look_as("Far");
  home.ask("overview.open");
  home.ask("consents.open", R"({"subject":"p0"})");
  home.ask("consent.act", R"({"act":"sign","consent":"c0","shown":"Ja"})");
  home.look_as("Barn");
  home.ask("overview.open");
  const json own = home.ask("consents.open", R"({"subject":"p0"})")["view"]["rows"][0];
  EXPECT_EQ(own["state"], "active");
  EXPECT_FALSE(own["can"]["withdraw"]);
  EXPECT_EQ(own["alternatives"], json::parse(R"(["record_childs_wish","tell_case_worker"])"));
  EXPECT_EQ(home.ask("consent.act", R"({"act":"withdraw","consent":"c0","shown":"Nej"})")["error"]["code"],
            "access.denied");
  EXPECT_FALSE(home.ask("wish.record", R"({"subject":"p0","words":"Nej tak"})").contains("error"));
  EXPECT_EQ(home.ask("consents.open", R"({"subject":"p0"})")["view"]["childSays"][0]["words"], "Nej tak");
  home.look_as("Mor");
  home.ask("overview.open");
  EXPECT_TRUE(home.ask("consents.open", R"({"subject":"p0"})")["view"]["childSays"].empty());
}

}  // namespace
}  // namespace indsigt::api
