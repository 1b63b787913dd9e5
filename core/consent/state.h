// SPDX-License-Identifier: MPL-2.0
// Whether a consent holds: a pure fold over its events and the calendar, computed at each use
// (core/access/RULES.md, "States of a consent").
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "consent/consent.h"
#include "consent/events.h"
#include "rules/pack.h"

namespace indsigt::consent {

#define INDSIGT_CONSENT_STATES(X)      \
  X(Draft, "draft")                    \
  X(PendingSigners, "pending_signers") \
  X(Active, "active")                  \
  X(Withdrawn, "withdrawn")            \
  X(Expired, "expired")                \
  X(LapsedAge, "lapsed_age")           \
  X(LapsedCustody, "lapsed_custody")   \
  X(LapsedCapacity, "lapsed_capacity") \
  X(Superseded, "superseded")          \
  X(SuspendedDispute, "suspended_dispute")

INDSIGT_WORDS(State, INDSIGT_CONSENT_STATES)

// Withdrawn, expired, lapsed or superseded: it never holds again.
[[nodiscard]] bool is_over(State state);

// A question that nobody answered dies after so many days.
inline constexpr int kPendingDays = 30;

// What the calendar needs to know of the person whom it is about. Without a pack or a full birth date no
// birthday ends anything, so whoever evaluates without them must deny (access/).
struct Life {
  const rules::Pack* pack = nullptr;
  std::optional<PartialDate> born{};
};

// Of several at one moment the first counts.
enum class EndReason : std::uint8_t { kPeriod, kBirthday, kNobodyAnswered };

struct Standing {
  State state = State::kDraft;
  std::optional<Instant> since{};          // when it came into this state; none: a draft
  std::optional<PartialDate> last_day{};   // of this state, if nothing else happens; none: no end is known
  EndReason ends_by = EndReason::kPeriod;  // what ends it, or what ended it
  std::vector<PartyId> has_signed{};  // whose yes counts now, sorted; while suspended: who has reconfirmed
  // Sorted; only they may be told (core/access/RULES.md, "Doing no harm").
  std::vector<PartyId> has_refused{};
  std::vector<records::ActorId> excluded{};      // sorted
  std::vector<records::ActorId> acknowledged{};  // sorted; once withdrawn
  bool held = false;  // the consent was active at some moment, so somebody may have received
  // Withdrawn after it held, and not yet confirmed by everyone who received: never, where it names no
  // recipients.
  bool unconfirmed = false;

  friend bool operator==(const Standing&, const Standing&) = default;
};

// The state at a moment. Needs: `events` of this consent only, in any order. Total: an event that does not
// fit the state it finds changes nothing.
// - asked: draft → pending; → active where nobody has to sign (a law_share). signed by a signer: counts; when
//   the mode is satisfied → active. Nothing is shared before the last signer.
// - refused and routed: stay pending. A signer who refused may sign later, and the other way round.
// - pending for kPendingDays (of 24 hours) → expired at that moment.
// - withdrawn by any signer, from pending, active or suspended → withdrawn. By anybody else: nothing.
// - the end of the provision's last day → expired, also as a draft. A transition of the pack whose lapse
// names
//   a signer's role and the consent's domain, and whose birthday comes after the moment when it was asked for
//   → lapsed_age from the first moment of that day, also while pending or suspended: who must sign was
//   decided for the age at which it was asked. A proxy_grant ends with `proxies`, every other kind with
//   `consents`.
// - custody ended for a signer who is not the person: the only signer → lapsed_custody; one of several →
//   suspended_dispute, and that party counts as a signer no more (from pending: it is not asked any more,
//   which can complete the others' yes; while suspended: all that are left begin again). reconfirmed by every
//   signer that is left → active. disputed by anybody: active → suspended_dispute.
// - capacity lost for a signer, from pending, active or suspended → lapsed_capacity. superseded: likewise.
// - excluded by a signer, while active or suspended, of a kind that shares: takes that recipient out, for
// good.
// - acknowledged by a recipient of the root (anybody, where it names none), once withdrawn after it held.
// Of what comes at one moment the calendar is first, then events as comes_before() says.
[[nodiscard]] Standing fold(const Consent& consent, std::span<const Event> events, const Life& life,
                            Instant at);

// Whether the event means something where it comes: what a ledger accepts. All that fit change the standing,
// at least of those who may be told of it, except the first `routed` of each party: it is kept, and unseen.
[[nodiscard]] bool fits(const Consent& consent, std::span<const Event> events, const Life& life,
                        const Event& event);

}  // namespace indsigt::consent
