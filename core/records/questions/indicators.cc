// SPDX-License-Identifier: MPL-2.0
#include "records/questions/indicators.h"

#include "records/questions/access_log.h"
#include "records/questions/freshness.h"
#include "records/questions/hops.h"

namespace indsigt::records {

constexpr Slice kNoRows{0, 0};  // the numbers alone

Indicators make_indicators(const Records& records, PersonId subject, AsOf at, const Moments& moments,
                           std::optional<ActorId> asker) {
  Indicators indicators;
  const AccessLogNumbers log =
      count_access_log(records, subject, std::nullopt, at.is_now() ? std::optional<Instant>() : at.end());
  indicators.lines = log.all();
  indicators.explained = log.of(BasisClass::kByLaw) + log.of(BasisClass::kByConsent);
  if (asker) {
    const Hops hops = find_hops(records, subject, *asker, at, kNoRows);
    indicators.furthest_hops = hops.furthest;
    indicators.holders_without_way = hops.without_way;
  }
  const Freshness freshness = make_freshness(records, at, moments, kNoRows);
  indicators.median_age = freshness.median_age;
  indicators.greatest_age = freshness.greatest_age;
  return indicators;
}

}  // namespace indsigt::records
