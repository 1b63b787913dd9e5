// SPDX-License-Identifier: MPL-2.0
#include "consent/evaluate.h"

#include <utility>

#include "consent/match.h"

namespace indsigt::consent {
namespace {

// `sure`: everything around the provision surely matches. What is only perhaps inside permits nothing.
std::optional<Opinion> speak(const Provision& provision, const Query& query, PartialDate day, bool sure,
                             std::size_t depth) {
  const Match matches = match(provision, query, day);
  if (matches == Match::kNo) return std::nullopt;
  if (depth > kMaxDepth) return Opinion{};
  sure = sure && matches == Match::kYes;
  std::optional<Opinion> permission;
  for (std::size_t i = 0; i < provision.exceptions.size(); ++i) {
    auto opinion = speak(provision.exceptions[i], query, day, sure, depth + 1);
    if (!opinion || (opinion->permit && permission)) continue;
    opinion->path.insert(opinion->path.begin(), static_cast<std::uint16_t>(i));
    if (!opinion->permit) return opinion;
    permission = std::move(opinion);
  }
  if (permission) return permission;
  if (provision.permit && !sure) return std::nullopt;
  return Opinion{provision.permit, {}};
}

}  // namespace

std::optional<Opinion> opinion_of(const Provision& provision, const Query& query) {
  return speak(provision, query, civil_date(query.at), true, 0);
}

Verdict evaluate_one(const Ledger& ledger, const Life& life, const Consent& consent, const Query& query) {
  const bool opts_out = consent.kind == Kind::kStatutoryOptOut;
  if (consent.subject != query.subject || (!shares(consent.kind) && !opts_out)) return {};
  // "No to all but": what nothing in it permits is denied, whomever its root is told by.
  const bool denies_others = !opts_out && !consent.provision.permit;
  // Matching is cheaper than the fold, and few consents speak of any one thing.
  const bool speaks = match(consent.provision, query, civil_date(query.at)) != Match::kNo;
  if (!speaks && !denies_others) return {};
  const Standing standing = ledger.standing(consent, life, query.at);
  if (standing.state != State::kActive) return {};
  auto opinion = opinion_of(consent.provision, query);
  if (!opinion && denies_others) opinion = Opinion{};
  if (opinion && !opinion->permit) return {Answer::kDenied, &consent, std::move(opinion->path)};
  if (opts_out) return {};
  if (!standing.excluded.empty() && match_recipients(standing.excluded, query) != Match::kNo) {
    return {Answer::kExcluded, &consent, {}};
  }
  if (!opinion) return {};
  return {Answer::kPermitted, &consent, std::move(opinion->path)};
}

Verdict evaluate(const Ledger& ledger, const Life& life, const Query& query) {
  Verdict verdict;
  for (const Consent* consent : ledger.about(query.subject)) {
    Verdict one = evaluate_one(ledger, life, *consent, query);
    if (one.answer == Answer::kDenied || one.answer == Answer::kExcluded) return one;
    if (one.permitted() && !verdict.permitted()) verdict = std::move(one);
  }
  return verdict;
}

}  // namespace indsigt::consent
