// SPDX-License-Identifier: MPL-2.0
// Business identifiers (`system|value`) in the one form in which they are compared, and how far each reaches
// (D2; core/sources/RULES.md).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/digest.h"
#include "base/id.h"

namespace indsigt::records {

enum class Reach : std::uint8_t {
  kLocal,   // names something inside its own source only
  kFirm,    // a firm's number, which all its units share
  kStrong,  // names the same everywhere
  kCivil,   // … and is a person's one number in a register of a state
};

struct Identifier {
  std::string system{};
  std::string value{};
  Reach reach = Reach::kLocal;
  bool is_misfit = false;  // of a register whose numbers look otherwise: says nothing
};

// Gives the form in which both parts are compared. A system that is neither URI nor OID, or has a "|" (it
// could be made to look like another identity), and a value that cannot be of its system, reach no further
// than their source.
[[nodiscard]] Identifier compared_form(std::string_view system, std::string_view value);

// The id of whoever bears an identifier everywhere: the same for all forms of one number.
template <class Tag>
[[nodiscard]] Id<Tag> id_of_identifier(const Digest& digest, std::string_view system,
                                       std::string_view value) {
  const Identifier one = compared_form(system, value);
  return derive_id<Tag>(digest, one.system, one.value);
}

}  // namespace indsigt::records
