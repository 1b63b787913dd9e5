// SPDX-License-Identifier: MPL-2.0
// Vectors of JPE/1 by our code.
//   make_jpe1                     those of tests/vectors/jpe1.json
//   make_jpe1 random SEED COUNT   random logs, for the second reader
//   make_jpe1 check FILE          answers the logs and fork proofs of a file; 1 if one differs
// Writes to standard output.
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "core/sync/support/jpe1.h"

namespace {

using namespace indsigt::sync::testing;

int check(const char* path) {
  std::ifstream file(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const std::string faults = check_vectors(text);
  std::cout << (faults.empty() ? "every log and fork proof holds\n" : faults);
  return faults.empty() ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view mode = count > 1 ? arguments[1] : "";
  if (mode == "check" && count == 3) return check(arguments[2]);
  if (mode == "random" && count == 4) {
    std::cout << make_random_vectors(std::strtoull(arguments[2], nullptr, 10),
                                     std::strtoull(arguments[3], nullptr, 10));
    return 0;
  }
  if (count != 1) return 2;
  std::cout << make_vectors();
  return 0;
}
