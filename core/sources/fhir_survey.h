// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

#include "base/problems.h"
#include "sources/fhir_path.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

// What is true of a resource of any type, known or not.
struct FhirSurvey {
  bool has_modifier = false;     // a modifierExtension somewhere; none is understood yet
  std::uint32_t unresolved = 0;  // references to what the source does not hold
};

// Looks at every value of `resource`. A reference that can only be meant inside the source ("#…",
// "urn:…") and is not there is the problem fhir.unresolved; what is no reference at all where one stands is
// fhir.reference; an `id` that is no text, `identifier` or `name` of another shape than
// FHIR's, or an array directly inside an array, fhir.type.
[[nodiscard]] FhirSurvey survey_resource(const FhirResource& resource, const FhirReferences& references,
                                         Problems& problems);

}  // namespace indsigt::sources
