// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "base/instant.h"

namespace indsigt::records {

// What the core cannot know by itself: it has no clock (D7).
struct Moments {
  std::optional<Instant> now{};         // none: ages are not told
  std::optional<Instant> last_visit{};  // none: the first visit, as far as anybody knows
};

}  // namespace indsigt::records
