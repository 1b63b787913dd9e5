// SPDX-License-Identifier: MPL-2.0
// What is shared by law: who with whom, by which law (R23). Apart from consents: nobody can take it back.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/records.h"

namespace indsigt::records {

struct LawSharing {
  ActorRef from;
  ActorRef to;
  const Law* law = nullptr;
  std::vector<DataType> types{};  // of what was shared; empty: no line says
  std::uint32_t times = 0;
  std::optional<Instant> last{};  // none: no time is stated
};

// Disclosures up to a day whose sender and recipient are stated and whose stated reason is a law that the
// directory knows: one row for each of the three, most often first, then by sender, recipient (name, id) and
// law. Costs a step for each log line of the person until then; asked again for another slice, the slice
// alone.
[[nodiscard]] Page<LawSharing> find_law_sharing(const Records& records, PersonId subject, AsOf at,
                                                Slice slice = {});

}  // namespace indsigt::records
