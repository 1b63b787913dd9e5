// SPDX-License-Identifier: MPL-2.0
// What happens to a consent. Never changed, only added to: the state is computed from them (state.h).
#pragma once

#include <cstdint>
#include <optional>

#include "base/instant.h"
#include "consent/consent.h"

namespace indsigt::consent {

enum class EventKind : std::uint8_t {
  kAsked,         // whoever must sign is asked, or the law says yes; before it the consent is a draft
  kSigned,        // `by` said yes
  kRefused,       // `by` said no; nobody else can tell it from silence
  kRouted,        // goes to the caseworker instead of the other signer; nobody can tell it from silence
  kWithdrawn,     // `by` takes it back
  kAcknowledged,  // `recipient` has confirmed the withdrawal
  kSuperseded,    // another consent takes its place
  kDisputed,      // it rests until all have confirmed it again
  kReconfirmed,   // `by` confirms it again
  kCustodyEnded,  // `by` no longer holds custody
  kCapacityLost,  // `by` can no longer decide (an authority's finding)
  kExcluded,      // `by` takes `recipient`, a unit of a permitted organisation, out (R20)
};

struct Event {
  ConsentId consent;
  EventKind kind = EventKind::kAsked;
  Instant at;
  std::uint32_t sequence = 0;  // decides between events of one moment
  std::optional<PartyId> by{};
  std::optional<records::ActorId> recipient{};

  friend bool operator==(const Event&, const Event&) = default;
};

// By moment, sequence and kind; then by whom, so that no two orders of the same events differ.
[[nodiscard]] bool comes_before(const Event& a, const Event& b);

}  // namespace indsigt::consent
