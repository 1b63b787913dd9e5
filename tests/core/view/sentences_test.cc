// SPDX-License-Identifier: MPL-2.0
#include "view/sentences.h"

#include <gtest/gtest.h>

namespace indsigt::view {
namespace {

using records::BasisClass;

Text why_stated(std::string_view stated) {
  records::AccessLogEntry entry;
  entry.basis = BasisClass::kStatedNotFound;
  entry.stated = stated;
  return say_basis(entry);
}

TEST(Sentences, APurposeStatedAsACodeIsSaidInWords) {  // R29
  const Text text = why_stated("http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT");
  EXPECT_EQ(text.key.text(), "basis.treatment");
  EXPECT_TRUE(text.arguments.empty());
}

TEST(Sentences, ACodeOrAnAddressIsNeverShownForAReason) {
  for (const std::string_view stated :
       {"http://terminology.hl7.org/CodeSystem/v3-ActReason|",
        "http://terminology.hl7.org/CodeSystem/v3-ActReason|NOSUCH", "urn:other|TREAT", "urn:oid:1.2.208",
        "1.2.208.176", "https://house.example/policy", "3", "TREAT", "B1", "ADM-2", "v3-ActReason#TREAT2"}) {
    EXPECT_EQ(why_stated(stated).key.text(), "basis.code") << stated;
  }
  EXPECT_EQ(why_stated("urn:indsigt:consent:x").key.text(), "basis.consent_not_found");
  EXPECT_EQ(why_stated("urn:indsigt:law:dk:x:1").key.text(), "basis.law_not_found");
}

TEST(Sentences, AnEmergencyIsAReasonOfItsOwn) {
  records::AccessLogEntry entry;
  entry.basis = BasisClass::kEmergency;
  entry.stated = "Værdispring";
  EXPECT_EQ(say_basis(entry).key.text(), "basis.emergency");
}

TEST(Sentences, WordsAreGivenAsTheyStand) {
  for (const std::string_view stated :
       {"borgerhenvendelse", "Ytelse av helsehjelp", "§ 5", "§5", "BEHANDLING", "Vård"}) {
    const Text text = why_stated(stated);
    EXPECT_EQ(text.key.text(), "basis.stated");
    ASSERT_EQ(text.arguments.size(), 1u);
    EXPECT_EQ(std::get<std::string>(text.arguments[0].second), stated);
  }
}

}  // namespace
}  // namespace indsigt::view
