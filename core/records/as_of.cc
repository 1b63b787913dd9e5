// SPDX-License-Identifier: MPL-2.0
#include "records/as_of.h"

namespace indsigt::records {

Instant AsOf::end() const {
  if (is_now()) return {std::numeric_limits<std::int64_t>::max()};
  return end_of_day(civil_date_of_day(day));
}

DaySpan day_span(std::optional<PartialDate> stated, std::optional<Instant> complete) {
  if (stated) {
    return {static_cast<std::int32_t>(days_since_epoch(first_day(*stated))),
            static_cast<std::int32_t>(days_since_epoch(last_day(*stated)))};
  }
  if (complete) return {DaySpan().earliest, AsOf::date(civil_date(*complete)).day};
  return {};
}

}  // namespace indsigt::records
