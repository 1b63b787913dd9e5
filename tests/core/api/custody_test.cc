// SPDX-License-Identifier: MPL-2.0
// What the registers say anew reaches what was decided in a session; without a valid pack nothing is decided.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "api/make_session.h"
#include "api/session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

const crypto::SodiumDigest kDigest;

// A child of ten, both parents, and a school that holds something.
class Home {
 public:
  explicit Home(bool packs = true) : session_(kDigest, reference(packs)) {
    set_day("21");
    ask("source.import", "{}", R"({"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"urn:b","resource":{"resourceType":"Patient","identifier":[{"system":"urn:s","value":"b"}],"name":[{"text":"Barn"}]}},
      {"fullUrl":"urn:o","resource":{"resourceType":"Organization","identifier":[{"system":"urn:s","value":"o"}],"name":"Skolen","type":[{"coding":[{"system":"urn:indsigt:sector","code":"education"}]}]}},
      {"fullUrl":"urn:d","resource":{"resourceType":"DocumentReference","subject":{"reference":"urn:b"},"date":"2026-01-01","custodian":{"reference":"urn:o"}}}]})");
    load_family("");
  }

  void set_day(const std::string& day) {
    ask("clock.set", R"({"now":"2026-11-)" + day + R"(T09:00:00+01:00"})");
  }
  // `father`: more about his custody.
  void load_family(const std::string& father) {
    const json loaded = ask("family.load", "{}",
                            R"({"family":1,"jurisdiction":"dk","parties":[
      {"id":"urn:s|m","name":"Mor"},{"id":"urn:s|f","name":"Far"},{"id":"urn:s|b","name":"Barn"}],
      "subjects":[{"id":"urn:s|b","party":"urn:s|b","born":"2016-05-04","custody":[{"value":"joint"}]}],"ties":[
      {"party":"urn:s|m","subject":"urn:s|b","role":"custody_holder"},
      {"party":"urn:s|f","subject":"urn:s|b","role":"custody_holder")" +
                                father + R"(},
      {"party":"urn:s|b","subject":"urn:s|b","role":"self"}]})");
    EXPECT_FALSE(loaded.contains("error")) << loaded;
  }
  json ask(const std::string& type, const std::string& arguments = "{}", std::string_view bytes = {}) {
    return json::parse(session_.send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}",
                                     as_bytes(bytes)));
  }
  bool look_as(const std::string& name) {
    const json viewers = ask("viewers.open");
    for (const json& row : viewers["view"]["rows"]) {
      if (row["name"] != name) continue;
      ask("viewer.set", R"({"viewer":")" + row["viewer"].get<std::string>() + "\"}");
      ask("overview.open");
      ask("shareable.open", R"({"subject":"p0"})");
      return true;
    }
    return false;
  }
  json grant() {
    return ask(
        "consent.act",
        R"({"act":"grant","subject":"p0","recipient":"a0","cells":"education/status","purpose":"joint_plan","to":"2027-05-01","shown":"Ja"})");
  }
  // The states of all that the viewer may know.
  std::string states() {
    std::string all;
    const json view = ask("consents.open", R"({"subject":"p0"})")["view"];
    for (const json& row : view["rows"]) all += row["state"].get<std::string>() + " ";
    return all;
  }

 private:
  static Reference reference(bool packs) {
    Reference reference = *read_reference(kDigest);
    if (!packs) reference.packs.clear();
    return reference;
  }

  Session session_;
};

TEST(Custody, WhatBothGaveHereRestsOnceOneHoldsItNoMore) {
  Home home;
  ASSERT_TRUE(home.look_as("Mor"));
  EXPECT_EQ(home.grant()["view"]["state"], "pending_signers");
  ASSERT_TRUE(home.look_as("Far"));
  EXPECT_EQ(home.states(), "pending_signers ");
  EXPECT_EQ(home.ask("consent.act", R"({"act":"sign","consent":"c0","shown":"Ja"})")["view"]["state"],
            "active");
  home.set_day("23");
  home.load_family(R"(,"to":"2026-11-22")");
  EXPECT_FALSE(home.look_as("Far"));  // he is nothing to anybody any more
  ASSERT_TRUE(home.look_as("Mor"));
  EXPECT_EQ(home.states(), "suspended_dispute ");
  EXPECT_EQ(home.ask("consent.act", R"({"act":"sign","consent":"c0","shown":"Ja"})")["view"]["state"],
            "active");
  home.set_day("24");
  home.load_family(R"(,"to":"2026-11-22")");
  ASSERT_TRUE(home.look_as("Mor"));
  EXPECT_EQ(home.states(), "active ");
}

TEST(Custody, WithoutAValidPackNothingIsShownOrDecided) {
  Home home(false);
  for (const char* name : {"Mor", "Far", "Barn"}) {
    ASSERT_TRUE(home.look_as(name));
    EXPECT_EQ(home.ask("overview.open")["view"]["items"], 0) << name;
    EXPECT_EQ(home.ask("access_log.open", R"({"subject":"p0"})")["view"]["total"], 0) << name;
    EXPECT_TRUE(home.grant().contains("error")) << name;
    EXPECT_EQ(home.ask("consent.act", R"({"act":"opt_out","subject":"p0","shown":"Nej"})")["error"]["code"],
              "access.denied");
  }
}

}  // namespace
}  // namespace indsigt::api
