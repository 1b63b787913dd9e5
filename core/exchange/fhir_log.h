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

// Reads the resources that tell what was done with data: AuditEvent and Provenance (D4).
class FhirLog {
 public:
  FhirLog(const std::vector<FhirResource>& resources, const FhirReferences& references, FhirActors& actors,
          Problems& problems);

  // Reads resource `index`; nothing where it is neither. The line's `ref` is left to the caller.
  [[nodiscard]] std::optional<records::LogLine> read(std::size_t index) const;

 private:
  [[nodiscard]] records::LogLine read_audit_event(const FhirResource& event) const;
  [[nodiscard]] records::LogLine read_provenance(const FhirResource& provenance) const;
  void read_agent(Value agent, const FhirResource& event, records::LogLine& line) const;
  // The person that a reference is about: a Patient, or the subject of the item it points to.
  [[nodiscard]] std::optional<records::PersonId> about(Value reference, const FhirResource& from) const;
  [[nodiscard]] std::optional<Instant> instant_at(const FhirResource& from, std::string_view path) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  FhirActors& actors_;
  Problems& problems_;
};

}  // namespace indsigt::exchange
