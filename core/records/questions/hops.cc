// SPDX-License-Identifier: MPL-2.0
#include "records/questions/hops.h"

#include <algorithm>

#include "base/sort.h"
#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

constexpr std::uint32_t kNoWay = kNoRow;

struct Way {
  std::uint32_t hops = kNoWay;
  Row via = kNoRow;
};

std::vector<std::vector<Row>> neighbours_of(const SubjectIndex& about, std::int32_t day,
                                            const std::vector<Row>& ranks) {
  std::vector<std::vector<Row>> neighbours(ranks.size());
  for (const Edge& edge : about.edges) {
    if (edge.first_day > day) continue;
    neighbours[edge.from].push_back(edge.to);
    neighbours[edge.to].push_back(edge.from);
  }
  for (std::vector<Row>& list : neighbours) {
    sort_rows(list, [&](Row a, Row b) { return ranks[a] < ranks[b]; });
  }
  return neighbours;
}

// Breadth first; the asker's neighbours come in order of name, so ties are settled by whom it asks first.
std::vector<Way> ways_from(const std::vector<std::vector<Row>>& neighbours, Row asker) {
  std::vector<Way> ways(neighbours.size());
  if (asker == kNoRow) return ways;
  ways[asker].hops = 0;
  std::vector<Row> queue{asker};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const Row here = queue[i];
    for (const Row next : neighbours[here]) {
      if (ways[next].hops != kNoWay) continue;
      ways[next] = {ways[here].hops + 1, here == asker ? next : ways[here].via};
      queue.push_back(next);
    }
  }
  return ways;
}

// Everybody who surely held something.
std::vector<bool> holders_of(const Records& records, const AskedFirst& asked) {
  const SubjectIndex& about = records.index().subject(asked.subject);
  std::vector<bool> holds(records.store().actors.size());
  for (std::size_t i = 0; i < asked.count; ++i) {
    const Row holder = records.store().items[about.items[i]].holder;
    if (holder != kNoRow) holds[holder] = true;
  }
  return holds;
}

FoundHops find_ways(const Records& records, const AskedHops& asked) {
  const std::vector<Row>& ranks = actor_ranks(records);
  const SubjectIndex& about = records.index().subject(asked.items.subject);
  const auto ways = ways_from(neighbours_of(about, asked.day, ranks), asked.asker);
  const std::vector<bool> holds = holders_of(records, asked.items);
  FoundHops found;
  for (Row row = 0; row < holds.size(); ++row) {
    if (!holds[row]) continue;
    const Way& way = ways[row];
    found.ways.push_back({row, way.hops, way.hops == kNoWay || way.hops < 2 ? kNoRow : way.via});
    found.without_way += way.hops == kNoWay;
    if (way.hops == kNoWay) continue;
    found.direct += way.hops <= 1;
    found.furthest = std::max(found.furthest, way.hops);
  }
  sort_rows(found.ways, [&](const FoundHops::Way& a, const FoundHops::Way& b) {
    return a.hops != b.hops ? a.hops < b.hops : ranks[a.holder] < ranks[b.holder];
  });
  return found;
}

}  // namespace

Hops find_hops(const Records& records, PersonId subject, ActorId asker, AsOf at, Slice slice) {
  const Row person = records.person_row(subject);
  const AskedHops asked{{person, records.index().subject(person).held(at)}, records.actor_row(asker), at.day};
  const FoundHops& found = kept(records).hops.get(asked, [&] { return find_ways(records, asked); });
  Hops hops;
  hops.furthest = found.furthest;
  hops.direct = found.direct;
  hops.without_way = found.without_way;
  fill_page(hops, found.ways, slice, [&](const FoundHops::Way& way) {
    HopRow row{actor_ref(records, way.holder), std::nullopt, maybe_actor(records, way.via)};
    if (way.hops != kNoWay) row.hops = way.hops;
    return row;
  });
  return hops;
}

}  // namespace indsigt::records
