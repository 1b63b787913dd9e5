// SPDX-License-Identifier: MPL-2.0
// sharing.h and hops.h, said again the long way: for each pair of actors, look at every line.
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "core/records/support/each_family.h"
#include "records/questions/hops.h"
#include "records/questions/sharing.h"

namespace indsigt::records::families {
namespace {

std::vector<PlainLine> disclosures_again(const Plain& plain, PersonId subject, AsOf at) {
  std::vector<PlainLine> found;
  for (const PlainLine& line : plain.lines()) {
    if (line.fact->kind == LogKind::kDisclosure && Plain::until(line, subject, at)) found.push_back(line);
  }
  return found;
}

bool tells(const PlainLine& line, std::optional<DataType> type) {
  const std::vector<DataType> types = Plain::types_of(line);
  return type ? std::find(types.begin(), types.end(), *type) != types.end() : types.empty();
}

SharingRow row_again(const Plain& plain, const std::vector<PlainLine>& lines, ActorId from, ActorId to,
                     std::optional<DataType> type) {
  SharingRow row{};
  row.from = plain.ref(from);
  row.to = plain.ref(to);
  row.type = type;
  for (const PlainLine& line : lines) {
    if (line.fact->from != from || line.fact->to != to || !tells(line, type)) continue;
    ++row.times;
    ++row.by_basis[static_cast<std::size_t>(plain.basis(line.fact->basis))];
    const std::optional<Instant> at = line.fact->at;
    if (at && (!row.first || *at < *row.first)) row.first = at;
    if (at && (!row.last || *at > *row.last)) row.last = at;
  }
  return row;
}

SharingPage sharing_again(const Plain& plain, PersonId subject, AsOf at, const SharingFilter& filter) {
  std::vector<PlainLine> lines;
  for (const PlainLine& line : disclosures_again(plain, subject, at)) {
    if (filter.from && line.fact->from != filter.from) continue;
    if (filter.to && line.fact->to != filter.to) continue;
    lines.push_back(line);
  }
  SharingPage page;
  page.disclosures = static_cast<std::uint32_t>(lines.size());
  std::set<std::pair<ActorId, ActorId>> pairs;
  for (const PlainLine& line : lines) {
    if (line.fact->from && line.fact->to) {
      pairs.insert({*line.fact->from, *line.fact->to});
    } else {
      ++page.without_parties;
    }
  }
  for (const auto& [from, to] : pairs) {
    for (std::size_t type = 0; type <= kDataTypes; ++type) {
      std::optional<DataType> stated;
      if (type < kDataTypes) stated = static_cast<DataType>(type);
      const SharingRow row = row_again(plain, lines, from, to, stated);
      if (row.times > 0) page.rows.push_back(row);
    }
  }
  const auto place = [](const SharingRow& row) {
    return std::tuple(-std::int64_t{row.times}, row.from.name, row.from.id, row.to.name, row.to.id, row.type);
  };
  std::sort(page.rows.begin(), page.rows.end(),
            [&](const SharingRow& a, const SharingRow& b) { return place(a) < place(b); });
  page.total = page.rows.size();
  return page;
}

std::string difference(const SharingRow& got, const SharingRow& want) {
  Differences found;
  found.check("from", same(got.from, want.from));
  found.check("to", same(got.to, want.to));
  found.check("type", got.type == want.type);
  found.check("times", got.times == want.times);
  found.check("by_basis", got.by_basis == want.by_basis);
  found.check("first", got.first == want.first);
  found.check("last", got.last == want.last);
  return found.fields();
}

void compare_sharing(const Asked& asked, AsOf at, const SharingFilter& filter, std::size_t offset,
                     std::size_t limit) {
  const SharingPage got = find_sharing(asked.records, asked.subject, at, filter, {offset, limit});
  const SharingPage want = sharing_again(asked.plain, asked.subject, at, filter);
  ASSERT_EQ(got.total, want.total) << said(at);
  EXPECT_EQ(got.disclosures, want.disclosures) << said(at);
  EXPECT_EQ(got.without_parties, want.without_parties) << said(at);
  ASSERT_EQ(got.rows.size(), std::min(limit, want.total - std::min(offset, want.total))) << said(at);
  for (std::size_t i = 0; i < got.rows.size(); ++i) {
    ASSERT_EQ(difference(got.rows[i], want.rows[offset + i]), "")
        << "row " << i << " of " << offset << said(at);
  }
}

// Each pair, counted over all disclosures.
void compare_pairs(const Asked& asked, AsOf at, const SharingFilter& filter) {
  const SharingPairPage got = find_sharing_pairs(asked.records, asked.subject, at, filter);
  const SharingPage by_type = sharing_again(asked.plain, asked.subject, at, filter);
  EXPECT_EQ(got.disclosures, by_type.disclosures);
  EXPECT_EQ(got.without_parties, by_type.without_parties);
  std::uint32_t in_pairs = 0;
  std::set<std::pair<ActorId, ActorId>> met;
  for (const SharingPair& row : got.rows) {
    in_pairs += row.times;
    EXPECT_TRUE(met.insert({row.from.id, row.to.id}).second);
    SharingPair want{};
    std::set<DataType> types;
    for (const PlainLine& line : disclosures_again(asked.plain, asked.subject, at)) {
      if (line.fact->from != row.from.id || line.fact->to != row.to.id) continue;
      ++want.times;
      ++want.by_basis[static_cast<std::size_t>(asked.plain.basis(line.fact->basis))];
      for (const DataType type : Plain::types_of(line)) types.insert(type);
      const std::optional<Instant> when = line.fact->at;
      if (when && (!want.first || *when < *want.first)) want.first = when;
      if (when && (!want.last || *when > *want.last)) want.last = when;
    }
    EXPECT_EQ(row.times, want.times);
    EXPECT_EQ(row.by_basis, want.by_basis);
    EXPECT_EQ(row.first, want.first);
    EXPECT_EQ(row.last, want.last);
    EXPECT_EQ(row.types, std::vector<DataType>(types.begin(), types.end()));
  }
  EXPECT_EQ(in_pairs + got.without_parties, got.disclosures);
  EXPECT_TRUE(std::is_sorted(got.rows.begin(), got.rows.end(), [](const auto& a, const auto& b) {
    return std::tuple(b.times, a.from.name, a.from.id, a.to.name, a.to.id) <
           std::tuple(a.times, b.from.name, b.from.id, b.to.name, b.to.id);
  }));
}

TEST(SharingOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(120'001, [](const Asked& asked) {
    const auto actor = [&] { return id_of<ActorId>(asked.dice.below(asked.plain.family().actors + 1)); };
    compare_sharing(asked, AsOf::now(), {}, 0, 10'000);
    compare_sharing(asked, some_day(asked), {}, 0, 10'000);
    compare_sharing(asked, some_day(asked), {}, asked.dice.below(10), asked.dice.below(20));
    compare_sharing(asked, some_day(asked), {.from = actor()}, 0, 10'000);
    compare_sharing(asked, some_day(asked), {.to = actor()}, 0, 10'000);
    compare_sharing(asked, some_day(asked), {actor(), actor()}, 0, 10'000);
    compare_pairs(asked, AsOf::now(), {});
    compare_pairs(asked, some_day(asked), {.from = actor()});
  });
}

// Who exchanged with whom until the day, in both directions.
std::set<std::pair<ActorId, ActorId>> exchanges_again(const Plain& plain, PersonId subject, AsOf at) {
  std::set<std::pair<ActorId, ActorId>> pairs;
  const auto note = [&](std::optional<ActorId> one, std::optional<ActorId> other) {
    if (one && other) pairs.insert({{*one, *other}, {*other, *one}});
  };
  for (const PlainLine& line : disclosures_again(plain, subject, at)) note(line.fact->from, line.fact->to);
  for (const Delivery& delivery : plain.family().deliveries) {
    for (const Request& request : delivery.records.requests) {
      const bool made = at.is_now() || (request.asked_on && last_day_of(*request.asked_on) <= at.day);
      if (request.subject == subject && made) note(request.asker, request.asked);
    }
  }
  return pairs;
}

// The best way to everybody: shortest, then by the names and ids along it, found by trying every way step by
// step.
std::vector<std::vector<ActorId>> ways_again(const Plain& plain, PersonId subject, ActorId asker, AsOf at) {
  const auto pairs = exchanges_again(plain, subject, at);
  std::vector<std::vector<ActorId>> ways = {{asker}};
  std::set<ActorId> reached = {asker};
  for (std::size_t done = 0; done < ways.size(); ++done) {
    std::vector<ActorId> next;
    for (const auto& [one, other] : pairs) {
      if (one == ways[done].back() && !reached.contains(other)) next.push_back(other);
    }
    std::sort(next.begin(), next.end(), [&](ActorId a, ActorId b) { return plain.before(a, b); });
    for (const ActorId actor : next) {
      reached.insert(actor);
      ways.push_back(ways[done]);
      ways.back().push_back(actor);
    }
  }
  return ways;
}

Hops hops_again(const Plain& plain, PersonId subject, ActorId asker, AsOf at) {
  std::set<ActorId> holders;
  for (const PlainItem& item : plain.items()) {
    if (plain.surely(item, subject, at) && item.fact->holder) holders.insert(*item.fact->holder);
  }
  Hops hops;
  const auto ways = ways_again(plain, subject, asker, at);
  for (const ActorId holder : holders) {
    HopRow row{plain.ref(holder), std::nullopt, std::nullopt};
    for (const std::vector<ActorId>& way : ways) {
      if (way.back() != holder) continue;
      row.hops = static_cast<std::uint32_t>(way.size() - 1);
      if (way.size() > 2) row.via = plain.ref(way[1]);
    }
    hops.furthest = std::max(hops.furthest, row.hops.value_or(0));
    hops.direct += row.hops && *row.hops <= 1 ? 1 : 0;
    hops.without_way += row.hops ? 0 : 1;
    hops.rows.push_back(row);
  }
  const auto place = [](const HopRow& row) {
    return std::tuple(row.hops.value_or(1000), row.holder.name, row.holder.id);
  };
  std::sort(hops.rows.begin(), hops.rows.end(),
            [&](const HopRow& a, const HopRow& b) { return place(a) < place(b); });
  return hops;
}

TEST(HopsOracle, AgreesOn1000RandomFamilies) {
  on_1000_families(130'001, [](const Asked& asked) {
    for (int days = 0; days < 4; ++days) {
      const AsOf at = days == 0 ? AsOf::now() : some_day(asked);
      const auto asker = id_of<ActorId>(asked.dice.below(asked.plain.family().actors + 1));
      const Hops got = find_hops(asked.records, asked.subject, asker, at);
      const Hops want = hops_again(asked.plain, asked.subject, asker, at);
      EXPECT_EQ(got.furthest, want.furthest) << said(at);
      EXPECT_EQ(got.direct, want.direct) << said(at);
      EXPECT_EQ(got.without_way, want.without_way) << said(at);
      ASSERT_EQ(got.rows.size(), want.rows.size()) << said(at);
      for (std::size_t i = 0; i < got.rows.size(); ++i) {
        ASSERT_TRUE(same(got.rows[i].holder, want.rows[i].holder)) << "row " << i << said(at);
        ASSERT_EQ(got.rows[i].hops, want.rows[i].hops) << "row " << i << said(at);
        ASSERT_TRUE(same(got.rows[i].via, want.rows[i].via)) << "row " << i << said(at);
      }
    }
  });
}

}  // namespace
}  // namespace indsigt::records::families
