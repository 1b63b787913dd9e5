// SPDX-License-Identifier: MPL-2.0
#include "records/questions/hops.h"

#include <algorithm>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {
namespace {

constexpr std::uint32_t kNoWay = kNoRow;

struct Way {
  std::uint32_t hops = kNoWay;
  Row via = kNoRow;
};

std::vector<std::vector<Row>> neighbours_of(const Records& records, const SubjectIndex& about, AsOf at) {
  const std::vector<Actor>& actors = records.store().actors;
  std::vector<std::vector<Row>> neighbours(actors.size());
  for (const Edge& edge : about.edges) {
    if (edge.first_day > at.day) continue;
    neighbours[edge.from].push_back(edge.to);
    neighbours[edge.to].push_back(edge.from);
  }
  for (std::vector<Row>& list : neighbours) {
    sort_rows(list, [&](Row a, Row b) {
      return std::tie(actors[a].name, actors[a].id) < std::tie(actors[b].name, actors[b].id);
    });
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

}  // namespace

Hops find_hops(const Records& records, PersonId subject, ActorId asker, AsOf at) {
  const SubjectIndex& about = records.index().subject(records.person_row(subject));
  const auto ways = ways_from(neighbours_of(records, about, at), records.actor_row(asker));
  std::vector<bool> holds(records.store().actors.size());
  for (std::size_t i = 0, end = about.held(at); i < end; ++i) {
    const Row holder = records.store().items[about.items[i]].holder;
    if (holder != kNoRow) holds[holder] = true;
  }
  Hops hops;
  for (Row row = 0; row < holds.size(); ++row) {
    if (!holds[row]) continue;
    const Way way = ways[row];
    HopRow& added = hops.rows.emplace_back(HopRow{actor_ref(records, row), std::nullopt, std::nullopt});
    if (way.hops == kNoWay) {
      ++hops.without_way;
      continue;
    }
    added.hops = way.hops;
    if (way.hops > 1) added.via = actor_ref(records, way.via);
    hops.direct += way.hops <= 1;
    hops.furthest = std::max(hops.furthest, way.hops);
  }
  sort_rows(hops.rows, [](const HopRow& a, const HopRow& b) {
    return std::tuple(a.hops.value_or(kNoWay), a.holder.name, a.holder.id) <
           std::tuple(b.hops.value_or(kNoWay), b.holder.name, b.holder.id);
  });
  return hops;
}

}  // namespace indsigt::records
