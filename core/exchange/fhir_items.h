// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <vector>

#include "exchange/fhir_actors.h"
#include "exchange/fhir_item_table.h"
#include "exchange/fhir_references.h"
#include "exchange/problems.h"
#include "records/records.h"

namespace indsigt::exchange {

// Reads the resources that are pieces of information about somebody, as fhir_item_table.h says.
class FhirItems {
 public:
  FhirItems(const std::vector<FhirResource>& resources, const FhirReferences& references, FhirActors& actors,
            Problems& problems);

  // Reads resource `index`; nothing where its type is no data item. The item's `ref` is left to the caller.
  [[nodiscard]] std::optional<records::DataItem> read(std::size_t index) const;

 private:
  [[nodiscard]] std::optional<records::PersonId> subject_of(const ItemRow& row,
                                                            const FhirResource& from) const;
  [[nodiscard]] std::optional<records::ActorId> holder_of(const ItemRow& row, const FhirResource& from) const;
  [[nodiscard]] std::optional<records::ActorId> provider_of(Value encounter, const FhirResource& from) const;
  [[nodiscard]] std::optional<PartialDate> date_of(const ItemRow& row, const FhirResource& from) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  FhirActors& actors_;
  Problems& problems_;
};

}  // namespace indsigt::exchange
