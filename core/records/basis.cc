// SPDX-License-Identifier: MPL-2.0
#include "records/basis.h"

#include <algorithm>
#include <iterator>

namespace indsigt::records {

bool is_known_purpose(std::string_view code) {
  constexpr std::string_view kKnown[] = {"TREAT",  "CAREMGT", "PATADMIN", "HOPERAT",
                                         "HPAYMT", "PUBHLTH", "HRESCH"};
  return is_emergency(code) || std::find(std::begin(kKnown), std::end(kKnown), code) != std::end(kKnown);
}

bool is_emergency(std::string_view code) { return code == "ETREAT" || code == "BTG" || code == "ERTREAT"; }

const Law* find_law(std::string_view basis, const std::vector<Law>& laws) {
  const auto law = std::find_if(laws.begin(), laws.end(), [&](const Law& one) { return one.uri == basis; });
  return law == laws.end() ? nullptr : &*law;
}

BasisClass class_of(std::string_view basis, const std::vector<Law>& laws) {
  if (basis.empty()) return BasisClass::kNotGiven;
  if (find_law(basis, laws) != nullptr) return BasisClass::kByLaw;
  if (basis.starts_with(kConsentBasis) && basis.size() > kConsentBasis.size()) return BasisClass::kByConsent;
  return BasisClass::kStatedNotFound;
}

}  // namespace indsigt::records
