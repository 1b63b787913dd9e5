// SPDX-License-Identifier: MPL-2.0
#include "records/records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

#include "records/questions/holders.h"

namespace indsigt::records {
namespace {

template <class AnyId>
AnyId id_of(unsigned number) {
  AnyId id;
  id.bytes[15] = static_cast<std::byte>(number);
  return id;
}

DataItem item(std::optional<unsigned> subject, std::optional<unsigned> holder, ItemKind kind,
              std::optional<PartialDate> date = {}) {
  DataItem made;
  made.kind = kind;
  if (subject) made.subject = id_of<PersonId>(*subject);
  if (holder) made.holder = id_of<ActorId>(*holder);
  made.date = date;
  return made;
}

TEST(Records, R1CountsWhoHoldsDataAboutOnePersonOnly) {
  Records records;
  records.add({{{id_of<ActorId>(1), "School"}, {id_of<ActorId>(2), "GP"}, {id_of<ActorId>(3), "Hospital"}},
               {{id_of<PersonId>(1), "Noah"}, {id_of<PersonId>(2), "Liv"}},
               {item(1, 1, ItemKind::kDocument, PartialDate{2026, 3, 1}),
                item(1, 1, ItemKind::kObservation, PartialDate{2026, 5, 0}), item(1, 2, ItemKind::kCondition),
                item(2, 3, ItemKind::kEncounter)}});
  const auto holders = find_holders(records, id_of<PersonId>(1), AsOf::now()).rows;
  ASSERT_EQ(holders.size(), 2u);
  EXPECT_EQ(holders[0].actor.name, "School");
  EXPECT_EQ(holders[0].items, 2u);
  EXPECT_EQ(holders[0].newest, (PartialDate{2026, 5, 0}));
  EXPECT_EQ(holders[1].actor.name, "GP");
  EXPECT_FALSE(holders[1].newest.has_value());
}

TEST(Records, NeverMergesByName) {
  Records records;
  records.add({{{id_of<ActorId>(1), "School"}, {id_of<ActorId>(2), "School"}},
               {{id_of<PersonId>(1), "Noah"}},
               {item(1, 1, ItemKind::kDocument), item(1, 2, ItemKind::kDocument)}});
  EXPECT_EQ(find_holders(records, id_of<PersonId>(1), AsOf::now()).rows.size(), 2u);
}

// Of two statements the one that is shown, whichever comes first.
TEST(Records, ShowsTheNameThatIsInForceAndNewest) {
  const auto at = [](std::int64_t day) { return Instant{day * 86'400'000}; };
  using enum NameGround;
  struct Row {
    const char* kind;
    Grounds shown, other;
    const char* shown_name = "Second";
    const char* other_name = "First";
  };
  const Row rows[] = {
      {"an empty name", {}, {}, "Second", ""},
      {"in force before former", {kInForce}, {kFormer, at(9)}},
      {"a nickname before what a reference says", {kOther}, {kLabel, at(9)}},
      {"the newer", {kInForce, at(2)}, {kInForce, at(1)}},
      {"a time before none", {kInForce, at(1)}, {kInForce}},
      {"of equal ones the longer", {}, {}, "Second", "First"},
      {"of equally long ones always the same", {}, {}, "Third", "First"},
  };
  for (const Row& row : rows) {
    for (const bool turned : {false, true}) {
      Records records;
      const auto add = [&](const char* name, const Grounds& grounds) {
        records.add({{{.id = id_of<ActorId>(1), .name = name, .grounds = grounds}},
                     {{.id = id_of<PersonId>(1), .name = name, .grounds = grounds}},
                     {}});
      };
      if (turned) add(row.shown_name, row.shown);
      add(row.other_name, row.other);
      if (!turned) add(row.shown_name, row.shown);
      records.add({{}, {}, {item(1, 1, ItemKind::kDocument)}});
      const auto holders = find_holders(records, id_of<PersonId>(1), AsOf::now()).rows;
      EXPECT_EQ(holders[0].actor.name, row.shown_name) << row.kind;
      EXPECT_EQ(records.subjects()[0].name, row.shown_name) << row.kind;
    }
  }
}

TEST(Records, SaysWhatItLeavesOut) {
  Records records;
  records.add({{},
               {{id_of<PersonId>(1), "Noah"}},
               {item(1, {}, ItemKind::kDocument), item({}, 1, ItemKind::kDocument),
                item({}, {}, ItemKind::kDocument), item(2, {}, ItemKind::kDocument)}});
  const auto left_out = count_holdings(records, id_of<PersonId>(1), AsOf::now());
  EXPECT_EQ(left_out.without_holder, 1u);
  EXPECT_EQ(left_out.without_subject, 2u);
  EXPECT_TRUE(find_holders(records, id_of<PersonId>(1), AsOf::now()).rows.empty());
}

TEST(Records, ListsAPersonWithoutItems) {
  Records records;
  records.add({{}, {{id_of<PersonId>(7), "Liv"}}, {}});
  ASSERT_EQ(records.subjects().size(), 1u);
  EXPECT_EQ(records.subjects()[0].items, 0u);
}

// What holders() promises, said again the long way: for each actor, look at every item.
std::vector<std::tuple<std::uint32_t, std::string, ActorId, std::optional<PartialDate>>> brute_force_holders(
    const SourceRecords& all, PersonId subject) {
  std::vector<std::tuple<std::uint32_t, std::string, ActorId, std::optional<PartialDate>>> rows;
  for (const Actor& actor : all.actors) {
    std::uint32_t count = 0;
    std::optional<PartialDate> newest;
    for (const DataItem& one : all.items) {
      if (one.subject != subject || one.holder != actor.id) continue;
      ++count;
      if (one.date && (!newest || *newest < *one.date)) newest = one.date;
    }
    if (count > 0) rows.emplace_back(count, actor.name, actor.id, newest);
  }
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    if (std::get<0>(a) != std::get<0>(b)) return std::get<0>(a) > std::get<0>(b);
    if (std::get<1>(a) != std::get<1>(b)) return std::get<1>(a) < std::get<1>(b);
    return std::get<2>(a) < std::get<2>(b);
  });
  return rows;
}

TEST(Records, HoldersAgreeWithABruteForceOracleOnRandomFamilies) {
  std::mt19937 random(20261122);
  const auto draw = [&](unsigned bound) { return static_cast<unsigned>(random() % bound); };
  for (int family = 0; family < 300; ++family) {
    SourceRecords all;
    const unsigned actors = 1 + draw(12), persons = 1 + draw(4), items = draw(120);
    for (unsigned i = 0; i < actors; ++i) {
      all.actors.push_back({id_of<ActorId>(i), std::string(1, static_cast<char>('A' + draw(4)))});
    }
    for (unsigned i = 0; i < persons; ++i) all.persons.push_back({id_of<PersonId>(i), "P"});
    for (unsigned i = 0; i < items; ++i) {
      const auto maybe = [&](unsigned bound) {
        return draw(5) == 0 ? std::optional<unsigned>() : std::optional(draw(bound));
      };
      std::optional<PartialDate> date;
      if (draw(4) != 0) {
        date = PartialDate{static_cast<std::int16_t>(2020 + draw(3)), static_cast<std::uint8_t>(draw(13)), 0};
      }
      all.items.push_back(item(maybe(persons), maybe(actors), static_cast<ItemKind>(draw(4)), date));
    }
    Records records;
    records.add(all);
    for (unsigned person = 0; person < persons; ++person) {
      const auto expected = brute_force_holders(all, id_of<PersonId>(person));
      const auto holders = find_holders(records, id_of<PersonId>(person), AsOf::now()).rows;
      ASSERT_EQ(holders.size(), expected.size());
      for (std::size_t i = 0; i < holders.size(); ++i) {
        const std::tuple row(holders[i].items, std::string(holders[i].actor.name), holders[i].actor.id,
                             holders[i].newest);
        ASSERT_EQ(row, expected[i]);
      }
    }
  }
}

}  // namespace
}  // namespace indsigt::records
