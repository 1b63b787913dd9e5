// SPDX-License-Identifier: MPL-2.0
// What a viewer may see, and nothing of the rest: the one place where anything is taken out (D3;
// core/access/RULES.md, "Protected address and high conflict" and "Doing no harm").
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <utility>

#include "access/decide.h"
#include "consent/ledger.h"
#include "records/records.h"

namespace indsigt::access {

// Which systems of a manifest stay where nothing of them is visible: all of them for whom the delivery was
// made (it is that viewer's own, and says which sources are silent), none for anybody else.
enum class Manifest : std::uint8_t { kWhole, kVisible };

// Items that are not told although their field may be seen: consents that are nobody else's.
using Withheld = std::set<records::ResourceRef>;

// A T from which everything that the viewer may not see is gone. Whoever shows, counts, sorts or writes takes
// this type; only this header's functions make one.
template <class T>
class Redacted {
 public:
  [[nodiscard]] const T& get() const { return *value_; }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

 private:
  friend Redacted<records::Records> redact(const records::Records& all, const World& world, PartyId viewer,
                                           Manifest manifest, const consent::Ledger& known,
                                           const Withheld& withheld);
  friend Redacted<records::Records> own(const records::Records& all);
  explicit Redacted(std::shared_ptr<const T> value) : value_(std::move(value)) {}

  std::shared_ptr<const T> value_;
};

// Makes new records of what the viewer may see today, as if the rest had never been imported, so that every
// answer computed from these records is the answer without the rest: byte-equal. By person:
// - an item where view_data may_see() in its field's domain; an item whose field nobody knows where the
// viewer may see
//   every domain;
// - log lines where view_access_log is too, and only those that concern at least one visible item, or a
//   visible cell, or nothing stated; requests, cases and plans by the field of whoever is asked, holds or is
//   responsible, and never where the item that states them is hidden;
// - where the decision takes out the address class, every place is one without name, contact and parent, one
//   for each sector; systems, local codes, roles, stated reasons, birth dates by system and plans go;
// - where it takes out the schedule or the contact details, those go: appointments, and what is dated later
// than today.
// - what is a concern report, and what its source took back (P7), always;
// - of a place what the directory says, files about nobody, and those sources in which something that may be
//   told with its place names it or what it is responsible for; and its name where a consent of `known`,
//   which the viewer knows of, is about it.
// A system of a manifest stays where something of it is visible, or by `manifest` where no place is kept from
// the viewer.
// Costs a step for each item and line of all persons, and indexing what is left.
[[nodiscard]] Redacted<records::Records> redact(const records::Records& all, const World& world,
                                                PartyId viewer, Manifest manifest,
                                                const consent::Ledger& known = {},
                                                const Withheld& withheld = {});

// Gives everything of somebody's own files, where there is no family. `all` must outlive what is given.
[[nodiscard]] Redacted<records::Records> own(const records::Records& all);

// Stands for any place whose name must not be told.
inline constexpr ActorId kNoPlace = [] {
  ActorId id;
  id.bytes.fill(std::byte{0xFF});
  return id;
}();

// Tells whether the id stands for places whose names are not told, of whatever sector.
[[nodiscard]] bool is_nameless(ActorId id);

}  // namespace indsigt::access
