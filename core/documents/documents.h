// SPDX-License-Identifier: MPL-2.0
// The documents beside the sources: the category table and the directory (assets, ours), the manifest of a
// delivery (D8, somebody else's) and the demo's clock (D7). JSON, read by the same bounded parser as
// everything else.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "base/digest.h"
#include "base/error.h"
#include "base/problems.h"
#include "records/categories.h"
#include "records/sources.h"

namespace indsigt::documents {

inline constexpr std::size_t kMaxManifestRows = 10'000;

// assets/categories.json: {"categories":1,"columns":[…],"rows":[[system, code, data_type, field, fhir, dpv,
// thing],…]}. `field` is a sector's code; empty where the holder's own decides. `thing` is a code of
// records/things.h; empty where the kind of item says enough, and where there is no data type. Fails with
// document.shape, and with document.row for the first row that is not of that form: a table of ours is right
// or refused.
[[nodiscard]] Result<records::CategoryTable> read_categories(std::span<const std::byte> text);

// assets/directory.json:
// {"directory":1,"systems":[…],"actors":[…],"municipalities":[…],"claims":[…],"laws":[…]}; the members are
// those of records/sources.h. Fails as read_categories() does.
[[nodiscard]] Result<records::Directory> read_directory(std::span<const std::byte> text,
                                                        const Digest& digest);

struct Manifest {
  std::vector<records::ManifestRow> rows;
  Problems problems;
};

// {"manifest":1,"sources":[{"system","name","owners":[{"system","value","name"}],"vendor":{"name","year"}|null,
//   "state":"ready|stale|not_ready|silent","complete_up_to","stale_after_days","file","covers":["health/plan",…]},…]}.
// Needs: any bytes. Fails with document.shape (also: too many rows) and as Tree::parse() does. Problem
// document.row, with the row's place: no `system` that is a URI without "|", or one that a row before it has:
// left out; a state that is none counts as silent, a date that is none as not stated, a file name that could
// lead out of the delivery, or is that of an earlier row, as no file, and one cell that is none makes the
// source cover anything: in doubt unknown, never "none".
[[nodiscard]] Result<Manifest> read_manifest(std::span<const std::byte> text, const Digest& digest);

// What the demo sets in place of wall time.
struct DemoClock {
  Instant now;
  std::optional<Instant> last_visit;
  std::optional<records::PersonId> viewer;   // for whom the demo is shown
  std::optional<records::PersonId> subject;  // whose information comes first
};

// assets/demo/clock.json: {"now","last_visit","viewer":"system|value","subject":"system|value"}. Fails with
// document.shape.
[[nodiscard]] Result<DemoClock> read_clock(std::span<const std::byte> text, const Digest& digest);

}  // namespace indsigt::documents
