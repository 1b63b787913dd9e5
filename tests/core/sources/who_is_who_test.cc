// SPDX-License-Identifier: MPL-2.0
// Who is who over several files (core/sources/RULES.md): persons and places as sets of identifiers, in every
// order of import.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "records/questions/holders.h"
#include "records/records.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using records::Records;

const crypto::SodiumDigest kDigest;

// How many items each person has, by name; "" where the sources give none.
using Persons = std::multimap<std::string, std::uint32_t>;

Records import(const std::vector<std::string>& files) {
  Records records;
  std::uint32_t number = 0;
  for (const std::string& text : files) {
    const std::string name = "source:" + std::to_string(number);
    auto source = sources::read_source(as_bytes(text), {number++, name, kDigest, {}});
    EXPECT_TRUE(source.has_value()) << text;
    if (source) records.add(std::move(source->reading.records));
  }
  return records;
}

Persons persons_in(const Records& records) {
  Persons persons;
  for (const records::Subject& one : records.subjects()) persons.emplace(one.name, one.items);
  return persons;
}

// A file about one patient with one document at one place.
std::string file(const std::string& patient, const std::string& place = R"("name":"Sted")") {
  return R"({"resourceType":"Bundle","type":"collection","entry":[
    {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient",)" +
         patient + R"(}},
    {"fullUrl":"urn:uuid:o","resource":{"resourceType":"Organization",)" +
         place + R"(}},
    {"fullUrl":"urn:uuid:d","resource":{"resourceType":"DocumentReference","status":"current",
      "subject":{"reference":"urn:uuid:p"},"custodian":{"reference":"urn:uuid:o"},"date":"2026-05-01"}}]})";
}

std::string patient(const std::string& name, const std::string& born, const std::string& identifiers) {
  return R"("name":[{"text":")" + name + R"("}],"birthDate":")" + born + R"(","identifier":[)" + identifiers +
         "]";
}

std::string cpr(const std::string& value) {
  return R"({"system":"urn:oid:1.2.208.176.1.2","value":")" + value + R"("})";
}

struct Pair {
  const char* kind;
  std::string one;
  std::string other;
  bool same;
};

TEST(WhoIsWho, TwoFilesSpeakOfOneChildOrOfTwo) {
  const auto with = [](const std::string& identifiers) {
    return patient("Alma Bo", "2014-02-01", identifiers);
  };
  const auto local = [](const std::string& more) { return R"({"system":"urn:l","value":"1")" + more + "}"; };
  const Pair pairs[] = {
      {"a shared number beside another", with(cpr("0102141234") + R"(,{"system":"urn:a","value":"7"})"),
       with(cpr("0102141234")), true},
      {"a hyphen", with(cpr("010214-1234")), with(cpr("0102141234")), true},
      {"a bare OID", with(R"({"system":"1.2.208.176.1.2","value":"0102141234"})"), with(cpr("0102141234")),
       true},
      {"no number at all", with(cpr("0000000000")), with(cpr("0000000000")), false},
      {"a number without its running number", with(cpr("0102140000")), with(cpr("0102140000")), false},
      {"temporary", with(local(R"(,"use":"temp")")), with(local(R"(,"use":"temp")")), false},
      {"temporary in one only", with(local("")), with(local(R"(,"use":"temp")")), false},
      {"old", with(local(R"(,"use":"old")")), with(local("")), false},
      {"secondary", with(local(R"(,"use":"secondary")")), with(local("")), false},
      {"ended", with(local(R"(,"period":{"end":"2020-01-01"})")), with(local("")), false},
      {"no system", with(R"({"value":"1"})"), with(R"({"value":"1"})"), false},
      {"a system that is no URI", with(R"({"system":"mrn","value":"1"})"),
       with(R"({"system":"mrn","value":"1"})"), false},
      {"decentral replacement number",
       with(R"({"system":"urn:oid:1.2.208.176.1.6.1.3","value":"3202146AB2"})"),
       with(R"({"system":"urn:oid:1.2.208.176.1.6.1.3","value":"3202146AB2"})"), false},
      {"the century told apart", with(R"({"system":"urn:oid:1.2.752.129.2.1.3.1","value":"20140201-1234"})"),
       with(R"({"system":"http://electronichealth.se/identifier/personnummer","value":"201402011234"})"),
       true},
      {"no century", with(R"({"system":"urn:oid:1.2.752.129.2.1.3.1","value":"140201-1234"})"),
       with(R"({"system":"urn:oid:1.2.752.129.2.1.3.1","value":"201402011234"})"), false},
      {"another century in Finland", with(R"({"system":"urn:oid:1.2.246.21","value":"010214A123X"})"),
       with(R"({"system":"urn:oid:1.2.246.21","value":"010214-123X"})"), false},
      {"a birth number and a D-number",
       with(R"({"system":"urn:oid:2.16.578.1.12.4.1.4.1","value":"01021412345"})"),
       with(R"({"system":"urn:oid:2.16.578.1.12.4.1.4.2","value":"01021412345"})"), false},
      {"birth date and name differ", with(cpr("0102141234")),
       patient("Oskar Dahl", "2012-03-04", cpr("0102141234")), false},
      {"siblings", with(cpr("0102141234")), patient("Viggo Bo", "2017-03-20", cpr("0102141234")), false},
      {"only the birth date differs", with(cpr("0102141234")),
       patient("Alma Bo", "2014-01-02", cpr("0102141234")), true},
      {"only the name differs", with(cpr("0102141234")),
       patient("Maja Lind", "2014-02-01", cpr("0102141234")), true},
      {"a year is no other day", with(cpr("0102141234")), patient("Maja Lind", "2014", cpr("0102141234")),
       true},
      {"other civil numbers and names under one local number", with(cpr("0102141234") + "," + local("")),
       patient("Maja Lind", "2014-02-01", cpr("0102141299") + "," + local("")), false},
  };
  for (const Pair& pair : pairs) {
    for (const bool turned : {false, true}) {
      const Records records =
          turned ? import({file(pair.other), file(pair.one)}) : import({file(pair.one), file(pair.other)});
      std::vector<std::uint32_t> items;
      for (const records::Subject& one : records.subjects()) {
        if (one.items > 0) items.push_back(one.items);
      }
      EXPECT_EQ(items, pair.same ? std::vector<std::uint32_t>{2} : (std::vector<std::uint32_t>{1, 1}))
          << pair.kind;
    }
  }
}

// A third file shows that two others are one, or that an identifier is of two: whichever comes last.
TEST(WhoIsWho, IsTheSameInEveryOrderOfImport) {
  const std::string local = R"({"system":"urn:l","value":"1"})";
  const std::vector<std::vector<std::string>> families = {
      {file(patient("Alma Bo", "2014-02-01", cpr("0102141234"))),
       file(patient("Alma Bo", "2014-02-01", local)),
       file(patient("Alma", "2014-02-01", local + "," + cpr("0102141234")))},
      {file(patient("Alma Bo", "2014-02-01", cpr("0102141234"))), file(patient("Oskar", "2012-01-01", local)),
       file(R"("identifier":[)" + local + "," + cpr("0102141234") + "]")},
      {file(patient("Alma Bo", "2014-02-01", local)), file(patient("Oskar", "2012-01-01", local)),
       file(patient("Alma Bo", "2014-02-01", local))},
  };
  const Persons expected[] = {
      {{"Alma Bo", 3}}, {{"", 1}, {"Alma Bo", 1}, {"Oskar", 1}}, {{"Alma Bo", 2}, {"Oskar", 1}}};
  for (std::size_t i = 0; i < families.size(); ++i) {
    std::vector<std::string> files = families[i];
    std::sort(files.begin(), files.end());
    do {
      EXPECT_EQ(persons_in(import(files)), expected[i]) << i;
    } while (std::next_permutation(files.begin(), files.end()));
  }
}

TEST(WhoIsWho, AContradictedIdentifierIsToldAndSpeaksOfNobody) {
  const std::string local = R"({"system":"urn:l","value":"1"})";
  const Records apart =
      import({file(patient("Alma Bo", "2014-02-01", local)), file(patient("Oskar", "2012-01-01", local))});
  for (const records::Subject& one : apart.subjects()) EXPECT_TRUE(apart.is_doubted(one.id));
  // A third file that names the number alone speaks of neither.
  const Records third =
      import({file(patient("Alma Bo", "2014-02-01", local)), file(patient("Oskar", "2012-01-01", local)),
              R"({"resourceType":"Observation","subject":{"type":"Patient","identifier":)" + local + "}}"});
  EXPECT_EQ(persons_in(third), (Persons{{"", 1}, {"Alma Bo", 1}, {"Oskar", 1}}));
  const Records one =
      import({file(patient("Alma Bo", "2014-02-01", local)), file(patient("Alma Bo", "2014-02-01", local))});
  for (const records::Subject& person : one.subjects()) EXPECT_FALSE(one.is_doubted(person.id));
}

TEST(WhoIsWho, LinkedPatientsAreOneUnlessTheyCannotBe) {
  const auto linked = [](const char* type, const std::string& born) {
    return R"({"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"urn:uuid:a","resource":{"resourceType":"Patient","name":[{"text":"Alma Bo"}],"birthDate":"2014-02-01"}},
      {"fullUrl":"urn:uuid:b","resource":{"resourceType":"Patient","name":[{"text":"Ny Almasen"}],"birthDate":")" +
           born + R"(","link":[{"other":{"reference":"urn:uuid:a"},"type":")" + std::string(type) + R"("}]}},
      {"resource":{"resourceType":"Observation","subject":{"reference":"urn:uuid:a"}}},
      {"resource":{"resourceType":"Observation","subject":{"reference":"urn:uuid:b"}}}]})";
  };
  for (const char* const type : {"replaced-by", "replaces", "seealso", "refer"}) {
    EXPECT_EQ(import({linked(type, "2014-02-01")}).subjects().size(), 1u) << type;
    EXPECT_EQ(import({linked(type, "2010-02-01")}).subjects().size(), 2u) << type;
  }
}

TEST(WhoIsWho, PlacesAreSetsOfIdentifiersAndAFirmsNumberIsNoUnit) {
  const std::string child = patient("Alma Bo", "2014-02-01", cpr("0102141234"));
  const auto place = [](const std::string& identifiers) {
    return R"("name":"Sted","identifier":[)" + identifiers + "]";
  };
  const std::string sor1 = R"({"system":"urn:oid:1.2.208.176.1.1","value":"1"})";
  const std::string sor2 = R"({"system":"urn:oid:1.2.208.176.1.1","value":"2"})";
  const std::string own = R"({"system":"urn:own","value":"9"})",
                    cvr = R"({"system":"http://cvr.dk","value":"12345674"})";
  const auto holders = [&](const std::string& one, const std::string& other) {
    const Records records = import({file(child, place(one)), file(child, place(other))});
    return records::find_holders(records, records.subjects().front().id, records::AsOf::now()).rows.size();
  };
  EXPECT_EQ(holders(sor1 + "," + own, sor1), 1u);
  EXPECT_EQ(holders(own + "," + sor1, own), 1u);
  EXPECT_EQ(holders(sor1 + "," + cvr, sor2 + "," + cvr), 2u);
  EXPECT_EQ(holders(cvr, cvr), 1u);
}

TEST(WhoIsWho, AnItemAboutSeveralIsThereForEach) {
  const Records records = import({R"({"resourceType":"Bundle","type":"collection","entry":[
    {"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Alma"}]}},
    {"resource":{"resourceType":"Patient","id":"q","name":[{"text":"Viggo"}]}},
    {"resource":{"resourceType":"Group","id":"g","member":[{"entity":{"reference":"Patient/p"}},{"entity":{"reference":"Patient/q"}}]}},
    {"resource":{"resourceType":"Observation","subject":{"reference":"Group/g"}}},
    {"resource":{"resourceType":"Appointment","participant":[{"actor":{"reference":"Patient/q"}},{"actor":{"reference":"Patient/p"}}]}}]})"});
  EXPECT_EQ(persons_in(records), (Persons{{"Alma", 2}, {"Viggo", 2}}));
}

// The files of the reports: by name of the case, whom all its files together are about.
TEST(WhoIsWho, ReadsTheReportsRight) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  const std::string folder = std::string(shared == nullptr ? "" : shared) + "/data/reports/";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/reports";
  const std::pair<const char*, Persons> cases[] = {
      {"01-paged-audit-log", {{"Alma Birkedal", 0}}},
      {"03-source-says-incomplete", {{"Alma Birkedal", 1}}},
      {"05-cpr-and-local-number", {{"Alma Birkedal", 2}}},
      {"06-local-replacement-number", {{"Alba Brandt", 1}, {"Asta Bruun", 1}}},
      {"09-patient-twice", {{"Alma Birkedal", 2}}},
      {"11-versioned-reference", {{"Alma Birkedal", 1}}},
      {"13-identifier-only", {{"Alma Birkedal", 1}}},
      {"14-conditional-reference", {{"Alma Birkedal", 1}}},
      {"16-entered-in-error", {{"Alma Birkedal", 1}}},
      {"37-names-over-time", {{"Maja Birkedal", 1}}},
      {"41-appointment-of-two", {{"Alma Birkedal", 2}, {"Viggo Birkedal", 2}}},
      {"42-kinds-not-shown", {{"Alma Birkedal", 4}}},
  };
  const auto text_of = [](const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  };
  for (const auto& [name, expected] : cases) {
    std::vector<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(folder + name)) {
      if (file.path().extension() == ".json") files.push_back(text_of(file.path()));
    }
    EXPECT_EQ(persons_in(import(files)), expected) << name;
  }
  EXPECT_EQ(persons_in(import({text_of(folder + "10-two-servers/both.json")})),
            (Persons{{"Alma Birkedal", 1}, {"Oskar Dahl", 1}}));
  EXPECT_EQ(persons_in(import({text_of(folder + "10-two-servers/only-other.json")})),
            (Persons{{"", 1}, {"Oskar Dahl", 0}}));
}

}  // namespace
}  // namespace indsigt::sources
