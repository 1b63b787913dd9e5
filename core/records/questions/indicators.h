// SPDX-License-Identifier: MPL-2.0
// The pilot's expected effects that can be counted on the device now: 3, 4 and 6 (R30 compares them at two
// dates).
#pragma once

#include <cstdint>
#include <optional>

#include "records/as_of.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::records {

struct Indicators {
  // 3: log lines explained by a consent or a law, as the sources state it, of all.
  std::uint32_t lines = 0;
  std::uint32_t explained = 0;
  // 4: hops from the asker to a full overview; none without an asker.
  std::optional<std::uint32_t> furthest_hops;
  std::optional<std::uint32_t> holders_without_way;
  // 6: days since the sources were complete; none where no source says.
  std::optional<std::int32_t> median_age;
  std::optional<std::int32_t> greatest_age;
};

// `asker`: who would collect the overview; by default the coordinator's unit is not guessed, so hops are not
// told.
[[nodiscard]] Indicators make_indicators(const Records& records, PersonId subject, AsOf at,
                                         const Moments& moments, std::optional<ActorId> asker);

}  // namespace indsigt::records
