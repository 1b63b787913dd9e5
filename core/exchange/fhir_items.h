// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <vector>

#include "base/error.h"
#include "exchange/fhir_actors.h"
#include "exchange/fhir_references.h"
#include "records/records.h"

namespace indsigt::exchange {

// Reads the resources that are pieces of information about somebody.
class FhirItems {
 public:
  FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references, FhirActors& actors,
            std::vector<Error>& problems);

  // Reads resource `index`; nothing where its type is no data item. The item's `ref` is left to the caller.
  [[nodiscard]] std::optional<records::DataItem> read(std::size_t index) const;

 private:
  // Where a resource type keeps what an item needs; absent Values stand for "not stated".
  struct Parts {
    records::ItemKind kind;
    Value subject;
    Value organization;          // an element that allows Organization only
    std::vector<Value> parties;  // may be organisations, practitioners or others, most telling first
    Value encounter;             // whose organisation holds the item if nobody nearer is stated
    std::vector<Value> dates;    // most telling first
  };

  [[nodiscard]] static std::optional<Parts> parts_of(const FhirResource& resource);
  [[nodiscard]] std::optional<records::ActorId> holder_of(const Parts& parts, const FhirResource& from) const;
  [[nodiscard]] std::optional<records::ActorId> provider_of(Value encounter, const FhirResource& from) const;
  [[nodiscard]] std::optional<PartialDate> date_of(const Parts& parts, const FhirResource& from) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  FhirActors& actors_;
  std::vector<Error>& problems_;
};

}  // namespace indsigt::exchange
