// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"
#include "consent/ledger.h"

namespace indsigt::consent {
namespace {

bool is_full_date(PartialDate date) {
  if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1) return false;
  return date.day <= days_in_month(date.year, date.month);
}

std::optional<std::string> days_fault(const Provision& provision, const std::string& place) {
  if (provision.from && !is_full_date(*provision.from)) return place + "/from";
  if (provision.to && !is_full_date(*provision.to)) return place + "/to";
  if (provision.from && provision.to && *provision.to < *provision.from) return place + "/to";
  return std::nullopt;
}

// `depth` bounds the recursion; `seen` counts the provisions on the way.
std::optional<std::string> tree_fault(const Provision& provision, const std::string& place, std::size_t depth,
                                      std::size_t& seen) {
  if (depth > kMaxDepth || ++seen > kMaxProvisions) return place;
  if (auto fault = days_fault(provision, place)) return fault;
  for (std::size_t i = 0; i < provision.exceptions.size(); ++i) {
    const std::string inside = place + "/exceptions/" + std::to_string(i);
    if (auto fault = tree_fault(provision.exceptions[i], inside, depth + 1, seen)) return fault;
  }
  return std::nullopt;
}

// Whether a root can permit anything: by itself, or as "no to all but" by what stands in it.
bool says_yes(const Provision& root) {
  return root.permit || std::any_of(root.exceptions.begin(), root.exceptions.end(),
                                    [](const Provision& one) { return one.permit; });
}

bool signers_fit(const Consent& consent) {
  if (consent.signers.empty() != (consent.kind == Kind::kLawShare)) return false;
  for (std::size_t i = 1; i < consent.signers.size(); ++i) {
    if (consent.signers[i].party <= consent.signers[i - 1].party) return false;
  }
  return true;
}

}  // namespace

std::optional<std::string> shape_fault(const Consent& consent) {
  if (!signers_fit(consent)) return "/signers";
  if (shares(consent.kind) ? !says_yes(consent.provision)
                           : consent.kind == Kind::kStatutoryOptOut && consent.provision.permit) {
    return "/provision/permit";
  }
  std::size_t seen = 0;
  return tree_fault(consent.provision, "/provision", 0, seen);
}

}  // namespace indsigt::consent
