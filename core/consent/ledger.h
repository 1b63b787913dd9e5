// SPDX-License-Identifier: MPL-2.0
// All consents and what happened to them. Append-only.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "consent/consent.h"
#include "consent/events.h"
#include "consent/state.h"

namespace indsigt::consent {

// Where a consent cannot be as it is; nothing where it can: signers (none but of a law_share, which has none;
// sorted by party, none twice), days that are no full dates or reversed, exceptions deeper than kMaxDepth,
// more than kMaxProvisions, a root that denies of a kind that shares, one that permits of an opt-out.
[[nodiscard]] std::optional<std::string> shape_fault(const Consent& consent);

inline constexpr std::size_t kMaxConsents = 10'000;
inline constexpr std::size_t kMaxEvents = 1'000;  // of one consent

class Ledger {
 public:
  // Fails with consent.known (that id or name is here), consent.full, consent.shape where shape_fault() finds
  // something; the place is its.
  [[nodiscard]] Result<const Consent*> add(Consent consent);

  // Fails with consent.unknown, consent.event (it means nothing where it comes, or that is no moment of the
  // years 1 to 9999; nothing is kept), consent.full. The sequence is given here.
  [[nodiscard]] Result<Event> append(Event event, const Life& life);

  [[nodiscard]] const Consent* find(ConsentId id) const;
  [[nodiscard]] const Consent* find_name(std::string_view name) const;
  // By id.
  [[nodiscard]] std::vector<const Consent*> about(records::PersonId subject) const;
  // In their order.
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
  std::map<records::PersonId, std::vector<ConsentId>> subjects_;
};

}  // namespace indsigt::consent
