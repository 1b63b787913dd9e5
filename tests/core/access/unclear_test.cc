// SPDX-License-Identifier: MPL-2.0
// "Nobody may see it" is said only where the files tell it: not where a consent holds of which that is not
// known.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/access/support/home.h"
#include "view/consents.h"

namespace indsigt::access {
namespace {

using namespace tests;

TEST(Unclear, NobodyIsSaidOnlyWhereItIsKnown) {
  struct Case {
    const char* what;
    consent::Provision provision;
    consent::Kind kind;
    const char* key;
    std::uint32_t recipients;
  };
  using consent::Kind;
  const consent::Provision permit{.recipients = {kSchool}}, deny{.permit = false};
  for (const Case& one : std::vector<Case>{
           {"a yes", permit, Kind::kSecrecyConsent, "allowed.recipients", 1},
           {"no to all but the school",
            {.permit = false, .recipients = {kSchool}, .exceptions = {permit}},
            Kind::kSecrecyConsent,
            "allowed.recipients",
            1},
           {"not understood",
            {.understood = false, .recipients = {kSchool}},
            Kind::kSecrecyConsent,
            "allowed.unclear",
            0},
           {"a yes to whoever it may be", {}, Kind::kGdprConsent, "allowed.unclear", 0},
           {"an objection", deny, Kind::kStatutoryOptOut, "allowed.recipients", 0},
       }) {
    Home home;
    consent::StatedConsent stated;
    stated.consent.id = id<ConsentId>(7);
    stated.consent.kind = one.kind;
    stated.consent.subject = kSubject;
    stated.consent.provision = one.provision;
    stated.consent.signers = kBoth;
    stated.status = consent::StatedStatus::kGiven;
    stated.at = noon({2026, 11, 1});
    const World world = home.world();
    const auto ledger = settle(world, std::vector{stated});
    ASSERT_EQ(ledger.size(), 1u) << one.what;
    records::Records said;
    records::SourceRecords places;
    places.actors = {{.id = kSchool, .name = "Skolen"}};
    said.add(std::move(places));
    const auto seen = redact(said, world, kMother, Manifest::kWhole, ledger);
    const view::Allowed allowed = view::make_allowed({world, ledger, seen, kMother}, kSubject);
    EXPECT_EQ(allowed.answer.key.text(), one.key) << one.what;
    EXPECT_EQ(allowed.recipients, one.recipients) << one.what;
  }
}

// A purpose is said in words or not at all.
TEST(Unclear, NoCodeIsShownForAPurpose) {
  Home home;
  consent::StatedConsent stated;
  stated.consent.id = id<ConsentId>(7);
  stated.consent.subject = kSubject;
  stated.consent.provision.recipients = {kSchool};
  stated.consent.provision.purposes = {
      "Klub\xE2\x80\xAE", "http://terminology.hl7.org/CodeSystem/v3-ActReason|BTG",
      "http://terminology.hl7.org/CodeSystem/v3-ActReason|TREAT", "urn:oid:1.2.3|4"};
  stated.consent.signers = kBoth;
  stated.status = consent::StatedStatus::kGiven;
  stated.at = noon({2026, 11, 1});
  const World world = home.world();
  const auto ledger = settle(world, std::vector{stated});
  const records::Records none;
  const auto seen = redact(none, world, kMother, Manifest::kWhole, ledger);
  const auto card = view::make_card({world, ledger, seen, kMother}, id<ConsentId>(7));
  ASSERT_TRUE(card.has_value());
  EXPECT_EQ(card->purposes, (std::vector<std::string>{"Klub", "emergency", "treatment"}));
}

}  // namespace
}  // namespace indsigt::access
