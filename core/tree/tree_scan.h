// SPDX-License-Identifier: MPL-2.0
// What stands between the strings of a JSON text: white space and numbers.
#pragma once

#include "tree/tree_simd.h"

namespace indsigt::tree {

inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
inline bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// The first place from `p` on that is no white space.
[[nodiscard]] const char* skip_spaces(const char* p, const char* end);

// Machines write JSON without white space, so looking at one byte mostly settles it.
[[nodiscard]] inline const char* skip_space(const char* p, const char* end) {
  return p != end && is_space(*p) ? skip_spaces(p, end) : p;
}

// The end of the number at `p`, nullptr if none is there (RFC 8259, section 6). Needs: p < end.
[[nodiscard]] const char* number_end(const char* p, const char* end);

// Where in a text that was well-formed so far the name of value number `wanted`, counted in pre-order,
// begins. Asked only to say where a duplicate is, so that a tree need not remember the place of every value.
[[nodiscard]] const char* find_name(const char* text, const char* end, std::uint32_t wanted);

}  // namespace indsigt::tree
