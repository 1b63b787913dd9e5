// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>

// What the files of this module share between themselves and libsodium. Nothing above includes it.
namespace indsigt::crypto {

// Chooses the fastest code for this processor, once; results are the same without it.
void start_libsodium();

// Ends the program where a caller broke what a header says it needs: an empty key would encrypt for
// everybody.
void need(bool holds);

[[nodiscard]] inline const unsigned char* in(std::span<const std::byte> bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}
[[nodiscard]] inline unsigned char* out(std::span<std::byte> bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace indsigt::crypto
