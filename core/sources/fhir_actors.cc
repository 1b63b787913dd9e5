// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_actors.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/display_text.h"
#include "base/fhir_time.h"
#include "sources/fhir_categories.h"
#include "sources/fhir_codings.h"
#include "sources/fhir_path.h"
#include "sources/fhir_text.h"

namespace indsigt::sources {
namespace {

using records::ActorId;
using records::ActorKind;
using records::PersonId;

constexpr auto kLabel = records::NameGround::kLabel;

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

// Whether a source marks a person as protected (P6): by any label but those of everyday care (R4
// security-labels.html; v3-Confidentiality) and of a test. In doubt it is a mark.
bool is_guarded(Value patient) {
  constexpr std::string_view kEveryday[] = {"U", "L", "M", "N", "HTEST"};
  bool found = false;
  each(patient["meta"]["security"], [&](Value label) {
    const std::string_view code = label["code"].string().value_or("");
    found = found || std::ranges::find(kEveryday, code) == std::end(kEveryday);
  });
  return found;
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

template <class Tag>
Id<Tag> FhirActors::own_id(std::string_view name) const {
  // An empty scope, since no identifier has one: whatever a source claims as an identifier's system, it never
  // becomes somebody of another source (D2).
  return derive_id<Tag>(context_.digest, {}, std::string(context_.name).append("|").append(name));
}

void FhirActors::read(std::size_t index) {
  const FhirResource& resource = resources_[index];
  const ReferenceTarget target{resource.value, index, resource.type, {}, {}, {}};
  if (resource.type == "Organization") (void)actor_of({}, target, ActorKind::kOrganization);
  if (resource.type == "Practitioner") (void)actor_of({}, target, ActorKind::kPractitioner);
  if (resource.type != "Patient" || known_persons_[index]) return;
  records::Person person = person_of(index);
  known_persons_[index] = person.id;
  records_.persons.push_back(std::move(person));
}

// A statement of its own: which of them are one person is known once all sources are read.
records::Person FhirActors::person_of(std::size_t index) const {
  const FhirResource& resource = resources_[index];
  HumanName name = human_name(resource.value["name"], context_.today);
  records::Person person{own_id<records::PersonTag>(references_.address(index)), std::move(name.text),
                         parse_fhir_date(resource.value["birthDate"].string().value_or(""))};
  person.grounds = grounds_of(resource.value, name.ground, name.since, context_.today);
  for (const records::Identifier& one : identifiers_of(resource.value["identifier"], context_.today)) {
    if (one.reach == records::Reach::kFirm || one.is_misfit) continue;
    auto& known = one.reach == records::Reach::kCivil    ? person.civil
                  : one.reach == records::Reach::kStrong ? person.identifiers
                                                         : person.local;
    known.push_back(derive_id<records::PersonTag>(context_.digest, one.system, one.value));
  }
  person.is_guarded = is_guarded(resource.value);
  for (Value link = resource.value["link"].first(); link.present(); link = link.next()) {
    const auto other = references_.resolve(link["other"], resource);
    if (!other || other->type != "Patient") continue;
    if (other->index) {
      person.linked.push_back(own_id<records::PersonTag>(references_.address(*other->index)));
    } else if (const auto party = describe_absent(link["other"], *other)) {
      if (const auto id = id_of_absent<records::PersonTag>(*party)) person.linked.push_back(*id);
    }
  }
  return person;
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
  const auto id = id_of_absent<records::PersonTag>(*party);
  if (id) records_.persons.push_back({.id = *id, .name = party->display, .grounds = party->grounds});
  return id;
}

std::vector<PersonId> FhirActors::persons(std::string_view paths, const FhirResource& from) {
  std::vector<PersonId> all;
  visit_paths(from.value, paths, [&](Value reference, const PathStep&) {
    add_member(reference, from, all);
    const auto target = references_.resolve(reference, from);
    if (!target || !target->resource || target->type != "Group") return false;
    const FhirResource& in = target->index ? resources_[*target->index] : from;
    visit_paths(*target->resource, "member.entity", [&](Value member, const PathStep&) {
      add_member(member, in, all);
      return false;
    });
    return false;
  });
  return all;
}

void FhirActors::add_member(Value reference, const FhirResource& from, std::vector<PersonId>& all) {
  if (all.size() >= kMaxSubjects) return;
  const auto id = person(reference, from);
  if (id && std::find(all.begin(), all.end(), *id) == all.end()) all.push_back(*id);
}

std::optional<ActorId> FhirActors::organization(Value reference, const FhirResource& from,
                                                std::string_view only_type) {
  auto target = references_.resolve(reference, from);
  if (!target) return std::nullopt;
  if (target->type.empty()) target->type = only_type;
  if (target->type == "Organization") return actor_of(reference, *target, ActorKind::kOrganization);
  const std::string_view link = target->type == "PractitionerRole"    ? "organization"
                                : target->type == "HealthcareService" ? "providedBy"
                                : target->type == "Location"          ? "managingOrganization"
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

void FhirActors::read_post(std::size_t index) {
  const FhirResource& role = resources_[index];
  if (role.type == "PractitionerRole" && role.value["active"].boolean().value_or(true)) {
    roles_.push_back(index);
  }
}

void FhirActors::place_posts() {
  for (const std::size_t index : std::exchange(roles_, {})) {
    const FhirResource& role = resources_[index];
    const auto who = practitioner(role.value["practitioner"], role);
    const auto place = organization(role.value["organization"], role, "Organization");
    if (who && place) posts_.emplace(*who, Post{*place, role.value["period"]});
  }
}

std::optional<ActorId> FhirActors::workplace(ActorId practitioner, std::optional<PartialDate> day) {
  place_posts();
  std::optional<ActorId> place;
  const auto [first, last] = posts_.equal_range(practitioner);
  for (auto post = first; post != last; ++post) {
    if (!holds(post->second.period, day ? day : context_.today)) continue;
    if (place && *place != post->second.place) return std::nullopt;
    place = post->second.place;
  }
  return place;
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
  // A role is whoever has it, where it says who.
  if (target->type == "PractitionerRole") {
    if (const auto behind = practitioner(reference, from)) return behind;
  }
  return actor_of(reference, *target, *kind);
}

std::optional<ActorId> FhirActors::named(std::string_view system, std::string_view value,
                                         std::string_view display, ActorKind kind) {
  if (system.empty() || value.empty()) return std::nullopt;
  return add_actor({.identifiers = {records::compared_form(system, value)}, .display = display_text(display)},
                   kind);
}

std::optional<ActorId> FhirActors::actor_of(Value reference, const ReferenceTarget& target, ActorKind kind) {
  if (target.index && known_actors_[*target.index]) return known_actors_[*target.index];
  const auto party = party_of(reference, target);
  if (!party) return std::nullopt;
  const auto id = add_actor(*party, kind);
  if (target.index) known_actors_[*target.index] = id;
  if (id && target.resource) add_details(*id, target);
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
                         target.index ? references_.address(*target.index) : target.address());
  if (party.display.empty()) {
    party.display = display_text(reference["display"].string().value_or(""));
    party.grounds = {kLabel};
  }
  return party;
}

FhirActors::Party FhirActors::describe(Value resource, std::string_view type,
                                       std::string_view address) const {
  const bool named_by_text = type == "Organization" || type == "HealthcareService";
  HumanName name;
  if (named_by_text) {
    name.text = display_text(resource["name"].string().value_or(""));
  } else {
    name = human_name(resource["name"], context_.today);
  }
  return {std::string(address), identifiers_of(resource["identifier"], context_.today), std::move(name.text),
          grounds_of(resource, name.ground, name.since, context_.today)};
}

// Somebody whom the source names but does not hold: a logical or conditional reference by its identifier,
// else the literal address.
std::optional<FhirActors::Party> FhirActors::describe_absent(Value reference,
                                                             const ReferenceTarget& target) const {
  Party party{.address = {}, .display = display_text(reference["display"].string().value_or(""))};
  if (target.identifier && target.identifier->reach != records::Reach::kLocal) {
    party.identifiers.push_back(*target.identifier);
  } else if (target.identifier) {
    // Such a number is of its server alone.
    party.address = std::string(target.base)
                        .append(target.identifier->system)
                        .append("|")
                        .append(target.identifier->value);
  } else if (target.url.empty()) {
    return std::nullopt;
  } else {
    party.address = target.address();
  }
  return party;
}

template <class Tag>
std::optional<Id<Tag>> FhirActors::id_of_absent(const Party& party) const {
  if (party.identifiers.empty()) {
    return party.address.empty() ? std::nullopt : std::optional(own_id<Tag>(party.address));
  }
  const records::Identifier& one = party.identifiers.front();
  return derive_id<Tag>(context_.digest, one.system, one.value);
}

// By all that names it everywhere; a firm's number only where nothing nearer is stated: the units of one firm
// are not one place.
std::optional<ActorId> FhirActors::add_actor(const Party& party, ActorKind kind) {
  records::Actor actor{.id = {}, .name = party.display, .kind = kind, .grounds = party.grounds};
  auto& ids = actor.identifiers;
  for (const records::Reach reach :
       {records::Reach::kCivil, records::Reach::kStrong, records::Reach::kFirm}) {
    if (reach == records::Reach::kFirm && !ids.empty()) break;
    const auto begin = static_cast<std::ptrdiff_t>(ids.size());
    for (const records::Identifier& one : party.identifiers) {
      if (one.reach != reach) continue;
      ids.push_back(derive_id<records::ActorTag>(context_.digest, one.system, one.value));
    }
    std::sort(ids.begin() + begin, ids.end());
  }
  const auto own =
      ids.empty() ? id_of_absent<records::ActorTag>({.address = party.address}) : std::optional(ids.front());
  const auto id = own ? own : id_of_absent<records::ActorTag>(party);
  if (!id) return std::nullopt;
  actor.id = *id;
  if (ids.size() < 2) ids.clear();
  records_.actors.push_back(std::move(actor));
  return id;
}

}  // namespace indsigt::sources
