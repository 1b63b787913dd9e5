// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/key_numbers.h"
#include "consent/consent.h"
#include "family/family.h"
#include "records/facts.h"

namespace indsigt::api {

// The ids by which the page knows things of one kind: a letter and a number, in the order in which the
// session met them. The core's own ids never cross the boundary: they are plain hashes of what may be a civil
// number, and whoever has the hash can find the number by trying all of them.
template <class Id, char letter>
class Handles {
 public:
  // The handle of a thing; it is given one where it has none.
  [[nodiscard]] std::string handle(Id id) { return letter + std::to_string(numbers_.number(id)); }
  // The same, where the handle itself is not needed yet: things are numbered in the order in which they are
  // met.
  void meet(Id id) { (void)numbers_.number(id); }

  // Whatever the handle means now. Nothing where no such handle was given out.
  [[nodiscard]] std::optional<Id> find(std::string_view handle) const {
    const auto number = number_of(handle);
    if (!number) return std::nullopt;
    return *number < meant_.size() ? meant_[*number] : numbers_.keys()[*number];
  }
  // Whatever it was given out for, though that has become one with another.
  [[nodiscard]] std::optional<Id> find_given(std::string_view handle) const {
    const auto number = number_of(handle);
    return number ? std::optional(numbers_.keys()[*number]) : std::nullopt;
  }

  // Lets each handle that was given out mean what `known_as` gives for its id: two things were found to be
  // one.
  template <class KnownAs>
  void follow(const KnownAs& known_as) {
    meant_.clear();
    for (const Id& id : numbers_.keys()) meant_.push_back(known_as(id));
  }

 private:
  [[nodiscard]] std::optional<std::size_t> number_of(std::string_view handle) const {
    if (!handle.starts_with(letter)) return std::nullopt;
    const char* const end = handle.data() + handle.size();
    std::size_t number = 0;
    const auto [stop, error] = std::from_chars(handle.data() + 1, end, number);
    // Read back, so that only the spelling that was given out counts ("p07" is nobody).
    const std::vector<Id>& ids = numbers_.keys();
    if (error != std::errc() || stop != end || number >= ids.size()) return std::nullopt;
    if (handle != letter + std::to_string(number)) return std::nullopt;
    return number;
  }

  KeyNumbers<Id> numbers_;
  std::vector<Id> meant_;  // by number; the later ones mean their own id
};

// All handles of a session.
struct SessionHandles {
  Handles<records::PersonId, 'p'> persons;
  Handles<records::ActorId, 'a'> actors;
  Handles<consent::PartyId, 'v'> parties;
  Handles<consent::ConsentId, 'c'> consents;
  Handles<family::WordsId, 'w'> words;
};

}  // namespace indsigt::api
