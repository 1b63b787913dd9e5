// SPDX-License-Identifier: MPL-2.0
// The existence index as a timeline over all actors (R5, R10): what is where, since when and how new, never
// what it says.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

struct ItemEntry {
  ResourceRef ref;
  ItemKind kind = ItemKind::kOther;
  Thing thing = Thing::kNone;  // none: `kind` is all that is known
  DataType type = DataType::kRegistration;
  std::optional<Field> field;      // none: neither its code nor its holder says
  std::optional<ActorRef> holder;  // none: not stated
  bool by_person = false;          // … but a professional is named
  std::string_view system;         // its name; empty: not known
  std::optional<PartialDate> since;
  std::optional<PartialDate> date;  // of a past day: not one that begins later; its `since` then
  std::uint32_t version = 0;        // 0: not stated
  bool with_care = false;
  const LocalCode* code = nullptr;  // set where the category table does not know its code
};

struct ItemFilter {
  std::optional<ActorId> holder{};
  std::string_view system{};  // URI
  std::optional<DataType> type{};
  std::optional<Field> field{};
};

// Items that were surely there on the day, newest date first, undated last, then in the order of the sources.
// Costs a step for each item of the person, and for a past day sorting them; asked again for another slice,
// the slice alone.
[[nodiscard]] Page<ItemEntry> find_items(const Records& records, PersonId subject, AsOf at,
                                         const ItemFilter& filter, Slice slice = {});

}  // namespace indsigt::records
