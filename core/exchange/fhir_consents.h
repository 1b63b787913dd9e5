// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <vector>

#include "consent/stated.h"
#include "exchange/context.h"
#include "exchange/fhir_actors.h"
#include "exchange/fhir_references.h"

namespace indsigt::exchange {

inline constexpr std::size_t kMostSigners = 20;  // of one consent, as a source names them

// Reads FHIR R4 Consents as core/consent/PROVISIONS.md says. What cannot be read of a permission makes it
// permit nothing; a Consent that was entered in error, or is about nobody, is none.
class FhirConsents {
 public:
  // Keeps views of all its arguments.
  FhirConsents(const FhirReferences& references, const SourceContext& context, FhirActors& actors)
      : references_(references), context_(context), actors_(actors) {}

  // Nothing where the resource is no Consent that says something.
  [[nodiscard]] std::optional<consent::StatedConsent> read(const FhirResource& resource, std::uint32_t index);

 private:
  [[nodiscard]] consent::Provision provision(Value value, const FhirResource& from, bool permit,
                                             std::size_t depth);
  void read_period(Value period, consent::Provision& into) const;
  void read_actors(Value list, const FhirResource& from, consent::Provision& into);
  void read_categories(Value list, consent::Provision& into) const;
  void read_items(Value list, const FhirResource& from, consent::Provision& into) const;
  void read_signers(const FhirResource& resource, consent::Consent& into);
  void identify(const FhirResource& resource, consent::Consent& into) const;

  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  std::size_t provisions_ = 0;  // of the consent that is being read …
  bool cut_ = false;            // … which has more, or deeper ones, than a consent may have
};

}  // namespace indsigt::exchange
