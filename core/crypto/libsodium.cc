// SPDX-License-Identifier: MPL-2.0
#include "crypto/libsodium.h"

#include <sodium.h>

namespace indsigt::crypto {

void start_libsodium() { [[maybe_unused]] static const int once = sodium_init(); }

void need(bool holds) {
  if (!holds) sodium_misuse();
}

}  // namespace indsigt::crypto
