// SPDX-License-Identifier: MPL-2.0
// What has been replaced or taken back since is there on the days on which it held, and on no other
// (core/sources/RULES.md, "What no longer holds").
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/fhir_time.h"
#include "records/questions/holders.h"
#include "records/questions/items.h"
#include "records/questions/planned.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

// One version of a document about Alma, which came at that time.
std::string version(const std::string& number, const std::string& came, const std::string& date,
                    const std::string& more = R"("status":"current")",
                    const std::string& whose = "Patient/p") {
  return R"({"fullUrl":"http://h/DocumentReference/d","resource":{"resourceType":"DocumentReference","id":"d",)"
         R"("meta":{"versionId":")" +
         number + "\"" + (came.empty() ? "" : R"(,"lastUpdated":")" + came + "T12:00:00Z\"") +
         R"(},"date":")" + date + R"(","subject":{"reference":")" + whose +
         R"("},"custodian":{"reference":"Organization/o"},)" + more + "}}";
}

std::string deletion(const std::string& came) {
  return R"({"fullUrl":"http://h/DocumentReference/d","request":{"method":"DELETE","url":"DocumentReference/d"},)"
         R"("response":{"status":"204")" +
         (came.empty() ? "" : R"(,"lastModified":")" + came + "T12:00:00Z\"") + "}}";
}

records::Records read(const std::string& entries) {
  auto source = testing::read_source(
      R"({"resourceType":"Bundle","type":"history","entry":[)" + entries +
      R"(,{"fullUrl":"http://h/Patient/p","resource":{"resourceType":"Patient","id":"p","name":[{"text":"Alma"}]}},)"
      R"({"fullUrl":"http://h/Patient/q","resource":{"resourceType":"Patient","id":"q","name":[{"text":"Bo"}]}},)"
      R"({"fullUrl":"http://h/Organization/o","resource":{"resourceType":"Organization","id":"o","name":"Skolen"}}]})");
  EXPECT_TRUE(source.has_value());
  records::Records all;
  if (source) all.add(std::move(source->reading.records));
  return all;
}

// The dates of what counts of everybody on a day.
std::string items_on(const records::Records& all, const char* day) {
  const auto date = *day == '\0' ? std::nullopt : parse_fhir_date(day);
  const records::AsOf at = date ? records::AsOf::date(*date) : records::AsOf::now();
  std::string dates;
  for (const records::Subject& one : all.subjects()) {
    const auto page = records::find_items(all.as_it_was(at), one.id, at, {}, {0, 99});
    for (const auto& row : page.rows) dates += std::string(one.name) + to_iso(*row.date) + ";";
    const auto counts = records::count_holdings(all.as_it_was(at), one.id, at);
    EXPECT_EQ(counts.items, page.rows.size());
    EXPECT_EQ(counts.holders, page.rows.empty() ? 0u : 1u);
  }
  return dates;
}

TEST(History, ShowsOnADayWhatHeldOnIt) {
  const std::string first = version("1", "2025-01-01", "2025-01-01"),
                    second = version("2", "2026-03-01", "2026-03-01");
  const std::string error = R"("status":"entered-in-error")",
                    hidden = R"("securityLabel":[{"coding":[{"code":"NOPAT"}]}])";
  struct Case {
    const char* what;
    std::string entries;
    const char* day;  // empty: now
    const char* there;
  };
  for (const Case& one : std::vector<Case>{
           {"before both", second + "," + first, "2024-12-31", ""},
           {"the older", second + "," + first, "2026-02-28", "Alma2025-01-01;"},
           {"the newer", second + "," + first, "2026-03-01", "Alma2026-03-01;"},
           {"now", second + "," + first, "", "Alma2026-03-01;"},
           {"in another order", first + "," + second, "2026-02-28", "Alma2025-01-01;"},
           {"corrected, of the same date", version("2", "2026-03-01", "2025-01-01") + "," + first,
            "2025-06-01", "Alma2025-01-01;"},
           {"deleted since", deletion("2025-06-01") + "," + first, "2025-05-31", "Alma2025-01-01;"},
           {"deleted that day", deletion("2025-06-01") + "," + first, "2025-06-01", ""},
           {"deleted, now", deletion("2025-06-01") + "," + first, "", ""},
           {"deleted, nobody knows when", deletion("") + "," + first, "2025-05-31", ""},
           {"replaced, nobody knows when", version("2", "", "2026-03-01") + "," + first, "2025-05-31", ""},
           {"put in by mistake", version("2", "2026-03-01", "2026-03-01", error) + "," + first, "2025-06-01",
            ""},
           {"the older by mistake", second + "," + version("1", "2025-01-01", "2025-01-01", error),
            "2025-06-01", ""},
           {"hidden since", version("2", "2026-03-01", "2026-03-01", hidden) + "," + first, "2025-06-01", ""},
           {"hidden then", second + "," + version("1", "2025-01-01", "2025-01-01", hidden), "2025-06-01", ""},
           {"of somebody else by mistake",
            second + "," + version("1", "2025-01-01", "2025-01-01", R"("status":"current")", "Patient/q"),
            "2025-06-01", ""},
           {"three versions", version("3", "2026-05-01", "2026-05-01") + "," + second + "," + first,
            "2026-04-01", "Alma2026-03-01;"},
           {"deleted and made again", second + "," + deletion("2025-06-01") + "," + first, "2025-05-31",
            "Alma2025-01-01;"},
           {"between", second + "," + deletion("2025-06-01") + "," + first, "2025-08-01", ""},
       }) {
    const records::Records all = read(one.entries);
    EXPECT_EQ(items_on(all, one.day), one.there) << one.what;
    EXPECT_EQ(items_on(all, one.day), one.there) << one.what << ", asked again";
  }
}

// A record that is no longer used names somebody all the same: what is about them, and where, stays.
TEST(History, AnInactiveRecordLosesNothing) {
  auto source = testing::read_source(
      R"({"resourceType":"Bundle","type":"collection","entry":[)"
      R"({"resource":{"resourceType":"Patient","id":"old","active":false,"name":[{"text":"Alma"}],)"
      R"("link":[{"type":"replaced-by","other":{"reference":"Patient/new"}}]}},)"
      R"({"resource":{"resourceType":"Patient","id":"new","active":true,"name":[{"text":"Alma"}]}},)"
      R"({"resource":{"resourceType":"Organization","id":"o","active":false,"name":"Skolen"}},)"
      R"({"resource":{"resourceType":"DocumentReference","id":"d","subject":{"reference":"Patient/old"},)"
      R"("custodian":{"reference":"Organization/o"},"date":"2025-01-01"}}]})");
  ASSERT_TRUE(source.has_value());
  records::Records all;
  all.add(std::move(source->reading.records));
  ASSERT_EQ(all.subjects().size(), 1u);
  const auto counts = records::count_holdings(all, all.subjects()[0].id, records::AsOf::now());
  EXPECT_EQ(counts.items, 1u);
  EXPECT_EQ(counts.holders, 1u);
}

}  // namespace
}  // namespace indsigt::sources
