// SPDX-License-Identifier: MPL-2.0
// One child, those who can say yes for it, and what the tests of consents are made of.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "consent/consent.h"
#include "consent/events.h"
#include "consent/state.h"
#include "core/records/support/families.h"
#include "rules/pack.h"

namespace indsigt::consent::tests {

using records::families::Dice;
using records::families::id_of;

inline const PartyId kChild = id_of<PartyId>(1), kMother = id_of<PartyId>(2), kFather = id_of<PartyId>(3),
                     kAunt = id_of<PartyId>(4);
inline const records::ActorId kCity = id_of<records::ActorId>(10), kSchool = id_of<records::ActorId>(11),
                              kClinic = id_of<records::ActorId>(12), kUnit = id_of<records::ActorId>(13);
inline const records::PersonId kSubject = id_of<records::PersonId>(20);

inline constexpr std::int64_t kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

// The first moment of a day in Central European time, and a moment of it.
inline Instant start_of(PartialDate date) {
  return {end_of_day(civil_date_of_day(days_since_epoch(date) - 1)).milliseconds + 1};
}
inline Instant noon_of(PartialDate date) { return {start_of(date).milliseconds + 12 * kHour}; }
inline Instant after(Instant at, std::int64_t milliseconds) { return {at.milliseconds + milliseconds}; }
inline Instant before(Instant at) { return after(at, -1); }

inline Signer parent(PartyId party) { return {party, rules::Role::kCustodyHolder}; }
inline Signer self() { return {kChild, rules::Role::kSelf}; }

template <class Value>
std::vector<Value> sorted_ids(std::vector<Value> ids) {
  std::sort(ids.begin(), ids.end());
  return ids;
}

inline Consent consent_of(unsigned number, std::vector<Signer> signers,
                          rules::Mode mode = rules::Mode::kAllOf) {
  Consent consent;
  consent.id = id_of<ConsentId>(number);
  consent.subject = kSubject;
  consent.signers = std::move(signers);
  std::sort(consent.signers.begin(), consent.signers.end(),
            [](const Signer& a, const Signer& b) { return a.party < b.party; });
  consent.mode = mode;
  return consent;
}

// What happened, in the order in which it is written here.
class Story {
 public:
  Story(const Consent& consent, Instant begin) : consent_(consent), at_(begin) {}

  Story& at(Instant moment) {
    at_ = moment;
    return *this;
  }
  Story& then(EventKind kind, std::optional<PartyId> by = {},
              std::optional<records::ActorId> recipient = {}) {
    events_.push_back({consent_.id, kind, at_, static_cast<std::uint32_t>(events_.size()), by, recipient});
    return *this;
  }
  Story& asked() { return then(EventKind::kAsked); }
  Story& signed_by(PartyId by) { return then(EventKind::kSigned, by); }

  [[nodiscard]] Standing standing(Instant moment, const Life& life = {}) const {
    return fold(consent_, events_, life, moment);
  }
  [[nodiscard]] State state(Instant moment, const Life& life = {}) const {
    return standing(moment, life).state;
  }
  // As it is at the moment of the last event.
  [[nodiscard]] State state() const { return state(at_); }
  // Whether this would be taken, had it come now.
  [[nodiscard]] bool would_fit(EventKind kind, std::optional<PartyId> by = {},
                               std::optional<records::ActorId> recipient = {}, const Life& life = {}) const {
    return fits(
        consent_, events_, life,
        {consent_.id, kind, at_, static_cast<std::uint32_t>(events_.size()), std::move(by), recipient});
  }
  [[nodiscard]] const std::vector<Event>& events() const { return events_; }

 private:
  const Consent& consent_;
  Instant at_;
  std::vector<Event> events_;
};

// A pack in which something ends at one birthday.
inline rules::Pack pack_with(std::uint8_t age, rules::Lapse lapse,
                             rules::LeapBirthday leap = rules::LeapBirthday::kMarch1) {
  rules::Pack pack;
  pack.leap_birthday = leap;
  rules::Transition transition;
  transition.age = age;
  transition.lapses = {lapse};
  pack.transitions = {transition};
  return pack;
}

}  // namespace indsigt::consent::tests
