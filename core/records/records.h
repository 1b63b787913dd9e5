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
#include "base/instant.h"
#include "records/item_kinds.h"

namespace indsigt::records {

using ActorId = Id<struct ActorTag>;
using PersonId = Id<struct PersonTag>;

// Where in what was imported a thing was said: the resource's position in its source (D1).
struct ResourceRef {
  std::uint32_t source = 0;
  std::uint32_t index = 0;

  friend auto operator<=>(const ResourceRef&, const ResourceRef&) = default;
};

enum class ActorKind : std::uint8_t { kOrganization, kPractitioner, kPerson, kService, kDevice };

// Somebody who can hold, see or share data. Never merged by name (D2): two actors with one name stay two.
struct Actor {
  ActorId id;
  std::string name;  // as the source wrote it; empty where it gave none
  ActorKind kind = ActorKind::kOrganization;
};

// Somebody whom data are about.
struct Person {
  PersonId id;
  std::string name;  // empty where the source gave none
};

// One piece of information, without its content. Its key is all of it but the date (D2).
struct DataItem {
  ResourceRef ref;
  ItemKind kind = ItemKind::kObservation;
  std::optional<PersonId> subject;  // none: the source does not say whom it is about
  std::optional<ActorId> holder;    // none: the source does not say who holds it
  std::optional<PartialDate> date;  // when it was made or happened; none: not stated
  bool with_care = false;           // the source marks it with a modifier that we do not understand
};

enum class LogKind : std::uint8_t { kLook, kDisclosure, kChange, kOther };

// One line of a source's own log: somebody did something with data (D4). What it means for a viewer is not
// decided here.
struct LogLine {
  ResourceRef ref;
  LogKind kind = LogKind::kOther;
  std::optional<PersonId> subject;
  std::optional<Instant> at;
  std::optional<ActorId> who;        // who did it
  std::optional<ActorId> on_behalf;  // for which organisation or unit
  std::optional<ActorId> from;       // of a disclosure
  std::optional<ActorId> to;
  std::string basis;  // why it was allowed, as the source states it: a URI, a system|code, or its words
};

// What one source contributes.
struct SourceRecords {
  std::vector<Actor> actors;
  std::vector<Person> persons;
  std::vector<DataItem> items;
  std::vector<LogLine> log{};
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

  // In the order in which the sources were added and wrote them.
  [[nodiscard]] const std::vector<LogLine>& log() const { return log_; }

  // Items about `subject` that their source marks with a modifier which we do not understand.
  [[nodiscard]] std::uint32_t with_care(PersonId subject) const;

  [[nodiscard]] Unattributed unattributed(PersonId subject) const;

 private:
  std::map<ActorId, Actor> actors_;
  std::map<PersonId, Person> persons_;
  std::vector<DataItem> items_;
  std::vector<LogLine> log_;
};

}  // namespace indsigt::records
