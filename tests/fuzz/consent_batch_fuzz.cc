// SPDX-License-Identifier: MPL-2.0
// Any bytes as a batch of consents: refused, or written again as it was.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "sync/consent_batch.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace indsigt;
  const auto bytes = std::as_bytes(std::span(data, size));
  const auto batch = sync::read_consent_batch(bytes);
  if (!batch) return 0;
  const auto again = sync::write_consent_batch(*batch);
  if (!again || *again != Bytes(bytes.begin(), bytes.end())) std::abort();
  return 0;
}
