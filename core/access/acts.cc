// SPDX-License-Identifier: MPL-2.0
#include "access/acts.h"

#include <algorithm>
#include <iterator>

#include "access/domains.h"

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::Kind;
using consent::Ledger;
using rules::Action;
using rules::Decision;
using rules::Domain;

constexpr std::string_view kActWords[] = {
#define INDSIGT_TEXT(name, text) text,
    INDSIGT_ACTS(INDSIGT_TEXT)
#undef INDSIGT_TEXT
};

std::optional<Action> action_of(const Consent& consent) {
  switch (consent.kind) {
    case Kind::kSecrecyConsent:
    case Kind::kGdprConsent:
    case Kind::kProxyGrant:
      return Action::kGrantShare;
    case Kind::kTreatmentConsent:
      return Action::kApproveTreatment;
    case Kind::kInterventionConsent:
      return consent.placement ? Action::kApprovePlacement : Action::kApproveIntervention;
    case Kind::kPlanAgreement:
      return Action::kJoinPlan;
    case Kind::kStatutoryOptOut:
      return Action::kBlockShare;
    case Kind::kLawShare:
      return std::nullopt;
  }
  return std::nullopt;
}

// Finds the purpose by which a law could be the reason instead; anything else is nobody's law.
rules::Purpose purpose_of(const Consent& consent) {
  for (const std::string& one : consent.provision.purposes) {
    if (const auto word = rules::parse_word<rules::Purpose>(one)) return *word;
  }
  return rules::Purpose::kAny;
}

Decision decide_all(const World& world, const Viewpoint& view, Action action,
                    const std::vector<Domain>& domains, rules::Purpose purpose, bool plain) {
  std::vector<Decision> decisions;
  for (const Domain domain : domains) {
    decisions.push_back(decide(world, view, {action, domain, purpose, rules::Weight::kMajor, plain}));
  }
  return combine(decisions);
}

bool is_signer(const Consent& consent, PartyId party) {
  return std::any_of(consent.signers.begin(), consent.signers.end(),
                     [&](const consent::Signer& one) { return one.party == party; });
}

// Decides about the end of a sharing. Whoever gave the consent can end it: the pack is asked for what follows
// (who is told, how to object), never whether. A law that would let somebody share the same is named in
// the preview; such a law does not keep anybody's consent alive.
Decision decide_end(const World& world, const Viewpoint& view, const Consent& consent,
                    const std::vector<Domain>& domains, bool plain) {
  Decision decision = decide_all(world, view, Action::kWithdrawShare, domains, rules::Purpose::kAny, plain);
  if (world.pack == nullptr || !role_of(world, view) || !is_signer(consent, view.viewer)) return decision;
  if (decision.outcome != rules::Outcome::kAllowed) {
    decision.rule = kOwnConsentRule;
    decision.hook.clear();
  }
  decision.outcome = rules::Outcome::kAllowed;
  decision.covered = true;
  decision.needs_also.clear();
  decision.mode.reset();
  decision.alternatives = {};
  return decision;
}

}  // namespace

std::optional<ActKind> act_of(std::string_view word) {
  for (std::size_t i = 0; i < std::size(kActWords); ++i) {
    if (kActWords[i] == word) return static_cast<ActKind>(i);
  }
  return std::nullopt;
}

std::optional<Decision> decision_for(const World& world, const Ledger& ledger, PartyId viewer, const Act& act,
                                     bool plain) {
  if (act.kind == ActKind::kOptOut) {
    return decide_all(world, {viewer, act.subject}, Action::kBlockShare, {Domain::kHealth},
                      rules::Purpose::kAny, plain);
  }
  if (act.kind == ActKind::kGrant) {
    return decide_all(world, {viewer, act.subject}, Action::kGrantShare,
                      domains_of(act.cells, Domain::kSocial), act.purpose, plain);
  }
  const Consent* consent = act.consent ? ledger.find(*act.consent) : nullptr;
  if (consent == nullptr) return std::nullopt;
  const auto action = action_of(*consent);
  if (!action) return std::nullopt;
  const auto domains = domains_of(consent->provision.categories, consent->domain);
  const Viewpoint view{viewer, consent->subject};
  const bool ends = act.kind == ActKind::kWithdraw || act.kind == ActKind::kExclude;
  if (ends && consent::shares(consent->kind)) return decide_end(world, view, *consent, domains, plain);
  // Whoever may opt out may opt in again. Treatment, help and a placement end elsewhere (P14).
  if (ends && consent->kind != Kind::kStatutoryOptOut) return std::nullopt;
  return decide_all(world, view, *action, domains, purpose_of(*consent), plain);
}

}  // namespace indsigt::access
