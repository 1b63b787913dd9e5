// SPDX-License-Identifier: MPL-2.0
// How new the sources are, and which do not answer (R26, R48, indicator 6).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::records {

struct StoredSystem;

struct SourceRow {
  std::string_view system;  // URI
  std::string_view name;
  std::vector<std::string_view> owners;  // their names; empty: not stated
  std::string_view vendor;               // empty: unknown, and said so (R2)
  // The manifest's own word, but: what it calls ready is stale once its age is past the limit; what it calls
  // ready or stale is ready for a day up to whose end it is complete, and silent where a file was promised
  // and not delivered.
  SourceState state = SourceState::kReady;
  bool declared = true;  // false: something was imported that no manifest names
  std::optional<Instant> complete_up_to;
  std::optional<std::int32_t> age_days;  // whole civil days from complete_up_to to the day; none: not known
  std::uint32_t items = 0;               // about the person that is asked for; 0 where none is
};

// Of all sources together.
struct FreshnessNumbers {
  std::optional<std::int32_t> median_age;  // the lower of two middle ones; of the rows with an age
  std::optional<std::int32_t> greatest_age;
  // All ready sources are complete up to here: the earliest of theirs; none where one of them does not say.
  std::optional<Instant> complete_up_to;
  std::uint32_t not_answering = 0;  // silent or not ready: what they have is unknown, never none
  std::uint32_t stale = 0;          // answer, but are old
};

// Rows: silent, not ready, stale, ready; then name, URI.
struct Freshness : Page<SourceRow>, FreshnessNumbers {};

// All declared sources and all that was imported with a system's name. Costs a step for each; asked again for
// another slice, the slice alone.
[[nodiscard]] Freshness make_freshness(const Records& records, AsOf at, const Moments& moments,
                                       Slice slice = {});

// The same, with the number of items about a person that each surely had; a step for each of these too.
[[nodiscard]] Freshness make_freshness(const Records& records, PersonId subject, AsOf at,
                                       const Moments& moments, Slice slice = {});

// Whether a source in that state says what it has.
[[nodiscard]] constexpr bool answers(SourceState state) {
  return state == SourceState::kReady || state == SourceState::kStale;
}

// The state as SourceRow tells it.
[[nodiscard]] SourceState state_of(const StoredSystem& system, AsOf at, const Moments& moments);

// Whether what a source sent is all that it had at the end of the day (D8).
[[nodiscard]] bool is_complete(const StoredSystem& system, AsOf at, const Moments& moments);

}  // namespace indsigt::records
