// SPDX-License-Identifier: MPL-2.0
// From what sources state of consents to consents that hold or do not: who had to sign, and what has happened
// since.
#pragma once

#include <span>

#include "access/decide.h"
#include "consent/ledger.h"
#include "consent/stated.h"

namespace indsigt::access {

// Makes a ledger of what the sources state; of several consents with one id the one that was
// changed last counts; where that is not stated and they differ, neither permits and a denial stays. Whoever
// a source says gave a consent has signed, under the party's own id where the family knows the party. A
// consent that only waits gets the signers that the rules ask for today: of a custody holder, else of the
// person; where the rules let nobody, the person, who cannot sign either. A holder's custody that has ended
// since ends or suspends the consent.
[[nodiscard]] consent::Ledger settle(const World& world, std::span<const consent::StatedConsent> stated);

// Adds to a consent whose signers have lost custody since that they have: as settle() does for what sources
// state. Adds nothing where the ledger says so already.
void end_custodies(const World& world, consent::Ledger& ledger, consent::ConsentId id);

}  // namespace indsigt::access
