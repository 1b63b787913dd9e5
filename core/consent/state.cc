// SPDX-License-Identifier: MPL-2.0
#include "consent/state.h"

#include <algorithm>

#include "base/sort.h"
#include "consent/replay.h"

namespace indsigt::consent {
namespace {

// Calls `visit` for each event in order, until it says no. A ledger keeps them in order, which costs nothing.
template <class Visit>
void in_order(std::span<const Event> events, const Visit& visit) {
  if (std::is_sorted(events.begin(), events.end(), comes_before)) {
    for (const Event& event : events) {
      if (!visit(event)) return;
    }
    return;
  }
  const auto less = [](const void* all, std::uint32_t a, std::uint32_t b) -> bool {
    const auto& known = *static_cast<const std::span<const Event>*>(all);
    return comes_before(known[a], known[b]);
  };
  for (const std::uint32_t place : sorted_order(events.size(), &events, less)) {
    if (!visit(events[place])) return;
  }
}

}  // namespace

bool is_over(State state) {
  return state != State::kDraft && state != State::kPendingSigners && state != State::kActive &&
         state != State::kSuspendedDispute;
}

Standing fold(const Consent& consent, std::span<const Event> events, const Life& life, Instant at) {
  Replay replay(consent, life);
  in_order(events, [&](const Event& event) {
    if (event.at > at) return false;
    replay.take(event);
    return true;
  });
  replay.run_until(at);
  return replay.standing();
}

bool fits(const Consent& consent, std::span<const Event> events, const Life& life, const Event& event) {
  if (event.consent != consent.id) return false;
  Replay replay(consent, life);
  in_order(events, [&](const Event& earlier) {
    if (comes_before(event, earlier)) return false;
    replay.take(earlier);
    return true;
  });
  return replay.take(event);
}

}  // namespace indsigt::consent
