// SPDX-License-Identifier: MPL-2.0
#include "records/questions/kept.h"

#include <memory>
#include <numeric>
#include <tuple>

#include "base/sort.h"

namespace indsigt::records {
namespace {

template <class Less>
std::vector<Row> ranks_of(std::size_t count, const Less& less) {
  std::vector<Row> order(count);
  std::iota(order.begin(), order.end(), Row{0});
  sort_rows(order, less);
  std::vector<Row> ranks(count);
  for (Row rank = 0; rank < count; ++rank) ranks[order[rank]] = rank;
  return ranks;
}

}  // namespace

Kept& kept(const Records& records) {
  std::shared_ptr<void>& place = records.index().kept();
  if (place == nullptr) place = std::make_shared<Kept>();
  return *static_cast<Kept*>(place.get());
}

const std::vector<Row>& actor_ranks(const Records& records) {
  std::vector<Row>& ranks = kept(records).actor_ranks;
  const std::vector<Actor>& actors = records.store().actors;
  if (ranks.size() != actors.size()) {
    ranks = ranks_of(actors.size(), [&](Row a, Row b) {
      return std::tie(actors[a].name, actors[a].id) < std::tie(actors[b].name, actors[b].id);
    });
  }
  return ranks;
}

const std::vector<Row>& system_ranks(const Records& records) {
  std::vector<Row>& ranks = kept(records).system_ranks;
  const std::vector<StoredSystem>& systems = records.store().systems;
  if (ranks.size() != systems.size()) {
    ranks = ranks_of(systems.size(), [&](Row a, Row b) {
      const ManifestRow &first = systems[a].row, &second = systems[b].row;
      return std::tie(first.name, first.system) < std::tie(second.name, second.system);
    });
  }
  return ranks;
}

}  // namespace indsigt::records
