// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.h"
#include "records/records.h"
#include "sources/context.h"
#include "sources/fhir_actors.h"
#include "sources/fhir_item_table.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

// Reads the resources that tell what was done with data: AuditEvent and Provenance (D4).
class FhirLog {
 public:
  // Keeps views of all its arguments.
  FhirLog(const std::vector<FhirResource>& resources, const FhirReferences& references,
          const SourceContext& context, FhirActors& actors, Problems& problems,
          records::SourceRecords& records);

  // Puts a line into the records for each person that resource `index` is about, or one about nobody where it
  // names none; and of each for everybody who did it. False where it is no log. Adds none beyond kMaxLogLines
  // + 1 of the source.
  bool read(std::size_t index);

 private:
  // What an event concerns: each person, with the items about that person that it names; the items about
  // nobody stated under std::nullopt.
  using Concerned = std::map<std::optional<records::PersonId>, std::vector<std::uint32_t>>;

  [[nodiscard]] std::vector<records::LogLine> read_audit_event(const FhirResource& event);
  [[nodiscard]] records::LogLine read_provenance(const FhirResource& provenance);
  [[nodiscard]] static std::string basis_of(Value event);
  void add(const records::LogLine& line, const Concerned& about);
  [[nodiscard]] Concerned concerned(const FhirResource& event, std::string_view path);
  [[nodiscard]] const std::vector<records::PersonId>& subjects_of(std::size_t item);
  void read_time(const FhirResource& from, records::LogLine& line) const;

  const std::vector<FhirResource>& resources_;
  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  Problems& problems_;
  records::SourceRecords& records_;
  std::map<std::size_t, std::vector<records::PersonId>> subjects_;  // of items, as far as they were asked for
};

}  // namespace indsigt::sources
