// SPDX-License-Identifier: MPL-2.0
// Times one import, up to the first answer, in a process of its own: import_bench FILE
// Prints {"import_ms":…,"peak_mib":…}; peak_mib is the peak resident memory of the process less what
// it had before the import.
#include <chrono>
#include <cstdio>

#include "api/make_session.h"
#include "cli/files.h"
#include "peak_memory.h"

int main(int count, char** arguments) {
  const auto bytes = count == 2 ? indsigt::cli::read_file(arguments[1]) : std::nullopt;
  if (!bytes) return 2;
  const double before = indsigt::bench::peak_mib();
  const auto session = indsigt::api::make_session();
  const auto start = std::chrono::steady_clock::now();
  const auto imported = session->import_source(*bytes);
  (void)session->send(R"({"v":1,"id":1,"type":"overview.open"})");
  const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
  std::printf("{\"import_ms\":%.3f,\"peak_mib\":%.1f}\n", taken.count(), indsigt::bench::peak_mib() - before);
  return imported ? 0 : 1;
}
