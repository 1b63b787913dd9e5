// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdio>

namespace indsigt::bench {

// The most resident memory that this process ever had, in MiB; 0 where the system does not tell. Not
// getrusage(): its figure is inherited from the process that started this one.
inline double peak_mib() {
  std::FILE* const status = std::fopen("/proc/self/status", "r");
  if (status == nullptr) return 0;
  char line[256];
  double kib = 0;
  while (std::fgets(line, sizeof line, status) != nullptr) {
    if (std::sscanf(line, "VmHWM: %lf", &kib) == 1) break;
  }
  std::fclose(status);
  return kib / 1024;
}

}  // namespace indsigt::bench
