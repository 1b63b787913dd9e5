// SPDX-License-Identifier: MPL-2.0
// What one consent says: who may see what, for which purpose, how long, and whose yes it needs (R16, R18,
// R20). What has happened to it since is events.h; whether it holds is state.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/words.h"
#include "records/facts.h"
#include "rules/words.h"

namespace indsigt::consent {

using records::ConsentId;
using records::ConsentTag;
using records::PartyId;

// A law_share is none that anybody gave, and an opt-out is never called a withdrawal (R23).
#define INDSIGT_CONSENT_KINDS(X)                 \
  X(SecrecyConsent, "secrecy_consent")           \
  X(GdprConsent, "gdpr_consent")                 \
  X(TreatmentConsent, "treatment_consent")       \
  X(InterventionConsent, "intervention_consent") \
  X(PlanAgreement, "plan_agreement")             \
  X(ProxyGrant, "proxy_grant")                   \
  X(StatutoryOptOut, "statutory_opt_out")        \
  X(LawShare, "law_share")

// Viewing is a right of its own, apart from copying and editing (R6).
#define INDSIGT_RIGHTS(X) \
  X(View, "view")         \
  X(Copy, "copy")         \
  X(Edit, "edit")

// The parts of a case for which a consent may hold (R18).
#define INDSIGT_PHASES(X)         \
  X(Enquiry, "enquiry")           \
  X(Planning, "planning")         \
  X(Intervention, "intervention") \
  X(FollowUp, "follow_up")        \
  X(Transition, "transition")

INDSIGT_WORDS(Kind, INDSIGT_CONSENT_KINDS)
INDSIGT_WORDS(Right, INDSIGT_RIGHTS)
INDSIGT_WORDS(Phase, INDSIGT_PHASES)
inline constexpr std::size_t kKinds = std::size(kKindWords), kRights = std::size(kRightWords),
                             kPhases = std::size(kPhaseWords);

// Whether consents of this kind can permit somebody to receive something; all others permit nothing. Who
// agreed to a medicine has not agreed that anybody may read of it.
[[nodiscard]] constexpr bool shares(Kind kind) {
  return kind != Kind::kTreatmentConsent && kind != Kind::kInterventionConsent &&
         kind != Kind::kStatutoryOptOut && kind != Kind::kLawShare;
}

[[nodiscard]] constexpr std::optional<Kind> kind_of(std::string_view word) { return parse_word<Kind>(word); }
[[nodiscard]] constexpr std::optional<Right> right_of(std::string_view word) {
  return parse_word<Right>(word);
}
[[nodiscard]] constexpr std::optional<Phase> phase_of(std::string_view word) {
  return parse_word<Phase>(word);
}

// What is shared, as a part of the matrix (R7, R8); a part that is not set means all of it.
struct Category {
  std::optional<records::Field> field{};
  std::optional<records::DataType> type{};

  friend auto operator<=>(const Category&, const Category&) = default;
};

inline constexpr std::size_t kMaxDepth = 8;         // of exceptions inside exceptions; the root's are 1
inline constexpr std::size_t kMaxProvisions = 200;  // of one consent

// FHIR R4's Consent.provision in our normal form (core/consent/PROVISIONS.md). It speaks of what all its
// parts match; an empty part matches everything. Where an exception speaks, the exception counts; where two
// do and disagree, the denial counts.
struct Provision {
  bool permit = true;
  // Not: the source narrows it by something that has no part here. Then it permits nothing, nor does anything
  // inside it, and it denies what its other parts match.
  bool understood = true;
  std::vector<records::ActorId> recipients{};  // an organisation means its units too
  std::vector<std::string> purposes{};
  std::vector<Category> categories{};
  std::vector<records::ResourceRef> items{};
  rules::WordSet<Phase> phases{};
  rules::WordSet<Right> rights{};
  std::optional<PartialDate> from{};  // full dates; both days count
  std::optional<PartialDate> to{};
  std::vector<Provision> exceptions{};

  friend bool operator==(const Provision&, const Provision&) = default;
};

// Somebody whose yes is asked for, and as what.
struct Signer {
  PartyId party;
  rules::Role role = rules::Role::kCustodyHolder;

  friend bool operator==(const Signer&, const Signer&) = default;
};

struct Consent {
  ConsentId id;
  Kind kind = Kind::kSecrecyConsent;
  bool placement = false;  // of an intervention_consent: a decision card, not a sharing (R66)
  records::PersonId subject;
  rules::Domain domain = rules::Domain::kSocial;  // decides which rules and which birthdays end it
  std::optional<records::ActorId> asked_by{};
  Provision provision;            // the root; its recipients, purposes and days are the consent's own
  std::vector<Signer> signers{};  // sorted by party
  rules::Mode mode = rules::Mode::kAllOf;
  std::string name{};                   // how log lines cite it (`urn:indsigt:consent:…`); empty: they do not
  std::string legal_basis{};            // the secrecy law's hook, as the pack cites it …
  std::string gdpr_basis{};             // … and the GDPR's, a field of its own
  std::optional<ConsentId> replaces{};  // a renewal: the old one is superseded when this one holds
  std::optional<records::ResourceRef> origin{};  // the source that states it; none: it was made here

  friend bool operator==(const Consent&, const Consent&) = default;
};

}  // namespace indsigt::consent
