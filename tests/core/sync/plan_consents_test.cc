// SPDX-License-Identifier: MPL-2.0
// Consents that travel in the encrypted plan: every client comes to know the same, and nobody can say what is
// not theirs to say.
#include "sync/plan_consents.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <random>

#include "core/sync/support/keyed_family.h"
#include "sync/consent_batch.h"

namespace indsigt::testing {
namespace {

using access::Act;
using access::ActKind;
using access::tests::days_after;

using access::tests::kSubject;
using access::tests::kToday;
using consent::State;
using Who = KeyedFamily::Who;
const access::PartyId kMotherParty = access::tests::kMother, kFatherParty = access::tests::kFather;

// Everybody's client with what it knows of the consents, and one category in which they tell each other.
class Clients {
 public:
  explicit Clients(unsigned seed = 1, PartialDate born = {2019, 3, 22}, std::string_view country = "dk")
      : family(seed, born, country), ledgers(KeyedFamily::kPersons) {
    std::vector<plan_log::CategoryMember> others;
    for (std::size_t i = 1; i < KeyedFamily::kPersons; ++i) {
      others.push_back({.member = family.plan.at(i).person.id(), .role = plan_log::CategoryRole::kWriter});
    }
    category = family.plan.open("consents", others);
  }

  // Does it in that client and tells it; nothing where it was refused.
  std::optional<consent::ConsentId> act(Who who, const Act& act) {
    const auto party = who < KeyedFamily::kPlaces ? access::tests::kWorker : KeyedFamily::party(who);
    const auto done = access::perform(family.world(), ledgers[who], party, act, family.home.digest);
    if (!done) return std::nullopt;
    const auto content = sync::tell_consents(*done, ledgers[who]);
    EXPECT_TRUE(content);
    if (content && *content) {
      EXPECT_EQ(send(who, **content), "ok");
      last = **content;
    } else {
      last.reset();
    }
    return done->consent;
  }
  // What everybody says to that content by that member; "ok" where all take it. Their own client knows it
  // already, or reads it like the others.
  std::string send(Who who, const plan_log::Content& content) {
    EXPECT_EQ(family.plan.send(family.plan.author(family.plan.at(who)).content(category, content)), "ok");
    std::string worst = "ok";
    for (std::size_t other = 0; other < KeyedFamily::kPersons; ++other) {
      const auto& opened = family.plan.at(other).opened.back();
      const auto taken =
          sync::take_consents(family.rules_by(ledgers[other]), opened, family.home.digest, ledgers[other]);
      if (!taken) worst = plan_log::testing::name_of(taken);
    }
    return worst;
  }
  std::string send(Who who, const sync::ConsentBatch& batch) {
    const auto bytes = sync::write_consent_batch(batch);
    EXPECT_TRUE(bytes);
    return send(who, plan_log::Content{.type = plan_log::ContentType::kConsentEvents,
                                       .batch = bytes.value_or(Bytes())});
  }
  [[nodiscard]] State state(Who who, consent::ConsentId id) const {
    const auto* one = ledgers[who].find(id);
    const auto life = access::life_of(family.world(), kSubject);
    return one == nullptr ? State::kDraft : ledgers[who].standing(*one, life, family.world().now).state;
  }
  // A grant of the mother's, with her yes, as a batch.
  [[nodiscard]] sync::ConsentBatch granted() const {
    consent::Ledger made;
    Act act{.kind = ActKind::kGrant,
            .subject = kSubject,
            .recipient = KeyedFamily::place(KeyedFamily::kPsychologist)};
    act.cells = {{records::Field::kHealth, records::DataType::kPlan}};
    act.to = days_after(kToday, 30);
    const auto done = access::perform(family.world(), made, kMotherParty, act, family.home.digest);
    sync::ConsentBatch batch;
    batch.consents = done->consents;
    batch.events = done->events;
    return batch;
  }

  KeyedFamily family;
  std::vector<consent::Ledger> ledgers;
  std::uint32_t category = 0;
  std::optional<plan_log::Content> last{};
};

using enum KeyedFamily::Who;

Act grant_of_health() {
  Act act{.kind = ActKind::kGrant,
          .subject = kSubject,
          .recipient = KeyedFamily::place(KeyedFamily::kPsychologist)};
  act.cells = {{records::Field::kHealth, records::DataType::kPlan},
               {records::Field::kHealth, records::DataType::kJournalNote}};
  act.to = days_after(kToday, 30);
  return act;
}

TEST(PlanConsents, EverybodyComesToKnowWhatWasDecided) {
  Clients all;
  const auto made = all.act(Who::kMother, grant_of_health());
  ASSERT_TRUE(made);
  EXPECT_EQ(all.state(Who::kFather, *made), State::kPendingSigners);
  ASSERT_TRUE(all.act(Who::kFather, {.kind = ActKind::kSign, .consent = made}));
  for (std::size_t who = 0; who < KeyedFamily::kPersons; ++who) {
    EXPECT_EQ(all.state(static_cast<Who>(who), *made), State::kActive) << who;
  }
  // The clinic's client hands over the key by what it has read.
  all.family.ledger = all.ledgers[kClinic];
  all.family.open_all();
  (void)all.family.bring();
  EXPECT_TRUE(all.family.opens(kPsychologist, 1, all.family.write(2, "plan")));
  ASSERT_TRUE(all.act(Who::kMother, {.kind = ActKind::kWithdraw, .consent = made}));
  EXPECT_EQ(all.state(kClinic, *made), State::kWithdrawn);
  all.family.ledger = all.ledgers[kClinic];
  (void)all.family.bring();
  EXPECT_FALSE(all.family.opens(kPsychologist, 1, all.family.write(2, "plan")));
}

TEST(PlanConsents, ANarrowerYesARenewalAndAnExclusionTravel) {
  Clients all;
  const auto made = all.act(Who::kMother, grant_of_health());
  Act less{.kind = ActKind::kSign, .consent = made};
  less.cells = {{records::Field::kHealth, records::DataType::kPlan}};
  const auto narrower = all.act(Who::kFather, less);
  ASSERT_TRUE(narrower);
  EXPECT_EQ(all.state(kClinic, *narrower), State::kActive)
      << "with the mother's yes, which she had said to more";
  EXPECT_EQ(all.state(kClinic, *made), State::kSuperseded);
  Act renew{.kind = ActKind::kRenew, .consent = narrower};
  renew.to = days_after(kToday, 60);
  const auto renewed = all.act(Who::kMother, renew);
  ASSERT_TRUE(renewed);
  ASSERT_TRUE(all.act(Who::kFather, {.kind = ActKind::kSign, .consent = renewed}));
  EXPECT_EQ(all.state(kClinic, *renewed), State::kActive);
  EXPECT_EQ(all.state(kClinic, *narrower), State::kSuperseded);
  Act exclude{.kind = ActKind::kExclude, .consent = renewed};
  exclude.recipient = KeyedFamily::place(KeyedFamily::kPsychologist);
  ASSERT_TRUE(all.act(Who::kFather, exclude));
  EXPECT_EQ(all.ledgers[kClinic].events(*renewed).size(), all.ledgers[Who::kFather].events(*renewed).size());
}

TEST(PlanConsents, ANoDoesNotTravel) {
  Clients all;
  const auto made = all.act(Who::kMother, grant_of_health());
  ASSERT_TRUE(all.act(Who::kFather, {.kind = ActKind::kRefuse, .consent = made}));
  EXPECT_FALSE(all.last) << "no record at all";
  // Nor a request that a caseworker must look at first.
  all.family.home.family.subjects[0].flags = {{rules::Flag::kHighConflict, {}, {}}};
  all.family.look_again();
  Act another = grant_of_health();
  another.recipient = KeyedFamily::place(kJobcentre);
  ASSERT_TRUE(all.act(Who::kMother, another));
  EXPECT_FALSE(all.last);
}

TEST(PlanConsents, WhatIsKnownIsNoFailure) {
  Clients all;
  ASSERT_TRUE(all.act(Who::kMother, grant_of_health()));
  const auto content = *all.last;
  EXPECT_EQ(all.send(Who::kMother, content), "ok");
  EXPECT_EQ(all.ledgers[kClinic].size(), 1u);
  // Only who can say it says it again.
  EXPECT_EQ(all.send(Who::kFather, content), "ok") << "nothing new is said";
}

TEST(PlanConsents, NobodySaysWhatIsNotTheirsToSay) {
  const auto denied = [](const char* what, Who who, const auto& change) {
    Clients all;
    sync::ConsentBatch batch = all.granted();
    change(batch);
    const std::string said = all.send(who, batch);
    EXPECT_EQ(said, "access.denied") << what;
    for (const auto& ledger : all.ledgers) EXPECT_EQ(ledger.size(), 0u) << what;
  };
  const auto nothing = [](sync::ConsentBatch&) {};
  {
    Clients all;
    EXPECT_EQ(all.send(Who::kMother, all.granted()), "ok") << "as it is it can be said";
  }
  denied("the father for the mother", Who::kFather, nothing);
  denied("a place for the mother", kClinic, nothing);
  denied("the child, who decides nothing yet", Who::kChild, nothing);
  denied("the father's yes", Who::kMother, [](auto& batch) {
    batch.events.push_back(batch.events.back());
    batch.events.back().by = kFatherParty;
  });
  denied("without asking the father", Who::kMother, [](auto& batch) {
    std::erase_if(batch.consents[0].signers, [](const auto& signer) { return signer.party == kFatherParty; });
  });
  denied("one yes is enough", Who::kMother,
         [](auto& batch) { batch.consents[0].mode = rules::Mode::kAnyOf; });
  denied("everything", Who::kMother, [](auto& batch) { batch.consents[0].provision.categories.clear(); });
  denied("to everybody", Who::kMother, [](auto& batch) { batch.consents[0].provision.recipients.clear(); });
  denied("without end", Who::kMother, [](auto& batch) { batch.consents[0].provision.to.reset(); });
  denied("too long", Who::kMother,
         [](auto& batch) { batch.consents[0].provision.to = PartialDate{2099, 1, 1}; });
  denied("another domain, in which no birthday ends it", Who::kMother,
         [](auto& batch) { batch.consents[0].domain = rules::Domain::kEconomy; });
  denied("the right to edit", Who::kMother,
         [](auto& batch) { batch.consents[0].provision.rights.insert(consent::Right::kEdit); });
  denied("nobody asked", Who::kMother, [](auto& batch) { batch.events.erase(batch.events.begin()); });
  denied("a day to come", Who::kMother, [](auto& batch) {
    for (auto& event : batch.events) event.at.milliseconds += 90'000;
  });
}

TEST(PlanConsents, NobodyWritesADayOnWhichTheyCould) {
  Clients all;
  const auto batch = all.granted();
  // Her custody ended since, and the record comes only now.
  all.family.set_day(days_after(kToday, 10));
  all.family.home.family.ties[0].days.to = days_after(kToday, 5);
  all.family.look_again();
  EXPECT_EQ(all.send(Who::kMother, batch), "access.denied");
}

TEST(PlanConsents, NobodySaysOfAnEarlierDayWhatSomebodyMustLookAtFirstNow) {
  // By a rule in Denmark, and in Sweden because the request itself would tell.
  for (const std::string_view country : {"dk", "se"}) {
    Clients all(1, {2019, 3, 22}, country);
    const auto batch = all.granted();
    all.family.set_day(days_after(kToday, 10));
    {
      Clients open(1, {2019, 3, 22}, country);
      open.family.set_day(days_after(kToday, 10));
      EXPECT_EQ(open.send(Who::kMother, batch), "ok") << country;
    }
    // A protection began since, and the record comes only now: the father would learn of the request by it.
    all.family.home.family.subjects[0].flags = {
        {rules::Flag::kHighConflict, {.from = days_after(kToday, 5), .to = {}}, {}}};
    all.family.look_again();
    EXPECT_EQ(all.send(Who::kMother, batch), "access.denied") << country;
  }
}

TEST(PlanConsents, AnothersWithdrawalAndAnothersReceiptAreDenied) {
  Clients all;
  const auto made = all.act(Who::kMother, grant_of_health());
  ASSERT_TRUE(all.act(Who::kFather, {.kind = ActKind::kSign, .consent = made}));
  const Instant now = all.family.world().now;
  const auto say = [&](Who who, consent::EventKind kind, std::optional<access::PartyId> by,
                       std::optional<records::ActorId> recipient) {
    sync::ConsentBatch batch;
    batch.events = {{*made, kind, now, 0, by, recipient}};
    return all.send(who, batch);
  };
  using enum consent::EventKind;
  const auto psychologist = KeyedFamily::place(kPsychologist);
  EXPECT_EQ(say(Who::kFather, kWithdrawn, kMotherParty, {}), "access.denied");
  EXPECT_EQ(say(kClinic, kWithdrawn, kMotherParty, {}), "access.denied");
  EXPECT_EQ(say(Who::kMother, kSuperseded, {}, {}), "access.denied") << "by nothing";
  sync::ConsentBatch tomorrow;
  tomorrow.events = {{*made, kWithdrawn, {now.milliseconds + 1}, 0, kMotherParty, {}}};
  EXPECT_EQ(all.send(Who::kMother, tomorrow), "access.denied") << "on a day to come";
  EXPECT_EQ(say(Who::kMother, kWithdrawn, kMotherParty, {}), "ok");
  EXPECT_EQ(say(kClinic, kAcknowledged, {}, psychologist), "access.denied");
  EXPECT_EQ(say(kPsychologist, kAcknowledged, {}, psychologist), "ok");
  EXPECT_EQ(say(Who::kChild, kWithdrawn, access::tests::kChild, {}), "consent.event") << "she is no signer";
}

TEST(PlanConsents, WhatIsNoBatchIsRefused) {
  Clients all;
  EXPECT_EQ(all.send(Who::kMother, plan_log::testing::text("words")), "consent.shape");
  EXPECT_EQ(
      all.send(Who::kMother, plan_log::Content{.type = plan_log::ContentType::kConsentEvents, .batch = {}}),
      "consent.shape");
  sync::ConsentBatch unknown;
  unknown.events = {{access::tests::id<consent::ConsentId>(5),
                     consent::EventKind::kWithdrawn,
                     all.family.world().now,
                     0,
                     kMotherParty,
                     {}}};
  EXPECT_EQ(all.send(Who::kMother, unknown), "consent.unknown");
  auto other = all.granted();
  other.consents[0].subject = access::tests::id<records::PersonId>(77);
  EXPECT_EQ(all.send(Who::kMother, other), "consent.shape");
}

// ---- random histories

unsigned histories() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 10;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 100 : 10'000;
#endif
}

// What a client would tell of it to anybody: all but what does not travel.
std::vector<std::string> told(const Clients& all, Who who) {
  std::vector<std::string> rows;
  for (const consent::Consent* one : all.ledgers[who].about(kSubject)) {
    const bool waits = std::any_of(one->signers.begin(), one->signers.end(),
                                   [](const auto& signer) { return signer.party == access::kReviewer; });
    if (waits) continue;
    std::string row = to_hex(one->id.bytes) + std::string(word_of(all.state(who, one->id)));
    for (const consent::Event& event : all.ledgers[who].events(one->id)) {
      if (sync::may_travel(event.kind)) row += " " + std::to_string(int(event.kind));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

TEST(PlanConsents, EveryClientComesToTheSame) {
  std::size_t done = 0, told_of = 0, sent = 0;
  for (unsigned seed = 1; seed <= histories(); ++seed) {
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const auto pick = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    constexpr const char* kCountries[] = {"dk", "se", "no", "fi"};
    Clients all(seed, {static_cast<std::int16_t>(2026 - pick(18)), 6, 3}, kCountries[pick(4)]);
    if (pick(4) == 0) all.family.home.family.subjects[0].flags = {{rules::Flag::kHighConflict, {}, {}}};
    PartialDate day = kToday;
    for (int i = 0; i < 12; ++i) {
      if (pick(3) == 0) all.family.set_day(day = days_after(day, 1 + pick(40)));
      constexpr Who kWho[] = {Who::kMother, Who::kFather, Who::kMother, Who::kFather, Who::kChild};
      const Who who = kWho[pick(5)];
      constexpr ActKind kKinds[] = {ActKind::kSign,  ActKind::kSign,    ActKind::kSign,   ActKind::kWithdraw,
                                    ActKind::kRenew, ActKind::kExclude, ActKind::kRefuse, ActKind::kOptOut};
      Act act{.kind = kKinds[pick(8)], .subject = kSubject};
      const auto known = all.ledgers[who].about(kSubject);
      if (!known.empty())
        act.consent = known[static_cast<std::size_t>(pick(static_cast<int>(known.size())))]->id;
      if (known.empty() || pick(3) == 0) act.kind = ActKind::kGrant;
      act.recipient = KeyedFamily::place(static_cast<std::size_t>(pick(KeyedFamily::kPlaces)));
      for (const sync::Compartment& one : all.family.compartments()) {
        if (pick(2) == 0) act.cells.push_back({one.cell.field, one.cell.type});
      }
      if (act.kind == ActKind::kSign && pick(2) == 0) act.cells.clear();
      if (act.kind != ActKind::kSign || pick(3) == 0) act.to = days_after(day, pick(200));
      all.last.reset();
      if (!all.act(who, act)) continue;
      ++done;
      sent += all.last.has_value();
      for (std::size_t other = 0; other < KeyedFamily::kPersons; ++other) {
        ASSERT_EQ(told(all, static_cast<Who>(other)), told(all, who)) << "act " << int(act.kind);
      }
      told_of += told(all, who).size();
    }
  }
  EXPECT_GT(done, 2 * histories());
  EXPECT_GT(sent, histories());
  EXPECT_LT(sent, done);
  EXPECT_GT(told_of, histories());
}

}  // namespace
}  // namespace indsigt::testing
