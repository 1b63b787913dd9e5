// SPDX-License-Identifier: MPL-2.0
#include "crypto/system_random.h"

#include <sodium.h>
#include <unistd.h>

#include <algorithm>

#include "crypto/libsodium.h"

namespace indsigt::crypto {

#if defined(__wasm__)
// What getentropy gives in one call, by POSIX.
constexpr std::size_t kMaxAtOnce = 256;
#endif

void SystemRandom::fill(std::span<std::byte> out) {
#if defined(__wasm__)
  // libsodium asks JavaScript once for each byte, which takes longer than sealing a note.
  for (; !out.empty(); out = out.subspan(std::min<std::size_t>(out.size(), kMaxAtOnce))) {
    need(getentropy(out.data(), std::min<std::size_t>(out.size(), kMaxAtOnce)) == 0);
  }
#else
  start_libsodium();
  if (!out.empty()) randombytes_buf(out.data(), out.size());
#endif
}

}  // namespace indsigt::crypto
