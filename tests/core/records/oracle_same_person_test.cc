// SPDX-License-Identifier: MPL-2.0
// What the reader says of who is one gives the answers that an identifier of both would give; taken back, it
// leaves no trace; and it never joins who cannot be one.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/records/support/families.h"
#include "core/records/support/told.h"
#include "records/questions/same_person.h"

namespace indsigt::records::families {
namespace {

constexpr std::string_view kNames[] = {"Noah Bo", "Liv Bo", "Noah", "Noah Bo", ""};
constexpr PartialDate kBirths[] = {{2012, 3, 4}, {2012, 3, 0}, {2013, 3, 4}};

// Persons who are often alike, some with numbers of a state or of one place.
Family alike_family(unsigned seed) {
  Dice dice(seed + 7'000'000);
  Family family = make_family(seed);
  for (Delivery& delivery : family.deliveries) {
    for (Person& one : delivery.records.persons) {
      // The same wherever the person is named.
      Dice own(seed * 100 + static_cast<unsigned>(one.id.bytes[15]));
      one.name = own.pick(kNames);
      one.birth_date = own.unless_one_in(3, own.pick(kBirths));
      one.grounds = {};
      if (own.one_in(4)) one.civil = {id_of<PersonId>(40 + own.below(2))};
      if (own.one_in(3)) one.local = {id_of<PersonId>(60 + own.below(2))};
      one.is_guarded = own.one_in(12);
    }
  }
  return family;
}

const SamePerson* find_row(const std::vector<SamePerson>& rows, SameState state) {
  const auto found = std::ranges::find(rows, state, &SamePerson::state);
  return found == rows.end() ? nullptr : &*found;
}

std::string told_pairs(const Records& records) {
  std::string told;
  for (const SamePerson& row : find_same_persons(records)) {
    told.append(to_hex(row.one.id.bytes)).append(to_hex(row.other.id.bytes));
    told.append(std::to_string(row.one.items)).append("/").append(std::to_string(row.other.items));
    told.append(std::to_string(static_cast<int>(row.state))).append("+");
    for (const SameReason one : row.speaks_for) told.append(std::to_string(static_cast<int>(one)));
    told.append("-");
    for (const SameReason one : row.against) told.append(std::to_string(static_cast<int>(one)));
    told.append("\n");
  }
  return told;
}

// The family in which the other's statements bear the id of the one as an identifier.
Family with_shared(Family family, PersonId one, PersonId other) {
  for (Delivery& delivery : family.deliveries) {
    for (Person& person : delivery.records.persons) {
      if (person.id == one || person.id == other) person.identifiers.push_back(std::min(one, other));
    }
  }
  return family;
}

bool bears_number(const Family& family, PersonId id) {
  for (const Delivery& delivery : family.deliveries) {
    for (const Person& person : delivery.records.persons) {
      if (person.id == id && !person.civil.empty()) return true;
    }
  }
  return false;
}

TEST(SamePersonOracle, AJoinAnswersAsASharedIdentifierDoesIn1000RandomFamilies) {
  unsigned joined = 0;
  for (unsigned seed = 1; seed <= 1000 && !::testing::Test::HasFailure(); ++seed) {
    const Family family = alike_family(seed);
    Records records = load(family);
    for (const SamePerson& row : find_same_persons(records)) {
      if (row.state != SameState::kOpen) continue;
      // By the statement's own id: a number of a state is the same for all who bear it.
      if (bears_number(family, row.one.id) || bears_number(family, row.other.id)) continue;
      if (row.one.id.bytes[15] >= std::byte{40} || row.other.id.bytes[15] >= std::byte{40}) continue;
      records.set_joined({{row.one.id, row.other.id}});
      const Records shared = load(with_shared(family, row.one.id, row.other.id));
      EXPECT_EQ(told_of(records), told_of(shared)) << seed;
      EXPECT_TRUE(records.is_joined(row.one.id)) << seed;
      EXPECT_EQ(records.known_as(row.one.id), records.known_as(row.other.id)) << seed;
      ++joined;
    }
  }
  EXPECT_GT(joined, 100u);
}

TEST(SamePersonOracle, JoiningAndUndoingGivesBackTheSameAnswers) {
  unsigned joined = 0, later = 0;
  for (unsigned seed = 1; seed <= 1000 && !::testing::Test::HasFailure(); ++seed) {
    const Family family = alike_family(seed);
    Records records = load(family);
    const std::string before = told_of(records) + told_pairs(records);
    std::vector<Joined> joins;
    for (;;) {
      const auto rows = find_same_persons(records);
      const SamePerson* open = find_row(rows, SameState::kOpen);
      if (open == nullptr) break;
      joins.push_back({open->one.id, open->other.id});
      records.set_joined(joins);
      ASSERT_EQ(records.known_as(open->one.id), records.known_as(open->other.id)) << seed;
      ++joined;
    }
    const std::string all = told_of(records) + told_pairs(records);
    // What was said before a further import counts after it, and the files may come in any order.
    Family turned = family;
    std::reverse(turned.deliveries.begin(), turned.deliveries.end());
    Records grown(turned.directory);
    grown.set_joined(joins);
    for (const ManifestRow& row : turned.rows) grown.declare(row);
    for (const Delivery& delivery : turned.deliveries) {
      (void)grown.subjects();
      grown.add(delivery.records, delivery.system);
    }
    EXPECT_EQ(told_of(grown) + told_pairs(grown), all) << seed;
    later += !joins.empty() && turned.deliveries.size() > 1;
    records.set_joined({});
    EXPECT_EQ(told_of(records) + told_pairs(records), before) << seed;
  }
  EXPECT_GT(joined, 150u);
  EXPECT_GT(later, 100u);
}

// Over everybody joined with everybody: of those who became one, no two contradict each other, said the long
// way.
TEST(SamePersonOracle, NoChainJoinsWhoCannotBeOne) {
  unsigned stopped = 0;
  for (unsigned seed = 1; seed <= 1000 && !::testing::Test::HasFailure(); ++seed) {
    const Family family = alike_family(seed);
    Records records = load(family);
    std::map<PersonId, Person> said;
    for (const Delivery& delivery : family.deliveries) {
      for (const Person& one : delivery.records.persons) said[one.id] = one;
    }
    std::vector<Joined> joins;
    Dice dice(seed);
    for (unsigned i = 0; i < 12; ++i) {
      joins.push_back({id_of<PersonId>(dice.below(4)), id_of<PersonId>(dice.below(4))});
    }
    const Records apart = load(family);
    records.set_joined(joins);
    for (const auto& [id, one] : said) {
      for (const auto& [other_id, other] : said) {
        if (id == other_id) continue;
        const bool is_one = records.known_as(id) == records.known_as(other_id);
        const bool birth = one.birth_date && other.birth_date &&
                           (last_day(*one.birth_date) < first_day(*other.birth_date) ||
                            last_day(*other.birth_date) < first_day(*one.birth_date));
        const bool name = (one.name == "Liv Bo" && other.name.starts_with("Noah")) ||
                          (other.name == "Liv Bo" && one.name.starts_with("Noah"));
        const bool number = !one.civil.empty() && !other.civil.empty() && one.civil != other.civil;
        const bool cannot = (birth && name) || (number && (birth || name));
        EXPECT_FALSE(is_one && cannot) << seed;
        const bool guarded = one.is_guarded || other.is_guarded;
        EXPECT_FALSE(is_one && guarded && apart.known_as(id) != apart.known_as(other_id)) << seed;
        stopped += cannot;
      }
    }
  }
  EXPECT_GT(stopped, 150u);
}

}  // namespace
}  // namespace indsigt::records::families
