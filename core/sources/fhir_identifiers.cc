// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_identifiers.h"

#include "base/fhir_time.h"

namespace indsigt::sources {

using tree::Kind;

bool holds(Value period, std::optional<PartialDate> today) {
  const auto start = parse_fhir_date(period["start"].string().value_or(""));
  const auto end = parse_fhir_date(period["end"].string().value_or(""));
  if (!today) return !end;
  return !(start && *today < first_day(*start)) && !(end && last_day(*end) < *today);
}

std::vector<records::Identifier> identifiers_of(Value identifiers, std::optional<PartialDate> today) {
  std::vector<records::Identifier> all;
  const auto consider = [&](Value one) {
    const std::string_view system = one["system"].string().value_or("");
    const std::string_view value = one["value"].string().value_or("");
    if (system.empty() || value.empty()) return;
    records::Identifier found = records::compared_form(system, value);
    const std::string_view use = one["use"].string().value_or("");
    const bool is_passing = use == "temp" || use == "old" || use == "secondary";
    if (is_passing || !holds(one["period"], today)) found.reach = records::Reach::kLocal;
    all.push_back(std::move(found));
  };
  if (identifiers.is(Kind::kObject)) consider(identifiers);
  if (identifiers.is(Kind::kArray)) {
    for (Value one = identifiers.first(); one.present(); one = one.next()) consider(one);
  }
  return all;
}

}  // namespace indsigt::sources
