// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "sources/fhir_references.h"
#include "tree/tree.h"

namespace indsigt::sources {

using tree::Value;

// Whether the source asks not to show something to the person it is about: a security label TABOO or NOPAT
// (HL7 v3-ActCode, FHIR R4 security-labels.html) on it, on the document that it describes
// (DocumentReference.securityLabel), on something that it names (AuditEvent.entity.securityLabel) or on what
// it contains. The two words count in every spelling of the code system and without one: in doubt nothing is
// shown (D4).
[[nodiscard]] bool is_labelled(Value resource);

// By the place of each resource whether it is withheld: the labelled ones, and those that tell of a withheld
// one, by a reference, an identifier or the address of an attachment: log lines about it, documents and lists
// that hold it, what was done, written or measured in it, because of it or by whom it labels; the attachments
// of a withheld one; and its copies, but for a version that the source calls newer and labels no more. A
// person, place or professional is withheld by an own label alone, and a Consent too, since denials must
// hold. Withheld things are as if they were not there, but stay in the archive copy. Costs a step for each
// resource; where a label is, one for each value more.
[[nodiscard]] std::vector<bool> find_withheld(const std::vector<FhirResource>& resources,
                                              const FhirReferences& references);

}  // namespace indsigt::sources
