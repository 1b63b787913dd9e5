// SPDX-License-Identifier: MPL-2.0
// What must hold for whoever looks on, whatever the pack of a country says (rules.md, "Property tests to
// hold").
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "access/acts.h"
#include "access/explain.h"
#include "access/redact.h"
#include "access/settle.h"
#include "api/packs.h"
#include "crypto/sodium_digest.h"
#include "records/index.h"
#include "rules/ages.h"
#include "view/consents.h"

namespace indsigt::access {
namespace {

using consent::State;
using rules::Action;
using rules::Custody;
using rules::Domain;
using rules::Flag;
using rules::Outcome;
using rules::Role;

template <class Id>
Id id(int number) {
  Id id;
  id.bytes.back() = static_cast<std::byte>(number);
  return id;
}
const PartyId kMother = id<PartyId>(1), kFather = id<PartyId>(2), kChild = id<PartyId>(3),
              kFoster = id<PartyId>(4), kBisidder = id<PartyId>(5), kWorker = id<PartyId>(6);
const PersonId kSubject = id<PersonId>(3);
const ActorId kSchool = id<ActorId>(1);
constexpr std::int64_t kHour = 3'600'000;
constexpr PartialDate kToday{2026, 11, 21};

Instant noon(PartialDate day) { return {end_of_day(day).milliseconds - 12 * kHour}; }
PartialDate days_after(PartialDate day, int days) { return civil_date_of_day(days_since_epoch(day) + days); }

struct Home {
  explicit Home(std::string_view country = "dk", PartialDate born = {2018, 3, 22}) {
    family.jurisdiction = country;
    family.parties = {{.id = kMother}, {.id = kFather},   {.id = kChild},
                      {.id = kFoster}, {.id = kBisidder}, {.id = kWorker, .acts_for = kSchool}};
    tie(kMother, Role::kCustodyHolder);
    tie(kFather, Role::kCustodyHolder);
    tie(kChild, Role::kSelf);
    tie(kWorker, Role::kAuthority);
    Subject subject{.id = kSubject, .party = kChild, .born = born};
    subject.custody = {{Custody::kJoint, {}}};
    family.subjects = {subject};
    set_now(kToday);
  }
  Tie& tie(PartyId party, Role role) {
    family.ties.push_back({.party = party, .subject = kSubject, .role = role});
    return family.ties.back();
  }
  void set_now(PartialDate day) {
    now = noon(day);
    family.read_at = now;
  }
  [[nodiscard]] World world() const { return {packs().find(family.jurisdiction), &family, nullptr, now}; }
  [[nodiscard]] rules::Decision ask(PartyId who, Action action, Domain domain) const {
    return decide(world(), {who, kSubject}, {action, domain, rules::Purpose::kJointPlan});
  }
  [[nodiscard]] bool views(PartyId who, Domain domain) const {
    const auto decision = ask(who, Action::kViewData, domain);
    return decision.outcome == Outcome::kAllowed && !decision.human_review;
  }
  // One that those gave some days ago.
  consent::Ledger given(std::vector<consent::Signer> signers, Domain domain = Domain::kHealth,
                        int days_ago = 10,
                        consent::StatedStatus status = consent::StatedStatus::kGiven) const {
    consent::StatedConsent stated;
    stated.consent.id = id<ConsentId>(7);
    stated.consent.subject = kSubject;
    stated.consent.domain = domain;
    stated.consent.provision.recipients = {kSchool};
    stated.consent.provision.categories = {
        {domain == Domain::kHealth ? records::Field::kHealth : records::Field::kSocial, std::nullopt}};
    stated.consent.provision.to = PartialDate{2050, 1, 1};
    stated.consent.signers = std::move(signers);
    stated.status = status;
    stated.at = noon(days_after(civil_date(now), -days_ago));
    return settle(world(), std::vector{stated});
  }
  [[nodiscard]] State state(const consent::Ledger& ledger) const {
    return ledger.standing(*ledger.find(id<ConsentId>(7)), life_of(world(), kSubject), now).state;
  }
  Result<Done> act(consent::Ledger& ledger, PartyId who, ActKind kind) const {
    return perform(world(), ledger, who, {.kind = kind, .consent = id<ConsentId>(7)}, digest);
  }
  [[nodiscard]] bool sees(const consent::Ledger& ledger, PartyId who) const {
    return !visible_consents(world(), ledger, {who, kSubject}).empty();
  }
  static const api::JurisdictionPacks& packs() {
    static const api::JurisdictionPacks one;
    return one;
  }

  Family family;
  Instant now;
  crypto::SodiumDigest digest;
};

const std::vector<consent::Signer> kBoth = {{kMother, Role::kCustodyHolder}, {kFather, Role::kCustodyHolder}};
constexpr Domain kDomains[] = {Domain::kEmployment, Domain::kSocial,  Domain::kHealth,
                               Domain::kSchool,     Domain::kJustice, Domain::kEconomy};

TEST(Properties, WithoutFreshFactsNoHolderGrantsAndViewsAreThoseOfUnknownCustody) {
  for (const std::string_view country : api::kJurisdictions) {
    for (int age = 0; age < 18; ++age) {
      Home home(country, {static_cast<std::int16_t>(2026 - age), 5, 4});
      const Instant read = home.family.read_at;
      for (const std::int64_t later : {24 * kHour + 1, std::int64_t{-1}}) {
        home.now = {read.milliseconds + later};
        for (const Domain domain : kDomains) {
          SCOPED_TRACE(std::string(country) + " " + std::to_string(age) + " " + std::string(word_of(domain)));
          for (const PartyId who : {kMother, kFather}) {
            EXPECT_EQ(home.ask(who, Action::kGrantShare, domain).outcome, Outcome::kDenied);
            rules::Facts facts{.subject_age = age, .requester = Role::kCustodyHolder, .domain = domain};
            facts.purpose = rules::Purpose::kJointPlan;
            EXPECT_EQ(home.ask(who, Action::kViewData, domain).rule,
                      rules::decide(home.world().pack, facts).rule);
          }
          Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = kSchool};
          act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
          act.to = days_after(kToday, 30);
          consent::Ledger ledger;
          EXPECT_FALSE(perform(home.world(), ledger, kMother, act, home.digest));
          EXPECT_EQ(ledger.size(), 0u);
        }
      }
    }
  }
}

TEST(Properties, AnOldProtectionStaysAndAnOldWideningDoesNot) {
  Home home;
  home.family.subjects[0].flags = {{Flag::kProtectedAddress, {{}, days_after(kToday, -1)}, {kFather}}};
  const Viewpoint father{kFather, kSubject};
  EXPECT_FALSE(hides_places(home.world(), father));  // it ended yesterday, as is known today
  home.now.milliseconds += 24 * kHour + 1;
  EXPECT_TRUE(hides_places(home.world(), father));  // that it ended is as little known as all else
  EXPECT_TRUE(is_under_protection(home.world(), kSubject));
  EXPECT_FALSE(hides_places(home.world(), {kMother, kSubject}));
  Home wide("se", {2012, 5, 4});
  wide.family.subjects[0].flags = {{Flag::kExtendedAccessAgreed, {}, {}}};
  EXPECT_EQ(wide.ask(kMother, Action::kViewData, Domain::kHealth).outcome, Outcome::kAllowed);
  wide.now.milliseconds += 24 * kHour + 1;
  EXPECT_EQ(wide.ask(kMother, Action::kViewData, Domain::kHealth).outcome, Outcome::kDenied);
}

TEST(Properties, ABirthdayEndsWhatItEndsOnThatDayAndNotBefore) {
  unsigned consents = 0, views = 0;
  for (const std::string_view country : api::kJurisdictions) {
    const rules::Pack& pack = *Home::packs().find(country);
    for (const rules::Transition& transition : pack.transitions) {
      for (const rules::Lapse& lapse : transition.lapses) {
        if (!lapse.by.contains(Role::kCustodyHolder)) continue;
        const Domain domain = lapse.domain.value_or(Domain::kSocial);
        SCOPED_TRACE(std::string(country) + " " + std::to_string(transition.age));
        const PartialDate birthday{2026, 11, 21};
        Home before(country, {static_cast<std::int16_t>(2026 - transition.age), 11, 21});
        Home on = before, after = before;
        before.set_now(days_after(birthday, -1));
        after.set_now(days_after(birthday, 1));
        if (lapse.consents) {
          const auto ledger = before.given(kBoth, domain);
          EXPECT_EQ(before.state(ledger), State::kActive);
          EXPECT_TRUE(before.sees(ledger, kFather));
          for (const Home* home : {&on, &after}) {
            EXPECT_EQ(home->state(ledger), State::kLapsedAge);
            const consent::Consent& consent = *ledger.find(id<ConsentId>(7));
            for (const PartyId who : {kMother, kFather, kChild}) {
              const auto can = abilities_of(home->world(), ledger, who, consent);
              EXPECT_FALSE(can.sign || can.refuse || can.withdraw || can.exclude || can.renew);
            }
            EXPECT_EQ(home->sees(ledger, kFather), transition.age < pack.majority);
            EXPECT_TRUE(home->sees(ledger, kChild));
          }
          ++consents;
        }
        if (lapse.views && before.views(kFather, domain)) {
          EXPECT_FALSE(on.views(kFather, domain));
          EXPECT_FALSE(after.views(kFather, domain));
          ++views;
        }
        if (transition.age == pack.majority) {
          for (const Domain each : kDomains) EXPECT_FALSE(on.views(kMother, each));
        }
      }
    }
  }
  EXPECT_GE(consents, 4u);
  EXPECT_GE(views, 4u);
}

TEST(Properties, AnyOneSignerEndsItAndInConflictTheOtherSeesOnlyThatItEnded) {
  for (const auto& flags :
       {std::vector<FlagFact>{}, {{Flag::kHighConflict, {}, {}}}, {{Flag::kContactCut, {}, {kFather}}}}) {
    std::vector<consent::Standing> seen;
    for (const PartyId who : {kMother, kFather}) {
      Home home;
      home.family.subjects[0].flags = flags;
      auto ledger = home.given(kBoth);
      const auto done = home.act(ledger, who, ActKind::kWithdraw);
      ASSERT_TRUE(done);
      EXPECT_EQ(done->state, State::kWithdrawn);
      EXPECT_EQ(done->decision.notify.contains(rules::Notified::kOtherCustodyHolder), flags.empty());
      if (!flags.empty()) EXPECT_FALSE(done->decision.notify.contains(rules::Notified::kCustodyHolders));
      seen.push_back(
          ledger.standing(*ledger.find(id<ConsentId>(7)), life_of(home.world(), kSubject), home.now));
      EXPECT_FALSE(home.act(ledger, who, ActKind::kWithdraw));
    }
    EXPECT_EQ(seen[0], seen[1]);  // nor does it show who ended it
  }
}

TEST(Properties, AChildUnderFifteenNeverWithdrawsAloneInDenmark) {
  for (int age = 0; age <= 15; ++age) {
    Home home("dk", {static_cast<std::int16_t>(2026 - age), 5, 4});
    for (const Domain domain : {Domain::kHealth, Domain::kSocial}) {
      auto signers = kBoth;
      signers.push_back({kChild, Role::kSelf});
      auto ledger = home.given(signers, domain, 3);
      const auto done = home.act(ledger, kChild, ActKind::kWithdraw);
      EXPECT_EQ(done.has_value(), age >= 15) << age;
      EXPECT_EQ(home.state(ledger), age >= 15 ? State::kWithdrawn : State::kActive) << age;
      if (age >= 15) continue;
      const auto decision = home.ask(kChild, Action::kWithdrawShare, domain);
      EXPECT_TRUE(decision.alternatives.contains(rules::Alternative::kRecordChildsWish)) << age;
    }
  }
}

TEST(Properties, WithoutAValidPackNobodyDoesOrSeesAnything) {
  Home home;
  home.family.jurisdiction = "zz";
  auto ledger = home.given(kBoth);
  for (const PartyId who : {kMother, kFather, kChild, kWorker}) {
    for (const Domain domain : kDomains) {
      for (int action = 0; action <= static_cast<int>(Action::kWithdrawShare); ++action) {
        EXPECT_EQ(home.ask(who, static_cast<Action>(action), domain).rule, rules::kInvalidPackRule);
      }
    }
    for (const ActKind kind : {ActKind::kSign, ActKind::kWithdraw, ActKind::kExclude, ActKind::kRenew}) {
      EXPECT_FALSE(home.act(ledger, who, kind));
    }
  }
}

TEST(Properties, WhoHeldCustodyIsCutOffAtOnceAndWhatBothGaveRestsUntilItIsConfirmed) {
  Home home;
  const auto both = home.given(kBoth);
  EXPECT_EQ(home.state(both), State::kActive);
  home.family.ties[1].days.to = kToday;  // the last day is a whole day
  EXPECT_EQ(home.state(home.given(kBoth)), State::kActive);
  EXPECT_TRUE(home.views(kFather, Domain::kHealth));
  home.set_now(days_after(kToday, 1));
  auto ledger = home.given(kBoth);
  EXPECT_EQ(home.state(ledger), State::kSuspendedDispute);
  for (const Domain domain : kDomains) EXPECT_FALSE(home.views(kFather, domain));
  EXPECT_FALSE(home.sees(ledger, kFather));
  for (const ActKind kind : {ActKind::kSign, ActKind::kWithdraw, ActKind::kExclude, ActKind::kRenew}) {
    EXPECT_FALSE(home.act(ledger, kFather, kind));
  }
  // What was decided here before the registers said so rests too, and only once.
  consent::Ledger own = both;
  end_custodies(home.world(), own, id<ConsentId>(7));
  EXPECT_EQ(home.state(own), State::kSuspendedDispute);
  ASSERT_TRUE(home.act(own, kMother, ActKind::kSign));
  end_custodies(home.world(), own, id<ConsentId>(7));
  EXPECT_EQ(home.state(own), State::kActive);
  EXPECT_EQ(home.state(home.given({{kFather, Role::kCustodyHolder}})), State::kLapsedCustody);
}

TEST(Properties, HelpersSeeTheirScopeAndWhileItLasts) {
  for (const std::string_view country : api::kJurisdictions) {
    SCOPED_TRACE(country);
    Home home(country);
    Tie& bisidder = home.tie(kBisidder, Role::kPoaHolder);
    bisidder.helper = Helper::kBisidder;
    bisidder.scope = {Domain::kSocial};
    bisidder.days.to = kToday;
    home.tie(kFoster, Role::kFosterParent);
    records::Records all;
    records::SourceRecords said;
    said.persons = {{kSubject, "Noah"}};
    for (std::uint32_t i = 0; i < records::kFields; ++i) {
      said.items.push_back({.ref = {0, i},
                            .subject = kSubject,
                            .holder = {},
                            .date = {},
                            .field = static_cast<records::Field>(i)});
    }
    all.add(said);
    const auto seen = [&](PartyId who) {
      std::vector<records::Field> fields;
      const auto copy = redact(all, home.world(), who, Manifest::kVisible);
      for (const auto& item : copy->store().items) fields.push_back(*item.field);
      return fields;
    };
    const bool poa = home.views(kBisidder, Domain::kSocial);
    EXPECT_EQ(seen(kBisidder), poa ? std::vector{records::Field::kSocial} : std::vector<records::Field>());
    for (const Domain domain : kDomains)
      EXPECT_EQ(home.views(kBisidder, domain), poa && domain == Domain::kSocial);
    EXPECT_EQ(home.sees(home.given(kBoth, Domain::kSocial), kBisidder), poa);
    EXPECT_FALSE(home.sees(home.given(kBoth, Domain::kHealth), kBisidder));
    EXPECT_FALSE(home.sees(home.given({{kChild, Role::kSelf}}, Domain::kSocial), kBisidder));
    EXPECT_TRUE(seen(kFoster).empty());
    home.set_now(days_after(kToday, 1));
    EXPECT_TRUE(seen(kBisidder).empty());
    EXPECT_FALSE(home.sees(home.given(kBoth, Domain::kSocial), kBisidder));
    if (country == "dk") EXPECT_TRUE(poa);
  }
}

// Whoever may not know where a child is could ask of each place that they know whether it receives.
TEST(Properties, NobodyAsksForARecipientWhoseNameIsKeptFromThem) {
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

TEST(Properties, NoPreviewTellsWhoReceivesWhereNamesAreKept) {
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

TEST(Properties, WhatIsSaidIsComputedFromWhatOneMayKnow) {
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
TEST(Properties, AReasonKeepsItsClassWherePlacesAreHidden) {
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
