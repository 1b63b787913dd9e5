// SPDX-License-Identifier: MPL-2.0
// What could be asked out of the core by whoever may not know it, and is not answered.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "access/explain.h"
#include "core/access/support/home.h"
#include "records/index.h"
#include "records/questions/planned.h"
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
    const Standpoint desk{world, ledger, seen, kFather};
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

// Two children at one school; where the one is must not be known to the father.
struct TwoChildren : Home {
  TwoChildren() {
    Subject sibling{.id = kSibling, .party = id<PartyId>(9), .born = PartialDate{2016, 1, 1}};
    sibling.custody = {{Custody::kJoint, {}}};
    family.subjects.push_back(sibling);
    for (const PartyId parent : {kMother, kFather}) {
      family.ties.push_back({.party = parent, .subject = kSibling, .role = Role::kCustodyHolder});
    }
    family.subjects[0].flags = {{Flag::kPlacementSecret, {}, {kFather}}};
  }
  // A file about a child that states this of the school.
  static records::SourceRecords file(std::uint32_t number, PersonId child, records::Actor school) {
    records::SourceRecords said;
    said.persons = {{child, "Barn"}};
    said.actors = {std::move(school), {.id = kCity, .name = "Byen"}};
    said.items = {{.ref = {number, 0},
                   .subject = child,
                   .holder = kSchool,
                   .date = {},
                   .field = records::Field::kEducation}};
    return said;
  }
  [[nodiscard]] records::Actor seen_school(const records::Records& all, PartyId who) const {
    const auto copy = redact(all, world(), who, Manifest::kVisible);
    return copy->store().actors[copy->actor_row(kSchool)];
  }
  static inline const PersonId kSibling = id<PersonId>(9);
  static inline const ActorId kCity = id<ActorId>(8);
};

TEST(Hiding, WhatOnlyTheFileOfAHiddenChildStatesOfAPlaceIsNotToldOfASibling) {
  const TwoChildren home;
  records::Records all;
  all.add(TwoChildren::file(0, kSubject,
                            {.id = kSchool,
                             .name = "Skolen ved Solbakken",
                             .sector = records::Sector::kEducation,
                             .part_of = TwoChildren::kCity,
                             .contact = "Kontoret",
                             .phone = "1"}));
  all.add(TwoChildren::file(1, TwoChildren::kSibling, {.id = kSchool, .name = "Skolen"}));
  const records::Actor known = home.seen_school(all, kMother);
  EXPECT_EQ(known.name, "Skolen ved Solbakken");
  EXPECT_EQ(known.phone, "1");
  EXPECT_EQ(known.part_of, TwoChildren::kCity);
  const records::Actor told = home.seen_school(all, kFather);
  EXPECT_EQ(told.name, "Skolen");
  EXPECT_EQ(told.phone, "");
  EXPECT_EQ(told.contact, "");
  EXPECT_EQ(told.sector, std::nullopt);
  EXPECT_EQ(told.part_of, std::nullopt);
  const auto copy = redact(all, home.world(), kFather, Manifest::kVisible);
  EXPECT_EQ(copy->actor_row(TwoChildren::kCity), records::kNoRow);
}

TEST(Hiding, AFileAboutNobodyStatesWhatEverybodyMayKnow) {
  const TwoChildren home;
  records::SourceRecords register_;
  register_.actors = {{.id = kSchool, .name = {}, .sector = records::Sector::kEducation, .phone = "1"},
                      {.id = TwoChildren::kCity, .name = "Byen"}};
  records::Records all;
  all.add(register_);
  all.add(TwoChildren::file(1, TwoChildren::kSibling, {.id = kSchool, .name = "Skolen"}));
  const records::Actor told = home.seen_school(all, kFather);
  EXPECT_EQ(told.name, "Skolen");
  EXPECT_EQ(told.phone, "1");
  EXPECT_EQ(told.sector, records::Sector::kEducation);
  // And nothing of places that nothing visible names.
  const auto copy = redact(all, home.world(), kFather, Manifest::kVisible);
  EXPECT_EQ(copy->actor_row(TwoChildren::kCity), records::kNoRow);
}

TEST(Hiding, TheWordsForACodeAreThoseOfAFileThatIsSeen) {
  const TwoChildren home;
  records::Records all;
  for (const auto& [number, child] : {std::pair(0u, kSubject), {1u, TwoChildren::kSibling}}) {
    auto file = TwoChildren::file(number, child, {.id = kSchool, .name = "Skolen"});
    file.codes = {{"urn:s", "k", number == 0 ? "Anbragt på Solbakken" : "Brev"}};
    file.items[0].unmapped = 1;
    all.add(file);
  }
  const auto copy = redact(all, home.world(), kFather, Manifest::kVisible);
  ASSERT_EQ(copy->store().codes.size(), 1u);
  EXPECT_EQ(copy->store().codes[0].text, "Brev");
}

// One talk for two children of whom the father may see one, the other, both or neither (P5).
TEST(Hiding, AJointAppointmentComesForWhoeverMaySeeOneOfTheTwo) {
  struct Case {
    const char* what;
    bool tied;        // the father is something to the sibling
    bool protected_;  // … whose places are kept from him
    PartyId viewer;
    std::size_t next;
    bool whole;  // with place and time
  };
  for (const Case& one : {Case{"a parent of both", true, false, kFather, 1, true},
                          Case{"a parent of one", false, false, kFather, 1, false},
                          Case{"the other is protected", true, true, kFather, 0, false},
                          Case{"a parent of neither", false, false, id<PartyId>(99), 0, false}}) {
    TwoChildren home;
    home.family.subjects[0].flags = {};
    if (one.protected_) home.family.subjects[1].flags = {{Flag::kPlacementSecret, {}, {kFather}}};
    if (!one.tied)
      std::erase_if(home.family.ties, [](const Tie& tie) {
        return tie.subject == TwoChildren::kSibling && tie.party == kFather;
      });
    for (const bool sibling_first : {false, true}) {
      records::SourceRecords said = TwoChildren::file(0, kSubject, {.id = kSchool, .name = "Skolen"});
      said.persons.push_back({TwoChildren::kSibling, "Barn"});
      said.items.clear();
      const PersonId first = sibling_first ? TwoChildren::kSibling : kSubject;
      for (const PersonId child : {first, sibling_first ? kSubject : TwoChildren::kSibling}) {
        said.items.push_back({.ref = {0, 0},
                              .kind = records::ItemKind::kAppointment,
                              .subject = child,
                              .holder = kSchool,
                              .date = days_after(kToday, 7),
                              .field = records::Field::kEducation,
                              .thing = records::Thing::kChildTalk});
        said.planned.push_back({.ref = {0, 0},
                                .subject = child,
                                .with = kSchool,
                                .thing = records::Thing::kChildTalk,
                                .begins = days_after(kToday, 7),
                                .at = noon(days_after(kToday, 7))});
      }
      records::Records all;
      all.add(said);
      const auto copy = redact(all, home.world(), one.viewer, Manifest::kVisible);
      const auto next = records::find_planned(*copy, kSubject, records::AsOf::now(home.now), 9);
      ASSERT_EQ(next.size(), one.next) << one.what;
      if (next.empty()) continue;
      EXPECT_EQ(next[0].kind, records::ItemKind::kAppointment);
      EXPECT_EQ(to_iso(next[0].date), "2026-11-28");
      EXPECT_EQ(next[0].with && next[0].with->name == "Skolen", one.whole) << one.what;
      EXPECT_EQ(next[0].at.has_value(), one.whole) << one.what;
      EXPECT_EQ(next[0].thing == records::Thing::kChildTalk, one.whole) << one.what;
      EXPECT_EQ(copy->store().items.size(), one.tied ? 2u : 1u) << one.what;
    }
  }
}

}  // namespace
}  // namespace indsigt::access
