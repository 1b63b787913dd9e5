// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "access/acts.h"
#include "access/redact.h"
#include "rules/ages.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Ledger;
using consent::Standing;
using consent::State;
using rules::Decision;
using rules::Outcome;
using rules::Role;

constexpr rules::WordSet<Role> kAuthorities{Role::kAuthority, Role::kPlacingAuthority,
                                            Role::kHealthProfessional, Role::kSchoolStaff,
                                            Role::kMunicipalHealthStaff};

const consent::Signer* find_signer(const Consent& consent, PartyId party) {
  const auto found = std::find_if(consent.signers.begin(), consent.signers.end(),
                                  [&](const consent::Signer& one) { return one.party == party; });
  return found == consent.signers.end() ? nullptr : &*found;
}

bool has(const std::vector<PartyId>& parties, PartyId party) {
  return std::find(parties.begin(), parties.end(), party) != parties.end();
}

bool has(const std::vector<ActorId>& actors, ActorId actor) {
  return std::find(actors.begin(), actors.end(), actor) != actors.end();
}

bool custody_signs(const Consent& consent) {
  return std::any_of(consent.signers.begin(), consent.signers.end(),
                     [](const consent::Signer& one) { return one.role == Role::kCustodyHolder; });
}

// The authority for which the viewer speaks asked for it, or receives by it.
bool concerns(const World& world, const Consent& consent, PartyId viewer) {
  const Party* party = world.family->find_party(viewer);
  if (party == nullptr || !party->acts_for) return false;
  const auto chain = chain_of(world, *party->acts_for);
  const auto& recipients = consent.provision.recipients;
  return (consent.asked_by && has(chain, *consent.asked_by)) ||
         std::any_of(chain.begin(), chain.end(), [&](ActorId id) { return has(recipients, id); });
}

bool is_of_age(const World& world, PersonId subject) {
  const consent::Life life = life_of(world, subject);
  if (life.pack == nullptr || !life.born) return true;  // unknown: custody opens nothing
  const auto age = rules::age_on(*life.born, world.today(), life.pack->leap_birthday);
  return !age || *age >= life.pack->majority;
}

bool may_view(const World& world, const Viewpoint& view, rules::Domain domain) {
  const auto decision = decide(world, view, {rules::Action::kViewData, domain});
  return may_see(world, view.subject, decision);
}

// Tells whether an authority hears that the consent's sharing ended, which custody holders had agreed to:
// never of what a young person gave and ended, and never of a request that let nobody see anything.
bool is_told_of_end(const World& world, const Ledger& ledger, const Consent& consent,
                    const Standing& standing) {
  if (standing.state != State::kWithdrawn || !standing.held || !consent::shares(consent.kind)) return false;
  return std::any_of(consent.signers.begin(), consent.signers.end(), [&](const consent::Signer& one) {
    if (one.role != Role::kCustodyHolder) return false;
    const auto end =
        decision_for(world, ledger, one.party, {.kind = ActKind::kWithdraw, .consent = consent.id});
    return end && hears_of_end(world, consent.subject, *end);
  });
}

bool is_visible(const World& world, const Ledger& ledger, const Viewpoint& view, Role role,
                const Consent& consent) {
  const Standing standing = ledger.standing(consent, life_of(world, consent.subject), world.now);
  const bool authority = kAuthorities.contains(role);
  if (awaits_review(consent, standing) && !is_reviewer(role) && !has(standing.has_signed, view.viewer)) {
    return false;
  }
  if (authority) {
    return concerns(world, consent, view.viewer) ||
           (is_reviewer(role) && (has_reviewer(consent) || is_told_of_end(world, ledger, consent, standing)));
  }
  if (role == Role::kSelf) return true;
  if (role == Role::kCustodyHolder && is_of_age(world, consent.subject)) return false;
  // Whoever gave a consent in the role they have knows of it, and can end it.
  if (const auto* signer = find_signer(consent, view.viewer); signer != nullptr && signer->role == role) {
    return true;
  }
  return custody_signs(consent) && may_view(world, view, consent.domain);
}

}  // namespace

std::optional<PartyId> signer_of(const World& world, const Consent& consent, PartyId viewer) {
  if (find_signer(consent, viewer) != nullptr) return viewer;
  const auto role = role_of(world, {viewer, consent.subject});
  if (role && is_reviewer(*role) && has_reviewer(consent)) return kReviewer;
  return std::nullopt;
}

std::vector<const Consent*> visible_consents(const World& world, const Ledger& ledger,
                                             const Viewpoint& view) {
  std::vector<const Consent*> visible;
  const auto role = role_of(world, view);
  if (!role) return visible;
  for (const Consent* consent : ledger.about(view.subject)) {
    if (is_visible(world, ledger, view, *role, *consent)) visible.push_back(consent);
  }
  return visible;
}

Ledger known_to(const World& world, const Ledger& ledger, PartyId viewer) {
  Ledger known;
  if (world.family == nullptr) return known;
  for (const Subject& subject : world.family->subjects) {
    const consent::Life life = life_of(world, subject.id);
    for (const Consent* consent : visible_consents(world, ledger, {viewer, subject.id})) {
      if (!known.add(*consent)) continue;
      // What no longer means anything in the order of time does not count in either.
      for (const consent::Event& event : ledger.events(consent->id)) (void)known.append(event, life);
    }
  }
  return known;
}

Abilities abilities_of(const World& world, const Ledger& ledger, PartyId viewer, const Consent& consent) {
  Abilities can;
  if (world.family == nullptr) return can;
  const Standing standing = ledger.standing(consent, life_of(world, consent.subject), world.now);
  const auto ask = [&](ActKind kind) {
    return decision_for(world, ledger, viewer, {.kind = kind, .consent = consent.id}).value_or(Decision());
  };
  const Party* party = world.family->find_party(viewer);
  if (standing.state == State::kWithdrawn && party != nullptr && party->acts_for) {
    can.acknowledge =
        has(consent.provision.recipients, *party->acts_for) && !has(standing.acknowledged, *party->acts_for);
  }
  const auto signer = signer_of(world, consent, viewer);
  if (!signer) return can;
  const bool open = standing.state == State::kPendingSigners || standing.state == State::kSuspendedDispute;
  const bool may_sign = *signer == kReviewer || may_begin(ask(ActKind::kSign));
  can.sign = open && !has(standing.has_signed, *signer) && may_sign;
  can.refuse = standing.state == State::kPendingSigners && !has(standing.has_signed, *signer) &&
               !has(standing.has_refused, *signer);
  if (*signer == kReviewer) return can;
  const bool may_end = ask(ActKind::kWithdraw).outcome == Outcome::kAllowed;
  can.disagree = has(standing.has_signed, *signer) && (consent.kind == consent::Kind::kTreatmentConsent ||
                                                       consent.kind == consent::Kind::kInterventionConsent);
  can.withdraw = may_end && (standing.state == State::kActive || standing.state == State::kSuspendedDispute ||
                             (standing.state == State::kPendingSigners && has(standing.has_signed, *signer)));
  can.exclude =
      may_end && standing.state == State::kActive && !consent.provision.recipients.empty() &&
      consent::shares(consent.kind) &&
      // Whoever may not know the recipients could ask of each place that they know whether it is one.
      !hides_places(world, {viewer, consent.subject});
  const bool was_given = standing.state == State::kActive || standing.state == State::kExpired;
  can.renew = was_given && consent.provision.to && !consent.placement && may_begin(ask(ActKind::kRenew)) &&
              consent::shares(consent.kind);
  return can;
}

}  // namespace indsigt::access
