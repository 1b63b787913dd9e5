// SPDX-License-Identifier: MPL-2.0
#include "base/instant.h"

#include <gtest/gtest.h>

#include "base/fhir_time.h"

namespace indsigt {
namespace {

PartialDate day(int year, int month, int number) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(number)};
}

TEST(Instant, D9TheLastMomentOfADayIsOnItAndTheNextIsNot) {
  // Every day of thirty years, the days on which clocks change among them.
  for (std::int64_t days = days_since_epoch(day(1995, 12, 1)); days < days_since_epoch(day(2027, 1, 1));
       ++days) {
    const PartialDate date = civil_date_of_day(days);
    const Instant end = end_of_day(date);
    ASSERT_EQ(civil_date(end), date) << to_iso(date);
    ASSERT_NE(civil_date({end.milliseconds + 1}), date) << to_iso(date);
  }
}

TEST(Instant, IsWrittenWithItsOffset) {
  for (const char* text :
       {"2026-11-19T09:40:00+01:00", "2026-06-01T00:00:00+02:00", "2026-03-29T03:00:00+02:00",
        "2026-03-29T01:59:59+01:00", "1969-12-31T23:59:59Z", "1995-07-01T12:00:00Z"}) {
    EXPECT_EQ(to_iso(*parse_fhir_instant(text)), text);
  }
  EXPECT_EQ(to_iso(*parse_fhir_instant("2026-11-19T08:40:00.999Z")), "2026-11-19T09:40:00+01:00");
}

TEST(PartialDate, SpansAllDaysThatItCanMean) {
  EXPECT_EQ(first_day({2024, 2, 0}), day(2024, 2, 1));
  EXPECT_EQ(last_day({2024, 2, 0}), day(2024, 2, 29));
  EXPECT_EQ(last_day({2025, 2, 0}), day(2025, 2, 28));
  EXPECT_EQ(first_day({2024, 0, 0}), day(2024, 1, 1));
  EXPECT_EQ(last_day({2024, 0, 0}), day(2024, 12, 31));
  EXPECT_EQ(last_day(day(2024, 5, 6)), day(2024, 5, 6));
}

}  // namespace
}  // namespace indsigt
