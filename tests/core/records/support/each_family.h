// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/records/support/families.h"
#include "core/records/support/plain.h"

namespace indsigt::records::families {

// One question about one family: who asks what it likes with the dice, and compares.
struct Asked {
  const Records& records;
  const Plain& plain;
  PersonId subject;
  Dice& dice;
};

// Calls `compare` for two persons of each of 1,000 families, at times for one that nobody knows; stops at the
// first family with a difference.
template <class Compare>
void on_1000_families(unsigned first_seed, const Compare& compare) {
  for (unsigned seed = first_seed; seed < first_seed + 1000 && !testing::Test::HasFailure(); ++seed) {
    const testing::ScopedTrace trace(__FILE__, __LINE__, "family " + std::to_string(seed));
    const Family family = make_family(seed);
    const Records records = load(family);
    const Plain plain(family);
    Dice dice(seed + 500'000);
    for (int persons = 0; persons < 2; ++persons) {
      const unsigned strangers = dice.one_in(20) ? 1 : 0;
      compare(Asked{records, plain, id_of<PersonId>(dice.below(family.persons + strangers)), dice});
    }
  }
}

// Now, with or without a clock, or some day of the past.
inline AsOf some_day(const Asked& asked) {
  if (!asked.dice.one_in(4)) return some_past_day(asked.dice);
  return asked.dice.one_in(2) ? AsOf::now() : AsOf::now(asked.plain.family().moments.now);
}

inline std::string said(AsOf at) {
  if (at.is_now() && at.today != AsOf::kNever) return " now, on " + to_iso(civil_date_of_day(at.today));
  return at.is_now() ? " now" : " as of " + to_iso(civil_date_of_day(at.day));
}

}  // namespace indsigt::records::families
