// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>
#include <variant>

#include "plan_log/plan_log.h"

// A record on its way through the checks. Only plan_*.cc include this.
namespace indsigt::plan_log {

// Nothing for sealed kinds, GRANT and unknown kinds: their payloads say nothing to those without a key.
using Payload = std::variant<std::monostate, Genesis, Roster, Epoch, Withdraw, Device, KeyAccept,
                             CheckpointAck, BreakglassOpen, BreakglassClose, PolicyEvent, Upgrade, Tombstone>;

struct PlanLog::Candidate {
  std::span<const std::byte> bytes;
  UntrustedRecord record;
  std::span<const std::byte> payload_bytes;  // of an open kind
  Payload payload;
  MemberId member{};        // of the author, once check_author has passed
  std::uint64_t index = 0;  // the place that it would take
  bool readable = true;     // of a kind and suite that this reader knows

  [[nodiscard]] const Header& header() const { return record.header; }
  [[nodiscard]] Kind kind() const { return static_cast<Kind>(record.header.kind); }
  [[nodiscard]] bool is(Kind kind) const { return readable && this->kind() == kind; }
  [[nodiscard]] bool sealed() const { return readable && is_sealed(kind()); }

  // Fails with plan_log.form.
  [[nodiscard]] static Result<Candidate> read(std::span<const std::byte> bytes);
};

template <class Self, class Action>
void PlanLog::each_map(Self& self, const Action& action) {
  action(self.members_);
  action(self.devices_);
  action(self.categories_);
  action(self.epochs_);
  action(self.accepted_);
  action(self.scheduled_);
  action(self.in_force_);
  action(self.openings_);
  action(self.places_);
  action(self.dropped_);
}

}  // namespace indsigt::plan_log
