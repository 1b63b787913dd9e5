// SPDX-License-Identifier: MPL-2.0
// Inside of core/records: which statements are about one person (core/sources/RULES.md, "Who is who").
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/key_numbers.h"
#include "records/facts.h"
#include "records/same_person.h"

namespace indsigt::records {

// Whoever is meant by what sources say: all of it, in whichever order it came, gives the same persons.
// A statement and each identifier has a number of its own; resolve() tells which of them are one person.
class Identities {
 public:
  // The number of a person as a source names one.
  [[nodiscard]] std::uint32_t number(PersonId id);
  [[nodiscard]] std::uint32_t find(PersonId id) const { return ids_.find(id); }
  // Adds what a source says of a person. Of several statements under one id the best name and the latest
  // birth date count.
  void learn(const Person& said);

  using Group = std::vector<std::uint32_t>;  // numbers of one person

  struct Resolved {
    std::vector<std::uint32_t> person_of;  // by number: a place in `persons`
    std::vector<Person> persons;           // without identifiers
    std::vector<bool> doubted;  // by place: an identifier joins this person to one who cannot be the same
    std::vector<bool> joined;   // by place: the reader says that these are one
    // The same without what the reader says.
    std::vector<std::uint32_t> stated_of;  // by number: a place in `stated`
    std::vector<Group> stated;
    std::vector<bool> in_doubt;        // beside `stated`
    std::vector<std::uint32_t> place;  // beside `stated`: in `persons`
  };
  // `joins` count in their order; one that would make persons one who contradict each other, are protected,
  // or are an identifier that several claim does not. Costs a few steps for each statement and identifier.
  [[nodiscard]] Resolved resolve(const std::vector<Joined>& joins) const;

  // The ids under which answers speak of persons.
  [[nodiscard]] std::vector<PersonId> ids_of(const std::vector<Group>& persons) const;

  // Of whom it may be asked whether they are one (questions/same_person.h); without counts of items.
  // `resolved` is what resolve() gave for the same joins.
  [[nodiscard]] std::vector<SamePerson> doubts(const Resolved& resolved,
                                               const std::vector<Joined>& joins) const;

 private:
  struct Statement {
    std::string name{};
    Grounds grounds{};  // of the name
    std::optional<PartialDate> birth_date{};
    std::vector<std::uint32_t> civil{};
    bool is_stated = false;  // false: an identifier that nobody explains
    bool is_key = false;     // an identifier
    bool is_civil = false;   // … of a state's register
    bool is_guarded = false;
    std::vector<PersonId> local{};
  };
  class Doubts;

  [[nodiscard]] std::vector<Group> groups() const;
  [[nodiscard]] static bool contradict(const Statement& a, const Statement& b);
  [[nodiscard]] bool is_doubtful(const Group& group) const;
  [[nodiscard]] std::vector<Group> apart(const Group& group) const;
  [[nodiscard]] bool may_join(const Group& group, bool in_doubt) const;
  void state(Resolved& resolved) const;
  [[nodiscard]] Person person_of(const Group& group) const;

  KeyNumbers<PersonId> ids_;
  std::vector<Statement> statements_;  // by number
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
      shared_;  // a statement and what makes it one with others
};

}  // namespace indsigt::records
