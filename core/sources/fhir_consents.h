// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/problems.h"
#include "consent/stated.h"
#include "sources/context.h"
#include "sources/fhir_actors.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

inline constexpr std::size_t kMaxSigners = 20;  // of one consent, as a source names them

// Reads FHIR R4 Consents: whose they are, of which kind, who gave them; fhir_provisions.h reads what they
// say. One of a kind or a status that we do not know, or that something modifies, permits nothing, and its
// denials count; one that was entered in error is none; one about nobody is counted. Problem consent.shape:
// more or deeper provisions than a consent may have.
class FhirConsents {
 public:
  // Keeps views of all its arguments.
  FhirConsents(const FhirReferences& references, const SourceContext& context, FhirActors& actors,
               Problems& problems)
      : references_(references), context_(context), actors_(actors), problems_(problems) {}

  // Nothing where the resource is no Consent that says something.
  [[nodiscard]] std::optional<consent::StatedConsent> read(const FhirResource& resource, std::uint32_t index);
  // How many of those read say of nobody that they are theirs.
  [[nodiscard]] std::uint32_t of_nobody() const { return of_nobody_; }

 private:
  [[nodiscard]] bool is_somebody(Value reference, const FhirResource& from) const;
  void read_provision(const FhirResource& resource, consent::Consent& consent);
  void read_other_release(const FhirResource& resource, consent::Consent& consent);
  void read_signers(const FhirResource& resource, std::string_view name, consent::Consent& into);
  void identify(const FhirResource& resource, consent::Consent& into) const;

  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
  Problems& problems_;
  std::uint32_t of_nobody_ = 0;
};

}  // namespace indsigt::sources
