// SPDX-License-Identifier: MPL-2.0
#include "sources/source.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "sources/fhir_item_table.h"
#include "sources/national_logs.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using records::ItemKind;
using testing::read_source;

// A Bundle with these entries, each `{"fullUrl":…,"resource":…}` or any other text.
std::string bundle(std::initializer_list<std::string> entries) {
  std::string text = R"({"resourceType":"Bundle","type":"collection","entry":[)";
  for (const std::string& entry : entries) text.append(entry).append(",");
  if (text.back() == ',') text.pop_back();
  return text + "]}";
}

std::string entry(const std::string& url, const std::string& resource) {
  return R"({"fullUrl":")" + url + R"(","resource":)" + resource + "}";
}

const std::string kNoah =
    entry("urn:uuid:1", R"({"resourceType":"Patient","name":[{"given":["Noah"],"family":"Holm"}]})");
const std::string kSchool = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"Skolen"})");
const std::string kNurse =
    entry("urn:uuid:3", R"({"resourceType":"Practitioner","name":[{"text":"Ida Berg"}]})");
const std::string kVisit = entry(
    "urn:uuid:4",
    R"({"resourceType":"Encounter","subject":{"reference":"urn:uuid:1"},"serviceProvider":{"reference":"urn:uuid:2"},)"
    R"("period":{"start":"2026-01-02","end":"2026-01-03"}})");

// Reads text that must be readable.
SourceReading read(const std::string& text) {
  auto source = read_source(text);
  EXPECT_TRUE(source.has_value()) << (source ? "" : error_name(source.error().code));
  return source ? std::move(source->reading) : SourceReading{};
}

// The name of the holder of the reading's last item; "-" where it has none.
std::string holder_of_last(const SourceReading& reading) {
  if (reading.records.items.empty() || !reading.records.items.back().holder) return "-";
  for (const records::Actor& actor : reading.records.actors) {
    if (actor.id == *reading.records.items.back().holder) return actor.name;
  }
  return "?";
}

TEST(FhirSource, ReadsWhoWhatAndWhen) {
  const SourceReading reading = read(bundle({kNoah, kSchool, kVisit}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(reading.kept, 0u);
  EXPECT_EQ(reading.problems.total(), 0u);
  ASSERT_EQ(reading.records.items.size(), 1u);
  const records::DataItem& item = reading.records.items[0];
  EXPECT_EQ(item.kind, ItemKind::kEncounter);
  EXPECT_EQ(item.ref, (records::ResourceRef{0, 2}));
  EXPECT_EQ(item.date, (PartialDate{2026, 1, 3}));
  ASSERT_TRUE(item.subject.has_value());
  EXPECT_EQ(*item.subject, reading.records.persons[0].id);
  EXPECT_EQ(reading.records.persons[0].name, "Noah Holm");
  EXPECT_EQ(holder_of_last(reading), "Skolen");
}

TEST(FhirSource, TheHolderIsTheNearestOrganisationAndNoPractitioner) {
  const std::string start = R"({"resourceType":"Observation","subject":{"reference":"urn:uuid:1"})";
  const auto holder = [&](const std::string& rest) {
    return holder_of_last(
        read(bundle({kNoah, kSchool, kNurse, kVisit, entry("urn:uuid:9", start + rest + "}")})));
  };
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"},{"reference":"urn:uuid:2"}])"), "Skolen");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"}],"encounter":{"reference":"urn:uuid:4"})"),
            "Skolen");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"}])"), "-");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:1"}])"), "-");
  EXPECT_EQ(holder(R"(,"performer":[{"display":"Skolen"}])"), "-");
  EXPECT_EQ(holder(""), "-");
}

TEST(FhirSource, ReadsTheOtherKinds) {
  const SourceReading document = read(
      bundle({kNoah, kSchool,
              entry("urn:uuid:9",
                    R"({"resourceType":"DocumentReference","date":"2026-05-01T10:00:00+02:00",)"
                    R"("subject":{"reference":"urn:uuid:1"},"custodian":{"reference":"urn:uuid:2"}})")}));
  EXPECT_EQ(document.records.items[0].kind, ItemKind::kDocument);
  EXPECT_EQ(document.records.items[0].date, (PartialDate{2026, 5, 1}));
  EXPECT_EQ(holder_of_last(document), "Skolen");
  const SourceReading condition =
      read(bundle({kNoah, kNurse,
                   entry("urn:uuid:9",
                         R"({"resourceType":"Condition","recordedDate":"2026",)"
                         R"("subject":{"reference":"urn:uuid:1"},"recorder":{"reference":"urn:uuid:3"}})")}));
  EXPECT_EQ(condition.records.items[0].kind, ItemKind::kCondition);
  EXPECT_EQ(condition.records.items[0].date, (PartialDate{2026, 0, 0}));
  EXPECT_EQ(holder_of_last(condition), "-");
  EXPECT_TRUE(condition.records.items[0].by_person);
}

TEST(FhirSource, ReadsASingleResource) {
  const SourceReading reading = read(
      R"({"resourceType":"Observation","subject":{"reference":"Patient/1"},"performer":[{"reference":"Organization/2","display":"Klinikken"}]})");
  EXPECT_EQ(reading.resources, 1u);
  EXPECT_EQ(holder_of_last(reading), "Klinikken");
  EXPECT_TRUE(reading.records.items[0].subject.has_value());
}

TEST(FhirSource, KeepsWhatItDoesNotShowAndCountsIt) {
  const SourceReading reading = read(bundle({kNoah, entry("urn:uuid:8", R"({"resourceType":"ValueSet"})"),
                                             entry("urn:uuid:9", R"({"resourceType":"Nonsense"})")}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(reading.kept, 2u);
}

TEST(FhirSource, ReadsNestedBundles) {
  const SourceReading reading = read(bundle({R"({"resource":)" + bundle({kNoah, kSchool}) + "}", kVisit}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(holder_of_last(reading), "Skolen");
}

TEST(FhirSource, OneBrokenEntryDoesNotCostTheOthers) {
  const SourceReading reading = read(
      bundle({R"("text")", R"({"resource":7})", R"({"resource":{"id":"x"}})", R"({"fullUrl":"urn:uuid:5"})",
              R"({"request":{"method":"DELETE","url":"Patient/1"}})", kNoah, kSchool, kVisit}));
  EXPECT_EQ(reading.records.items.size(), 1u);
  const std::vector<Error> expected = {{ErrorCode::kFhirEntry, "/entry/0"},
                                       {ErrorCode::kFhirEntry, "/entry/1"},
                                       {ErrorCode::kFhirEntry, "/entry/2"},
                                       {ErrorCode::kFhirEntry, "/entry/3"}};
  EXPECT_EQ(reading.problems.rows(), expected);
}

TEST(FhirSource, AnImpossibleDateIsAProblemAndTheItemStays) {
  const SourceReading reading = read(bundle(
      {kNoah, entry("urn:uuid:9", R"({"resourceType":"Condition","recordedDate":"2026-02-30",)"
                                  R"("onsetDateTime":"2025-01-01","subject":{"reference":"urn:uuid:1"}})")}));
  EXPECT_EQ(reading.problems.rows(),
            (std::vector<Error>{{ErrorCode::kFhirDate, "/entry/1/resource/recordedDate"}}));
  EXPECT_EQ(reading.records.items[0].date, (PartialDate{2025, 1, 1}));
}

TEST(FhirSource, RefusesWhatIsNoResource) {
  for (const char* text : {"[]", "{}", "7", "null", R"({"resourceType":7})", R"({"resourceType":""})"}) {
    const auto source = read_source(text);
    ASSERT_FALSE(source.has_value()) << text;
    EXPECT_EQ(source.error().code, ErrorCode::kFhirNotResource) << text;
  }
}

TEST(FhirSource, RefusesTooManyEntries) {
  std::string text = R"({"resourceType":"Bundle","entry":[)";
  for (std::size_t i = 0; i < kMaxResources; ++i) text += R"({"resource":{"resourceType":"X"}},)";
  const auto full = read_source(text.substr(0, text.size() - 1) + "]}");
  ASSERT_TRUE(full.has_value());
  EXPECT_EQ(full->reading.kept, kMaxResources);
  const auto over = read_source(text + R"({"resource":{"resourceType":"X"}}]})");
  ASSERT_FALSE(over.has_value());
  EXPECT_EQ(over.error(), (Error{ErrorCode::kFhirEntries, "/entry"}));
}

TEST(Source, ReadsEveryTypeOfTheItemTable) {
  for (const ItemRow& row : kItemTable) {
    const std::string subject(row.subject.substr(0, row.subject.find(' ')));
    const std::size_t dot = subject.find('.');
    const std::string reference = R"({"reference":"urn:uuid:1"})";
    const std::string member =
        dot == std::string::npos
            ? "\"" + subject + "\":" + reference
            : "\"" + subject.substr(0, dot) + "\":[{\"" + subject.substr(dot + 1) + "\":" + reference + "}]";
    const SourceReading reading = read(bundle(
        {kNoah, entry("urn:uuid:9", R"({"resourceType":")" + std::string(row.type) + "\"," + member + "}")}));
    ASSERT_EQ(reading.records.items.size(), 1u) << row.type;
    EXPECT_EQ(reading.records.items[0].kind, row.kind) << row.type;
    EXPECT_TRUE(reading.records.items[0].subject.has_value()) << row.type;
    EXPECT_EQ(reading.kept, 0u) << row.type;
    EXPECT_EQ(reading.problems.total(), 0u) << row.type;
  }
}

TEST(Source, AModifierThatIsNotUnderstoodMarksItsItem) {
  const auto with_care = [](const std::string& members) {
    return read(bundle({entry("urn:uuid:9", R"({"resourceType":"Condition")" + members + "}")}))
        .records.items[0]
        .with_care;
  };
  EXPECT_FALSE(with_care(""));
  EXPECT_FALSE(with_care(R"(,"extension":[{"url":"x"}])"));
  EXPECT_FALSE(with_care(R"(,"modifierExtension":[])"));
  EXPECT_TRUE(with_care(R"(,"modifierExtension":[{"url":"https://example.org/not"}])"));
  EXPECT_TRUE(with_care(R"(,"stage":[{"modifierExtension":[{"url":"https://example.org/not"}]}])"));
}

TEST(Source, NamesWhatIsWrongAndWhere) {
  const auto problems = [](const std::string& resource) {
    return read(bundle({entry("urn:uuid:9", resource)})).problems.rows();
  };
  using Rows = std::vector<Error>;
  EXPECT_EQ(problems(R"({"resourceType":"Condition","subject":{"reference":7}})"),
            (Rows{{ErrorCode::kFhirReference, "/entry/0/resource/subject/reference"}}));
  EXPECT_EQ(problems(R"({"resourceType":"Condition","subject":{"reference":"urn:uuid:none"}})"),
            (Rows{{ErrorCode::kFhirUnresolved, "/entry/0/resource/subject"}}));
  EXPECT_EQ(
      problems(R"({"resourceType":"Encounter","participant":[{},{"individual":{"reference":"#none"}}]})"),
      (Rows{{ErrorCode::kFhirUnresolved, "/entry/0/resource/participant/1/individual"}}));
  EXPECT_EQ(problems(R"({"resourceType":"Condition","id":7})"),
            (Rows{{ErrorCode::kFhirType, "/entry/0/resource/id"}}));
  EXPECT_EQ(problems(R"({"resourceType":"Patient","name":"Noah","identifier":{}})"),
            (Rows{{ErrorCode::kFhirType, "/entry/0/resource/name"},
                  {ErrorCode::kFhirType, "/entry/0/resource/identifier"}}));
  EXPECT_EQ(problems(R"({"resourceType":"Encounter","period":{"end":["x"]}})"),
            (Rows{{ErrorCode::kFhirDate, "/entry/0/resource/period/end/0"}}));
  EXPECT_EQ(read(R"({"resourceType":"Bundle","entry":{}})").problems.rows(),
            (Rows{{ErrorCode::kFhirEntry, "/entry"}}));
}

TEST(Source, NeverPutsAStrangeMemberNameIntoAPlace) {
  const SourceReading reading =
      read(R"({"resourceType":"Basic","010115-9999":{"reference":7},"Noah Holm":{"x":{"reference":7}}})");
  EXPECT_EQ(reading.problems.rows(), (std::vector<Error>{{ErrorCode::kFhirReference, "/~/reference"},
                                                         {ErrorCode::kFhirReference, "/~/x/reference"}}));
}

TEST(Source, CountsReferencesThatLeadOutOfTheSourceWithoutCallingThemProblems) {
  const SourceReading reading = read(
      R"({"resourceType":"Condition","subject":{"reference":"Patient/1"},"asserter":{"display":"Ida"}})");
  EXPECT_EQ(reading.unresolved, 1u);
  EXPECT_EQ(reading.problems.total(), 0u);
}

TEST(Source, KeepsTheFirstThousandProblemsAndCountsAll) {
  std::string text = R"({"resourceType":"Bundle","entry":[0)";
  for (int i = 0; i < 1999; ++i) text += ",0";
  const SourceReading reading = read(text + "]}");
  EXPECT_EQ(reading.problems.total(), 2000u);
  EXPECT_EQ(reading.problems.rows().size(), Problems::kMaxRows);
}

TEST(Source, RolesThatPointAtEachOtherLeadNowhere) {
  const std::string a = entry(
      "urn:uuid:a",
      R"({"resourceType":"PractitionerRole","organization":{"reference":"urn:uuid:b"},"practitioner":{"reference":"urn:uuid:b"}})");
  const std::string b = entry(
      "urn:uuid:b",
      R"({"resourceType":"PractitionerRole","organization":{"reference":"urn:uuid:a"},"practitioner":{"reference":"urn:uuid:a"}})");
  const std::string visit =
      entry("urn:uuid:v",
            R"({"resourceType":"Encounter","participant":[{"individual":{"reference":"urn:uuid:a"}}]})");
  EXPECT_EQ(holder_of_last(read(bundle({a, b, visit}))), "-");
}

TEST(SourceLines, ReadsNdjsonAndWritesItBackLineByLine) {
  const std::string text =
      "{\"resourceType\":\"Patient\",\"id\":\"1\"}\r\n\n"
      "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/1\"},\"x\":-0}\n"
      "{\"resourceType\":\"ValueSet\"}";
  const auto source = read_source(text);
  ASSERT_TRUE(source.has_value());
  EXPECT_EQ(source->raw.format, SourceFormat::kFhirLines);
  EXPECT_EQ(source->reading.resources, 3u);
  EXPECT_EQ(source->reading.kept, 1u);
  EXPECT_TRUE(source->reading.records.items[0].subject.has_value());
  EXPECT_EQ(write_archive(source->raw),
            "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n"
            "{\"resourceType\":\"Condition\",\"subject\":{\"reference\":\"Patient/1\"},\"x\":-0}\n"
            "{\"resourceType\":\"ValueSet\"}\n");
}

TEST(SourceLines, RefusesAFileWithABrokenLineAndSaysWhich) {
  const std::string good = "{\"resourceType\":\"Patient\"}\n";
  const auto refused = [](const std::string& text) {
    const auto source = read_source(text);
    return source ? std::string("read")
                  : std::string(error_name(source.error().code)) + " " + source.error().place;
  };
  EXPECT_EQ(refused(good + good + "{\"resourceType\":\n" + good), "json.syntax /line/2");
  EXPECT_EQ(refused(good + "{\"a\":1,\"a\":2}"), "json.duplicate_key /line/1");
  EXPECT_EQ(refused(good + "\n\nnonsense\n"), "json.syntax /line/1");
  EXPECT_EQ(refused(good + "[]"), "read");  // a line that is no resource is a problem, not a failure
  EXPECT_EQ(refused("{\n\"resourceType\":\"Patient\""), "json.syntax byte:26");
}

// D1: the proof that the archive is no copy of the input. The text is wiped and freed before the export.
TEST(Archive, HoldsOneChangedFieldAndNothingElseIsDifferent) {
  auto text = std::make_unique<std::string>(bundle(
      {kNoah, kSchool,
       entry(
           "urn:uuid:9",
           R"({"resourceType":"DocumentReference","date":"2026-05-01","n":[66.899999999999991,1E-22,-0,1E400],)"
           R"("subject":{"reference":"urn:uuid:1"},"custodian":{"reference":"urn:uuid:2"},"_x":null})")}));
  const std::string before = *text;
  auto source = read_source(*text);
  std::fill(text->begin(), text->end(), '#');
  text.reset();
  ASSERT_TRUE(source.has_value());
  EXPECT_EQ(write_archive(source->raw), before);

  const records::DataItem item = source->reading.records.items[0];
  const std::string_view date = "\"2026-06-30\"";
  ASSERT_TRUE(patch_resource(source->raw, item.ref.index, "/date", *Tree::parse(as_bytes(date))).has_value());
  std::string expected = before;
  expected.replace(expected.find("2026-05-01"), 10, "2026-06-30");
  EXPECT_EQ(write_archive(source->raw), expected);
  EXPECT_EQ(read_source(expected)->reading.records.items[0].date, (PartialDate{2026, 6, 30}));
}

TEST(Archive, PatchesALineOfNdjson) {
  auto source = read_source("{\"resourceType\":\"ValueSet\"}\n{\"resourceType\":\"Condition\"}");
  ASSERT_TRUE(
      patch_resource(source->raw, 1, "/recordedDate", *Tree::parse(as_bytes("\"2026\""))).has_value());
  EXPECT_FALSE(patch_resource(source->raw, 2, "/x", *Tree::parse(as_bytes("1"))).has_value());
  EXPECT_EQ(write_archive(source->raw),
            "{\"resourceType\":\"ValueSet\"}\n{\"resourceType\":\"Condition\",\"recordedDate\":\"2026\"}\n");
}

TEST(NationalLog, ReadsEstoniasAndNeverAHiddenLine) {
  const SourceReading reading = read(R"({"totalUsages":5,"usages":[
    {"logtime":"2026-11-19T09:40:00+02:00","action":"x","receiverCode":"70003158","receiverName":"Tallinn",
     "receiverSystem":"star","reason":"Teenuse osutamine","hidden":false},
    {"logtime":"2026-11-19T09:41:00+02:00","receiverCode":"70000001","receiverName":"Politsei","hidden":true},
    {"logtime":"2026-11-19T09:41:00+02:00","receiverCode":"70000001","receiverName":"Politsei","hidden":"no"},
    {"logtime":"yesterday","receiverCode":"70003158"}, 7]})");
  ASSERT_EQ(reading.records.log.size(), 2u);
  EXPECT_EQ(reading.resources, 2u);
  EXPECT_EQ(reading.records.log[0].basis, "Teenuse osutamine");
  EXPECT_EQ(reading.records.log[0].kind, records::LogKind::kLook);
  EXPECT_EQ(civil_date(*reading.records.log[0].at), (PartialDate{2026, 11, 19}));
  for (const records::Actor& actor : reading.records.actors) EXPECT_NE(actor.name, "Politsei");
  EXPECT_EQ(reading.problems.rows(), (std::vector<Error>{{ErrorCode::kFhirDate, "/usages/1/logtime"},
                                                         {ErrorCode::kAccessLogLine, "/usages/2"}}));
  EXPECT_TRUE(reading.complete);
  EXPECT_FALSE(read(R"({"totalUsages":2,"usages":[]})").complete);
}

TEST(NationalLog, ReadsSwedensAndSaysWhenItIsNotComplete) {
  const SourceReading reading = read(R"({"accessLogs":[{"careProviderId":"SE1","careProviderName":"Region",
    "careUnitId":"SE1-2","careUnitName":"Vårdcentralen","userId":"SE1-3","userName":"Ida Berg","userTitle":"Läkare",
    "accessDate":"2026-11-19T09:40:00+01:00","purpose":"Vård och behandling","resourceType":"Journal"}],
    "queuedReportId":null})");
  ASSERT_EQ(reading.records.log.size(), 1u);
  EXPECT_TRUE(reading.records.log[0].on_behalf.has_value());
  EXPECT_TRUE(reading.complete);
  EXPECT_FALSE(read(R"({"accessLogs":[],"queuedReportId":"r-1"})").complete);
}

TEST(NationalLog, RefusesMoreLinesThanTheServicesSend) {
  const auto lines = [](std::string_view name, std::size_t count) {
    std::string text = "{\"" + std::string(name) + "\":[{}";
    for (std::size_t i = 1; i < count; ++i) text += ",{}";
    return read_source(text + "]}");
  };
  EXPECT_TRUE(lines("usages", 1000).has_value());
  EXPECT_EQ(lines("usages", 1001).error(), (Error{ErrorCode::kAccessLogLines, "/usages"}));
  EXPECT_TRUE(lines("accessLogs", 10000).has_value());
  EXPECT_EQ(lines("accessLogs", 10001).error(), (Error{ErrorCode::kAccessLogLines, "/accessLogs"}));
}

TEST(AuditLog, ReadsALookADisclosureAndWhatAllowedThem) {
  const std::string school = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"Skolen"})");
  const std::string ppr = entry("urn:uuid:3", R"({"resourceType":"Organization","name":"PPR"})");
  const std::string about =
      R"("entity":[{"what":{"reference":"urn:uuid:1"}}],"recorded":"2026-11-19T09:40:00+01:00")";
  const SourceReading look = read(bundle(
      {kNoah, school,
       entry(
           "urn:uuid:9",
           R"({"resourceType":"AuditEvent","action":"R","agent":[{"who":{"reference":"urn:uuid:2"},"requestor":true,)"
           R"("policy":["urn:indsigt:consent:1"]}],)" +
               about + "}")}));
  ASSERT_EQ(look.records.log.size(), 1u);
  EXPECT_EQ(look.records.log[0].kind, records::LogKind::kLook);
  EXPECT_EQ(look.records.log[0].basis, "urn:indsigt:consent:1");
  EXPECT_EQ(look.records.log[0].subject, look.records.persons[0].id);
  EXPECT_TRUE(look.records.log[0].who.has_value());
  EXPECT_EQ(look.records.log[0].at->milliseconds, 1795077600000);
  const std::string dcm =
      R"("type":{"coding":[{"system":"http://dicom.nema.org/resources/ontology/DCM","code":")";
  const SourceReading shared = read(bundle(
      {kNoah, school, ppr,
       entry(
           "urn:uuid:9",
           R"({"resourceType":"AuditEvent","action":"R","agent":[{"who":{"reference":"urn:uuid:2"},"requestor":true,)" +
               dcm + R"(110153"}]}},{"who":{"reference":"urn:uuid:3"},"requestor":false,)" + dcm +
               R"(110152"}]}}],"purposeOfEvent":[{"coding":[{"system":"s","code":"TREAT"}]}],)" + about +
               "}")}));
  EXPECT_EQ(shared.records.log[0].kind, records::LogKind::kDisclosure);
  EXPECT_EQ(shared.records.log[0].basis, "s|TREAT");
  EXPECT_NE(shared.records.log[0].from, shared.records.log[0].to);
}

TEST(FhirIdentity, IsTheIdentifierWhateverItsOrderElseTheSourceAndUrl) {
  const auto actor_id = [](const std::string& resource, std::string_view source) {
    const auto text = bundle({entry("urn:uuid:2", resource)});
    return read_source(text, source)->reading.records.actors[0].id;
  };
  const std::string plain = R"({"resourceType":"Organization","name":"A"})";
  const std::string first =
      R"({"resourceType":"Organization","identifier":[{"system":"urn:s","value":"1"},{"system":"urn:t","value":"2"},{"value":"0"}]})";
  const std::string second =
      R"({"resourceType":"Organization","identifier":[{"system":"urn:t","value":"2"},{"system":"urn:s","value":"1"}]})";
  EXPECT_EQ(actor_id(first, "a"), actor_id(second, "b"));
  EXPECT_EQ(actor_id(plain, "a"), actor_id(plain, "a"));
  EXPECT_NE(actor_id(plain, "a"), actor_id(plain, "b"));
}

TEST(FhirIdentity, ALogicalAndAConditionalReferenceMeetTheResourceTheyName) {
  const std::string school =
      entry("urn:uuid:2",
            R"({"resourceType":"Organization","name":"Skolen","identifier":[{"system":"s","value":"1"}]})");
  const std::string logical =
      R"({"resourceType":"Encounter","serviceProvider":{"identifier":{"system":"s","value":"1"}}})";
  const std::string conditional =
      R"({"resourceType":"Encounter","serviceProvider":{"reference":"Organization?identifier=s|1"}})";
  EXPECT_EQ(holder_of_last(read(bundle({school, entry("urn:uuid:9", logical)}))), "Skolen");
  EXPECT_EQ(holder_of_last(read(bundle({school, entry("urn:uuid:9", conditional)}))), "Skolen");
}

TEST(FhirReference, RelativeVersionedContainedAndThroughARole) {
  const std::string school = entry("https://a.example/fhir/Organization/2",
                                   R"({"resourceType":"Organization","id":"2","name":"Skolen"})");
  const auto holder = [&](const std::string& url, const std::string& resource) {
    return holder_of_last(read(bundle({school, entry(url, resource)})));
  };
  const std::string encounter = R"({"resourceType":"Encounter","serviceProvider":{"reference":")";
  EXPECT_EQ(holder("https://a.example/fhir/Encounter/1", encounter + R"(Organization/2"}})"), "Skolen");
  EXPECT_EQ(holder("https://a.example/fhir/Encounter/1", encounter + R"(Organization/2/_history/7"}})"),
            "Skolen");
  EXPECT_EQ(holder("urn:uuid:9", encounter + R"(https://a.example/fhir/Organization/2"}})"), "Skolen");
  // Another server's Organization/2 is another organisation, and has no name here.
  EXPECT_EQ(holder("urn:uuid:9", encounter + R"(https://b.example/fhir/Organization/2"}})"), "");
  EXPECT_EQ(
      holder(
          "urn:uuid:9",
          R"({"resourceType":"Encounter","contained":[{"resourceType":"Organization","id":"o","name":"Inde"}],)"
          R"("serviceProvider":{"reference":"#o"}})"),
      "Inde");
  EXPECT_EQ(holder("urn:uuid:9", encounter + R"(#missing"}})"), "-");
  EXPECT_EQ(
      holder("https://a.example/fhir/Observation/1",
             R"({"resourceType":"Observation","contained":[{"resourceType":"PractitionerRole","id":"r",)"
             R"("organization":{"reference":"Organization/2"}}],"performer":[{"reference":"#r"}]})"),
      "Skolen");
}

// D2: without identifiers the full URL is the identity, so these are two versions of one actor: the later
// counts.
TEST(FhirReference, TwoResourcesWithOneUrlAreOneActor) {
  const std::string a = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"A"})");
  const std::string b = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"B"})");
  EXPECT_EQ(holder_of_last(read(bundle({kNoah, a, b, kVisit}))), "B");
}

// With identifiers they are two actors, and the reference says nothing of which.
TEST(FhirReference, AUrlThatTwoActorsClaimIsNeitherOfThem) {
  const std::string a =
      entry("urn:uuid:2",
            R"({"resourceType":"Organization","name":"A","identifier":[{"system":"urn:s","value":"1"}]})");
  const std::string b =
      entry("urn:uuid:2",
            R"({"resourceType":"Organization","name":"B","identifier":[{"system":"urn:s","value":"2"}]})");
  EXPECT_EQ(holder_of_last(read(bundle({kNoah, a, b, kVisit}))), "-");
}

}  // namespace
}  // namespace indsigt::sources
