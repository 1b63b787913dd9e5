// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_items.h"

namespace indsigt::exchange {
namespace {

using records::ItemKind;

void append_all(std::vector<Value>& out, Value list) {
  for (Value one = list.first(); one.present(); one = one.next()) out.push_back(one);
}

}  // namespace

FhirItems::FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references,
                     FhirActors& actors, std::vector<Error>& problems)
    : resources_(resources), references_(references), actors_(actors), problems_(problems) {}

std::optional<FhirItems::Parts> FhirItems::parts_of(const FhirResource& resource) {
  const Value r = resource.value;
  if (resource.type == "Observation") {
    Parts parts{ItemKind::kObservation, r["subject"], {}, {}, r["encounter"], {}};
    append_all(parts.parties, r["performer"]);
    parts.dates = {r["effectiveDateTime"], r["effectiveInstant"], r["effectivePeriod"]["end"],
                   r["effectivePeriod"]["start"], r["issued"]};
    return parts;
  }
  if (resource.type == "Condition") {
    return Parts{ItemKind::kCondition,
                 r["subject"],
                 {},
                 {r["recorder"], r["asserter"]},
                 r["encounter"],
                 {r["recordedDate"], r["onsetDateTime"], r["onsetPeriod"]["start"]}};
  }
  if (resource.type == "Encounter") {
    Parts parts{ItemKind::kEncounter,
                r["subject"],
                r["serviceProvider"],
                {},
                {},
                {r["period"]["end"], r["period"]["start"]}};
    for (Value one = r["participant"].first(); one.present(); one = one.next()) {
      parts.parties.push_back(one["individual"]);
    }
    return parts;
  }
  if (resource.type == "DocumentReference") {
    Parts parts{ItemKind::kDocument,
                r["subject"],
                r["custodian"],
                {},
                r["context"]["encounter"].first(),
                {r["date"], r["context"]["period"]["end"], r["context"]["period"]["start"]}};
    append_all(parts.parties, r["author"]);
    parts.parties.push_back(r["authenticator"]);
    return parts;
  }
  return std::nullopt;
}

std::optional<records::DataItem> FhirItems::read(std::size_t index) const {
  const FhirResource& resource = resources_[index];
  const auto parts = parts_of(resource);
  if (!parts) return std::nullopt;
  records::DataItem item;
  item.kind = parts->kind;
  item.subject = actors_.person(parts->subject, resource);
  item.holder = holder_of(*parts, resource);
  item.date = date_of(*parts, resource);
  return item;
}

// The organisation stated nearest to the item, else the practitioner (core/api/WIRE.md).
std::optional<records::ActorId> FhirItems::holder_of(const Parts& parts, const FhirResource& from) const {
  if (const auto found = actors_.organization(parts.organization, from, "Organization")) return found;
  for (const Value party : parts.parties) {
    if (const auto found = actors_.organization(party, from)) return found;
  }
  if (const auto found = provider_of(parts.encounter, from)) return found;
  for (const Value party : parts.parties) {
    if (const auto found = actors_.practitioner(party, from)) return found;
  }
  return std::nullopt;
}

std::optional<records::ActorId> FhirItems::provider_of(Value encounter, const FhirResource& from) const {
  const auto target = references_.resolve(encounter, from);
  if (!target || !target->resource || target->type != "Encounter") return std::nullopt;
  const FhirResource& encounter_from = target->index ? resources_[*target->index] : from;
  return actors_.organization((*target->resource)["serviceProvider"], encounter_from, "Organization");
}

std::optional<PartialDate> FhirItems::date_of(const Parts& parts, const FhirResource& from) const {
  for (const Value stated : parts.dates) {
    if (!stated.present()) continue;
    if (const auto date = parse_fhir_date(stated.string().value_or(""))) return date;
    problems_.push_back({ErrorCode::kFhirDate, from.place});
  }
  return std::nullopt;
}

}  // namespace indsigt::exchange
