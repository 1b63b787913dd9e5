// SPDX-License-Identifier: MPL-2.0
// What a FHIR file says itself of being a part, and of what no longer holds (core/sources/RULES.md).
#pragma once

#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// Whether a Bundle says that it is a page of more, or that there are more matches than stand in it.
[[nodiscard]] bool is_page_of_more(Value bundle);
// Whether an entry's response is an error, by its status (RFC 9110: 4xx, 5xx) or its outcome.
[[nodiscard]] bool has_failed(Value entry);
// Whether an OperationOutcome says that something went wrong or is missing.
[[nodiscard]] bool lacks_something(Value outcome);
// Whether a resource is marked as a part of itself (R4 resource.html#simple-tags: SUBSETTED).
[[nodiscard]] bool is_subset(Value resource);
// Whether a source says that a resource was never true: R4's entered-in-error, where its status is a
// modifier.
[[nodiscard]] bool is_taken_back(Value resource);

// Whether a resource says that it is of another release of FHIR than R4 or R4B: by a profile of the standard
// with a version (Meta.profile).
[[nodiscard]] bool is_of_other_release(Value resource);

// Whether a CapabilityStatement says so of the server that sent the file (CapabilityStatement.fhirVersion).
// Needs: it is one.
[[nodiscard]] bool serves_other_release(Value resource);

}  // namespace indsigt::sources
