// SPDX-License-Identifier: MPL-2.0
// "Is this the same child?" What is in doubt stays apart, and the reader may say that two persons are one: what
// speaks for that, and what against (core/sources/RULES.md, "Who is who"; D16).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "records/facts.h"
#include "records/records.h"

namespace indsigt::records {

// kChain speaks against only: the reader has made one of the two one with somebody who cannot be the other.
enum class SameReason : std::uint8_t {
  kName,
  kBirthDate,
  kCivilNumber,
  kIdentifier,       // one that names the same everywhere
  kLocalIdentifier,  // temporary, old, or of one place
  kLink,             // Patient.link
  kChain,
};
inline constexpr std::size_t kSameReasons = 7;

enum class SameState : std::uint8_t { kOpen, kImpossible, kJoined };

// A person as the sources have it, whatever the reader says.
struct Alike {
  PersonId id;
  std::string name;  // empty: not stated
  std::optional<PartialDate> birth_date{};
  std::uint32_t items = 0;
};

struct SamePerson {
  Alike one;  // of both the one with more items
  Alike other;
  std::vector<SameReason> speaks_for{};  // in their order
  std::vector<SameReason> against{};
  SameState state = SameState::kOpen;
};

// Lists the pairs of persons who may be one by what is stated of them: the same name and birth date; one name of
// two words or more where a birth date is missing; a local identifier beside the same name or birth date; an
// identifier or a link that would make them one, were they not to contradict each other; and all that the
// reader has joined. Persons whom a source marks as protected are in none (P6), nor are those of more than
// kMostAlike who are alike in one respect: they are no family. Open ones first, then by names and ids.
// Costs sorting the persons, and a step for each item.
inline constexpr std::size_t kMostAlike = 12;
[[nodiscard]] std::vector<SamePerson> find_same_persons(const Records& records);

}  // namespace indsigt::records
