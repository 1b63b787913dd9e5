// SPDX-License-Identifier: MPL-2.0
// What comes next for a person: appointments, visits, steps of a plan.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

struct PlannedRow {
  ItemKind kind = ItemKind::kAppointment;
  Thing thing = Thing::kNone;
  PartialDate date;              // when it begins
  std::optional<Instant> at;     // none: no time of the day is stated
  std::optional<ActorRef> with;  // none: not stated
};

// What surely begins after the day of now(), soonest first, then in the order of the sources; at most
// `limit`. The same thing, of the same date, in two systems is one. Nothing for a day of the past, and
// without a clock: then nobody knows what is still to come. Costs log n steps and the rows.
[[nodiscard]] std::vector<PlannedRow> find_planned(const Records& records, PersonId subject, AsOf at,
                                                   std::size_t limit);

}  // namespace indsigt::records
