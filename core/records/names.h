// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.h"

namespace indsigt::records {

// By what somebody is named, the best first (core/sources/RULES.md, "Who is who").
enum class NameGround : std::uint8_t {
  kDirectory,
  kManifest,
  kInForce,  // official, usual, or without a use
  kOther,    // a nickname, a name for a while
  kFormer,   // old, maiden, ended, or of a record that is not in use
  kLabel,    // what a reference or a line of a log calls somebody
};

// What a statement about somebody rests on.
struct Grounds {
  NameGround ground = NameGround::kInForce;
  std::optional<Instant> as_of{};  // when it was last made or changed; none: not stated
};

// Whether what rests on `a` is shown rather than what rests on `b`: by the ground, then the newest, then what
// states its time.
[[nodiscard]] inline bool outranks(const Grounds& a, const Grounds& b) {
  return a.ground != b.ground ? a.ground < b.ground : b.as_of < a.as_of;
}

// Puts what is said in the place of what is known where its grounds outrank, and, of equal ones, where
// `is_fuller(said, known)`: whatever comes first, the same is known in the end. Nothing said changes nothing;
// a value that is a default of its type is none.
template <class Value, class IsFuller>
bool learn(Value& known, Grounds& by, const Value& said, const Grounds& said_by, const IsFuller& is_fuller) {
  if (said == Value()) return false;
  const bool is_equal = !outranks(said_by, by) && !outranks(by, said_by);
  if (known != Value() && !outranks(said_by, by) && !(is_equal && is_fuller(said, known))) return false;
  known = said;
  by = said_by;
  return true;
}

// The longer name, else the later in the order of bytes.
[[nodiscard]] inline bool is_fuller_name(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? b.size() < a.size() : b < a;
}

// The words of a name in one order and in small letters: equal for names of the same words.
[[nodiscard]] std::string words_in_order(std::string_view name);

// Whether two names cannot be of one person for all that they say: each has a word that the other lacks.
// Letters are compared in any case, those of Latin-1 too. An empty name differs from none.
[[nodiscard]] bool names_differ(std::string_view a, std::string_view b);

}  // namespace indsigt::records
