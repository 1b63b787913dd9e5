// SPDX-License-Identifier: MPL-2.0
// Whether the consents permit something, and which of them decides (R16). Display only: whoever holds the
// data evaluates again before handing anything out.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "consent/consent.h"
#include "consent/ledger.h"
#include "records/facts.h"

namespace indsigt::consent {

// What somebody wants to do with something. A part that is not set is not known: it meets no permission that
// names that part, and every denial that does.
struct Query {
  records::PersonId subject;
  // Who receives: the unit, then each organisation that it is part of. Empty: not known.
  std::span<const records::ActorId> recipient{};
  std::optional<std::string_view> purpose{};
  std::optional<Phase> phase{};
  std::optional<records::Field> field{};
  std::optional<records::DataType> type{};
  std::optional<records::ResourceRef> item{};
  std::optional<Right> right = Right::kView;
  Instant at;
};

enum class Answer : std::uint8_t {
  kNothingSaid,  // no active consent speaks of it: no
  kPermitted,
  kDenied,    // a provision denies it
  kExcluded,  // the unit was taken out
};

struct Verdict {
  Answer answer = Answer::kNothingSaid;
  const Consent* consent = nullptr;  // that decides; of several the one with the smallest id
  std::vector<std::uint16_t>
      path{};  // of the deciding provision: place among the exceptions at each depth; empty: the root

  [[nodiscard]] bool permitted() const { return answer == Answer::kPermitted; }
};

// What a provision says of a query, without regard to states: nothing, or permit / deny and where. Deeper
// than kMaxDepth everything denies.
struct Opinion {
  bool permit = false;
  std::vector<std::uint16_t> path{};
};
[[nodiscard]] std::optional<Opinion> opinion_of(const Provision& provision, const Query& query);

// Over every consent about the person that is active at the query's moment and shares (secrecy and GDPR
// consents, plan agreements and proxy grants): an exclusion or a denial by any of them goes before
// every permission; an opt-out that denies counts too, one that permits says nothing. An exclusion is an
// exception to the root: it speaks only of what the root matches. A consent that shares and whose root denies
// is a "no to all but": all that nothing in it permits is denied. Costs a step for each provision of the
// person's consents.
[[nodiscard]] Verdict evaluate(const Ledger& ledger, const Life& life, const Query& query);

// One consent alone, as if there were no other.
[[nodiscard]] Verdict evaluate_one(const Ledger& ledger, const Life& life, const Consent& consent,
                                   const Query& query);

}  // namespace indsigt::consent
