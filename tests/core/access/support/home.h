// SPDX-License-Identifier: MPL-2.0
// A child of two holders of custody, and who else there may be.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "access/acts.h"
#include "access/redact.h"
#include "access/settle.h"
#include "api/make_session.h"
#include "crypto/sodium_digest.h"
#include "support/product_packs.h"

namespace indsigt::access::tests {

using consent::State;
using rules::Action;
using rules::Custody;
using rules::Domain;
using rules::Flag;
using rules::Outcome;
using rules::Role;

template <class Id>
Id id(int number) {
  Id id;
  id.bytes.back() = static_cast<std::byte>(number);
  return id;
}
inline const PartyId kMother = id<PartyId>(1), kFather = id<PartyId>(2), kChild = id<PartyId>(3),
                     kFoster = id<PartyId>(4), kBisidder = id<PartyId>(5), kWorker = id<PartyId>(6);
inline const PersonId kSubject = id<PersonId>(3);
inline const ActorId kSchool = id<ActorId>(1);
inline constexpr std::int64_t kHour = 3'600'000;
inline constexpr PartialDate kToday{2026, 11, 21};

inline Instant noon(PartialDate day) { return {end_of_day(day).milliseconds - 12 * kHour}; }
inline PartialDate days_after(PartialDate day, int days) {
  return civil_date_of_day(days_since_epoch(day) + days);
}

struct Home {
  explicit Home(std::string_view country = "dk", PartialDate born = {2018, 3, 22}) {
    family.jurisdiction = country;
    family.parties = {{.id = kMother}, {.id = kFather},   {.id = kChild},
                      {.id = kFoster}, {.id = kBisidder}, {.id = kWorker, .acts_for = kSchool}};
    tie(kMother, Role::kCustodyHolder);
    tie(kFather, Role::kCustodyHolder);
    tie(kChild, Role::kSelf);
    tie(kWorker, Role::kAuthority);
    Subject subject{.id = kSubject, .party = kChild, .born = born};
    subject.custody = {{Custody::kJoint, {}}};
    family.subjects = {subject};
    set_now(kToday);
  }
  Tie& tie(PartyId party, Role role) {
    family.ties.push_back({.party = party, .subject = kSubject, .role = role});
    return family.ties.back();
  }
  void set_now(PartialDate day) {
    now = noon(day);
    family.read_at = now;
  }
  [[nodiscard]] World world() const { return {packs().find(family.jurisdiction), &family, nullptr, now}; }
  [[nodiscard]] rules::Decision ask(PartyId who, Action action, Domain domain) const {
    return decide(world(), {who, kSubject}, {action, domain, rules::Purpose::kJointPlan});
  }
  [[nodiscard]] bool views(PartyId who, Domain domain) const {
    const auto decision = ask(who, Action::kViewData, domain);
    return decision.outcome == Outcome::kAllowed && !decision.human_review;
  }
  // One that those gave some days ago.
  consent::Ledger given(std::vector<consent::Signer> signers, Domain domain = Domain::kHealth,
                        int days_ago = 10, consent::StatedStatus status = consent::StatedStatus::kGiven,
                        consent::Kind kind = consent::Kind::kSecrecyConsent, bool placement = false) const {
    consent::StatedConsent stated;
    stated.consent.id = id<ConsentId>(7);
    stated.consent.kind = kind;
    stated.consent.placement = placement;
    stated.consent.subject = kSubject;
    stated.consent.domain = domain;
    stated.consent.provision.recipients = {kSchool};
    stated.consent.provision.categories = {
        {domain == Domain::kHealth ? records::Field::kHealth : records::Field::kSocial, std::nullopt}};
    stated.consent.provision.to = PartialDate{2050, 1, 1};
    stated.consent.signers = std::move(signers);
    stated.status = status;
    stated.at = noon(days_after(civil_date(now), -days_ago));
    return settle(world(), std::vector{stated});
  }
  [[nodiscard]] State state(const consent::Ledger& ledger) const {
    return ledger.standing(*ledger.find(id<ConsentId>(7)), life_of(world(), kSubject), now).state;
  }
  Result<Done> act(consent::Ledger& ledger, PartyId who, ActKind kind) const {
    return perform(world(), ledger, who, {.kind = kind, .consent = id<ConsentId>(7)}, digest);
  }
  [[nodiscard]] bool sees(const consent::Ledger& ledger, PartyId who) const {
    return !visible_consents(world(), ledger, {who, kSubject}).empty();
  }
  static const indsigt::testing::ProductPacks& packs() {
    static const indsigt::testing::ProductPacks one;
    return one;
  }

  Family family;
  Instant now;
  crypto::SodiumDigest digest;
};

inline const std::vector<consent::Signer> kBoth = {{kMother, Role::kCustodyHolder},
                                                   {kFather, Role::kCustodyHolder}};
inline constexpr Domain kDomains[] = {Domain::kEmployment, Domain::kSocial,  Domain::kHealth,
                                      Domain::kSchool,     Domain::kJustice, Domain::kEconomy};

}  // namespace indsigt::access::tests
