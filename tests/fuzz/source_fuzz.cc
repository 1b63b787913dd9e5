// SPDX-License-Identifier: MPL-2.0
// The importer on any bytes: it reads or refuses, and what it read it writes and reads again, the same.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "api/make_session.h"
#include "base/bytes.h"

using indsigt::as_bytes;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto session = indsigt::api::make_session();
  const auto imported = session->import_source(std::as_bytes(std::span(data, size)));
  (void)session->send(R"({"v":1,"id":1,"type":"overview.open"})");
  (void)session->send(R"({"v":1,"id":2,"type":"holders.open","args":{"subject":"p0"}})");
  if (!imported) return 0;
  const auto archive = session->export_source(imported->source);
  if (!archive) std::abort();
  const auto again = indsigt::api::make_session();
  const auto second = again->import_source(as_bytes(*archive));
  if (!second || second->resources != imported->resources ||
      second->problem_count != imported->problem_count) {
    std::abort();
  }
  if (again->export_source(second->source) != archive) std::abort();
  return 0;
}
