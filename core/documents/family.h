// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>

#include "base/digest.h"
#include "base/error.h"
#include "family/family.h"

namespace indsigt::documents {

inline constexpr std::size_t kMaxFamilyBytes = 1u << 20;
inline constexpr std::size_t kMaxFamilyRows = 1'000;  // of each list
inline constexpr std::size_t kMaxWordsBytes = 500;    // of what a child says

// core/documents/FAMILY.md. Needs: any bytes; `read_at`: when the registers said it. Refused as a whole where
// anything is wrong: half a family could lack a protection. Fails as Tree::parse() does, with document.shape,
// and with document.row (a word that is none of ours, a day that is none, a party or person that the document
// does not have, spans of custody or placement that overlap), always with the place and never with what stood
// there.
[[nodiscard]] Result<family::Family> read_family(std::span<const std::byte> text, const Digest& digest,
                                                 Instant read_at);

}  // namespace indsigt::documents
