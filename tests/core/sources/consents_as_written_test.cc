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

}  // namespace
}  // namespace indsigt::sources
