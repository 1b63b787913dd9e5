// SPDX-License-Identifier: MPL-2.0
// Random families for the oracles: what their sources say, kept as plain lists, so that an oracle can walk
// them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "records/as_of.h"
#include "records/basis.h"
#include "records/moments.h"
#include "records/records.h"

namespace indsigt::records::families {

// Ids whose order is not the order of their numbers.
template <class AnyId>
AnyId id_of(unsigned number) {
  AnyId id;
  id.bytes[0] = static_cast<std::byte>((number * 101 + 7) % 251);
  id.bytes[15] = static_cast<std::byte>(number);
  return id;
}

// The same throws on every platform: no distribution of the library is used.
class Dice {
 public:
  explicit Dice(unsigned seed) : random_(seed) {}
  unsigned below(unsigned bound) { return static_cast<unsigned>(random_() % bound); }
  bool one_in(unsigned many) { return below(many) == 0; }
  template <class Values>
  auto pick(const Values& values) {
    return values[below(static_cast<unsigned>(std::size(values)))];
  }
  template <class Value>
  std::optional<Value> unless_one_in(unsigned many, Value value) {
    return one_in(many) ? std::optional<Value>() : std::optional<Value>(std::move(value));
  }

 private:
  std::mt19937 random_;
};

// Few days, so that they meet: ends of months and years, both changes of the clock, one from before the EU
// rule.
inline constexpr PartialDate kDays[] = {
    {1990, 5, 5},   {2023, 12, 31}, {2024, 1, 1},  {2024, 1, 2},  {2024, 2, 28}, {2024, 2, 29},
    {2024, 3, 1},   {2024, 3, 30},  {2024, 3, 31}, {2024, 6, 15}, {2024, 6, 16}, {2024, 10, 26},
    {2024, 10, 27}, {2024, 12, 31}, {2025, 1, 1},  {2025, 2, 28}, {2025, 3, 15}};

inline PartialDate some_date(Dice& dice) {
  PartialDate date = dice.pick(kDays);
  const unsigned precision = dice.below(8);
  if (precision < 2) date.day = 0;
  if (precision == 0) date.month = 0;
  return date;
}

// Around civil midnight in winter and summer, and at noon.
inline Instant some_instant(Dice& dice) {
  constexpr std::int64_t kHour = 3'600'000;
  constexpr std::int64_t kTimes[] = {
      0,          12 * kHour,    12 * kHour, 22 * kHour - 1, 22 * kHour, 22 * kHour + 1, 23 * kHour - 1,
      23 * kHour, 23 * kHour + 1};
  return {days_since_epoch(dice.pick(kDays)) * 24 * kHour + dice.pick(kTimes)};
}

// The day of some stated date, or one beside it.
inline AsOf some_past_day(Dice& dice) {
  const std::int64_t day = days_since_epoch(dice.pick(kDays)) + dice.below(3) - 1;
  return AsOf::date(civil_date_of_day(day));
}

struct Delivery {
  std::string system;  // empty: no manifest says
  SourceRecords records;
};

struct Family {
  Directory directory{};
  std::vector<ManifestRow> rows{};  // as declared; of two about one system the later counts
  std::vector<Delivery> deliveries{};
  bool manifest_first = true;  // else the rows come after the deliveries
  bool tidy = false;           // systems that are mostly complete, so that "not held" can be known
  unsigned persons = 1;
  unsigned actors = 1;
  unsigned systems = 0;
  Moments moments{};
};

inline Records load(const Family& family) {
  Records records(family.directory);
  const auto declare = [&] {
    for (const ManifestRow& row : family.rows) records.declare(row);
  };
  if (family.manifest_first) declare();
  for (const Delivery& delivery : family.deliveries) records.add(delivery.records, delivery.system);
  if (!family.manifest_first) declare();
  return records;
}

inline std::string system_uri(unsigned number) { return "urn:system:" + std::to_string(number); }

// Few grounds, so that they tie.
inline Grounds some_grounds(Dice& dice) {
  Grounds grounds;
  if (dice.one_in(4)) grounds.ground = static_cast<NameGround>(2 + dice.below(4));
  if (dice.one_in(3)) grounds.as_of = some_instant(dice);
  return grounds;
}

// Few names for many actors; an actor is not always called the same.
inline Actor some_actor(Dice& dice, const Family& family, unsigned number) {
  constexpr std::string_view kNames[] = {"Skole", "ÆRØ Kommune", "Ærø kommune", "Læge",
                                         "Hus B", "læge",        "Børnehus"};
  constexpr std::string_view kContacts[] = {"", "", "rådgiver", "leder"};
  constexpr std::string_view kPhones[] = {"", "", "11 22", "33 44"};
  Actor actor;
  actor.id = id_of<ActorId>(number);
  actor.name = dice.one_in(4) ? "" : kNames[dice.one_in(8) ? dice.below(7) : number % 7];
  actor.sector = dice.unless_one_in(3, static_cast<Sector>(dice.below(kSectors)));
  if (dice.one_in(3)) actor.part_of = id_of<ActorId>(dice.below(family.actors + 1));
  actor.contact = dice.pick(kContacts);
  actor.phone = dice.pick(kPhones);
  actor.grounds = some_grounds(dice);
  return actor;
}

inline std::optional<ActorId> maybe_actor_id(Dice& dice, const Family& family, unsigned missing_one_in) {
  return dice.unless_one_in(missing_one_in, id_of<ActorId>(dice.below(family.actors)));
}

inline std::optional<PersonId> maybe_person_id(Dice& dice, const Family& family) {
  return dice.unless_one_in(8, id_of<PersonId>(dice.below(family.persons)));
}

inline Cell some_cell(Dice& dice) {
  return {static_cast<Field>(dice.below(kFields)), static_cast<DataType>(dice.below(kDataTypes))};
}

inline std::vector<Cell> some_cells(Dice& dice) {
  std::vector<Cell> cells;
  const unsigned sort = dice.below(4);
  if (sort == 0) return cells;
  for (std::size_t i = 0; sort == 1 && i < kCells; ++i) {
    cells.push_back({static_cast<Field>(i / kDataTypes), static_cast<DataType>(i % kDataTypes)});
  }
  for (unsigned i = 0; sort > 1 && i < 12; ++i) cells.push_back(some_cell(dice));
  return cells;
}

inline ManifestRow some_row(Dice& dice, const Family& family, unsigned number) {
  constexpr std::string_view kNames[] = {"Nova", "Columna", "", "nova", "Columna", "EG Ærlig"};
  constexpr int kLimits[] = {kStaleAfterDays, 0, 1, 400, 20'000};
  ManifestRow row;
  row.system = system_uri(number);
  row.name = dice.pick(kNames);
  for (unsigned owners = dice.below(3); owners > 0; --owners) {
    row.owners.push_back(some_actor(dice, family, dice.below(family.actors + 2)));
  }
  if (dice.one_in(2)) row.vendor = {"Vendor " + std::to_string(dice.below(3)), 2024};
  row.state = static_cast<SourceState>(family.tidy ? dice.below(8) / 7 : dice.below(4));
  row.complete_up_to = dice.unless_one_in(family.tidy ? 20 : 4, some_instant(dice));
  row.stale_after_days = family.tidy ? 20'000 : dice.pick(kLimits);
  if (family.tidy || !dice.one_in(3)) row.file = "delivery-" + std::to_string(number);
  row.covers = some_cells(dice);
  return row;
}

inline void add_codes(Dice& dice, SourceRecords& records) {
  constexpr std::string_view kSystems[] = {"urn:codes:b", "urn:codes:a"};
  constexpr std::string_view kCodes[] = {"x", "y", "å"};
  for (unsigned codes = dice.below(5); codes > 0; --codes) {
    const std::string system(dice.pick(kSystems)), code(dice.pick(kCodes));
    records.codes.push_back({system, code, "text of " + code});
  }
}

inline void add_items(Dice& dice, const Family& family, unsigned source, unsigned many,
                      SourceRecords& records) {
  for (unsigned i = 0; i < many; ++i) {
    DataItem item;
    item.ref = {source, 2 * i};
    item.kind = static_cast<ItemKind>(dice.one_in(3) ? dice.below(kItemKinds) : dice.below(3));
    item.subject = maybe_person_id(dice, family);
    item.holder = maybe_actor_id(dice, family, 8);
    if (!dice.one_in(4)) item.date = some_date(dice);
    if (dice.one_in(3)) item.since = some_date(dice);
    item.with_care = dice.one_in(6);
    item.type = static_cast<DataType>(dice.one_in(3) ? dice.below(kDataTypes) : dice.below(3));
    if (dice.one_in(2)) item.field = static_cast<Field>(dice.below(kFields));
    if (!records.codes.empty() && dice.one_in(3)) {
      item.unmapped = 1 + dice.below(static_cast<unsigned>(records.codes.size()));
    }
    item.thing = static_cast<Thing>(dice.one_in(3) ? 0 : dice.below(4));
    item.version = dice.below(4);
    if (dice.one_in(4)) item.identity = id_of<IdentityId>(dice.below(6));
    records.items.push_back(std::move(item));
  }
}

inline std::string some_basis(Dice& dice) {
  constexpr std::string_view kBases[] = {"",
                                         "",
                                         "urn:indsigt:consent:42",
                                         "urn:indsigt:consent:",
                                         "urn:indsigt:law:dk:act-a:1",
                                         "urn:indsigt:law:dk:act-b:2",
                                         "urn:indsigt:law:dk:act-a:11",
                                         "urn:indsigt:law:",
                                         "because",
                                         "urn:indsigt:",
                                         "urn:other|TREAT"};
  return std::string(dice.pick(kBases));
}

// Items of the line's person or of nobody stated; at times a position at which no item stands.
inline std::vector<std::uint32_t> some_items(Dice& dice, const SourceRecords& records,
                                             std::optional<PersonId> subject) {
  std::vector<std::uint32_t> places;
  const auto items = static_cast<unsigned>(records.items.size());
  for (unsigned named = items == 0 || dice.one_in(3) ? 0 : 1 + dice.below(6); named > 0; --named) {
    const DataItem& item = records.items[dice.below(items)];
    const bool of_other = item.subject && subject && item.subject != subject;
    if (!of_other) places.push_back(item.ref.index + (dice.one_in(20) ? 1 : 0));
  }
  return places;
}

inline void add_log(Dice& dice, const Family& family, unsigned source, unsigned many,
                    SourceRecords& records) {
  constexpr std::string_view kRoles[] = {"", "nurse", "teacher"};
  for (unsigned i = 0; i < many; ++i) {
    LogLine line{.ref = {source, 1000 + i},
                 .kind = static_cast<LogKind>(dice.one_in(2) ? 1 : dice.below(4)),
                 .subject = maybe_person_id(dice, family),
                 .at = dice.unless_one_in(6, some_instant(dice)),
                 .who = maybe_actor_id(dice, family, 3),
                 .on_behalf = maybe_actor_id(dice, family, 2),
                 .from = maybe_actor_id(dice, family, 5),
                 .to = maybe_actor_id(dice, family, 5),
                 .basis = some_basis(dice),
                 .role = std::string(dice.pick(kRoles))};
    line.items = some_items(dice, records, line.subject);
    if (dice.one_in(4)) line.type = static_cast<DataType>(dice.below(kDataTypes));
    if (dice.one_in(4)) line.field = static_cast<Field>(dice.below(kFields));
    records.log.push_back(std::move(line));
  }
}

inline void add_requests(Dice& dice, const Family& family, unsigned source, SourceRecords& records) {
  constexpr std::string_view kCodes[] = {"LÆ 125", "status", ""};
  const auto maybe_date = [&](unsigned missing_one_in) {
    return dice.unless_one_in(missing_one_in, some_date(dice));
  };
  for (unsigned i = 0, many = dice.below(6); i < many; ++i) {
    records.requests.push_back({.ref = {source, 2000 + i},
                                .subject = maybe_person_id(dice, family),
                                .asker = maybe_actor_id(dice, family, 5),
                                .asked = maybe_actor_id(dice, family, 5),
                                .code = std::string(dice.pick(kCodes)),
                                .asked_on = maybe_date(5),
                                .awaited_by = maybe_date(3),
                                .received_on = maybe_date(2)});
  }
}

inline void add_cases(Dice& dice, const Family& family, unsigned source, SourceRecords& records) {
  for (unsigned i = 0, many = dice.below(6); i < many; ++i) {
    Case made{.ref = {source, 3000 + i},
              .subject = maybe_person_id(dice, family),
              .holder = maybe_actor_id(dice, family, 5),
              .identity = {},
              .coordinator = maybe_actor_id(dice, family, 3),
              .from = dice.unless_one_in(5, some_date(dice)),
              .to = {}};
    if (!dice.one_in(3)) made.identity = id_of<IdentityId>(dice.below(4));
    if (dice.one_in(3)) made.to = some_date(dice);
    records.cases.push_back(made);
  }
}

inline void add_planned(Dice& dice, const Family& family, unsigned source, SourceRecords& records) {
  for (unsigned i = 0, many = dice.below(6); i < many; ++i) {
    Planned made{.ref = {source, 4000 + i},
                 .subject = maybe_person_id(dice, family),
                 .with = maybe_actor_id(dice, family, 4),
                 .kind = dice.one_in(2) ? ItemKind::kAppointment : ItemKind::kPlan,
                 .thing = static_cast<Thing>(dice.below(3)),
                 .begins = some_date(dice)};
    if (dice.one_in(2)) made.identity = id_of<IdentityId>(dice.below(3));
    records.planned.push_back(made);
  }
}

inline Delivery some_delivery(Dice& dice, const Family& family, unsigned source, unsigned items,
                              unsigned lines) {
  constexpr std::string_view kNames[] = {"Noah", "Liv", "", "Liv"};
  constexpr PartialDate kBirths[] = {{2012, 3, 4}, {2012, 3, 4}, {2012, 3, 0}, {2013, 3, 4}};
  Delivery made;
  const unsigned known = family.systems + 2;  // two that no manifest names
  if (!dice.one_in(6)) {
    made.system = system_uri(family.tidy && source < family.systems ? source : dice.below(known));
  }
  for (unsigned i = 0; i < family.actors; ++i) {
    if (!dice.one_in(4)) {
      made.records.actors.push_back(some_actor(dice, family, (i * 7 + source) % family.actors));
    }
  }
  for (unsigned i = 0; i < family.persons; ++i) {
    if (dice.one_in(3)) continue;
    made.records.persons.push_back({id_of<PersonId>(i), std::string(dice.one_in(4) ? "" : kNames[i])});
    if (dice.one_in(2)) made.records.persons.back().birth_date = dice.pick(kBirths);
    made.records.persons.back().grounds = some_grounds(dice);
  }
  add_codes(dice, made.records);
  add_items(dice, family, source, items, made.records);
  add_log(dice, family, source, lines, made.records);
  add_requests(dice, family, source, made.records);
  add_cases(dice, family, source, made.records);
  add_planned(dice, family, source, made.records);
  return made;
}

inline Directory some_directory(Dice& dice, const Family& family) {
  Directory made;
  if (!dice.one_in(5)) made.laws.push_back({"urn:indsigt:law:dk:act-a:1", "Act A"});
  if (!dice.one_in(5)) made.laws.push_back({"urn:indsigt:law:dk:act-b:2", "Act B"});
  const unsigned first = dice.below(family.actors);
  for (unsigned i = dice.below(3); i > 0 && first + i <= family.actors; --i) {
    KnownActor known{.actor = some_actor(dice, family, first + i - 1), .out_of_scope = dice.one_in(2)};
    if (dice.one_in(2)) known.formerly = "Old house";
    made.actors.push_back(std::move(known));
  }
  for (unsigned i = dice.below(8); i > 0; --i)
    made.municipalities.push_back({std::to_string(i), "Town", {}, {}});
  for (unsigned i = dice.below(7); i > 0; --i) {
    const auto word = [&](std::string_view stem) {
      return std::string(stem) + std::to_string(dice.below(2));
    };
    made.claims.push_back({.about = std::string(dice.one_in(3) ? "homes" : kVendorClaim),
                           .subject = word("vendor "),
                           .count = 1 + dice.below(4),
                           .source = word("paper "),
                           .year = static_cast<int>(2023 + dice.below(2))});
  }
  return made;
}

// The family of a seed.
inline Family make_family(unsigned seed) {
  Dice dice(seed);
  Family family;
  family.persons = 1 + dice.below(4);
  family.actors = 1 + dice.below(12);
  family.systems = dice.below(9);
  family.tidy = dice.one_in(2);
  family.manifest_first = dice.one_in(2);
  if (family.tidy) family.systems = dice.below(4);
  family.directory = some_directory(dice, family);
  for (unsigned i = 0; i < family.systems; ++i) {
    family.rows.push_back(some_row(dice, family, i));
    if (dice.one_in(8)) family.rows.push_back(some_row(dice, family, dice.below(i + 1)));
  }
  const unsigned sources = family.tidy ? family.systems + dice.below(2) : dice.below(6);
  unsigned items = dice.one_in(3) ? dice.below(121) : dice.below(25);
  unsigned lines = dice.one_in(3) ? dice.below(151) : dice.below(25);
  for (unsigned i = 0; i < sources; ++i) {
    const bool last = i + 1 == sources;
    const unsigned some_items = last ? items : dice.below(items + 1);
    const unsigned some_lines = last ? lines : dice.below(lines + 1);
    family.deliveries.push_back(some_delivery(dice, family, i, some_items, some_lines));
    items -= some_items;
    lines -= some_lines;
  }
  if (!dice.one_in(5)) family.moments.now = some_instant(dice);
  return family;
}

}  // namespace indsigt::records::families
