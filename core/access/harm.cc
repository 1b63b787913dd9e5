// SPDX-License-Identifier: MPL-2.0
#include "access/harm.h"

#include <algorithm>
#include <utility>

#include "access/sight.h"

namespace indsigt::access {
namespace {

using rules::Decision;
using rules::Outcome;
using rules::Role;

constexpr rules::WordSet<Role> kReviewers{Role::kAuthority, Role::kPlacingAuthority};

// Whose name tells nothing of a place: the family knows them wherever the child is.
constexpr rules::WordSet<Role> kKin{Role::kSelf, Role::kCustodyHolder, Role::kParentWithoutCustody};

}  // namespace

bool may_begin(const Decision& decision) {
  return decision.outcome == Outcome::kAllowed || decision.outcome == Outcome::kNeedsAlso;
}

bool must_look_first(const World& world, PersonId subject, const Decision& decision) {
  return decision.human_review || decision.route.has_value() ||
         (!decision.needs_also.empty() && is_under_protection(world, subject));
}

bool hears_of_end(const World& world, PersonId subject, const Decision& end) {
  return end.human_review || end.route.has_value() || is_under_protection(world, subject);
}

bool may_see(const World& world, PersonId subject, const Decision& decision) {
  return decision.outcome == Outcome::kAllowed && !must_look_first(world, subject, decision);
}

bool is_reviewer(Role role) { return kReviewers.contains(role); }

bool has_reviewer(const consent::Consent& consent) {
  return std::any_of(consent.signers.begin(), consent.signers.end(),
                     [](const consent::Signer& one) { return one.party == kReviewer; });
}

bool awaits_review(const consent::Consent& consent, const consent::Standing& standing) {
  const auto& signed_by = standing.has_signed;
  return standing.state == consent::State::kPendingSigners && has_reviewer(consent) &&
         std::find(signed_by.begin(), signed_by.end(), kReviewer) == signed_by.end();
}

std::optional<std::vector<consent::Signer>> all_signers(const World& world, const Viewpoint& view, Role role,
                                                        const Decision& decision) {
  auto signers = signers_of(world, view, decision);
  if (!signers) return std::nullopt;
  signers->push_back({view.viewer, role});
  if (must_look_first(world, view.subject, decision)) signers->push_back({kReviewer, Role::kAuthority});
  std::sort(signers->begin(), signers->end(),
            [](const auto& one, const auto& other) { return one.party < other.party; });
  return signers;
}

std::vector<PartyId> possible_readers(const World& world, PersonId subject) {
  std::vector<PartyId> readers;
  if (world.family == nullptr) return readers;
  for (const Party& party : world.family->parties) {
    const auto role = role_of(world, {party.id, subject});
    if (role && *role != Role::kSelf) readers.push_back(party.id);
  }
  return readers;
}

bool may_read_words(const World& world, const Viewpoint& view, const ChildWords& words) {
  const auto role = role_of(world, view);
  if (!role) return false;
  return *role == Role::kSelf ||
         std::find(words.shown_to.begin(), words.shown_to.end(), view.viewer) != words.shown_to.end();
}

bool hides_places(const World& world, const Viewpoint& view) { return !sight_of(world, view).places; }

std::string name_for(const World& world, PartyId viewer, const Party& party) {
  if (party.id == viewer || world.family == nullptr) return party.registered_name;
  const auto& ties = world.family->ties;
  const bool tells = std::any_of(ties.begin(), ties.end(), [&](const Tie& tie) {
    return tie.party == party.id && !kKin.contains(tie.role) && hides_places(world, {viewer, tie.subject});
  });
  return tells ? std::string() : party.registered_name;
}

}  // namespace indsigt::access
