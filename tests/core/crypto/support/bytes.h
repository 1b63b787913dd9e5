// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "base/secret_bytes.h"
#include "support/seeded_random.h"

namespace indsigt::crypto::tests {

using testing::SeededRandom;

inline std::size_t hex_digit(char c) { return std::string_view("0123456789abcdef").find(c); }

inline Bytes from_hex(std::string_view hex) {
  Bytes bytes(hex.size() / 2);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    bytes[i] = static_cast<std::byte>(hex_digit(hex[2 * i]) * 16 + hex_digit(hex[2 * i + 1]));
  }
  return bytes;
}

inline std::string hex_of(std::span<const std::byte> bytes) {
  std::string hex;
  for (const std::byte each : bytes) {
    hex += "0123456789abcdef"[std::to_integer<unsigned>(each) >> 4];
    hex += "0123456789abcdef"[std::to_integer<unsigned>(each) & 15];
  }
  return hex;
}
inline std::string hex_of(const SecretBytes& secret) { return hex_of(secret.reveal(kRevealSecret)); }

template <std::size_t N>
std::array<std::byte, N> array_of(std::span<const std::byte> bytes) {
  std::array<std::byte, N> array{};
  std::copy_n(bytes.begin(), std::min(N, bytes.size()), array.begin());
  return array;
}

inline Bytes bytes_of(std::string_view text) {
  const auto bytes = as_bytes(text);
  return {bytes.begin(), bytes.end()};
}
inline SecretBytes secret_of(std::span<const std::byte> bytes) { return SecretBytes(bytes); }
inline SecretBytes secret_of(std::string_view text) { return SecretBytes(as_bytes(text)); }

inline std::string text_of(const SecretBytes& secret) {
  const auto bytes = secret.reveal(kRevealSecret);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline Bytes random_bytes(SeededRandom& random, std::size_t size) {
  Bytes bytes(size);
  random.fill(bytes);
  return bytes;
}

template <std::size_t N>
std::array<std::byte, N> random_array(SeededRandom& random) {
  std::array<std::byte, N> bytes;
  random.fill(bytes);
  return bytes;
}

inline Bytes with_bit_flipped(std::span<const std::byte> bytes, std::size_t bit) {
  Bytes changed(bytes.begin(), bytes.end());
  changed[bit / 8] ^= static_cast<std::byte>(1U << bit % 8);
  return changed;
}

inline unsigned char* raw(std::span<std::byte> bytes) {
  return reinterpret_cast<unsigned char*>(bytes.data());
}
inline const unsigned char* plain(std::span<const std::byte> bytes) {
  return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace indsigt::crypto::tests
