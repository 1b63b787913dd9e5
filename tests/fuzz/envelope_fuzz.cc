// SPDX-License-Identifier: MPL-2.0
// Records with what is inside them mutated, and sealed and signed again: past the signature, into the checks
// and the keyring. The first byte is the kind, the rest the payload, or a whole record where it is 0.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

#include "fuzz/world.h"

namespace {

using namespace indsigt;
using namespace indsigt::plan_log;

constexpr std::uint8_t kWhole = 0;

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

// Also the header's fields: a whole record of the founder, with a changed header that is signed again.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned int seed) {
  if (size == 0 || data[0] != kWhole || seed % 4 == 0) {
    const std::size_t mutated = LLVMFuzzerMutate(data, size, max_size);
    if (mutated == 0 || seed % 16 != 0 || max_size < 4'096) return mutated;
    const auto kind = static_cast<Kind>(1 + data[0] % 17);
    const std::size_t payload = std::min<std::size_t>(mutated - 1, 1'024);
    const Bytes record = fuzz::make_record(kind, std::as_bytes(std::span(data + 1, payload)));
    if (record.size() + 1 > max_size) return mutated;
    data[0] = kWhole;
    std::memcpy(data + 1, record.data(), record.size());
    return record.size() + 1;
  }
  const std::size_t mutated = 1 + LLVMFuzzerMutate(data + 1, size - 1, max_size - 1);
  if (mutated < 1 + kHeaderSize + sizeof(Signature)) return mutated;
  const auto record = std::as_bytes(std::span(data + 1, mutated - 1));
  const Bytes again = indsigt::plan_log::testing::sign_again(record, fuzz::world().founder().device());
  std::memcpy(data + 1, again.data(), again.size());
  return mutated;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto rest = std::as_bytes(std::span(data + 1, size - 1));
  if (data[0] == kWhole) {
    fuzz::offer(rest, 1);
  } else {
    const auto kind = static_cast<Kind>(1 + data[0] % 17);
    if (rest.size() <= 200'000) fuzz::offer(fuzz::make_record(kind, rest), 1);
  }
  return 0;
}
