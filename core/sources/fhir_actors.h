// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/records.h"
#include "sources/context.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

inline constexpr std::size_t kMaxSubjects = 200;  // of one item

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

  // Everybody to whom references at `paths` (fhir_path.h) of the resource point, the members of a Group too,
  // in the order of the source; nobody twice, and no more than kMaxSubjects.
  [[nodiscard]] std::vector<records::PersonId> persons(std::string_view paths, const FhirResource& from);

  // The organisation a reference points to, directly or through a PractitionerRole or HealthcareService.
  // `only_type` is the type that the element allows where it allows just one, for references that do not
  // state theirs.
  [[nodiscard]] std::optional<records::ActorId> organization(Value reference, const FhirResource& from,
                                                             std::string_view only_type = {});

  // The practitioner a reference points to, directly or through a PractitionerRole.
  [[nodiscard]] std::optional<records::ActorId> practitioner(Value reference, const FhirResource& from);

  // Keeps resource `index` in mind if it says where a practitioner works: a PractitionerRole that is not
  // inactive. Before the first call of workplace().
  void read_post(std::size_t index);

  // Where that practitioner works on the day, as the source's PractitionerRoles say; nothing where none does,
  // and where two name different places: nobody says for which of them something was done.
  [[nodiscard]] std::optional<records::ActorId> workplace(records::ActorId practitioner,
                                                          std::optional<PartialDate> day);

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
    std::string address{};                           // inside the source; empty: only identifiers are known
    std::vector<records::Identifier> identifiers{};  // in compared form
    std::string display{};
    records::Grounds grounds{records::NameGround::kLabel};
  };

  // The id of what only this source knows by an address or an identifier of its own (D2).
  template <class Tag>
  [[nodiscard]] Id<Tag> own_id(std::string_view name) const;
  // The id of whoever has no resource here.
  template <class Tag>
  [[nodiscard]] std::optional<Id<Tag>> id_of_absent(const Party& party) const;
  // Where somebody works, and when.
  struct Post {
    records::ActorId place;
    Value period;
  };
  void place_posts();
  [[nodiscard]] records::Person person_of(std::size_t index) const;
  void add_member(Value reference, const FhirResource& from, std::vector<records::PersonId>& all);

  // The party that member `link` of a role or service points to, if it is `wanted`.
  [[nodiscard]] std::optional<records::ActorId> linked(const ReferenceTarget& target, std::string_view link,
                                                       const FhirResource& from, std::string_view wanted,
                                                       records::ActorKind kind);
  [[nodiscard]] std::optional<Party> party_of(Value reference, const ReferenceTarget& target) const;
  [[nodiscard]] Party describe(Value resource, std::string_view type, std::string_view address) const;
  [[nodiscard]] std::optional<Party> describe_absent(Value reference, const ReferenceTarget& target) const;
  [[nodiscard]] std::optional<records::ActorId> actor_of(Value reference, const ReferenceTarget& target,
                                                         records::ActorKind kind);
  [[nodiscard]] std::optional<records::ActorId> add_actor(const Party& party, records::ActorKind kind);
  // What a resource tells of an actor beside its name: sector, contact, whose unit it is.
  void add_details(records::ActorId id, const ReferenceTarget& target);

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const SourceContext& context_;
  records::SourceRecords& records_;
  // Who each resource of the source was found to be: a hundred references to one actor hash once.
  std::vector<std::optional<records::ActorId>> known_actors_;
  std::vector<std::optional<records::PersonId>> known_persons_;
  std::vector<std::size_t> roles_;  // whose posts are looked up once somebody asks
  std::multimap<records::ActorId, Post> posts_;
};

}  // namespace indsigt::sources
