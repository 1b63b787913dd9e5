// SPDX-License-Identifier: MPL-2.0
// Every transition of every state, and every event that a state refuses.
#include <gtest/gtest.h>

#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum EventKind;

const Instant kBegin = noon_of({2026, 3, 2});

constexpr EventKind kAllEvents[] = {kAsked,       kSigned,       kRefused,      kRouted,
                                    kWithdrawn,   kAcknowledged, kSuperseded,   kDisputed,
                                    kReconfirmed, kCustodyEnded, kCapacityLost, kExcluded};

Consent both_parents() {
  Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  consent.provision.recipients = {kCity, kSchool};
  return consent;
}

Story& agreed(Story& story) { return story.asked().signed_by(kMother).signed_by(kFather); }

// Which events a state takes from a signer, with a recipient of the consent.
std::vector<EventKind> taken(const Story& story) {
  std::vector<EventKind> kinds;
  for (const EventKind kind : kAllEvents) {
    if (story.would_fit(kind, kMother, kCity)) kinds.push_back(kind);
  }
  return kinds;
}

TEST(States, DraftTakesOnlyTheQuestion) {
  const Consent consent = both_parents();
  Story story(consent, kBegin);
  EXPECT_EQ(story.state(), State::kDraft);
  EXPECT_EQ(story.standing(kBegin), Standing{});
  EXPECT_EQ(taken(story), std::vector{kAsked});
}

TEST(States, PendingTakesAnswersAndEnds) {
  const Consent consent = both_parents();
  Story story(consent, kBegin);
  story.asked();
  EXPECT_EQ(story.state(), State::kPendingSigners);
  EXPECT_EQ(story.standing(kBegin).since, kBegin);
  EXPECT_EQ(taken(story),
            (std::vector{kSigned, kRefused, kRouted, kWithdrawn, kSuperseded, kCustodyEnded, kCapacityLost}));
}

TEST(States, ActiveTakesNoAnswers) {
  const Consent consent = both_parents();
  Story story(consent, kBegin);
  agreed(story);
  EXPECT_EQ(story.state(), State::kActive);
  EXPECT_EQ(taken(story),
            (std::vector{kWithdrawn, kSuperseded, kDisputed, kCustodyEnded, kCapacityLost, kExcluded}));
}

TEST(States, SuspendedTakesConfirmationsAndEnds) {
  const Consent consent = both_parents();
  Story story(consent, kBegin);
  agreed(story).then(kDisputed);
  EXPECT_EQ(story.state(), State::kSuspendedDispute);
  EXPECT_EQ(taken(story),
            (std::vector{kWithdrawn, kSuperseded, kReconfirmed, kCustodyEnded, kCapacityLost, kExcluded}));
}

TEST(States, WhatIsOverTakesNothing) {
  const Consent consent = both_parents();
  for (const EventKind end : {kSuperseded, kCapacityLost}) {
    Story story(consent, kBegin);
    agreed(story).then(end, kMother);
    EXPECT_TRUE(is_over(story.state()));
    EXPECT_EQ(taken(story), std::vector<EventKind>{});
    EXPECT_FALSE(story.standing(kBegin).last_day);
  }
}

TEST(States, WithdrawnTakesOnlyAcknowledgements) {
  const Consent consent = both_parents();
  Story story(consent, kBegin);
  agreed(story).then(kWithdrawn, kMother);
  EXPECT_EQ(story.state(), State::kWithdrawn);
  EXPECT_EQ(taken(story), std::vector{kAcknowledged});
}

TEST(States, EachEndHasItsState) {
  const Consent consent = both_parents();
  const auto ends_as = [&](bool signed_before, EventKind kind, std::optional<PartyId> by) {
    Story story(consent, kBegin);
    if (signed_before) {
      agreed(story);
    } else {
      story.asked();
    }
    return story.then(kind, by).state();
  };
  for (const bool active : {false, true}) {
    EXPECT_EQ(ends_as(active, kWithdrawn, kFather), State::kWithdrawn);
    EXPECT_EQ(ends_as(active, kSuperseded, {}), State::kSuperseded);
    EXPECT_EQ(ends_as(active, kCapacityLost, kFather), State::kLapsedCapacity);
  }
  EXPECT_EQ(ends_as(true, kCustodyEnded, kFather), State::kSuspendedDispute);
  EXPECT_EQ(ends_as(false, kCustodyEnded, kFather), State::kPendingSigners);
}

TEST(States, TheEventsOfAnotherConsentDoNotFit) {
  const Consent consent = both_parents();
  EXPECT_TRUE(fits(consent, {}, {}, {consent.id, kAsked, kBegin, 0, {}, {}}));
  EXPECT_FALSE(fits(consent, {}, {}, {id_of<ConsentId>(2), kAsked, kBegin, 0, {}, {}}));
}

TEST(States, StrangersAndNobodyChangeNothing) {
  const Consent consent = both_parents();
  Story pending(consent, kBegin), active(consent, kBegin), suspended(consent, kBegin);
  pending.asked();
  agreed(active);
  agreed(suspended).then(kDisputed, kAunt);
  for (const auto& by : {std::optional<PartyId>(kAunt), std::optional<PartyId>()}) {
    for (const EventKind kind :
         {kSigned, kRefused, kWithdrawn, kReconfirmed, kCustodyEnded, kCapacityLost, kExcluded}) {
      EXPECT_FALSE(pending.would_fit(kind, by, kCity));
      EXPECT_FALSE(active.would_fit(kind, by, kCity));
      EXPECT_FALSE(suspended.would_fit(kind, by, kCity));
    }
  }
}

TEST(States, NothingHoldsBeforeTheLastSigner) {
  const Consent consent = consent_of(1, {self(), parent(kMother), parent(kFather)});
  Story story(consent, kBegin);
  story.asked();
  for (const PartyId party : {kFather, kChild}) {
    story.at(after(kBegin, kHour)).signed_by(party);
    EXPECT_EQ(story.state(), State::kPendingSigners);
    EXPECT_FALSE(story.would_fit(kSigned, party));
  }
  EXPECT_EQ(story.standing(after(kBegin, kHour)).has_signed, sorted_ids<PartyId>({kFather, kChild}));
  story.at(after(kBegin, 2 * kHour)).signed_by(kMother);
  EXPECT_EQ(story.state(after(kBegin, 2 * kHour - 1)), State::kPendingSigners);
  EXPECT_EQ(story.state(), State::kActive);
  EXPECT_EQ(story.standing(after(kBegin, kDay)).since, after(kBegin, 2 * kHour));
}

TEST(States, OneOfSeveralIsEnoughWhereTheModeSaysSo) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)}, rules::Mode::kAnyOf);
  Story story(consent, kBegin);
  story.asked().then(kRefused, kMother);
  EXPECT_EQ(story.state(), State::kPendingSigners);
  story.signed_by(kFather);
  EXPECT_EQ(story.state(), State::kActive);
  EXPECT_EQ(story.standing(kBegin).has_signed, std::vector{kFather});
}

TEST(States, WhatTheLawSharesNeedsNobody) {
  Consent consent = consent_of(1, {});
  consent.kind = Kind::kLawShare;
  Story story(consent, kBegin);
  EXPECT_EQ(story.asked().state(), State::kActive);
  EXPECT_FALSE(story.would_fit(kWithdrawn, kMother));
  EXPECT_FALSE(story.would_fit(kExcluded, kMother, kCity));
}

TEST(States, AnySignerWithdrawsForAll) {
  const Consent all = consent_of(1, {self(), parent(kMother), parent(kFather)});
  const Consent any = consent_of(2, {self(), parent(kMother), parent(kFather)}, rules::Mode::kAnyOf);
  for (const Consent* consent : {&all, &any}) {
    for (const PartyId party : {kChild, kMother, kFather}) {
      Story story(*consent, kBegin);
      story.asked().signed_by(kMother).signed_by(kFather).signed_by(kChild);
      ASSERT_EQ(story.state(), State::kActive);
      story.at(after(kBegin, kDay)).then(kWithdrawn, party);
      EXPECT_EQ(story.state(), State::kWithdrawn);
      EXPECT_EQ(story.state(after(kBegin, kDay - 1)), State::kActive) << "forward only";
      EXPECT_TRUE(story.standing(after(kBegin, kDay)).has_signed.empty());
    }
  }
}

TEST(States, EventsOfOneMomentComeByTheirSequence) {
  const Consent consent = consent_of(1, {parent(kMother)});
  const Event asked{consent.id, kAsked, kBegin, 0, {}, {}}, yes{consent.id, kSigned, kBegin, 1, kMother, {}},
      back{consent.id, kWithdrawn, kBegin, 2, kMother, {}};
  const auto state = [&](std::vector<Event> events) { return fold(consent, events, {}, kBegin).state; };
  EXPECT_EQ(state({back, yes, asked}), State::kWithdrawn);
  EXPECT_EQ(state({yes, asked}), State::kActive);
  Event early = yes;
  early.sequence = 0;
  EXPECT_EQ(state({early, asked}), State::kActive) << "of one sequence: asked comes first by its kind";
  Event later = asked;
  later.sequence = 5;
  EXPECT_EQ(state({yes, later}), State::kPendingSigners) << "a yes before the question does not count";
}

}  // namespace
}  // namespace indsigt::consent::tests
