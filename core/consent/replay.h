// SPDX-License-Identifier: MPL-2.0
// The machine behind fold() and fits(): one consent, stepped through its events and the calendar.
#pragma once

#include <optional>
#include <vector>

#include "consent/state.h"

namespace indsigt::consent {

class Replay {
 public:
  // A draft. Both must outlive it.
  Replay(const Consent& consent, const Life& life);

  // What the calendar ends up to that moment, itself included. Needs: no moment before the last.
  void run_until(Instant at);

  // Runs the calendar until the event, then takes it. Whether it fitted; if not, it changed nothing. Needs:
  // events in their order.
  bool take(const Event& event);

  [[nodiscard]] Standing standing() const;

 private:
  struct End {
    Instant at;
    EndReason reason = EndReason::kPeriod;
  };

  [[nodiscard]] bool is_live() const;  // pending, active or suspended
  [[nodiscard]] bool is_signer(const std::optional<PartyId>& party) const;
  [[nodiscard]] bool may_acknowledge(records::ActorId recipient) const;
  [[nodiscard]] std::optional<Instant> next_lapse() const;
  [[nodiscard]] std::optional<End> next_end() const;

  void enter(State state, Instant at);
  void settle(Instant at);
  void suspend(Instant at);
  bool fit(const Event& event);
  bool asked(Instant at);
  bool answered(const Event& event);
  bool routed(const Event& event);
  bool ended(State state, const Event& event);
  bool reconfirmed(const Event& event);
  bool custody_ended(const Event& event);
  bool excluded(const Event& event);
  bool acknowledged(const Event& event);

  const Consent& consent_;
  const Life& life_;
  Standing now_;
  std::vector<Signer> signers_;  // who still counts as one
  std::vector<std::optional<PartyId>> routed_;
  std::optional<Instant> asked_;
  std::optional<End> end_;
};

}  // namespace indsigt::consent
