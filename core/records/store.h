// SPDX-License-Identifier: MPL-2.0
// All that sources said, numbered, as it came: for whoever makes new records of a part of it
// (access/redact.h). A question asks through a header of its own (records/questions/), and never walks these
// lists.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "records/basis.h"
#include "records/categories.h"
#include "records/facts.h"
#include "records/item_kinds.h"
#include "records/records.h"
#include "records/sources.h"
#include "records/things.h"

namespace indsigt::records {

// The place of an actor, person, system, item … in its list below; kNoRow: none.
using Row = std::uint32_t;
inline constexpr Row kNoRow = std::numeric_limits<Row>::max();

struct StoredSystem {
  ManifestRow row;
  bool declared = false;   // a manifest names it
  bool delivered = false;  // something of it was imported
  bool lacks = false;      // … and says itself that it is not all (D8)
};

struct StoredItem {
  ResourceRef ref;
  Row subject = kNoRow;
  Row stated_subject = kNoRow;  // inside of Records: whom the source names, before anybody is known to be one
  bool is_repeat = false;  // the same is there before of another statement of that person: counts nowhere
  Row holder = kNoRow;
  Row system = kNoRow;
  Row code = kNoRow;  // an unmapped one
  ItemKind kind = ItemKind::kOther;
  DataType type = DataType::kRegistration;
  std::optional<Field> field;
  Thing thing = Thing::kNone;
  bool with_care = false;
  std::optional<PartialDate> date;
  std::optional<PartialDate> since;
  std::uint32_t version = 0;
  std::optional<IdentityId> identity;
  std::optional<PartialDate> until;
  bool taken_back = false;
  bool by_person = false;
};

struct StoredLine {
  Instant at;  // kUnknownTime where the source states none
  ResourceRef ref;
  Row subject = kNoRow;
  Row stated_subject = kNoRow;  // as of an item
  bool is_repeat = false;       // … what it concerns stands with the other, as far as their places touch
  Row who = kNoRow;
  Row unit = kNoRow;
  Row from = kNoRow;
  Row to = kNoRow;
  Row basis = kNoRow;
  Row role = kNoRow;
  Row system = kNoRow;
  std::uint32_t items_begin = 0;  // in Store::line_items
  std::uint32_t items_count = 0;
  std::uint32_t stated_items = 0;  // as of an item: those of this statement alone
  LogKind kind = LogKind::kOther;
  std::optional<DataType> type;
  std::optional<Field> field;
  bool day_only = false;
};

inline constexpr Instant kUnknownTime{std::numeric_limits<std::int64_t>::max()};

struct StoredRequest {
  Request stated;
  Row subject = kNoRow;
  Row asker = kNoRow;
  Row asked = kNoRow;
  Row system = kNoRow;
};

struct StoredCase {
  Case stated;
  Row subject = kNoRow;
  Row holder = kNoRow;
  Row coordinator = kNoRow;
  Row system = kNoRow;
};

struct StoredPlanned {
  Planned stated;
  Row subject = kNoRow;
  Row with = kNoRow;
};

struct StatedBirthDate {
  Row person = kNoRow;
  Row stated_person = kNoRow;  // as of an item
  Row system = kNoRow;
  PartialDate date;
};

// What one source says of a place or professional; kNoRow: the directory, or a file about nobody.
struct StatedActor {
  std::uint32_t source = kNoRow;
  Row actor = kNoRow;
  Actor said;
};

// All that sources and manifests said, numbered.
struct Store {
  std::vector<Actor> actors;  // all that is said of each, together
  std::vector<StatedActor> stated_actors;
  std::vector<Person> persons;
  std::vector<bool> doubted;  // beside `persons`: an identifier is claimed for others who cannot be the same
  std::vector<StoredSystem> systems;
  std::vector<StoredItem> items;
  std::vector<StoredLine> lines;
  std::vector<Row> line_items;     // rows of items
  std::vector<std::string> texts;  // bases and roles
  std::vector<LocalCode> codes;    // one for each text that a source has for it
  std::vector<StoredRequest> requests;
  std::vector<StoredCase> cases;
  std::vector<StoredPlanned> planned;
  std::vector<StatedBirthDate> birth_dates;
};

// Gives how the reason of each line about a person is classed (D4), by time and reference; nothing of a
// person whom no source names. Costs a step for each of these lines.
[[nodiscard]] std::vector<std::pair<ResourceRef, BasisClass>> classes_of_lines(const Records& records,
                                                                               PersonId subject);

}  // namespace indsigt::records
