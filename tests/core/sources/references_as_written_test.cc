// SPDX-License-Identifier: MPL-2.0
// References as servers write them, where only the server or the identifier beside an address says who is
// meant (core/sources/RULES.md). The kinds were found by the accents (accents_test.cc).
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "records/questions/access_log.h"
#include "records/questions/holders.h"
#include "records/records.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

// How many items each person has, by name; "" where the sources give none.
using Persons = std::multimap<std::string, std::uint32_t>;

records::Records import(const std::vector<std::string>& files) {
  records::Records records;
  std::uint32_t number = 0;
  for (const std::string& text : files) {
    auto source = testing::read_source(text, "source:" + std::to_string(number++));
    EXPECT_TRUE(source.has_value()) << text;
    if (source) records.add(std::move(source->reading.records));
  }
  return records;
}

std::string bundle(const std::string& entries, const std::string& type = "collection") {
  return R"({"resourceType":"Bundle","type":")" + type + R"(","entry":[)" + entries + "]}";
}

Persons persons_in(const std::vector<std::string>& files) {
  const records::Records records = import(files);
  Persons persons;
  for (const records::Subject& one : records.subjects()) persons.emplace(one.name, one.items);
  return persons;
}

std::string on(const std::string& server, const std::string& resource) {
  return R"({"fullUrl":"https://)" + server + R"(","resource":)" + resource + "}";
}

std::string patient(const std::string& name, const std::string& born, const std::string& identifier) {
  return R"({"resourceType":"Patient","name":[{"text":")" + name + R"("}],"birthDate":")" + born +
         R"(","identifier":[)" + identifier + "]}";
}

std::string about(const std::string& subject) {
  return R"({"resourceType":"Observation","subject":)" + subject + "}";
}

constexpr const char* kAlmasNumber = R"({"system":"urn:oid:1.2.208.176.1.2","value":"0102141234"})";

TEST(ReferencesAsWritten, TheIdentifierBesideAnAddressThatLeadsNowhereSaysWhoIsMeant) {
  const std::string alma = on("a.example/Patient/1", patient("Alma Bo", "2014-02-01", kAlmasNumber));
  const auto beside = [](const std::string& identifier) {
    return R"({"reference":"https://b.example/Patient/9","identifier":)" + identifier + "}";
  };
  const std::string local = R"({"use":"temp","system":"urn:oid:1.2.208.176.1.2","value":"0102141234"})";
  struct Row {
    std::vector<std::string> files;
    Persons persons;
  };
  for (const Row& row : {
           Row{{bundle(alma), bundle(on("b.example/Observation/1", about(beside(kAlmasNumber))))},
               {{"Alma Bo", 1}}},
           Row{{bundle(alma + "," + on("a.example/Observation/1", about(beside(kAlmasNumber))))},
               {{"Alma Bo", 1}}},
           // A temporary number says nothing of another server's people.
           Row{{bundle(alma + "," + on("b.example/Observation/1", about(beside(local))))},
               {{"", 1}, {"Alma Bo", 0}}},
       }) {
    EXPECT_EQ(persons_in(row.files), row.persons) << row.files.back();
  }
}

TEST(ReferencesAsWritten, ANumberThatTwoServersGiveToTwoIsOfTheServerThatNamesIt) {
  const std::string number = R"({"use":"temp","system":"urn:oid:1.2.208.176.1.2","value":"0102141234"})";
  const std::string logical = R"({"type":"Patient","identifier":)" + number + "}";
  const std::string asked = R"({"reference":"Patient?identifier=urn:oid:1.2.208.176.1.2|0102141234"})";
  const std::string both = on("a.example/Patient/1", patient("Viggo Bo", "2017-03-20", number)) + "," +
                           on("b.example/Patient/1", patient("Oskar Dahl", "2012-03-04", number));
  for (const std::string& subject : {logical, asked}) {
    const auto said = [&](const std::string& server) {
      return "," + on(server + "/Observation/1", about(subject));
    };
    EXPECT_EQ(persons_in({bundle(both + said("a.example") + said("b.example"))}),
              (Persons{{"Oskar Dahl", 1}, {"Viggo Bo", 1}}))
        << subject;
    // A server that has nobody of that number means neither of them, and nobody of another file.
    const std::string alma = on("d.example/Patient/1", patient("Alma Bo", "2014-02-01", kAlmasNumber));
    EXPECT_EQ(persons_in({bundle(both + said("c.example")), bundle(alma)}),
              (Persons{{"", 1}, {"Alma Bo", 0}, {"Oskar Dahl", 0}, {"Viggo Bo", 0}}))
        << subject;
  }
}

// A record was first written with the sibling's number and name; what names that number means the sibling.
TEST(ReferencesAsWritten, AVersionThatDoesNotCountIsFoundByNothing) {
  const std::string viggos = R"({"system":"urn:oid:1.2.208.176.1.2","value":"2003171111"})";
  const auto of_version = [](const char* version, const std::string& one) {
    return one.substr(0, 1) + R"("meta":{"versionId":")" + version + R"("},)" + one.substr(1);
  };
  const std::string now = patient("Alma Bo", "2014-02-01", kAlmasNumber),
                    before = patient("Viggo Bo", "2017-03-20", viggos);
  const std::string note = on("a.example/Observation/1",
                              about(R"({"type":"Patient","identifier":)" + viggos + "}")),
                    own = on("a.example/Observation/2", about(R"({"reference":"Patient/1"})"));
  const auto at_one = [](const std::string& one) { return on("a.example/Patient/1", one); };
  for (const std::string& file : {
           bundle(at_one(of_version("2", now)) + "," + at_one(of_version("1", before)) + "," + note + "," +
                  own),
           // In a history the order alone tells.
           bundle(at_one(now) + "," + at_one(before) + "," + note + "," + own, "history"),
       }) {
    EXPECT_EQ(persons_in({file}), (Persons{{"", 1}, {"Alma Bo", 1}})) << file;
  }
}

TEST(ReferencesAsWritten, WhatIsAboutTwoRecordsOfOnePersonIsOne) {
  const std::string merged = R"({"resourceType":"Patient","active":false,"name":[{"text":"Alma Bo"}],)"
                             R"("link":[{"other":{"reference":"Patient/1"},"type":"replaced-by"}]})";
  const std::string people = on("a.example/Patient/1", patient("Alma Bo", "2014-02-01", kAlmasNumber)) + "," +
                             on("a.example/Patient/2", merged);
  const std::string both = R"([{"actor":{"reference":"Patient/1"}},{"actor":{"reference":"Patient/2"}}])";
  const std::string things =
      on("a.example/Observation/1", about(R"({"reference":"Patient/1"})")) + "," +
      on("a.example/Observation/2", about(R"({"reference":"Patient/2"})")) + "," +
      on("a.example/Appointment/1", R"({"resourceType":"Appointment","participant":)" + both + "}");
  const std::string look =
      on("a.example/AuditEvent/1", R"({"resourceType":"AuditEvent","action":"R","entity":[
      {"what":{"reference":"Patient/2"}},{"what":{"reference":"Observation/1"}},{"what":{"reference":"Observation/2"}}]})");
  const records::Records records = import({bundle(people + "," + things + "," + look)});
  ASSERT_EQ(records.subjects().size(), 1u);
  EXPECT_EQ(records.subjects().front().items, 3u);
  const auto log = records::find_access_log(records, records.subjects().front().id, {},
                                            records::AccessLogOrder::kNewestFirst);
  ASSERT_EQ(log.total, 1u);
  EXPECT_EQ(log.rows.front().items, 2u);
}

TEST(ReferencesAsWritten, ARoleIsWhoeverHasIt) {
  const std::string reader = R"({"resourceType":"Practitioner","id":"p","name":[{"text":"Inge"}]})";
  const std::string alma = R"({"resourceType":"Patient","id":"a","name":[{"text":"Alma"}]})";
  const auto looked = [&](const std::string& role) {
    const std::string event =
        R"({"resourceType":"AuditEvent","contained":[{"resourceType":"PractitionerRole","id":"r")" + role +
        R"(}],"agent":[{"who":{"reference":"#r","display":"En rolle"},"requestor":true}],)"
        R"("entity":[{"what":{"reference":"Patient/a"}}]})";
    const records::Records records = import({"[" + reader + "," + alma + "," + event + "]"});
    const auto log = records::find_access_log(records, records.subjects().front().id, {},
                                              records::AccessLogOrder::kNewestFirst);
    return std::string(log.rows.at(0).who->name);
  };
  EXPECT_EQ(looked(R"(,"practitioner":{"reference":"Practitioner/p"})"), "Inge");
  EXPECT_EQ(looked(""), "En rolle");
}

// Two exports in one file, without addresses: Patient/1 and Organization/1 are of two servers.
TEST(ReferencesAsWritten, WhatSeveralClaimIsNobodysAndDoesNotMakeThemOne) {
  const auto with_id = [](const std::string& id, const std::string& one) {
    return one.substr(0, 1) + R"("id":")" + id + R"(",)" + one.substr(1);
  };
  const std::string note =
      R"({"resourceType":"Observation","subject":{"reference":"Patient/1"},"performer":[{"reference":"Organization/1"}]})";
  const std::string other = R"({"resourceType":"Observation","subject":{"reference":"Patient/2"},)"
                            R"("performer":[{"reference":"Organization/1"}]})";
  const std::string alma = with_id("1", patient("Alma Bo", "2014-02-01", kAlmasNumber)),
                    twin = with_id("1", patient("Viggo Bo", "2014-02-01", "")),
                    single = with_id("2", patient("Oskar Dahl", "2012-03-04", ""));
  const std::string places = R"({"resourceType":"Organization","id":"1","name":"A"},)"
                             R"({"resourceType":"Organization","id":"1","name":"B"})";
  const records::Records records =
      import({"[" + alma + "," + twin + "," + single + "," + places + "," + note + "," + other + "]"});
  ASSERT_EQ(records.subjects().size(), 3u);
  for (const records::Subject& one : records.subjects()) {
    const auto counts = records::count_holdings(records, one.id, records::AsOf::now());
    EXPECT_EQ(counts.items, one.name == "Oskar Dahl" ? 1u : 0u) << one.name;
    EXPECT_EQ(counts.holders, 0u);
    EXPECT_EQ(counts.without_subject, 1u);
  }
}

// The event may tell of the document that nobody may see.
TEST(ReferencesAsWritten, WhatMayNameAWithheldThingIsWithheld) {
  const auto document = [](const std::string& more) {
    return R"({"resourceType":"DocumentReference","id":"d","subject":{"reference":"Patient/1"})" + more + "}";
  };
  const std::string event =
      R"({"resourceType":"AuditEvent","action":"R","entity":[{"what":{"reference":"Patient/1"}},)"
      R"({"what":{"reference":"DocumentReference/d"}}]})";
  const std::string alma = R"({"resourceType":"Patient","id":"1","name":[{"text":"Alma"}]})";
  const auto lines = [&](const std::string& label, std::size_t others = 1) {
    std::string all = alma + "," + document(R"(,"date":"2026-02-02")" + label) + "," + event;
    for (std::size_t i = 0; i < others; ++i) {
      all += "," + document(R"(,"date":")" + std::to_string(1900 + i) + R"(-01-01")");
    }
    const records::Records records = import({"[" + all + "]"});
    return records::find_access_log(records, records.subjects().front().id, {},
                                    records::AccessLogOrder::kNewestFirst)
        .total;
  };
  EXPECT_EQ(lines(""), 1u);
  const std::string label = R"(,"meta":{"security":[{"code":"NOPAT"}]})";
  EXPECT_EQ(lines(label), 0u);
  // So many that nobody lists them: still in doubt.
  EXPECT_EQ(lines("", 100), 1u);
  EXPECT_EQ(lines(label, 100), 0u);
}

}  // namespace
}  // namespace indsigt::sources
