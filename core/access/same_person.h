// SPDX-License-Identifier: MPL-2.0
// Who may be asked whether two persons are one (P6; D16).
#pragma once

#include <vector>

#include "family/family.h"
#include "records/questions/same_person.h"

namespace indsigt::access {

// Tells whether what somebody says of who is one may count. With a family the registers say who is who: a
// statement would show entries of somebody who is nothing to the viewer, and so count for more than a
// statement may. Then nobody is asked, whatever the files hold, and nothing counts.
[[nodiscard]] bool may_say_who_is_one(const family::Family* family);

// Lists the pairs of whom the viewer may be asked: both persons are among those whom the viewer sees in
// `seen` already. `all`: what was imported. Costs what find_same_persons() does.
[[nodiscard]] std::vector<records::SamePerson> questions_of(const family::Family* family,
                                                            const records::Records& all,
                                                            const records::Records& seen);

}  // namespace indsigt::access
