// SPDX-License-Identifier: MPL-2.0
#include "consent/ledger.h"

#include <algorithm>
#include <utility>

namespace indsigt::consent {
namespace {

// Years 1 to 9999, with a day to spare at both ends for the zones.
bool is_in_calendar(Instant at) {
  constexpr std::int64_t kDay = 24 * 60 * 60 * 1000;
  return at.milliseconds >= (days_since_epoch({1, 1, 1}) + 1) * kDay &&
         at.milliseconds < days_since_epoch({9999, 12, 31}) * kDay;
}

}  // namespace

Result<const Consent*> Ledger::add(Consent consent) {
  if (consents_.contains(consent.id)) return fail(ErrorCode::kConsentKnown);
  if (!consent.name.empty() && names_.contains(consent.name)) return fail(ErrorCode::kConsentKnown, "/name");
  if (consents_.size() >= kMaxConsents) return fail(ErrorCode::kConsentFull);
  if (auto fault = shape_fault(consent)) return fail(ErrorCode::kConsentShape, std::move(*fault));
  const ConsentId id = consent.id;
  if (!consent.name.empty()) names_.emplace(consent.name, id);
  std::vector<ConsentId>& others = subjects_[consent.subject];
  others.insert(std::lower_bound(others.begin(), others.end(), id), id);
  return &consents_.emplace(id, Entry{std::move(consent), {}}).first->second.consent;
}

Result<Event> Ledger::append(Event event, const Life& life) {
  const auto found = consents_.find(event.consent);
  if (found == consents_.end()) return fail(ErrorCode::kConsentUnknown);
  auto& [consent, events] = found->second;
  if (events.size() >= kMaxEvents) return fail(ErrorCode::kConsentFull);
  event.sequence = static_cast<std::uint32_t>(events.size());
  if (!is_in_calendar(event.at) || !fits(consent, events, life, event)) return fail(ErrorCode::kConsentEvent);
  events.insert(std::upper_bound(events.begin(), events.end(), event, comes_before), event);
  return event;
}

const Consent* Ledger::find(ConsentId id) const {
  const auto found = consents_.find(id);
  return found == consents_.end() ? nullptr : &found->second.consent;
}

const Consent* Ledger::find_name(std::string_view name) const {
  const auto found = names_.find(name);
  return found == names_.end() ? nullptr : find(found->second);
}

std::vector<const Consent*> Ledger::about(records::PersonId subject) const {
  std::vector<const Consent*> consents;
  const auto found = subjects_.find(subject);
  if (found == subjects_.end()) return consents;
  consents.reserve(found->second.size());
  for (const ConsentId id : found->second) consents.push_back(find(id));
  return consents;
}

std::span<const Event> Ledger::events(ConsentId id) const {
  const auto found = consents_.find(id);
  if (found == consents_.end()) return {};
  return found->second.events;
}

}  // namespace indsigt::consent
