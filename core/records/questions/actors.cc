// SPDX-License-Identifier: MPL-2.0
#include "records/questions/actors.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

#include "base/sort.h"
#include "records/index.h"

namespace indsigt::records {

ActorPart find_part(const Records& records, PersonId subject, ActorId actor, AsOf at) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const Row row = records.actor_row(actor);
  ActorPart part;
  if (row == kNoRow) return part;
  const auto lines = index.lines(about).first(index.lines_until(about, at.end()));
  for (const StoredLine& line : lines) {
    part.looks += line.kind == LogKind::kLook && (line.who == row || line.unit == row);
    part.gave += line.kind == LogKind::kDisclosure && line.from == row;
    part.got += line.kind == LogKind::kDisclosure && line.to == row;
  }
  return part;
}

LogActorPage find_access_log_actors(const Records& records, PersonId subject, std::optional<Instant> until,
                                    std::size_t offset, std::size_t limit) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  auto lines = index.lines(about);
  if (until) lines = lines.first(index.lines_until(about, *until));
  const std::vector<Actor>& actors = records.store().actors;
  std::vector<std::uint32_t> counts(actors.size());
  for (const StoredLine& line : lines) {
    const std::array<Row, 4> named{line.who, line.unit, line.from, line.to};
    for (auto one = named.begin(); one != named.end(); ++one) {
      // Once a line, however many parts it has in it.
      if (*one != kNoRow && std::find(named.begin(), one, *one) == one) ++counts[*one];
    }
  }
  std::vector<Row> found;
  for (Row row = 0; row < counts.size(); ++row) {
    if (counts[row] > 0) found.push_back(row);
  }
  sort_rows(found, [&](Row a, Row b) {
    return std::tie(actors[a].name, actors[a].id) < std::tie(actors[b].name, actors[b].id);
  });
  LogActorPage page{found.size(), {}};
  for (std::size_t i = offset; i < found.size() && page.rows.size() < limit; ++i) {
    page.rows.push_back({actor_ref(records, found[i]), counts[found[i]]});
  }
  return page;
}

}  // namespace indsigt::records
