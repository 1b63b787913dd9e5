// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_actors.h"

#include <utility>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "sources/fhir_categories.h"
#include "sources/fhir_path.h"
#include "sources/fhir_text.h"

namespace indsigt::sources {
namespace {

using records::ActorId;
using records::ActorKind;
using records::PersonId;

std::optional<ActorKind> kind_of(std::string_view type) {
  if (type == "Organization") return ActorKind::kOrganization;
  if (type == "Practitioner" || type == "PractitionerRole") return ActorKind::kPractitioner;
  if (type == "Patient" || type == "RelatedPerson" || type == "Person") return ActorKind::kPerson;
  if (type == "HealthcareService") return ActorKind::kService;
  if (type == "Device") return ActorKind::kDevice;
  return std::nullopt;
}

// The first phone number, else the first other way to reach somebody; empty where there is none.
std::string reach(Value telecoms) {
  std::string_view other;
  for (Value one = telecoms.first(); one.present(); one = one.next()) {
    const std::string_view value = one["value"].string().value_or("");
    if (one["system"].string() == "phone" && !value.empty()) return display_text(value);
    if (other.empty()) other = value;
  }
  return display_text(other);
}

// Whom to ask: the role or name of the first contact (R11).
std::string contact_of(Value contact) {
  const std::string name = display_text(contact["name"]["text"].string().value_or(""));
  return name.empty() ? display_text(contact["purpose"]["text"].string().value_or("")) : name;
}

}  // namespace

FhirActors::FhirActors(const std::vector<FhirResource>& resources, const FhirReferences& references,
                       const SourceContext& context, records::SourceRecords& records)
    : resources_(resources),
      references_(references),
      context_(context),
      records_(records),
      known_actors_(resources.size()),
      known_persons_(resources.size()) {}

void FhirActors::read(std::size_t index) {
  const FhirResource& resource = resources_[index];
  const ReferenceTarget target{resource.value, index, resource.type, {}, {}};
  if (resource.type == "Organization") (void)actor_of({}, target, ActorKind::kOrganization);
  if (resource.type == "Practitioner") (void)actor_of({}, target, ActorKind::kPractitioner);
  if (resource.type != "Patient" || known_persons_[index]) return;
  const Party party = describe(resource.value, resource.type, address_of(resource));
  known_persons_[index] = derive_id<records::PersonTag>(context_.digest, party.scope, party.name);
  records_.persons.push_back({*known_persons_[index], party.display,
                              parse_fhir_date(resource.value["birthDate"].string().value_or(""))});
}

std::optional<PersonId> FhirActors::person(Value reference, const FhirResource& from) {
  const auto target = references_.resolve(reference, from);
  if (!target || target->type != "Patient") return std::nullopt;
  if (target->index) {
    read(*target->index);
    return known_persons_[*target->index];
  }
  const auto party = party_of(reference, *target);
  if (!party) return std::nullopt;
  const auto id = derive_id<records::PersonTag>(context_.digest, party->scope, party->name);
  records_.persons.push_back({id, party->display});
  return id;
}

std::optional<PersonId> FhirActors::first_person(std::string_view paths, const FhirResource& from) {
  std::optional<PersonId> found;
  visit_paths(from.value, paths, [&](Value reference, const PathStep&) {
    found = person(reference, from);
    return found.has_value();
  });
  return found;
}

std::optional<ActorId> FhirActors::organization(Value reference, const FhirResource& from,
                                                std::string_view only_type) {
  auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  if (target->type.empty()) target->type = only_type;
  if (target->type == "Organization") return actor_of(reference, *target, ActorKind::kOrganization);
  const std::string_view link = target->type == "PractitionerRole"    ? "organization"
                                : target->type == "HealthcareService" ? "providedBy"
                                                                      : "";
  return linked(*target, link, from, "Organization", ActorKind::kOrganization);
}

std::optional<ActorId> FhirActors::practitioner(Value reference, const FhirResource& from) {
  const auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  if (target->type == "Practitioner") return actor_of(reference, *target, ActorKind::kPractitioner);
  const std::string_view link = target->type == "PractitionerRole" ? "practitioner" : "";
  return linked(*target, link, from, "Practitioner", ActorKind::kPractitioner);
}

// One step only, and only to `wanted`: roles that point at each other lead nowhere.
std::optional<ActorId> FhirActors::linked(const ReferenceTarget& target, std::string_view link,
                                          const FhirResource& from, std::string_view wanted, ActorKind kind) {
  if (link.empty() || !target.resource) return std::nullopt;
  const Value reference = (*target.resource)[link];
  // A contained resource's own references are relative to the resource that contains it.
  auto end = references_.resolve(reference, target.index ? resources_[*target.index] : from);
  if (!end) return std::nullopt;
  if (end->type.empty()) end->type = wanted;
  if (end->type != wanted) return std::nullopt;
  return actor_of(reference, *end, kind);
}

std::optional<ActorId> FhirActors::anyone(Value reference, const FhirResource& from) {
  const auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  const auto kind = kind_of(target->type);
  if (!kind) return std::nullopt;
  return actor_of(reference, *target, *kind);
}

std::optional<ActorId> FhirActors::named(std::string_view system, std::string_view value,
                                         std::string_view display, ActorKind kind) {
  if (system.empty() || value.empty()) return std::nullopt;
  return add_actor({std::string(system), std::string(value), display_text(display)}, kind);
}

std::optional<ActorId> FhirActors::actor_of(Value reference, const ReferenceTarget& target, ActorKind kind) {
  if (target.index && known_actors_[*target.index]) return known_actors_[*target.index];
  const auto party = party_of(reference, target);
  if (!party) return std::nullopt;
  const ActorId id = add_actor(*party, kind);
  if (target.index) known_actors_[*target.index] = id;
  if (target.resource) add_details(id, target);
  return id;
}

// Only of organisations, their services and roles in them: how to reach a person is nobody's to show.
void FhirActors::add_details(ActorId id, const ReferenceTarget& target) {
  const Value resource = *target.resource;
  const bool is_organization = target.type == "Organization", is_service = target.type == "HealthcareService";
  const std::size_t place = records_.actors.size() - 1;  // of the actor that was just added
  if (is_organization || is_service) {
    const Value contact = resource["contact"].first();
    records::Actor& actor = records_.actors[place];
    actor.sector = sector_of(resource["type"], context_.categories);
    actor.contact = contact_of(contact);
    actor.phone = reach(contact["telecom"]);
    if (actor.phone.empty()) actor.phone = reach(resource["telecom"]);
  }
  const std::string_view link = is_organization                     ? "partOf"
                                : is_service                        ? "providedBy"
                                : target.type == "PractitionerRole" ? "organization"
                                                                    : "";
  if (link.empty() || !target.index) return;
  const auto part_of = whole(resource[link], resources_[*target.index]);
  if (part_of && *part_of != id) records_.actors[place].part_of = part_of;
}

std::optional<ActorId> FhirActors::whole(Value reference, const FhirResource& from) {
  auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  if (target->type.empty()) target->type = "Organization";
  if (target->type != "Organization") return std::nullopt;
  if (target->index && known_actors_[*target->index]) return known_actors_[*target->index];
  const auto party = party_of(reference, *target);
  if (!party) return std::nullopt;
  return add_actor(*party, ActorKind::kOrganization);
}

std::optional<FhirActors::Party> FhirActors::party_of(Value reference, const ReferenceTarget& target) const {
  if (!target.resource) return describe_absent(reference, target);
  Party party = describe(*target.resource, target.type,
                         target.index ? address_of(resources_[*target.index]) : target.address());
  if (party.display.empty()) party.display = display_text(reference["display"].string().value_or(""));
  return party;
}

FhirActors::Party FhirActors::describe(Value resource, std::string_view type,
                                       std::string_view address) const {
  Party party = own_party(std::string(address), {});
  if (const auto identity = identity_of(resource["identifier"])) {
    party.scope = identity->first;
    party.name = identity->second;
  }
  const bool named_by_text = type == "Organization" || type == "HealthcareService";
  party.display =
      named_by_text ? display_text(resource["name"].string().value_or("")) : human_name(resource["name"]);
  return party;
}

// Somebody whom the source names but does not hold: a logical reference by its identifier, a conditional
// one ("Practitioner?identifier=system|value"), else the literal address.
std::optional<FhirActors::Party> FhirActors::describe_absent(Value reference,
                                                             const ReferenceTarget& target) const {
  const std::string display = display_text(reference["display"].string().value_or(""));
  const std::string_view system = reference["identifier"]["system"].string().value_or("");
  const std::string_view value = reference["identifier"]["value"].string().value_or("");
  const bool is_uri = !system.empty() && system.find('|') == std::string_view::npos;
  if (is_uri && !value.empty()) return Party{std::string(system), std::string(value), display};
  constexpr std::string_view kConditional = "?identifier=";
  if (const std::size_t at = target.url.find(kConditional); at != std::string_view::npos) {
    const std::string_view identifier = target.url.substr(at + kConditional.size());
    const std::size_t bar = identifier.find('|');
    if (bar != std::string_view::npos && bar > 0 && bar + 1 < identifier.size()) {
      return Party{std::string(identifier.substr(0, bar)), std::string(identifier.substr(bar + 1)), display};
    }
  }
  if (target.url.empty()) return std::nullopt;
  return own_party(target.address(), display);
}

// An empty scope, since no identifier has one: whatever a source claims as an identifier's system, it never
// becomes somebody of another source (D2).
FhirActors::Party FhirActors::own_party(std::string address, std::string display) const {
  return {{}, std::string(context_.name).append("|").append(address), std::move(display)};
}

ActorId FhirActors::add_actor(const Party& party, ActorKind kind) {
  const auto id = derive_id<records::ActorTag>(context_.digest, party.scope, party.name);
  records_.actors.push_back({id, party.display, kind});
  return id;
}

}  // namespace indsigt::sources
