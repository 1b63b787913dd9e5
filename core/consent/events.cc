// SPDX-License-Identifier: MPL-2.0
#include "consent/events.h"

#include <tuple>

namespace indsigt::consent {

bool comes_before(const Event& a, const Event& b) {
  return std::tie(a.at, a.sequence, a.kind, a.by, a.recipient) <
         std::tie(b.at, b.sequence, b.kind, b.by, b.recipient);
}

}  // namespace indsigt::consent
