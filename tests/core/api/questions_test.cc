// SPDX-License-Identifier: MPL-2.0
// The questions as the page asks them: a delivery with its manifest and clock, through the only door.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "api/make_session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::api {
namespace {

using nlohmann::json;

constexpr std::string_view kManifest = R"({"manifest":1,"sources":[
  {"system":"urn:s:aula","name":"Aula","owners":[{"system":"urn:a","value":"school","name":"Skolen"}],"vendor":null,"state":"ready",
   "complete_up_to":"2026-11-20T05:00:00+01:00","file":"aula.json","covers":["education/plan","education/status","education/consent"]},
  {"system":"urn:s:ehr","name":"Journalen","state":"silent","covers":["health/plan"]},
  {"system":"urn:s:late","name":"Sen","state":"ready","file":"late.json","covers":[]}]})";

constexpr std::string_view kClock =
    R"({"now":"2026-11-21T09:00:00+01:00","last_visit":"2026-11-14T20:15:00+01:00","viewer":"urn:p|mette","subject":"urn:p|noah"})";

std::string entry(const std::string& url, const std::string& resource) {
  return R"(,{"fullUrl":")" + url + R"(","resource":)" + resource + "}";
}

std::string event(const std::string& url, const std::string& at, const std::string& who,
                  const std::string& more) {
  return entry(url, R"({"resourceType":"AuditEvent","recorded":")" + at +
                        R"(","agent":[{"who":{"reference":")" + who + R"("},"requestor":true)" + more +
                        R"(}],"action":"R","entity":[{"what":{"reference":"urn:uuid:n"}},)"
                        R"({"what":{"reference":"urn:uuid:d"}}]})");
}

// A delivery about Noah, with `more` entries.
std::string aula(const std::string& more = "") {
  return R"({"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"urn:uuid:n","resource":{"resourceType":"Patient","name":[{"text":"Noah"}],"identifier":[{"system":"urn:p","value":"noah"}]}})" +
         entry(
             "urn:uuid:m",
             R"({"resourceType":"Patient","name":[{"text":"Mette"}],"identifier":[{"system":"urn:p","value":"mette"}]})") +
         entry(
             "urn:uuid:s",
             R"({"resourceType":"Organization","name":"Skolen","identifier":[{"system":"urn:a","value":"school"}],)"
             R"("type":[{"coding":[{"system":"urn:indsigt:sector","code":"education"}]}]})") +
         entry("urn:uuid:b", R"({"resourceType":"Organization","name":"Borgerservice"})") +
         entry(
             "urn:uuid:d",
             R"({"resourceType":"CarePlan","subject":{"reference":"urn:uuid:n"},"author":{"reference":"urn:uuid:s"},)"
             R"("created":"2026-11-16","description":"KANARIE"})") +
         event("urn:uuid:1", "2026-11-19T09:40:00+01:00", "urn:uuid:s",
               R"(,"policy":["urn:indsigt:consent:1"])") +
         event("urn:uuid:2", "2026-11-20T14:12:00+01:00", "urn:uuid:b", "") +
         event("urn:uuid:3", "2026-11-01T10:00:00+01:00", "urn:uuid:s",
               R"(,"policy":["urn:indsigt:law:dk:sundhedsloven:42a"])") +
         more + "]}";
}

class QuestionsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    ask("manifest.load", "{}", kManifest);
    ask("clock.load", "{}", kClock);
    ask("source.import", R"({"name":"aula.json"})", aula());
  }
  // The view, or the error.
  json ask(const std::string& type, const std::string& arguments, std::string_view bytes = {}) {
    const json reply =
        json::parse(session_->send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}",
                                   as_bytes(bytes)),
                    nullptr, false);
    return reply.contains("view") ? reply["view"] : reply["error"];
  }

  std::unique_ptr<Session> session_ = make_session();
};

TEST_F(QuestionsTest, R4TheFirstScreenAnswersWhoHoldsAndWhoLooked) {
  const json view = ask("overview.open", "{}");
  EXPECT_EQ(view["subject"]["name"], "Noah");  // whom the clock names, not whoever has most
  EXPECT_EQ(view["holders"], 1);
  EXPECT_EQ(view["systems"], 1);
  EXPECT_EQ(view["newItems"], 1);
  EXPECT_EQ(view["seen"]["since"], "2026-11-14T20:15:00+01:00");
  EXPECT_EQ(view["seen"]["total"], 2);
  EXPECT_EQ(view["seen"]["withoutReason"], 1);
  EXPECT_EQ(view["seen"]["reasons"]["key"], "overview.unexplained");
  EXPECT_EQ(view["freshness"]["notAnswering"], json::parse(R"(["Journalen","Sen"])"));
}

TEST_F(QuestionsTest, R4SaysWhatThereIsToAskAboutAndWhatComesNext) {
  const json view = ask("overview.open", "{}");
  ASSERT_EQ(view["needsTotal"], 3);
  const json& needs = view["needs"];
  EXPECT_EQ(needs[0]["kind"], "unexplained");
  EXPECT_EQ(needs[0]["text"], json::parse(R"({"key":"need.unexplained","args":{"count":1}})"));
  EXPECT_EQ(needs[0]["actor"]["name"], "Borgerservice");
  EXPECT_EQ(needs[1]["kind"], "contact");
  EXPECT_EQ(needs[1]["actor"]["name"], "Skolen");
  EXPECT_EQ(needs[2], json::parse(R"({"kind":"source","text":{"key":"overview.not_answering",)"
                                  R"("args":{"count":2}},"actor":null})"));
  EXPECT_TRUE(view["next"].empty());
  const auto plan = [](const std::string& date) {
    return R"({"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"urn:uuid:n","resource":)"
           R"({"resourceType":"Patient","identifier":[{"system":"urn:p","value":"noah"}]}},)"
           R"({"resource":{"resourceType":"CarePlan","subject":{"reference":"urn:uuid:n"},"activity":[{"detail":)"
           R"({"status":"scheduled","description":"KANARIE","scheduledPeriod":{"start":")" +
           date + R"("}}}]}}]})";
  };
  for (const char* date : {"2026-12-04", "2026-11-21", "2026-11-22", "2026-11", "2026-12", "2027"}) {
    ask("source.import", "{}", plan(date));
  }
  const json next = ask("overview.open", "{}")["next"];
  ASSERT_EQ(next.size(), 3u);
  EXPECT_EQ(next[0], json::parse(R"({"name":{"key":"thing.plan_step","args":{"count":1}},)"
                                 R"("date":"2026-11-22","at":null,"holder":null})"));
  EXPECT_EQ(next[1]["date"], "2026-12");
  EXPECT_EQ(next[2]["date"], "2026-12-04");
  const json past = ask("overview.open", R"({"at":"2026-11-20"})");
  EXPECT_EQ(past["needs"], json::array());
  EXPECT_EQ(past["needsTotal"], 0);
  EXPECT_EQ(past["next"], json::array());
  EXPECT_EQ(past["answer"]["key"], "overview.held");
  EXPECT_EQ(past["seen"]["answer"]["key"], "overview.seen_until");
  // R47: the words of findings that mean the same are the same, and no claim of a vendor is a need.
  std::string kinds;
  const json findings = ask("findings.open", R"({"subject":"p0"})");
  for (const json& row : findings["rows"]) kinds += row["kind"].get<std::string>() + " ";
  EXPECT_EQ(kinds, "claims_differ claims_sum contact ");
}

TEST_F(QuestionsTest, R58AnswersForAnotherDay) {
  const json view = ask("overview.open", R"({"at":"2026-11-15"})");
  EXPECT_EQ(view["at"], "2026-11-15");
  EXPECT_EQ(view["holders"], 0);
  EXPECT_EQ(view["seen"]["total"], 1);
  EXPECT_TRUE(view["seen"]["since"].is_null());
  // From today on it is now.
  EXPECT_TRUE(ask("overview.open", R"({"at":"2026-11-21"})")["at"].is_null());
  EXPECT_EQ(ask("overview.open", R"({"at":"2030-01-01"})")["holders"], 1);
}

TEST_F(QuestionsTest, R5NoContentLeavesTheIndex) {
  for (const char* type : {"overview.open", "holders.open", "items.open", "access_log.open", "actors.open",
                           "sharing.open", "coverage.open", "sources.open", "requests.open", "cases.open",
                           "codes.open", "findings.open", "indicators.open"}) {
    const json view = ask(type, R"({"subject":"p0"})");
    EXPECT_FALSE(view.contains("code")) << type << view;
    EXPECT_EQ(view.dump().find("KANARIE"), std::string::npos) << type;
  }
  const json rows = ask("items.open", R"({"subject":"p0"})")["rows"];
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0]["type"], "plan");
  EXPECT_EQ(rows[0]["field"], "education");
  EXPECT_EQ(rows[0]["system"], "Aula");
}

TEST_F(QuestionsTest, R17TheLogSaysWhoWhenAndWhy) {
  const json view = ask("access_log.open", R"({"subject":"p0","order":"unexplained","new":1})");
  ASSERT_EQ(view["total"], 2);
  EXPECT_EQ(view["rows"][0]["text"], json::parse(R"({"key":"log.look","args":{"who":"Borgerservice"}})"));
  EXPECT_EQ(view["rows"][0]["why"]["key"], "basis.none");
  EXPECT_EQ(view["rows"][0]["at"], "2026-11-20T14:12:00+01:00");
  EXPECT_EQ(view["rows"][0]["whose"]["name"], "Skolen");
  // It cites a consent that nobody has shown.
  EXPECT_EQ(view["rows"][1]["basis"], "stated");
  const json law = ask("access_log.open", R"({"subject":"p0","basis":"law"})");
  ASSERT_EQ(law["total"], 1);
  EXPECT_EQ(law["rows"][0]["why"]["key"], "basis.law");
  EXPECT_EQ(ask("access_log.open", R"({"subject":"p0","from":"2026-11-20","to":"2026-11-20"})")["total"], 1);
  EXPECT_EQ(ask("access_log.open", R"({"subject":"p0","to":"2026-11-19"})")["total"], 2);
  const std::string borgerservice = view["rows"][0]["unit"]["id"];
  EXPECT_EQ(ask("access_log.open", R"({"subject":"p0","actor":")" + borgerservice + "\"}")["total"], 1);
}

TEST_F(QuestionsTest, R17TheLogNamesItsActorsWithAsManyLinesAsTheirFilterGives) {
  for (const std::string at : {"", R"(,"at":"2026-11-19")"}) {
    const json view = ask("actors.open", R"({"subject":"p0")" + at + "}");
    ASSERT_EQ(view["total"], at.empty() ? 2 : 1);
    for (const json& row : view["rows"]) {
      const json log = ask("access_log.open",
                           R"({"subject":"p0","actor":")" + row["id"].get<std::string>() + "\"" + at + "}");
      EXPECT_EQ(log["total"], row["lines"]) << row;
    }
  }
  EXPECT_EQ(ask("actors.open", R"({"subject":"p0","offset":1})")["rows"][0]["name"], "Skolen");
  EXPECT_EQ(ask("actors.open", R"({"subject":"p1"})")["total"], 0);
}

TEST_F(QuestionsTest, R11SomebodyWhoOnlyLookedIsToldOfToo) {
  const json rows = ask("actors.open", R"({"subject":"p0"})")["rows"];
  ASSERT_EQ(rows[0]["name"], "Borgerservice");
  const auto of = [&](const json& row) {
    return ask("actor.open", R"({"subject":"p0","actor":")" + row["id"].get<std::string>() + "\"}");
  };
  const json looked = of(rows[0]);
  EXPECT_EQ(looked["actor"]["name"], "Borgerservice");
  EXPECT_TRUE(looked["holder"].is_null());
  EXPECT_TRUE(looked["contact"].is_null());
  EXPECT_EQ(looked["sectorName"]["key"], "sector.unknown");
  EXPECT_EQ(looked["looks"], 1);
  const json holds = of(rows[1]);
  EXPECT_EQ(holds["holder"], ask("holders.open", R"({"subject":"p0"})")["rows"][0]);
  EXPECT_EQ(holds["sectorName"]["key"], "sector.education");
  EXPECT_EQ(ask("actor.open", R"({"subject":"p0"})")["code"], "command.argument");
  EXPECT_EQ(ask("actor.open", R"({"subject":"p0","actor":"a99"})")["code"], "actor.unknown");
}

TEST_F(QuestionsTest, R7TheMatrixHasSixFieldsAndNineTypesAndSaysUnknown) {
  const json view = ask("coverage.open", R"({"subject":"p0"})");
  ASSERT_EQ(view["types"].size(), 9u);
  ASSERT_EQ(view["rows"].size(), 6u);
  const auto state = [&](std::size_t field, std::size_t type) {
    return view["rows"][field]["cells"][type]["state"].get<std::string>();
  };
  EXPECT_EQ(state(3, 7), "held");  // education, plan
  // Another source was promised and not delivered, and does not say what it covers: nothing can be ruled out.
  EXPECT_EQ(state(3, 8), "unknown");
  ask("source.import", R"({"name":"late.json"})", R"({"resourceType":"Bundle","type":"collection"})");
  // Delivered, but without a word on how complete it is.
  EXPECT_EQ(ask("coverage.open", R"({"subject":"p0"})")["rows"][3]["cells"][8]["state"], "unknown");
}

TEST_F(QuestionsTest, AManifestBringsWhatItPromisesOrTheSourceDoesNotAnswer) {
  EXPECT_EQ(ask("manifest.load", "{}", kManifest)["files"], json::parse(R"(["aula.json","late.json"])"));
  EXPECT_EQ(ask("source.import", R"({"name":"other.json"})", aula())["code"], "source.unknown");
  EXPECT_EQ(ask("source.import", R"({"name":"late.json"})", "{")["code"], "json.syntax");
  EXPECT_EQ(ask("sources.open", R"({"subject":"p0"})")["rows"][1]["state"]["key"], "source.silent");
  EXPECT_EQ(ask("manifest.load", "{}", "{}")["code"], "document.shape");
}

TEST_F(QuestionsTest, ANewerDeliveryIsNotCountedOnTopOfTheOld) {
  EXPECT_EQ(ask("source.import", R"({"name":"aula.json"})", aula())["notes"][0]["key"], "import.again");
  EXPECT_EQ(ask("source.import", R"({"name":"aula.json"})",
                aula(entry("urn:uuid:x", R"({"resourceType":"Claim"})")))["code"],
            "source.known");
  EXPECT_EQ(ask("overview.open", "{}")["items"], 1);
}

TEST_F(QuestionsTest, ManifestsAndClockAreForgottenWithTheRest) {
  ask("session.clear", "{}");
  EXPECT_EQ(ask("source.import", R"({"name":"aula.json"})", aula())["code"], "source.unknown");
  const json view = ask("overview.open", "{}");
  EXPECT_TRUE(view["answer"].is_null());
  EXPECT_TRUE(view["freshness"]["notAnswering"].empty());
}

// D4: what the source withholds gives the same bytes as what is not there, in every answer.
TEST(Withheld, HiddenAndAbsentAreByteEqualInEveryAnswer) {
  const std::string label =
      R"(,"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NOPAT"}]})";
  const std::string report =
      entry("urn:uuid:h",
            R"({"resourceType":"Communication","status":"completed","subject":{"reference":"urn:uuid:n"},)"
            R"("sender":{"reference":"urn:uuid:b"},"sent":"2026-11-19")" +
                label + "}");
  const std::string look = entry(
      "urn:uuid:i",
      R"({"resourceType":"AuditEvent","recorded":"2026-11-20T10:00:00+01:00","agent":[{"who":{"reference":)"
      R"("urn:uuid:b"},"requestor":true}],"action":"R","entity":[{"what":{"reference":"urn:uuid:h"}}]})");
  const auto replies = [](const std::string& bundle) {
    const auto session = make_session();
    std::string all;
    const auto ask = [&](const std::string& type, const std::string& arguments, std::string_view bytes = {}) {
      all += session->send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}",
                           as_bytes(bytes)) +
             "\n";
    };
    ask("manifest.load", "{}", kManifest);
    ask("clock.load", "{}", kClock);
    ask("source.import", R"({"name":"aula.json"})", bundle);
    for (const std::string at : {"", R"(,"at":"2026-11-20")"}) {
      for (const char* type :
           {"overview.open", "holders.open", "items.open", "access_log.open", "access_log_groups.open",
            "access_log_months.open", "actors.open", "sharing.open", "sharing_pairs.open", "coverage.open",
            "sources.open", "requests.open", "cases.open", "codes.open", "findings.open",
            "indicators.open"}) {
        ask(type, R"({"subject":"p0")" + at + "}");
      }
      for (const char* actor : {"a0", "a1", "a2", "a3"}) {
        ask("actor.open", R"({"subject":"p0","actor":")" + std::string(actor) + "\"" + at + "}");
        ask("sharing.open", R"({"subject":"p0","from":")" + std::string(actor) + "\"" + at + "}");
      }
    }
    return all;
  };
  const std::string without = replies(aula());
  EXPECT_NE(without.find("Borgerservice"), std::string::npos);
  EXPECT_EQ(replies(aula(report + look)), without);
}

TEST_F(QuestionsTest, ANationalLogIsAboutWhomeverTheViewerSays) {
  const std::string log =
      R"({"totalUsages":1,"usages":[{"logtime":"2026-11-20T09:40:00+02:00","receiverCode":"1","receiverName":"Tallinn",)"
      R"("reason":"Teenus","hidden":false}]})";
  EXPECT_EQ(ask("source.import", R"({"about":"p7"})", log)["code"], "subject.unknown");
  ask("source.import", "{}", log);
  EXPECT_EQ(ask("access_log.open", R"({"subject":"p0"})")["total"], 3);
  const json notes = ask("overview.open", "{}")["notes"];
  EXPECT_NE(notes.dump().find("overview.log_no_subject"), std::string::npos);
  ask("source.import", R"({"about":"p0"})", log + " ");
  const json view = ask("access_log.open", R"({"subject":"p0"})");
  EXPECT_EQ(view["total"], 3);  // the same file: known, and asked about before it is read twice
}

TEST_F(QuestionsTest, RefusesWhatItDoesNotUnderstand) {
  const auto code = [&](const std::string& type, const std::string& arguments) {
    return ask(type, arguments)["code"];
  };
  EXPECT_EQ(code("access_log.open", "{}"), "command.argument");
  EXPECT_EQ(code("access_log.open", R"({"subject":"p9"})"), "subject.unknown");
  EXPECT_EQ(code("access_log.open", R"({"subject":"p0","actor":"a99"})"), "actor.unknown");
  for (const char* more : {R"("at":"2026-11")", R"("at":"2026-02-30")", R"("at":"today")",
                           R"("kind":"theft")", R"("basis":"Law")", R"("order":"oldest")", R"("from":"1")",
                           R"("new":2)", R"("limit":0)", R"("limit":201)", R"("sort":"x")"}) {
    EXPECT_EQ(code("access_log.open", R"({"subject":"p0",)" + std::string(more) + "}"), "command.argument")
        << more;
  }
  EXPECT_EQ(code("holders.open", R"({"subject":"p0","sector":"sport"})"), "command.argument");
  EXPECT_EQ(code("holders.open", R"({"subject":"p0","search":")" + std::string(201, 'x') + "\"}"),
            "command.argument");
  EXPECT_EQ(code("hops.open", R"({"subject":"p0"})"), "command.argument");
  EXPECT_EQ(code("clock.set", "{}"), "command.argument");
  EXPECT_EQ(code("clock.set", R"({"now":"noon"})"), "command.argument");
  EXPECT_EQ(code("clock.load", "{}"), "json.syntax");
}

TEST_F(QuestionsTest, WithoutAClockNothingIsOldAndNothingIsNew) {
  const auto session = make_session();
  const auto ask_it = [&](const std::string& type, const std::string& arguments,
                          std::string_view bytes = {}) {
    return json::parse(session->send(R"({"v":1,"id":1,"type":")" + type + R"(","args":)" + arguments + "}",
                                     as_bytes(bytes)))["view"];
  };
  ask_it("manifest.load", "{}", kManifest);
  ask_it("source.import", R"({"name":"aula.json"})", aula());
  const json view = ask_it("overview.open", R"({"subject":"p0"})");
  EXPECT_TRUE(view["freshness"]["medianAgeDays"].is_null());
  EXPECT_EQ(view["seen"]["answer"]["key"], "overview.seen_ever");
  EXPECT_EQ(view["seen"]["total"], 3);
  ask_it("clock.set", R"({"now":"2026-11-21T09:00:00+01:00","last_visit":"2026-11-19T12:00:00+01:00"})");
  EXPECT_EQ(ask_it("overview.open", R"({"subject":"p0"})")["seen"]["total"], 1);
}

TEST(Reference, R14R47TheCoreCarriesTheCategoriesAndTheDirectory) {
  const crypto::SodiumDigest digest;
  const auto reference = read_reference(digest);
  ASSERT_TRUE(reference.has_value()) << error_name(reference.error().code) << reference.error().place;
  EXPECT_EQ(reference->directory.municipalities.size(), 98u);
  for (const records::Municipality& one : reference->directory.municipalities) {
    EXPECT_EQ(one.vendor.name, "");              // D14
    EXPECT_FALSE(one.readiness.m1.has_value());  // R48: unknown, not "no"
  }
  for (const char* name : {"DUBU", "SAPA", "Sundhedsplatformen", "FLIS", "KY"}) {
    const auto& systems = reference->directory.systems;
    const auto found =
        std::find_if(systems.begin(), systems.end(), [&](const auto& one) { return one.name == name; });
    ASSERT_NE(found, systems.end()) << name;
    EXPECT_TRUE(found->system.starts_with("urn:indsigt:system:"));
    EXPECT_GT(found->as_of, 2000);
  }
  EXPECT_GT(reference->categories.rows().size(), 100u);
}

}  // namespace
}  // namespace indsigt::api
