// SPDX-License-Identifier: MPL-2.0
// items.h, codes.h and the list of persons, said again the long way.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/codes.h"
#include "records/questions/items.h"

namespace indsigt::records::families {
namespace {

const LocalCode* code_again(const PlainItem& item) {
  return item.fact->unmapped == 0 ? nullptr : &item.source->records.codes[item.fact->unmapped - 1];
}

bool lets_through(const ItemFilter& filter, const PlainItem& item) {
  return (!filter.holder || item.fact->holder == filter.holder) &&
         (filter.system.empty() || item.source->system == filter.system) &&
         (!filter.type || item.fact->type == *filter.type) && (!filter.field || item.field == *filter.field);
}

// A change that came after the day had not come.
std::optional<PartialDate> date_again(const PlainItem& item, AsOf at) {
  const std::optional<PartialDate>& date = item.fact->date;
  if (at.is_now() || !date || days_since_epoch(first_day(*date)) <= at.day) return date;
  return item.fact->since;
}

// All pages in one.
std::vector<PlainItem> items_again(const Plain& plain, PersonId subject, AsOf at, const ItemFilter& filter) {
  std::vector<PlainItem> found;
  for (const PlainItem& item : plain.items()) {
    if (plain.surely(item, subject, at) && lets_through(filter, item)) found.push_back(item);
  }
  std::sort(found.begin(), found.end(), [&](const PlainItem& a, const PlainItem& b) {
    const PartialDate first = date_again(a, at).value_or(PartialDate()),
                      second = date_again(b, at).value_or(PartialDate());
    return first != second ? first > second : a.fact->ref < b.fact->ref;
  });
  return found;
}

std::string difference(const ItemEntry& got, const PlainItem& want, const Plain& plain, AsOf at) {
  const LocalCode* code = code_again(want);
  Differences found;
  found.check("ref", got.ref == want.fact->ref);
  found.check("kind", got.kind == want.fact->kind);
  found.check("type", got.type == want.fact->type);
  found.check("thing", got.thing == want.fact->thing);
  found.check("field", got.field == want.field);
  found.check("holder", same(got.holder, plain.ref(want.fact->holder)));
  found.check("system", got.system == plain.system_name(want.source->system));
  found.check("since", got.since == want.fact->since);
  found.check("date", got.date == date_again(want, at));
  found.check("version", got.version == want.fact->version);
  found.check("with_care", got.with_care == want.fact->with_care);
  found.check("code", (got.code == nullptr) == (code == nullptr) && (code == nullptr || *got.code == *code));
  return found.fields();
}

void compare_items(const Asked& asked, AsOf at, const ItemFilter& filter, std::size_t offset,
                   std::size_t limit) {
  const Page<ItemEntry> got = find_items(asked.records, asked.subject, at, filter, {offset, limit});
  const std::vector<PlainItem> want = items_again(asked.plain, asked.subject, at, filter);
  ASSERT_EQ(got.total, want.size()) << said(at);
  const std::size_t rest = want.size() - std::min(offset, want.size());
  ASSERT_EQ(got.rows.size(), std::min(limit, rest)) << said(at) << " offset " << offset;
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    ASSERT_EQ(difference(got.rows[i], want[offset + i], asked.plain, at), "") << "row " << i << said(at);
  }
}

TEST(ItemsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(40'001, [](const Asked& asked) {
    Dice& dice = asked.dice;
    const Family& family = asked.plain.family();
    compare_items(asked, AsOf::now(), {}, 0, 1000);
    for (int questions = 0; questions < 4; ++questions) {
      ItemFilter filter;
      const std::string system = system_uri(dice.below(family.systems + 3));
      if (dice.one_in(4)) filter.holder = id_of<ActorId>(dice.below(family.actors + 1));
      if (dice.one_in(4)) filter.system = system;
      if (dice.one_in(4)) filter.type = static_cast<DataType>(dice.below(3));
      if (dice.one_in(4)) filter.field = static_cast<Field>(dice.below(kFields));
      compare_items(asked, some_day(asked), filter, dice.below(12), dice.below(15));
    }
  });
}

Unmapped unmapped_again(const Plain& plain, PersonId subject, AsOf at) {
  Unmapped all;
  std::map<std::pair<std::string, std::string>, UnmappedCode> codes;
  for (const PlainItem& item : plain.items()) {
    if (!plain.surely(item, subject, at)) continue;
    ++all.items;
    const LocalCode* code = code_again(item);
    if (code == nullptr) continue;
    ++all.unmapped;
    UnmappedCode& row = codes[{code->system, code->code}];
    row.code = *code;
    ++row.items;
  }
  for (const auto& [names, row] : codes) all.codes.push_back(row);
  std::sort(all.codes.begin(), all.codes.end(), [](const UnmappedCode& a, const UnmappedCode& b) {
    return std::tie(b.items, a.code.system, a.code.code) < std::tie(a.items, b.code.system, b.code.code);
  });
  return all;
}

TEST(UnmappedOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(50'001, [](const Asked& asked) {
    for (int days = 0; days < 4; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const Unmapped got = find_unmapped(asked.records, asked.subject, at);
      const Unmapped want = unmapped_again(asked.plain, asked.subject, at);
      EXPECT_EQ(got.items, want.items) << said(at);
      EXPECT_EQ(got.unmapped, want.unmapped) << said(at);
      EXPECT_EQ(got.per_mille() > 0, want.unmapped > 0) << said(at);
      ASSERT_EQ(got.codes.size(), want.codes.size()) << said(at);
      for (std::size_t i = 0; i < got.codes.size(); ++i) {
        ASSERT_EQ(got.codes[i].code, want.codes[i].code) << "row " << i << said(at);
        ASSERT_EQ(got.codes[i].items, want.codes[i].items) << "row " << i << said(at);
      }
    }
  });
}

// Whoever a source names, or says anything about.
std::map<PersonId, std::uint32_t> persons_again(const Plain& plain) {
  std::map<PersonId, std::uint32_t> items;
  const auto note = [&](const auto& facts) {
    for (const auto& fact : facts) {
      if (fact.subject) items[*fact.subject] += 0;
    }
  };
  for (const auto& [id, person] : plain.persons()) items[id] = 0;
  for (const Delivery& delivery : plain.family().deliveries) {
    note(delivery.records.log);
    note(delivery.records.requests);
    note(delivery.records.cases);
    note(delivery.records.planned);
  }
  for (const PlainItem& item : plain.items()) {
    if (item.fact->subject) ++items[*item.fact->subject];
  }
  return items;
}

TEST(SubjectsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(60'001, [](const Asked& asked) {
    std::vector<Subject> want;
    for (const auto& [id, items] : persons_again(asked.plain)) {
      const auto named = asked.plain.persons().find(id);
      const bool known = named != asked.plain.persons().end();
      want.push_back({id, known ? std::string_view(named->second.name) : std::string_view(), items});
    }
    std::sort(want.begin(), want.end(), [](const Subject& a, const Subject& b) {
      return std::tie(b.items, a.name, a.id) < std::tie(a.items, b.name, b.id);
    });
    const std::vector<Subject> got = asked.records.subjects();
    ASSERT_EQ(got.size(), want.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
      ASSERT_EQ(got[i].id, want[i].id) << "row " << i;
      ASSERT_EQ(got[i].name, want[i].name) << "row " << i;
      ASSERT_EQ(got[i].items, want[i].items) << "row " << i;
      ASSERT_TRUE(asked.records.knows(got[i].id)) << "row " << i;
    }
    ASSERT_FALSE(asked.records.knows(id_of<PersonId>(99)));
  });
}

}  // namespace
}  // namespace indsigt::records::families
