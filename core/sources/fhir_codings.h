// SPDX-License-Identifier: MPL-2.0
// Walking CodeableConcepts and Codings.
#pragma once

#include <string_view>

#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

template <class Visit>
void each(Value list, const Visit& visit) {
  for (Value one = list.first(); one.present(); one = one.next()) visit(one);
}

// Calls `visit(system, code)` for each coding of a CodeableConcept, or for what is a Coding itself.
template <class Visit>
void each_coding(Value concept_, const Visit& visit) {
  const auto coding = [&](Value one) {
    visit(one["system"].string().value_or(""), one["code"].string().value_or(""));
  };
  if (concept_["coding"].present()) return each(concept_["coding"], coding);
  if (concept_["code"].present()) coding(concept_);
}

[[nodiscard]] inline bool has_code(Value concept_, std::string_view system, std::string_view code) {
  bool found = false;
  each_coding(concept_, [&](std::string_view one_system, std::string_view one) {
    found = found || (one_system == system && one == code);
  });
  return found;
}

}  // namespace indsigt::sources
