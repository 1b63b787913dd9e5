// SPDX-License-Identifier: MPL-2.0
// Actors by the part they have in a person's log (R6, R17): one of them, and all of them for a filter. Who
// holds something is asked in holders.h.
#pragma once

#include <cstdint>
#include <optional>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

// What one actor did with a person's data until the end of the day; each line counts once.
struct ActorPart {
  std::uint32_t looks = 0;  // by it or for it
  std::uint32_t gave = 0;   // disclosures from it
  std::uint32_t got = 0;    // … and to it: Holder::received
};

// Costs a step for each log line of the person until then. As for sharing.h and holders.h, lines without a
// time count for now, and for no day.
[[nodiscard]] ActorPart find_part(const Records& records, PersonId subject, ActorId actor, AsOf at);

struct LogActor {
  ActorRef actor;
  std::uint32_t lines = 0;  // as many as find_access_log() gives with it as AccessLogFilter::actor
};

// Everybody who stands in a person's log at or before `until` (none: in all of it), by name, id: who did it,
// for whom, from whom, to whom. Costs a step for each line of that time; asked again for another slice, the
// slice alone.
[[nodiscard]] Page<LogActor> find_access_log_actors(const Records& records, PersonId subject,
                                                    std::optional<Instant> until, Slice slice = {});

}  // namespace indsigt::records
