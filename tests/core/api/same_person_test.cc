// SPDX-License-Identifier: MPL-2.0
// "Is this the same child?" as a session asks it: what is listed, joined and undone, and who is never asked.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "api/make_session.h"
#include "api/session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

const crypto::SodiumDigest kDigest;

class Visitor {
 public:
  Visitor() : session_(kDigest, *read_reference(kDigest)) {
    ask("clock.set", {{"now", "2026-11-21T09:00:00+01:00"}});
  }
  json ask(const std::string& type, const json& arguments = json::object(), std::string_view bytes = {}) {
    json reply = json::parse(session_.send(
        json{{"v", 1}, {"id", 1}, {"type", type}, {"args", arguments}}.dump(), as_bytes(bytes)));
    reply.erase("rev");
    return reply;
  }
  void import(const std::string& file) {
    const json reply = ask("source.import", json::object(), file);
    EXPECT_FALSE(reply.contains("error")) << reply << file;
  }
  json pairs() { return ask("same_person.open")["view"]; }
  json join(const json& row) {
    return ask("same_person.join", {{"one", row["one"]["id"]}, {"other", row["other"]["id"]}});
  }
  json part(const json& row) {
    return ask("same_person.part", {{"one", row["one"]["id"]}, {"other", row["other"]["id"]}});
  }
  json subjects() { return ask("overview.open")["view"]["subjects"]; }
  // Everything that the page shows of everybody.
  std::string all() {
    std::string told = ask("overview.open").dump();
    for (const char* person : {"p0", "p1", "p2"}) {
      for (const char* type :
           {"overview.open", "holders.open", "items.open", "access_log.open", "actors.open", "coverage.open",
            "findings.open", "sharing.open", "indicators.open"}) {
        told += ask(type, {{"subject", person}}).dump() + "\n";
      }
    }
    return told + pairs().dump();
  }

 private:
  Session session_;
};

// A file about one patient, with one document and one look at it.
std::string file(const std::string& patient, const std::string& place) {
  return R"({"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient",)" +
         patient + R"(}},
    {"fullUrl":"urn:uuid:o","resource":{"resourceType":"Organization","name":")" +
         place + R"("}},
    {"fullUrl":"urn:uuid:d","resource":{"resourceType":"DocumentReference","status":"current",
      "subject":{"reference":"urn:uuid:p"},"custodian":{"reference":"urn:uuid:o"},"date":"2026-05-01"}},
    {"resource":{"resourceType":"AuditEvent","action":"R","recorded":"2026-05-01T10:00:00Z",
      "agent":[{"requestor":true,"who":{"reference":"urn:uuid:o"}}],"entity":[{"what":{"reference":"urn:uuid:p"}}]}}]})";
}

std::string child(const std::string& name, const std::string& born, const std::string& more = "") {
  return R"("name":[{"text":")" + name + R"("}],"birthDate":")" + born + "\"" + more;
}

std::string number(const std::string& system, const std::string& value, const std::string& more = "") {
  return R"(,"identifier":[{"system":")" + system + R"(","value":")" + value + "\"" + more + "}]";
}
const std::string kCpr = "urn:oid:1.2.208.176.1.2";
const std::string kTemp = R"(,"use":"temp")";

TEST(SamePerson, TellsWhatSpeaksForAndAgainst) {
  const struct {
    const char* kind;
    std::string one, other;
    json speaks_for, against;
    const char* state;  // "": nobody is asked
  } rows[] = {
      {"the same name and birth date",
       child("Alma Bo", "2014-02-01"),
       child("alma bo", "2014-02-01"),
       {"name", "birth_date"},
       json::array(),
       "open"},
      {"a part of the name",
       child("Alma Bo", "2014-02-01"),
       child("Alma", "2014-02-01"),
       {"name", "birth_date"},
       json::array(),
       "open"},
      {"a name alone",
       child("Alma Bo", "2014-02-01"),
       R"("name":[{"text":"Alma Bo"}])",
       {"name"},
       json::array(),
       "open"},
      {"a name of one word", child("Alma", "2014-02-01"), R"("name":[{"text":"Alma"}])", {}, {}, ""},
      {"a temporary number beside the name",
       child("Alma Bo", "2014-02-01", number("urn:t", "7", kTemp)),
       child("Alma Bo", "2014-02-02", number("urn:t", "7", kTemp)),
       {"name", "local_identifier"},
       {"birth_date"},
       "open"},
      {"a temporary number alone",
       child("Alma Bo", "2014-02-01", number("urn:t", "7", kTemp)),
       child("Ida Dal", "2015-02-02", number("urn:t", "7", kTemp)),
       {},
       {},
       ""},
      {"no number at all",
       child("Alma Bo", "2014-02-01", number(kCpr, "0102140000")),
       child("Ida Dal", "2014-02-01", number(kCpr, "0102140000")),
       {},
       {},
       ""},
      {"two civil numbers",
       child("Alma Bo", "2014-02-01", number(kCpr, "0102141234")),
       child("Alma Bo", "2014-02-01", number(kCpr, "0102145678")),
       {"name", "birth_date"},
       {"civil_number"},
       "open"},
      {"one civil number of two",
       child("Alma Bo", "2014-02-01", number(kCpr, "0102141234")),
       child("Ida Dal", "2015-02-02", number(kCpr, "0102141234")),
       {"civil_number"},
       {"name", "birth_date"},
       "impossible"},
      {"one number of two",
       child("Alma Bo", "2014-02-01", number("urn:n", "1")),
       child("Ida Dal", "2015-02-02", number("urn:n", "1")),
       {"identifier"},
       {"name", "birth_date"},
       "impossible"},
      {"siblings", child("Alma Bo", "2014-02-01"), child("Viggo Bo", "2017-02-01"), {}, {}, ""},
      {"twins", child("Alma Bo", "2014-02-01"), child("Viggo Bo", "2014-02-01"), {}, {}, ""},
      {"father and daughter", child("Kim Bo", "1980-02-01"), child("Kim Bo", "2014-02-01"), {}, {}, ""},
      {"a protected identity",
       child("Alma Bo", "2014-02-01"),
       child("Alma Bo", "2014-02-01", R"(,"meta":{"security":[{"code":"R"}]})"),
       {},
       {},
       ""},
      {"everyday confidentiality",
       child("Alma Bo", "2014-02-01"),
       child("Alma Bo", "2014-02-01", R"(,"meta":{"security":[{"code":"N"}]})"),
       {"name", "birth_date"},
       json::array(),
       "open"},
  };
  for (const auto& row : rows) {
    for (const bool turned : {false, true}) {
      Visitor visitor;
      visitor.import(file(turned ? row.other : row.one, "Et"));
      visitor.import(file(turned ? row.one : row.other, "To"));
      const json view = visitor.pairs();
      ASSERT_EQ(view["total"], *row.state == 0 ? 0 : 1) << row.kind << view;
      EXPECT_EQ(view["open"], row.state == std::string("open") ? 1 : 0) << row.kind;
      if (*row.state == 0) continue;
      EXPECT_EQ(view["rows"][0]["for"], row.speaks_for) << row.kind;
      EXPECT_EQ(view["rows"][0]["against"], row.against) << row.kind;
      EXPECT_EQ(view["rows"][0]["state"], row.state) << row.kind;
      if (row.state == std::string("impossible")) {
        EXPECT_EQ(visitor.join(view["rows"][0])["error"]["code"], "access.denied") << row.kind;
        EXPECT_EQ(visitor.subjects().size(), 2u) << row.kind;
      }
    }
  }
}

TEST(SamePerson, IsJoinedAndUndoneWithoutATrace) {
  Visitor visitor;
  visitor.import(file(child("Alma Bo", "2014-02-01"), "Et"));
  visitor.import(file(child("Alma Bo", "2014-02-01", number(kCpr, "0102141234")), "To"));
  const std::string before = visitor.all();
  const json row = visitor.pairs()["rows"][0];
  EXPECT_EQ(row["one"]["birthDate"], "2014-02-01");
  EXPECT_EQ(row["one"]["items"], 1);
  EXPECT_EQ(row["saidOn"], nullptr);
  EXPECT_FALSE(visitor.join(row).contains("error"));
  const json subjects = visitor.subjects();
  ASSERT_EQ(subjects.size(), 1u);
  EXPECT_EQ(subjects[0]["items"], 2);
  // Both handles mean the child.
  for (const char* person : {"p0", "p1"}) {
    EXPECT_EQ(visitor.ask("holders.open", {{"subject", person}})["view"]["total"], 2) << person;
    const json overview = visitor.ask("overview.open", {{"subject", person}})["view"];
    EXPECT_EQ(overview["items"], 2) << person;
    EXPECT_NE(overview["notes"].dump().find("overview.joined"), std::string::npos) << overview;
  }
  const json joined = visitor.pairs();
  EXPECT_EQ(joined["open"], 0);
  ASSERT_EQ(joined["total"], 1);
  EXPECT_EQ(joined["rows"][0]["state"], "joined");
  EXPECT_EQ(joined["rows"][0]["saidOn"], "2026-11-21");
  EXPECT_EQ(joined["rows"][0]["one"]["items"], 1) << "each as the sources have it";
  EXPECT_EQ(visitor.join(row)["error"]["code"], "access.denied") << "is said already";
  EXPECT_FALSE(visitor.part(joined["rows"][0]).contains("error"));
  EXPECT_EQ(visitor.all(), before);
  EXPECT_EQ(visitor.part(row)["error"]["code"], "access.denied");
}

// The number comes only with the third file: the statement still means the same child.
TEST(SamePerson, AJoinSurvivesAFurtherImport) {
  Visitor visitor;
  visitor.import(file(child("Alma Bo", "2014-02-01", number("urn:n", "1")), "Et"));
  visitor.import(file(child("Alma Bo", "2014-02-01"), "To"));
  EXPECT_FALSE(visitor.join(visitor.pairs()["rows"][0]).contains("error"));
  visitor.import(file(child("Alma Bo", "2014-02-01",
                            R"(,"identifier":[{"system":"urn:n","value":"1"},{"system":")" + kCpr +
                                R"(","value":"0102141234"}])"),
                      "Tre"));
  ASSERT_EQ(visitor.subjects().size(), 1u);
  EXPECT_EQ(visitor.subjects()[0]["items"], 3);
  const json row = visitor.pairs()["rows"][0];
  EXPECT_EQ(row["state"], "joined");
  EXPECT_FALSE(visitor.part(row).contains("error"));
  EXPECT_EQ(visitor.subjects().size(), 2u);
  visitor.ask("session.clear");
  EXPECT_EQ(visitor.pairs()["total"], 0);
}

// What a later file shows to be impossible counts no more, is said, and can be taken back.
TEST(SamePerson, AJoinThatCannotBeIsKeptAndDoesNotCount) {
  Visitor visitor;
  visitor.import(file(child("Alma Bo", "2014-02-01", number("urn:n", "1")), "Et"));
  visitor.import(file(child("Alma Bo", "2014-02-01"), "To"));
  EXPECT_FALSE(visitor.join(visitor.pairs()["rows"][0]).contains("error"));
  visitor.import(file(child("Ida Dal", "2011-01-01", number("urn:n", "1")), "Tre"));
  for (const json& one : visitor.subjects()) EXPECT_EQ(one["items"], 1) << one;
  const json view = visitor.pairs();
  const auto said = std::find_if(view["rows"].begin(), view["rows"].end(),
                                 [](const json& row) { return row["saidOn"] != nullptr; });
  ASSERT_NE(said, view["rows"].end()) << view;
  EXPECT_EQ((*said)["state"], "impossible");
  EXPECT_FALSE(visitor.part(*said).contains("error"));
}

TEST(SamePerson, AChainJoinsNobodyWhoCannotBeOne) {
  Visitor visitor;
  visitor.import(file(child("Alma Bo", "2014-02-01", number(kCpr, "0102141234")), "Et"));
  visitor.import(file(R"("name":[{"text":"Alma Bo"}])", "To"));
  visitor.import(file(child("Alma Bo", "2012-05-05", number(kCpr, "0505121234")), "Tre"));
  json view = visitor.pairs();
  ASSERT_EQ(view["open"], 2) << view;
  EXPECT_FALSE(visitor.join(view["rows"][0]).contains("error"));
  view = visitor.pairs();
  EXPECT_EQ(view["open"], 0) << view;
  bool chained = false;
  for (const json& row : view["rows"]) {
    if (row["state"] != "impossible") continue;
    chained = true;
    EXPECT_EQ(row["against"].back(), "chain") << row;
    EXPECT_EQ(visitor.join(row)["error"]["code"], "access.denied");
  }
  EXPECT_TRUE(chained);
  EXPECT_EQ(visitor.subjects().size(), 2u);
}

// With a family the registers say who is who: whatever the files hold, the reply is the same, and an earlier
// join shows nobody anything.
TEST(SamePerson, NobodyIsAskedWhereRegistersSpeak) {
  const std::string family =
      R"({"family":1,"jurisdiction":"dk","parties":[{"id":"urn:s|m","name":"Mor"},{"id":"urn:s|b","name":"Barn"}],
      "subjects":[{"id":"urn:s|b","party":"urn:s|b","born":"2014-02-01","custody":[{"value":"sole"}]}],
      "ties":[{"party":"urn:s|m","subject":"urn:s|b","role":"custody_holder"}]})";
  std::string replies[3];
  for (int world = 0; world < 3; ++world) {
    Visitor visitor;
    visitor.import(file(child("Alma Bo", "2014-02-01", number("urn:s", "b")), "Et"));
    const std::string other = world == 0 ? "Ida Dal" : "Alma Bo";
    visitor.import(file(child(other, "2014-02-01"), "To"));
    if (world == 2) {
      EXPECT_FALSE(visitor.join(visitor.pairs()["rows"][0]).contains("error"));
    }
    EXPECT_FALSE(visitor.ask("family.load", json::object(), family).contains("error"));
    const json viewers = visitor.ask("viewers.open")["view"]["rows"];
    EXPECT_FALSE(visitor.ask("viewer.set", {{"viewer", viewers[0]["viewer"]}}).contains("error"));
    replies[world] = visitor.ask("overview.open").dump() + visitor.pairs().dump();
    for (const char* type : {"same_person.join", "same_person.part"}) {
      replies[world] += visitor.ask(type, {{"one", "p0"}, {"other", "p0"}}).dump();
    }
    EXPECT_EQ(visitor.pairs()["total"], 0);
  }
  EXPECT_EQ(replies[0], replies[1]);
  EXPECT_EQ(replies[0], replies[2]);
}

}  // namespace
}  // namespace indsigt::api
