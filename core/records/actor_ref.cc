// SPDX-License-Identifier: MPL-2.0
#include "records/actor_ref.h"

#include <algorithm>

#include "records/index.h"

namespace indsigt::records {

ActorRef actor_ref(const Records& records, std::uint32_t row) {
  const Actor& actor = records.store().actors[row];
  ActorRef ref{actor.id, actor.name, {}};
  if (actor.part_of) {
    const Row whole = records.actor_row(*actor.part_of);
    if (whole != kNoRow) ref.part_of = records.store().actors[whole].name;
  }
  return ref;
}

std::optional<ActorRef> maybe_actor(const Records& records, std::uint32_t row) {
  if (row == kNoRow) return std::nullopt;
  return actor_ref(records, row);
}

std::optional<ActorRef> find_actor(const Records& records, ActorId id) {
  return maybe_actor(records, records.actor_row(id));
}

std::optional<ActorId> parent_of(const Records& records, ActorId id) {
  const Row row = records.actor_row(id);
  return row == kNoRow ? std::nullopt : records.store().actors[row].part_of;
}

const KnownActor* known_actor(const Records& records, ActorId id) {
  const auto& actors = records.directory().actors;
  const auto known =
      std::find_if(actors.begin(), actors.end(), [&](const KnownActor& one) { return one.actor.id == id; });
  return known == actors.end() ? nullptr : &*known;
}

std::string_view system_name(const Records& records, std::uint32_t row) {
  if (row == kNoRow) return {};
  const ManifestRow& system = records.store().systems[row].row;
  return system.name.empty() ? system.system : system.name;
}

}  // namespace indsigt::records
