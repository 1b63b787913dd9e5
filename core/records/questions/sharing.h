// SPDX-License-Identifier: MPL-2.0
// Who shares data about a person with whom: sender × recipient × data type, up to any day (R17).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/basis.h"
#include "records/records.h"

namespace indsigt::records {

struct SharingRow {
  ActorRef from;
  ActorRef to;
  std::optional<DataType> type;  // none: the source does not say what was shared
  std::uint32_t times = 0;       // disclosures; one that concerned two types stands in two rows
  std::array<std::uint32_t, kBasisClasses> by_basis{};
  std::optional<Instant> first;  // none: no time is stated
  std::optional<Instant> last;
};

// All that one gave another.
struct SharingPair {
  ActorRef from;
  ActorRef to;
  std::vector<DataType> types;  // in the order of their words; empty: no source says what was shared
  std::uint32_t times = 0;      // disclosures, each counted once
  std::array<std::uint32_t, kBasisClasses> by_basis{};
  std::optional<Instant> first;  // none: no time is stated
  std::optional<Instant> last;
};

// Only what is stated to be from or to somebody; what does not say so is not let through.
struct SharingFilter {
  std::optional<ActorId> from{};
  std::optional<ActorId> to{};
};

// Rows: most often first; then sender, recipient (name, id), type (not stated first).
template <class Row>
struct SharingRows : Page<Row> {
  std::uint32_t disclosures = 0;      // until then that the filter lets through, each counted once
  std::uint32_t without_parties = 0;  // of these, those whose sender or recipient is not stated: in no row
};
using SharingPage = SharingRows<SharingRow>;
using SharingPairPage = SharingRows<SharingPair>;

// Costs a step for each log line of the person until then; asked again for another slice, the slice alone.
[[nodiscard]] SharingPage find_sharing(const Records& records, PersonId subject, AsOf at,
                                       const SharingFilter& filter, Slice slice = {});

// The same by sender and recipient alone.
[[nodiscard]] SharingPairPage find_sharing_pairs(const Records& records, PersonId subject, AsOf at,
                                                 const SharingFilter& filter, Slice slice = {});

}  // namespace indsigt::records
