// SPDX-License-Identifier: MPL-2.0
// Consents that travel in the encrypted plan: what somebody decided goes out as one CONTENT, and what others
// wrote comes in, as far as they are the ones who can say it.
#pragma once

#include <optional>

#include "access/acts.h"
#include "base/digest.h"
#include "base/error.h"
#include "consent/ledger.h"
#include "plan_log/keyring.h"
#include "plan_log/payloads.h"
#include "sync/plan_keys.h"

namespace indsigt::sync {

// Writes what an act made, for a category whose readers may know of it. Gives nothing where nothing of it may
// travel: a no, a request that went to a caseworker, and what a caseworker must look at first stay here
// (core/sync/CONSENT_BATCH.md). `ledger`: in which it was done. Fails as sync::write_consent_batch() does.
[[nodiscard]] Result<std::optional<plan_log::Content>> tell_consents(const access::Done& done,
                                                                     const consent::Ledger& ledger);

// Adds what a record says to the ledger, whole or not at all. Needs: opened by a Keyring, so that its author
// may write. Fails, and nothing has changed then:
// - consent.shape: the record is no batch, or speaks of another person;
// - access.denied: the author cannot say that. Somebody of the family says their own yes, withdrawal,
// exclusion or renewed
//   yes; a place confirms that it has received. A new consent is one that access::perform() would have made
//   for the author on the day that it says, which is not to come, with the same words, signers and yes of
//   others. Unless it is less of one that is known, whose yes is needed now is among its signers too:
//   somebody can write an earlier day than is true.
// - what Ledger::add and Ledger::append fail with. What is known already is no failure (a record is read
// again after a
//   restart); another consent by a known id is consent.known.
[[nodiscard]] Result<void> take_consents(const PlanRules& rules, const plan_log::Opened& opened,
                                         const Digest& digest, consent::Ledger& ledger);

}  // namespace indsigt::sync
