// SPDX-License-Identifier: MPL-2.0
// The forms in which a file may hold resources, and what a file that is none of these is told by.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using namespace std::string_literals;
using testing::read_source;

const std::string kOne = R"({"resourceType":"Patient","id":"p","name":[{"text":"Åse Ægir 😀"}]})";

// The text in UTF-16 with a mark, as PowerShell writes it.
std::string utf16(const std::u16string& text, bool big) {
  std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
    bytes.push_back(big ? high : low);
    bytes.push_back(big ? low : high);
  }
  return bytes;
}

const std::u16string kOneWide = uR"({"resourceType":"Patient","id":"p","name":[{"text":"Åse Ægir 😀"}]})";

TEST(Forms, AreReadWhereverTheResourcesStand) {
  struct Row {
    std::string text;
    std::size_t persons;
  };
  for (const Row& row : {
           Row{kOne, 1},
           Row{"\xEF\xBB\xBF" + kOne, 1},
           Row{utf16(kOneWide, false), 1},
           Row{utf16(kOneWide, true), 1},
           Row{"\n\r\n" + kOne + "\r\n\r\n" + R"({"resourceType":"Patient","id":"q"})" + "\r\n", 2},
           Row{"\xEF\xBB\xBF\n" + kOne + "\n" + R"({"resourceType":"Patient","id":"q"})", 2},
           Row{"[" + kOne + R"(,{"resourceType":"Patient","id":"q"}])", 2},
           Row{R"({"data":{"bundle":{"resourceType":"Bundle","entry":[{"resource":)" + kOne + "}]}}}", 1},
           Row{R"({"resource":)" + kOne + R"(,"status":200})", 1},
           Row{R"({"resourceType":"Parameters","parameter":[{"name":"return","resource":)" + kOne +
                   R"(},{"name":"more","part":[{"resource":{"resourceType":"Patient","id":"q"}}]}]})",
               2},
       }) {
    const auto source = read_source(row.text);
    ASSERT_TRUE(source.has_value()) << row.text;
    EXPECT_EQ(source->reading.records.persons.size(), row.persons) << row.text;
    EXPECT_EQ(source->reading.records.persons[0].name, "Åse Ægir 😀");
    EXPECT_EQ(source->reading.problems.total(), 0u) << row.text;
    // The archive is the same without the mark, and read again it says the same.
    EXPECT_EQ(read_source(write_archive(source->raw))->reading.records.persons.size(), row.persons);
  }
}

TEST(Forms, AreNamedByWhatToDoWhereTheyAreNotRead) {
  struct Row {
    std::string text;
    ErrorCode code;
  };
  for (const Row& row : {
           Row{"PK\x03\x04rest"s, ErrorCode::kSourcePacked},
           Row{"\x1F\x8B\x08rest"s, ErrorCode::kSourcePacked},
           Row{"\xEF\xBB\xBF <Bundle xmlns=\"http://hl7.org/fhir\"/>"s, ErrorCode::kSourceXml},
           Row{"{\0\"\0}\0"s, ErrorCode::kJsonUtf8},
           Row{"\xFF\xFE\0\0{\0\0\0"s, ErrorCode::kJsonUtf8},
           Row{"\xFF\xFE{"s, ErrorCode::kJsonUtf8},
           Row{"\xFF\xFE\0\xD8{\0"s, ErrorCode::kJsonUtf8},
           Row{"{\"name\":\"S\xF8ren\"}"s, ErrorCode::kJsonUtf8},
           Row{R"({"a":{"b":[1,2]}})", ErrorCode::kFhirNotResource},
           Row{"[]", ErrorCode::kFhirNotResource},
           Row{"{\"resourceType\":", ErrorCode::kJsonSyntax},
       }) {
    const auto source = read_source(row.text);
    ASSERT_FALSE(source.has_value()) << row.text;
    EXPECT_EQ(source.error().code, row.code) << row.text;
  }
}

// By what a file says of itself, beside what a Consent's shape tells.
TEST(Forms, AnotherReleaseIsNamedAndItsConsentsPermitNothing) {
  const std::string consent =
      R"({"resource":{"resourceType":"Consent","id":"c","status":"active","patient":{"reference":"Patient/p"},)"
      R"("policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTIN"}]},)"
      R"("provision":{"type":"permit"})";
  const auto profile = [](const char* url) {
    return R"(,"meta":{"profile":[")" + std::string(url) + R"("]})";
  };
  const auto server = [](const char* release) {
    return R"({"resource":{"resourceType":"CapabilityStatement","fhirVersion":")" + std::string(release) +
           R"("}},)";
  };
  struct Row {
    std::string before, of_bundle, of_consent;
    bool is_r4;
  };
  for (const Row& row : {
           Row{"", "", "", true},
           Row{server("4.0.1"), "", "", true},
           Row{server("4.3.0"), "", "", true},
           Row{server("5.0.0"), "", "", false},
           Row{server("3.0.2"), "", "", false},
           Row{"", profile("http://hl7.org/fhir/5.0/StructureDefinition/Bundle"), "", false},
           Row{"", "", profile("http://hl7.org/fhir/StructureDefinition/Consent|5.0.0"), false},
           Row{"", "", profile("http://hl7.org/fhir/3.0/StructureDefinition/Consent"), false},
           Row{"", "", profile("http://hl7.org/fhir/StructureDefinition/Consent|4.0.1"), true},
           Row{"", "", profile("http://hl7.org/fhir/StructureDefinition/Consent"), true},
           Row{"", "", profile("https://house.example/Consent|5.0.0"), true},
       }) {
    const auto source =
        read_source(R"({"resourceType":"Bundle","type":"collection")" + row.of_bundle + R"(,"entry":[)" +
                    row.before + R"({"resource":)" + kOne + "}," + consent + row.of_consent + "}}]}");
    ASSERT_TRUE(source.has_value());
    const SourceReading& reading = source->reading;
    ASSERT_EQ(reading.consents.size(), 1u);
    EXPECT_EQ(reading.consents[0].consent.provision.understood, row.is_r4)
        << row.before << row.of_bundle << row.of_consent;
    EXPECT_EQ(reading.problems.total() == 0, row.is_r4) << row.before << row.of_bundle << row.of_consent;
    EXPECT_EQ(reading.records.persons.size(), 1u);
  }
}

// What has one meaning is read under the names that STU3 and R5 have for it.
TEST(Forms, ReadsWhatOtherReleasesCallOtherwise) {
  struct Row {
    const char* resource;
    const char* date;
  };
  for (const Row& row : {
           Row{R"("resourceType":"Encounter","subject":S,"actualPeriod":{"start":"2026-02-03"})",
               "2026-02-03"},
           Row{R"("resourceType":"Procedure","subject":S,"occurrenceDateTime":"2026-02-03")", "2026-02-03"},
           Row{R"("resourceType":"NutritionOrder","subject":S,"dateTime":"2026-02-03")", "2026-02-03"},
           Row{R"("resourceType":"Appointment","subject":S,"start":"2026-02-03T10:00:00Z")", "2026-02-03"},
           Row{R"("resourceType":"Condition","subject":S,"assertedDate":"2026-02-03")", "2026-02-03"},
           Row{R"("resourceType":"Immunization","patient":S,"date":"2026-02-03")", "2026-02-03"},
           Row{R"("resourceType":"DocumentReference","subject":S,"indexed":"2026-02-03T10:00:00Z")",
               "2026-02-03"},
           Row{R"("resourceType":"ReferralRequest","subject":S,"authoredOn":"2026-02-03")", "2026-02-03"},
           Row{R"("resourceType":"ProcedureRequest","subject":S,"authoredOn":"2026-02-03")", "2026-02-03"},
       }) {
    std::string text = row.resource;
    text.replace(text.find(":S,"), 3, R"(:{"reference":"Patient/p"},)");
    const auto source = read_source(R"({"resourceType":"Bundle","entry":[{"resource":)" + kOne +
                                    R"(},{"resource":{)" + text + "}}]}");
    ASSERT_TRUE(source.has_value());
    ASSERT_EQ(source->reading.records.items.size(), 1u) << text;
    const auto& item = source->reading.records.items[0];
    EXPECT_TRUE(item.subject.has_value()) << text;
    EXPECT_EQ(item.date ? to_iso(*item.date) : "", row.date) << text;
    EXPECT_EQ(source->reading.kept, 0u) << text;
  }
}

// Each case of bug reports and specifications that this module answers, as its folder says what is right.
TEST(Forms, ReportedFilesAreRight) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  const std::filesystem::path folder =
      std::filesystem::path(shared == nullptr ? "" : shared) / "data/reports";
  if (shared == nullptr || !std::filesystem::is_directory(folder)) {
    GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/reports";
  }
  struct Row {
    const char* file;
    std::size_t items;
    std::size_t lines;
    std::size_t problems;
  };
  for (const Row& row : {
           Row{"18-swedish-log-local-time/access-log.json", 0, 2, 0},
           Row{"19-estonian-log-v2/usages.json", 0, 2, 0},
           Row{"21-event-without-zone/log.json", 0, 2, 1},
           Row{"24-balp-read/balp.json", 0, 1, 0},
           Row{"25-denied-access/denied.json", 0, 2, 0},
           Row{"30-consent-r5/r5.json", 2, 0, 1},
           Row{"31-auditevent-r5/r5.json", 0, 2, 0},
           Row{"32-not-for-the-patient/labels.json", 1, 1, 0},
           Row{"33-ndjson-blank-lines/leading.ndjson", 1, 0, 0},
           Row{"34-other-encodings/utf16.json", 1, 0, 0},
           Row{"34-other-encodings/utf8-bom.json", 1, 0, 0},
           Row{"smallest/H-label-document.json", 0, 0, 0},
           Row{"smallest/H-label-old-name.json", 0, 0, 0},
           Row{"smallest/I-ndjson-first-line-empty.ndjson", 1, 0, 0},
       }) {
    std::ifstream file(folder / row.file, std::ios::binary);
    const auto source = read_source(std::string(std::istreambuf_iterator<char>(file), {}));
    ASSERT_TRUE(source.has_value()) << row.file;
    EXPECT_EQ(source->reading.records.items.size(), row.items) << row.file;
    EXPECT_EQ(source->reading.records.log.size(), row.lines) << row.file;
    EXPECT_EQ(source->reading.problems.total(), row.problems) << row.file;
    for (const records::LogLine& line : source->reading.records.log) EXPECT_TRUE(line.at) << row.file;
  }
}

}  // namespace
}  // namespace indsigt::sources
