// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/records.h"
#include "sources/context.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

// Finds out who the actors and persons of one source are and puts each into `records` once it is
// asked for. Identity is D2's: the identifier's `system|value`, else (source, fullUrl), never the name.
class FhirActors {
 public:
  // Keeps views of all its arguments.
  FhirActors(const std::vector<FhirResource>& resources, const FhirReferences& references,
             const SourceContext& context, records::SourceRecords& records);

  // Reads resource `index` if it is somebody of its own: a Patient, an Organization or a Practitioner.
  void read(std::size_t index);

  // The person a reference points to; nothing where it points to no Patient.
  [[nodiscard]] std::optional<records::PersonId> person(Value reference, const FhirResource& from);

  // The first person to whom a reference at `paths` (fhir_path.h) of the resource points.
  [[nodiscard]] std::optional<records::PersonId> first_person(std::string_view paths,
                                                              const FhirResource& from);

  // The organisation a reference points to, directly or through a PractitionerRole or HealthcareService.
  // `only_type` is the type that the element allows where it allows just one, for references that do not
  // state theirs.
  [[nodiscard]] std::optional<records::ActorId> organization(Value reference, const FhirResource& from,
                                                             std::string_view only_type = {});

  // The practitioner a reference points to, directly or through a PractitionerRole.
  [[nodiscard]] std::optional<records::ActorId> practitioner(Value reference, const FhirResource& from);

  // Like organization(), but only what the reference itself names, and nothing is learnt of it but its name:
  // for what an actor is part of, so that organisations that contain each other lead nowhere.
  [[nodiscard]] std::optional<records::ActorId> whole(Value reference, const FhirResource& from);

  // Whoever a reference points to, as the log names actors: organisations, staff, people, devices.
  [[nodiscard]] std::optional<records::ActorId> anyone(Value reference, const FhirResource& from);

  // An actor that a log names by `system` and `value` alone; nothing where either is empty.
  [[nodiscard]] std::optional<records::ActorId> named(std::string_view system, std::string_view value,
                                                      std::string_view display, records::ActorKind kind);

 private:
  // What a reference says about who is meant.
  struct Party {
    std::string scope;  // D2: an identifier's system; empty: the source's own name space
    std::string name;   // an identifier's value, else the source and the full URL
    std::string display;
  };

  [[nodiscard]] Party own_party(std::string address, std::string display) const;

  // The party that member `link` of a role or service points to, if it is `wanted`.
  [[nodiscard]] std::optional<records::ActorId> linked(const ReferenceTarget& target, std::string_view link,
                                                       const FhirResource& from, std::string_view wanted,
                                                       records::ActorKind kind);
  [[nodiscard]] std::optional<Party> party_of(Value reference, const ReferenceTarget& target) const;
  [[nodiscard]] Party describe(Value resource, std::string_view type, std::string_view address) const;
  [[nodiscard]] std::optional<Party> describe_absent(Value reference, const ReferenceTarget& target) const;
  [[nodiscard]] std::optional<records::ActorId> actor_of(Value reference, const ReferenceTarget& target,
                                                         records::ActorKind kind);
  records::ActorId add_actor(const Party& party, records::ActorKind kind);
  // What a resource tells of an actor beside its name: sector, contact, whose unit it is.
  void add_details(records::ActorId id, const ReferenceTarget& target);

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const SourceContext& context_;
  records::SourceRecords& records_;
  // Who each resource of the source was found to be: a hundred references to one actor hash once.
  std::vector<std::optional<records::ActorId>> known_actors_;
  std::vector<std::optional<records::PersonId>> known_persons_;
};

}  // namespace indsigt::sources
