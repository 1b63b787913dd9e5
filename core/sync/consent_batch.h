// SPDX-License-Identifier: MPL-2.0
// Consents and what happened to them as bytes, for the encrypted plan: what a CONTENT of type 1 holds behind
// its type. The format is CONSENT_BATCH.md, beside this.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "consent/consent.h"
#include "consent/events.h"

namespace indsigt::sync {

inline constexpr std::size_t kMaxBatchConsents = 200;
inline constexpr std::size_t kMaxBatchEvents = 1'000;

// In their order: consents first, since events name them. Of an event the sequence is not told: a ledger
// gives it.
struct ConsentBatch {
  std::vector<consent::Consent> consents;
  std::vector<consent::Event> events;

  [[nodiscard]] bool empty() const { return consents.empty() && events.empty(); }
};

// Says whether an event of that kind may be told to others: not a no and not that a request went to a
// caseworker, which nobody may tell from silence (core/access/RULES.md, "Doing no harm"); nor what each
// client knows from registers (custody, capacity).
[[nodiscard]] bool may_travel(consent::EventKind kind);

// Writes a batch. Fails with consent.shape where something cannot be told in a batch: single items of an
// import, an event that may not travel, a date that is not one, a text or a number of things beyond the
// bounds of the format.
[[nodiscard]] Result<Bytes> write_consent_batch(const ConsentBatch& batch);

// Reads a batch. Fails with consent.shape: anything that write_consent_batch() would not have written. What a
// batch says is untrusted.
[[nodiscard]] Result<ConsentBatch> read_consent_batch(std::span<const std::byte> bytes);

}  // namespace indsigt::sync
