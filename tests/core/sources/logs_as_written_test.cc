// SPDX-License-Identifier: MPL-2.0
// Logs as places really write them: who did it, whether it came about, why, and when (D4, D9, D18).
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using records::LogKind;
using testing::read_source;

constexpr const char* kPatient =
    R"({"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Alma"}]}})";

SourceReading read_event(const std::string& members, const std::string& type = "AuditEvent") {
  auto source =
      read_source(R"({"resourceType":"Bundle","type":"collection","entry":[)" + std::string(kPatient) +
                  R"(,{"resource":{"resourceType":")" + type + "\"," + members + "}}]}");
  EXPECT_TRUE(source.has_value());
  return source ? std::move(source->reading) : SourceReading{};
}

constexpr const char* kAbout = R"(,"entity":[{"what":{"reference":"Patient/p"}}])";

std::string agent(const std::string& type, const std::string& name, const std::string& more) {
  return R"({"who":{"type":")" + type + R"(","identifier":{"system":"urn:s","value":")" + name +
         R"("},"display":")" + name + "\"}" + more + "}";
}

std::string names_of(const SourceReading& reading) {
  std::string names;
  for (const records::LogLine& line : reading.records.log) {
    for (const records::Actor& actor : reading.records.actors) {
      if (actor.id != line.who) continue;
      names += actor.name + ";";
      break;
    }
  }
  return names;
}

TEST(LogAsWritten, SaysWhoDidItApartFromTheMachines) {
  const auto role = [](const char* code) {
    return R"(,"type":{"coding":[{"code":")" + std::string(code) + "\"}]}";
  };
  const std::string client = agent("Device", "app", role("110152")),
                    server = agent("Device", "db", role("110153"));
  const std::string asked = R"(,"requestor":true)";
  struct Row {
    std::string agents;
    LogKind kind;
    const char* who;
  };
  for (const Row& row : {
           Row{client + "," + server + "," + agent("Practitioner", "Inge", asked), LogKind::kLook, "Inge;"},
           // Whoever asked cannot be named: the machine did not do it.
           Row{R"({"requestor":true},)" + agent("Device", "app", role("110152")), LogKind::kLook, ""},
           // One end alone can be named: a disclosure all the same.
           Row{agent("Organization", "PPR", role("110153")) + R"(,{"who":{"reference":"#x"},"type":)"
                                                              R"({"coding":[{"code":"110152"}]}})",
               LogKind::kDisclosure, ""},
           // Nobody is marked and no human is there.
           Row{agent("Organization", "Skolen", "") + "," + agent("Device", "app", ""), LogKind::kLook,
               "Skolen;"},
           Row{agent("Organization", "Skolen", R"(,"requestor":false)"), LogKind::kLook, ""},
           Row{R"({"who":{"display":"Ulla"}})", LogKind::kLook, "Ulla;"},
           // Machines that words alone name.
           Row{R"({"who":{"type":"Device","display":"app"},"type":{"coding":[{"code":"110152"}]}},)"
               R"({"who":{"type":"Device","display":"db"},"type":{"coding":[{"code":"110153"}]}},)" +
                   agent("Practitioner", "Inge", asked),
               LogKind::kLook, "Inge;"},
           // Two people looked together.
           Row{agent("Practitioner", "Inge", asked) + "," + agent("Practitioner", "Bo", asked),
               LogKind::kLook, "Inge;Bo;"},
           // Nobody is marked: the human counts, not the machine.
           Row{client + "," + server + "," + agent("Practitioner", "Inge", ""), LogKind::kDisclosure, ""},
           Row{agent("Device", "app", "") + "," + agent("Practitioner", "Inge", R"(,"requestor":false)"),
               LogKind::kLook, "Inge;"},
           Row{agent("Device", "app", asked) + "," + agent("Organization", "Skolen", asked), LogKind::kLook,
               "Skolen;"},
           Row{agent("Organization", "PPR", role("110153")) + "," +
                   agent("Organization", "Skolen", role("110152")),
               LogKind::kDisclosure, ""},
           // An identifier without a type, a name without an identifier, STU3's form.
           Row{R"({"who":{"identifier":{"system":"urn:s","value":"1"},"display":"Ulla"},"requestor":true})",
               LogKind::kLook, "Ulla;"},
           Row{R"({"name":"Ulla","altId":"u1","requestor":true})", LogKind::kLook, "Ulla;"},
           Row{R"({"reference":{"reference":"Practitioner/9","display":"Ulla"},"requestor":true})",
               LogKind::kLook, "Ulla;"},
       }) {
    const SourceReading reading = read_event(R"("action":"R","agent":[)" + row.agents + "]" + kAbout);
    ASSERT_FALSE(reading.records.log.empty()) << row.agents;
    EXPECT_EQ(reading.records.log[0].kind, row.kind) << row.agents;
    EXPECT_EQ(names_of(reading), row.who) << row.agents;
    EXPECT_EQ(reading.log_lines, 1u);
  }
}

TEST(LogAsWritten, ARefusedAttemptIsNoLook) {
  const auto kind = [](const std::string& members) {
    return read_event(R"("agent":[],)" + members + kAbout).records.log.at(0).kind;
  };
  for (const char* failed :
       {R"("outcome":"4")", R"("outcome":"8")", R"("outcome":"12")", R"("outcome":8)",
        R"("outcome":{"code":{"code":"error"}})", R"("outcome":{"coding":[{"code":"8"}]})"}) {
    EXPECT_EQ(kind(std::string(failed) + R"(,"action":"R")"), LogKind::kAttempt) << failed;
    EXPECT_EQ(kind(std::string(failed) + R"(,"action":"U")"), LogKind::kAttempt) << failed;
  }
  for (const char* done : {R"("outcome":"0")", R"("outcome":{"code":{"code":"success"}})", R"("id":"x")"}) {
    EXPECT_EQ(kind(std::string(done) + R"(,"action":"R")"), LogKind::kLook) << done;
  }
  // Whoever searches sees what is found.
  EXPECT_EQ(kind(R"("action":"E","subtype":[{"code":"search-type"}])"), LogKind::kLook);
  EXPECT_EQ(kind(R"("action":"E","code":{"coding":[{"code":"read"}]})"), LogKind::kLook);
  EXPECT_EQ(kind(R"("action":"E")"), LogKind::kOther);
}

TEST(LogAsWritten, SaysWhyByWordsOrAKnownCode) {
  const std::string treat = "http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT";
  struct Row {
    const char* purposes;
    std::string basis;
  };
  for (
      const Row& row : {
          Row{R"([{"coding":[{"display":"Behandling"}]}])", "Behandling"},
          Row{R"([{"text":"Kvalitet"}])", "Kvalitet"},
          Row{R"([{"text":"Kvalitet"},{"coding":[{"code":"3","display":"Hjelp"}]}])", "Kvalitet, Hjelp"},
          Row{R"([{"coding":[{"system":"urn:oid:1.2","code":"3","display":"Hjelp"}]}])", "Hjelp"},
          Row{R"([{"coding":[{"system":"urn:x","code":"B1"},{"system":"http://hl7.org/fhir/v3/ActReason","code":"TREAT"}]}])",
              treat},
          Row{R"([{"coding":[{"system":"urn:oid:2.16.840.1.113883.5.8","code":"TREAT"}]}])", treat},
          Row{R"([{"coding":[{"system":"urn:x","code":"B1"}]}])", "urn:x|B1"},
          Row{R"([{"text":"Andet"},{"coding":[{"system":"http://hl7.org/fhir/v3/ActReason","code":"TREAT"}]}])",
              treat},
          Row{R"([{"coding":[{"system":"http://hl7.org/fhir/v3/ActReason","code":"TREAT"}]},)"
              R"({"coding":[{"system":"http://hl7.org/fhir/v3/ActReason","code":"BTG"}]}])",
              "http://terminology.hl7.org/CodeSystem/v3-ActReason|BTG"},
      }) {
    for (const char* place : {"purposeOfUse", "authorization"}) {
      const SourceReading reading = read_event(R"("agent":[{"requestor":true,")" + std::string(place) +
                                               "\":" + row.purposes + "}]" + kAbout);
      EXPECT_EQ(reading.records.log.at(0).basis, row.basis) << row.purposes;
    }
    EXPECT_EQ(read_event(R"("agent":[],"purposeOfEvent":)" + std::string(row.purposes) + kAbout)
                  .records.log.at(0)
                  .basis,
              row.basis);
  }
  // A consent that is cited goes before a policy of the house, whichever comes first.
  EXPECT_EQ(read_event(R"("agent":[{"requestor":true,"policy":["http://house/1","urn:indsigt:consent:x"]}])" +
                       std::string(kAbout))
                .records.log.at(0)
                .basis,
            "urn:indsigt:consent:x");
}

TEST(LogAsWritten, ReadsWhomR5AndStu3AreAbout) {
  for (const char* about :
       {R"("patient":{"reference":"Patient/p"})", R"("entity":[{"reference":{"reference":"Patient/p"}}])"}) {
    const SourceReading reading = read_event(R"("action":"R","agent":[],)" + std::string(about));
    ASSERT_EQ(reading.records.log.size(), 1u);
    EXPECT_TRUE(reading.records.log[0].subject.has_value()) << about;
  }
}

TEST(LogAsWritten, KeepsALineWhateverItsTime) {
  struct Row {
    const char* recorded;
    const char* at;  // empty: not known
    std::size_t problems;
  };
  for (const Row& row : {
           Row{R"("2026-05-10T22:30:00")", "2026-05-10T22:30:00+02:00", 1},
           Row{R"("2026-05-10 22:30:00,123+0200")", "2026-05-10T22:30:00+02:00", 0},
           Row{R"("2026-11-20t10:00:00z")", "2026-11-20T11:00:00+01:00", 0},
           Row{R"("2999-01-01T00:00:00+01:00")", "2999-01-01T00:00:00+01:00", 0},
           Row{R"("2026-05")", "", 1},
           Row{R"("10:20:30")", "", 1},
           Row{R"("yesterday")", "", 1},
           Row{R"(17)", "", 1},
           Row{R"(null)", "", 1},
       }) {
    const SourceReading reading =
        read_event(R"("action":"R","agent":[],"recorded":)" + std::string(row.recorded) + kAbout);
    ASSERT_EQ(reading.records.log.size(), 1u) << row.recorded;
    const auto& at = reading.records.log[0].at;
    EXPECT_EQ(at ? to_iso(*at) : "", row.at) << row.recorded;
    EXPECT_EQ(reading.problems.total(), row.problems) << row.recorded;
  }
}

// A day is kept where the clock time is missing, and no time is invented.
TEST(LogAsWritten, KeepsADayWithoutAClockTime) {
  const SourceReading event =
      read_event(R"("action":"R","agent":[],"recorded":"2026-05-10")" + std::string(kAbout));
  const auto estonian =
      read_source(R"({"totalUsages":1,"usages":[{"logtime":"2026-05-10","action":"x","receiverCode":"1"}]})");
  ASSERT_TRUE(estonian.has_value());
  for (const SourceReading* reading : {&event, &estonian->reading}) {
    const records::LogLine& line = reading->records.log.at(0);
    EXPECT_TRUE(line.day_only);
    EXPECT_EQ(to_iso(civil_date(*line.at)), "2026-05-10");
    EXPECT_EQ(reading->problems.total(), 1u);
  }
}

TEST(LogAsWritten, AnEmergencyIsSaidWhereverItIsStated) {
  using records::BasisClass;
  const std::string concept_of =
      R"([{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActReason","code":")";
  const std::string treat = concept_of + R"(TREAT"}]}])", law = R"(["urn:indsigt:law:dk:x:1"])";
  const auto agent = [](const std::string& members) {
    return R"("agent":[{"requestor":true)" + members + "}]";
  };
  const std::vector<records::Law> laws{{.uri = "urn:indsigt:law:dk:x:1", .name = "x"}};
  struct Row {
    std::string members;
    BasisClass basis;
  };
  for (
      const Row& row : {
          Row{agent(R"(,"purposeOfUse":)" + concept_of + R"(ETREAT"}]}])"), BasisClass::kEmergency},
          Row{agent(R"(,"purposeOfUse":)" + concept_of + R"(BTG"}]}])"), BasisClass::kEmergency},
          Row{agent(
                  R"(,"purposeOfUse":[{"coding":[{"system":"urn:oasis:names:tc:xspa:1.0","code":"EMERGENCY"}]}])"),
              BasisClass::kEmergency},
          Row{agent(R"(,"purposeOfUse":[{"text":"VÆRDISPRING efter samtale"}])"), BasisClass::kEmergency},
          Row{agent(
                  R"(,"purposeOfUse":[{"coding":[{"system":"urn:no","code":"7","display":"Øyeblikkelig hjelp"}]}])"),
              BasisClass::kEmergency},
          Row{agent(R"(,"purposeOfUse":[{"text":"Nödåtkomst"}])"), BasisClass::kEmergency},
          Row{agent(R"(,"purposeOfUse":[{"text":"Emergency department visit"}])"),
              BasisClass::kStatedNotFound},
          // Beside another reason, of the whole event, and as DICOM's type of event.
          Row{agent(R"(,"purposeOfUse":)" + treat) + R"(,"purposeOfEvent":)" + concept_of + R"(BTG"}]}])",
              BasisClass::kEmergency},
          Row{agent(R"(,"purposeOfUse":)" + treat) + R"(,"subtype":[{"system":"urn:dcm","code":"110127"}])",
              BasisClass::kEmergency},
          Row{agent(R"(,"policy":["urn:indsigt:consent:c"],"purposeOfUse":)" + concept_of + R"(BTG"}]}])"),
              BasisClass::kEmergency},
          // What a law allows needs no emergency (D4).
          Row{agent(R"(,"policy":)" + law + R"(,"purposeOfUse":)" + concept_of + R"(BTG"}]}])"),
              BasisClass::kByLaw},
          Row{agent(R"(,"purposeOfUse":)" + treat), BasisClass::kStatedNotFound},
          Row{agent(""), BasisClass::kNotGiven},
      }) {
    const SourceReading reading = read_event(R"("action":"R",)" + row.members + kAbout);
    EXPECT_EQ(records::class_of(reading.records.log.at(0).basis, laws), row.basis) << row.members;
  }
}

TEST(NationalLogs, TellLocalTimeAndEstoniasAction) {
  const auto swedish = read_source(
      R"({"accessLogs":[{"careUnitId":"y","userId":"z","accessDate":"2026-07-02T09:30:00.000","purpose":"Vård"}]})");
  ASSERT_TRUE(swedish.has_value());
  EXPECT_EQ(to_iso(*swedish->reading.records.log[0].at), "2026-07-02T09:30:00+02:00");
  EXPECT_EQ(swedish->reading.problems.total(), 0u);
  const auto estonian = read_source(
      R"({"totalUsages":3,"usages":[{"logtime":"2026-11-20T10:20:30","action":"Päring","receiverCode":"1"},)"
      R"({"logtime":"2026-11-20T10:20:30","action":"x","hiddenUntil":"2030-01-01T00:00:00Z"},)"
      R"({"logtime":"2026-11-20T10:20:30+02:00","action":"x","reason":"Ravi","hiddenUntil":null}]})");
  ASSERT_TRUE(estonian.has_value());
  const auto& log = estonian->reading.records.log;
  ASSERT_EQ(log.size(), 2u);
  EXPECT_EQ(to_iso(*log[0].at), "2026-11-20T09:20:30+01:00");
  EXPECT_EQ(log[0].at, log[1].at);
  EXPECT_EQ(log[0].basis, "Päring");
  EXPECT_EQ(log[1].basis, "Ravi");
  const auto third = read_source(R"({"totalUsages":1,"dataRequests":[{"logTime":"2026-11-20T10:20:30Z"}]})");
  EXPECT_EQ(third.error().code, ErrorCode::kAccessLogForm);
}

}  // namespace
}  // namespace indsigt::sources
