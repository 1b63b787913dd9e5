// SPDX-License-Identifier: MPL-2.0
// What a careless or hostile source can put in the way of a Consent: none of it permits more than was said,
// and none of it weakens a denial.
#include <gtest/gtest.h>

#include <string>

#include "core/sources/support/consents_text.h"

namespace indsigt::sources {
namespace {

using consent::StatedConsent;
using testing::active;
using testing::permits_something;
using testing::read_one;

std::string cell(const std::string& code) {
  return R"([{"coding":[{"system":"urn:indsigt:cell","code":")" + code + R"("}]}])";
}
std::string cell_as_class(const std::string& code) {
  return R"([{"system":"urn:indsigt:cell","code":")" + code + R"("}])";
}

TEST(FhirConsentDoubt, APartOfAnotherShapePermitsNothing) {
  for (
      const char* part : {
          R"("code":[{"text":"only the letter"}])",
          R"("code":[{}])",
          R"("code":[])",
          R"("code":{"coding":[{"system":"urn:indsigt:cell","code":"education/status"}]})",
          R"("code":"education/status")",
          R"("class":[{"display":"letters"}])",
          R"("class":null)",
          R"("action":[{"text":"look only"}])",
          R"("action":[{"coding":[{"system":"urn:own","code":"access"}]}])",
          R"("action":[])",
          R"("actor":[])",
          R"("actor":"urn:school")",
          R"("actor":[{"role":{"coding":[{"system":"urn:own","code":"IRCP"}]},"reference":{"reference":"urn:school"}}])",
          R"("actor":[{"modifierExtension":[{"url":"urn:not"}],"reference":{"reference":"urn:school"}}])",
          R"("purpose":[])",
          R"("purpose":"TREAT")",
          R"("data":[])",
          R"("data":{"meaning":"instance","reference":{"reference":"urn:doc"}})",
          R"("data":[{"meaning":"instance","reference":{"reference":"urn:doc"},"modifierExtension":[{"url":"urn:not"}]}])",
          R"("period":"2026")",
          R"("period":[{"end":"2026-01-01"}])",
          R"("period":{"start":"2026-01-01","_end":{"extension":[{"url":"urn:unknown","valueCode":"masked"}]}})",
          R"("provision":{"type":"deny"})",
          R"("provision":"deny")",
          R"("securityLabel":[])",
          // R5 narrows by these.
          R"("documentType":[{"system":"urn:x","code":"y"}])",
          R"("expression":{"language":"text/cql"})",
      }) {
    const StatedConsent one = read_one(active(std::string(R"({"type":"permit",)") + part + "}"));
    EXPECT_FALSE(one.consent.provision.understood) << part;
    EXPECT_FALSE(permits_something(one)) << part;
  }
}

TEST(FhirConsentDoubt, ARootOfAnotherShapePermitsNothing) {
  for (const char* root : {R"([{"type":"deny"}])", R"("permit")", "null", "true", R"({"type":"Permit"})",
                           R"({"type":"refuse"})", R"({"type":true})", R"({"type":["deny"]})"}) {
    EXPECT_FALSE(permits_something(read_one(active(root)))) << root;
  }
  const auto beside = [](const std::string& members) {
    return permits_something(read_one(members + "," + active(R"({"type":"permit"})")));
  };
  EXPECT_TRUE(beside(R"("language":"da")"));
  EXPECT_FALSE(beside(R"("implicitRules":"urn:rules")"));
  EXPECT_FALSE(beside(R"("policy":[{"modifierExtension":[{"url":"urn:not"}]}])"));
  EXPECT_FALSE(beside(R"("verification":[{"verified":false,"modifierExtension":[{"url":"urn:not"}]}])"));
  // The rule of the country that it names decides, and we do not know it.
  EXPECT_FALSE(permits_something(read_one(
      R"("status":"active","policyRule":{"coding":[{"system":"urn:own","code":"OPTIN"}]},"provision":{})")));
}

TEST(FhirConsentDoubt, ClassAndCodeMustBothHold) {
  const auto categories = [](const std::string& parts) {
    return read_one(active(R"({"type":"permit",)" + parts + "}")).consent.provision;
  };
  const auto both = categories(R"("class":)" + cell_as_class("health/plan") +
                               R"(,"code":[{"coding":[{"system":"urn:indsigt:cell","code":"health/plan"}]},)"
                               R"({"coding":[{"system":"urn:indsigt:cell","code":"social/plan"}]}])");
  EXPECT_TRUE(both.understood);
  EXPECT_EQ(both.categories,
            (std::vector<consent::Category>{{records::Field::kHealth, records::DataType::kPlan}}));
  EXPECT_FALSE(categories(R"("class":)" + cell_as_class("health/plan") + R"(,"code":)" + cell("social/plan"))
                   .understood);
  // One code of the class that we know does not say which of it the other means.
  EXPECT_FALSE(categories(R"("class":)" + cell_as_class("health/plan") +
                          R"(,"code":[{"coding":[{"system":"urn:x","code":"y"}]}])")
                   .understood);
  EXPECT_FALSE(
      categories(R"("class":[{"system":"urn:x","code":"y"}],"code":)" + cell("health/plan")).understood);
}

// What is left out of a denial's list would let through what it meant.
TEST(FhirConsentDoubt, ADenialIsNeverWeakened) {
  for (
      const char* part :
      {R"("purpose":[{"system":"urn:p","code":"a"},{"system":"urn:p"}])", R"("purpose":"TREAT")",
       R"("code":[{"coding":[{"system":"urn:indsigt:cell","code":"health/plan"}]},{"text":"my letters"}])",
       R"("class":[{"system":"urn:indsigt:cell","code":"health/plan"},{"display":"letters"}])",
       R"("action":[{"coding":[{"code":"correct"}]},{"text":"everything"}])",
       R"("actor":[{"reference":{"reference":"urn:school"}},{"reference":{"display":"the club"}}])",
       R"("actor":{"reference":{"reference":"urn:school"}})",
       R"("data":[{"meaning":"instance","reference":{"reference":"urn:doc"}},{"meaning":"related","reference":{"reference":"urn:doc"}}])",
       R"("period":"2026")"}) {
    const StatedConsent one =
        read_one(active(std::string(R"({"type":"permit","provision":[{"type":"deny",)") + part + "}]}"));
    ASSERT_EQ(one.consent.provision.exceptions.size(), 1u) << part;
    EXPECT_EQ(one.consent.provision.exceptions[0], consent::Provision{.permit = false}) << part;
    EXPECT_FALSE(permits_something(one)) << part;
  }
}

TEST(FhirConsentDoubt, WhatIsCutOffIsAProblem) {
  std::string wide = R"({"type":"permit","provision":[{"type":"deny"})";
  for (int i = 0; i < 500; ++i) wide += R"(,{"type":"deny"})";
  const auto source = testing::read_source(testing::bundle(active(wide + "]}")));
  ASSERT_TRUE(source);
  ASSERT_EQ(source->reading.problems.total(), 1u);
  EXPECT_EQ(source->reading.problems.rows()[0],
            (Error{ErrorCode::kConsentShape, "/entry/4/resource/provision"}));
}

TEST(FhirConsentDoubt, SignersAreSomebodyAndOnce) {
  const StatedConsent one = read_one(
      R"("performer":[{"reference":"urn:far"},{"reference":"urn:school"},{"reference":"urn:p"},{"reference":"urn:far"}],)" +
      active(R"({"type":"permit"})"));
  ASSERT_EQ(one.consent.signers.size(), 2u);
  EXPECT_LT(one.consent.signers[0].party, one.consent.signers[1].party);
  std::string many = R"("performer":[{"reference":"urn:far"})";
  for (int i = 0; i < 40; ++i) many += R"(,{"reference":"Practitioner/)" + std::to_string(i) + R"("})";
  // A yes that can no longer be taken back by everybody who gave it is none.
  EXPECT_FALSE(permits_something(read_one(many + "]," + active(R"({"type":"permit"})"))));
}

// D2: what one source calls its own is never what another source identifies.
TEST(FhirConsentDoubt, NoSourceTakesTheConsentOfAnother) {
  const auto one = testing::read_source(testing::bundle(active(R"({"type":"permit"})")), "urn:one");
  const auto other =
      testing::read_source(testing::bundle(R"("identifier":[{"system":"urn:one","value":"urn:c"}],)" +
                                           active(R"({"type":"permit"})")),
                           "urn:other");
  ASSERT_TRUE(one && other);
  EXPECT_NE(one->reading.consents.at(0).consent.id, other->reading.consents.at(0).consent.id);
}

}  // namespace
}  // namespace indsigt::sources
