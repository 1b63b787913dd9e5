// SPDX-License-Identifier: MPL-2.0
#include "consent/lint.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "base/instant.h"
#include "base/sort.h"

namespace indsigt::consent {
namespace {

bool is_everything(const Category& category) { return !category.field && !category.type; }

bool covers_everything(const Provision& provision) {
  if (provision.categories.empty()) return provision.items.empty();
  return std::any_of(provision.categories.begin(), provision.categories.end(), is_everything);
}

std::vector<Category> sorted_categories(std::span<const Category> held) {
  std::vector<Category> categories(held.begin(), held.end());
  std::erase_if(categories, is_everything);
  sort_rows(categories, std::less<>());
  categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
  return categories;
}

// Days are only ever taken away: no end becomes one, a late one an earlier one.
void lint_days(const std::optional<rules::Expiry>& expiry, PartialDate day, Lint& lint) {
  const bool counted = expiry && expiry->until_age == 0;
  const PartialDate last = last_day_of(counted ? *expiry : rules::Expiry{.years = 1}, day);
  Provision& narrower = lint.narrower;
  if (!narrower.to) {
    lint.findings.push_back(Breadth::kNoEnd);
  } else if (counted && *narrower.to > last) {
    lint.findings.push_back(Breadth::kLongerThanLaw);
  } else {
    return;
  }
  if (!narrower.from || *narrower.from <= last) narrower.to = last;
}

}  // namespace

PartialDate last_day_of(const rules::Expiry& expiry, PartialDate day) {
  constexpr PartialDate kLast{9999, 12, 31};
  const int months = day.month - 1 + expiry.months;
  const int year = day.year + expiry.years + months / 12, month = months % 12 + 1;
  if (year > kLast.year) return kLast;
  const int last = days_in_month(year, month);
  const PartialDate end{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                        std::min(day.day, static_cast<std::uint8_t>(last))};
  const std::int64_t days = days_since_epoch(end) + expiry.days - 1;
  return days > days_since_epoch(kLast) ? kLast : civil_date_of_day(days);
}

Lint lint(const Provision& provision, std::span<const Category> held,
          std::optional<records::ActorId> recipient, std::optional<Phase> phase,
          const std::optional<rules::Expiry>& expiry, PartialDate day) {
  Lint lint{{}, provision};
  if (!provision.permit) return lint;
  lint_days(expiry, day, lint);
  Provision& narrower = lint.narrower;
  if (provision.recipients.empty()) {
    lint.findings.push_back(Breadth::kAllRecipients);
    if (recipient) narrower.recipients = {*recipient};
  }
  if (covers_everything(provision)) {
    lint.findings.push_back(Breadth::kAllCategories);
    if (auto categories = sorted_categories(held); !categories.empty()) {
      narrower.categories = std::move(categories);
    }
  }
  constexpr rules::WordSet<Phase> kAll{Phase::kEnquiry, Phase::kPlanning, Phase::kIntervention,
                                       Phase::kFollowUp, Phase::kTransition};
  if (provision.phases.empty() || provision.phases.includes(kAll)) {
    lint.findings.push_back(Breadth::kAllPhases);
    if (phase) narrower.phases = {*phase};
  }
  if (provision.purposes.empty()) lint.findings.push_back(Breadth::kNoPurpose);
  return lint;
}

std::vector<Phase> phases_without(const Ledger& ledger, const Life& life, Query query) {
  std::vector<Phase> phases;
  for (std::size_t i = 0; i < kPhases; ++i) {
    query.phase = static_cast<Phase>(i);
    if (!evaluate(ledger, life, query).permitted()) phases.push_back(*query.phase);
  }
  return phases;
}

}  // namespace indsigt::consent
