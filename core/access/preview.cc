// SPDX-License-Identifier: MPL-2.0
#include "access/preview.h"

#include <utility>

namespace indsigt::access {
namespace {

using consent::Consent;
using consent::EventKind;
using consent::Ledger;
using consent::State;
using rules::Decision;

// As if everybody who is asked said yes now.
void let_all_sign(const World& world, Ledger& ledger, const Consent& consent) {
  const consent::Life life = life_of(world, consent.subject);
  for (const consent::Signer& one : consent.signers) {
    // Who has signed already changes nothing by signing again.
    (void)ledger.append({consent.id, EventKind::kSigned, world.now, 0, one.party, {}}, life);
  }
  if (consent.replaces) {
    (void)ledger.append({*consent.replaces, EventKind::kSuperseded, world.now, 0, {}, {}}, life);
  }
}

}  // namespace

Result<Preview> preview(const World& world, const Ledger& ledger, PartyId viewer, const Act& act,
                        const Digest& digest) {
  Preview preview;
  preview.decision = decision_for(world, ledger, viewer, act).value_or(Decision());
  Ledger copy = ledger;
  const auto done = perform(world, copy, viewer, act, digest);
  if (!done) {
    if (done.error().code == ErrorCode::kAccessDenied) return preview;
    return std::unexpected(done.error());
  }
  preview.consent = *copy.find(done->consent);
  preview.decision = done->decision;
  const auto standing = copy.standing(*preview.consent, life_of(world, preview.consent->subject), world.now);
  preview.state = standing.state;
  // While others must sign, not the day on which the question closes.
  preview.last_day =
      standing.state == State::kPendingSigners ? preview.consent->provision.to : standing.last_day;
  const auto compare = [&] {
    const PersonId subject = preview.consent->subject;
    return shifts_between(world, ledger, copy, subject, changed_between(world, ledger, copy, subject));
  };
  preview.now = compare();
  if (preview.state == State::kPendingSigners) {
    let_all_sign(world, copy, *preview.consent);
    preview.then = compare();
  }
  return preview;
}

}  // namespace indsigt::access
