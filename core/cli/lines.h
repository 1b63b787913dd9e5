// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdio>
#include <string>

namespace indsigt::cli {

// Calls take(line) for each line of standard input, without its end; for the last one too where it has no
// end.
template <class Take>
void for_each_line(const Take& take) {
  std::string line;
  for (int c = std::getchar(); c != EOF; c = std::getchar()) {
    if (c != '\n') {
      line.push_back(static_cast<char>(c));
      continue;
    }
    take(line);
    line.clear();
  }
  if (!line.empty()) take(line);
}

}  // namespace indsigt::cli
