// SPDX-License-Identifier: MPL-2.0
// Which place holds a thing (core/sources/RULES.md): a practitioner is a person and no place. And what places
// and persons are called, over several files.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "records/questions/access_log.h"
#include "records/questions/holders.h"
#include "records/questions/items.h"
#include "records/questions/planned.h"
#include "records/records.h"
#include "support/read_source.h"

namespace indsigt::sources {
namespace {

using records::AsOf;
using records::Records;

const crypto::SodiumDigest kDigest;

Records import(const std::vector<std::string>& files) {
  Records records;
  std::uint32_t number = 0;
  for (const std::string& text : files) {
    const std::string name = "source:" + std::to_string(number);
    auto source =
        sources::read_source(as_bytes(text), {number++, name, kDigest, {}, {}, PartialDate{2026, 11, 1}});
    EXPECT_TRUE(source.has_value()) << text;
    if (source) records.add(std::move(source->reading.records));
  }
  return records;
}

// What is said of the only item: the place, else whether a professional is named.
std::string place_in(const Records& records) {
  const auto subject = records.subjects().front().id;
  const auto page = records::find_items(records, subject, AsOf::now(), {});
  if (page.rows.size() != 1) return "no single item";
  const records::ItemEntry& item = page.rows.front();
  if (item.holder) return std::string(item.holder->name);
  const auto counts = records::count_holdings(records, subject, AsOf::now());
  EXPECT_EQ(counts.by_person, item.by_person ? 1u : 0u);
  EXPECT_EQ(counts.without_holder, 1u);
  return item.by_person ? "a person" : "nobody";
}

std::string bundle(const std::string& more) {
  return R"({"resourceType":"Bundle","type":"collection","entry":[
    {"resource":{"resourceType":"Patient","id":"p","name":[{"text":"Alma"}]}},
    {"resource":{"resourceType":"Practitioner","id":"i","name":[{"text":"Inge"}]}},
    {"resource":{"resourceType":"Organization","id":"a","name":"Stuen"}},
    {"resource":{"resourceType":"Organization","id":"b","name":"Huset"}})" +
         more + "]}";
}

std::string role(const std::string& place, const std::string& more = "") {
  return R"(,{"resource":{"resourceType":"PractitionerRole","practitioner":{"reference":"Practitioner/i"},
    "organization":{"reference":"Organization/)" +
         place + R"("})" + more + "}}";
}

TEST(Places, APractitionerIsNone) {
  const std::string note =
      R"(,{"resource":{"resourceType":"Observation","status":"final","effectiveDateTime":"2026-05-01",
      "subject":{"reference":"Patient/p"},"performer":[{"reference":"Practitioner/i"}])";
  const std::string item = note + "}}";
  const struct {
    const char* kind;
    std::string text;
    const char* place;
  } rows[] = {
      {"a practitioner alone", item, "a person"},
      {"nobody at all", R"(,{"resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"}}})",
       "nobody"},
      {"a role elsewhere in the file", item + role("a"), "Stuen"},
      {"a role before the item", role("a") + item, "Stuen"},
      {"two roles at one place", item + role("a") + role("a"), "Stuen"},
      {"two roles at two places", item + role("a") + role("b"), "a person"},
      {"a role that is not active", item + role("a", R"(,"active":false)"), "a person"},
      {"a role that had ended", item + role("a", R"(,"period":{"end":"2026-04-30"})"), "a person"},
      {"a role that has ended since", item + role("a", R"(,"period":{"end":"2026-06-30"})"), "Stuen"},
      {"the role of that day",
       item + role("a", R"(,"period":{"end":"2026-01-31"})") +
           role("b", R"(,"period":{"start":"2026-02-01"})"),
       "Huset"},
      {"a role that names no place",
       item +
           R"(,{"resource":{"resourceType":"PractitionerRole","practitioner":{"reference":"Practitioner/i"}}})",
       "a person"},
      {"a role in the performer's place, with the place in another",
       R"(,{"resource":{"resourceType":"PractitionerRole","id":"r","practitioner":{"reference":"Practitioner/i"}}}
       ,{"resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"},"performer":[{"reference":"PractitionerRole/r"}]}})" +
           role("b"),
       "Huset"},
      {"a contained role",
       R"(,{"resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"},"performer":[{"reference":"#r"}],
       "contained":[{"resourceType":"PractitionerRole","id":"r","organization":{"reference":"Organization/a"}}]}})",
       "Stuen"},
      {"the place of the encounter",
       note + R"(,"encounter":{"reference":"Encounter/e"}}},{"resource":{"resourceType":"Encounter","id":"e",
       "serviceProvider":{"reference":"Organization/b"}}})" +
           role("a"),
       "Huset"},
      {"whoever runs the room of an appointment",
       R"(,{"resource":{"resourceType":"Appointment","status":"booked","start":"2027-05-01T10:00:00Z","participant":[
       {"actor":{"reference":"Patient/p"}},{"actor":{"reference":"Practitioner/i"}},{"actor":{"reference":"Location/l"}}]}}
       ,{"resource":{"resourceType":"Location","id":"l","managingOrganization":{"reference":"Organization/b"}}})",
       "Huset"},
      {"a withheld role",
       item +
           role(
               "a",
               R"(,"meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"TABOO"}]})"),
       "a person"},
  };
  for (const auto& row : rows) EXPECT_EQ(place_in(import({bundle(row.text)})), row.place) << row.kind;
}

TEST(Places, InALogAPractitionerStaysWhoLooked) {
  const Records records = import({bundle(
      R"(,{"resource":{"resourceType":"AuditEvent","action":"R","recorded":"2026-05-01T10:00:00Z",
      "agent":[{"requestor":true,"who":{"reference":"Practitioner/i"}}],"entity":[{"what":{"reference":"Patient/p"}}]}})")});
  const auto page = records::find_access_log(records, records.subjects().front().id, {},
                                             records::AccessLogOrder::kNewestFirst, {0, 10});
  ASSERT_EQ(page.total, 1u);
  ASSERT_TRUE(page.rows.front().who);
  EXPECT_EQ(page.rows.front().who->name, "Inge");
}

TEST(Places, WhatComesNextIsWithNobodyWhoIsNoPlace) {
  const char* const shared = std::getenv("INDSIGT_SHARED");
  const std::string file =
      std::string(shared == nullptr ? "" : shared) + "/data/reports/41-appointment-of-two/both-children.json";
  if (!std::filesystem::exists(file)) GTEST_SKIP() << "INDSIGT_SHARED names no folder with data/reports";
  std::ifstream in(file, std::ios::binary);
  const Records records = import({std::string(std::istreambuf_iterator<char>(in), {})});
  const auto today = AsOf::now(end_of_day({2026, 11, 1}));
  for (const records::Subject& one : records.subjects()) {
    const auto next = records::find_planned(records, one.id, today, 3);
    ASSERT_EQ(next.size(), 1u) << one.name;
    EXPECT_FALSE(next.front().with) << one.name;
    for (const auto& holder : records::find_holders(records, one.id, today).rows) {
      EXPECT_NE(holder.actor.name, "Inge Overgaard");
    }
  }
}

// The name that is shown of a child and of a place that two files name: the same in both orders of import.
TEST(Names, TheOneInForceAndNewestIsShown) {
  const auto file = [](const std::string& child, const std::string& place) {
    return R"({"resourceType":"Bundle","type":"collection","entry":[
      {"fullUrl":"urn:uuid:p","resource":{"resourceType":"Patient","identifier":[{"system":"urn:n","value":"1"}],)" +
           child + R"(}},
      {"fullUrl":"urn:uuid:o","resource":{"resourceType":"Organization","identifier":[{"system":"urn:n","value":"2"}],)" +
           place + R"(}},
      {"resource":{"resourceType":"Observation","subject":{"reference":"urn:uuid:p"},"performer":[{"reference":"urn:uuid:o"}]}}]})";
  };
  const auto changed = [](const char* day) {
    return R"(,"meta":{"lastUpdated":")" + std::string(day) + R"(T10:00:00Z"})";
  };
  const struct {
    const char* kind;
    std::string shown, other;
  } rows[] = {
      {"changed later", R"("name":[{"text":"Ny"}])" + changed("2026-02-01"),
       R"("name":[{"text":"Gammel Almasen"}])" + changed("2025-02-01")},
      {"a maiden name, changed later", R"("name":[{"text":"Ny"}])" + changed("2025-02-01"),
       R"("name":[{"use":"maiden","text":"Gammel Almasen"}])" + changed("2026-02-01")},
      {"a name that has ended", R"("name":[{"text":"Ny"}])",
       R"("name":[{"text":"Gammel Almasen","period":{"end":"2020-01-01"}}])"},
      {"a name since a later day", R"("name":[{"text":"Ny","period":{"start":"2026"}}])",
       R"("name":[{"text":"Gammel Almasen","period":{"start":"2014-02-01"}}])"},
      {"a record that is not in use", R"("name":[{"text":"Ny"}])",
       R"("active":false,"name":[{"text":"Gammel Almasen"}])" + changed("2026-02-01")},
      {"a time that has not come", R"("name":[{"text":"Ny"}])" + changed("2026-02-01"),
       R"("name":[{"text":"Gammel Almasen"}])" + changed("2031-01-01")},
  };
  for (const auto& row : rows) {
    const auto place = [](std::string child) {
      for (const std::string from : {R"([{"text":)", R"([{"use":"maiden","text":)"}) {
        const std::size_t at = child.find(from);
        if (at == std::string::npos) continue;
        const std::size_t end = child.find("}]", at) + 2;
        const std::size_t name = child.find("\"text\":", at) + 7;
        child.replace(at, end - at, child.substr(name, child.find_first_of(",}", name) - name));
      }
      return child;
    };
    // What a place is called has neither use nor period (R4 organization.html).
    const bool of_places =
        row.shown.find("lastUpdated") != std::string::npos && row.other.find("maiden") == std::string::npos;
    const std::string shown = file(row.shown, of_places ? place(row.shown) : R"("name":"Sted")");
    const std::string other = file(row.other, of_places ? place(row.other) : R"("name":"Sted")");
    for (const auto& files : {std::vector{shown, other}, std::vector{other, shown}}) {
      const Records records = import(files);
      ASSERT_EQ(records.subjects().size(), 1u) << row.kind;
      EXPECT_EQ(records.subjects().front().name, "Ny") << row.kind;
      const auto holders = records::find_holders(records, records.subjects().front().id, AsOf::now()).rows;
      ASSERT_EQ(holders.size(), 1u) << row.kind;
      EXPECT_EQ(holders.front().actor.name, of_places ? "Ny" : "Sted") << row.kind;
    }
  }
}

}  // namespace
}  // namespace indsigt::sources
