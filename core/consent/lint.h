// SPDX-License-Identifier: MPL-2.0
// Is a consent too broad (R19), and which phases does nobody's consent cover (R18)?
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/date.h"
#include "consent/evaluate.h"
#include "rules/pack.h"

namespace indsigt::consent {

enum class Breadth : std::uint8_t {
  kNoEnd,          // no last day
  kLongerThanLaw,  // later than the rule's expiry allows
  kAllRecipients,
  kAllCategories,
  kAllPhases,
  kNoPurpose,
};

struct Lint {
  std::vector<Breadth> findings{};  // in the order of their words
  Provision narrower{};  // what would serve the same; equal to the given one where nothing was found
};

// `held`: the categories of what there is about the person, which is all that can be shared today.
// `recipient`: who asked to receive. `expiry`: the longest that the rule allows, counted from `day`; none: a
// year is proposed. `phase`: the one in which the case is; none: phases are left open. A purpose cannot be
// proposed: the finding stays. Exceptions are kept as they are.
[[nodiscard]] Lint lint(const Provision& provision, std::span<const Category> held,
                        std::optional<records::ActorId> recipient, std::optional<Phase> phase,
                        const std::optional<rules::Expiry>& expiry, PartialDate day);

// The last day on which something that begins on `day` may hold: the day before its end. Needs: an expiry in
// years, months or days.
[[nodiscard]] PartialDate last_day_of(const rules::Expiry& expiry, PartialDate day);

// The phases in which the consents do not permit what the query asks for; its own phase is not looked at.
[[nodiscard]] std::vector<Phase> phases_without(const Ledger& ledger, const Life& life, Query query);

}  // namespace indsigt::consent
