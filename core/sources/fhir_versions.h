// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "base/date.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

inline constexpr std::size_t kMaxVersions = 1'000;  // of one resource; of more than that none has an end

// Says until when a version held that the source has replaced or taken back since (R4 http.html#history): so
// that a past day shows what was there. Only where every version of the resource states when it came
// (Meta.lastUpdated; of a deletion Bundle.entry.response.lastModified): no day is invented.
class FhirVersions {
 public:
  // Keeps views of both arguments. Costs a step for each version that no longer counts.
  FhirVersions(const std::vector<FhirResource>& resources, const FhirReferences& references);

  // The day on which the next version came; nothing for what counts now and where the days are not known.
  [[nodiscard]] std::optional<PartialDate> replaced_on(std::uint32_t index) const;

 private:
  void order(std::vector<std::uint32_t> versions);

  const std::vector<FhirResource>& resources_;
  std::map<std::uint32_t, PartialDate> replaced_;
};

}  // namespace indsigt::sources
