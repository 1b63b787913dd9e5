// SPDX-License-Identifier: MPL-2.0
// Which places there are: those that somebody could share a person's data with, and all that have a name.
#pragma once

#include <vector>

#include "records/actor_ref.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

// Finds the places that hold something about a person or stand in the log, and those that these are part of;
// by name, id. A single person is no place; a place without a name cannot be chosen. Costs a step for each
// log line of the person and each holder.
[[nodiscard]] std::vector<ActorRef> find_places(const Records& records, PersonId subject);

// Finds all actors of which somebody told a name, in the order of the sources.
[[nodiscard]] std::vector<ActorRef> find_named_actors(const Records& records);

}  // namespace indsigt::records
