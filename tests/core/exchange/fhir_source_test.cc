// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_source.h"

#include <gtest/gtest.h>

#include "support/read_source.h"

namespace indsigt::exchange {
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
FhirReading read(const std::string& text) {
  auto source = read_source(text);
  EXPECT_TRUE(source.has_value()) << (source ? "" : error_name(source.error().code));
  return source ? std::move(source->reading) : FhirReading{};
}

// The name of the holder of the reading's last item; "-" where it has none.
std::string holder_of_last(const FhirReading& reading) {
  if (reading.records.items.empty() || !reading.records.items.back().holder) return "-";
  for (const records::Actor& actor : reading.records.actors) {
    if (actor.id == *reading.records.items.back().holder) return actor.name;
  }
  return "?";
}

TEST(FhirSource, ReadsWhoWhatAndWhen) {
  const FhirReading reading = read(bundle({kNoah, kSchool, kVisit}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(reading.kept, 0u);
  EXPECT_TRUE(reading.problems.empty());
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

TEST(FhirSource, TheHolderIsTheNearestOrganisationThenThePractitioner) {
  const std::string start = R"({"resourceType":"Observation","subject":{"reference":"urn:uuid:1"})";
  const auto holder = [&](const std::string& rest) {
    return holder_of_last(
        read(bundle({kNoah, kSchool, kNurse, kVisit, entry("urn:uuid:9", start + rest + "}")})));
  };
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"},{"reference":"urn:uuid:2"}])"), "Skolen");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"}],"encounter":{"reference":"urn:uuid:4"})"),
            "Skolen");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:3"}])"), "Ida Berg");
  EXPECT_EQ(holder(R"(,"performer":[{"reference":"urn:uuid:1"}])"), "-");
  EXPECT_EQ(holder(R"(,"performer":[{"display":"Skolen"}])"), "-");
  EXPECT_EQ(holder(""), "-");
}

TEST(FhirSource, ReadsTheOtherKinds) {
  const FhirReading document = read(
      bundle({kNoah, kSchool,
              entry("urn:uuid:9",
                    R"({"resourceType":"DocumentReference","date":"2026-05-01T10:00:00+02:00",)"
                    R"("subject":{"reference":"urn:uuid:1"},"custodian":{"reference":"urn:uuid:2"}})")}));
  EXPECT_EQ(document.records.items[0].kind, ItemKind::kDocument);
  EXPECT_EQ(document.records.items[0].date, (PartialDate{2026, 5, 1}));
  EXPECT_EQ(holder_of_last(document), "Skolen");
  const FhirReading condition =
      read(bundle({kNoah, kNurse,
                   entry("urn:uuid:9",
                         R"({"resourceType":"Condition","recordedDate":"2026",)"
                         R"("subject":{"reference":"urn:uuid:1"},"recorder":{"reference":"urn:uuid:3"}})")}));
  EXPECT_EQ(condition.records.items[0].kind, ItemKind::kCondition);
  EXPECT_EQ(condition.records.items[0].date, (PartialDate{2026, 0, 0}));
  EXPECT_EQ(holder_of_last(condition), "Ida Berg");
}

TEST(FhirSource, ReadsASingleResource) {
  const FhirReading reading = read(
      R"({"resourceType":"Observation","subject":{"reference":"Patient/1"},"performer":[{"reference":"Organization/2","display":"Klinikken"}]})");
  EXPECT_EQ(reading.resources, 1u);
  EXPECT_EQ(holder_of_last(reading), "Klinikken");
  EXPECT_TRUE(reading.records.items[0].subject.has_value());
}

TEST(FhirSource, KeepsWhatItDoesNotShowAndCountsIt) {
  const FhirReading reading = read(bundle({kNoah, entry("urn:uuid:8", R"({"resourceType":"Claim"})"),
                                           entry("urn:uuid:9", R"({"resourceType":"Nonsense"})")}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(reading.kept, 2u);
}

TEST(FhirSource, ReadsNestedBundles) {
  const FhirReading reading = read(bundle({R"({"resource":)" + bundle({kNoah, kSchool}) + "}", kVisit}));
  EXPECT_EQ(reading.resources, 3u);
  EXPECT_EQ(holder_of_last(reading), "Skolen");
}

TEST(FhirSource, OneBrokenEntryDoesNotCostTheOthers) {
  const FhirReading reading = read(
      bundle({R"("text")", R"({"resource":7})", R"({"resource":{"id":"x"}})", R"({"fullUrl":"urn:uuid:5"})",
              R"({"request":{"method":"DELETE","url":"Patient/1"}})", kNoah, kSchool, kVisit}));
  EXPECT_EQ(reading.records.items.size(), 1u);
  const std::vector<Error> expected = {{ErrorCode::kFhirEntry, "/entry/0"},
                                       {ErrorCode::kFhirEntry, "/entry/1"},
                                       {ErrorCode::kFhirEntry, "/entry/2"},
                                       {ErrorCode::kFhirEntry, "/entry/3"}};
  EXPECT_EQ(reading.problems, expected);
}

TEST(FhirSource, AnImpossibleDateIsAProblemAndTheItemStays) {
  const FhirReading reading = read(bundle(
      {kNoah, entry("urn:uuid:9", R"({"resourceType":"Condition","recordedDate":"2026-02-30",)"
                                  R"("onsetDateTime":"2025-01-01","subject":{"reference":"urn:uuid:1"}})")}));
  ASSERT_EQ(reading.problems.size(), 1u);
  EXPECT_EQ(reading.problems[0], (Error{ErrorCode::kFhirDate, "/entry/1/resource"}));
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
  for (std::size_t i = 0; i < kMostResources; ++i) text += R"({"resource":{"resourceType":"X"}},)";
  const auto full = read_source(text.substr(0, text.size() - 1) + "]}");
  ASSERT_TRUE(full.has_value());
  EXPECT_EQ(full->reading.kept, kMostResources);
  const auto over = read_source(text + R"({"resource":{"resourceType":"X"}}]})");
  ASSERT_FALSE(over.has_value());
  EXPECT_EQ(over.error(), (Error{ErrorCode::kFhirEntries, "/entry"}));
}

TEST(FhirIdentity, IsTheIdentifierWhateverItsOrderElseTheSourceAndUrl) {
  const auto actor_id = [](const std::string& resource, std::string_view source) {
    const auto text = bundle({entry("urn:uuid:2", resource)});
    return read_source(text, source)->reading.records.actors[0].id;
  };
  const std::string plain = R"({"resourceType":"Organization","name":"A"})";
  const std::string first =
      R"({"resourceType":"Organization","identifier":[{"system":"s","value":"1"},{"system":"t","value":"2"},{"value":"0"}]})";
  const std::string second =
      R"({"resourceType":"Organization","identifier":[{"system":"t","value":"2"},{"system":"s","value":"1"}]})";
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

// D2: without identifiers the full URL is the identity, so these are two versions of one actor.
TEST(FhirReference, TwoResourcesWithOneUrlAreOneActor) {
  const std::string a = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"A"})");
  const std::string b = entry("urn:uuid:2", R"({"resourceType":"Organization","name":"B"})");
  EXPECT_EQ(holder_of_last(read(bundle({kNoah, a, b, kVisit}))), "A");
}

// With identifiers they are two actors, and the reference says nothing of which.
TEST(FhirReference, AUrlThatTwoActorsClaimIsNeitherOfThem) {
  const std::string a =
      entry("urn:uuid:2",
            R"({"resourceType":"Organization","name":"A","identifier":[{"system":"s","value":"1"}]})");
  const std::string b =
      entry("urn:uuid:2",
            R"({"resourceType":"Organization","name":"B","identifier":[{"system":"s","value":"2"}]})");
  EXPECT_EQ(holder_of_last(read(bundle({kNoah, a, b, kVisit}))), "");
}

}  // namespace
}  // namespace indsigt::exchange
