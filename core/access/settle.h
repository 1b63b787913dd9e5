// SPDX-License-Identifier: MPL-2.0
// From what sources state of consents to consents that hold or do not: who had to sign, and what has happened
// since.
#pragma once

#include <span>

#include "access/decide.h"
#include "consent/ledger.h"
#include "consent/stated.h"

namespace indsigt::access {

// A ledger of what the sources state; of two with one id the first counts. Whoever a source says gave a
// consent has signed it, under the party's own id where the family knows it. One that only waits gets the
// signers that the rules ask for today: of a custody holder, else of the person; where the rules let nobody,
// the person, who cannot sign it either. A holder's custody that has ended since ends or suspends it.
[[nodiscard]] consent::Ledger settle(const World& world, std::span<const consent::StatedConsent> stated);

// Says of a consent whose custody has ended since: what settle() does for those that sources state. Nothing
// where it was said before.
void end_custodies(const World& world, consent::Ledger& ledger, consent::ConsentId id);

}  // namespace indsigt::access
