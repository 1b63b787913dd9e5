// SPDX-License-Identifier: MPL-2.0
// References as servers write them, where only the server or the identifier beside an address says who is
// meant (core/sources/RULES.md). The kinds were found by the accents (accents_test.cc).
#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "records/records.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

// How many items each person has, by name; "" where the sources give none.
using Persons = std::multimap<std::string, std::uint32_t>;

Persons persons_in(const std::vector<std::string>& files) {
  records::Records records;
  std::uint32_t number = 0;
  for (const std::string& entries : files) {
    const std::string name = "source:" + std::to_string(number++);
    auto source = testing::read_source(
        R"({"resourceType":"Bundle","type":"collection","entry":[)" + entries + "]}", name);
    EXPECT_TRUE(source.has_value()) << entries;
    if (source) records.add(std::move(source->reading.records));
  }
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
           Row{{alma, on("b.example/Observation/1", about(beside(kAlmasNumber)))}, {{"Alma Bo", 1}}},
           Row{{alma + "," + on("a.example/Observation/1", about(beside(kAlmasNumber)))}, {{"Alma Bo", 1}}},
           // A temporary number says nothing of another server's people.
           Row{{alma + "," + on("b.example/Observation/1", about(beside(local)))}, {{"", 1}, {"Alma Bo", 0}}},
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
    EXPECT_EQ(persons_in({both + said("a.example") + said("b.example")}),
              (Persons{{"Oskar Dahl", 1}, {"Viggo Bo", 1}}))
        << subject;
    // A server that has nobody of that number means neither of them, and nobody of another file.
    const std::string alma = on("d.example/Patient/1", patient("Alma Bo", "2014-02-01", kAlmasNumber));
    EXPECT_EQ(persons_in({both + said("c.example"), alma}),
              (Persons{{"", 1}, {"Alma Bo", 0}, {"Oskar Dahl", 0}, {"Viggo Bo", 0}}))
        << subject;
  }
}

}  // namespace
}  // namespace indsigt::sources
