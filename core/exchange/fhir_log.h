// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "exchange/context.h"
#include "exchange/fhir_actors.h"
#include "exchange/fhir_item_table.h"
#include "exchange/fhir_references.h"
#include "exchange/problems.h"
#include "records/records.h"

namespace indsigt::exchange {

// Reads the resources that tell what was done with data: AuditEvent and Provenance (D4).
class FhirLog {
 public:
  // Keeps views of all its arguments.
  FhirLog(const std::vector<FhirResource>& resources, const FhirReferences& references,
          const SourceContext& context, FhirActors& actors, Problems& problems,
          records::SourceRecords& records);

  // Puts a line into the records for each person that resource `index` is about, or one about nobody where it
  // names none; no line where it concerns what is withheld (fhir_categories.h). False where it is no log.
  bool read(std::size_t index);

 private:
  // What an event concerns: persons, and the items of this source that it names.
  struct Concerned {
    std::vector<records::PersonId> persons;
    std::vector<std::pair<std::uint32_t, std::optional<records::PersonId>>> items;
  };

  [[nodiscard]] records::LogLine read_audit_event(const FhirResource& event) const;
  [[nodiscard]] records::LogLine read_provenance(const FhirResource& provenance) const;
  void read_agent(Value agent, const FhirResource& event, records::LogLine& line) const;
  [[nodiscard]] bool concerns_withheld(const FhirResource& event, std::string_view path) const;
  [[nodiscard]] Concerned concerned(const FhirResource& event, std::string_view path) const;
  // The subject of an item.
  [[nodiscard]] std::optional<records::PersonId> subject_of(const FhirResource& item) const;
  [[nodiscard]] std::optional<Instant> instant_at(const FhirResource& from, std::string_view path) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  Problems& problems_;
  records::SourceRecords& records_;
};

}  // namespace indsigt::exchange
