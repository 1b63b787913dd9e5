// SPDX-License-Identifier: MPL-2.0
#include "records/questions/places.h"

#include "records/index.h"
#include "records/questions/kept.h"

namespace indsigt::records {
namespace {

constexpr int kMaxLinks = 16;  // from a unit to the whole; a circle ends too

// Notes a place and the organisations around that place.
void note_chain(const Records& records, Row row, std::vector<bool>& noted) {
  for (int links = 0; row != kNoRow && links < kMaxLinks; ++links) {
    noted[row] = true;
    const auto& whole = records.store().actors[row].part_of;
    row = whole ? records.actor_row(*whole) : kNoRow;
  }
}

bool can_be_chosen(const Actor& actor) {
  const bool place = actor.kind == ActorKind::kOrganization || actor.kind == ActorKind::kService;
  return place && !actor.name.empty();
}

}  // namespace

std::vector<ActorRef> find_places(const Records& records, PersonId subject) {
  const Index& index = records.index();
  const SubjectIndex& about = index.subject(records.person_row(subject));
  const std::vector<Actor>& actors = records.store().actors;
  std::vector<bool> parts(actors.size()), noted(actors.size());
  for (const Row row : about.holders) parts[row] = true;
  for (const StoredLine& line : index.lines(about)) {
    for (const Row row : {line.unit, line.from, line.to}) {
      if (row != kNoRow) parts[row] = true;
    }
  }
  for (Row row = 0; row < parts.size(); ++row) {
    if (parts[row]) note_chain(records, row, noted);
  }
  const std::vector<Row>& ranks = actor_ranks(records);
  std::vector<Row> by_rank(actors.size(), kNoRow);
  for (Row row = 0; row < noted.size(); ++row) {
    if (noted[row] && can_be_chosen(actors[row])) by_rank[ranks[row]] = row;
  }
  std::vector<ActorRef> places;
  for (const Row row : by_rank) {
    if (row != kNoRow) places.push_back(actor_ref(records, row));
  }
  return places;
}

std::vector<ActorRef> find_named_actors(const Records& records) {
  std::vector<ActorRef> named;
  for (Row row = 0; row < records.store().actors.size(); ++row) {
    if (!records.store().actors[row].name.empty()) named.push_back(actor_ref(records, row));
  }
  return named;
}

}  // namespace indsigt::records
