// SPDX-License-Identifier: MPL-2.0
// Consents as places really write them: a base that denies with a yes inside, and other releases of FHIR.
#include <gtest/gtest.h>

#include <string>

#include "consent/evaluate.h"
#include "core/sources/support/consents_text.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using consent::Kind;
using consent::StatedConsent;
using testing::active;
using testing::permits_something;
using testing::read_one;

const std::string kSchoolUntil =
    R"({"type":"permit","actor":[{"role":{"coding":[{"code":"IRCP"}]},"reference":{"reference":"urn:school"}}],)"
    R"("period":{"start":"2026-01-05","end":"2027-01-04"}})";

TEST(ConsentsAsWritten, NoToAllButTheSchoolIsAYesToTheSchool) {
  const std::string rule =
      R"("policyRule":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"OPTOUT"}]},)";
  for (const std::string& form :
       {R"("provision":{"type":"deny","provision":[)" + kSchoolUntil + "]}",
        rule + R"("provision":{"provision":[)" + kSchoolUntil + "]}",
        rule + R"("provision":{"type":"deny","provision":[)" + kSchoolUntil + R"(,{"type":"deny"}]})"}) {
    const StatedConsent one = read_one(R"("status":"active",)" + form);
    EXPECT_EQ(one.consent.kind, Kind::kSecrecyConsent) << form;
    const consent::Provision& root = one.consent.provision;
    EXPECT_FALSE(root.permit);
    EXPECT_EQ(root.recipients.size(), 1u);
    ASSERT_TRUE(root.to.has_value()) << form;
    EXPECT_EQ(to_iso(*root.from) + to_iso(*root.to), "2026-01-052027-01-04");
  }
}

TEST(ConsentsAsWritten, ANoWithoutAYesStaysAnObjection) {
  for (const char* root : {R"({"type":"deny"})", R"({"type":"deny","provision":[{"type":"deny"}]})",
                           R"({"type":"deny","provision":[{"type":"permit","dataPeriod":{"start":"2026"}}]})",
                           R"({"type":"deny","actor":[{"reference":{"reference":"urn:school"}}],)"
                           R"("provision":[{"type":"permit"}]})"}) {
    const StatedConsent one = read_one(R"("status":"active","provision":)" + std::string(root));
    EXPECT_EQ(one.consent.kind, Kind::kStatutoryOptOut) << root;
    EXPECT_FALSE(one.consent.provision.permit) << root;
  }
}

TEST(ConsentsAsWritten, AnotherReleasePermitsNothingAndIsThere) {
  for (const char* members : {
           R"("decision":"permit","grantee":[{"reference":"urn:school"}])",
           R"("decision":"permit","provision":[{"period":{"start":"2026"}}])",
           R"("provision":[{"type":"permit"}])",
           R"("except":[{"type":"permit"}])",
           R"("consentingParty":[{"reference":"urn:p"}],"provision":{"type":"permit"})",
           R"("policyRule":"http://x/optin","provision":{"type":"permit"})",
       }) {
    const StatedConsent one = read_one(R"("status":"active",)" + std::string(members));
    EXPECT_TRUE(one.consent.provision.permit) << members;
    EXPECT_FALSE(one.consent.provision.understood) << members;
    EXPECT_FALSE(permits_something(one)) << members;
  }
  const StatedConsent denied = read_one(R"("status":"active","decision":"deny","provision":[{}])");
  EXPECT_EQ(denied.consent.kind, Kind::kStatutoryOptOut);
  EXPECT_FALSE(denied.consent.provision.permit);
}

// A status that R4 does not have says neither yes nor no: it permits nothing, and a denial stays one.
TEST(ConsentsAsWritten, WithoutAStatusThatCanBeReadItIsThereAndPermitsNothing) {
  const std::string opt_in = active("{}").substr(std::string(R"("status":"active",)").size());
  const std::string without = opt_in.substr(0, opt_in.find(R"("provision")"));
  for (const char* status : {"", R"("status":"not-done",)", R"("status":"unknown",)", R"("status":"Active",)",
                             R"("status":["active"],)", R"("status":null,)"}) {
    const StatedConsent one = read_one(status + without + R"("provision":{"type":"permit"})");
    EXPECT_EQ(one.status, consent::StatedStatus::kGiven) << status;
    EXPECT_FALSE(one.consent.provision.understood) << status;
    EXPECT_FALSE(permits_something(one)) << status;
    const StatedConsent denied =
        read_one(status + without + R"("provision":{"type":"deny","provision":[)" + kSchoolUntil + "]}");
    EXPECT_FALSE(denied.consent.provision.permit) << status;
    EXPECT_FALSE(permits_something(denied)) << status;
  }
  EXPECT_TRUE(testing::read(R"("status":"entered-in-error",)" + without + R"("provision":{})").empty());
}

TEST(ConsentsAsWritten, OneThatDoesNotSayWhoseItIsIsCounted) {
  const std::string rest = active(R"({"type":"permit"})") + "}";
  for (const std::string& patient :
       {std::string(), std::string(R"("patient":{"display":"Alma"},)"),
        std::string(R"("patient":{"reference":"Organization/1"},)"), std::string(R"("subject":7,)")}) {
    const auto source = testing::read_source(R"({"resourceType":"Consent","id":"c",)" + patient + rest);
    ASSERT_TRUE(source) << patient;
    EXPECT_TRUE(source->reading.consents.empty()) << patient;
    EXPECT_EQ(source->reading.consents_of_nobody, 1u) << patient;
  }
  const auto error = testing::read_source(
      R"({"resourceType":"Consent","id":"c","status":"entered-in-error","provision":{}})");
  ASSERT_TRUE(error);
  EXPECT_EQ(error->reading.consents_of_nobody, 0u);
}

// Three levels: no, but the school may, but not before the day, but the letter. Each level's word counts.
TEST(ConsentsAsWritten, ThreeLevelsDeepKeepTheirWords) {
  const StatedConsent one = read_one(active(
      R"({"type":"permit","provision":[{"type":"deny","provision":[{"type":"permit","provision":[{"type":"deny",)"
      R"("period":{"start":"2026-05","end":"2026"}}]}]}]})"));
  const consent::Provision* at = &one.consent.provision;
  for (const bool permit : {true, false, true, false}) {
    EXPECT_EQ(at->permit, permit);
    EXPECT_TRUE(at->understood);
    if (!at->exceptions.empty()) at = &at->exceptions.front();
  }
  ASSERT_TRUE(at->from && at->to);
  EXPECT_EQ(to_iso(*at->from) + to_iso(*at->to), "2026-05-012026-12-31");
}

// What a denial lost made it wider, so that an exception to it is none that surely holds.
TEST(ConsentsAsWritten, InsideADenialThatWasNotReadNothingPermits) {
  const std::string inside = R"(,"provision":[)" + kSchoolUntil + "]}";
  for (const char* part :
       {R"("securityLabel":[{"code":"R"}])", R"("dataPeriod":{"start":"2026"})", R"("purpose":[{}])",
        R"("actor":[{"role":{"coding":[{"code":"CST"}]},"reference":{"reference":"urn:school"}}])",
        R"("modifierExtension":[{"url":"urn:not"}])"}) {
    for (const std::string& form :
         {R"({"type":"deny",)" + std::string(part) + inside,
          R"({"type":"permit","provision":[{"type":"deny",)" + std::string(part) + inside + "]}"}) {
      const StatedConsent one = read_one(active(form));
      EXPECT_FALSE(permits_something(one)) << form;
    }
  }
}

// HL7's code system has had three names.
TEST(ConsentsAsWritten, ThePolicyCountsByEachNameOfItsSystem) {
  for (const char* system : {"http://terminology.hl7.org/CodeSystem/v3-ActCode",
                             "http://hl7.org/fhir/v3/ActCode", "urn:oid:2.16.840.1.113883.5.4"}) {
    const auto with = [&](const char* code) {
      return read_one(R"("status":"active","policyRule":{"coding":[{"system":")" + std::string(system) +
                      R"(","code":")" + code + R"("}]},"provision":{})")
          .consent.provision;
    };
    EXPECT_TRUE(with("OPTIN").permit && with("OPTIN").understood) << system;
    EXPECT_FALSE(with("OPTOUT").permit) << system;
    EXPECT_FALSE(with("OPTOUTE").permit) << system;
    EXPECT_FALSE(with("OPTINR").understood) << system;
  }
}

}  // namespace
}  // namespace indsigt::sources
