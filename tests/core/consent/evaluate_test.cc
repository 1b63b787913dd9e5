// SPDX-License-Identifier: MPL-2.0
// What several consents permit together, and which of them decides.
#include "consent/evaluate.h"

#include <gtest/gtest.h>

#include "consent/lint.h"
#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum EventKind;
using records::DataType;
using records::Field;

const Instant kBegin = noon_of({2026, 3, 2});

class Evaluate : public testing::Test {
 protected:
  // A consent of the mother's that holds from kBegin on.
  const Consent& holds(unsigned number, Provision provision, Kind kind = Kind::kSecrecyConsent) {
    Consent consent = consent_of(number, {parent(kMother)});
    consent.kind = kind;
    consent.provision = std::move(provision);
    if (kind == Kind::kLawShare) consent.signers.clear();
    const auto added = ledger_.add(std::move(consent));
    EXPECT_TRUE(added) << added.error().place;
    happens(number, kAsked);
    if (kind != Kind::kLawShare) happens(number, kSigned, kMother);
    return **added;
  }
  void happens(unsigned number, EventKind kind, std::optional<PartyId> by = {},
               std::optional<records::ActorId> recipient = {}, Instant at = kBegin) {
    EXPECT_TRUE(ledger_.append({id_of<ConsentId>(number), kind, at, 0, by, recipient}, {}));
  }
  [[nodiscard]] Query query(std::span<const records::ActorId> recipient) const {
    Query asked;
    asked.subject = kSubject;
    asked.recipient = recipient;
    asked.field = Field::kHealth;
    asked.type = DataType::kPlan;
    asked.at = after(kBegin, kDay);
    return asked;
  }
  [[nodiscard]] Verdict verdict(const Query& asked) const { return evaluate(ledger_, {}, asked); }
  [[nodiscard]] Answer answer(const Query& asked) const { return verdict(asked).answer; }

  const std::vector<records::ActorId> unit_{kUnit, kCity}, city_{kCity}, school_{kSchool};
  Ledger ledger_;
};

TEST_F(Evaluate, NothingSaidIsNoPermission) {
  EXPECT_EQ(answer(query(city_)), Answer::kNothingSaid);
  EXPECT_FALSE(verdict(query(city_)).permitted());
  holds(1, {.recipients = {kSchool}});
  EXPECT_EQ(answer(query(city_)), Answer::kNothingSaid);
  EXPECT_EQ(verdict(query(city_)).consent, nullptr);
}

TEST_F(Evaluate, OnlyWhatIsActiveThenPermits) {
  const Consent& consent = holds(1, {.recipients = {kCity}});
  Query asked = query(unit_);
  EXPECT_EQ(verdict(asked).consent, &consent);
  EXPECT_TRUE(verdict(asked).permitted());
  asked.at = before(kBegin);
  EXPECT_EQ(answer(asked), Answer::kNothingSaid);
  happens(1, kWithdrawn, kMother, {}, after(kBegin, 2 * kDay));
  asked.at = after(kBegin, 2 * kDay - 1);
  EXPECT_EQ(answer(asked), Answer::kPermitted) << "what was, was: withdrawal is forward only";
  asked.at = after(kBegin, 2 * kDay);
  EXPECT_EQ(answer(asked), Answer::kNothingSaid);
}

TEST_F(Evaluate, SuspendedAndPendingPermitNothing) {
  holds(1, {});
  happens(1, kDisputed, {}, {}, after(kBegin, kHour));
  EXPECT_EQ(answer(query(city_)), Answer::kNothingSaid);
  happens(1, kReconfirmed, kMother, {}, after(kBegin, 2 * kHour));
  EXPECT_EQ(answer(query(city_)), Answer::kPermitted);
  ASSERT_TRUE(ledger_.add(consent_of(2, {parent(kFather)})));
  happens(2, kAsked);
  EXPECT_EQ(evaluate_one(ledger_, {}, *ledger_.find(id_of<ConsentId>(2)), query(city_)).answer,
            Answer::kNothingSaid);
}

TEST_F(Evaluate, IsAboutOnePersonOnly) {
  const Consent& consent = holds(1, {});
  Query asked = query(city_);
  asked.subject = id_of<records::PersonId>(99);
  EXPECT_EQ(answer(asked), Answer::kNothingSaid);
  EXPECT_EQ(evaluate_one(ledger_, {}, consent, asked).answer, Answer::kNothingSaid);
}

TEST_F(Evaluate, ADenialGoesBeforeEveryPermissionAndTheSmallestIdDecides) {
  std::vector<ConsentId> ids;
  for (const unsigned number : {1u, 2u, 3u, 4u}) ids.push_back(holds(number, {}).id);
  EXPECT_EQ(verdict(query(city_)).consent->id, sorted_ids(ids).front());
  const Provision denies{
      .exceptions = {{.recipients = {kSchool}}, {.permit = false, .categories = {{Field::kHealth, {}}}}}};
  const ConsentId first = holds(5, denies).id, second = holds(6, denies).id;
  const Verdict denied = verdict(query(city_));
  EXPECT_EQ(denied.answer, Answer::kDenied);
  EXPECT_EQ(denied.consent->id, std::min(first, second));
  EXPECT_EQ(denied.path, std::vector<std::uint16_t>{1});
  Query social = query(city_);
  social.field = Field::kSocial;
  EXPECT_EQ(answer(social), Answer::kPermitted);
}

TEST_F(Evaluate, AUnitInsideAPermittedOrganisationIsTakenOut) {
  const Consent& consent = holds(1, {.recipients = {kCity}, .categories = {{Field::kHealth, {}}}});
  happens(1, kExcluded, kMother, kUnit, after(kBegin, kHour));
  const Verdict excluded = verdict(query(unit_));
  EXPECT_EQ(excluded.answer, Answer::kExcluded);
  EXPECT_EQ(excluded.consent, &consent);
  EXPECT_EQ(answer(query(city_)), Answer::kPermitted);
  Query earlier = query(unit_);
  earlier.at = after(kBegin, kHour - 1);
  EXPECT_EQ(answer(earlier), Answer::kPermitted);
  const std::vector<records::ActorId> below{kClinic, kUnit, kCity};
  EXPECT_EQ(answer(query(below)), Answer::kExcluded) << "what is part of the unit is out with it";

  // It speaks only of what the consent speaks of.
  holds(2, {.recipients = {kCity}});
  EXPECT_EQ(answer(query(unit_)), Answer::kExcluded);
  Query social = query(unit_);
  social.field = Field::kSocial;
  EXPECT_EQ(answer(social), Answer::kPermitted);
  social.field = std::nullopt;
  EXPECT_EQ(answer(social), Answer::kExcluded) << "it may be about health";
  happens(1, kSuperseded, {}, {}, after(kBegin, 2 * kHour));
  EXPECT_EQ(answer(query(unit_)), Answer::kPermitted) << "the other consent takes nobody out";
}

TEST_F(Evaluate, AnUnknownRecipientMayBeTheOneThatIsOut) {
  holds(1, {});
  EXPECT_EQ(answer(query({})), Answer::kPermitted);
  happens(1, kExcluded, kMother, kUnit, after(kBegin, kHour));
  EXPECT_EQ(answer(query({})), Answer::kExcluded);
}

TEST_F(Evaluate, AnOptOutOnlyDenies) {
  holds(1, {});
  holds(2, {.permit = false, .recipients = {kCity}, .exceptions = {{.recipients = {kUnit}}}},
        Kind::kStatutoryOptOut);
  EXPECT_EQ(answer(query(school_)), Answer::kPermitted);
  EXPECT_EQ(answer(query(city_)), Answer::kDenied);
  EXPECT_EQ(answer(query(unit_)), Answer::kPermitted) << "by the first; the opt-out says nothing of it";
  EXPECT_EQ(evaluate_one(ledger_, {}, *ledger_.find(id_of<ConsentId>(2)), query(unit_)).answer,
            Answer::kNothingSaid);
  happens(2, kWithdrawn, kMother, {}, after(kBegin, kHour));
  EXPECT_EQ(answer(query(city_)), Answer::kPermitted);
}

TEST_F(Evaluate, OnlyKindsThatShareAreAsked) {
  for (unsigned i = 0; i < kKinds; ++i) {
    const Kind kind = static_cast<Kind>(i);
    if (kind == Kind::kStatutoryOptOut) continue;
    const Consent& consent = holds(10 + i, {.recipients = {kSchool}}, kind);
    const Answer alone = evaluate_one(ledger_, {}, consent, query(school_)).answer;
    EXPECT_EQ(alone, shares(kind) ? Answer::kPermitted : Answer::kNothingSaid) << word_of(kind);
  }
  EXPECT_FALSE(shares(Kind::kInterventionConsent));
  EXPECT_FALSE(shares(Kind::kLawShare));
}

TEST_F(Evaluate, TellsThePhasesThatNobodyCovers) {
  holds(1, {.recipients = {kCity}, .phases = {Phase::kEnquiry, Phase::kTransition}});
  Query asked = query(city_);
  EXPECT_EQ(phases_without(ledger_, {}, asked),
            (std::vector{Phase::kPlanning, Phase::kIntervention, Phase::kFollowUp}));
  asked.phase = Phase::kEnquiry;
  EXPECT_EQ(phases_without(ledger_, {}, asked).size(), 3u) << "its own phase is not looked at";
  holds(2, {.exceptions = {{.permit = false, .phases = {Phase::kTransition}}}});
  EXPECT_EQ(phases_without(ledger_, {}, asked), std::vector{Phase::kTransition});
  EXPECT_EQ(phases_without(ledger_, {}, query(school_)), std::vector{Phase::kTransition});
}

}  // namespace
}  // namespace indsigt::consent::tests
