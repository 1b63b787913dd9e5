// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_categories.h"

#include "base/display_text.h"
#include "sources/fhir_path.h"

namespace indsigt::sources {
namespace {

using records::Category;
using records::CategoryTable;
using records::LocalCode;

// The row of one Coding; nullptr where it has no code or the table does not know it.
const Category* row_of(Value coding, const CategoryTable& table) {
  const std::string_view code = coding["code"].string().value_or("");
  return code.empty() ? nullptr : table.find(coding["system"].string().value_or(""), code);
}

// Calls `visit` for each Coding of a CodeableConcept, or for what is a Coding itself, until it gives true.
template <class Visit>
bool visit_codings(Value concept_, const Visit& visit) {
  if (!concept_["coding"].present()) return concept_["code"].present() && visit(concept_);
  for (Value coding = concept_["coding"].first(); coding.present(); coding = coding.next()) {
    if (visit(coding)) return true;
  }
  return false;
}

LocalCode local_code(Value coding, Value concept_) {
  std::string text = display_text(coding["display"].string().value_or(""));
  if (text.empty()) text = display_text(concept_["text"].string().value_or(""));
  return {display_text(coding["system"].string().value_or("")),
          display_text(coding["code"].string().value_or("")), std::move(text)};
}

}  // namespace

FoundCategory categorise(Value resource, std::string_view type, std::string_view paths,
                         const CategoryTable& table) {
  FoundCategory found;
  const Category* row = nullptr;
  Value first_coding, first_concept;
  visit_paths(resource, paths, [&](Value concept_, const PathStep&) {
    return visit_codings(concept_, [&](Value coding) {
      const Category* const known = row_of(coding, table);
      if (known != nullptr && known->type) {
        row = known;
        return true;
      }
      if (!first_coding.present() && !coding["code"].string().value_or("").empty()) {
        first_coding = coding;
        first_concept = concept_;
      }
      return false;
    });
  });
  if (row == nullptr) {
    if (first_coding.present()) found.unmapped = local_code(first_coding, first_concept);
    row = table.find(records::kResourceTypes, type);
  }
  if (row != nullptr && row->type) found.type = *row->type;
  if (row != nullptr && row->sector) found.field = field_of(*row->sector);
  if (row != nullptr) found.thing = row->thing;
  return found;
}

std::optional<records::Sector> sector_of(Value concepts, const CategoryTable& table) {
  std::optional<records::Sector> sector;
  for (Value concept_ = concepts.first(); concept_.present(); concept_ = concept_.next()) {
    const bool found = visit_codings(concept_, [&](Value coding) {
      const Category* const row = row_of(coding, table);
      if (row != nullptr) sector = row->sector;
      return sector.has_value();
    });
    if (found) break;
  }
  return sector;
}

}  // namespace indsigt::sources
