// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/facts.h"
#include "sources/context.h"
#include "sources/fhir_actors.h"
#include "sources/fhir_references.h"

namespace indsigt::sources {

using tree::Value;

// Who took part in an AuditEvent (D4). Source: FHIR R4 auditevent.html, and IHE's Basic Audit Log Patterns,
// where client and server carry DICOM's roles of a transfer although nobody was sent anything.
struct EventParties {
  // Whoever did it, for whom, and as what. At least one row, which may name nobody.
  struct Doer {
    std::optional<records::ActorId> who;
    std::optional<records::ActorId> on_behalf;
    std::string role{};
  };
  std::vector<Doer> doers;
  // Of a transfer between two parties; none: not known who.
  bool is_transfer = false;
  std::optional<records::ActorId> from{};
  std::optional<records::ActorId> to{};
};

class FhirAgents {
 public:
  // Keeps views of all its arguments.
  FhirAgents(const FhirReferences& references, const SourceContext& context, FhirActors& actors)
      : references_(references), context_(context), actors_(actors) {}

  // Gives every human who is marked as having asked; where there is none the organisation, then the device
  // that is; where no agent is marked, the humans who are neither source nor subject, else the receiving
  // side.
  [[nodiscard]] EventParties read(const FhirResource& event);

 private:
  struct Agent;

  [[nodiscard]] std::vector<Agent> agents_of(const FhirResource& event);
  [[nodiscard]] std::optional<records::ActorId> party_of(const Agent& agent, const FhirResource& event,
                                                         std::size_t position);
  [[nodiscard]] EventParties::Doer doer_of(const Agent& agent, const FhirResource& event);

  const FhirReferences& references_;
  const SourceContext& context_;
  FhirActors& actors_;
};

// Whoever an agent refers to: R4's `who`, STU3's `reference`, Provenance's `whoReference`.
[[nodiscard]] Value who_of(Value agent);

}  // namespace indsigt::sources
