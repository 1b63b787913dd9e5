// SPDX-License-Identifier: MPL-2.0
#include "sources/fhir_versions.h"

#include <algorithm>
#include <utility>

#include "base/instant.h"

namespace indsigt::sources {

FhirVersions::FhirVersions(const std::vector<FhirResource>& resources, const FhirReferences& references)
    : resources_(resources) {
  std::map<std::uint32_t, std::vector<std::uint32_t>> all;
  for (std::uint32_t i = 0; i < resources.size(); ++i) {
    const std::uint32_t counts = references.current(i);
    if (counts != i) all[counts].push_back(i);
  }
  for (auto& [counts, versions] : all) {
    versions.push_back(counts);
    if (versions.size() <= kMaxVersions) order(std::move(versions));
  }
}

void FhirVersions::order(std::vector<std::uint32_t> versions) {
  const std::uint32_t counts = versions.back();
  std::vector<std::pair<Instant, std::uint32_t>> came;
  for (const std::uint32_t one : versions) {
    const auto at = came_at(resources_[one]);
    if (!at) return;
    came.emplace_back(*at, one);
  }
  std::ranges::sort(came);
  // What counts now came last, or the source contradicts itself.
  if (came.back().second != counts) return;
  for (std::size_t i = 0; i + 1 < came.size(); ++i) {
    replaced_[came[i].second] = civil_date(came[i + 1].first);
  }
}

std::optional<PartialDate> FhirVersions::replaced_on(std::uint32_t index) const {
  const auto found = replaced_.find(index);
  return found == replaced_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace indsigt::sources
