// SPDX-License-Identifier: MPL-2.0
// holders.h, said again the long way: for each actor, look at every item and every line.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/holders.h"

namespace indsigt::records::families {
namespace {

std::vector<ActorId> all_actors(const Plain& plain) {
  std::vector<ActorId> ids;
  for (unsigned i = 0; i < plain.family().actors + 2; ++i) ids.push_back(id_of<ActorId>(i));
  return ids;
}

std::vector<std::string_view> names_of(const Plain& plain, const std::set<std::string>& uris) {
  std::vector<std::string_view> names;
  for (const Delivery& delivery : plain.family().deliveries) {
    if (!uris.contains(delivery.system)) continue;
    const bool again = std::any_of(&plain.family().deliveries.front(), &delivery,
                                   [&](const Delivery& one) { return one.system == delivery.system; });
    if (!again) names.push_back(plain.system_name(delivery.system));
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::uint32_t received_again(const Plain& plain, PersonId subject, AsOf at, ActorId id) {
  std::uint32_t times = 0;
  for (const PlainLine& line : plain.lines()) {
    if (Plain::until(line, subject, at) && line.fact->kind == LogKind::kDisclosure && line.fact->to == id)
      ++times;
  }
  return times;
}

// Of an item's change and its coming the newer, but none that begins later than can be told.
std::optional<PartialDate> newest_date_of(const PlainItem& item, AsOf at) {
  std::optional<PartialDate> newest;
  for (const std::optional<PartialDate>& date : {item.fact->date, item.fact->since}) {
    if (!date || first_day_of(*date) > last_told_day(at)) continue;
    if (!newest || *newest < *date) newest = date;
  }
  return newest;
}

Holder holder_again(const Plain& plain, PersonId subject, AsOf at, ActorId id) {
  const Actor& actor = plain.actor(id);
  Holder row{};
  row.actor = plain.ref(id);
  row.sector = actor.sector;
  row.contact = actor.contact;
  row.phone = actor.phone;
  row.received = received_again(plain, subject, at, id);
  for (const KnownActor& known : plain.family().directory.actors) {
    if (known.actor.id != id) continue;
    row.out_of_scope = known.out_of_scope;
    row.formerly = known.formerly;
  }
  std::set<std::string> uris;
  for (const PlainItem& item : plain.items()) {
    if (item.fact->holder != id || !plain.surely(item, subject, at)) continue;
    ++row.items;
    ++row.items_by_kind[static_cast<std::size_t>(item.fact->kind)];
    ++row.items_by_type[static_cast<std::size_t>(item.fact->type)];
    if (!item.source->system.empty()) uris.insert(item.source->system);
    if (item.fact->since && (!row.since || *item.fact->since < *row.since)) row.since = item.fact->since;
    const auto newest = newest_date_of(item, at);
    if (newest && (!row.newest || *row.newest < *newest)) row.newest = newest;
  }
  row.systems = names_of(plain, uris);
  return row;
}

bool whole_field_takes(Sector field, Sector part) {
  const auto between = [&](Sector first, Sector last) { return part >= first && part <= last; };
  if (field == Sector::kSocial) return between(Sector::kSocial, Sector::kSocialPsychiatry);
  if (field == Sector::kHealth) return between(Sector::kHealth, Sector::kHealthPrivate);
  return field == part;
}

bool found_by(const Holder& row, std::string_view search) {
  return contains(row.actor.name, search) || contains(row.actor.part_of, search) ||
         std::any_of(row.systems.begin(), row.systems.end(),
                     [&](std::string_view system) { return contains(system, search); });
}

HolderList holders_again(const Plain& plain, PersonId subject, AsOf at, const HolderFilter& filter) {
  HolderList list;
  for (const ActorId id : all_actors(plain)) {
    Holder row = holder_again(plain, subject, at, id);
    if (row.items == 0 && row.received > 0) ++list.recipients;
    if (row.items == 0 || !found_by(row, filter.search)) continue;
    ++list.by_sector[row.sector ? static_cast<std::size_t>(*row.sector) : kSectors];
    if (!filter.sector || (row.sector && whole_field_takes(*filter.sector, *row.sector))) {
      list.rows.push_back(std::move(row));
    }
  }
  std::sort(list.rows.begin(), list.rows.end(), [](const Holder& a, const Holder& b) {
    return std::tie(b.items, a.actor.name, a.actor.id) < std::tie(a.items, b.actor.name, b.actor.id);
  });
  return list;
}

std::string difference(const Holder& got, const Holder& want) {
  Differences found;
  found.check("actor", same(got.actor, want.actor));
  found.check("sector", got.sector == want.sector);
  found.check("contact", got.contact == want.contact);
  found.check("phone", got.phone == want.phone);
  found.check("out_of_scope", got.out_of_scope == want.out_of_scope);
  found.check("formerly", got.formerly == want.formerly);
  found.check("items", got.items == want.items);
  found.check("items_by_kind", got.items_by_kind == want.items_by_kind);
  found.check("items_by_type", got.items_by_type == want.items_by_type);
  found.check("systems", got.systems == want.systems);
  found.check("received", got.received == want.received);
  found.check("since", got.since == want.since);
  found.check("newest", got.newest == want.newest);
  return found.fields();
}

HolderFilter some_filter(Dice& dice) {
  constexpr std::string_view kSearches[] = {"",     "skole", "ÆRØ",         "ærø k", "NOVA", "LÆGE", "e",
                                            "hus ", "zzz",   "urn:system:", "Ø",     "umna", "",     ""};
  HolderFilter filter;
  if (dice.one_in(2)) filter.sector = static_cast<Sector>(dice.below(kSectors));
  filter.search = dice.pick(kSearches);
  return filter;
}

void compare_holders(const Asked& asked, AsOf at, const HolderFilter& filter) {
  const HolderList got = find_holders(asked.records, asked.subject, at, filter);
  const HolderList want = holders_again(asked.plain, asked.subject, at, filter);
  EXPECT_EQ(got.by_sector, want.by_sector) << said(at) << " search " << filter.search;
  EXPECT_EQ(got.recipients, want.recipients) << said(at);
  ASSERT_EQ(got.rows.size(), want.rows.size()) << said(at) << " search " << filter.search;
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    ASSERT_EQ(difference(got.rows[i], want.rows[i]), "") << "row " << i << said(at);
  }
}

TEST(HoldersOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(1, [](const Asked& asked) {
    compare_holders(asked, AsOf::now(), {});
    for (int days = 0; days < 3; ++days) {
      compare_holders(asked, some_day(asked), days == 0 ? HolderFilter() : some_filter(asked.dice));
    }
  });
}

TEST(HolderOracle, OneActorAloneIsAsInTheListOf1000RandomFamilies) {
  on_1000_families(160'001, [](const Asked& asked) {
    for (int days = 0; days < 3; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      for (const ActorId id : all_actors(asked.plain)) {
        const auto got = find_holder(asked.records, asked.subject, id, at);
        const Holder want = holder_again(asked.plain, asked.subject, at, id);
        if (got) {
          ASSERT_EQ(difference(*got, want), "") << said(at);
        } else {  // nobody spoke of it
          ASSERT_TRUE(want.actor.name.empty() && want.items == 0 && want.received == 0) << said(at);
        }
      }
    }
  });
}

HoldingCounts counts_again(const Plain& plain, PersonId subject, AsOf at) {
  HoldingCounts counts;
  std::set<ActorId> holders;
  std::set<std::string> systems;
  for (const PlainItem& item : plain.items()) {
    counts.without_subject += item.fact->subject ? 0 : 1;
    counts.maybe += plain.maybe(item, subject, at) ? 1 : 0;
    if (!plain.surely(item, subject, at)) continue;
    ++counts.items;
    counts.without_holder += item.fact->holder ? 0 : 1;
    counts.with_care += item.fact->with_care ? 1 : 0;
    if (item.fact->holder) holders.insert(*item.fact->holder);
    if (!item.source->system.empty()) systems.insert(item.source->system);
  }
  counts.holders = static_cast<std::uint32_t>(holders.size());
  counts.systems = static_cast<std::uint32_t>(systems.size());
  return counts;
}

std::string difference(const HoldingCounts& got, const HoldingCounts& want) {
  Differences found;
  found.check("items", got.items == want.items);
  found.check("holders", got.holders == want.holders);
  found.check("systems", got.systems == want.systems);
  found.check("without_holder", got.without_holder == want.without_holder);
  found.check("with_care", got.with_care == want.with_care);
  found.check("maybe", got.maybe == want.maybe);
  found.check("without_subject", got.without_subject == want.without_subject);
  return found.fields();
}

std::vector<std::string_view> systems_again(const Plain& plain, PersonId subject, AsOf at) {
  std::set<std::string> uris;
  for (const PlainItem& item : plain.items()) {
    if (plain.surely(item, subject, at) && !item.source->system.empty()) uris.insert(item.source->system);
  }
  return names_of(plain, uris);
}

TEST(HoldingCountsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(10'001, [](const Asked& asked) {
    for (int days = 0; days < 6; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      ASSERT_EQ(difference(count_holdings(asked.records, asked.subject, at),
                           counts_again(asked.plain, asked.subject, at)),
                "")
          << said(at);
      ASSERT_EQ(systems_of(asked.records, asked.subject, at), systems_again(asked.plain, asked.subject, at))
          << said(at);
    }
  });
}

// Items that came for sure later than one day, are there for sure on the other, and are not still to come.
std::uint32_t new_items_again(const Plain& plain, PersonId subject, AsOf since, AsOf at) {
  std::uint32_t many = 0;
  for (const PlainItem& item : plain.items()) {
    const bool until = item.earliest <= last_told_day(at) && plain.surely(item, subject, at);
    many += until && item.earliest > since.day ? 1 : 0;
  }
  return many;
}

TEST(NewItemsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(25'001, [](const Asked& asked) {
    for (int days = 0; days < 6; ++days) {
      const AsOf since = some_past_day(asked.dice), at = some_day(asked);
      ASSERT_EQ(count_new_items(asked.records, asked.subject, since, at),
                new_items_again(asked.plain, asked.subject, since, at))
          << said(since) << " to" << said(at);
    }
  });
}

// Of two equally new ones the item that was sent first.
const PlainItem* newest_again(const Plain& plain, PersonId subject, AsOf at) {
  const PlainItem* newest = nullptr;
  for (const PlainItem& item : plain.items()) {
    if (!plain.surely(item, subject, at) || !item.fact->holder || !newest_date_of(item, at)) continue;
    if (newest == nullptr || *newest_date_of(*newest, at) < *newest_date_of(item, at)) newest = &item;
  }
  return newest;
}

TEST(NewestItemOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(20'001, [](const Asked& asked) {
    for (int days = 0; days < 6; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const std::optional<NewestItem> got = newest_item(asked.records, asked.subject, at);
      const PlainItem* want = newest_again(asked.plain, asked.subject, at);
      ASSERT_EQ(got.has_value(), want != nullptr) << said(at);
      if (!got) continue;
      ASSERT_EQ(to_iso(got->date), to_iso(*newest_date_of(*want, at))) << said(at);
      ASSERT_TRUE(same(got->holder, asked.plain.ref(*want->fact->holder))) << said(at);
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
