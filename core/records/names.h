// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace indsigt::records {

// Whether two names cannot be of one person for all that they say: each has a word that the other lacks.
// Letters are compared in any case, those of Latin-1 too. An empty name differs from none.
[[nodiscard]] bool names_differ(std::string_view a, std::string_view b);

}  // namespace indsigt::records
