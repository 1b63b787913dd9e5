// SPDX-License-Identifier: MPL-2.0
// Who holds data about a person (R1, R2, R4, R5, R11, R15), on any day (R58).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/page.h"
#include "records/actor_ref.h"
#include "records/as_of.h"
#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

// An actor that held at least one item on the day. Items that may have been there, but not surely, are not
// counted: HoldingCounts::maybe says how many there are.
struct Holder {
  ActorRef actor;
  std::optional<Sector> sector;
  std::string_view contact;  // empty: not stated
  std::string_view phone;
  bool out_of_scope = false;  // R15: shown as such, never hidden
  std::string_view formerly;  // a name that old papers use; empty: none known
  std::uint32_t items = 0;
  std::array<std::uint32_t, kItemKinds> items_by_kind{};
  std::array<std::uint32_t, kDataTypes> items_by_type{};
  std::vector<std::string_view> systems;  // in which they lie, by name; items of no known system add none
  std::uint32_t received = 0;             // disclosures to it about the person until then
  std::optional<PartialDate> since;       // the earliest that is stated
  // The newest date of its items, that of an item's last change or its `since`; never one that begins after
  // AsOf::last_day(): a change that came later does not make it newer then.
  std::optional<PartialDate> newest;
};

struct HolderFilter {
  // A sector that is a whole field ("health") takes all its parts too.
  std::optional<Sector> sector{};
  // Part of the actor's name, of its organisation's or of one of its systems'; upper and lower case are
  // alike.
  std::string_view search{};
};

// Rows: by items (most first), name, id.
struct HolderList : Page<Holder> {
  // Of all that the search finds, whatever the sector; the last counts those whose sector is not stated.
  std::array<std::uint32_t, kSectors + 1> by_sector{};
  std::uint32_t recipients = 0;  // actors that were given data until then and hold no item of their own
};

// Costs a step for each item and log line of the person until then; asked again for another slice or filter,
// a step for each holder.
[[nodiscard]] HolderList find_holders(const Records& records, PersonId subject, AsOf at,
                                      const HolderFilter& filter = {}, Slice slice = {});

// The row of one actor as find_holders() gives it. Where it holds nothing `items` is 0, and only what tells
// who it is and `received` are told. Nothing for an actor of whom nobody spoke. The same cost.
[[nodiscard]] std::optional<Holder> find_holder(const Records& records, PersonId subject, ActorId actor,
                                                AsOf at);

struct HoldingCounts {
  std::uint32_t items = 0;
  std::uint32_t holders = 0;
  std::uint32_t systems = 0;
  std::uint32_t without_holder = 0;   // items about the person whose holder is not stated
  std::uint32_t by_person = 0;        // of these, those of which a professional is named
  std::uint32_t with_care = 0;        // items that their source marks with a modifier we do not understand
  std::uint32_t maybe = 0;            // items that may have been there: their date says no more
  std::uint32_t without_subject = 0;  // items about nobody stated, in all sources, on any day
};

// The same counts as find_holders() would give, without walking the items: log n steps.
[[nodiscard]] HoldingCounts count_holdings(const Records& records, PersonId subject, AsOf at);

// Items that surely came after the end of `since`, were surely there at `at`, and are not dated later than
// AsOf::last_day(); an undated one may be old. log n steps, and one for each item that came meanwhile.
[[nodiscard]] std::uint32_t count_new_items(const Records& records, PersonId subject, AsOf since, AsOf at);

// The newest of Holder::newest and who has it; of two equal ones the item that its source sent first. log n
// steps, and one for each newer item that was not surely there on the day.
struct NewestItem {
  ActorRef holder;
  PartialDate date;
};
[[nodiscard]] std::optional<NewestItem> newest_item(const Records& records, PersonId subject, AsOf at);

// Systems of which something about the person was read, sorted by name.
[[nodiscard]] std::vector<std::string_view> systems_of(const Records& records, PersonId subject, AsOf at);

}  // namespace indsigt::records
