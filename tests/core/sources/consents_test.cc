// SPDX-License-Identifier: MPL-2.0
// FHIR R4 Consents into consents, as core/consent/PROVISIONS.md says; above all: nothing that is not
// understood permits anything.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/sources/support/consents_text.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using consent::Kind;
using consent::StatedConsent;
using consent::StatedStatus;
using testing::active;
using testing::permits_something;
using testing::read;
using testing::read_one;

TEST(FhirConsents, ReadsWhoMaySeeWhatForWhatAndHowLong) {
  const StatedConsent one =
      read_one(R"("identifier":[{"system":"urn:ietf:rfc:3986","value":"urn:indsigt:consent:x"}],
    "dateTime":"2026-03-03T12:48:00+01:00","performer":[{"reference":"urn:p"},{"reference":"urn:far"}],
    "organization":[{"reference":"urn:school"}],)" +
               active(R"({"type":"permit","period":{"start":"2026-03","end":"2027-03"},
    "actor":[{"role":{"coding":[{"code":"IRCP"}]},"reference":{"reference":"urn:school"}}],
    "purpose":[{"system":"urn:p","code":"a"},{"display":"School days"}],
    "code":[{"coding":[{"system":"urn:indsigt:cell","code":"education/status"}]}]})"));
  EXPECT_EQ(one.status, StatedStatus::kGiven);
  EXPECT_EQ(one.consent.name, "urn:indsigt:consent:x");
  EXPECT_EQ(one.consent.domain, rules::Domain::kSchool);
  ASSERT_EQ(one.consent.signers.size(), 2u);
  EXPECT_EQ(one.consent.signers[0].role, rules::Role::kSelf);
  EXPECT_EQ(one.consent.signers[1].role, rules::Role::kCustodyHolder);
  EXPECT_TRUE(one.consent.asked_by);
  EXPECT_EQ(to_iso(*one.at), "2026-03-03T12:48:00+01:00");
  const consent::Provision& root = one.consent.provision;
  EXPECT_TRUE(root.permit && root.understood);
  EXPECT_EQ(to_iso(*root.from), "2026-03-01");
  EXPECT_EQ(to_iso(*root.to), "2027-03-31");
  EXPECT_EQ(root.recipients, std::vector{*one.consent.asked_by});
  EXPECT_EQ(root.purposes, (std::vector<std::string>{"urn:p|a", "School days"}));
  EXPECT_EQ(root.categories,
            (std::vector<consent::Category>{{records::Field::kEducation, records::DataType::kStatus}}));
  EXPECT_TRUE(permits_something(one));
}

TEST(FhirConsents, PermitsNothingByWhatItDoesNotUnderstand) {
  // Each narrows in a way that we cannot follow; skipping it would permit more than was said.
  for (const char* part : {
           R"("securityLabel":[{"code":"R"}])",
           R"("dataPeriod":{"start":"2026"})",
           R"("modifierExtension":[{"url":"urn:x"}])",
           R"("period":{"start":"yesterday"})",
           R"("code":[{"coding":[{"system":"urn:x","code":"y"}]}])",
           R"("code":[{"coding":[{"system":"urn:indsigt:cell","code":"education/nothing"}]}])",
           R"("class":[{"system":"urn:x","code":"y"}])",
           R"("actor":[{"role":{"coding":[{"code":"CST"}]},"reference":{"reference":"urn:school"}}])",
           R"("actor":[{"role":{"coding":[{"code":"IRCP"}]},"reference":{"display":"somebody"}}])",
           R"("purpose":[{"system":"urn:p"}])",
           R"("action":[{"coding":[{"code":"collect"}]}])",
           R"("data":[{"meaning":"authoredby","reference":{"reference":"urn:doc"}}])",
           R"("data":[{"meaning":"instance","reference":{"reference":"urn:lost"}}])",
       }) {
    const StatedConsent one = read_one(active(std::string(R"({"type":"permit",)") + part + "}"));
    EXPECT_FALSE(one.consent.provision.understood) << part;
    EXPECT_FALSE(permits_something(one)) << part;
  }
  EXPECT_TRUE(permits_something(read_one(active(R"({"type":"permit"})"))));
  EXPECT_FALSE(permits_something(read_one(R"("status":"active","provision":{"period":{"start":"2026"}})")));
  EXPECT_FALSE(permits_something(
      read_one(R"("status":"active","modifierExtension":[{"url":"urn:x"}],"provision":{"type":"permit"})")));
}

TEST(FhirConsents, DeniesAtLeastWhatWasDenied) {
  for (const char* part :
       {R"("securityLabel":[{"code":"R"}])", R"("action":[{"coding":[{"code":"collect"}]}])",
        R"("code":[{"coding":[{"system":"urn:x","code":"y"}]}])",
        R"("actor":[{"role":{"coding":[{"code":"IRCP"}]},"reference":{"display":"somebody"}}])"}) {
    const StatedConsent one =
        read_one(active(std::string(R"({"type":"permit","provision":[{"type":"deny",)") + part + "}]}"));
    ASSERT_EQ(one.consent.provision.exceptions.size(), 1u) << part;
    EXPECT_TRUE(one.consent.provision.understood) << part;
    EXPECT_FALSE(permits_something(one)) << part;
  }
  // A nested provision without a type is no permission.
  EXPECT_FALSE(
      read_one(active(R"({"type":"permit","provision":[{}]})")).consent.provision.exceptions[0].permit);
  // A Consent that denies as a whole is an objection.
  const StatedConsent denial = read_one(R"("status":"active","provision":{"type":"deny"})");
  EXPECT_EQ(denial.consent.kind, Kind::kStatutoryOptOut);
  EXPECT_FALSE(denial.consent.provision.permit);
}

TEST(FhirConsents, KnowsItsKindsAndStates) {
  const auto kind_of = [](const std::string& members) {
    return read_one(members + R"(,"status":"active")").consent;
  };
  EXPECT_EQ(kind_of(R"("scope":{"coding":[{"code":"treatment"}]})").kind, Kind::kTreatmentConsent);
  EXPECT_EQ(kind_of(R"("scope":{"coding":[{"code":"research"}]})").kind, Kind::kGdprConsent);
  const auto placement =
      kind_of(R"("category":[{"coding":[{"system":"urn:indsigt:demo:consent","code":"anbringelse"}]}])");
  EXPECT_EQ(placement.kind, Kind::kInterventionConsent);
  EXPECT_TRUE(placement.placement);
  EXPECT_EQ(read_one(R"("status":"proposed")").status, StatedStatus::kAsked);
  EXPECT_EQ(read_one(R"("status":"inactive")").status, StatedStatus::kEnded);
  EXPECT_EQ(read_one(R"("status":"rejected")").status, StatedStatus::kRefused);
  EXPECT_TRUE(read(R"("status":"entered-in-error")").empty());
  EXPECT_TRUE(
      read(
          R"("status":"active","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"NOPAT"}]})")
          .empty());
}

TEST(FhirConsents, BoundsDepthAndNumber) {
  std::string deep = R"({"type":"permit"})";
  for (int i = 0; i < 12; ++i) deep = R"({"type":"permit","provision":[)" + deep + "]}";
  EXPECT_FALSE(permits_something(read_one(active(deep))));
  std::string shallow = R"({"type":"permit"})";
  for (int i = 0; i < 6; ++i) shallow = R"({"type":"permit","provision":[)" + shallow + "]}";
  EXPECT_TRUE(permits_something(read_one(active(shallow))));
  std::string wide = R"({"type":"permit","provision":[{"type":"deny"})";
  for (int i = 0; i < 500; ++i) wide += R"(,{"type":"deny"})";
  EXPECT_FALSE(permits_something(read_one(active(wide + "]}"))));
}

// Every Consent among real resources is read without a fault, and none that denies permits.
TEST(FhirConsents, ReadsThoseOfOthers) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  std::size_t consents = 0;
  std::error_code error;
  for (std::filesystem::recursive_directory_iterator
           file(std::string(shared == nullptr ? "" : shared) + "/data/fhir", error),
       end;
       !error && file != end; file.increment(error)) {
    if (file->path().extension() != ".json") continue;
    std::ifstream in(file->path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto source = testing::read_source(text);
    if (!source) continue;
    for (const StatedConsent& one : source->reading.consents) {
      ++consents;
      EXPECT_TRUE(one.consent.provision.permit || !permits_something(one)) << file->path();
    }
  }
  if (error || consents == 0) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/fhir";
  EXPECT_GT(consents, 5u);
}

}  // namespace
}  // namespace indsigt::sources
