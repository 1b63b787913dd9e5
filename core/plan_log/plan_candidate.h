// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <span>
#include <variant>

#include "plan_log/plan_state.h"

// A record on its way through the checks of FORMAT.md, section 4.
namespace indsigt::plan_log {

// Nothing for sealed kinds, GRANT and unknown kinds: their payloads say nothing to those without a key.
using Payload = std::variant<std::monostate, Genesis, Roster, Epoch, Withdraw, Device, KeyAccept,
                             CheckpointAck, BreakglassOpen, BreakglassClose, PolicyEvent, Upgrade, Tombstone>;

struct PlanCandidate {
  std::span<const std::byte> bytes;
  UntrustedRecord record;
  std::span<const std::byte> payload_bytes;  // of an open kind
  Payload payload;
  MemberId member{};        // the author's, who is known to the plan once the check of authors has passed
  std::uint64_t index = 0;  // the place that the record would take
  bool readable = true;     // of a kind and suite that this reader knows

  [[nodiscard]] const Header& header() const { return record.header; }
  [[nodiscard]] Kind kind() const { return static_cast<Kind>(record.header.kind); }
  [[nodiscard]] bool is(Kind kind) const { return readable && this->kind() == kind; }
  [[nodiscard]] bool sealed() const { return readable && is_sealed(kind()); }
};

// Reads a record's form, which is the first check. Fails with plan_log.form.
[[nodiscard]] Result<PlanCandidate> read_candidate(std::span<const std::byte> bytes);

// The name of a failure, or nothing.
using Verdict = std::optional<ErrorCode>;

// Checks everything but the form, in the order of section 4; gives the first failure (plan_checks.cc).
[[nodiscard]] Verdict check(const PlanState& state, const PlanCandidate& it);
// Says whether the record is the GENESIS that this plan waits for, by the device that the GENESIS names.
[[nodiscard]] bool founds(const PlanState& state, const PlanCandidate& it);
// Says whether the author may, by the table of kinds and the signatures inside (plan_roles.cc). Needs: every
// check before has passed.
[[nodiscard]] Verdict check_role(const PlanState& state, const PlanCandidate& it);
// Changes the state as the record says, whatever its kind (plan_effects.cc). Needs: check() has passed.
void apply(PlanState& state, const PlanCandidate& it);

}  // namespace indsigt::plan_log
