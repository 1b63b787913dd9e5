// SPDX-License-Identifier: MPL-2.0
#include "base/secret_bytes.h"

#include <cstring>

namespace indsigt {

void wipe(std::span<std::byte> bytes) {
  if (bytes.empty()) return;
  std::memset(bytes.data(), 0, bytes.size());
  // Says that the bytes are read, so that they have to be written; faster than writing one volatile byte at a
  // time.
  __asm__ __volatile__("" : : "r"(bytes.data()) : "memory");
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    wipe(bytes_);
    bytes_ = std::exchange(other.bytes_, {});
  }
  return *this;
}

}  // namespace indsigt
