// SPDX-License-Identifier: MPL-2.0
// All consents and what happened to them. Append-only.
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "consent/consent.h"
#include "consent/events.h"
#include "consent/state.h"

namespace indsigt::consent {

inline constexpr std::size_t kMostConsents = 10'000;
inline constexpr std::size_t kMostEvents = 1'000;  // of one consent

class Ledger {
 public:
  // Fails with consent.known (that id is here), consent.shape (no signer but a law_share, days that are not
  // full dates or reversed, deeper than kMostDepth, more than kMostProvisions, a sharing kind whose root
  // denies), consent.full.
  [[nodiscard]] Result<const Consent*> add(Consent consent);

  // Fails with consent.unknown, consent.event (it changes nothing where it comes; nothing is kept),
  // consent.full. The sequence is given here.
  [[nodiscard]] Result<Event> append(Event event, const Life& life);

  [[nodiscard]] const Consent* find(ConsentId id) const;
  [[nodiscard]] const Consent* find_name(std::string_view name) const;
  // By id.
  [[nodiscard]] std::vector<const Consent*> about(records::PersonId subject) const;
  [[nodiscard]] std::span<const Event> events(ConsentId id) const;
  [[nodiscard]] Standing standing(const Consent& consent, const Life& life, Instant at) const {
    return fold(consent, events(consent.id), life, at);
  }
  [[nodiscard]] std::size_t size() const { return consents_.size(); }

 private:
  struct Entry {
    Consent consent;
    std::vector<Event> events;
  };
  std::map<ConsentId, Entry> consents_;
  std::map<std::string, ConsentId, std::less<>> names_;
};

}  // namespace indsigt::consent
