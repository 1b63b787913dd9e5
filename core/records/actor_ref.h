// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

// An actor as an answer names it; the texts are views of the records.
struct ActorRef {
  ActorId id;
  std::string_view name;     // empty: the sources give none
  std::string_view part_of;  // the name of the organisation responsible for it; empty: not stated
};

// Needs: a row of the store.
[[nodiscard]] ActorRef actor_ref(const Records& records, std::uint32_t row);
// Nothing for kNoRow.
[[nodiscard]] std::optional<ActorRef> maybe_actor(const Records& records, std::uint32_t row);

// Nothing for an actor of whom nobody spoke.
[[nodiscard]] std::optional<ActorRef> find_actor(const Records& records, ActorId id);

// The organisation that is responsible for an actor; nothing where none is stated.
[[nodiscard]] std::optional<ActorId> parent_of(const Records& records, ActorId id);

// What the directory knows of an actor; nullptr where it knows nothing.
[[nodiscard]] const KnownActor* known_actor(const Records& records, ActorId id);

// A system's name, else its URI; empty for kNoRow.
[[nodiscard]] std::string_view system_name(const Records& records, std::uint32_t row);

}  // namespace indsigt::records
