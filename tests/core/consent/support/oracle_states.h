// SPDX-License-Identifier: MPL-2.0
// state.h said again the long way: day after day, midnight after midnight, state by state. With a calendar of
// its own for the years 2023 to 2029.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "base/instant.h"
#include "consent/events.h"
#include "consent/state.h"

namespace indsigt::consent::tests {

// Days on which summer time begins and ends.
inline constexpr PartialDate kSummers[][2] = {
    {{2023, 3, 26}, {2023, 10, 29}}, {{2024, 3, 31}, {2024, 10, 27}}, {{2025, 3, 30}, {2025, 10, 26}},
    {{2026, 3, 29}, {2026, 10, 25}}, {{2027, 3, 28}, {2027, 10, 31}}, {{2028, 3, 26}, {2028, 10, 29}},
    {{2029, 3, 25}, {2029, 10, 28}}};

// The first moment of a day, given as days from 1970: the clock changes after it.
inline std::int64_t midnight_again(std::int64_t day) {
  const PartialDate date = civil_date_of_day(day);
  std::int64_t ahead = 1;
  for (const auto& summer : kSummers) {
    if (summer[0] < date && date <= summer[1]) ahead = 2;
  }
  return (day * 24 - ahead) * 3'600'000;
}

inline std::int64_t day_number_again(std::int64_t at) {
  std::int64_t day = at / 86'400'000 - 1;
  while (midnight_again(day + 1) <= at) ++day;
  return day;
}

inline PartialDate day_again(std::int64_t at) { return civil_date_of_day(day_number_again(at)); }

class Again {
 public:
  Again(const Consent& consent, const Life& life) : consent_(consent), life_(life) {
    for (const Signer& signer : consent.signers) roles_[signer.party] = signer.role;
  }

  Again& replay(std::vector<Event> events, std::int64_t at) {
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
      return std::tuple(a.at.milliseconds, a.sequence, static_cast<int>(a.kind), a.by, a.recipient) <
             std::tuple(b.at.milliseconds, b.sequence, static_cast<int>(b.kind), b.by, b.recipient);
    });
    for (std::int64_t day = first_day(events, at); midnight_again(day) <= at; ++day) {
      midnight(day);
      const std::int64_t evening = std::min(at, midnight_again(day + 1) - 1);
      for (const Event& event : events) {
        if (event.at.milliseconds < midnight_again(day) || event.at.milliseconds > evening) continue;
        give_up(event.at.milliseconds);
        happen(event);
      }
      give_up(evening);
    }
    return *this;
  }

  // The last day of the state, if it ends within so many days; afterwards the state is the next one.
  std::optional<PartialDate> last_day(std::int64_t at, int days) {
    const State now = state_;
    for (std::int64_t day = day_number_again(at); days > 0; ++day, --days) {
      give_up(midnight_again(day + 1) - 1);
      if (state_ == now) midnight(day + 1);
      if (state_ != now) return day_again(*since_ - 1);
    }
    return std::nullopt;
  }

  [[nodiscard]] EndReason why() const { return why_; }

  // All but the last day, and why it ends, which is filled in for what is over only.
  [[nodiscard]] Standing standing() const {
    Standing standing;
    standing.state = state_;
    if (since_) standing.since = Instant{*since_};
    standing.ends_by = why_;
    standing.has_signed.assign(yes_.begin(), yes_.end());
    standing.has_refused.assign(no_.begin(), no_.end());
    standing.excluded.assign(out_.begin(), out_.end());
    standing.acknowledged.assign(confirmed_.begin(), confirmed_.end());
    std::set<records::ActorId> missing(consent_.provision.recipients.begin(),
                                       consent_.provision.recipients.end());
    const bool everybody = missing.empty();
    for (const records::ActorId& actor : confirmed_) missing.erase(actor);
    standing.held = held_;
    standing.unconfirmed = state_ == State::kWithdrawn && held_ && (everybody || !missing.empty());
    return standing;
  }

 private:
  // Nothing can happen before it.
  [[nodiscard]] std::int64_t first_day(const std::vector<Event>& events, std::int64_t at) const {
    std::int64_t first = day_number_again(at);
    if (!events.empty()) first = std::min(first, day_number_again(events[0].at.milliseconds));
    if (consent_.provision.to) first = std::min(first, days_since_epoch(*consent_.provision.to));
    return first;
  }

  void become(State state, std::int64_t at) {
    if (state != state_) since_ = at;
    state_ = state;
    if (state == State::kActive) held_ = true;
    if (over()) yes_.clear();
  }

  [[nodiscard]] bool over() const {
    return std::set{State::kWithdrawn,     State::kExpired,        State::kLapsedAge,
                    State::kLapsedCustody, State::kLapsedCapacity, State::kSuperseded}
        .contains(state_);
  }

  [[nodiscard]] bool lapses_on(PartialDate today) const {
    if (life_.pack == nullptr || !life_.born || life_.born->day == 0) return false;
    const PartialDate born = *life_.born;
    PartialDate party{today.year, born.month, born.day};
    const bool leap = today.year % 4 == 0;
    if (born.month == 2 && born.day == 29 && !leap) {
      party = life_.pack->leap_birthday == rules::LeapBirthday::kMarch1 ? PartialDate{today.year, 3, 1}
                                                                        : PartialDate{today.year, 2, 28};
    }
    if (party != today) return false;
    for (const rules::Transition& transition : life_.pack->transitions) {
      if (transition.age != today.year - born.year) continue;
      for (const rules::Lapse& lapse : transition.lapses) {
        const bool kind = consent_.kind == Kind::kProxyGrant ? lapse.proxies : lapse.consents;
        const bool domain = lapse.domain.value_or(consent_.domain) == consent_.domain;
        for (const auto& [party_id, role] : roles_) {
          const bool named = lapse.by == rules::WordSet<rules::Role>() ? role != rules::Role::kSelf
                                                                       : lapse.by.contains(role);
          if (kind && domain && named) return true;
        }
      }
    }
    return false;
  }

  void midnight(std::int64_t day) {
    if (over()) return;
    const std::int64_t at = midnight_again(day);
    const PartialDate today = civil_date_of_day(day);
    if (consent_.provision.to && *consent_.provision.to < today) {
      why_ = EndReason::kPeriod;
      become(State::kExpired, at);
    } else if (asked_ && *asked_ < at && lapses_on(today)) {
      why_ = EndReason::kBirthday;
      become(State::kLapsedAge, at);
    }
  }

  void give_up(std::int64_t at) {
    constexpr std::int64_t kThirtyDays = 2'592'000'000;
    if (state_ != State::kPendingSigners || at - *asked_ < kThirtyDays) return;
    why_ = EndReason::kNobodyAnswered;
    become(State::kExpired, *asked_ + kThirtyDays);
  }

  // What ends each of the three living states alike.
  bool end(const Event& event, bool mine) {
    const std::int64_t at = event.at.milliseconds;
    if (event.kind == EventKind::kWithdrawn && mine) return become(State::kWithdrawn, at), true;
    if (event.kind == EventKind::kCapacityLost && mine) return become(State::kLapsedCapacity, at), true;
    if (event.kind == EventKind::kSuperseded) return become(State::kSuperseded, at), true;
    if (event.kind != EventKind::kCustodyEnded || !mine) return false;
    if (roles_.at(*event.by) == rules::Role::kSelf) return true;
    if (roles_.size() == 1) return become(State::kLapsedCustody, at), true;
    roles_.erase(*event.by);
    no_.erase(*event.by);
    yes_.erase(*event.by);
    if (state_ == State::kPendingSigners) return count(at), true;
    yes_.clear();
    return become(State::kSuspendedDispute, at), true;
  }

  void count(std::int64_t at) {
    std::size_t missing = 0;
    for (const auto& [party, role] : roles_) missing += yes_.contains(party) ? 0 : 1;
    const bool any = state_ == State::kPendingSigners && consent_.mode == rules::Mode::kAnyOf;
    if (missing == 0 || (any && missing < roles_.size())) become(State::kActive, at);
  }

  void happen(const Event& event) {
    const std::int64_t at = event.at.milliseconds;
    const bool mine = event.by && roles_.contains(*event.by);
    const bool rests = state_ == State::kSuspendedDispute;
    if (state_ == State::kDraft) {
      if (event.kind != EventKind::kAsked) return;
      asked_ = at;
      become(State::kPendingSigners, at);
      if (roles_.empty()) become(State::kActive, at);
    } else if (state_ == State::kPendingSigners) {
      if (end(event, mine) || !mine) return;
      if (event.kind == EventKind::kSigned) yes_.insert(*event.by), no_.erase(*event.by), count(at);
      if (event.kind == EventKind::kRefused) no_.insert(*event.by), yes_.erase(*event.by);
    } else if (state_ == State::kActive || rests) {
      if (end(event, mine)) return;
      const bool sharing = consent_.kind != Kind::kStatutoryOptOut &&
                           consent_.kind != Kind::kInterventionConsent &&
                           consent_.kind != Kind::kTreatmentConsent && consent_.kind != Kind::kLawShare;
      if (event.kind == EventKind::kExcluded && mine && event.recipient && sharing) {
        out_.insert(*event.recipient);
      } else if (event.kind == EventKind::kDisputed && !rests) {
        yes_.clear();
        become(State::kSuspendedDispute, at);
      } else if (event.kind == EventKind::kReconfirmed && rests && mine) {
        yes_.insert(*event.by), no_.erase(*event.by), count(at);
      }
    } else if (state_ == State::kWithdrawn && event.kind == EventKind::kAcknowledged && held_ &&
               event.recipient) {
      const auto& named = consent_.provision.recipients;
      const bool received = std::count(named.begin(), named.end(), *event.recipient) > 0;
      if (named.empty() || received) confirmed_.insert(*event.recipient);
    }
  }

  const Consent& consent_;
  const Life& life_;
  State state_ = State::kDraft;
  std::optional<std::int64_t> since_, asked_;
  EndReason why_ = EndReason::kPeriod;
  bool held_ = false;
  std::map<PartyId, rules::Role> roles_;  // of those who count
  std::set<PartyId> yes_, no_;
  std::set<records::ActorId> out_, confirmed_;
};

}  // namespace indsigt::consent::tests
