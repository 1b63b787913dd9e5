// SPDX-License-Identifier: MPL-2.0
// Each rule of harm is one function (access/harm.h), and everything that needs the rule calls it: every
// caller is a row here, asked under a pack that says yes and under packs that do not. A wrong answer planted
// in the function, or a caller that stops asking, fails in the caller's row. What comes in from an encrypted
// plan is asked in tests/core/sync/plan_consents_test.cc.
#include "access/harm.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "access/entitled.h"
#include "core/access/support/home.h"
#include "household/household.h"
#include "records/store.h"
#include "sync/plan_keys.h"
#include "view/consents.h"
#include "view/wishes.h"

namespace indsigt::access {
namespace {

using namespace tests;
using consent::Consent;
using consent::EventKind;
using consent::Ledger;
using rules::Redaction;
using rules::Rule;

const ActorId kClinic = id<ActorId>(2);
const ConsentId kGiven = id<ConsentId>(7);

constexpr rules::WordSet<Action> kLooks{Action::kViewAccessLog, Action::kViewAddress, Action::kViewData,
                                        Action::kViewPlan};

Rule outcome(Outcome is) {
  Rule rule;
  rule.id = "t.outcome";
  rule.outcome = is;
  return rule;
}
Rule reviewed() {
  Rule rule = outcome(Outcome::kAllowed);
  rule.human_review = true;
  return rule;
}
Rule routed() {
  Rule rule = outcome(Outcome::kAllowed);
  rule.route = rules::Route::kCaseWorker;
  return rule;
}
Rule without_places() {
  Rule rule = outcome(Outcome::kAllowed);
  rule.redact = {Redaction::kAddress};
  return rule;
}
Rule asks_the_other_holder() {
  Rule rule;
  rule.id = "t.signers";
  rule.signers.custody_holders = true;
  return rule;
}

// A household where one rule answers whoever looks, and one whoever decides.
struct Case : Home {
  explicit Case(Rule decides, Rule looks = outcome(Outcome::kAllowed), bool conflict = false) {
    looks.when.actions = kLooks;
    pack.id = "dk";
    pack.rules = {std::move(looks), std::move(decides)};
    for (Party& party : family.parties)
      party.registered_name = "P" + std::to_string(int(party.id.bytes.back()));
    tie(kFoster, Role::kFosterParent);
    if (conflict) family.subjects[0].flags = {{Flag::kHighConflict, {}, {}}};
    records::SourceRecords said;
    said.persons = {{kSubject, "Noah"}};
    said.actors = {{.id = kSchool, .name = "Skolen"}};
    said.items = {{.ref = {0, 0}, .subject = kSubject, .holder = kSchool, .date = {}}};
    said.items[0].field = records::Field::kSocial;
    said.log = {{.ref = {0, 1},
                 .kind = records::LogKind::kLook,
                 .subject = kSubject,
                 .at = noon({2026, 5, 5}),
                 .who = {},
                 .on_behalf = kSchool,
                 .from = {},
                 .to = {},
                 .basis = {},
                 .role = {},
                 .items = {0}}};
    records.add(std::move(said));
  }
  [[nodiscard]] World world() const { return {&pack, &family, nullptr, now}; }

  // A consent of the social plan to the school, asked for ten days ago; those say yes on that day.
  [[nodiscard]] Ledger ledger_of(std::vector<consent::Signer> signers,
                                 const std::vector<PartyId>& yes) const {
    Consent consent;
    consent.id = kGiven;
    consent.subject = kSubject;
    consent.provision.recipients = {kSchool};
    consent.provision.categories = {{records::Field::kSocial, records::DataType::kPlan}};
    consent.provision.to = days_after(kToday, 20);
    std::sort(signers.begin(), signers.end(), [](const auto& a, const auto& b) { return a.party < b.party; });
    consent.signers = std::move(signers);
    Ledger ledger;
    EXPECT_TRUE(ledger.add(consent));
    const Instant at = noon(days_after(kToday, -10));
    const auto life = life_of(world(), kSubject);
    EXPECT_TRUE(ledger.append({kGiven, EventKind::kAsked, at, 0, {}, {}}, life));
    for (const PartyId party : yes) {
      EXPECT_TRUE(ledger.append({kGiven, EventKind::kSigned, at, 0, party, {}}, life));
    }
    return ledger;
  }
  [[nodiscard]] Ledger waiting() const { return ledger_of(kBoth, {kFather}); }
  [[nodiscard]] Ledger active() const { return ledger_of(kBoth, {kMother, kFather}); }
  [[nodiscard]] Ledger looked_at_first() const {
    return ledger_of({kBoth[0], kBoth[1], {kReviewer, Role::kAuthority}}, {kMother});
  }
  [[nodiscard]] Abilities abilities(const Ledger& ledger) const {
    return abilities_of(world(), ledger, kMother, *ledger.find(kGiven));
  }
  [[nodiscard]] Act grant(ActorId recipient = kSchool) const {
    Act act{.kind = ActKind::kGrant, .subject = kSubject, .recipient = recipient};
    act.cells = {{records::Field::kSocial, records::DataType::kPlan}};
    act.to = days_after(kToday, 30);
    return act;
  }
  // The consent that the mother's act makes; nothing where the act is denied.
  [[nodiscard]] std::optional<Consent> made(const Act& act, Ledger ledger = {}) const {
    const auto done = perform(world(), ledger, kMother, act, digest);
    return done ? std::optional(*ledger.find(done->consent)) : std::nullopt;
  }
  // The consent as it is settled that a source says was asked for.
  [[nodiscard]] Consent asked() const {
    consent::StatedConsent stated;
    stated.consent = *active().find(kGiven);
    stated.status = consent::StatedStatus::kAsked;
    stated.at = noon(days_after(kToday, -10));
    return *settle(world(), std::vector{stated}).find(kGiven);
  }
  [[nodiscard]] Redacted<records::Records> seen(PartyId viewer = kMother) const {
    return redact(records, world(), viewer, Manifest::kVisible);
  }
  // Calls `ask(standpoint)` as that viewer.
  template <class Ask>
  auto look(const Ledger& ledger, PartyId viewer, const Ask& ask) const {
    const World now_world = world();
    const auto visible = seen(viewer);
    return ask(Standpoint{now_world, ledger, visible, viewer});
  }
  // As what the mother is due the key of the school's social plans.
  [[nodiscard]] std::optional<plan_log::CategoryRole> key_role() const {
    const World now_world = world();
    const Ledger none;
    plan_log::MemberId member{};
    const sync::PlanPeople people{.places = {}, .parties = {{member, kMother}}};
    const sync::Compartment one{kSchool, {records::Field::kSocial, records::DataType::kPlan}};
    const auto due = sync::due_members({now_world, none, kSubject, people}, one);
    return due.empty() ? std::nullopt : std::optional(due.begin()->second.role);
  }
  // How the viewer is told of the foster parent, and of what they are to whom.
  [[nodiscard]] std::vector<std::string> names_of_foster(PartyId viewer) const {
    auto all = records::Records();
    const std::vector<rules::Pack> own_packs{pack};
    household::Household household(all, own_packs, digest);
    Family more = family;
    more.subjects.push_back({.id = id<PersonId>(4), .party = kFoster, .born = PartialDate{1980, 1, 1}});
    more.ties.push_back({.party = kFoster, .subject = id<PersonId>(4), .role = Role::kSelf});
    household.set_family(more, kMother);
    EXPECT_TRUE(household.set_viewer(viewer));
    std::vector<std::string> names;
    for (const auto& row : household.viewers(now).rows) {
      if (row.party != kFoster) continue;
      names.push_back(row.name);
      for (const auto& one : row.ties) {
        if (one.role == Role::kSelf) names.push_back(one.person);
      }
    }
    EXPECT_EQ(names.size(), 2u);
    return names;
  }

  rules::Pack pack;
  records::Records records;
};

struct Caller {
  const char* name;
  bool (*answer)(const Case&);
};

bool routes(const std::optional<Consent>& made) { return made && has_reviewer(*made); }

// Whether a party other than the viewer who signs is named.
bool names_foster_signer(const Case& at) {
  const auto ledger = at.ledger_of({kBoth[0], {kFoster, Role::kCustodyHolder}}, {});
  return at.look(ledger, kMother, [](const Standpoint& standpoint) {
    const auto answer = view::make_consent(standpoint, kGiven);
    const auto& signers = answer->card.signers;
    return std::any_of(signers.begin(), signers.end(),
                       [](const view::SignerRow& row) { return !row.you && !row.name.empty(); });
  });
}

// ---- may_begin(): who calls it, and whether the caller says yes

constexpr Caller kBeginners[] = {
    {"perform: a grant", [](const Case& at) { return at.made(at.grant()).has_value(); }},
    {"perform: an opt-out",
     [](const Case& at) { return at.made({.kind = ActKind::kOptOut, .subject = kSubject}).has_value(); }},
    {"abilities: a yes", [](const Case& at) { return at.abilities(at.waiting()).sign; }},
    {"abilities: a renewal", [](const Case& at) { return at.abilities(at.active()).renew; }},
    {"settle: whom a source may have asked",
     [](const Case& at) { return at.asked().signers.front().party == kMother; }},
    {"plan_keys: who hands over keys",
     [](const Case& at) { return at.key_role() == plan_log::CategoryRole::kSteward; }},
    {"view: whether one can opt out",
     [](const Case& at) {
       return at.look({}, kMother, [&](const Standpoint& standpoint) {
         return view::make_laws(standpoint, kSubject, records::AsOf::now(at.now), {}).opt_out ==
                view::OptOutState::kPossible;
       });
     }},
};

TEST(Harm, EveryCallerBeginsWhereTheRulesAllowAloneOrWithOthers) {
  for (const Caller& caller : kBeginners) {
    EXPECT_TRUE(caller.answer(Case(outcome(Outcome::kAllowed)))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(asks_the_other_holder()))) << caller.name;
    EXPECT_FALSE(caller.answer(Case(outcome(Outcome::kDenied)))) << caller.name;
    EXPECT_FALSE(caller.answer(Case(outcome(Outcome::kNotConsentBased)))) << caller.name;
  }
}

// ---- must_look_first(): who decides something

constexpr Caller kDeciders[] = {
    {"perform: a grant", [](const Case& at) { return routes(at.made(at.grant())); }},
    {"perform: a renewal",
     [](const Case& at) {
       Act act{.kind = ActKind::kRenew, .consent = kGiven};
       act.to = days_after(kToday, 60);
       return routes(at.made(act, at.active()));
     }},
    {"perform: an opt-out",
     [](const Case& at) { return routes(at.made({.kind = ActKind::kOptOut, .subject = kSubject})); }},
    {"settle: what a source asked for", [](const Case& at) { return has_reviewer(at.asked()); }},
    {"plan_keys: who hands over keys",
     [](const Case& at) { return at.key_role() == plan_log::CategoryRole::kReader; }},
};

TEST(Harm, SomebodyLooksFirstAtWhatIsDecided) {
  const Rule open = outcome(Outcome::kAllowed);
  for (const Caller& caller : kDeciders) {
    EXPECT_FALSE(caller.answer(Case(open))) << caller.name;
    EXPECT_FALSE(caller.answer(Case(asks_the_other_holder()))) << caller.name;
    EXPECT_FALSE(caller.answer(Case(open, open, true)))
        << caller.name << ": a protection, and nobody is asked";
    EXPECT_TRUE(caller.answer(Case(reviewed()))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(routed()))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(asks_the_other_holder(), open, true))) << caller.name;
  }
}

// ---- must_look_first(): who looks on

constexpr Caller kOnlookers[] = {
    {"redact: data of a field", [](const Case& at) { return at.seen()->store().items.empty(); }},
    {"redact: the access log", [](const Case& at) { return at.seen()->store().lines.empty(); }},
    {"entitled: a key",
     [](const Case& at) { return !may_hold_key(at.world(), {kMother, kSubject}, records::Field::kSocial); }},
    {"visible: what another holder signed",
     [](const Case& at) {
       const auto ledger = at.ledger_of({kBoth[1]}, {kFather});
       return visible_consents(at.world(), ledger, {kMother, kSubject}).empty();
     }},
};

TEST(Harm, NothingIsSeenBeforeSomebodyHasLooked) {
  const Rule open = outcome(Outcome::kAllowed);
  for (const Caller& caller : kOnlookers) {
    EXPECT_FALSE(caller.answer(Case(open))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(open, reviewed()))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(open, routed()))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(open, outcome(Outcome::kDenied)))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(open, outcome(Outcome::kNotConsentBased)))) << caller.name;
    EXPECT_TRUE(caller.answer(Case(open, asks_the_other_holder()))) << caller.name;
  }
}

// The log has an action of its own: data may be seen where the log may not.
TEST(Harm, TheLogIsAskedForByItself) {
  Case at(outcome(Outcome::kAllowed));
  Rule log = reviewed();
  log.when.actions = {Action::kViewAccessLog};
  at.pack.rules.insert(at.pack.rules.begin(), log);
  EXPECT_TRUE(at.seen()->store().lines.empty());
  EXPECT_FALSE(at.seen()->store().items.empty());
}

// ---- has_reviewer(), awaits_review(): once the reviewer is among the signers

TEST(Harm, OnlyWhoSignedAndAuthoritiesKnowOfAConsentBeforeTheReviewerHasLooked) {
  const Case at(outcome(Outcome::kAllowed));
  auto ledger = at.looked_at_first();
  const Consent& consent = *ledger.find(kGiven);
  EXPECT_TRUE(at.sees(ledger, kMother));
  EXPECT_FALSE(at.sees(ledger, kFather));
  EXPECT_EQ(signer_of(at.world(), consent, kWorker), kReviewer);
  EXPECT_FALSE(abilities_of(at.world(), ledger, kFather, consent).withdraw);
  const auto routed_card = [&](PartyId viewer) {
    return at.look(ledger, viewer, [](const Standpoint& standpoint) {
      return view::make_consent_page(standpoint, kSubject, {}, {0, 10}).rows.at(0).routed;
    });
  };
  EXPECT_TRUE(routed_card(kWorker));
  EXPECT_FALSE(routed_card(kMother)) << "whoever asked is not told that the request waits for a caseworker";
  ASSERT_TRUE(
      ledger.append({kGiven, EventKind::kSigned, at.now, 0, kReviewer, {}}, life_of(at.world(), kSubject)));
  EXPECT_TRUE(at.sees(ledger, kFather));
  EXPECT_FALSE(routed_card(kWorker));
  const auto plain = at.waiting();
  EXPECT_EQ(signer_of(at.world(), *plain.find(kGiven), kWorker), std::nullopt);
}

TEST(Harm, AnAuthorityKnowsOfWhatItMustLookAtAndNotOfTheRest) {
  Case at(outcome(Outcome::kAllowed));
  for (Party& party : at.family.parties) {
    if (party.id == kWorker) party.acts_for = kClinic;  // nobody whom the consent concerns
  }
  EXPECT_TRUE(at.sees(at.looked_at_first(), kWorker));
  EXPECT_FALSE(at.sees(at.waiting(), kWorker));
}

// ---- hears_of_end(): whether a worker whom a consent does not concern sees that one of its signers ended it

bool hears(Case at, const std::vector<consent::Signer>& signers, const std::vector<PartyId>& yes,
           PartyId ender) {
  for (Party& party : at.family.parties) {
    if (party.id == kWorker) party.acts_for = kClinic;
  }
  auto ledger = at.ledger_of(signers, yes);
  const auto sees = [&] { return !visible_consents(at.world(), ledger, {kWorker, kSubject}).empty(); };
  EXPECT_FALSE(sees()) << "before the end";
  EXPECT_TRUE(perform(at.world(), ledger, ender, {.kind = ActKind::kWithdraw, .consent = kGiven}, at.digest));
  return sees();
}

TEST(Harm, AnAuthorityHearsOfAnEndThatARuleOrAProtectionNames) {
  const Rule open = outcome(Outcome::kAllowed);
  const std::vector<PartyId> both{kMother, kFather};
  EXPECT_FALSE(hears(Case(open), kBoth, both, kMother));
  EXPECT_TRUE(hears(Case(reviewed()), kBoth, both, kMother));
  EXPECT_TRUE(hears(Case(routed()), kBoth, both, kFather));
  EXPECT_TRUE(hears(Case(open, open, true), kBoth, both, kMother)) << "a protection";
}

TEST(Harm, NobodyHearsThatAYoungPersonOrAnUnansweredRequestEnded) {
  EXPECT_FALSE(hears(Case(reviewed()), {{kChild, Role::kSelf}}, {kChild}, kChild));
  EXPECT_FALSE(hears(Case(reviewed()), kBoth, {kMother}, kMother));
}

TEST(Harm, AGrantThatSomebodyMustLookAtIsMarkedAsRouted) {
  for (const bool first : {false, true}) {
    const Case at(first ? reviewed() : outcome(Outcome::kAllowed));
    Ledger ledger;
    const auto done = perform(at.world(), ledger, kMother, at.grant(), at.digest);
    ASSERT_TRUE(done);
    const auto events = ledger.events(done->consent);
    EXPECT_EQ(std::any_of(events.begin(), events.end(),
                          [](const auto& event) { return event.kind == EventKind::kRouted; }),
              first);
  }
}

// ---- may_read_words(): who reads what a child says

struct Speaker : Case {
  // The child says something in general and something of the consent, to those.
  explicit Speaker(const std::vector<PartyId>& readers) : Case(outcome(Outcome::kAllowed)) {
    family.subjects[0].words = {{id<family::WordsId>(1), "Alt.", kToday, readers, std::nullopt},
                                {id<family::WordsId>(2), "Det.", kToday, readers, kGiven}};
  }
};

struct Reading {
  const char* name;
  bool (*answer)(const Speaker&, PartyId viewer);
};

constexpr Reading kReadings[] = {
    {"view: what is said in general",
     [](const Speaker& at, PartyId viewer) {
       return at.look(at.active(), viewer, [](const Standpoint& standpoint) {
         const auto page = view::make_consent_page(standpoint, kSubject, {}, {0, 10});
         return page.child_says.size() == 1 && page.child_says[0].words == "Alt.";
       });
     }},
    {"view: what is said of a consent",
     [](const Speaker& at, PartyId viewer) {
       return at.look(at.active(), viewer, [](const Standpoint& standpoint) {
         const auto answer = view::make_consent(standpoint, kGiven);
         return answer && answer->card.child_says.size() == 1 && answer->card.child_says[0].words == "Det.";
       });
     }},
    {"view: who reads, as the child is told",
     [](const Speaker& at, PartyId viewer) {
       if (viewer == kChild) return true;
       return at.look(at.active(), kChild, [&](const Standpoint& standpoint) {
         const auto page = view::make_wishes(standpoint, kSubject, {0, 10});
         const auto& readers = page->rows.at(0).readers;
         return std::any_of(readers.begin(), readers.end(),
                            [&](const view::ReaderRow& row) { return row.party == viewer; });
       });
     }},
};

TEST(Harm, WordsAreReadByTheChildAndByWhomTheChildLetsRead) {
  for (const Reading& reading : kReadings) {
    for (const PartyId viewer : {kMother, kFather, kFoster, kWorker}) {
      const Speaker alone({});
      EXPECT_FALSE(reading.answer(alone, viewer)) << reading.name << ": an authority neither";
      const Speaker told({viewer});
      EXPECT_TRUE(reading.answer(told, viewer)) << reading.name;
      EXPECT_TRUE(reading.answer(told, kChild)) << reading.name;
      for (const PartyId other : {kMother, kFather, kFoster, kWorker}) {
        if (other != viewer) {
          EXPECT_FALSE(reading.answer(told, other)) << reading.name;
        }
      }
    }
  }
}

TEST(Harm, WhoIsNothingToTheChildAnyMoreReadsNothingMore) {
  Speaker at({kFoster});
  EXPECT_TRUE(kReadings[0].answer(at, kFoster));
  for (Tie& tie : at.family.ties) {
    if (tie.party == kFoster) tie.days.to = days_after(kToday, -1);
  }
  for (const Reading& reading : {kReadings[0], kReadings[2]}) {
    EXPECT_FALSE(reading.answer(at, kFoster)) << reading.name;
  }
  const auto possible = possible_readers(at.world(), kSubject);
  EXPECT_EQ(possible, (std::vector{kMother, kFather, kWorker}));
}

// ---- hides_places(), name_for(): what would tell where a child is

constexpr Caller kTellers[] = {
    {"redact: the name of a place",
     [](const Case& at) { return at.seen()->actor_row(kSchool) != records::kNoRow; }},
    {"abilities: taking a unit out", [](const Case& at) { return at.abilities(at.active()).exclude; }},
    {"entitled: a key",
     [](const Case& at) { return may_hold_key(at.world(), {kMother, kSubject}, records::Field::kSocial); }},
    {"view: who receives",
     [](const Case& at) {
       return at.look(at.active(), kMother, [](const Standpoint& standpoint) {
         return view::make_consent(standpoint, kGiven)->card.recipients.at(0).id == kSchool;
       });
     }},
    {"view: whether a preview looks at other consents",
     [](const Case& at) {
       return at.look(at.active(), kMother, [&](const Standpoint& standpoint) {
         return view::make_preview(standpoint, at.grant(), at.digest)->gains.empty();
       });
     }},
    {"view: the name of a foster parent who signs", names_foster_signer},
    {"household: the name of a foster parent",
     [](const Case& at) { return !at.names_of_foster(kMother).at(0).empty(); }},
    {"household: the name of whom a foster parent is something to",
     [](const Case& at) { return !at.names_of_foster(kMother).at(1).empty(); }},
};

TEST(Harm, NobodyTellsWhereAChildIsToWhomItIsKeptFrom) {
  const Rule open = outcome(Outcome::kAllowed);
  for (const Caller& caller : kTellers) {
    EXPECT_TRUE(caller.answer(Case(open))) << caller.name;
    EXPECT_FALSE(caller.answer(Case(open, without_places()))) << caller.name;
  }
}

TEST(Harm, KinAreNamedWhereverTheChildIsAndEverybodyReadsTheirOwnName) {
  const Case at(outcome(Outcome::kAllowed), without_places());
  const auto told = [&](PartyId viewer, PartyId party) {
    return name_for(at.world(), viewer, *at.family.find_party(party));
  };
  for (const PartyId kin : {kMother, kFather, kChild}) EXPECT_NE(told(kMother, kin), "");
  EXPECT_EQ(told(kMother, kFoster), "");
  EXPECT_EQ(told(kMother, kWorker), "");
  EXPECT_NE(told(kFoster, kFoster), "");
  EXPECT_EQ(at.names_of_foster(kFoster), (std::vector<std::string>{"P4", "P4"}));
}

}  // namespace
}  // namespace indsigt::access
