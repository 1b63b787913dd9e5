// SPDX-License-Identifier: MPL-2.0
// The birthdays that end a consent.
#include <algorithm>

#include "consent/replay.h"
#include "rules/ages.h"

namespace indsigt::consent {
namespace {

bool ends(const rules::Lapse& lapse, const Consent& consent, const std::vector<Signer>& signers) {
  if (!(consent.kind == Kind::kProxyGrant ? lapse.proxies : lapse.consents)) return false;
  if (lapse.domain && *lapse.domain != consent.domain) return false;
  return std::any_of(signers.begin(), signers.end(), [&](const Signer& signer) {
    return lapse.by.empty() ? signer.role != rules::Role::kSelf : lapse.by.contains(signer.role);
  });
}

Instant first_moment(PartialDate day) {
  return {end_of_day(civil_date_of_day(days_since_epoch(day) - 1)).milliseconds + 1};
}

bool is_full(PartialDate date) { return date.month != 0 && date.day != 0; }

}  // namespace

std::optional<Instant> Replay::next_lapse() const {
  if (!asked_ || life_.pack == nullptr || !life_.born || !is_full(*life_.born)) return std::nullopt;
  std::optional<Instant> soonest;
  for (const rules::Transition& transition : life_.pack->transitions) {
    if (std::none_of(transition.lapses.begin(), transition.lapses.end(),
                     [&](const rules::Lapse& lapse) { return ends(lapse, consent_, signers_); })) {
      continue;
    }
    const auto day = rules::birthday(*life_.born, transition.age, life_.pack->leap_birthday);
    if (!day) continue;
    const Instant at = first_moment(*day);
    if (at > *asked_ && (!soonest || at < *soonest)) soonest = at;
  }
  return soonest;
}

}  // namespace indsigt::consent
