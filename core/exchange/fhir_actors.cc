// SPDX-License-Identifier: MPL-2.0
#include "exchange/fhir_actors.h"

#include <utility>

#include "exchange/fhir_text.h"

namespace indsigt::exchange {

using records::ActorId;
using records::PersonId;

FhirActors::FhirActors(const std::vector<FhirResource>& resources, const FhirReferences& references,
                       std::string_view source_name, const Digest& digest, records::SourceRecords& records)
    : resources_(resources),
      references_(references),
      source_name_(source_name),
      digest_(digest),
      records_(records) {}

bool FhirActors::read(std::size_t index) {
  const FhirResource& resource = resources_[index];
  const Named named = describe(resource.value, resource.type, address_of(resource));
  if (resource.type == "Patient") {
    add_person(named);
  } else if (resource.type == "Organization" || resource.type == "Practitioner") {
    add_actor(named);
  } else {
    return false;
  }
  return true;
}

std::optional<PersonId> FhirActors::person(Value reference, const FhirResource& from) {
  const auto named = find(reference, from, "Patient", {});
  if (!named) return std::nullopt;
  return add_person(*named);
}

std::optional<ActorId> FhirActors::organization(Value reference, const FhirResource& from,
                                                std::string_view only_type) {
  return actor(reference, from, "Organization", only_type, "organization");
}

std::optional<ActorId> FhirActors::practitioner(Value reference, const FhirResource& from) {
  return actor(reference, from, "Practitioner", {}, "practitioner");
}

std::optional<ActorId> FhirActors::actor(Value reference, const FhirResource& from, std::string_view wanted,
                                         std::string_view only_type, std::string_view role_member) {
  if (const auto named = find(reference, from, wanted, only_type)) return add_actor(*named);
  const auto target = references_.resolve(reference, from);
  if (!target || !target->resource || target->type != "PractitionerRole") return std::nullopt;
  // A contained role's own references are relative to the resource that contains it.
  const FhirResource& role_from = target->index ? resources_[*target->index] : from;
  const auto named = find((*target->resource)[role_member], role_from, wanted, wanted);
  if (!named) return std::nullopt;
  return add_actor(*named);
}

std::optional<FhirActors::Named> FhirActors::find(Value reference, const FhirResource& from,
                                                  std::string_view wanted, std::string_view only_type) {
  const auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  const std::string_view type = target->type.empty() ? only_type : target->type;
  if (type != wanted) return std::nullopt;
  if (!target->resource) return describe_absent(reference, *target);
  const std::string address = target->index ? address_of(resources_[*target->index]) : target->url;
  Named named = describe(*target->resource, type, address);
  if (named.display.empty()) named.display = display_text(reference["display"].string().value_or(""));
  return named;
}

FhirActors::Named FhirActors::describe(Value resource, std::string_view type,
                                       std::string_view address) const {
  Named named;
  if (const auto identity = identity_of(resource["identifier"])) {
    named = {std::string(identity->first), std::string(identity->second), {}};
  } else {
    named = {source_name_, std::string(address), {}};
  }
  named.display = type == "Organization" ? display_text(resource["name"].string().value_or(""))
                                         : human_name(resource["name"]);
  return named;
}

// A thing that the source names but does not hold: a logical reference by its identifier, a conditional
// one ("Practitioner?identifier=system|value"), else the literal address.
std::optional<FhirActors::Named> FhirActors::describe_absent(Value reference,
                                                             const ReferenceTarget& target) const {
  const std::string display = display_text(reference["display"].string().value_or(""));
  const std::string_view system = reference["identifier"]["system"].string().value_or("");
  const std::string_view value = reference["identifier"]["value"].string().value_or("");
  if (!system.empty() && !value.empty()) return Named{std::string(system), std::string(value), display};
  constexpr std::string_view kConditional = "?identifier=";
  if (const std::size_t at = target.url.find(kConditional); at != std::string::npos) {
    const std::string_view identifier = std::string_view(target.url).substr(at + kConditional.size());
    const std::size_t bar = identifier.find('|');
    if (bar != std::string_view::npos && bar > 0 && bar + 1 < identifier.size()) {
      return Named{std::string(identifier.substr(0, bar)), std::string(identifier.substr(bar + 1)), display};
    }
  }
  if (target.url.empty()) return std::nullopt;
  return Named{source_name_, target.url, display};
}

ActorId FhirActors::add_actor(const Named& named) {
  const auto id = derive_id<records::ActorTag>(digest_, named.scope, named.name);
  records_.actors.push_back({id, named.display});
  return id;
}

PersonId FhirActors::add_person(const Named& named) {
  const auto id = derive_id<records::PersonTag>(digest_, named.scope, named.name);
  records_.persons.push_back({id, named.display});
  return id;
}

std::string FhirActors::address_of(const FhirResource& resource) {
  if (!resource.full_url.empty()) return std::string(resource.full_url);
  if (const auto id = resource.value["id"].string(); id && !id->empty()) {
    return std::string(resource.type).append("/").append(*id);
  }
  return resource.place;
}

}  // namespace indsigt::exchange
