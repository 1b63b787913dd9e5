// SPDX-License-Identifier: MPL-2.0
#include "api/session.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/id.h"
#include "crypto/sodium_digest.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

constexpr std::string_view kFamily = R"({"resourceType":"Bundle","entry":[
  {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","name":[{"text":"Noah"}],
   "identifier":[{"system":"urn:oid:1.2.208.176.1.2","value":"0101159999"}]}},
  {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Organization","name":"Skolen"}},
  {"fullUrl":"urn:uuid:3","resource":{"resourceType":"Encounter","subject":{"reference":"urn:uuid:1"},
   "serviceProvider":{"reference":"urn:uuid:2"},"period":{"start":"2026-03-04"}}},
  {"fullUrl":"urn:uuid:4","resource":{"resourceType":"ValueSet"}}]})";

class SessionTest : public ::testing::Test {
 protected:
  json ask(const std::string& text, std::string_view bytes = {}) {
    return json::parse(session_.send(text, as_bytes(bytes)), nullptr, false);
  }
  json ask_type(const std::string& type, const std::string& arguments = "{}", std::string_view bytes = {}) {
    return ask(R"({"v":1,"id":5,"type":")" + type + R"(","args":)" + arguments + "}", bytes);
  }
  // The error code of a reply, "" for a view.
  static std::string code_of(const json& reply) {
    return reply.contains("error") ? reply["error"]["code"].get<std::string>() : "";
  }

  crypto::SodiumDigest digest_;
  Session session_{digest_};
};

// A clock that is ahead marks its line, a day alone stays a day, and a consent of nobody is counted.
TEST_F(SessionTest, MarksWhatIsOddOnTheLineItself) {
  ask_type("clock.set", R"({"now":"2026-11-20T12:00:00+01:00"})");
  std::string entries = R"({"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Noah"}]}})"
                        R"(,{"resource":{"resourceType":"Consent","id":"c","status":"active"}})";
  for (const char* recorded :
       {"2026-11-20T12:00:01+01:00", "2026-11-20", "2026-11-21", "2026-11-19T09:00:00Z", "?"}) {
    entries += R"(,{"resource":{"resourceType":"AuditEvent","action":"R","recorded":")" +
               std::string(recorded) + R"(","entity":[{"what":{"reference":"Patient/p"}}]}})";
  }
  ask_type("source.import", "{}", R"({"resourceType":"Bundle","entry":[)" + entries + "]}");
  std::string told;
  const json rows = ask_type("access_log.open", R"({"subject":"p0"})")["view"]["rows"];
  for (const json& row : rows) {
    told += row["at"].is_null() ? "-" : row["at"].get<std::string>().substr(0, 10);
    told += row["day"].is_null() ? " -" : " " + row["day"].get<std::string>();
    told += row["ahead"] == true ? " ahead;" : ";";
  }
  EXPECT_EQ(told, "- -;- 2026-11-21 ahead;- 2026-11-20;2026-11-20 - ahead;2026-11-19 -;");
  const std::string notes = ask_type("overview.open")["view"]["notes"].dump();
  EXPECT_NE(notes.find(R"({"args":{"count":2},"key":"overview.log_ahead"})"), std::string::npos) << notes;
  EXPECT_NE(notes.find(R"({"args":{"count":1},"key":"overview.log_undated"})"), std::string::npos) << notes;
  EXPECT_NE(notes.find(R"({"args":{"count":1},"key":"overview.consents_no_subject"})"), std::string::npos)
      << notes;
}

TEST_F(SessionTest, AnswersTheFirstQuestionAfterAnImport) {
  const json imported = ask_type("source.import", "{}", kFamily);
  EXPECT_EQ(imported["view"]["source"], 0);
  EXPECT_EQ(imported["view"]["notes"], json::parse(R"([{"key":"import.read","args":{"count":4}},
                                                      {"key":"import.kept","args":{"count":1}}])"));
  EXPECT_EQ(imported["rev"], 1);
  const json overview = ask_type("overview.open");
  EXPECT_EQ(overview["v"], 1);
  EXPECT_EQ(overview["id"], 5);
  EXPECT_EQ(overview["view"]["answer"],
            json::parse(R"({"key":"overview.holders","args":{"count":1,"person":"Noah"}})"));
  EXPECT_EQ(overview["view"]["subject"], json::parse(R"({"id":"p0","name":"Noah"})"));
  EXPECT_EQ(overview["view"]["holders"], 1);
  const json holders = ask_type("holders.open", R"({"subject":"p0"})");
  EXPECT_EQ(holders["view"]["total"], 1);
  EXPECT_EQ(holders["view"]["rows"][0]["name"], "Skolen");
  EXPECT_EQ(holders["view"]["rows"][0]["newest"],
            json::parse(R"({"key":"holder.newest","args":{"date":"2026-03-04"}})"));
}

TEST_F(SessionTest, NeverLetsACivilNumberOrItsHashOut) {
  ask_type("source.import", "{}", kFamily);
  const std::string hash =
      to_hex(derive_id<struct AnyTag>(digest_, "urn:oid:1.2.208.176.1.2", "0101159999").bytes);
  for (const json& reply : {ask_type("overview.open"), ask_type("holders.open", R"({"subject":"p0"})")}) {
    EXPECT_EQ(reply.dump().find("0101159999"), std::string::npos);
    EXPECT_EQ(reply.dump().find(hash), std::string::npos);
  }
}

TEST_F(SessionTest, AHiddenLogLineLeavesNoTraceInAnyReply) {
  const std::string shown =
      R"({"logtime":"2026-11-19T09:40:00+02:00","receiverCode":"1","receiverName":"Tallinn","hidden":false},{"logtime":"?"})";
  const std::string hidden =
      R"({"logtime":"2026-11-18T09:40:00+02:00","receiverCode":"2","receiverName":"Politsei","hidden":true},)";
  const auto replies = [&](const std::string& lines, int total) {
    Session session(digest_);
    const std::string log = R"({"totalUsages":)" + std::to_string(total) + R"(,"usages":[)" + lines + "]}";
    return session.send(R"({"v":1,"id":1,"type":"source.import"})", as_bytes(log)) +
           session.send(R"({"v":1,"id":2,"type":"overview.open"})");
  };
  EXPECT_EQ(replies(hidden + shown, 3), replies(shown, 2));
  EXPECT_EQ(replies(hidden + hidden + shown, 4), replies(shown, 2));
}

TEST_F(SessionTest, ExportsOnceWhatWasImportedAndOnlyWhatIsThere) {
  ask_type("source.import", "{}", kFamily);
  const json reply = ask_type("source.export", R"({"source":0})");
  const std::string archive = session_.take_bytes();
  EXPECT_EQ(reply["view"]["bytes"], archive.size());
  EXPECT_EQ(json::parse(archive), json::parse(kFamily));
  EXPECT_EQ(session_.take_bytes(), "");
  ask_type("source.export", R"({"source":0})");
  ask_type("overview.open");
  EXPECT_EQ(session_.take_bytes(), "");
  EXPECT_EQ(code_of(ask_type("source.export", R"({"source":1})")), "source.unknown");
  EXPECT_EQ(code_of(ask_type("source.export")), "command.argument");
  EXPECT_EQ(code_of(ask_type("source.export", R"({"source":"0"})")), "command.argument");
}

TEST_F(SessionTest, KnowsAFileThatIsHereAlready) {
  ask_type("source.import", "{}", kFamily);
  const json again = ask_type("source.import", "{}", kFamily);
  EXPECT_EQ(again["view"]["notes"][0]["key"], "import.again");
  EXPECT_EQ(again["rev"], 1);
  EXPECT_EQ(ask_type("overview.open")["view"]["sources"], 1);
}

TEST_F(SessionTest, KnowsTheSameFileSpeltInAnotherWay) {
  ask_type("source.import", "{}", kFamily);
  ask_type("source.export", R"({"source":0})");
  const std::string copy = session_.take_bytes();
  ASSERT_NE(copy.size(), kFamily.size());
  EXPECT_EQ(ask_type("source.import", "{}", copy)["view"]["notes"][0]["key"], "import.again");
}

TEST_F(SessionTest, ARefusedFileChangesNothing) {
  ask_type("source.import", "{}", kFamily);
  EXPECT_EQ(code_of(ask_type("source.import", "{}", R"({"resourceType":)")), "json.syntax");
  EXPECT_EQ(code_of(ask_type("source.import", "{}", "")), "json.syntax");
  EXPECT_EQ(code_of(ask_type("source.import", "{}", "[]")), "fhir.not_resource");
  const json overview = ask_type("overview.open");
  EXPECT_EQ(overview["rev"], 1);
  EXPECT_EQ(overview["view"]["sources"], 1);
}

TEST_F(SessionTest, ForgetsEverythingWhenAsked) {
  ask_type("source.import", "{}", kFamily);
  EXPECT_EQ(code_of(ask_type("session.clear")), "");
  const json overview = ask_type("overview.open");
  EXPECT_TRUE(overview["view"]["answer"].is_null());
  EXPECT_TRUE(overview["view"]["subjects"].empty());
  EXPECT_EQ(code_of(ask_type("holders.open", R"({"subject":"p0"})")), "subject.unknown");
}

TEST_F(SessionTest, HasRoomForSixtyFourSources) {
  for (std::size_t i = 0; i < kMaxOwnSources; ++i) {
    const std::string text = R"({"resourceType":"Patient","id":")" + std::to_string(i) + R"("})";
    ASSERT_EQ(code_of(ask_type("source.import", "{}", text)), "");
  }
  EXPECT_EQ(code_of(ask_type("source.import", "{}", kFamily)), "session.full");
  EXPECT_EQ(ask_type("overview.open")["view"]["sources"], kMaxOwnSources);
}

TEST_F(SessionTest, ListsAtMostFiftyProblemsAndCountsAll) {
  std::string text = R"({"resourceType":"Bundle","entry":[1)";
  for (int i = 0; i < 59; ++i) text += ",1";
  const json reply = ask_type("source.import", "{}", text + "]}");
  EXPECT_EQ(reply["view"]["problems"]["total"], 60);
  EXPECT_EQ(reply["view"]["problems"]["rows"].size(), 50u);
  EXPECT_EQ(reply["view"]["problems"]["rows"][3], json::parse(R"({"code":"fhir.entry","place":"/entry/3"})"));
}

TEST_F(SessionTest, RefusesCommandsThatAreNotOfTheProtocol) {
  const std::pair<const char*, const char*> cases[] = {
      {"", "command.syntax"},
      {"[]", "command.syntax"},
      {"{", "command.syntax"},
      {"{}", "command.syntax"},
      {R"({"v":1,"id":-1,"type":"overview.open"})", "command.syntax"},
      {R"({"v":1,"id":1.5,"type":"overview.open"})", "command.syntax"},
      {R"({"v":1,"id":9007199254740992,"type":"overview.open"})", "command.syntax"},
      {R"({"v":1,"id":18446744073709551615,"type":"overview.open"})", "command.syntax"},
      {R"({"v":2,"id":1,"type":"overview.open"})", "command.version"},
      {R"({"id":1,"type":"overview.open"})", "command.version"},
      {R"({"v":1,"id":1})", "command.syntax"},
      {R"({"v":1,"id":1,"type":7})", "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.open","type":"overview.open"})", "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.open","more":1})", "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.open","args":[]})", "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.open","args":{"subject":null}})", "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.open","args":{"subject":{"a":{"b":{"c":{"d":1}}}}}})",
       "command.syntax"},
      {R"({"v":1,"id":1,"type":"overview.close"})", "command.unknown"},
      {R"({"v":1,"id":1,"type":"overview.open","args":{"subjekt":"p0"}})", "command.argument"},
      {R"({"v":1,"id":1,"type":"overview.open","args":{"subject":0}})", "command.argument"},
      {R"({"v":1,"id":1,"type":"overview.open","args":{"subject":"p0"}})", "subject.unknown"},
      {R"({"v":1,"id":1,"type":"holders.open","args":{}})", "command.argument"},
      {R"({"v":1,"id":1,"type":"session.clear","args":{"all":1}})", "command.argument"},
  };
  for (const auto& [text, code] : cases) EXPECT_EQ(code_of(ask(text)), code) << text;
  EXPECT_EQ(code_of(ask(std::string(65537, ' '))), "command.syntax");
}

TEST_F(SessionTest, RefusesPagesOutsideTheirBounds) {
  ask_type("source.import", "{}", kFamily);
  for (const char* arguments : {R"({"subject":"p0","limit":0})", R"({"subject":"p0","limit":201})",
                                R"({"subject":"p0","offset":-1})", R"({"subject":"p0","limit":"50"})"}) {
    EXPECT_EQ(code_of(ask_type("holders.open", arguments)), "command.argument") << arguments;
  }
  for (const char* subject : {"p", "p1", "p00", "p-0", "p+0", "0", "", "p0 ", "p99999999999999999999"}) {
    EXPECT_EQ(code_of(ask_type("overview.open", json{{"subject", subject}}.dump())), "subject.unknown")
        << subject;
  }
}

TEST_F(SessionTest, RepliesToHostileTextWithTheIdItCouldRead) {
  EXPECT_TRUE(ask("\xff\xfe")["id"].is_null());
  EXPECT_EQ(ask(R"({"v":1,"id":77,"type":"nothing"})")["id"], 77);
  // What was sent is never repeated in an error.
  EXPECT_EQ(ask(R"({"v":1,"id":1,"type":"overview.open","args":{"0101159999":1}})").dump().find("0101159999"),
            std::string::npos);
}

}  // namespace
}  // namespace indsigt::api
