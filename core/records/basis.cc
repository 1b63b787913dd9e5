// SPDX-License-Identifier: MPL-2.0
#include "records/basis.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace indsigt::records {

bool is_known_purpose(std::string_view code) {
  constexpr std::string_view kKnown[] = {"TREAT",  "CAREMGT", "PATADMIN", "HOPERAT",
                                         "HPAYMT", "PUBHLTH", "HRESCH"};
  return is_emergency(code) || std::find(std::begin(kKnown), std::end(kKnown), code) != std::end(kKnown);
}

bool is_emergency(std::string_view code) { return code == "ETREAT" || code == "BTG" || code == "ERTREAT"; }

bool says_emergency(std::string_view words) {
  constexpr std::size_t kMost = 200;
  constexpr std::string_view kSays[] = {"værdispring",
                                        "nødadgang",
                                        "nødtilgang",
                                        "nødrett",
                                        "nødåpning",
                                        "øyeblikkelig hjelp",
                                        "blålys",
                                        "nödåtkomst",
                                        "nödöppning",
                                        "nödsituation",
                                        "hätäkäyttö",
                                        "hätätilanne",
                                        "hädaolukord",
                                        "break the glass",
                                        "break-the-glass",
                                        "breaking the glass",
                                        "break-glass",
                                        "emergency access",
                                        "emergency override",
                                        "emergency treatment"};
  // Of the letters here a capital one differs from the small one by this bit, in UTF-8 too (U+00C0–00DE).
  std::string small(words.substr(0, kMost));
  for (std::size_t i = 0; i < small.size(); ++i) {
    const auto c = static_cast<unsigned char>(small[i]);
    const bool latin = i > 0 && small[i - 1] == '\xC3' && c >= 0x80 && c <= 0x9E;
    if ((c >= 'A' && c <= 'Z') || latin) small[i] = static_cast<char>(c | 0x20);
  }
  return small == "emergency" || std::ranges::any_of(kSays, [&](std::string_view one) {
           return small.find(one) != std::string::npos;
         });
}

const Law* find_law(std::string_view basis, const std::vector<Law>& laws) {
  const auto law = std::find_if(laws.begin(), laws.end(), [&](const Law& one) { return one.uri == basis; });
  return law == laws.end() ? nullptr : &*law;
}

BasisClass class_of(std::string_view basis, const std::vector<Law>& laws) {
  if (basis.empty()) return BasisClass::kNotGiven;
  if (find_law(basis, laws) != nullptr) return BasisClass::kByLaw;
  if (basis.starts_with(kConsentBasis) && basis.size() > kConsentBasis.size()) return BasisClass::kByConsent;
  const bool is_purpose = basis.starts_with(kPurposeSystem);
  if (is_purpose ? is_emergency(basis.substr(kPurposeSystem.size())) : says_emergency(basis)) {
    return BasisClass::kEmergency;
  }
  return BasisClass::kStatedNotFound;
}

}  // namespace indsigt::records
