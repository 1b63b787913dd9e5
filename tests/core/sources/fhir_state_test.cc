// SPDX-License-Identifier: MPL-2.0
// What a file says of being a part, of what no longer holds, where its references lead, and which of its
// resources are one (core/sources/RULES.md).
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "sources/fhir_item_table.h"
#include "sources/fhir_url.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

SourceReading read(const std::string& text) {
  auto source = testing::read_source(text);
  EXPECT_TRUE(source.has_value()) << text;
  return source ? std::move(source->reading) : SourceReading{};
}

std::string bundle(const std::string& head, const std::string& entries) {
  return R"({"resourceType":"Bundle",)" + head + R"("entry":[)" + entries + "]}";
}

TEST(FhirState, SaysThatAFileIsAPart) {
  const std::string match = R"({"resource":{"resourceType":"Patient","id":"1"}})";
  const std::string included = R"({"resource":{"resourceType":"Organization"},"search":{"mode":"include"}})";
  const auto outcome = [](const std::string& severity, const std::string& code) {
    return R"({"resourceType":"OperationOutcome","issue":[{"severity":")" + severity + R"(","code":")" +
           code + R"("}]})";
  };
  const auto entry = [](const std::string& resource) { return R"({"resource":)" + resource + "}"; };
  const std::string next =
      R"("type":"searchset","link":[{"relation":"self"},{"relation":"next","url":"x"}],)";
  const std::pair<std::string, bool> cases[] = {
      {bundle(R"("type":"searchset","link":[{"relation":"self"}],)", match), true},
      {bundle(next, match), false},
      {bundle(R"("type":"batch-response",)", entry(bundle(next, match))), false},
      {bundle(R"("type":"searchset","total":2,)", match), false},
      {bundle(R"("type":"searchset","total":1,)", match), true},
      {bundle(R"("type":"searchset","total":2,)", match + "," + included), false},
      {bundle(R"("type":"searchset","total":1,)", match + "," + included), true},
      {bundle(R"("type":"searchset","total":2,)", match + "," + entry(outcome("warning", "informational"))),
       false},
      {bundle(R"("type":"collection","total":9,)", match), true},
      {outcome("fatal", "exception"), false},
      {outcome("error", "processing"), false},
      {outcome("warning", "informational"), true},
      {outcome("warning", "incomplete"), false},
      {outcome("warning", "timeout"), false},
      {outcome("information", "throttled"), false},
      {outcome("information", "suppressed"), false},
      {outcome("information", "too-costly"), false},
      {bundle(R"("type":"batch-response",)", R"({"response":{"status":"404 Not Found"}})"), false},
      {bundle(R"("type":"batch-response",)", R"({"response":{"status":"503"}})"), false},
      {bundle(R"("type":"batch-response",)", R"({"response":{"status":"200 OK"}})"), true},
      {bundle(R"("type":"batch-response",)",
              R"({"response":{"status":"200","outcome":)" + outcome("warning", "incomplete") + "}}"),
       false},
      {R"({"resourceType":"Patient","meta":{"tag":[{"code":"SUBSETTED"}]}})", false},
  };
  for (const auto& [text, whole] : cases) EXPECT_EQ(read(text).complete, whole) << text;
  EXPECT_EQ(read(outcome("error", "processing")).kept, 0u);
}

TEST(FhirState, DoesNotCountWhatIsTakenBack) {
  const auto coded = [](const char* name, const char* code) {
    return std::string(R"(")") + name + R"(":{"coding":[{"code":")" + code + R"("}]})";
  };
  const std::pair<std::string, std::string> errors[] = {
      {"Observation", R"("status":"entered-in-error")"},
      {"DocumentReference", R"("status":"current","docStatus":"entered-in-error")"},
      {"Composition", R"("status":"entered-in-error")"},
      {"Goal", R"("lifecycleStatus":"entered-in-error")"},
      {"Condition", coded("verificationStatus", "entered-in-error")},
      {"AllergyIntolerance", coded("verificationStatus", "entered-in-error")},
      {"Immunization", R"("status":"entered-in-error")"},
      {"Appointment", R"("status":"entered-in-error","start":"2027-01-01")"},
      {"Task", R"("status":"entered-in-error")"},
  };
  for (const auto& [type, status] : errors) {
    const SourceReading reading = read(R"({"resourceType":")" + type + "\"," + status + "}");
    EXPECT_TRUE(reading.records.items.empty() && reading.records.planned.empty()) << type;
    EXPECT_TRUE(reading.taken_back) << type;
    EXPECT_EQ(reading.kept, 0u) << type;
  }
  const SourceReading sound =
      read(R"({"resourceType":"Condition",)" + coded("verificationStatus", "confirmed") + "}");
  EXPECT_EQ(sound.records.items.size(), 1u);
  EXPECT_FALSE(sound.taken_back);
}

TEST(FhirState, AHistoryCountsTheNewestVersionAndWhatItDeletesIsNoMore) {
  const auto version = [](const char* number, const char* more = "") {
    return std::string(
               R"({"fullUrl":"http://a/Observation/1","resource":{"resourceType":"Observation","id":"1",)"
               R"("meta":{"versionId":")") +
           number + R"("},"effectiveDateTime":"202)" + number + "\"" + more + "}}";
  };
  const std::string deleted =
      R"({"fullUrl":"http://a/Observation/1","request":{"method":"DELETE","url":"Observation/1"}})";
  const std::string head = R"("type":"history",)";
  for (const std::string& entries : {version("2") + "," + version("1"), version("1") + "," + version("2")}) {
    const SourceReading reading = read(bundle(head, entries));
    ASSERT_EQ(reading.records.items.size(), 1u) << entries;
    EXPECT_EQ(reading.records.items[0].date->year, 2022);
    EXPECT_FALSE(reading.taken_back);
  }
  const SourceReading gone = read(bundle(head, deleted + "," + version("2") + "," + version("1")));
  EXPECT_TRUE(gone.records.items.empty() && gone.taken_back);
  // Made again after it was deleted.
  EXPECT_EQ(read(bundle(head, version("3") + "," + deleted + "," + version("1"))).records.items.size(), 1u);
}

TEST(FhirState, NeverShowsRiskMarksAndFamilyHistory) {
  for (const char* const type : {"Flag", "FamilyMemberHistory"}) {
    const SourceReading reading =
        read(std::string(R"({"resourceType":")") + type + R"(","status":"active"})");
    EXPECT_TRUE(reading.records.items.empty() && reading.kept == 0 && reading.resources == 0) << type;
  }
}

TEST(FhirItemTable, HasARowForEachKindThatIsAboutAPatient) {
  for (const ItemRow& row : kItemTable) {
    std::istringstream paths{std::string(row.subject)};
    for (std::string path; paths >> path;) {
      const std::size_t dot = path.find('.');
      const std::string reference =
          dot == std::string::npos ? R"({"reference":"Patient/1"})"
                                   : R"([{")" + path.substr(dot + 1) + R"(":{"reference":"Patient/1"}}])";
      const SourceReading reading = read(R"({"resourceType":")" + std::string(row.type) + R"(",")" +
                                         path.substr(0, dot) + R"(":)" + reference + "}");
      ASSERT_EQ(reading.records.items.size(), 1u) << row.type;
      EXPECT_TRUE(reading.records.items[0].subject) << row.type << '.' << path;
    }
  }
  for (const char* const type : {"Immunization", "AllergyIntolerance", "DiagnosticReport", "Procedure",
                                 "Claim", "MedicationDispense", "MedicationAdministration", "ImagingStudy"}) {
    EXPECT_NE(item_row(type), nullptr) << type;
  }
}

// Whether a document that stands at `from` and refers to `reference` is about the Patient at `at`.
TEST(FhirReference, LeadsToTheServerOfItsEntryOnly) {
  struct Case {
    const char *at, *from, *reference;
    bool leads;
  };
  const Case cases[] = {
      {"http://a/f/Patient/1", "http://a/f/Observation/9", "Patient/1", true},
      {"http://b/f/Patient/1", "http://a/f/Observation/9", "Patient/1", false},
      {"http://a/g/Patient/1", "http://a/f/Observation/9", "Patient/1", false},
      {"http://b/f/Patient/1", "http://a/f/Observation/9", "http://b/f/Patient/1", true},
      {"http://a/f/Patient/1", "", "http://b/f/Patient/1", false},
      {"http://a/f/Patient/1", "http://a/f/Observation/9", "Patient/1/_history/4", true},
      {"http://a/f/Patient/1/_history/7", "http://a/f/Observation/9", "Patient/1", true},
      {"HTTP://A.example:80/f/Patient/1", "http://a.example/f/Observation/9", "Patient/1", true},
      {"https://a.example/f/Patient/1", "", "https://A.EXAMPLE:443/f/Patient/1", true},
      {"https://a.example/f/Patient/1", "", "https://a.example:444/f/Patient/1", false},
      {"https://a.example/f/Patient/1", "", "https://a.example/F/Patient/1", false},
      {"urn:uuid:AB-1", "", "urn:uuid:ab-1", true},
      {"urn:uuid:ab-1", "", "URN:UUID:AB-1", true},
      {"", "http://a/f/Observation/9", "Patient/1", true},
      {"", "", "Patient/1", true},
      {"urn:uuid:1", "urn:uuid:9", "Patient/1", true},
      {"urn:uuid:1", "", "Patient?identifier=urn:s|7", true},
      {"urn:uuid:1", "", "Patient?identifier=urn%3As%7C7", true},
      {"urn:uuid:1", "", "Patient?active=true&identifier=urn:s|7", true},
      {"urn:uuid:1", "", "Patient?identifier=urn:s|8", false},
      {"urn:uuid:1", "", "Organization?identifier=urn:s|7", false},
  };
  for (const Case& one : cases) {
    const auto url = [](const char* text) {
      return std::string(R"({"fullUrl":")") + text + R"(","resource":)";
    };
    const SourceReading reading = read(bundle(
        R"("type":"collection",)",
        url(one.at) +
            R"({"resourceType":"Patient","id":"1","name":[{"text":"Alma"}],"identifier":[{"system":"urn:s","value":"7"}]}},)" +
            url(one.from) + R"({"resourceType":"Observation","subject":{"reference":")" + one.reference +
            "\"}}}"));
    const auto& persons = reading.records.persons;
    ASSERT_EQ(reading.records.items.size(), 1u);
    const bool leads = reading.records.items[0].subject == persons[0].id;
    EXPECT_EQ(leads, one.leads) << one.at << " " << one.from << " " << one.reference;
  }
}

TEST(FhirReference, ALogicalOneFindsItsPatientWithTypeOrWithout) {
  const std::string patient =
      R"({"resource":{"resourceType":"Patient","identifier":[{"system":"urn:s","value":"7","use":"temp"}]}},)";
  for (const char* const type : {R"("type":"Patient",)", ""}) {
    const SourceReading reading = read(bundle(
        R"("type":"collection",)", patient + R"({"resource":{"resourceType":"Observation","subject":{)" +
                                       type + R"("identifier":{"system":"urn:s","value":"7"}}}})"));
    EXPECT_EQ(reading.records.items[0].subject, reading.records.persons[0].id) << type;
  }
  const SourceReading civil = read(
      R"({"resourceType":"Observation","subject":{"identifier":{"system":"urn:oid:1.2.208.176.1.2","value":"010214-1234"}}})");
  EXPECT_TRUE(civil.records.items[0].subject);
}

TEST(FhirReference, OneResourceThereTwiceIsOneAndTwoOfOneIdAreTwo) {
  const std::string alma =
      R"({"resource":{"resourceType":"Patient","id":"1","name":[{"text":"Alma"}],"birthDate":"2014"}},)";
  const std::string oskar =
      R"({"resource":{"resourceType":"Patient","id":"1","name":[{"text":"Oskar"}],"birthDate":"2012"}},)";
  const auto note = [](const char* more) {
    return std::string(
               R"({"resource":{"resourceType":"Observation","id":"9","subject":{"reference":"Patient/1"},)") +
           more + "}}";
  };
  const std::string head = R"("type":"collection",)";
  const std::string may = note(R"("effectiveDateTime":"2026-05")"),
                    june = note(R"("effectiveDateTime":"2026-06")");
  const SourceReading twice = read(bundle(head, alma + alma + may + "," + may));
  ASSERT_EQ(twice.records.items.size(), 1u);
  EXPECT_EQ(twice.records.persons.size(), 1u);
  EXPECT_EQ(twice.records.items[0].subject, twice.records.persons[0].id);
  // Of one id, and nothing says that they are one.
  const SourceReading two = read(bundle(head, alma + oskar + may + "," + june));
  EXPECT_EQ(two.records.items.size(), 2u);
  const auto& persons = two.records.persons;
  const auto subject = two.records.items[0].subject;
  for (const records::Person& one : persons) EXPECT_TRUE(one.name.empty() || one.id != subject) << one.name;
}

}  // namespace
}  // namespace indsigt::sources
