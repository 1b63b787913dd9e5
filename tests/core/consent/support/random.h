// SPDX-License-Identifier: MPL-2.0
// Random consents, events, packs and queries: few values, so that they meet.
#pragma once

#include <cstdlib>
#include <utility>
#include <vector>

#include "consent/evaluate.h"
#include "core/consent/support/family.h"
#include "core/consent/support/oracle_states.h"

namespace indsigt::consent::tests {

// A hundred thousand take minutes under node: at night (ci/nightly), with INDSIGT_MANY set.
inline const unsigned kRounds = std::getenv("INDSIGT_MANY") == nullptr ? 10'000 : 100'000;

inline const PartyId kParties[] = {kChild, kMother, kFather, kAunt};
inline const records::ActorId kActors[] = {kCity, kSchool, kClinic, kUnit};
inline constexpr rules::Role kRoles[] = {rules::Role::kCustodyHolder, rules::Role::kCustodyHolder,
                                         rules::Role::kSelf, rules::Role::kFosterParent};
inline constexpr std::string_view kPurposes[] = {"urn:p|a", "urn:p|b", "urn:p|c"};
// Sixty days from each hold a leap day, a change of the clock, or a year's end.
inline constexpr PartialDate kStarts[] = {{2024, 2, 10}, {2025, 2, 20}, {2025, 10, 1}, {2026, 12, 1}};

// One time span and who lives in it.
class World {
 public:
  explicit World(unsigned seed) : dice(seed), first_(days_since_epoch(dice.pick(kStarts))) {
    const rules::LeapBirthday leap =
        dice.one_in(2) ? rules::LeapBirthday::kMarch1 : rules::LeapBirthday::kFebruary28;
    pack_.leap_birthday = leap;
    for (const std::uint8_t age : {std::uint8_t{15}, std::uint8_t{16}}) {
      if (dice.one_in(3)) continue;
      rules::Transition transition;
      transition.age = age;
      for (unsigned lapses = dice.below(3); lapses > 0; --lapses) transition.lapses.push_back(lapse());
      pack_.transitions.push_back(std::move(transition));
    }
    born_ = civil_date_of_day(first_ + dice.below(60));
    born_.year = static_cast<std::int16_t>(born_.year - 15 - (dice.one_in(3) ? 1 : 0));
    if (dice.one_in(4)) born_ = {2008, 2, 29};
    if (born_.year == 2008 && dice.one_in(2)) born_.year = 2012;
    if (born_.month == 2 && born_.day == 29 && born_.year % 4 != 0) born_.day = 28;
    if (dice.one_in(20)) born_.day = 0;
  }
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  [[nodiscard]] Life life() { return {dice.one_in(20) ? nullptr : &pack_, dice.unless_one_in(20, born_)}; }

  PartialDate day() { return civil_date_of_day(first_ - 3 + dice.below(80)); }

  // Mostly on the edges of days, or thirty days after each other.
  Instant moment() {
    const std::int64_t midnight = midnight_again(first_ + dice.below(30) + (dice.one_in(3) ? 30 : 0));
    const std::int64_t steps[] = {0, 0, -1, 12 * kHour, 12 * kHour, 30 * kMinute};
    return {midnight + dice.pick(steps)};
  }
  Instant later_moment() { return after(moment(), static_cast<std::int64_t>(dice.below(20)) * kDay); }

  Consent consent(unsigned number) {
    std::vector<Signer> signers;
    for (unsigned i = 0; i < std::size(kParties); ++i) {
      if (dice.one_in(2)) signers.push_back({kParties[i], dice.pick(kRoles)});
    }
    if (signers.empty()) signers.push_back(parent(kMother));
    Consent made =
        consent_of(number, std::move(signers), dice.one_in(3) ? rules::Mode::kAnyOf : rules::Mode::kAllOf);
    made.kind = dice.one_in(2) ? Kind::kSecrecyConsent : static_cast<Kind>(dice.below(kKinds));
    if (made.kind == Kind::kLawShare) made.signers.clear();
    made.domain = dice.one_in(2) ? rules::Domain::kSocial : rules::Domain::kHealth;
    if (dice.one_in(10)) made.subject = id_of<records::PersonId>(21);
    made.provision = provision(0);
    if (shares(made.kind)) made.provision.permit = true;
    if (made.kind == Kind::kStatutoryOptOut) made.provision.permit = false;
    return made;
  }

  Event event(const Consent& consent) {
    const EventKind often[] = {EventKind::kExcluded, EventKind::kCustodyEnded, EventKind::kReconfirmed};
    const EventKind kind = dice.one_in(3) ? dice.pick(often) : static_cast<EventKind>(dice.below(12));
    Event made{consent.id, kind, moment(), dice.below(4), {}, {}};
    if (!dice.one_in(8)) made.by = dice.pick(kParties);
    if (!dice.one_in(3) && !consent.signers.empty()) made.by = dice.pick(consent.signers).party;
    if (!dice.one_in(4)) made.recipient = dice.pick(kActors);
    return made;
  }

  // Often a whole story, so that there is something for the rest to happen to.
  std::vector<Event> events(const Consent& consent) {
    std::vector<Event> made;
    if (!dice.one_in(6)) {
      const Instant begin = moment();
      made.push_back({consent.id, EventKind::kAsked, begin, 0, {}, {}});
      const std::int64_t waits[] = {0, kHour, kDay, 30 * kDay, 30 * kDay - 1};
      for (const Signer& signer : consent.signers) {
        if (dice.one_in(8)) continue;
        made.push_back({consent.id, EventKind::kSigned, after(begin, dice.pick(waits)), 1, signer.party, {}});
      }
    }
    for (unsigned more = dice.below(6); more > 0; --more) made.push_back(event(consent));
    return made;
  }

  template <class Values>
  auto some(const Values& values) {
    std::vector<std::decay_t<decltype(values[0])>> chosen;
    for (unsigned more = 1 + dice.below(2); more > 0; --more) chosen.push_back(dice.pick(values));
    return chosen;
  }

  Provision provision(unsigned depth) {
    Provision made;
    made.permit = dice.one_in(2);
    made.understood = !dice.one_in(15);
    if (dice.one_in(3)) made.recipients = some(kActors);
    if (dice.one_in(5)) {
      for (const std::string_view text : some(kPurposes)) made.purposes.emplace_back(text);
    }
    for (unsigned more = dice.one_in(3) ? 1 + dice.below(3) : 0; more > 0; --more) {
      made.categories.push_back({dice.unless_one_in(3, field()), dice.unless_one_in(3, type())});
    }
    if (dice.one_in(8)) made.items = {{0, dice.below(3)}, {1, dice.below(3)}};
    if (dice.one_in(6)) made.phases = {static_cast<Phase>(dice.below(5)), static_cast<Phase>(dice.below(5))};
    if (dice.one_in(6)) made.rights = {static_cast<Right>(dice.below(3)), static_cast<Right>(dice.below(3))};
    if (dice.one_in(5)) made.from = day();
    if (dice.one_in(4)) made.to = day();
    if (made.from && made.to && *made.to < *made.from) std::swap(made.from, made.to);
    const unsigned inside = depth > 3 ? 0 : depth == 0 ? dice.below(4) : dice.below(3);
    for (unsigned i = 0; i < inside; ++i) made.exceptions.push_back(provision(depth + 1));
    return made;
  }

  // The recipients must outlive the query.
  Query query(const std::vector<records::ActorId>& recipient) {
    Query made;
    made.subject = kSubject;
    made.recipient = recipient;
    made.purpose = dice.unless_one_in(5, dice.pick(kPurposes));
    made.phase = dice.unless_one_in(4, static_cast<Phase>(dice.below(5)));
    made.field = dice.unless_one_in(5, field());
    made.type = dice.unless_one_in(5, type());
    made.item = dice.unless_one_in(4, records::ResourceRef{dice.below(2), dice.below(3)});
    made.right = dice.unless_one_in(6, static_cast<Right>(dice.below(3)));
    made.at = later_moment();
    return made;
  }
  std::vector<records::ActorId> recipient() {
    if (dice.one_in(6)) return {};
    if (dice.one_in(3)) return {kUnit, kCity};
    return {dice.pick(kActors)};
  }

  Dice dice;

 private:
  records::Field field() { return static_cast<records::Field>(dice.below(3)); }
  records::DataType type() { return static_cast<records::DataType>(dice.below(3)); }
  rules::Lapse lapse() {
    rules::Lapse made;
    made.consents = !dice.one_in(4);
    made.proxies = dice.one_in(2);
    if (!dice.one_in(3)) made.by.insert(dice.pick(kRoles));
    if (dice.one_in(2)) made.domain = rules::Domain::kHealth;
    return made;
  }

  std::int64_t first_;
  rules::Pack pack_;
  PartialDate born_;
};

}  // namespace indsigt::consent::tests
