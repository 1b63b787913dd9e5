// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace indsigt {

// Counts the bytes of the well-formed UTF-8 sequence at `p`; 0 without one. Needs: p < end.
[[nodiscard]] int utf8_sequence(const char* p, const char* end);

}  // namespace indsigt
