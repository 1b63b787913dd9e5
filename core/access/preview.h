// SPDX-License-Identifier: MPL-2.0
// What an act would change, seen beforehand by doing the act to a copy (R16, R20).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "access/acts.h"

namespace indsigt::access {

// What one recipient may see of the person and could not before, or the other way round.
struct Shift {
  ActorId recipient;
  std::vector<records::Cell> cells{};  // by number
};

// Both lists by recipient; a recipient for whom nothing changes is in neither.
struct Shifts {
  std::vector<Shift> gains{};
  std::vector<Shift> loses{};
};

struct Preview {
  rules::Decision decision;
  std::optional<consent::Consent>
      consent{};  // as the consent would be; no consent where nothing would happen
  consent::State state = consent::State::kDraft;
  std::optional<PartialDate> last_day{};  // by the rule, the act and the calendar
  Shifts now{};                           // what changes at once
  Shifts then{};                          // while others must sign: what will have changed once they all have
};

// Tells what perform() would change, by doing the act to a copy. A denied act gives its decision and no more.
// Fails as perform() does, but for access.denied.
[[nodiscard]] Result<Preview> preview(const World& world, const consent::Ledger& ledger, PartyId viewer,
                                      const Act& act, const Digest& digest);

// Over what permissions are compared.
struct Universe {
  std::vector<ActorId> recipients{};     // sorted
  std::vector<std::string> purposes{};   // sorted; and none stated
  std::vector<consent::Phase> phases{};  // sorted; and none stated
};

// Gathers over what to compare where some of the person's consents stand otherwise in the one ledger than in
// the other.
[[nodiscard]] Universe changed_between(const World& world, const consent::Ledger& before,
                                       const consent::Ledger& after, PersonId subject);

// Compares what each recipient of the universe may view in the one ledger and in the other: a cell counts as
// gained where for some purpose and phase of the universe (or none stated) it was not permitted and is.
// Needs: a change of ledger in between, not of time.
[[nodiscard]] Shifts shifts_between(const World& world, const consent::Ledger& before,
                                    const consent::Ledger& after, PersonId subject, const Universe& universe);

}  // namespace indsigt::access
