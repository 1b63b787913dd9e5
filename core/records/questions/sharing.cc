// SPDX-License-Identifier: MPL-2.0
#include "records/questions/sharing.h"

#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {
namespace {

constexpr std::size_t kTypeNotStated = kDataTypes;

using Key = std::tuple<Row, Row, std::size_t>;  // from, to, type

struct Shared {
  std::uint32_t times = 0;
  std::array<std::uint32_t, kBasisClasses> by_basis{};
  std::optional<Instant> first;
  std::optional<Instant> last;
};

using Found = std::pair<Key, Shared>;

void count(const StoredLine& line, BasisClass basis, Shared& shared) {
  ++shared.times;
  ++shared.by_basis[static_cast<std::size_t>(basis)];
  if (line.at == kUnknownTime) return;
  if (!shared.first) shared.first = line.at;  // lines come by time
  shared.last = line.at;
}

SharingRow row_of(const Records& records, const Key& key, const Shared& shared) {
  const auto [from, to, type] = key;
  return {actor_ref(records, from),
          actor_ref(records, to),
          type == kTypeNotStated ? std::optional<DataType>() : static_cast<DataType>(type),
          shared.times,
          shared.by_basis,
          shared.first,
          shared.last};
}

}  // namespace

SharingPage find_sharing(const Records& records, PersonId subject, AsOf at, const SharingFilter& filter,
                         std::size_t offset, std::size_t limit) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const auto lines = index.lines(about);
  const auto meanings = index.meanings(about);
  const Row only_from = filter.from ? records.actor_row(*filter.from) : kNoRow;
  const Row only_to = filter.to ? records.actor_row(*filter.to) : kNoRow;
  SharingPage page;
  std::map<Key, Shared> found;
  for (std::size_t i = 0, end = index.lines_until(about, at.end()); i < end; ++i) {
    const StoredLine& line = lines[i];
    if (line.kind != LogKind::kDisclosure) continue;
    if (filter.from && (only_from == kNoRow || line.from != only_from)) continue;
    if (filter.to && (only_to == kNoRow || line.to != only_to)) continue;
    ++page.disclosures;
    if (line.from == kNoRow || line.to == kNoRow) {
      ++page.without_parties;
      continue;
    }
    const LineMeaning& meaning = meanings[i];
    if (meaning.types == 0) count(line, meaning.basis, found[{line.from, line.to, kTypeNotStated}]);
    for (std::size_t type = 0; type < kDataTypes; ++type) {
      if ((meaning.types >> type & 1u) != 0) count(line, meaning.basis, found[{line.from, line.to, type}]);
    }
  }
  // Only the rows of the page are made; the others are sorted by what decides their place.
  std::vector<Found> rows(found.begin(), found.end());
  const std::vector<Actor>& actors = records.store().actors;
  sort_rows(rows, [&](const Found& a, const Found& b) {
    const auto place = [&](const Key& key) {
      const auto& [from, to, type] = key;
      // A type that is not stated comes before those that are.
      return std::tuple(std::string_view(actors[from].name), actors[from].id,
                        std::string_view(actors[to].name), actors[to].id, (type + 1) % (kTypeNotStated + 1));
    };
    if (a.second.times != b.second.times) return a.second.times > b.second.times;
    return place(a.first) < place(b.first);
  });
  page.total = rows.size();
  for (std::size_t i = offset; i < rows.size() && page.rows.size() < limit; ++i) {
    page.rows.push_back(row_of(records, rows[i].first, rows[i].second));
  }
  return page;
}

}  // namespace indsigt::records
