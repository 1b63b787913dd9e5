// SPDX-License-Identifier: MPL-2.0
// What the records learn of a source beside who, what and when: common categories, versions, whose unit an
// actor is, requests, cases, what a log line concerns, and what is withheld.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/fhir_time.h"
#include "sources/source.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using records::Category;
using records::CategoryTable;
using records::DataType;
using records::Field;
using records::LogKind;
using records::Sector;
using testing::read_source;

const CategoryTable kTable({{"urn:x:doc", "assessment", DataType::kStatus, Sector::kSocialFamily, "", "",
                             records::Thing::kChildAssessment},
                            {"urn:x:doc", "note", DataType::kJournalNote, std::nullopt},
                            {"urn:x:attest", "LÆ265", DataType::kAttest, std::nullopt},
                            {"urn:x:sector", "ppr", std::nullopt, Sector::kEducation},
                            {std::string(records::kResourceTypes), "DocumentReference", DataType::kOverview,
                             std::nullopt}});

std::string bundle(const std::string& entries) {
  return R"({"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"urn:uuid:n","resource":{"resourceType":"Patient","birthDate":"2014-05-09","name":[{"text":"Noah"}],
     "telecom":[{"system":"phone","value":"+45 99"}],"contact":[{"name":{"text":"secret"}}]}},
    {"fullUrl":"urn:uuid:l","resource":{"resourceType":"Patient","name":[{"text":"Liv"}]}},
    {"fullUrl":"urn:uuid:k","resource":{"resourceType":"Organization","name":"Kommunen","partOf":{"reference":"urn:uuid:p"}}},
    {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Organization","name":"PPR","partOf":{"reference":"urn:uuid:k"},
     "type":[{"coding":[{"system":"urn:x:other","code":"1"},{"system":"urn:x:sector","code":"ppr"}]}],
     "contact":[{"name":{"text":"Psykolog"},"telecom":[{"system":"email","value":"a@b"},{"system":"phone","value":"+45 00"}]}]}})" +
         entries + "]}";
}

std::string entry(const std::string& url, const std::string& resource) {
  return R"(,{"fullUrl":")" + url + R"(","resource":)" + resource + "}";
}

std::string document(const std::string& url, const std::string& more, const std::string& patient = "n") {
  return entry(url,
               R"({"resourceType":"DocumentReference","status":"current","date":"2026-05-01","custodian":)"
               R"({"reference":"urn:uuid:p"},"subject":{"reference":"urn:uuid:)" +
                   patient + "\"}" + more + "}");
}

SourceReading read(const std::string& entries) {
  auto source = read_source(bundle(entries), "urn:system:a", kTable);
  EXPECT_TRUE(source.has_value());
  return source ? std::move(source->reading) : SourceReading{};
}

const records::Actor* actor_named(const SourceReading& reading, std::string_view name) {
  const auto& actors = reading.records.actors;
  const auto found = std::find_if(actors.begin(), actors.end(), [&](const records::Actor& one) {
    return one.name == name && (one.sector || one.part_of);
  });
  return found == actors.end() ? nullptr : &*found;
}

TEST(Categories, R9TheFirstKnownCodeDecidesAndUnknownOnesAreKept) {
  const SourceReading reading = read(
      document(
          "urn:uuid:1",
          R"(,"type":{"coding":[{"system":"urn:local","code":"77"},{"system":"urn:x:doc","code":"assessment"}]})") +
      document("urn:uuid:2", R"(,"type":{"coding":[{"system":"urn:local","code":"77","display":"Særlig"}]},)"
                             R"("category":[{"coding":[{"system":"urn:x:doc","code":"note"}]}])") +
      document("urn:uuid:3", R"(,"type":{"text":"Ord","coding":[{"system":"urn:local","code":"78"}]})") +
      document("urn:uuid:4", R"(,"type":{"coding":[{"system":"urn:local","code":"78"}]})") +
      document("urn:uuid:5", ""));
  const auto& items = reading.records.items;
  ASSERT_EQ(items.size(), 5u);
  EXPECT_EQ(items[0].type, DataType::kStatus);
  EXPECT_EQ(items[0].field, Field::kSocial);
  EXPECT_EQ(items[0].thing, records::Thing::kChildAssessment);  // R29
  EXPECT_EQ(items[1].thing, records::Thing::kNone);
  EXPECT_EQ(items[2].thing, records::Thing::kNone);
  EXPECT_EQ(items[1].type, DataType::kJournalNote);
  EXPECT_FALSE(items[1].field.has_value());
  EXPECT_EQ(items[0].unmapped, 0u);
  EXPECT_EQ(items[1].unmapped, 0u);
  // R8: an unknown code still has exactly one type, that of its resource, and is kept with its words.
  EXPECT_EQ(items[2].type, DataType::kOverview);
  EXPECT_EQ(items[2].unmapped, 1u);
  EXPECT_EQ(items[4].unmapped, 0u);
  ASSERT_EQ(reading.records.codes.size(), 2u);
  EXPECT_EQ(reading.records.codes[0], (records::LocalCode{"urn:local", "78", "Ord"}));
  EXPECT_EQ(items[3].unmapped, 2u);
}

TEST(Categories, R8WithoutATableEveryItemIsARegistration) {
  const auto source = read_source(bundle(document("urn:uuid:1", "")));
  EXPECT_EQ(source->reading.records.items[0].type, DataType::kRegistration);
}

// What begins some day, unless its status says that it does not.
TEST(Planned, IsWhatIsToHappenAndNotCalledOff) {
  const auto appointment = [](const std::string& url, const std::string& status, const std::string& start) {
    return entry(url, R"({"resourceType":"Appointment","status":")" + status + R"(","start":")" + start +
                          R"(","participant":[{"actor":{"reference":"urn:uuid:n"}},)"
                          R"({"actor":{"reference":"urn:uuid:p"}}]})");
  };
  const auto plan = [](const std::string& url, const std::string& status, const std::string& steps) {
    return entry(url, R"({"resourceType":"CarePlan","status":")" + status +
                          R"(","subject":{"reference":"urn:uuid:n"},"created":"2026-09-02",)"
                          R"("author":{"reference":"urn:uuid:k"},"activity":[)" +
                          steps + "]}");
  };
  const std::string step =
      R"({"detail":{"status":"scheduled","description":"KANARIE","performer":[{"reference":"urn:uuid:n"},)"
      R"({"reference":"urn:uuid:p"}],"scheduledPeriod":{"start":"2026-11-26T10:00:00+01:00"}}})";
  const SourceReading reading = read(
      appointment("urn:uuid:1", "booked", "2026-12-01T09:00:00+01:00") +
      appointment("urn:uuid:2", "cancelled", "2026-12-02T09:00:00+01:00") +
      appointment("urn:uuid:3", "entered-in-error", "2026-12-03T09:00:00+01:00") +
      plan(
          "urn:uuid:4", "active",
          step + R"(,{"detail":{"status":"cancelled","scheduledPeriod":{"start":"2026-12-05"}}})" +
              R"(,{"detail":{"status":"scheduled","doNotPerform":true,"scheduledPeriod":{"start":"2026-12-06"}}})" +
              R"(,{"detail":{"status":"scheduled","scheduledTiming":{"event":["2026-12","soon"]}}})" +
              R"(,{"detail":{"status":"scheduled","scheduledString":"after Easter"}})") +
      plan("urn:uuid:5", "revoked", step) +
      entry("urn:uuid:6", R"({"resourceType":"Encounter","status":"planned","subject":{"reference":)"
                          R"("urn:uuid:n"},"period":{"start":"2026-12-08"}})"));
  const auto& planned = reading.records.planned;
  ASSERT_EQ(planned.size(), 4u);
  EXPECT_EQ(to_iso(planned[0].begins), "2026-12-01");
  EXPECT_EQ(planned[0].at, parse_fhir_instant("2026-12-01T09:00:00+01:00"));
  EXPECT_EQ(planned[1].at, parse_fhir_instant("2026-11-26T10:00:00+01:00"));
  EXPECT_EQ(planned[3].at, std::nullopt) << "a day alone";
  EXPECT_EQ(planned[0].kind, records::ItemKind::kAppointment);
  EXPECT_EQ(to_iso(planned[1].begins), "2026-11-26");
  EXPECT_EQ(planned[1].thing, records::Thing::kPlanStep);
  EXPECT_EQ(to_iso(planned[2].begins), "2026-12");
  EXPECT_EQ(to_iso(planned[3].begins), "2026-12-08");
  EXPECT_FALSE(planned[3].with.has_value());
  // With whom: the step's own performer, else whoever has the plan.
  EXPECT_EQ(planned[1].with, planned[0].with);
  EXPECT_EQ(planned[2].with, reading.records.items[3].holder);
  EXPECT_NE(planned[2].with, planned[1].with);
  EXPECT_EQ(reading.problems.total(), 1u);
  for (const records::Planned& one : planned) EXPECT_EQ(one.subject, reading.records.items[0].subject);
}

TEST(Items, R10CarryVersionAndTheSameIdentityInTwoSystems) {
  const std::string entries =
      document("urn:uuid:1", R"(,"meta":{"versionId":"3"},"identifier":[{"system":"urn:d","value":"7"}])") +
      document("urn:uuid:2", R"(,"meta":{"versionId":"a1"},"identifier":[{"system":"urn:d|x","value":"7"}])");
  const SourceReading one = read(entries);
  EXPECT_EQ(one.records.items[0].version, 3u);
  EXPECT_EQ(one.records.items[1].version, 0u);
  EXPECT_FALSE(one.records.items[1].identity.has_value());
  const auto other = read_source(bundle(entries), "urn:system:b", kTable);
  EXPECT_EQ(one.records.items[0].identity, other->reading.records.items[0].identity);
}

TEST(Items, R5KeepWhenTheyCameApartFromWhenTheyLastChanged) {
  const SourceReading reading = read(
      entry(
          "urn:uuid:1",
          R"({"resourceType":"Encounter","subject":{"reference":"urn:uuid:n"},"serviceProvider":{"reference":"urn:uuid:p"},)"
          R"("period":{"start":"2026-01-02","end":"2026-02-03"}})") +
      entry("urn:uuid:2",
            R"({"resourceType":"Appointment","created":"2026-03-01","start":"2026-12-01T09:00:00+01:00",)"
            R"("participant":[{"actor":{"reference":"urn:uuid:n"}},{"actor":{"reference":"urn:uuid:p"}}]})"));
  EXPECT_EQ(reading.records.items[0].since, (PartialDate{2026, 1, 2}));
  EXPECT_EQ(reading.records.items[0].date, (PartialDate{2026, 2, 3}));
  EXPECT_EQ(reading.records.items[1].since, (PartialDate{2026, 3, 1}));
  EXPECT_EQ(reading.records.items[1].date, (PartialDate{2026, 12, 1}));
}

TEST(Actors, R1CarrySectorContactAndWhoseUnitTheyAreEvenInACircle) {
  const SourceReading reading = read("");
  const records::Actor* ppr = actor_named(reading, "PPR");
  ASSERT_NE(ppr, nullptr);
  EXPECT_EQ(ppr->sector, Sector::kEducation);
  EXPECT_EQ(ppr->contact, "Psykolog");
  EXPECT_EQ(ppr->phone, "+45 00");
  ASSERT_TRUE(ppr->part_of.has_value());
  const records::Actor* whole = actor_named(reading, "Kommunen");
  ASSERT_NE(whole, nullptr);
  EXPECT_EQ(*ppr->part_of, whole->id);
}

TEST(Actors, HowToReachAPersonIsNeverLearnt) {
  const SourceReading reading = read(
      entry(
          "urn:uuid:f",
          R"({"resourceType":"RelatedPerson","name":[{"text":"Jonas"}],"telecom":[{"system":"phone","value":"+45 11"}],)"
          R"("patient":{"reference":"urn:uuid:n"}})") +
      entry(
          "urn:uuid:a",
          R"({"resourceType":"AuditEvent","action":"R","recorded":"2026-11-19T09:40:00+01:00","agent":)"
          R"([{"who":{"reference":"urn:uuid:f"},"requestor":true}],"entity":[{"what":{"reference":"urn:uuid:n"}}]})"));
  ASSERT_EQ(reading.records.log.size(), 1u);
  EXPECT_TRUE(reading.records.log[0].who.has_value());
  for (const records::Actor& actor : reading.records.actors) {
    EXPECT_TRUE(actor.phone.empty() || actor.phone == "+45 00") << actor.phone;
    EXPECT_NE(actor.contact, "secret");
  }
}

TEST(Identity, ASourceCannotClaimTheIdsOfAnother) {
  const auto id_of = [](const std::string& resource, std::string_view source) {
    const std::string text =
        R"({"resourceType":"Bundle","entry":[{"fullUrl":"urn:uuid:2","resource":)" + resource + "}]}";
    return read_source(text, source, kTable)->reading.records.actors[0].id;
  };
  const auto own = id_of(R"({"resourceType":"Organization","name":"A"})", "urn:system:a");
  for (const char* system : {"urn:system:a", "|urn:system:a", ""}) {
    const std::string claim = R"({"resourceType":"Organization","name":"B","identifier":[{"system":")" +
                              std::string(system) + R"(","value":"urn:uuid:2"}]})";
    EXPECT_NE(id_of(claim, "urn:system:b"), own) << system;
  }
  EXPECT_EQ(id_of(R"({"resourceType":"Organization","name":"C"})", "urn:system:a"), own);
}

const char* const kTask =
    R"({"resourceType":"Task","status":"%","code":{"coding":[{"system":"urn:x:attest","code":"LÆ265"}]},)"
    R"("for":{"reference":"urn:uuid:n"},"requester":{"reference":"urn:uuid:k"},"owner":{"reference":"urn:uuid:p"},)"
    R"("authoredOn":"2026-01-15","restriction":{"period":{"end":"2026-01-29"}},"executionPeriod":{"end":"2026-02-25"}})";

std::string task(const std::string& status) {
  std::string text = kTask;
  return text.replace(text.find('%'), 1, status);
}

TEST(Requests, R13ATaskForAnAttestIsARequest) {
  const SourceReading done = read(entry("urn:uuid:t", task("completed")));
  ASSERT_EQ(done.records.requests.size(), 1u);
  const records::Request& request = done.records.requests[0];
  EXPECT_EQ(request.code, "LÆ265");
  EXPECT_EQ(request.asked_on, (PartialDate{2026, 1, 15}));
  EXPECT_EQ(request.awaited_by, (PartialDate{2026, 1, 29}));
  EXPECT_EQ(request.received_on, (PartialDate{2026, 2, 25}));
  EXPECT_NE(request.asker, request.asked);
  EXPECT_EQ(done.records.items.size(), 1u);
  EXPECT_FALSE(read(entry("urn:uuid:t", task("requested"))).records.requests[0].received_on.has_value());
  // Another sort of task is none.
  EXPECT_TRUE(read(entry("urn:uuid:t", R"({"resourceType":"Task","for":{"reference":"urn:uuid:n"}})"))
                  .records.requests.empty());
}

TEST(Cases, R11AnEpisodeIsACaseAndItsCareManagerTheCoordinator) {
  const std::string episode =
      R"({"resourceType":"EpisodeOfCare","status":"active","patient":{"reference":"urn:uuid:n"},)"
      R"("managingOrganization":{"reference":"urn:uuid:k"},"period":{"start":"2025-01-01"})";
  const SourceReading reading =
      read(entry("urn:uuid:r",
                 R"({"resourceType":"PractitionerRole","organization":{"reference":"urn:uuid:p"}})") +
           entry("urn:uuid:e", episode + R"(,"careManager":{"reference":"urn:uuid:r"}})") +
           entry("urn:uuid:g", episode + "}"));
  ASSERT_EQ(reading.records.cases.size(), 2u);
  ASSERT_TRUE(reading.records.cases[0].coordinator.has_value());
  EXPECT_FALSE(reading.records.cases[1].coordinator.has_value());
  const auto& actors = reading.records.actors;
  const auto role = std::find_if(actors.begin(), actors.end(), [&](const records::Actor& one) {
    return one.id == *reading.records.cases[0].coordinator;
  });
  ASSERT_NE(role, actors.end());
  EXPECT_EQ(role->part_of, actor_named(reading, "PPR")->id);
}

std::string event(const std::string& entities, const std::string& more = "") {
  return R"({"resourceType":"AuditEvent","action":"R","recorded":"2026-11-19T09:40:00+01:00","agent":[{"who":{"reference":)"
         R"("urn:uuid:k"},"requestor":true,"role":[{"text":"sagsbehandler"}]}],"entity":[)" +
         entities + "]" + more + "}";
}

std::string what(const std::string& url) { return R"({"what":{"reference":"urn:uuid:)" + url + "\"}}"; }

TEST(AuditLog, SaysWhichItemsItConcernsAndInWhatRole) {
  const SourceReading reading =
      read(document("urn:uuid:1", "") + document("urn:uuid:2", "", "l") +
           entry("urn:uuid:a", event(what("1") + "," + what("2") + "," + what("n"))));
  // One event about two children is a line in each child's log, with that child's items only.
  ASSERT_EQ(reading.records.log.size(), 2u);
  EXPECT_EQ(reading.log_lines, 1u);
  EXPECT_EQ(reading.records.log[0].items, (std::vector<std::uint32_t>{4}));
  EXPECT_EQ(reading.records.log[1].items, (std::vector<std::uint32_t>{5}));
  EXPECT_NE(reading.records.log[0].subject, reading.records.log[1].subject);
  EXPECT_EQ(reading.records.log[0].role, "sagsbehandler");
}

// One event may name very many: time and memory stay in proportion to the text.
TEST(AuditLog, SurvivesAnEventAboutVeryManyPersonsAndItems) {
  std::string entities, participants;
  for (int i = 0; i < 60'000; ++i) {
    entities += R"({"what":{"reference":"https://x/Patient/)" + std::to_string(i) + R"("}},)" + what("1") +
                "," + what("2") + ",";
    participants += R"({"actor":{"reference":"https://x/Location/1"}},)";
  }
  entities += what("n");
  participants += "{}";
  const std::string appointment =
      entry("urn:uuid:1", R"({"resourceType":"Appointment","participant":[)" + participants + "]}");
  const std::string nobodys = entry("urn:uuid:2", R"({"resourceType":"Goal"})");
  const SourceReading reading = read(appointment + nobodys + entry("urn:uuid:a", event(entities)));
  EXPECT_EQ(reading.records.log.size(), 60'001u);
  EXPECT_EQ(reading.log_lines, 1u);
  // Whose the two items are is not stated, and there is a choice: they are given to nobody.
  EXPECT_TRUE(reading.records.log[0].items.empty());
  const auto refused =
      read_source(bundle(entry("urn:uuid:a", event(entities)) + entry("urn:uuid:b", event(entities)) +
                         entry("urn:uuid:c", event(entities)) + entry("urn:uuid:d", event(entities))));
  EXPECT_EQ(refused.error(), (Error{ErrorCode::kAccessLogLines, "/entry/7/resource"}));
}

TEST(AuditLog, NamesTheKindOfThingThatLiesElsewhere) {
  const SourceReading reading = read(entry(
      "urn:uuid:a",
      event(
          what("n") +
          R"(,{"what":{"identifier":{"system":"s","value":"1"}},"type":{"system":"urn:x:doc","code":"assessment"}})")));
  ASSERT_EQ(reading.records.log.size(), 1u);
  EXPECT_TRUE(reading.records.log[0].items.empty());
  EXPECT_EQ(reading.records.log[0].type, DataType::kStatus);
  EXPECT_EQ(reading.records.log[0].field, Field::kSocial);
}

// D4, and core/access/RULES.md, "Doing no harm": what the source withholds from the person leaves no trace.
TEST(Withheld, IsAsIfItWereNotThere) {
  const std::string label =
      R"(,"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NOPAT"}]})";
  const std::string shown = document("urn:uuid:1", "") + entry("urn:uuid:a", event(what("n")));
  const std::string hidden =
      document("urn:uuid:h", label + R"(,"type":{"coding":[{"system":"urn:local","code":"bekymring"}]})") +
      entry("urn:uuid:b", event(R"({"what":{"reference":"https://x/Patient/7"}},)" + what("h"))) +
      entry("urn:uuid:c", event(what("n"), label)) +
      entry("urn:uuid:d", R"({"resourceType":"Claim")" + label + "}");
  const SourceReading with = read(hidden + shown);
  const SourceReading without = read(shown);
  EXPECT_EQ(with.resources, without.resources);
  EXPECT_EQ(with.kept, without.kept);
  EXPECT_EQ(with.log_lines, 1u);
  EXPECT_EQ(with.unresolved, without.unresolved);
  EXPECT_EQ(with.problems.rows(), without.problems.rows());
  EXPECT_EQ(with.records.persons.size(), without.records.persons.size());
  EXPECT_EQ(with.records.items.size(), 1u);
  EXPECT_EQ(with.records.log.size(), 1u);
  EXPECT_TRUE(with.records.codes.empty());
}

TEST(Withheld, OnlyBySomethingThatSaysSo) {
  const auto items = [](const std::string& system, const std::string& code) {
    return read(document("urn:uuid:1",
                         R"(,"meta":{"security":[{"system":")" + system + R"(","code":")" + code + "\"}]}"))
        .records.items.size();
  };
  const std::string act = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  EXPECT_EQ(items(act, "TABOO"), 0u);
  EXPECT_EQ(items(act, "PSY"), 1u);
  EXPECT_EQ(items("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R"), 1u);
}

}  // namespace
}  // namespace indsigt::sources
