// SPDX-License-Identifier: MPL-2.0
#include "consent/replay.h"

#include <algorithm>
#include <limits>

namespace indsigt::consent {
namespace {

// Sorted lists without doubles. Whether it was new, whether it was there.
template <class Value>
bool insert(std::vector<Value>& values, const Value& value) {
  const auto place = std::lower_bound(values.begin(), values.end(), value);
  if (place != values.end() && *place == value) return false;
  values.insert(place, value);
  return true;
}

template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

Replay::Replay(const Consent& consent, const Life& life)
    : consent_(consent), life_(life), signers_(consent.signers), end_(next_end()) {}

bool Replay::is_live() const {
  return now_.state == State::kPendingSigners || now_.state == State::kActive ||
         now_.state == State::kSuspendedDispute;
}

bool Replay::is_signer(const std::optional<PartyId>& party) const {
  return party && std::find_if(signers_.begin(), signers_.end(), [&](const Signer& signer) {
                    return signer.party == *party;
                  }) != signers_.end();
}

bool Replay::may_acknowledge(records::ActorId recipient) const {
  const auto& named = consent_.provision.recipients;
  return named.empty() || contains(named, recipient);
}

void Replay::run_until(Instant at) {
  if (!end_ || end_->at > at) return;
  const End end = *end_;
  now_.ends_by = end.reason;
  enter(end.reason == EndReason::kBirthday ? State::kLapsedAge : State::kExpired, end.at);
  end_ = std::nullopt;
}

bool Replay::take(const Event& event) {
  run_until(event.at);
  if (!fit(event)) return false;
  end_ = next_end();
  return true;
}

bool Replay::fit(const Event& event) {
  switch (event.kind) {
    case EventKind::kAsked:
      return asked(event.at);
    case EventKind::kSigned:
    case EventKind::kRefused:
      return answered(event);
    case EventKind::kRouted:
      return routed(event);
    case EventKind::kWithdrawn:
      return is_signer(event.by) && ended(State::kWithdrawn, event);
    case EventKind::kAcknowledged:
      return acknowledged(event);
    case EventKind::kSuperseded:
      return ended(State::kSuperseded, event);
    case EventKind::kDisputed:
      if (now_.state != State::kActive) return false;
      suspend(event.at);
      return true;
    case EventKind::kReconfirmed:
      return reconfirmed(event);
    case EventKind::kCustodyEnded:
      return custody_ended(event);
    case EventKind::kCapacityLost:
      return is_signer(event.by) && ended(State::kLapsedCapacity, event);
    case EventKind::kExcluded:
      return excluded(event);
  }
  return false;
}

void Replay::enter(State state, Instant at) {
  if (now_.state != state) now_.since = at;
  now_.state = state;
  now_.held = now_.held || state == State::kActive;
  if (is_over(state)) now_.has_signed.clear();
}

// Whether those who said yes are enough.
void Replay::settle(Instant at) {
  const std::size_t needed =
      now_.state == State::kSuspendedDispute || consent_.mode == rules::Mode::kAllOf ? signers_.size() : 1;
  if (now_.has_signed.size() >= needed) enter(State::kActive, at);
}

void Replay::suspend(Instant at) {
  now_.has_signed.clear();
  enter(State::kSuspendedDispute, at);
}

bool Replay::asked(Instant at) {
  if (now_.state != State::kDraft) return false;
  asked_ = at;
  enter(signers_.empty() ? State::kActive : State::kPendingSigners, at);
  return true;
}

bool Replay::answered(const Event& event) {
  if (now_.state != State::kPendingSigners || !is_signer(event.by)) return false;
  const bool yes = event.kind == EventKind::kSigned;
  if (!insert(yes ? now_.has_signed : now_.has_refused, *event.by)) return false;
  std::erase(yes ? now_.has_refused : now_.has_signed, *event.by);
  settle(event.at);
  return true;
}

bool Replay::routed(const Event& event) {
  if (now_.state != State::kPendingSigners || contains(routed_, event.by)) return false;
  routed_.push_back(event.by);
  return true;
}

bool Replay::ended(State state, const Event& event) {
  if (!is_live()) return false;
  enter(state, event.at);
  return true;
}

bool Replay::reconfirmed(const Event& event) {
  if (now_.state != State::kSuspendedDispute || !is_signer(event.by)) return false;
  if (!insert(now_.has_signed, *event.by)) return false;
  std::erase(now_.has_refused, *event.by);
  settle(event.at);
  return true;
}

bool Replay::custody_ended(const Event& event) {
  if (!is_live() || !is_signer(event.by)) return false;
  const auto leaves = [&](const Signer& signer) {
    // The person's own yes never rests on custody: taking it away would leave the others to decide alone.
    return signer.party == *event.by && signer.role != rules::Role::kSelf;
  };
  if (std::none_of(signers_.begin(), signers_.end(), leaves)) return false;
  if (signers_.size() == 1) return ended(State::kLapsedCustody, event);
  std::erase_if(signers_, leaves);
  std::erase(now_.has_refused, *event.by);
  if (now_.state != State::kPendingSigners) {
    suspend(event.at);
  } else {
    std::erase(now_.has_signed, *event.by);
    settle(event.at);
  }
  return true;
}

bool Replay::excluded(const Event& event) {
  if (now_.state != State::kActive && now_.state != State::kSuspendedDispute) return false;
  if (!shares(consent_.kind) || !is_signer(event.by) || !event.recipient) return false;
  return insert(now_.excluded, *event.recipient);
}

bool Replay::acknowledged(const Event& event) {
  if (now_.state != State::kWithdrawn || !now_.held) return false;
  if (!event.recipient || !may_acknowledge(*event.recipient)) return false;
  return insert(now_.acknowledged, *event.recipient);
}

std::optional<Replay::End> Replay::next_end() const {
  if (is_over(now_.state)) return std::nullopt;
  std::optional<End> soonest;
  const auto offer = [&](Instant at, EndReason reason) {
    if (!soonest || at < soonest->at) soonest = End{at, reason};
  };
  if (consent_.provision.to) offer({end_of_day(*consent_.provision.to).milliseconds + 1}, EndReason::kPeriod);
  if (const auto lapse = next_lapse()) offer(*lapse, EndReason::kBirthday);
  constexpr std::int64_t kPending = std::int64_t{kPendingDays} * 24 * 60 * 60 * 1000;
  if (now_.state == State::kPendingSigners &&
      asked_->milliseconds <= std::numeric_limits<std::int64_t>::max() - kPending) {
    offer({asked_->milliseconds + kPending}, EndReason::kNobodyAnswered);
  }
  return soonest;
}

Standing Replay::standing() const {
  Standing standing = now_;
  if (end_) {
    standing.last_day = civil_date({end_->at.milliseconds - 1});
    standing.ends_by = end_->reason;
  }
  const auto& recipients = consent_.provision.recipients;
  const bool all_confirmed =
      !recipients.empty() &&
      std::all_of(recipients.begin(), recipients.end(),
                  [&](records::ActorId recipient) { return contains(now_.acknowledged, recipient); });
  standing.unconfirmed = now_.state == State::kWithdrawn && now_.held && !all_confirmed;
  return standing;
}

}  // namespace indsigt::consent
