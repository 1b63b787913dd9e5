// SPDX-License-Identifier: MPL-2.0
// Snowball collection (R12): whoever asks knows those it exchanges data with, and they know theirs. How far
// is it from an asker to each holder, and so to a full overview (indicator 4)?
#pragma once

#include <cstdint>
#include <optional>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/records.h"

namespace indsigt::records {

struct HopRow {
  ActorRef holder;
  std::optional<std::uint32_t>
      hops;                     // 0: the asker itself; 1: could be fetched directly; none: no way is known
  std::optional<ActorRef> via;  // whom the asker would ask first; none for 0, 1 and where no way is known
};

// Each holder of find_holders(): nearest first, no way last; then name, id. The numbers are of all of them.
struct Hops : Page<HopRow> {
  std::uint32_t furthest = 0;  // of those with a way
  std::uint32_t direct = 0;    // rows with 0 or 1
  std::uint32_t without_way = 0;
};

// Two actors exchange from the day of their first disclosure or request about the person, in either
// direction. Of equally short ways the one through the smaller name, then id, counts. Needs: any actor. Costs
// a step for each pair that exchanges and each item of the person until then; asked again for another slice,
// the slice alone.
[[nodiscard]] Hops find_hops(const Records& records, PersonId subject, ActorId asker, AsOf at,
                             Slice slice = {});

}  // namespace indsigt::records
