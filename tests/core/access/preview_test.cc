// SPDX-License-Identifier: MPL-2.0
// What a preview says is what happens: over random histories of random families, compared over everything
// that anybody's consents speak of.
#include "access/preview.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "access/settle.h"
#include "api/make_session.h"
#include "consent/evaluate.h"
#include "consent/stated.h"
#include "crypto/sodium_digest.h"
#include "support/product_packs.h"

namespace indsigt::access {
namespace {

using consent::Category;
using consent::Ledger;
using consent::StatedConsent;

// Ten thousand take a minute: at night (ci/nightly), with INDSIGT_MANY set.
unsigned histories() {
#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
  return 300;
#else
  return std::getenv("INDSIGT_MANY") == nullptr ? 1'500 : 10'000;
#endif
}

template <class Id>
Id id(int number) {
  Id id;
  id.bytes.back() = static_cast<std::byte>(number);
  return id;
}
const PartyId kMother = id<PartyId>(1), kFather = id<PartyId>(2), kChild = id<PartyId>(3),
              kWorker = id<PartyId>(4);
const PersonId kSubject = id<PersonId>(3);
constexpr Instant kStart{1'795'248'000'000};  // 21 November 2026
constexpr std::int64_t kDay = 24LL * 3'600'000;

class History {
 public:
  explicit History(unsigned seed) : random_(seed) {
    family_.jurisdiction = pick(4) == 0 ? "se" : "dk";
    family_.parties = {
        {.id = kMother}, {.id = kFather}, {.id = kChild}, {.id = kWorker, .acts_for = id<ActorId>(1)}};
    const auto tie = [&](PartyId party, rules::Role role) {
      family_.ties.push_back({.party = party, .subject = kSubject, .role = role});
    };
    tie(kMother, rules::Role::kCustodyHolder);
    tie(kFather, rules::Role::kCustodyHolder);
    tie(kChild, rules::Role::kSelf);
    tie(kWorker, rules::Role::kAuthority);
    if (pick(6) == 0) family_.ties[1].days.to = PartialDate{2026, 6, 1};
    const auto year = static_cast<std::int16_t>(2026 - pick(20));
    Subject subject{.id = kSubject,
                    .party = kChild,
                    .born = PartialDate{year, 12, static_cast<std::uint8_t>(1 + pick(28))}};
    subject.custody = {{pick(8) == 0 ? rules::Custody::kUnknown : rules::Custody::kJoint, {}}};
    if (pick(4) == 0) subject.flags = {{rules::Flag::kHighConflict, {}, {}}};
    family_.subjects = {subject};
    world_ = {packs_.find(family_.jurisdiction), &family_, nullptr, kStart};
    family_.read_at = kStart;
    std::vector<StatedConsent> stated;
    for (int i = 1; i <= 3; ++i) stated.push_back(random_stated(i));
    ledger_ = settle(world_, stated);
  }

  // A random act some days later, by anybody.
  void step() {
    world_.now.milliseconds += pick(20) * kDay;
    family_.read_at = world_.now;
    const PartyId viewers[] = {kMother, kFather, kChild, kWorker};
    const PartyId viewer = viewers[pick(4)];
    const Act act = random_act();
    const Preview said = checked(preview(world_, ledger_, viewer, act, digest_), viewer, act);
    Ledger after = ledger_;
    const auto rehearsed = rehearse(world_, ledger_, viewer, act, digest_);
    const auto done = perform(world_, after, viewer, act, digest_);
    ASSERT_EQ(rehearsed.has_value(), done.has_value());
    if (!done) {
      EXPECT_FALSE(said.consent);
      EXPECT_EQ(after.size(), ledger_.size());
      const auto [gained_by, lost_by] = changes(ledger_, after);
      EXPECT_TRUE(gained_by.empty() && lost_by.empty());
      ++refused;
      return;
    }
    ASSERT_TRUE(said.consent);
    SCOPED_TRACE(::testing::Message() << "act " << int(act.kind) << " state " << consent::word_of(said.state)
                                      << " " << said.decision.rule);
    EXPECT_EQ(said.consent->id, done->consent);
    EXPECT_EQ(said.state, done->state);
    EXPECT_EQ(said.decision.rule, done->decision.rule);
    EXPECT_EQ(rehearsed->consents, done->consents);
    EXPECT_EQ(rehearsed->events, done->events);
    check_made(*done, after);
    const auto [gained_by, lost_by] = changes(ledger_, after);
    EXPECT_EQ(flat(said.now.gains), gained_by);
    EXPECT_EQ(flat(said.now.loses), lost_by);
    gained += !gained_by.empty();
    lost += !lost_by.empty();
    if (said.state == consent::State::kPendingSigners) check_then(said, after);
    ledger_ = std::move(after);
    ++done_acts;
  }

  static inline unsigned refused = 0, done_acts = 0, gained = 0, lost = 0, gained_then = 0;

 private:
  int pick(int below) { return static_cast<int>(random_() % static_cast<unsigned>(below)); }
  Category random_cell() {
    return {static_cast<records::Field>(pick(4)), static_cast<records::DataType>(pick(3))};
  }

  StatedConsent random_stated(int number) {
    StatedConsent stated;
    stated.consent.id = id<ConsentId>(number);
    stated.consent.subject = kSubject;
    stated.consent.domain = pick(2) == 0 ? rules::Domain::kHealth : rules::Domain::kSocial;
    stated.consent.provision.recipients = {id<ActorId>(1 + pick(3))};
    stated.consent.provision.categories = {random_cell()};
    if (pick(2) == 0) stated.consent.provision.purposes = {"joint_plan"};
    if (pick(3) == 0) stated.consent.provision.phases.insert(consent::Phase::kPlanning);
    stated.consent.provision.from = PartialDate{2026, 1, 1};
    stated.consent.provision.to = PartialDate{2027, static_cast<std::uint8_t>(1 + pick(12)), 1};
    stated.consent.signers = {{kMother, rules::Role::kCustodyHolder}, {kFather, rules::Role::kCustodyHolder}};
    stated.status = static_cast<consent::StatedStatus>(pick(4));
    stated.at = Instant{kStart.milliseconds - (1 + pick(40)) * kDay};
    return stated;
  }

  Act random_act() {
    Act act{.kind = static_cast<ActKind>(pick(8)), .subject = kSubject};
    const auto known = ledger_.about(kSubject);
    if (!known.empty())
      act.consent = known[static_cast<std::size_t>(pick(static_cast<int>(known.size())))]->id;
    act.recipient = id<ActorId>(1 + pick(4));
    const bool renews = act.kind == ActKind::kGrant || act.kind == ActKind::kRenew;
    if (act.kind == ActKind::kGrant || pick(3) == 0) act.cells = {random_cell()};
    if (renews || pick(4) == 0) {
      act.to = civil_date_of_day(days_since_epoch(world_.today()) + pick(500) - 20);
    }
    return act;
  }

  // An act says exactly what it made: the ledger before, with that, is the ledger after; a rehearsal says the
  // same.
  void check_made(const Done& done, const Ledger& after) {
    Ledger replayed = ledger_;
    const auto life = life_of(world_, kSubject);
    for (const consent::Consent& one : done.consents) EXPECT_TRUE(replayed.add(one));
    for (const consent::Event& event : done.events) EXPECT_EQ(replayed.append(event, life), event);
    const auto consents = after.about(kSubject);
    ASSERT_EQ(replayed.size(), consents.size());
    for (const consent::Consent* one : consents) {
      ASSERT_NE(replayed.find(one->id), nullptr);
      EXPECT_EQ(*replayed.find(one->id), *one);
      EXPECT_TRUE(std::ranges::equal(replayed.events(one->id), after.events(one->id)));
    }
  }

  // A preview fails with the same error as the act, but for a denial.
  Preview checked(Result<Preview> said, PartyId viewer, const Act& act) {
    if (said) return *said;
    Ledger copy = ledger_;
    const auto done = perform(world_, copy, viewer, act, digest_);
    EXPECT_TRUE(!done && done.error() == said.error());
    return {};
  }

  using Change = std::set<std::pair<ActorId, std::size_t>>;

  static Change flat(const std::vector<Shift>& shifts) {
    Change change;
    for (const Shift& shift : shifts) {
      for (const records::Cell& cell : shift.cells) change.insert({shift.recipient, cell.number()});
    }
    return change;
  }

  // By asking about every recipient, cell, purpose and phase that there is, before and after.
  std::pair<Change, Change> changes(const Ledger& before, const Ledger& after) const {
    Change gains, loses;
    const consent::Life life = life_of(world_, kSubject);
    const std::optional<std::string_view> purposes[] = {std::nullopt, "joint_plan", "other"};
    const std::optional<consent::Phase> phases[] = {std::nullopt, consent::Phase::kPlanning,
                                                    consent::Phase::kEnquiry};
    for (int actor = 1; actor <= 4; ++actor) {
      const std::array recipient{id<ActorId>(actor)};
      for (std::size_t cell = 0; cell < records::kCells; ++cell) {
        for (const auto& purpose : purposes) {
          for (const auto& phase : phases) {
            consent::Query query{.subject = kSubject,
                                 .recipient = recipient,
                                 .purpose = purpose,
                                 .phase = phase,
                                 .at = world_.now};
            query.field = static_cast<records::Field>(cell / records::kDataTypes);
            query.type = static_cast<records::DataType>(cell % records::kDataTypes);
            const bool was = evaluate(before, life, query).permitted(),
                       is = evaluate(after, life, query).permitted();
            if (!was && is) gains.insert({recipient[0], cell});
            if (was && !is) loses.insert({recipient[0], cell});
          }
        }
      }
    }
    return {gains, loses};
  }

  // Let everybody who is asked say yes: what was said of then is what comes.
  void check_then(const Preview& said, const Ledger& after) {
    Ledger then = after;
    const auto append = [&](ConsentId consent, consent::EventKind kind, std::optional<PartyId> by) {
      (void)then.append({consent, kind, world_.now, 0, by, {}}, life_of(world_, kSubject));
    };
    for (const consent::Signer& one : said.consent->signers)
      append(said.consent->id, consent::EventKind::kSigned, one.party);
    if (said.consent->replaces) append(*said.consent->replaces, consent::EventKind::kSuperseded, {});
    const auto [gained_by, lost_by] = changes(ledger_, then);
    EXPECT_EQ(flat(said.then.gains), gained_by);
    EXPECT_EQ(flat(said.then.loses), lost_by);
    gained_then += !gained_by.empty();
  }

  inline static const indsigt::testing::ProductPacks packs_;
  const crypto::SodiumDigest digest_;
  std::mt19937 random_;
  Family family_;
  World world_{};
  Ledger ledger_;
};

TEST(Preview, SaysWhatHappensAndNothingElse) {
  for (unsigned seed = 0; seed < histories(); ++seed) {
    History history(seed);
    for (int i = 0; i < 6; ++i) history.step();
    ASSERT_FALSE(::testing::Test::HasFailure()) << seed;
  }
  // Each kind of outcome is met often enough to mean something.
  EXPECT_GT(History::refused, histories() / 2);
  EXPECT_GT(History::done_acts, histories() / 2);
  EXPECT_GT(History::lost, histories() / 20);
  EXPECT_GT(History::gained, histories() / 200);
  EXPECT_GT(History::gained_then, histories() / 20);
}

}  // namespace
}  // namespace indsigt::access
