// SPDX-License-Identifier: MPL-2.0
// What the calendar ends: days, birthdays, and questions that nobody answered.
#include <gtest/gtest.h>

#include "core/consent/support/family.h"

namespace indsigt::consent::tests {
namespace {

using enum EventKind;

TEST(Calendar, AQuestionDiesAfterThirtyDaysToTheMillisecond) {
  // Across the change of the clock on 29 March: days of 24 hours, not of the calendar.
  const Instant begin = noon_of({2026, 3, 10});
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  Story story(consent, begin);
  story.asked().signed_by(kMother);
  const Instant end = after(begin, 30 * kDay);
  EXPECT_EQ(story.standing(begin).last_day, (PartialDate{2026, 4, 9}));
  EXPECT_EQ(story.standing(begin).ends_by, EndReason::kNobodyAnswered);
  EXPECT_EQ(story.state(before(end)), State::kPendingSigners);
  const Standing dead = story.standing(end);
  EXPECT_EQ(dead.state, State::kExpired);
  EXPECT_EQ(dead.since, end);
  EXPECT_EQ(dead.ends_by, EndReason::kNobodyAnswered);
  EXPECT_TRUE(dead.has_signed.empty());

  story.at(end);
  EXPECT_FALSE(story.would_fit(kSigned, kFather)) << "the calendar comes first";
  story.at(before(end)).signed_by(kFather);
  EXPECT_EQ(story.state(after(end, 400 * kDay)), State::kActive);
  EXPECT_FALSE(story.standing(end).last_day);
}

TEST(Calendar, TheLastDayEndsInCentralEuropeanTime) {
  struct Case {
    PartialDate to;
    std::int64_t utc_hours;  // after the last day's midnight in UTC, when it is over
  };
  // Winter, summer, and both days on which the clock changes.
  for (const Case& one : {Case{{2026, 1, 31}, 23}, Case{{2026, 7, 31}, 22}, Case{{2026, 3, 29}, 22},
                          Case{{2026, 10, 25}, 23}}) {
    Consent consent = consent_of(1, {parent(kMother)});
    consent.provision.to = one.to;
    const Instant begin{(days_since_epoch(one.to) - 5) * kDay};
    const Instant end{days_since_epoch(one.to) * kDay + one.utc_hours * kHour};
    Story story(consent, begin);
    story.asked().signed_by(kMother);
    EXPECT_EQ(story.standing(begin).last_day, one.to);
    EXPECT_EQ(story.standing(begin).ends_by, EndReason::kPeriod);
    EXPECT_EQ(story.state(before(end)), State::kActive) << to_iso(one.to);
    EXPECT_EQ(story.state(end), State::kExpired) << to_iso(one.to);
    EXPECT_EQ(story.standing(after(end, kDay)).since, end);
    EXPECT_EQ(story.standing(end).ends_by, EndReason::kPeriod);
    EXPECT_FALSE(story.at(end).would_fit(kWithdrawn, kMother));
  }
}

TEST(Calendar, TheLastDayEndsEveryState) {
  Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  consent.provision.to = PartialDate{2026, 6, 1};
  const Instant begin = noon_of({2026, 5, 20}), end = start_of({2026, 6, 2});
  Story draft(consent, begin), pending(consent, begin), suspended(consent, begin);
  pending.asked();
  suspended.asked().signed_by(kMother).signed_by(kFather).then(kDisputed);
  for (const Story* story : {&draft, &pending, &suspended}) {
    EXPECT_EQ(story->standing(begin).last_day, (PartialDate{2026, 6, 1}));
    EXPECT_NE(story->state(before(end)), State::kExpired);
    EXPECT_EQ(story->state(end), State::kExpired);
  }
  EXPECT_FALSE(draft.at(end).would_fit(kAsked)) << "what is over is not asked for";
}

struct Birthday {
  PartialDate born;
  std::uint8_t age;
  PartialDate on;
  rules::LeapBirthday leap = rules::LeapBirthday::kMarch1;
};

constexpr Birthday kBirthdays[] = {
    {{2016, 5, 5}, 10, {2026, 5, 5}},
    {{2011, 5, 5}, 15, {2026, 5, 5}},
    {{2010, 5, 5}, 16, {2026, 5, 5}},
    {{2008, 5, 5}, 18, {2026, 5, 5}},
    {{2016, 2, 29}, 10, {2026, 3, 1}},
    {{2012, 2, 29}, 15, {2027, 2, 28}, rules::LeapBirthday::kFebruary28},
    {{2012, 2, 29}, 16, {2028, 2, 29}},
    {{2012, 2, 29}, 16, {2028, 2, 29}, rules::LeapBirthday::kFebruary28},
    {{2008, 2, 29}, 18, {2026, 3, 1}},
    {{2008, 2, 29}, 18, {2026, 2, 28}, rules::LeapBirthday::kFebruary28},
    {{2008, 12, 31}, 18, {2026, 12, 31}},
};

TEST(Calendar, ABirthdayEndsItFromItsFirstMoment) {
  const Consent consent = consent_of(1, {parent(kMother)});
  for (const Birthday& one : kBirthdays) {
    const rules::Pack pack =
        pack_with(one.age, {.consents = true, .by = {rules::Role::kCustodyHolder}}, one.leap);
    const Life life{&pack, one.born};
    const Instant birthday = start_of(one.on);
    const PartialDate eve = civil_date(before(birthday));
    Story story(consent, start_of(eve));
    story.asked().signed_by(kMother);
    EXPECT_EQ(story.standing(noon_of(eve), life).last_day, eve) << to_iso(one.born);
    EXPECT_EQ(story.standing(noon_of(eve), life).ends_by, EndReason::kBirthday);
    EXPECT_EQ(story.state(before(birthday), life), State::kActive);
    EXPECT_EQ(story.state(birthday, life), State::kLapsedAge);
    EXPECT_EQ(story.standing(after(birthday, kDay), life).since, birthday);

    // Asked on the day itself or later: decided for the new age.
    for (const Instant begin : {birthday, after(birthday, kDay)}) {
      Story later(consent, begin);
      later.asked().signed_by(kMother);
      EXPECT_EQ(later.state(after(begin, 5000 * kDay), life), State::kActive) << to_iso(one.born);
    }
  }
}

TEST(Calendar, WhatIsAskedForBeforeABirthdayCannotBeSignedAfterIt) {
  const rules::Pack pack = pack_with(15, {.consents = true, .by = {rules::Role::kCustodyHolder}});
  const Life life{&pack, PartialDate{2011, 5, 5}};
  const Consent consent = consent_of(1, {parent(kMother), parent(kFather)});
  Story story(consent, noon_of({2026, 5, 4}));
  story.asked().signed_by(kMother);
  EXPECT_EQ(story.state(start_of({2026, 5, 5}), life), State::kLapsedAge);
  story.at(noon_of({2026, 5, 5}));
  EXPECT_FALSE(story.would_fit(kSigned, kFather, {}, life));
}

TEST(Calendar, ABirthdayEndsWhatItNames) {
  const PartialDate born{2011, 5, 5};
  const auto ends = [&](rules::Lapse lapse, std::vector<Signer> signers, Kind kind, rules::Domain domain) {
    const rules::Pack pack = pack_with(15, lapse);
    Consent consent = consent_of(1, std::move(signers));
    consent.kind = kind;
    consent.domain = domain;
    Story story(consent, noon_of({2026, 4, 30}));
    story.asked();
    for (const Signer& signer : consent.signers) story.signed_by(signer.party);
    const State state = story.state(noon_of({2026, 5, 5}), {&pack, born});
    EXPECT_TRUE(state == State::kActive || state == State::kLapsedAge);
    return state == State::kLapsedAge;
  };
  using rules::Domain, rules::Role;
  const rules::Lapse health{.consents = true, .by = {Role::kCustodyHolder}, .domain = Domain::kHealth};
  EXPECT_TRUE(ends(health, {parent(kMother)}, Kind::kSecrecyConsent, Domain::kHealth));
  EXPECT_TRUE(ends(health, {parent(kMother), self()}, Kind::kSecrecyConsent, Domain::kHealth));
  EXPECT_FALSE(ends(health, {parent(kMother)}, Kind::kSecrecyConsent, Domain::kSchool));
  EXPECT_FALSE(ends(health, {self()}, Kind::kSecrecyConsent, Domain::kHealth));
  EXPECT_FALSE(ends(health, {{kAunt, Role::kFosterParent}}, Kind::kSecrecyConsent, Domain::kHealth));
  EXPECT_FALSE(ends(health, {parent(kMother)}, Kind::kProxyGrant, Domain::kHealth));

  const rules::Lapse anybody{.consents = true};
  EXPECT_TRUE(ends(anybody, {{kAunt, Role::kFosterParent}}, Kind::kPlanAgreement, Domain::kSchool));
  EXPECT_FALSE(ends(anybody, {self()}, Kind::kPlanAgreement, Domain::kSchool));

  const rules::Lapse proxies{.proxies = true, .by = {Role::kCustodyHolder}};
  EXPECT_TRUE(ends(proxies, {parent(kMother)}, Kind::kProxyGrant, Domain::kSocial));
  EXPECT_FALSE(ends(proxies, {parent(kMother)}, Kind::kSecrecyConsent, Domain::kSocial));
  EXPECT_FALSE(ends({.views = true}, {parent(kMother)}, Kind::kTreatmentConsent, Domain::kHealth));
}

TEST(Calendar, WithoutPackOrBirthDateNoBirthdayEndsAnything) {
  const rules::Pack pack = pack_with(15, {.consents = true});
  const Consent consent = consent_of(1, {parent(kMother)});
  Story story(consent, noon_of({2026, 5, 4}));
  story.asked().signed_by(kMother);
  for (const Life& life : {Life{}, Life{&pack, {}}, Life{&pack, PartialDate{2011, 5, 0}},
                           Life{nullptr, PartialDate{2011, 5, 5}}}) {
    EXPECT_EQ(story.state(noon_of({2040, 1, 1}), life), State::kActive);
  }
}

TEST(Calendar, TheSoonestEndCountsAndOfOneMomentThePeriod) {
  const rules::Pack pack = pack_with(15, {.consents = true});
  const Life life{&pack, PartialDate{2011, 5, 5}};
  const auto end = [&](PartialDate to, PartialDate asked) {
    Consent consent = consent_of(1, {parent(kMother)});
    consent.provision.to = to;
    Story story(consent, noon_of(asked));
    story.asked();
    const Standing standing = story.standing(noon_of(asked), life);
    const Standing last = story.standing(noon_of({2026, 12, 31}), life);
    EXPECT_EQ(last.ends_by, standing.ends_by);
    EXPECT_EQ(civil_date(before(*last.since)), standing.last_day);
    return std::pair(*standing.last_day, standing.ends_by);
  };
  const PartialDate eve{2026, 5, 4};
  EXPECT_EQ(end({2026, 5, 3}, {2026, 4, 20}), std::pair(PartialDate(2026, 5, 3), EndReason::kPeriod));
  EXPECT_EQ(end(eve, {2026, 4, 20}), std::pair(eve, EndReason::kPeriod));
  EXPECT_EQ(end({2026, 5, 5}, {2026, 4, 20}), std::pair(eve, EndReason::kBirthday));
  EXPECT_EQ(end({2026, 5, 5}, {2026, 4, 3}), std::pair(PartialDate(2026, 5, 3), EndReason::kNobodyAnswered));
}

}  // namespace
}  // namespace indsigt::consent::tests
