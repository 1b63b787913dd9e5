// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_text.h"

#include "base/display_text.h"
#include "sources/fhir_identifiers.h"

namespace indsigt::sources {
namespace {

int rank_of_use(std::string_view use) {
  if (use == "official") return 0;
  if (use == "usual") return 1;
  if (use.empty()) return 2;
  return use == "old" || use == "maiden" ? 4 : 3;
}

std::string one_name(Value name) {
  if (const auto text = name["text"].string(); text && !display_text(*text).empty())
    return display_text(*text);
  std::string joined;
  for (Value given = name["given"].first(); given.present(); given = given.next()) {
    joined.append(given.string().value_or("")).append(" ");
  }
  joined.append(name["family"].string().value_or(""));
  return display_text(joined);
}

}  // namespace

std::string human_name(Value names, std::optional<PartialDate> today) {
  std::string best;
  int best_rank = 10;
  for (Value name = names.first(); name.present(); name = name.next()) {
    const int rank = rank_of_use(name["use"].string().value_or("")) + (holds(name["period"], today) ? 0 : 5);
    if (rank >= best_rank) continue;
    std::string text = one_name(name);
    if (text.empty()) continue;
    best = std::move(text);
    best_rank = rank;
  }
  return best;
}

}  // namespace indsigt::sources
