// SPDX-License-Identifier: MPL-2.0
// Who holds what about whom: an index of where information is, without its content (R5).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"

namespace indsigt::records {

using ActorId = Id<struct ActorTag>;
using PersonId = Id<struct PersonTag>;

// Where in what was imported a thing was said: the resource's position in its source (D1).
struct ResourceRef {
  std::uint32_t source = 0;
  std::uint32_t index = 0;

  friend auto operator<=>(const ResourceRef&, const ResourceRef&) = default;
};

// Somebody who can hold data. Never merged by name (D2): two actors with one name stay two.
struct Actor {
  ActorId id;
  std::string name;  // as the source wrote it; empty where it gave none
};

// Somebody whom data are about.
struct Person {
  PersonId id;
  std::string name;  // empty where the source gave none
};

enum class ItemKind : std::uint8_t { kCondition, kDocument, kEncounter, kObservation };
inline constexpr std::size_t kItemKinds = 4;

// One piece of information, without its content. Its key is all of it but the date (D2).
struct DataItem {
  ResourceRef ref;
  ItemKind kind = ItemKind::kObservation;
  std::optional<PersonId> subject;  // none: the source does not say whom it is about
  std::optional<ActorId> holder;    // none: the source does not say who holds it
  std::optional<PartialDate> date;  // when it was made or happened; none: not stated
};

// What one source contributes.
struct SourceRecords {
  std::vector<Actor> actors;
  std::vector<Person> persons;
  std::vector<DataItem> items;
};

struct Holder {
  ActorId id;
  std::string_view name;
  std::array<std::uint32_t, kItemKinds> items_by_kind{};  // by ItemKind
  std::uint32_t items = 0;
  std::optional<PartialDate> newest;
};

struct Subject {
  PersonId id;
  std::string_view name;
  std::uint32_t items = 0;
};

// What is not attributed, so that an answer can say what it leaves out.
struct Unattributed {
  std::uint32_t without_holder = 0;   // about this subject, holder not stated
  std::uint32_t without_subject = 0;  // about nobody stated, in all sources
};

// All sources together. Answers are computed, sorted and the same on every platform; the views in them
// are valid until the next call of add().
class Records {
 public:
  // A name that an earlier source gave stays; an empty one is filled by a later source.
  void add(SourceRecords source);

  // Everyone that the sources are about: by items (most first), name, id.
  [[nodiscard]] std::vector<Subject> subjects() const;

  // Every actor that holds at least one item about `subject`: by items (most first), name, id (R1, R4).
  [[nodiscard]] std::vector<Holder> holders(PersonId subject) const;

  [[nodiscard]] Unattributed unattributed(PersonId subject) const;

 private:
  std::map<ActorId, Actor> actors_;
  std::map<PersonId, Person> persons_;
  std::vector<DataItem> items_;
};

}  // namespace indsigt::records
