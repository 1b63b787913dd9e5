// SPDX-License-Identifier: MPL-2.0
// What one source says: who the actors and persons are, which pieces of information there are (an index
// without their content, R5), what was done with them, and what was asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/instant.h"
#include "records/categories.h"
#include "records/item_kinds.h"
#include "records/names.h"

namespace indsigt::records {

using ActorId = Id<struct ActorTag>;
using PersonId = Id<struct PersonTag>;
using PartyId = Id<struct PartyTag>;  // of somebody who can say yes or no: a parent, the child, a guardian
using ConsentId = Id<struct ConsentTag>;
using IdentityId = Id<struct IdentityTag>;  // of a business identifier (`system|value`) of an item or case

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
  std::optional<Sector> sector{};
  std::optional<ActorId> part_of{};  // the organisation that is responsible for this unit
  std::string contact{};             // whom to ask for: a role, seldom a name (R11)
  std::string phone{};
  bool kept_back =
      false;  // stands for places that must not be named: nothing about it is a fault to ask about
  std::vector<ActorId> identifiers{};  // others by which it is the same everywhere
  Grounds grounds{};                   // of all this
};

// Somebody whom data are about.
struct Person {
  PersonId id;
  std::string name;  // empty where the source gave none
  std::optional<PartialDate> birth_date{};
  // What makes this the same person as another statement (core/sources/RULES.md): identifiers that are
  // strong, those of a state's register, and statements that the source links with this one.
  std::vector<PersonId> identifiers{};
  std::vector<PersonId> civil{};
  std::vector<PersonId> linked{};
  Grounds grounds{};  // of the name
  // Identifiers that make nobody the same, and may be a reason to ask: temporary, old or local ones.
  std::vector<PersonId> local{};
  bool is_guarded = false;  // marked as protected: nobody is asked whether this is somebody else (P6)
};

// Two persons of whom the reader says that they are one, by ids under which the sources speak of them.
struct Joined {
  PersonId one;
  PersonId other;
};

// One piece of information, without its content. Its key (D2) is (source, holder, type, subject, ref).
struct DataItem {
  ResourceRef ref;
  ItemKind kind = ItemKind::kObservation;
  std::optional<PersonId> subject;  // none: the source does not say whom it is about
  std::optional<ActorId> holder;    // a place; none: the source does not say which
  std::optional<PartialDate> date;  // when it was last made or done (R5, R10); none: not stated
  bool with_care = false;           // the source marks it with a modifier that we do not understand
  // When the holder first had it; none: not stated. It alone decides whether the item was there on a day.
  std::optional<PartialDate> since{};
  DataType type = DataType::kRegistration;
  std::optional<Field> field{};  // none: the holder's sector decides
  Thing thing = Thing::kNone;    // what a family calls it; none: `kind` says enough
  std::uint32_t unmapped = 0;    // 1 + place in SourceRecords::codes of a code that the table lacks; 0: none
  std::uint32_t version = 0;     // as the source counts them (R10); 0: not stated
  std::optional<IdentityId> identity{};  // the same in two systems: the same item twice (R47's check)
  // From that day on it is no more, since its source replaced it or took it back: it counts on earlier days.
  std::optional<PartialDate> until{};
  bool taken_back = false;  // … took it back: nobody but the files' owner is shown it (P7)
  bool by_person = false;   // no place is stated, and a professional is: who is no place
};

// kAttempt: somebody tried, and the source says that it did not come about. Nobody saw anything by it.
enum class LogKind : std::uint8_t { kLook, kDisclosure, kChange, kOther, kAttempt };
inline constexpr std::size_t kLogKinds = 5;

// One line of a source's own log about one person: somebody did something with data (D4).
struct LogLine {
  ResourceRef ref;
  LogKind kind = LogKind::kOther;
  std::optional<PersonId> subject;
  std::optional<Instant> at;
  std::optional<ActorId> who;        // who did it
  std::optional<ActorId> on_behalf;  // for which organisation or unit
  std::optional<ActorId> from;       // of a disclosure
  std::optional<ActorId> to;
  std::string basis;   // why it was allowed, as the source states it: a URI, a system|code, or its words
  std::string role{};  // of whoever did it, in the source's words
  std::vector<std::uint32_t>
      items{};                     // ref.index of the items concerned, in the same source; about the person
  std::optional<DataType> type{};  // of what is concerned, where the source names it without having it
  std::optional<Field> field{};
  bool day_only = false;  // the source states a day and no clock time: `at` is the end of that day
};

// A request for an attest (R13): somebody asked somebody for it.
struct Request {
  ResourceRef ref;
  std::optional<PersonId> subject;
  std::optional<ActorId> asker;
  std::optional<ActorId> asked;
  std::string code;  // what was asked for, in the source's words
  std::optional<PartialDate> asked_on;
  std::optional<PartialDate> awaited_by;   // when an answer is due
  std::optional<PartialDate> received_on;  // none: still waiting
};

// A case somewhere: it should have exactly one coordinator (R11).
struct Case {
  ResourceRef ref;
  std::optional<PersonId> subject;
  std::optional<ActorId> holder;
  std::optional<IdentityId> identity;  // the same case in two systems
  std::optional<ActorId> coordinator;  // none: the source states none
  std::optional<PartialDate> from;
  std::optional<PartialDate> to;  // none: open
};

// Something that is to happen: an appointment, a visit, a step of a plan. What is called off is none.
struct Planned {
  ResourceRef ref;
  std::optional<PersonId> subject;
  std::optional<ActorId> with;  // who is responsible for it
  ItemKind kind = ItemKind::kAppointment;
  Thing thing = Thing::kNone;
  PartialDate begins;
  std::optional<Instant> at{};           // none: the source states a day alone
  std::optional<IdentityId> identity{};  // the same in two systems
};

// A local code that the category table lacks; kept and shown (R8).
struct LocalCode {
  std::string system;
  std::string code;
  std::string text{};  // the source's own words for it

  friend auto operator<=>(const LocalCode&, const LocalCode&) = default;
};

// What one source contributes.
struct SourceRecords {
  std::vector<Actor> actors;
  std::vector<Person> persons;
  std::vector<DataItem> items;  // in the order of their refs
  std::vector<LogLine> log{};   // in the order of their refs
  std::vector<Request> requests{};
  std::vector<Case> cases{};
  std::vector<Planned> planned{};
  std::vector<LocalCode> codes{};
  bool complete = true;  // false: the source itself says that it lacks something (D8)
};

}  // namespace indsigt::records
