// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_text.h"

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "base/instant.h"
#include "sources/fhir_identifiers.h"

namespace indsigt::sources {

using records::NameGround;
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

HumanName human_name(Value names, std::optional<PartialDate> today) {
  constexpr int kUsualRanks = 3, kFormerRanks = 4;
  HumanName best;
  int best_rank = 10;
  for (Value name = names.first(); name.present(); name = name.next()) {
    const int rank = rank_of_use(name["use"].string().value_or("")) + (holds(name["period"], today) ? 0 : 5);
    if (rank >= best_rank) continue;
    std::string text = one_name(name);
    if (text.empty()) continue;
    best_rank = rank;
    best = {std::move(text), NameGround::kInForce,
            parse_fhir_date(name["period"]["start"].string().value_or(""))};
    if (rank >= kUsualRanks) best.ground = rank < kFormerRanks ? NameGround::kOther : NameGround::kFormer;
  }
  return best;
}

records::Grounds grounds_of(Value resource, NameGround ground, std::optional<PartialDate> since,
                            std::optional<PartialDate> today) {
  if (!resource["active"].boolean().value_or(true)) ground = NameGround::kFormer;
  auto as_of = parse_fhir_instant(resource["meta"]["lastUpdated"].string().value_or(""));
  if (!as_of && since) as_of = end_of_day(first_day(*since));
  if (as_of && today && *today < civil_date(*as_of)) as_of.reset();
  return {ground, as_of};
}

}  // namespace indsigt::sources
