// SPDX-License-Identifier: MPL-2.0
// The importer on any bytes: it reads or refuses, answers every question about what it read, and writes and
// reads it again, the same.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "api/session.h"
#include "base/bytes.h"
#include "crypto/sodium_digest.h"

using indsigt::as_bytes;
using indsigt::api::Session;

namespace {

constexpr const char* kQuestions[] = {"overview", "holders",  "items",     "log",      "actors",
                                      "sharing",  "coverage", "sources",   "requests", "cases",
                                      "codes",    "findings", "indicators"};

// A session with a small table, so that a run is short and codes are met.
Session make_session(const indsigt::Digest& digest) {
  using namespace indsigt::records;
  return Session(
      digest, {CategoryTable({{"s", "c", DataType::kAttest, Sector::kHealth, {}, {}, Thing::kAttest}}), {}});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const indsigt::crypto::SodiumDigest digest;
  Session session = make_session(digest);
  (void)session.send(R"({"v":1,"id":1,"type":"clock.set","args":{"now":"2026-11-21T09:00:00+01:00"}})");
  const auto imported = session.import_source(std::as_bytes(std::span(data, size)));
  for (const std::string at : {"", R"(,"at":"2020-06-01")"}) {
    for (const char* question : kQuestions) {
      (void)session.send(R"({"v":1,"id":1,"type":")" + std::string(question) +
                         R"(.open","args":{"subject":"p0")" + at + "}}");
    }
    (void)session.send(R"({"v":1,"id":1,"type":"hops.open","args":{"subject":"p0","asker":"a0")" + at + "}}");
    (void)session.send(R"({"v":1,"id":1,"type":"actor.open","args":{"subject":"p0","actor":"a0")" + at +
                       "}}");
    (void)session.send(R"({"v":1,"id":1,"type":"sharing.open","args":{"subject":"p0","from":"a0","to":"a1")" +
                       at + "}}");
  }
  if (!imported) return 0;
  const auto archive = session.export_source(imported->source);
  if (!archive) std::abort();
  Session again = make_session(digest);
  const auto second = again.import_source(as_bytes(*archive));
  if (!second || second->resources != imported->resources ||
      second->problem_count != imported->problem_count) {
    std::abort();
  }
  if (again.export_source(second->source) != archive) std::abort();
  return 0;
}
