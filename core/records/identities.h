// SPDX-License-Identifier: MPL-2.0
// Inside of core/records: which statements are about one person (core/sources/RULES.md, "Who is who").
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/key_numbers.h"
#include "records/facts.h"

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

  struct Resolved {
    std::vector<std::uint32_t> person_of;  // by number: a place in `persons`
    std::vector<Person> persons;           // without identifiers
    std::vector<bool> doubted;  // by place: an identifier joins this person to one who cannot be the same
  };
  // Costs a few steps for each statement and identifier.
  [[nodiscard]] Resolved resolve() const;

 private:
  struct Statement {
    std::string name{};
    Grounds grounds{};  // of the name
    std::optional<PartialDate> birth_date{};
    std::vector<std::uint32_t> civil{};
    bool is_stated = false;  // false: an identifier that nobody explains
    bool is_key = false;     // an identifier
    bool is_civil = false;   // … of a state's register
  };
  using Group = std::vector<std::uint32_t>;

  [[nodiscard]] std::vector<Group> groups() const;
  [[nodiscard]] static bool contradict(const Statement& a, const Statement& b);
  [[nodiscard]] bool is_doubtful(const Group& group) const;
  [[nodiscard]] std::vector<Group> apart(const Group& group) const;
  [[nodiscard]] Person person_of(const Group& group) const;

  KeyNumbers<PersonId> ids_;
  std::vector<Statement> statements_;  // by number
  std::vector<std::pair<std::uint32_t, std::uint32_t>>
      shared_;  // a statement and what makes it one with others
};

}  // namespace indsigt::records
