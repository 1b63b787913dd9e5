// SPDX-License-Identifier: MPL-2.0
// evaluate.h against sets of values, and what must hold of any evaluation.
#include <gtest/gtest.h>

#include <array>
#include <string>

#include "consent/lint.h"
#include "core/consent/support/oracle.h"
#include "core/consent/support/random.h"

namespace indsigt::consent::tests {
namespace {

std::string said(const Verdict& verdict) {
  std::string text = std::to_string(static_cast<int>(verdict.answer));
  if (verdict.consent != nullptr) text += " " + to_hex(verdict.consent->id.bytes);
  for (const std::uint16_t place : verdict.path) text += "/" + std::to_string(place);
  return text;
}

struct Household {
  Ledger ledger;
  std::vector<Told> told;
};

Household household(World& world, const Life& life) {
  Household made;
  for (unsigned number = 1 + world.dice.below(4); number > 0; --number) {
    Told one{world.consent(number), {}};
    const auto added = made.ledger.add(one.consent);
    EXPECT_TRUE(added) << added.error().place;
    for (const Event& event : world.events(one.consent)) {
      if (const auto taken = made.ledger.append(event, life)) one.events.push_back(*taken);
    }
    made.told.push_back(std::move(one));
  }
  return made;
}

TEST(EvaluateOracle, AgreesOnRandomHouseholds) {
  constexpr unsigned kQueries = 4;
  std::array<unsigned, 4> seen{};
  for (unsigned round = 0; round < kRounds / kQueries && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(3'000'000 + round);
    const Life life = world.life();
    const Household home = household(world, life);
    for (unsigned i = 0; i < kQueries; ++i) {
      const auto recipient = world.recipient();
      const Query query = world.query(recipient);
      const Verdict got = evaluate(home.ledger, life, query);
      EXPECT_EQ(said(got), said(evaluate_again(home.told, life, query)));
      ++seen[static_cast<std::size_t>(got.answer)];
      const Told one = world.dice.pick(home.told);
      const Verdict alone = evaluate_one(home.ledger, life, *home.ledger.find(one.consent.id), query);
      EXPECT_EQ(said(alone), said(evaluate_again({one}, life, query)));
    }
  }
  for (const unsigned answers : seen) EXPECT_GT(answers, kRounds / 500);
}

TEST(EvaluateOracle, AgreesOnRandomProvisions) {
  for (unsigned round = 0; round < kRounds && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(4'000'000 + round);
    const Provision provision = world.provision(0);
    const auto recipient = world.recipient();
    const Query query = world.query(recipient);
    const auto got = opinion_of(provision, query), want = opinion_again(provision, query);
    ASSERT_EQ(got.has_value(), want.has_value());
    if (!got) continue;
    EXPECT_EQ(got->permit, want->permit);
    EXPECT_EQ(got->path, want->path);
  }
}

// Whatever the unknown turns out to be, what was permitted stays permitted.
TEST(EvaluateOracle, NothingLearntTakesAPermissionBack) {
  unsigned permitted = 0;
  for (unsigned round = 0; round < kRounds && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(5'000'000 + round);
    const Provision provision = world.provision(0);
    auto recipient = world.recipient();
    Query query = world.query(recipient);
    const auto unsure = opinion_of(provision, query);
    if (!unsure || !unsure->permit) continue;
    ++permitted;
    const std::vector<records::ActorId> other = world.recipient();
    if (recipient.empty()) query.recipient = other;
    const Query known = world.query(other);
    if (!query.purpose) query.purpose = known.purpose;
    if (!query.phase) query.phase = known.phase;
    if (!query.field) query.field = known.field;
    if (!query.type) query.type = known.type;
    if (!query.item) query.item = known.item;
    if (!query.right) query.right = known.right;
    const auto sure = opinion_of(provision, query);
    EXPECT_TRUE(sure && sure->permit);
  }
  EXPECT_GT(permitted, kRounds / 20);
}

TEST(LintOracle, NarrowerPermitsNothingMore) {
  unsigned narrowed = 0, permitted = 0;
  for (unsigned round = 0; round < kRounds && !HasFailure(); ++round) {
    SCOPED_TRACE(round);
    World world(6'000'000 + round);
    const Provision provision = world.provision(0);
    std::vector<Category> held;
    for (unsigned i = world.dice.below(4); i > 0; --i) held.push_back({records::Field::kSocial, {}});
    if (world.dice.one_in(2)) held.push_back({records::Field::kEmployment, records::DataType::kStatus});
    const std::optional<rules::Expiry> expiry =
        world.dice.unless_one_in(3, rules::Expiry{0, 0, static_cast<std::uint16_t>(world.dice.below(60)), 0});
    const Lint found = lint(provision, held, world.dice.unless_one_in(4, world.dice.pick(kActors)),
                            world.dice.unless_one_in(4, Phase::kPlanning), expiry, world.day());
    if (found.findings.empty()) {
      EXPECT_EQ(found.narrower, provision);
    }
    narrowed += found.narrower == provision ? 0 : 1;
    const auto recipient = world.recipient();
    const Query query = world.query(recipient);
    const auto narrower = opinion_of(found.narrower, query);
    if (!narrower || !narrower->permit) continue;
    ++permitted;
    const auto given = opinion_of(provision, query);
    EXPECT_TRUE(given && given->permit);
  }
  EXPECT_GT(narrowed, kRounds / 4);
  EXPECT_GT(permitted, kRounds / 50);
}

}  // namespace
}  // namespace indsigt::consent::tests
