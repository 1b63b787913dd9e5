// SPDX-License-Identifier: MPL-2.0
// FHIR R4 (4.0.1) in: from the raw tree of one source to the domain, one way (D1).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/digest.h"
#include "base/error.h"
#include "exchange/tree.h"
#include "records/records.h"

namespace indsigt::exchange {

inline constexpr std::size_t kMostResources = 100'000;  // of one source, nested Bundles included

// What the reading of one source gave. Broken entries never cost the others: each is a problem.
struct FhirReading {
  records::SourceRecords records;
  std::uint32_t resources = 0;  // found in the source, kept ones included
  std::uint32_t kept = 0;       // of a type that is not shown yet; they stay in the raw tree
  std::vector<Error> problems;  // unreadable entries first, then what is wrong inside the others
};

// Needs: the tree of a FHIR resource or Bundle (any type, nested or not); `source`, the number that
// ResourceRefs carry; `source_name`, what makes this source's own ids unlike any other source's.
// Reads Patient, Organization, Practitioner, PractitionerRole, Condition, DocumentReference, Encounter and
// Observation. Who holds an item is stated in core/api/WIRE.md.
// Fails with fhir.not_resource (no object with a resourceType at the root), fhir.entries (too many).
// Problems: fhir.entry (an entry without a readable resource), fhir.date (a date that is none; the item
// stays, undated).
[[nodiscard]] Result<FhirReading> read_fhir(const Tree& tree, std::uint32_t source,
                                            std::string_view source_name, const Digest& digest);

}  // namespace indsigt::exchange
