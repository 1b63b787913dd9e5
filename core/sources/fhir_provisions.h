// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "consent/consent.h"
#include "sources/context.h"
#include "sources/fhir_actors.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

// Notes that something has no place in the form: a permission must not go without it, and what a denial then
// denies is more than was said, so that nothing inside it surely permits.
inline void cannot_read(consent::Provision& provision) { provision.understood = false; }

// Reads FHIR R4's Consent.provision as core/consent/PROVISIONS.md says. A member that it does not know, a
// part of another shape than FHIR's, a code without a meaning here: of a permission they make it permit
// nothing, or are left out of its list where something is left; of a denial the whole part is left out.
class FhirProvisions {
 public:
  // Keeps views of all its arguments.
  FhirProvisions(const FhirReferences& references, const SourceContext& context, FhirActors& actors)
      : references_(references), context_(context), actors_(actors) {}

  // `permit`: what the root says. Absent: it says so of everything.
  [[nodiscard]] consent::Provision read(Value root, const FhirResource& from, bool permit);

  // Whether that one had more provisions, or deeper ones, than a consent may have: they are left out.
  [[nodiscard]] bool cut() const { return cut_; }

 private:
  [[nodiscard]] consent::Provision provision(Value value, const FhirResource& from, bool permit,
                                             std::size_t depth);
  void read_actors(Value value, const FhirResource& from, consent::Provision& into);
  void read_categories(Value value, consent::Provision& into) const;
  void read_items(Value value, const FhirResource& from, consent::Provision& into) const;
  [[nodiscard]] std::vector<consent::Category> categories_at(Value value, std::string_view name,
                                                             consent::Provision& into) const;

  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  std::size_t count_ = 0;
  bool cut_ = false;
};

}  // namespace indsigt::sources
