// SPDX-License-Identifier: MPL-2.0
#include "crypto/system_random.h"

#include <sodium.h>

#include "crypto/libsodium.h"

namespace indsigt::crypto {

void SystemRandom::fill(std::span<std::byte> out) {
  start_libsodium();
  if (!out.empty()) randombytes_buf(out.data(), out.size());
}

}  // namespace indsigt::crypto
