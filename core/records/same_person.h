// SPDX-License-Identifier: MPL-2.0
// Two persons who may be one, as questions/same_person.h lists them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "records/facts.h"

namespace indsigt::records {

// So many who are alike in one respect are a family at most; of more nobody is asked.
inline constexpr std::size_t kMostAlike = 12;

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

}  // namespace indsigt::records
