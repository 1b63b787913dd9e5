// SPDX-License-Identifier: MPL-2.0
// Custody, disputes, silence and confirmed withdrawals.
#include <gtest/gtest.h>

#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum EventKind;

const Instant kBegin = noon_of({2026, 3, 2});

TEST(Custody, TheOnlySignersConsentLapses) {
  const Consent consent = consent_of(1, {parent(kMother)});
  for (const bool active : {false, true}) {
    Story story(consent, kBegin);
    story.asked();
    if (active) story.signed_by(kMother);
    story.then(kCustodyEnded, kMother);
    EXPECT_EQ(story.state(), State::kLapsedCustody);
  }
}

TEST(Custody, OneOfTwoSuspendsUntilTheOtherConfirms) {
  for (const rules::Mode mode : {rules::Mode::kAllOf, rules::Mode::kAnyOf}) {
    const Consent consent = consent_of(1, {parent(kMother), parent(kFather)}, mode);
    Story story(consent, kBegin);
    story.asked().signed_by(kMother).signed_by(kFather).at(after(kBegin, kDay)).then(kCustodyEnded, kFather);
    EXPECT_EQ(story.state(), State::kSuspendedDispute);
    EXPECT_TRUE(story.standing(after(kBegin, kDay)).has_signed.empty());
    for (const EventKind kind : {kReconfirmed, kWithdrawn, kCapacityLost, kExcluded, kCustodyEnded}) {
      EXPECT_FALSE(story.would_fit(kind, kFather, kUnit)) << "a signer no more";
    }
    story.then(kReconfirmed, kMother);
    EXPECT_EQ(story.state(), State::kActive);
    EXPECT_EQ(story.standing(after(kBegin, kDay)).has_signed, std::vector{kMother});
    story.then(kCustodyEnded, kMother);
    EXPECT_EQ(story.state(), State::kLapsedCustody);
  }
}

TEST(Custody, WhilePendingTheOthersYesCanBeEnough) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).at(after(kBegin, kDay)).then(kCustodyEnded, kFather);
  EXPECT_EQ(story.state(), State::kActive);
  EXPECT_EQ(story.standing(after(kBegin, kDay)).since, after(kBegin, kDay));

  Story other(consent, kBegin);
  other.asked().signed_by(kMother).then(kCustodyEnded, kMother);
  EXPECT_EQ(other.state(), State::kPendingSigners);
  EXPECT_TRUE(other.standing(kBegin).has_signed.empty());
  EXPECT_EQ(other.signed_by(kFather).state(), State::kActive);
}

TEST(Custody, ThePersonsOwnYesDoesNotRestOnIt) {
  const Consent consent = consent_of(1, {self(), parent(kMother)});
  Story story(consent, kBegin);
  story.asked().signed_by(kChild).signed_by(kMother);
  EXPECT_FALSE(story.would_fit(kCustodyEnded, kChild));
  story.then(kCustodyEnded, kMother);
  EXPECT_EQ(story.state(), State::kSuspendedDispute);
  EXPECT_EQ(story.then(kReconfirmed, kChild).state(), State::kActive);
}

TEST(Custody, WhoIsLeftBeginsAgainWhenAnotherLeaves) {
  const Consent consent = consent_of(1, {self(), parent(kMother), parent(kFather)});
  Story story(consent, kBegin);
  story.asked().signed_by(kChild).signed_by(kMother).signed_by(kFather).then(kDisputed);
  story.then(kReconfirmed, kMother).then(kReconfirmed, kChild);
  EXPECT_EQ(story.standing(kBegin).has_signed, sorted_ids<PartyId>({kMother, kChild}));
  EXPECT_FALSE(story.would_fit(kReconfirmed, kMother));
  story.at(after(kBegin, kDay)).then(kCustodyEnded, kFather);
  EXPECT_EQ(story.state(), State::kSuspendedDispute);
  EXPECT_EQ(story.standing(after(kBegin, kDay)).since, kBegin);
  EXPECT_TRUE(story.standing(after(kBegin, kDay)).has_signed.empty());
  EXPECT_EQ(story.then(kReconfirmed, kChild).state(), State::kSuspendedDispute);
  EXPECT_EQ(story.then(kReconfirmed, kMother).state(), State::kActive);
}

TEST(Custody, ABirthdayEndsOnlyWhatRestsOnWhoIsLeft) {
  const rules::Pack pack = pack_with(18, {.consents = true, .by = {rules::Role::kCustodyHolder}});
  const Life life{&pack, PartialDate{2008, 5, 5}};
  const Consent consent = consent_of(1, {self(), parent(kMother)});
  Story story(consent, kBegin);
  story.asked().signed_by(kChild).signed_by(kMother);
  EXPECT_EQ(story.state(noon_of({2026, 5, 5}), life), State::kLapsedAge);
  story.then(kCustodyEnded, kMother);
  EXPECT_EQ(story.state(noon_of({2026, 5, 5}), life), State::kSuspendedDispute);
  story.then(kReconfirmed, kChild);
  EXPECT_EQ(story.state(noon_of({2026, 5, 5}), life), State::kActive);
}

TEST(Dispute, AnybodyCanRaiseItAndAllMustConfirm) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)}, rules::Mode::kAnyOf);
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).at(after(kBegin, kDay));
  EXPECT_TRUE(story.would_fit(kDisputed));
  EXPECT_TRUE(story.would_fit(kDisputed, kAunt));
  story.then(kDisputed, kFather);
  EXPECT_EQ(story.state(), State::kSuspendedDispute);
  EXPECT_FALSE(story.would_fit(kDisputed, kMother));
  EXPECT_EQ(story.then(kReconfirmed, kMother).state(), State::kSuspendedDispute) << "also where one sufficed";
  EXPECT_EQ(story.then(kReconfirmed, kFather).state(), State::kActive);
}

TEST(Dispute, WhoRefusedOnceAndConfirmsNowRefusesNoMore) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)}, rules::Mode::kAnyOf);
  Story story(consent, kBegin);
  story.asked().then(kRefused, kFather).signed_by(kMother).then(kDisputed);
  EXPECT_EQ(story.standing(kBegin).has_refused, std::vector{kFather});
  story.then(kReconfirmed, kFather);
  EXPECT_TRUE(story.standing(kBegin).has_refused.empty());
}

// Doing no harm: only those who refused can be told that they did.
TEST(Silence, RefusedRoutedAndSilentLookTheSame) {
  Consent consent = consent_of(1, {self(), parent(kMother), parent(kFather)});
  consent.provision.to = PartialDate{2026, 12, 31};
  const auto seen = [&](std::optional<EventKind> answer, Instant moment) {
    Story story(consent, kBegin);
    story.asked().signed_by(kMother).at(after(kBegin, kDay));
    if (answer) story.then(*answer, kFather);
    story.at(after(kBegin, 2 * kDay)).signed_by(kChild);
    Standing standing = story.standing(moment);
    EXPECT_EQ(standing.has_refused, answer == kRefused && moment >= after(kBegin, kDay)
                                        ? std::vector{kFather}
                                        : std::vector<PartyId>{});
    standing.has_refused.clear();
    return standing;
  };
  for (std::int64_t hours = 0; hours <= 31 * 24; hours += 12) {
    const Instant moment = after(kBegin, hours * kHour);
    const Standing silent = seen({}, moment);
    EXPECT_EQ(silent.state, hours < 30 * 24 ? State::kPendingSigners : State::kExpired);
    EXPECT_EQ(seen(kRefused, moment), silent) << hours;
    EXPECT_EQ(seen(kRouted, moment), silent) << hours;
  }
}

TEST(Silence, MindsCanChangeWhilePending) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).then(kRefused, kFather).then(kRefused, kMother);
  EXPECT_EQ(story.standing(kBegin).has_refused, sorted_ids<PartyId>({kMother, kFather}));
  EXPECT_TRUE(story.standing(kBegin).has_signed.empty());
  EXPECT_FALSE(story.would_fit(kRefused, kFather));
  story.then(kRouted).signed_by(kFather).signed_by(kMother);
  EXPECT_EQ(story.state(), State::kActive);
  EXPECT_TRUE(story.standing(kBegin).has_refused.empty());
}

TEST(Silence, RoutedIsKeptOnceForEach) {
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  Story story(consent, kBegin);
  story.asked().then(kRouted, kFather);
  EXPECT_FALSE(story.would_fit(kRouted, kFather));
  EXPECT_TRUE(story.would_fit(kRouted, kMother));
  EXPECT_TRUE(story.would_fit(kRouted));
}

TEST(Withdrawal, IsNotConfirmedUntilEveryRecipientHas) {
  Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  consent.provision.recipients = {kSchool, kCity, kClinic};
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).signed_by(kFather);
  EXPECT_FALSE(story.standing(kBegin).unconfirmed);
  EXPECT_FALSE(story.would_fit(kAcknowledged, {}, kCity));
  story.then(kWithdrawn, kFather);
  std::vector<records::ActorId> confirmed;
  for (const records::ActorId recipient : consent.provision.recipients) {
    EXPECT_TRUE(story.standing(kBegin).unconfirmed);
    EXPECT_FALSE(story.would_fit(kAcknowledged, {}, kUnit)) << "it never received";
    EXPECT_FALSE(story.would_fit(kAcknowledged));
    story.then(kAcknowledged, {}, recipient);
    EXPECT_FALSE(story.would_fit(kAcknowledged, {}, recipient));
    confirmed.push_back(recipient);
    EXPECT_EQ(story.standing(kBegin).acknowledged, sorted_ids(confirmed));
  }
  EXPECT_FALSE(story.standing(kBegin).unconfirmed);
  EXPECT_EQ(story.state(), State::kWithdrawn);
}

TEST(Withdrawal, OfWhatNeverHeldNobodyNeedsToConfirm) {
  Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  consent.provision.recipients = {kCity};
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).then(kWithdrawn, kMother);
  EXPECT_EQ(story.state(), State::kWithdrawn);
  EXPECT_FALSE(story.standing(kBegin).unconfirmed);
  EXPECT_FALSE(story.would_fit(kAcknowledged, {}, kCity));
}

TEST(Withdrawal, OfWhatNamedNobodyIsNeverSurelyConfirmed) {
  const Consent consent = consent_of(1, {parent(kMother)});
  Story story(consent, kBegin);
  story.asked().signed_by(kMother).then(kWithdrawn, kMother).then(kAcknowledged, {}, kCity);
  EXPECT_EQ(story.standing(kBegin).acknowledged, std::vector{kCity});
  EXPECT_TRUE(story.standing(kBegin).unconfirmed);
}

}  // namespace
}  // namespace indsigt::consent::tests
