// SPDX-License-Identifier: MPL-2.0
#include "base/secret_bytes.h"

namespace indsigt {

void wipe(std::span<std::byte> bytes) {
  volatile std::byte* at = bytes.data();
  for (std::size_t i = 0; i < bytes.size(); ++i) at[i] = std::byte{0};
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    wipe(bytes_);
    bytes_ = std::exchange(other.bytes_, {});
  }
  return *this;
}

}  // namespace indsigt
