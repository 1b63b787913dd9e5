// SPDX-License-Identifier: MPL-2.0
// Who is due a key: the consents and the rules, asked as for everything else, and handed to whoever wraps
// keys (sync/plan_keys.h). What is encrypted cannot be redacted later, so here nothing is given in part.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "access/decide.h"
#include "consent/ledger.h"
#include "records/categories.h"

namespace indsigt::access {

// A kind of information that a recipient may view now for some purpose and phase, and by which consent.
struct Entitlement {
  records::Cell cell;
  consent::ConsentId by;
  bool edits = false;
  std::optional<PartialDate> last_day{};  // of that consent, if nothing else happens
};

// Tells which of those cells consents permit the recipient: evaluated over the whole ledger as a preview is
// (preview.h, shifts_between), in the order of `cells`.
[[nodiscard]] std::vector<Entitlement> entitlements(const World& world, const consent::Ledger& ledger,
                                                    PersonId subject, ActorId recipient,
                                                    std::span<const records::Cell> cells);

// Tells whether somebody of the family may hold the key of a field: where the rules let them see the field
// (may_see) and take out no place, contact or day of the person's. A key opens everything; what else the
// rules take out of a document (data about third parties) is taken out by whoever writes it, before it is
// sealed.
[[nodiscard]] bool may_hold_key(const World& world, const Viewpoint& view, records::Field field);

}  // namespace indsigt::access
