// SPDX-License-Identifier: MPL-2.0
// What could be asked out of the core by whoever may not know it, and is not answered.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "access/explain.h"
#include "core/access/support/home.h"
#include "records/index.h"
#include "view/consents.h"

namespace indsigt::access {
namespace {

using namespace tests;

// Whoever may not know where a child is could ask of each place that they know whether it receives.
TEST(Hiding, NobodyAsksForARecipientWhoseNameIsKeptFromThem) {
  for (const Flag flag : {Flag::kProtectedAddress, Flag::kPlacementSecret, Flag::kHighConflict}) {
    Home home;
    home.family.subjects[0].flags = {{flag, {}, {kFather}}};
    const auto ledger = home.given(kBoth);
    const Act act{.kind = ActKind::kExclude, .consent = id<ConsentId>(7), .recipient = kSchool};
    for (const PartyId who : {kMother, kFather}) {
      auto copy = ledger;
      const bool may = who == kMother || flag == Flag::kHighConflict;
      EXPECT_EQ(perform(home.world(), copy, who, act, home.digest).has_value(), may);
      EXPECT_EQ(abilities_of(home.world(), ledger, who, *ledger.find(id<ConsentId>(7))).exclude, may);
    }
  }
}

TEST(Hiding, NothingIsGivenToAPlaceWithoutName) {
  Home home;
  consent::Ledger ledger;
  Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = kNoPlace};
  act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
  act.to = days_after(kToday, 30);
  const auto done = perform(home.world(), ledger, kMother, act, home.digest);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error(), (Error{ErrorCode::kActorUnknown, "recipient"}));
  EXPECT_EQ(ledger.size(), 0u);
}

TEST(Hiding, NoPreviewTellsWhoReceivesWhereNamesAreKept) {
  for (const Flag flag : {Flag::kProtectedAddress, Flag::kHighConflict}) {
    Home home;
    home.family.subjects[0].flags = {{flag, {}, {kFather}}};
    const auto ledger = home.given(kBoth, Domain::kSocial);
    const World world = home.world();
    const records::Records none;
    const auto seen = redact(none, world, kFather, Manifest::kVisible);
    const view::Desk desk{world, ledger, seen, kFather};
    std::vector<std::size_t> gains;
    for (const ActorId place : {kSchool, id<ActorId>(2)}) {
      Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = place};
      act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
      act.to = days_after(kToday, 30);
      const auto preview = view::make_preview(desk, act, home.digest);
      ASSERT_TRUE(preview);
      gains.push_back(preview->gains.size());
    }
    // The school receives it already, and that is told only to whoever may know that it is the school.
    EXPECT_EQ(gains, (std::vector<std::size_t>{flag == Flag::kHighConflict ? 0u : 1u, 1u}));
  }
}

TEST(Hiding, WhatIsSaidIsComputedFromWhatOneMayKnow) {
  Home home;
  home.family.subjects[0].flags = {{Flag::kContactCut, {}, {kFather}}};
  const auto of_mother = home.given({{kMother, Role::kCustodyHolder}}, Domain::kSocial);
  EXPECT_EQ(known_to(home.world(), of_mother, kMother).size(), 1u);
  EXPECT_EQ(known_to(home.world(), of_mother, kFather).size(), 0u);
  EXPECT_EQ(known_to(home.world(), of_mother, id<PartyId>(99)).size(), 0u);
  auto both = home.given(kBoth, Domain::kSocial);
  ASSERT_TRUE(home.act(both, kMother, ActKind::kWithdraw));
  const auto known = known_to(home.world(), both, kFather);
  EXPECT_EQ(home.state(known), State::kWithdrawn);
}

// The names go, and which class a reason is of stays: by what of the line can be seen.
TEST(Hiding, AReasonKeepsItsClassWherePlacesAreHidden) {
  Home home;
  home.family.subjects[0].flags = {{Flag::kProtectedAddress, {}, {kFather}},
                                   {Flag::kContactCut, {}, {kFather}}};
  consent::StatedConsent stated;
  stated.consent.id = id<ConsentId>(7);
  stated.consent.subject = kSubject;
  stated.consent.name = "urn:indsigt:consent:7";
  stated.consent.provision.recipients = {kSchool};
  stated.consent.provision.categories = {{records::Field::kEducation, std::nullopt}};
  stated.consent.signers = kBoth;
  stated.status = consent::StatedStatus::kGiven;
  stated.at = noon({2026, 3, 1});
  const auto ledger = settle(home.world(), std::vector{stated});
  records::Records all;
  records::SourceRecords said;
  said.persons = {{kSubject, "Noah"}};
  said.actors = {{.id = kSchool, .name = "Skolen", .sector = records::Sector::kEducation}};
  using records::Field;
  for (const Field field : {Field::kEducation, Field::kSocial}) {
    said.items.push_back({.ref = {0, static_cast<std::uint32_t>(said.items.size())},
                          .subject = kSubject,
                          .holder = kSchool,
                          .date = {},
                          .field = field});
  }
  const auto line = [&](std::string basis, std::vector<std::uint32_t> items) {
    said.log.push_back({.ref = {0, 100 + static_cast<std::uint32_t>(said.log.size())},
                        .kind = records::LogKind::kLook,
                        .subject = kSubject,
                        .at = noon({2026, 5, 5}),
                        .who = {},
                        .on_behalf = kSchool,
                        .from = {},
                        .to = {},
                        .basis = std::move(basis)});
    said.log.back().items = std::move(items);
  };
  line("urn:indsigt:consent:7", {0});
  line("urn:indsigt:consent:7", {0, 1});  // the second is hidden from the father
  line("urn:indsigt:consent:8", {0});
  line("", {1});  // hidden as a whole
  all.add(said);
  all.set_judge(make_judge(home.world(), ledger));
  const auto classes = [&](PartyId who) {
    std::vector<records::BasisClass> found;
    const auto copy = redact(all, home.world(), who, Manifest::kVisible);
    const auto& index = copy->index();
    const auto& about = index.subject(copy->person_row(kSubject));
    for (const auto& meaning : index.meanings(about)) found.push_back(meaning.basis);
    return found;
  };
  using enum records::BasisClass;
  EXPECT_EQ(classes(kFather), (std::vector{kByConsent, kByConsent, kStatedNotFound}));
  EXPECT_EQ(classes(kMother), (std::vector{kByConsent, kStatedNotFound, kStatedNotFound, kNotGiven}));
}

}  // namespace
}  // namespace indsigt::access
