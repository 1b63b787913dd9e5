// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_items.h"

#include "base/fhir_time.h"
#include "exchange/fhir_path.h"

namespace indsigt::exchange {
namespace {

using records::ActorId;
using records::PersonId;

}  // namespace

FhirItems::FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references,
                     FhirActors& actors, Problems& problems)
    : resources_(resources), references_(references), actors_(actors), problems_(problems) {}

std::optional<records::DataItem> FhirItems::read(std::size_t index) const {
  const FhirResource& resource = resources_[index];
  const ItemRow* const row = item_row(resource.type);
  if (row == nullptr) return std::nullopt;
  records::DataItem item;
  item.kind = row->kind;
  item.subject = subject_of(*row, resource);
  item.holder = holder_of(*row, resource);
  item.date = date_of(*row, resource);
  return item;
}

std::optional<PersonId> FhirItems::subject_of(const ItemRow& row, const FhirResource& from) const {
  std::optional<PersonId> found;
  visit_paths(from.value, row.subject, [&](Value reference, const PathStep&) {
    found = actors_.person(reference, from);
    return found.has_value();
  });
  return found;
}

// The organisation stated nearest to the item, else the practitioner (core/api/WIRE.md).
std::optional<ActorId> FhirItems::holder_of(const ItemRow& row, const FhirResource& from) const {
  std::optional<ActorId> found;
  const auto organization_only = [&](Value reference, const PathStep&) {
    found = actors_.organization(reference, from, "Organization");
    return found.has_value();
  };
  const auto organization = [&](Value reference, const PathStep&) {
    found = actors_.organization(reference, from);
    return found.has_value();
  };
  const auto provider = [&](Value encounter, const PathStep&) {
    found = provider_of(encounter, from);
    return found.has_value();
  };
  const auto practitioner = [&](Value reference, const PathStep&) {
    found = actors_.practitioner(reference, from);
    return found.has_value();
  };
  visit_paths(from.value, row.organizations, organization_only) ||
      visit_paths(from.value, row.parties, organization) ||
      visit_paths(from.value, row.encounter, provider) || visit_paths(from.value, row.parties, practitioner);
  return found;
}

std::optional<ActorId> FhirItems::provider_of(Value encounter, const FhirResource& from) const {
  const auto target = references_.resolve(encounter, from);
  if (!target || !target->resource || target->type != "Encounter") return std::nullopt;
  const FhirResource& encounter_from = target->index ? resources_[*target->index] : from;
  return actors_.organization((*target->resource)["serviceProvider"], encounter_from, "Organization");
}

std::optional<PartialDate> FhirItems::date_of(const ItemRow& row, const FhirResource& from) const {
  std::optional<PartialDate> date;
  visit_paths(from.value, row.dates, [&](Value stated, const PathStep& at) {
    date = parse_fhir_date(stated.string().value_or(""));
    if (!date) problems_.add(ErrorCode::kFhirDate, from.place + at.pointer());
    return date.has_value();
  });
  return date;
}

}  // namespace indsigt::exchange
