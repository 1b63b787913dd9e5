// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.h"
#include "exchange/fhir_references.h"
#include "records/records.h"

namespace indsigt::exchange {

// Finds out who the actors and persons of one source are and puts each into `records` once it is
// asked for. Identity is D2's: the identifier's `system|value`, else (source, fullUrl), never the name.
class FhirActors {
 public:
  FhirActors(const std::vector<FhirResource>& resources, const FhirReferences& references,
             std::string_view source_name, const Digest& digest, records::SourceRecords& records);

  // Reads resource `index` if it is a Patient, Organization or Practitioner; false for any other type.
  bool read(std::size_t index);

  // The person a reference points to; nothing where it points to no Patient.
  [[nodiscard]] std::optional<records::PersonId> person(Value reference, const FhirResource& from);

  // The organisation a reference points to, directly or through a PractitionerRole. `only_type` is the
  // type that the element allows where it allows just one, for references that do not state theirs.
  [[nodiscard]] std::optional<records::ActorId> organization(Value reference, const FhirResource& from,
                                                             std::string_view only_type = {});

  // The practitioner a reference points to, directly or through a PractitionerRole.
  [[nodiscard]] std::optional<records::ActorId> practitioner(Value reference, const FhirResource& from);

 private:
  // What a reference says about who is meant.
  struct Named {
    std::string scope;  // D2: an identifier's system, else the source
    std::string name;   // an identifier's value, else the full URL
    std::string display;
  };

  // The referenced thing if it is of the type wanted, else nothing.
  [[nodiscard]] std::optional<Named> find(Value reference, const FhirResource& from, std::string_view wanted,
                                          std::string_view only_type);
  [[nodiscard]] Named describe(Value resource, std::string_view type, std::string_view address) const;
  [[nodiscard]] std::optional<Named> describe_absent(Value reference, const ReferenceTarget& target) const;
  [[nodiscard]] std::optional<records::ActorId> actor(Value reference, const FhirResource& from,
                                                      std::string_view wanted, std::string_view only_type,
                                                      std::string_view role_member);
  records::ActorId add_actor(const Named& named);
  records::PersonId add_person(const Named& named);
  // What identifies a resource of the source that has no identifier: its fullUrl, else Type/id, else its
  // place.
  [[nodiscard]] static std::string address_of(const FhirResource& resource);

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const std::string source_name_;
  const Digest& digest_;
  records::SourceRecords& records_;
};

}  // namespace indsigt::exchange
