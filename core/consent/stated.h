// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/instant.h"
#include "consent/consent.h"

namespace indsigt::consent {

// What a source says has become of a consent.
enum class StatedStatus : std::uint8_t {
  kAsked,   // FHIR draft, proposed: nobody is stated to have said yes
  kGiven,   // FHIR active
  kEnded,   // FHIR inactive: it ended on its last day; without one that is past it is not known to have ever
            // held
  kRefused  // FHIR rejected
};

// A consent as a source states it. Who has to sign is known only with a family (access/): until then
// `consent.signers` are whoever the source says has given it, as the subject or as a custody holder.
struct StatedConsent {
  Consent consent;
  StatedStatus status = StatedStatus::kAsked;
  std::optional<Instant> at{};       // when it was given or asked for; none: not stated
  std::optional<Instant> updated{};  // when the source last changed it (R4 Meta.lastUpdated)
};

}  // namespace indsigt::consent
