// SPDX-License-Identifier: MPL-2.0
#include "crypto/libsodium.h"

#include <sodium.h>

namespace indsigt::crypto {

void start_libsodium() {
  // Never in WebAssembly, where 1.0.22 has one choice only: an Argon2 for SIMD that multiplies the wrong
  // halves, so that no passphrase slot would open anywhere else. Its plain code, which is used without, is
  // right. The suite's known answers tell when this can go.
#if !defined(__wasm__)
  [[maybe_unused]] static const int once = sodium_init();
#endif
}

void need(bool holds) {
  if (!holds) sodium_misuse();
}

}  // namespace indsigt::crypto
