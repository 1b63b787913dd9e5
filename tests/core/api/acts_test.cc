// SPDX-License-Identifier: MPL-2.0
// consent.act: seeing an act beforehand and doing it are one command, with the same arguments.
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

// A child of ten and a parent who holds custody alone, at a school.
class ActsTest : public ::testing::Test {
 protected:
  ActsTest() : session_(kDigest, *read_reference(kDigest)) {
    ask("clock.set", {{"now", "2026-11-21T09:00:00+01:00"}});
    ask("source.import", json::object(), R"({"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"urn:b","resource":{"resourceType":"Patient","identifier":[{"system":"urn:s","value":"b"}],"name":[{"text":"Barn"}]}},
      {"fullUrl":"urn:o","resource":{"resourceType":"Organization","identifier":[{"system":"urn:s","value":"o"}],"name":"Skolen"}},
      {"fullUrl":"urn:d","resource":{"resourceType":"DocumentReference","subject":{"reference":"urn:b"},"date":"2026-01-01","custodian":{"reference":"urn:o"}}}]})");
  }
  void load_family() {
    const json loaded = ask("family.load", json::object(), R"({"family":1,"jurisdiction":"dk","parties":[
      {"id":"urn:s|m","name":"Mor"},{"id":"urn:s|b","name":"Barn"}],
      "subjects":[{"id":"urn:s|b","party":"urn:s|b","born":"2016-05-04","custody":[{"value":"sole"}]}],"ties":[
      {"party":"urn:s|m","subject":"urn:s|b","role":"custody_holder"},{"party":"urn:s|b","subject":"urn:s|b","role":"self"}]})");
    EXPECT_FALSE(loaded.contains("error")) << loaded;
    const json viewers = ask("viewers.open");
    for (const json& row : viewers["view"]["rows"]) {
      if (row["name"] == "Mor") ask("viewer.set", {{"viewer", row["viewer"]}});
    }
    ask("overview.open");
    ask("shareable.open", {{"subject", "p0"}});
  }
  json ask(const std::string& type, const json& arguments = json::object(), std::string_view bytes = {}) {
    return json::parse(session_.send(json{{"v", 1}, {"id", 1}, {"type", type}, {"args", arguments}}.dump(),
                                     as_bytes(bytes)));
  }
  json act(json arguments) { return ask("consent.act", arguments); }
  static json grant() {
    return {{"act", "grant"},          {"subject", "p0"},
            {"recipient", "a0"},       {"cells", "education/status"},
            {"purpose", "joint_plan"}, {"to", "2027-05-01"}};
  }
  static json with(json arguments, const char* name, const json& value) {
    arguments[name] = value;
    return arguments;
  }
  std::string error(const json& arguments) {
    const json reply = act(arguments);
    if (!reply.contains("error")) return "none";
    return reply["error"]["code"].get<std::string>() + " " + reply["error"].value("place", "");
  }

  Session session_;
};

TEST_F(ActsTest, SeeingChangesNothingAndDoingIsWhatWasSeen) {
  load_family();
  const json before = ask("consents.open", {{"subject", "p0"}});
  const json seen = act(with(grant(), "preview", 1));
  EXPECT_EQ(seen["view"]["outcome"], "allowed") << seen;
  EXPECT_EQ(seen["view"]["gains"].size(), 1u) << seen;
  EXPECT_EQ(ask("consents.open", {{"subject", "p0"}}), before) << "no revision either";
  const json done = act(with(grant(), "shown", "Ja"));
  EXPECT_EQ(done["view"]["state"], "active") << done;
  EXPECT_EQ(ask("consents.open", {{"subject", "p0"}})["view"]["total"], 1);
  // The consent that the act made is there for the next act, without anything in between.
  const json id = done["view"]["consent"];
  EXPECT_EQ(act({{"act", "withdraw"}, {"consent", id}, {"preview", 1}})["view"]["effect"], "forward_only");
  EXPECT_EQ(act({{"act", "withdraw"}, {"consent", id}, {"shown", "Stop"}})["view"]["state"], "withdrawn");
  ask("clock.set", {{"now", "2026-11-22T09:00:00+01:00"}});
  load_family();
  const json later = ask("consents.open", {{"subject", "p0"}});
  EXPECT_EQ(later["view"]["rows"][0]["state"], "withdrawn")
      << "kept, when everything is computed anew: " << later;
}

TEST_F(ActsTest, WhatNoRuleSpeaksOfIsNotKnownAndIsNotSaidToBeForbidden) {
  load_family();
  const auto seen = [&](const char* cells) {
    return act(with(with(grant(), "cells", cells), "preview", 1))["view"];
  };
  EXPECT_EQ(seen("education/status")["covered"], true);
  const json unknown = seen("economy/status");
  EXPECT_EQ(unknown["outcome"], "denied") << unknown;
  EXPECT_EQ(unknown["covered"], false);
  EXPECT_EQ(unknown["law"]["rule"], "default");
  EXPECT_EQ(ask("laws.open", {{"subject", "p0"}})["view"]["optOut"]["state"], "possible");
}

TEST_F(ActsTest, APackThatSomebodyShouldHaveReadAgainSaysSo) {
  for (const auto& [now, old] : {std::pair<const char*, bool>("2027-01-01T12:00:00+01:00", false),
                                 {"2027-01-02T12:00:00+01:00", true}}) {
    ask("clock.set", {{"now", now}});
    load_family();
    EXPECT_EQ(act(with(grant(), "preview", 1))["view"]["law"]["old"], old) << now;
  }
}

TEST_F(ActsTest, RefusesWhatIsNotOfTheAct) {
  load_family();
  const json shown = with(grant(), "shown", "Ja");
  EXPECT_EQ(error(json::object()), "command.argument act");
  EXPECT_EQ(error(with(shown, "act", "preview")), "command.argument act");
  EXPECT_EQ(error(with(shown, "preview", 2)), "command.argument preview");
  EXPECT_EQ(error(grant()), "command.argument shown");
  EXPECT_EQ(error(with(shown, "actor", "a0")), "command.argument ");
  EXPECT_EQ(error(with(shown, "preview", 1)), "command.argument ")
      << "what is shown is made from the preview";
  EXPECT_EQ(error({{"act", "refuse"}, {"consent", "c9"}}), "consent.unknown consent");
  EXPECT_EQ(error(with(shown, "recipient", "a99")), "actor.unknown recipient");
}

TEST_F(ActsTest, WithoutAFamilyNothingIsDoneOrSeen) {
  ask("overview.open");
  ask("holders.open", {{"subject", "p0"}});
  for (const auto& [name, value] : {std::pair<const char*, json>("preview", 1), {"shown", "Ja"}}) {
    EXPECT_EQ(act(with(grant(), name, value))["error"]["code"], "access.denied") << name;
  }
}

TEST_F(ActsTest, NoActHasACommandOfItsOwn) {
  load_family();
  for (const char* type :
       {"consent.preview", "consent.sign", "consent.refuse", "consent.withdraw", "consent.exclude",
        "consent.renew", "consent.grant", "consent.acknowledge", "optout.set"}) {
    EXPECT_EQ(ask(type, grant())["error"]["code"], "command.unknown") << type;
  }
}

}  // namespace
}  // namespace indsigt::api
