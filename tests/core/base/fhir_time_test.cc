// SPDX-License-Identifier: MPL-2.0
#include "base/fhir_time.h"

#include <gtest/gtest.h>

namespace indsigt {
namespace {

std::string read(std::string_view text) {
  const auto date = parse_fhir_date(text);
  return date ? to_iso(*date) : "refused";
}

TEST(FhirDate, KeepsThePrecisionOfTheSource) {
  EXPECT_EQ(read("2026"), "2026");
  EXPECT_EQ(read("2026-11"), "2026-11");
  EXPECT_EQ(read("2026-11-19"), "2026-11-19");
  EXPECT_EQ(read("0001-01-01"), "0001-01-01");
}

TEST(FhirDate, ReadsEveryFormOfTime) {
  EXPECT_EQ(read("2026-11-19T09:40:00+01:00"), "2026-11-19");
  EXPECT_EQ(read("2026-11-19T09:40Z"), "2026-11-19");
  EXPECT_EQ(read("2026-11-19T09:40:00.1234567Z"), "2026-11-19");
  EXPECT_EQ(read("2026-11-19T23:59:60Z"), "2026-11-20");
  EXPECT_EQ(read("2026-11-19T23:59:00"), "2026-11-19");
}

TEST(FhirDate, RefusesWhatIsNoDate) {
  for (const char* text : {"",
                           "26",
                           "202",
                           "20261119",
                           "2026-",
                           "2026-1",
                           "2026-13",
                           "2026-00",
                           "2026-02-29",
                           "2026-11-00",
                           "2026-11-31",
                           "2026-11-19 ",
                           " 2026",
                           "2026-11-19T",
                           "2026-11-19T9:40Z",
                           "2026-11-19T24:00Z",
                           "2026-11-19T09:60Z",
                           "2026-11-19T09:40:61Z",
                           "2026-11-19T09:40:00.Z",
                           "2026-11-19T09:40+1:00",
                           "2026-11-19T09:40+15:00",
                           "2026-11-19T09:40Zx",
                           "2026-11-19t09:40z",
                           "0000-01-01",
                           "-026-01-01"}) {
    EXPECT_EQ(read(text), "refused") << text;
  }
  EXPECT_EQ(read("2024-02-29"), "2024-02-29");
  EXPECT_EQ(read("1900-02-29"), "refused");
  EXPECT_EQ(read("2000-02-29"), "2000-02-29");
}

// The changes of 2026 are on 29 March and 25 October at 01:00 UTC.
TEST(FhirDate, IsTheCivilDateOfCentralEuropeanTime) {
  EXPECT_EQ(read("2026-01-31T23:00:00Z"), "2026-02-01");
  EXPECT_EQ(read("2026-01-31T22:59:00Z"), "2026-01-31");
  EXPECT_EQ(read("2026-07-01T22:00:00Z"), "2026-07-02");
  EXPECT_EQ(read("2026-07-01T21:59:00Z"), "2026-07-01");
  EXPECT_EQ(read("2026-03-28T22:30:00Z"), "2026-03-28");
  EXPECT_EQ(read("2026-03-29T22:30:00Z"), "2026-03-30");
  EXPECT_EQ(read("2026-10-24T22:30:00Z"), "2026-10-25");
  EXPECT_EQ(read("2026-10-25T22:30:00Z"), "2026-10-25");
  EXPECT_EQ(read("2025-12-31T18:30:00-05:00"), "2026-01-01");
  EXPECT_EQ(read("2026-01-01T05:00:00+14:00"), "2025-12-31");
}

TEST(FhirDate, KeepsTheDateOfUtcBefore1996) {
  EXPECT_EQ(read("1995-07-01T23:30:00Z"), "1995-07-01");
  EXPECT_EQ(read("1995-07-01T01:30:00+02:00"), "1995-06-30");
}

TEST(FhirDate, LeavesTheEndsOfTheCalendarAlone) {
  EXPECT_EQ(read("0001-01-01T00:00:00+01:00"), "0001-01-01");
  EXPECT_EQ(read("9999-12-31T23:59:59Z"), "9999-12-31");
}

TEST(PartialDate, SortsAMissingPartFirst) {
  EXPECT_LT(*parse_fhir_date("2026"), *parse_fhir_date("2026-01"));
  EXPECT_LT(*parse_fhir_date("2026-01"), *parse_fhir_date("2026-01-01"));
  EXPECT_LT(*parse_fhir_date("2025-12-31"), *parse_fhir_date("2026"));
}

TEST(FhirInstant, IsMillisecondsOfUtc) {
  const auto read_instant = [](std::string_view text) {
    const auto at = parse_fhir_instant(text);
    return at ? at->milliseconds : -1;
  };
  EXPECT_EQ(read_instant("1970-01-01T00:00:00Z"), 0);
  EXPECT_EQ(read_instant("2026-11-22T12:54:17.1239+01:00"), 1795348457123);
  EXPECT_EQ(read_instant("2000-02-29T23:59:59.9-00:30"), 951870599900);
  EXPECT_EQ(read_instant("1969-12-31T23:59:59.5Z"), -500);
  for (const char* text : {"2026-11-22", "2026", "2026-11-22T12:54:17", "2026-11-22T12:54:17.Z", ""}) {
    EXPECT_EQ(read_instant(text), -1) << text;
  }
}

TEST(CivilDate, AgreesWithCountingDayByDay) {
  PartialDate date{1970, 1, 1};
  for (std::int64_t day = 0; day < 100 * 366; ++day) {
    ASSERT_EQ(days_since_epoch(date), day);
    ASSERT_EQ(civil_date({day * 86'400'000}),
              date);  // at 00:00 UTC the date is the same an hour or two later
    if (++date.day > days_in_month(date.year, date.month)) {
      date.day = 1;
      if (++date.month > 12) date.month = 1, ++date.year;
    }
  }
}

}  // namespace
}  // namespace indsigt
