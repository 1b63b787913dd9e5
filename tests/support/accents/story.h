// SPDX-License-Identifier: MPL-2.0
// A random family as it is: who is who, what is where about whom, who did what with it. Nothing in it knows
// how a source writes things or how the core reads them; the oracle of accents (answers.h) answers from it
// alone.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/instant.h"
#include "core/records/support/families.h"

namespace indsigt::accents {

using records::families::Dice;

enum class Country : std::uint8_t { kDenmark, kSweden, kNorway, kFinland, kEstonia };
inline constexpr unsigned kCountries = 5;

struct Human {
  std::string given;
  std::string family;
  PartialDate born;
  std::string number;           // of the country's register, in its shortest form
  bool is_provisional = false;  // a coordination or D-number

  [[nodiscard]] std::string name() const { return given + " " + family; }
};

struct Place {
  std::string name;
  std::string number;
};

struct Reader {
  std::string name;
  std::string number;
};

// What became of a piece of information: an error that was taken back, deleted, or labelled not to be shown.
enum class Fate : std::uint8_t { kCounts, kError, kDeleted, kWithheld };

// A piece of information. Its day is of no other thing, so that an answer says which one it speaks of.
struct Thing {
  unsigned number = 0;
  unsigned source = 0;
  std::vector<unsigned> about{};    // humans
  std::optional<unsigned> place{};  // who holds it
  unsigned sort = 0;                // of kSorts (things.h)
  Fate fate = Fate::kCounts;
  bool was_other = false;  // an earlier version named another place, and where it can another person

  [[nodiscard]] PartialDate day() const { return civil_date_of_day(16'436 + std::int64_t{number}); }
};

enum class Deed : std::uint8_t { kLook, kAttempt, kDisclosure, kChange };

// A line of a source's log. Its reason is of no other line.
struct Line {
  unsigned number = 0;
  unsigned source = 0;
  unsigned about = 0;
  std::optional<unsigned> reader{};
  std::optional<unsigned> place{};  // for which the reader did it
  unsigned from = 0, to = 0;        // of a disclosure
  Deed deed = Deed::kLook;
  Instant at{};
  std::optional<unsigned> thing{};  // what it concerned

  [[nodiscard]] std::string reason() const { return "grund " + std::to_string(number); }
};

struct Story {
  Country country = Country::kDenmark;
  std::vector<Human> humans{};
  std::vector<Place> places{};
  std::vector<Reader> readers{};
  std::vector<Thing> things{};  // by number
  std::vector<Line> lines{};    // by number
  unsigned sources = 0;
  // What no source says, so that a family that fails can be made small.
  std::set<unsigned> left_out_things{};
  std::set<unsigned> left_out_lines{};

  // Whether a line is about what nobody may see, as far as a source says that it is there.
  [[nodiscard]] bool is_hidden(const Line& line) const {
    return line.thing && !left_out_things.contains(*line.thing) &&
           things[*line.thing].fate == Fate::kWithheld;
  }
};

// What a random family of records' oracles is about, with names, numbers and days that tell its parts apart.
[[nodiscard]] Story make_story(unsigned seed);

}  // namespace indsigt::accents
