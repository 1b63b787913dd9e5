// SPDX-License-Identifier: MPL-2.0
#include "records/questions/actors.h"

#include <algorithm>
#include <array>

#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

std::vector<FoundLogActor> count_actors(const Records& records, const AskedFirst& asked) {
  const Index& index = records.index();
  const std::vector<Row>& ranks = actor_ranks(records);
  std::vector<FoundLogActor> by_rank(ranks.size());
  for (const StoredLine& line : index.lines(index.subject(asked.subject)).first(asked.count)) {
    const std::array<Row, 4> named{line.who, line.unit, line.from, line.to};
    for (auto one = named.begin(); one != named.end(); ++one) {
      // Once a line, however many parts the actor has in it.
      if (*one == kNoRow || std::find(named.begin(), one, *one) != one) continue;
      FoundLogActor& actor = by_rank[ranks[*one]];
      actor.actor = *one;
      ++actor.lines;
    }
  }
  std::erase_if(by_rank, [](const FoundLogActor& one) { return one.lines == 0; });
  return by_rank;
}

}  // namespace

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

Page<LogActor> find_access_log_actors(const Records& records, PersonId subject, std::optional<Instant> until,
                                      Slice slice) {
  const Index& index = records.index();
  const Row person = records.person_row(subject);
  const SubjectIndex& about = index.subject(person);
  const AskedFirst asked{person, until ? index.lines_until(about, *until) : index.lines(about).size()};
  const auto& found = kept(records).log_actors.get(asked, [&] { return count_actors(records, asked); });
  Page<LogActor> page;
  fill_page(page, found, slice,
            [&](const FoundLogActor& one) { return LogActor{actor_ref(records, one.actor), one.lines}; });
  return page;
}

}  // namespace indsigt::records
