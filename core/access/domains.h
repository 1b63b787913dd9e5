// SPDX-License-Identifier: MPL-2.0
// Inside of core/access: which domains an act touches.
#pragma once

#include <vector>

#include "consent/consent.h"
#include "rules/words.h"

namespace indsigt::access {

// Gives the domains of the categories, each once; `otherwise` where no category names a field.
[[nodiscard]] std::vector<rules::Domain> domains_of(const std::vector<consent::Category>& categories,
                                                    rules::Domain otherwise);

// Gives the domain whose birthdays end a consent: the one in which a young person decides first. Needs: at
// least one domain.
[[nodiscard]] rules::Domain leading_domain(const std::vector<rules::Domain>& domains);

}  // namespace indsigt::access
