// SPDX-License-Identifier: MPL-2.0
// Strings of JSON: source bytes in, decoded and checked UTF-8 out.
#pragma once

#include "base/error.h"
#include "tree/tree_simd.h"

namespace indsigt::tree {

// Where reading stands in the source and in what is written; `in` is nullptr after a fault.
struct TextPlace {
  const char* in;
  char* out;
};

struct TextFault {
  ErrorCode code = ErrorCode::kJsonSyntax;
  const char* at = nullptr;
};

// As read_text, for text that is not plain or too near the end of the source for blocks.
[[nodiscard]] TextPlace read_text_slowly(TextPlace place, const char* end, TextFault& fault);

// Decodes a string: from after its opening quote to after its closing one.
// Needs: room at `out` for end − in bytes and one block.
[[nodiscard]] inline TextPlace read_text(TextPlace place, const char* end, TextFault& fault) {
  // Nearly all text is plain: copy whole blocks; what was copied too much is overwritten by what follows.
  while (end - place.in >= kBlockBytes) {
    const Block block = load_block(place.in);
    store_block(place.out, block);
    const std::uint32_t ends = plain_text_ends(block);
    const int plain = std::countr_zero(ends | 1u << kBlockBytes);
    place.in += plain;
    place.out += plain;
    if (plain == kBlockBytes) continue;
    if (*place.in == '"') return {place.in + 1, place.out};
    break;
  }
  return read_text_slowly(place, end, fault);
}

}  // namespace indsigt::tree
