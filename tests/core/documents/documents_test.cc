// SPDX-License-Identifier: MPL-2.0
#include "documents/documents.h"

#include <gtest/gtest.h>

#include "base/bytes.h"
#include "crypto/sodium_digest.h"

namespace indsigt::documents {
namespace {

using records::Cell;
using records::DataType;
using records::Field;
using records::SourceState;

const crypto::SodiumDigest kDigest;

Manifest manifest(const std::string& rows) {
  auto read = read_manifest(as_bytes(R"({"manifest":1,"sources":[)" + rows + "]}"), kDigest);
  EXPECT_TRUE(read.has_value());
  return read ? std::move(*read) : Manifest{};
}

TEST(ManifestDocument, D8ReadsARowWhole) {
  const Manifest one = manifest(
      R"({"system":"urn:s:dubu","name":"DUBU","owners":[{"system":"urn:a","value":"1","name":"Familieafdelingen"}],"vendor":null,
      "state":"ready","complete_up_to":"2026-11-20T05:00:00+01:00","stale_after_days":7,"file":"bundles/dubu.json",
      "covers":["social/journal_note","social/plan"]})");
  ASSERT_EQ(one.rows.size(), 1u);
  EXPECT_EQ(one.problems.total(), 0u);
  const records::ManifestRow& row = one.rows[0];
  EXPECT_EQ(row.system, "urn:s:dubu");
  EXPECT_EQ(row.name, "DUBU");
  ASSERT_EQ(row.owners.size(), 1u);
  EXPECT_EQ(row.owners[0].id, derive_id<records::ActorTag>(kDigest, "urn:a", "1"));
  EXPECT_EQ(row.owners[0].name, "Familieafdelingen");
  EXPECT_EQ(row.vendor.name, "");
  EXPECT_EQ(row.state, SourceState::kReady);
  EXPECT_EQ(to_iso(*row.complete_up_to), "2026-11-20T05:00:00+01:00");
  EXPECT_EQ(row.stale_after_days, 7);
  EXPECT_EQ(row.file, "bundles/dubu.json");
  EXPECT_EQ(row.covers,
            (std::vector<Cell>{{Field::kSocial, DataType::kJournalNote}, {Field::kSocial, DataType::kPlan}}));
}

// In doubt a source is unknown, never empty.
TEST(ManifestDocument, WhatIsNotUnderstoodIsAProblemAndReadAsUnknown) {
  const Manifest one = manifest(
      R"({"system":"urn:1","state":"fine"},{"system":"urn:2","state":"ready","complete_up_to":"yesterday"},)"
      R"({"system":"urn:3","state":"ready","file":"../../secret"},{"system":"urn:4","state":"ready","file":"/etc"},)"
      R"({"system":"urn:5","state":"ready","covers":["health/plan","health/everything"]},)"
      R"({"system":"urn:1","state":"ready"},{"system":"urn:|x","state":"ready"},{"state":"ready"},7,)"
      R"({"system":"urn:6","state":"silent","owners":[{"value":"1"}]},{"system":"urn:7","state":"stale"})");
  ASSERT_EQ(one.rows.size(), 7u);
  EXPECT_EQ(one.rows[0].state, SourceState::kSilent);
  EXPECT_FALSE(one.rows[1].complete_up_to.has_value());
  EXPECT_EQ(one.rows[2].file, "");
  EXPECT_EQ(one.rows[3].file, "");
  EXPECT_TRUE(one.rows[4].covers.empty());
  EXPECT_EQ(one.rows[6].state, SourceState::kStale);
  EXPECT_EQ(one.problems.total(), 10u);
  EXPECT_EQ(one.problems.rows()[0], (Error{ErrorCode::kDocumentRow, "/sources/0"}));
  EXPECT_EQ(one.problems.rows()[9], (Error{ErrorCode::kDocumentRow, "/sources/9"}));
}

TEST(ManifestDocument, AFileBelongsToOneSystem) {
  const Manifest one = manifest(
      R"({"system":"urn:1","state":"ready","file":"a.json"},{"system":"urn:2","state":"ready","file":"a.json"})");
  ASSERT_EQ(one.rows.size(), 2u);
  EXPECT_EQ(one.rows[0].file, "a.json");
  EXPECT_EQ(one.rows[1].file, "");
  EXPECT_EQ(one.problems.rows(), (std::vector<Error>{{ErrorCode::kDocumentRow, "/sources/1"}}));
}

TEST(ManifestDocument, RefusesWhatIsNone) {
  const auto code = [](std::string_view text) {
    const auto read = read_manifest(as_bytes(text), kDigest);
    return read ? std::string_view("read") : error_name(read.error().code);
  };
  EXPECT_EQ(code("{}"), "document.shape");
  EXPECT_EQ(code(R"({"manifest":2,"sources":[]})"), "document.shape");
  EXPECT_EQ(code(R"({"manifest":1,"sources":{}})"), "document.shape");
  EXPECT_EQ(code(R"({"manifest":1})"), "document.shape");
  EXPECT_EQ(code("{"), "json.syntax");
  EXPECT_EQ(code(R"({"manifest":1,"sources":[]})"), "read");
  std::string many = R"({"manifest":1,"sources":[0)";
  for (std::size_t i = 0; i < kMaxManifestRows; ++i) many += ",0";
  EXPECT_EQ(code(many + "]}"), "document.shape");
}

TEST(ClockDocument, D7SetsNowAndWhoComesFirst) {
  const auto clock = read_clock(
      as_bytes(
          R"({"now":"2026-11-21T09:00:00+01:00","last_visit":"2026-11-14T20:15:00+01:00","subject":"urn:p|noah"})"),
      kDigest);
  ASSERT_TRUE(clock.has_value());
  EXPECT_EQ(to_iso(clock->now), "2026-11-21T09:00:00+01:00");
  EXPECT_EQ(to_iso(*clock->last_visit), "2026-11-14T20:15:00+01:00");
  EXPECT_EQ(clock->subject, derive_id<records::PersonTag>(kDigest, "urn:p", "noah"));
  EXPECT_FALSE(clock->viewer.has_value());
  EXPECT_EQ(read_clock(as_bytes("{}"), kDigest).error(), (Error{ErrorCode::kDocumentShape, "/now"}));
  EXPECT_EQ(read_clock(as_bytes(R"({"now":"2026-11-21T09:00:00Z","last_visit":"x"})"), kDigest).error().place,
            "/last_visit");
}

TEST(CategoryDocument, IsRightOrRefused) {
  const auto place = [](const std::string& rows) {
    const auto read = read_categories(as_bytes(R"({"categories":1,"rows":[)" + rows + "]}"));
    return read ? std::string("read") : read.error().place;
  };
  const std::string sound = R"(["s","1","plan","health.regional","CarePlan","dpv:Plan","child_plan"])";
  EXPECT_EQ(place(sound), "read");
  EXPECT_EQ(place(sound + R"(,["s","2","","education","","",""],["s","3","plan","","","",""])"), "read");
  for (const char* broken :
       {R"(["s","2","diary","","","",""])", R"(["s","2","plan","sport","","",""])",
        R"(["s","2","plan","","",""])", R"(["s","2","","","","",""])", R"(["","2","plan","","","",""])",
        R"(["s","1","status","","","",""])", R"(["s",2,"plan","","","",""])",
        R"(["s","2","plan","","","","diary"])", R"(["s","2","plan","","","",7])",
        R"(["s","2","","education","","","child_plan"])", R"({"system":"s"})"}) {
    EXPECT_EQ(place(sound + "," + broken), "/rows/1") << broken;
  }
  EXPECT_EQ(read_categories(as_bytes("{}")).error().code, ErrorCode::kDocumentShape);
}

TEST(DirectoryDocument, IsRightOrRefused) {
  const auto place = [](const std::string& actors, const std::string& laws) {
    const auto read =
        read_directory(as_bytes(R"({"directory":1,"systems":[],"municipalities":[],"claims":[],"actors":[)" +
                                actors + R"(],"laws":[)" + laws + "]}"),
                       kDigest);
    return read ? std::string("read") : read.error().place;
  };
  EXPECT_EQ(place("", ""), "read");
  EXPECT_EQ(place(R"({"system":"urn:a","value":"1","name":"Politiet","out_of_scope":true})", ""), "read");
  EXPECT_EQ(place(R"({"name":"Politiet"})", ""), "/actors/0");
  EXPECT_EQ(place("", R"({"uri":"https://law","name":"x"})"), "/laws/0");
  EXPECT_EQ(read_directory(as_bytes(R"({"directory":1})"), kDigest).error(),
            (Error{ErrorCode::kDocumentShape, "/systems"}));
}

}  // namespace
}  // namespace indsigt::documents
