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
  kAllCategories,  // neither categories nor items, or a category without parts
  kAllPhases,      // none or each of them
  kNoPurpose,
};

struct Lint {
  std::vector<Breadth> findings{};  // in the order of their words
  Provision narrower{};  // what would serve the same; equal to the given one where nothing was found
};

// `held`: the categories of what there is about the person, which is all that can be shared today.
// `recipient`: who asked to receive. `expiry`: the longest that the rule allows, counted from `day`; none, or
// until a birthday (which ends it by itself): a year is proposed and nothing is too long. `phase`: the one in
// which the case is. What cannot be proposed stays as it is, and so does its finding: a purpose, a recipient
// or phase that nobody named, nothing held, an end before the first day. Exceptions are kept as they are, and
// a root that denies is never too broad: a narrower one would deny less.
[[nodiscard]] Lint lint(const Provision& provision, std::span<const Category> held,
                        std::optional<records::ActorId> recipient, std::optional<Phase> phase,
                        const std::optional<rules::Expiry>& expiry, PartialDate day);

// The last day on which something that begins on `day` may hold: the day before its end. A day that a month
// lacks is its last. Needs: an expiry in years, months or days; a full date.
[[nodiscard]] PartialDate last_day_of(const rules::Expiry& expiry, PartialDate day);

// The phases in which the consents do not permit what the query asks for; its own phase is not looked at.
[[nodiscard]] std::vector<Phase> phases_without(const Ledger& ledger, const Life& life, Query query);

}  // namespace indsigt::consent
